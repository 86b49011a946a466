package dev.mmaplab.kernel;

/**
 * Thrown by the fault path for a user-mode access that Linux answers with a signal; the current
 * task's supervisor delivers it.
 */
public final class SignalRaised extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int signal;
  private final int code;
  private final long address;

  /**
   * @param signal number, as in 7 for SIGBUS
   * @param code si_code
   * @param address si_addr
   */
  public SignalRaised(int signal, int code, long address) {
    super("signal " + signal, null, false, false);
    this.signal = signal;
    this.code = code;
    this.address = address;
  }

  public int signal() {
    return signal;
  }

  public int code() {
    return code;
  }

  public long address() {
    return address;
  }
}
