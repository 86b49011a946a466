package dev.mmaplab.sim;

/** What a command asks of the shell cannot be done; the shell says why and, as a script's, ends. */
final class ShellFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 2;
  private final String words;
  private final int status;

  /**
   * @param message what follows {@code sh: } and the name of the built-in command
   */
  ShellFailure(String message) {
    this(message, USUAL);
  }

  ShellFailure(String message, int status) {
    super(message, null, false, false);
    this.words = message;
    this.status = status;
  }

  ShellFailure(String message, Throwable cause) {
    super(message, cause, false, false);
    this.words = message;
    this.status = USUAL;
  }

  String words() {
    return words;
  }

  int status() {
    return status;
  }
}
