package dev.mmaplab.kernel;

/** What files below /proc/sys set. */
public final class KernelSettings {
  private boolean exceptionTrace = true;
  private int randomizeVaSpace;

  KernelSettings() {}

  /** /proc/sys/debug/exception-trace: whether unhandled SIGSEGVs are logged. */
  public boolean exceptionTrace() {
    return exceptionTrace;
  }

  void setExceptionTrace(boolean on) {
    exceptionTrace = on;
  }

  /** /proc/sys/kernel/randomize_va_space: remembered only; addresses are never random here. */
  public int randomizeVaSpace() {
    return randomizeVaSpace;
  }

  void setRandomizeVaSpace(int value) {
    randomizeVaSpace = value;
  }
}
