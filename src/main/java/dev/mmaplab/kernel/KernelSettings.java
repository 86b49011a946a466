package dev.mmaplab.kernel;

/** What files below /proc/sys set. */
public final class KernelSettings {
  private boolean exceptionTrace = true;
  private int randomizeVaSpace;
  private boolean panicOnOops;
  private int hungTaskSeconds = 120;
  private int hungTaskInterval;
  private int hungTaskWarnings = 10;
  private boolean hungTaskPanic;
  private int overcommitMemory;

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

  /** /proc/sys/kernel/panic_on_oops: whether the first oops is the last. */
  public boolean panicOnOops() {
    return panicOnOops;
  }

  void setPanicOnOops(boolean on) {
    panicOnOops = on;
  }

  /** /proc/sys/kernel/hung_task_timeout_secs; 0: nobody looks for hung tasks. */
  public int hungTaskSeconds() {
    return hungTaskSeconds;
  }

  void setHungTaskSeconds(int seconds) {
    hungTaskSeconds = seconds;
  }

  /** /proc/sys/kernel/hung_task_check_interval_secs; 0: as the timeout. */
  public int hungTaskInterval() {
    return hungTaskInterval;
  }

  void setHungTaskInterval(int seconds) {
    hungTaskInterval = seconds;
  }

  /** /proc/sys/kernel/hung_task_warnings: how many more are reported; −1: all. */
  public int hungTaskWarnings() {
    return hungTaskWarnings;
  }

  void setHungTaskWarnings(int count) {
    if (count < -1) {
      throw new NumberFormatException("hung_task_warnings");
    }
    hungTaskWarnings = count;
  }

  /** /proc/sys/kernel/hung_task_panic. */
  public boolean hungTaskPanic() {
    return hungTaskPanic;
  }

  void setHungTaskPanic(boolean on) {
    hungTaskPanic = on;
  }

  /**
   * /proc/sys/vm/overcommit_memory: 0 refuses what is more than all memory, 1 nothing, 2 what is
   * more than half of it, counted over all processes.
   */
  public int overcommitMemory() {
    return overcommitMemory;
  }

  /** Values that Linux does not know are not set. */
  void setOvercommitMemory(int value) {
    if (value < 0 || value > 2) {
      throw new NumberFormatException("overcommit_memory");
    }
    overcommitMemory = value;
  }
}
