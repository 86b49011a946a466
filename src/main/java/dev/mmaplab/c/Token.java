package dev.mmaplab.c;

/**
 * A preprocessed token.
 *
 * @param kind END repeats for ever
 * @param text its spelling; of a STRING or CHAR with prefix and quotes, escapes not yet read
 * @param position where gcc would point: at the spelling in the file, for a macro's own tokens at
 *     the macro's name where it is used
 * @param spaceBefore white space stood before it
 * @param inSystemHeader it was written in one of our headers (gcc is silent on warnings there)
 */
public record Token(
    Kind kind, String text, Position position, boolean spaceBefore, boolean inSystemHeader) {
  public enum Kind {
    IDENTIFIER,
    NUMBER,
    CHAR,
    STRING,
    PUNCTUATOR,
    END
  }

  public boolean is(String spelling) {
    return text.equals(spelling) && (kind == Kind.PUNCTUATOR || kind == Kind.IDENTIFIER);
  }
}
