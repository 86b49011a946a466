package dev.mmaplab.sim;

/**
 * {@code exit}, {@code return}, {@code break} and {@code continue}: leaves commands in progress.
 */
final class ShellFlow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  enum Kind {
    EXIT,
    RETURN,
    BREAK,
    CONTINUE
  }

  private final Kind kind;
  private final int value;

  /**
   * @param value the status, or how many loops to leave
   */
  ShellFlow(Kind kind, int value) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.value = value;
  }

  Kind kind() {
    return kind;
  }

  int value() {
    return value;
  }

  /** One loop further out. */
  ShellFlow outer() {
    return new ShellFlow(kind, value - 1);
  }
}
