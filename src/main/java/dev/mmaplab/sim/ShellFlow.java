package dev.mmaplab.sim;

/** {@code exit}, {@code break} and {@code continue}: leaves the commands in progress. */
final class ShellFlow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  enum Kind {
    EXIT,
    BREAK,
    CONTINUE
  }

  private final Kind kind;
  private final int status;

  ShellFlow(Kind kind, int status) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.status = status;
  }

  Kind kind() {
    return kind;
  }

  int status() {
    return status;
  }
}
