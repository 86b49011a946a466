package dev.mmaplab.c;

/**
 * What the compiler says about the learner's C, in gcc 12's words.
 *
 * @param position where, as gcc places it
 * @param severity how bad
 * @param message gcc's words, with its curly quotes and the {@code [-Woption]} tail where gcc
 *     prints one
 */
public record Diagnostic(Position position, Severity severity, String message) {
  /** The three weights that gcc gives its lines. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /** The line gcc prints. */
  @Override
  public String toString() {
    if (message.startsWith("fatal error: ")) {
      return position + ": " + message;
    }
    return position + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
  }
}
