package dev.mmaplab.c;

import dev.mmaplab.c.Type.IntKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads character constants and string literals: prefixes, escapes, and what they are as execution
 * characters.
 */
final class TextReader {
  private final Token token;

  /** Where messages go. */
  private final Position at;

  private final String text;
  private final Diagnostics diagnostics;
  private final IntKind element;
  private int p;

  TextReader(Token token, Position at, Diagnostics diagnostics) {
    this.token = token;
    this.at = at;
    this.text = token.text();
    this.diagnostics = diagnostics;
    this.element = element(text);
    this.p = Math.max(text.indexOf(token.kind() == Token.Kind.CHAR ? '\'' : '"'), 0) + 1;
  }

  private static IntKind element(String text) {
    return switch (text.charAt(0)) {
      case 'L' -> IntKind.INT;
      case 'U' -> IntKind.UINT;
      case 'u' -> text.charAt(1) == '8' ? IntKind.CHAR : IntKind.USHORT;
      default -> IntKind.CHAR;
    };
  }

  Literals.IntegerValue character() {
    boolean narrow = element == IntKind.CHAR;
    Type type = new Type.Int(narrow ? IntKind.INT : element);
    Units units = new Units(element);
    int end = text.length() - 1;
    if (p >= end) {
      diagnostics.error(at, "empty character constant");
      return new Literals.IntegerValue(type, 0);
    }
    read(end, units);
    int count = units.count();
    if (!narrow) {
      if (count > 1) {
        warning("character constant too long for its type");
      }
      return new Literals.IntegerValue(type, units.last());
    }
    long value = 0;
    for (byte b : units.bytes()) {
      value = (value << 8) | (b & 0xff);
    }
    if (count > 4) {
      warning("character constant too long for its type");
    } else if (count > 1) {
      warning("multi-character character constant [-Wmultichar]");
    }
    return new Literals.IntegerValue(type, count == 1 ? (byte) value : (int) value);
  }

  static Literals.StringValue string(List<Token> tokens, Position next, Diagnostics diagnostics) {
    IntKind element = IntKind.CHAR;
    boolean utf8 = false;
    boolean mixed = false;
    for (Token t : tokens) {
      IntKind own = element(t.text());
      boolean ownUtf8 = own == IntKind.CHAR && t.text().startsWith("u8");
      mixed |= own != IntKind.CHAR && (utf8 || (element != IntKind.CHAR && element != own));
      mixed |= ownUtf8 && element != IntKind.CHAR;
      utf8 |= ownUtf8;
      if (own != IntKind.CHAR && element == IntKind.CHAR) {
        element = own;
      }
    }
    if (mixed) {
      String message = "unsupported non-standard concatenation of string literals";
      diagnostics.error(tokens.getFirst().position(), message);
    }
    Units units = new Units(element);
    for (Token t : tokens) {
      TextReader reader = new TextReader(t, next, diagnostics);
      if (isRaw(t.text())) {
        reader.raw(units);
      } else {
        reader.read(t.text().length() - 1, units);
      }
    }
    units.unit(0);
    return new Literals.StringValue(element, units.bytes());
  }

  private static boolean isRaw(String text) {
    int quote = text.indexOf('"');
    return quote > 0 && text.charAt(quote - 1) == 'R';
  }

  /** {@code R"delimiter(…)delimiter"}: no escapes. */
  private void raw(Units out) {
    int open = text.indexOf('(', p);
    int end = text.length() - 1 - (open - p) - 1;
    for (int point : text.substring(open + 1, end).codePoints().toArray()) {
      out.character(point);
    }
  }

  private void warning(String message) {
    if (!token.inSystemHeader()) {
      diagnostics.warning(at, message);
    }
  }

  /** Code units of one width, little-endian. */
  private static final class Units {
    private final IntKind element;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);
    private long last;

    Units(IntKind element) {
      this.element = element;
    }

    void unit(long value) {
      for (int i = 0; i < element.bytes(); i++) {
        out.write((int) (value >> (8 * i)));
      }
      last = element == IntKind.INT ? (int) value : value & ((1L << (8 * element.bytes())) - 1);
    }

    void character(int point) {
      switch (element) {
        case CHAR ->
            out.writeBytes(new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8));
        case USHORT -> {
          for (char c : Character.toChars(point)) {
            unit(c);
          }
        }
        default -> unit(point);
      }
    }

    int count() {
      return out.size() / element.bytes();
    }

    long last() {
      return last;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  private void read(int end, Units out) {
    while (p < end) {
      int point = text.codePointAt(p);
      p += Character.charCount(point);
      if (point == '\\' && p < end) {
        escape(end, out);
      } else if (point < 0x80 && out.element == IntKind.CHAR) {
        out.unit(point);
      } else {
        out.character(point);
      }
    }
  }

  private void escape(int end, Units out) {
    char c = text.charAt(p++);
    switch (c) {
      case '\\', '\'', '"', '?' -> out.unit(c);
      case 'a' -> out.unit(7);
      case 'b' -> out.unit(8);
      case 'f' -> out.unit(12);
      case 'n' -> out.unit(10);
      case 'r' -> out.unit(13);
      case 't' -> out.unit(9);
      case 'v' -> out.unit(11);
      case 'e', 'E' -> out.unit(27);
      case '(', '{', '[', '%' -> out.unit(c);
      case 'x' -> hexadecimal(end, out);
      case 'u', 'U' -> universal(c, end, out);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(end, out);
      default -> {
        p--;
        int point = text.codePointAt(p);
        p += Character.charCount(point);
        if (c > ' ' && c < 0x7f) {
          warning("unknown escape sequence: '\\" + c + "'");
        } else {
          int octet = Character.toString(point).getBytes(StandardCharsets.UTF_8)[0] & 0xff;
          warning("unknown escape sequence: '\\%03o'".formatted(octet));
        }
        out.character(point);
      }
    }
  }

  private void octal(int end, Units out) {
    p--;
    long value = 0;
    for (int i = 0; i < 3 && p < end && text.charAt(p) >= '0' && text.charAt(p) <= '7'; i++) {
      value = value * 8 + text.charAt(p++) - '0';
    }
    if (out.element == IntKind.CHAR && value > 0xff) {
      warning("octal escape sequence out of range");
    }
    out.unit(value);
  }

  private void hexadecimal(int end, Units out) {
    long value = 0;
    int from = p;
    boolean overflow = false;
    while (p < end && text.charAt(p) < 128 && Character.digit(text.charAt(p), 16) >= 0) {
      value = value << 4 | Character.digit(text.charAt(p++), 16);
      overflow |= value >= 1L << (8 * out.element.bytes());
      value &= 0xffff_ffffL;
    }
    if (p == from) {
      diagnostics.error(at, "\\x used with no following hex digits");
      return;
    }
    if (overflow) {
      warning("hex escape sequence out of range");
    }
    out.unit(value);
  }

  private void universal(char kind, int end, Units out) {
    int digits = kind == 'u' ? 4 : 8;
    int from = p;
    long value = 0;
    while (p < end
        && p - from < digits
        && text.charAt(p) < 128
        && Character.digit(text.charAt(p), 16) >= 0) {
      value = value << 4 | Character.digit(text.charAt(p++), 16);
    }
    String spelling = "\\" + kind + text.substring(from, p);
    if (p - from < digits) {
      diagnostics.error(at, "incomplete universal character name " + spelling);
      return;
    }
    boolean basic = value < 0xa0 && value != '$' && value != '@' && value != '`';
    if (basic || (value >= 0xd800 && value <= 0xdfff)) {
      diagnostics.error(at, spelling + " is not a valid universal character");
      return;
    }
    if (value > Character.MAX_CODE_POINT) {
      warning(spelling + " is outside the UCS codespace");
      value = 0xfffd;
    }
    out.character((int) value);
  }
}
