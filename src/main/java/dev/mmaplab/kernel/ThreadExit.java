package dev.mmaplab.kernel;

/** Ends one thread of a process: thrown through whatever it is running. */
final class ThreadExit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long value;

  /**
   * @param value for pthread_join
   */
  ThreadExit(long value) {
    super("thread exit", null, false, false);
    this.value = value;
  }

  long value() {
    return value;
  }
}
