package dev.mmaplab.sim;

/**
 * The script is not shell as busybox reads it; the message is what follows {@code sh: syntax error:
 * }.
 */
final class ShellSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean incomplete;

  ShellSyntaxException(String message, boolean incomplete) {
    super(message, null, false, false);
    this.incomplete = incomplete;
  }

  /** True if more lines could still complete the command. */
  boolean incomplete() {
    return incomplete;
  }
}
