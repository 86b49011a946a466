package dev.mmaplab.sim;

/** What a command asks of the shell cannot be done; the shell says why and, as a script's, ends. */
final class ShellFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 2;
  private final int status;

  /**
   * @param message what follows {@code sh: } and the name of the built-in command
   */
  ShellFailure(String message) {
    this(message, USUAL);
  }

  ShellFailure(String message, int status) {
    super(message, null, false, false);
    this.status = status;
  }

  ShellFailure(String message, Throwable cause) {
    super(message, cause, false, false);
    this.status = USUAL;
  }

  int status() {
    return status;
  }
}
