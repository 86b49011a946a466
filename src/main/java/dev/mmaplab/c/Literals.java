package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * The values of constants and string literals (C11 6.4.4, 6.4.5, with GNU's additions) on x86-64:
 * LP64, signed char, 32-bit wchar_t, UTF-8. What is wrong with one goes to the diagnostics in gcc's
 * words; a value comes back all the same.
 */
public final class Literals {
  /** The value of a NUMBER. */
  public sealed interface Constant {
    Type type();
  }

  /**
   * An integer or character constant.
   *
   * @param value sign- or zero-extended from its type
   */
  public record IntegerValue(Type type, long value) implements Constant {}

  /**
   * A floating constant.
   *
   * @param value already rounded to {@code type}
   */
  public record FloatValue(Type type, double value) implements Constant {}

  /**
   * A string literal.
   *
   * @param element type of its elements: char, or int, unsigned short, unsigned int for the
   *     prefixes L, u, U
   * @param bytes the elements, little-endian, the closing NUL element included
   */
  public record StringValue(Type.IntKind element, byte[] bytes) {
    /** Number of elements, the closing NUL included. */
    public long length() {
      return bytes.length / element.bytes();
    }

    /** The array type of the literal. */
    public Type.Array type() {
      return new Type.Array(QualType.of(new Type.Int(element)), length());
    }
  }

  private Literals() {}

  /**
   * The value of a token of kind NUMBER.
   *
   * @throws UnsupportedException for imaginary and decimal floating constants
   */
  public static Constant number(Token token, Diagnostics diagnostics) {
    return new NumberReader(token.text(), token.position(), diagnostics, token.inSystemHeader())
        .read();
  }

  /** The value of a token of kind CHAR. */
  public static IntegerValue character(Token token, Diagnostics diagnostics) {
    return new TextReader(token, token.position(), diagnostics).character();
  }

  /** The value of adjacent tokens of kind STRING, at least one, joined. */
  public static StringValue string(List<Token> tokens, Diagnostics diagnostics) {
    return string(tokens, tokens.getFirst().position(), diagnostics);
  }

  /**
   * As {@link #string(List, Diagnostics)}.
   *
   * @param next the token after the last one, where gcc places what is wrong with an escape
   */
  public static StringValue string(List<Token> tokens, Position next, Diagnostics diagnostics) {
    return TextReader.string(tokens, next, diagnostics);
  }

  /** An integer in {@code #if}: of type intmax_t or uintmax_t; empty after an error. */
  static Optional<IntegerValue> preprocessingInteger(
      String text, Position at, Diagnostics diagnostics) {
    Constant constant = new NumberReader(text, at, diagnostics, false).readWide();
    if (constant instanceof IntegerValue value && !diagnostics.failed()) {
      return Optional.of(value);
    }
    if (!diagnostics.failed()) {
      diagnostics.error(at, "floating constant in preprocessor expression");
    }
    return Optional.empty();
  }
}
