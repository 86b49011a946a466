package dev.mmaplab.interp;

/** A longjmp out of a nested run loop, on its way to the loop that has the frame. */
final class Unwinding extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient long[] checkpoint;
  private final long value;

  Unwinding(long[] checkpoint, long value) {
    super("longjmp", null, false, false);
    this.checkpoint = checkpoint;
    this.value = value;
  }

  long[] checkpoint() {
    return checkpoint;
  }

  long value() {
    return value;
  }
}
