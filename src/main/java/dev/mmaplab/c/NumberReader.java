package dev.mmaplab.c;

import dev.mmaplab.c.Type.IntKind;
import java.util.Locale;

/**
 * Reads one preprocessing number as an integer or floating constant, as cpplib's
 * cpp_classify_number does.
 */
final class NumberReader {
  private final String text;
  private final Position at;
  private final Diagnostics diagnostics;
  private final boolean quiet;
  private boolean wide;

  NumberReader(String text, Position at, Diagnostics diagnostics, boolean quiet) {
    this.text = text;
    this.at = at;
    this.diagnostics = diagnostics;
    this.quiet = quiet;
  }

  Literals.Constant read() {
    String s = text;
    int n = s.length();
    int radix = 10;
    int i = 0;
    if (n > 1 && s.charAt(0) == '0') {
      char x = Character.toLowerCase(s.charAt(1));
      if (x == 'x' && n > 2 && (s.charAt(2) == '.' || Character.digit(s.charAt(2), 16) >= 0)) {
        radix = 16;
        i = 2;
      } else if (x == 'b' && n > 2 && (s.charAt(2) == '0' || s.charAt(2) == '1')) {
        radix = 2;
        i = 2;
      } else {
        radix = 8;
      }
    }
    int start = i;
    int points = 0;
    boolean floating = false;
    int maxDigit = 0;
    boolean digits = false;
    while (i < n) {
      char c = s.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix == 16 ? 16 : 10) : -1;
      if (digit >= 0) {
        maxDigit = Math.max(maxDigit, digit);
        digits = true;
      } else if (c == '.') {
        if (++points > 1) {
          return error("too many decimal points in number");
        }
        floating = true;
      } else {
        break;
      }
      i++;
    }
    boolean exponent = i < n && (radix == 16 ? lower(i) == 'p' : radix != 2 && lower(i) == 'e');
    if (exponent) {
      floating = true;
      i++;
      if (i < n && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
        i++;
      }
      int digitsFrom = i;
      while (i < n && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
        i++;
      }
      if (i == digitsFrom) {
        return error("exponent has no digits");
      }
    }
    if (floating) {
      if (radix == 2) {
        return error("invalid prefix \"" + s.substring(0, 2) + "\" for floating constant");
      }
      if (radix == 16 && !digits) {
        return error("no digits in hexadecimal floating constant");
      }
      if (radix == 16 && !exponent) {
        return error("hexadecimal floating constants require an exponent");
      }
      return floating(i, radix);
    }
    if (radix < 10 && maxDigit >= radix) {
      String base = radix == 8 ? "octal" : "binary";
      return error(
          "invalid digit \"" + maxDigitAtFault(start, i, radix) + "\" in " + base + " constant");
    }
    return integer(start, i, radix);
  }

  /** As in {@code #if}: only the widest types. */
  Literals.Constant readWide() {
    wide = true;
    return read();
  }

  private char maxDigitAtFault(int from, int to, int radix) {
    char worst = '0';
    for (int i = from; i < to; i++) {
      if (text.charAt(i) - '0' >= radix && text.charAt(i) > worst) {
        worst = text.charAt(i);
      }
    }
    return worst;
  }

  private char lower(int i) {
    return Character.toLowerCase(text.charAt(i));
  }

  private Literals.Constant error(String message) {
    diagnostics.error(at, message);
    return new Literals.IntegerValue(new Type.Int(IntKind.INT), 0);
  }

  private void warning(String message) {
    if (!quiet) {
      diagnostics.warning(at, message);
    }
  }

  private Literals.Constant floating(int end, int radix) {
    String suffix = text.substring(end);
    switch (suffix.toLowerCase(Locale.ROOT)) {
      case "", "f", "l" -> {}
      case "i", "j", "fi", "if", "fj", "jf", "li", "il", "lj", "jl" ->
          throw new UnsupportedException("imaginary constant", at);
      case "df", "dd", "dl" -> throw new UnsupportedException("decimal floating constant", at);
      case "d", "q", "w", "f16", "f32", "f64", "f128", "f32x", "f64x" ->
          throw new UnsupportedException("floating suffix " + suffix, at);
      default -> {
        return error("invalid suffix \"" + suffix + "\" on floating constant");
      }
    }
    String number = text.substring(0, end);
    if (suffix.equalsIgnoreCase("f")) {
      float value = Float.parseFloat(number);
      range(value, "float", number, radix);
      return new Literals.FloatValue(new Type.Floating(4), value);
    }
    double value = Double.parseDouble(number);
    if (!suffix.equalsIgnoreCase("l")) {
      range(value, "double", number, radix);
    }
    return new Literals.FloatValue(new Type.Floating(suffix.equalsIgnoreCase("l") ? 16 : 8), value);
  }

  private void range(double value, String type, String number, int radix) {
    if (Double.isInfinite(value)) {
      warning("floating constant exceeds range of ‘" + type + "’ [-Woverflow]");
    } else if (value == 0 && !zero(number, radix)) {
      warning("floating constant truncated to zero [-Woverflow]");
    }
  }

  private static boolean zero(String number, int radix) {
    for (int i = radix == 16 ? 2 : 0; i < number.length(); i++) {
      char c = Character.toLowerCase(number.charAt(i));
      if (c == (radix == 16 ? 'p' : 'e')) {
        return true;
      }
      if (c != '0' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private Literals.Constant integer(int from, int end, int radix) {
    String suffix = text.substring(end);
    int longs = 0;
    boolean unsigned = false;
    switch (suffix) {
      case "" -> {}
      case "u", "U" -> unsigned = true;
      case "l", "L" -> longs = 1;
      case "ll", "LL" -> longs = 2;
      case "ul", "uL", "Ul", "UL", "lu", "lU", "Lu", "LU" -> {
        unsigned = true;
        longs = 1;
      }
      case "ull", "uLL", "Ull", "ULL", "llu", "llU", "LLu", "LLU" -> {
        unsigned = true;
        longs = 2;
      }
      case "i", "j", "I", "J" -> throw new UnsupportedException("imaginary constant", at);
      default -> {
        return error("invalid suffix \"" + suffix + "\" on integer constant");
      }
    }
    long value = 0;
    boolean overflow = false;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      overflow |= Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, radix)) > 0;
      value = value * radix + digit;
    }
    if (overflow) {
      warning("integer constant is too large for its type");
    } else if (radix == 10 && value < 0 && !unsigned) {
      warning("integer constant is so large that it is unsigned");
    }
    return new Literals.IntegerValue(new Type.Int(kind(value, radix, unsigned, longs)), value);
  }

  /** The first of the types of 6.4.4.1p5 that holds the value. */
  private IntKind kind(long value, int radix, boolean unsigned, int longs) {
    boolean either = !unsigned && radix != 10;
    if (wide) {
      return unsigned || value < 0 ? IntKind.ULONG : IntKind.LONG;
    }
    if (longs == 0 && value >= 0) {
      if (!unsigned && value <= Integer.MAX_VALUE) {
        return IntKind.INT;
      }
      if ((unsigned || either) && value <= 0xffff_ffffL) {
        return IntKind.UINT;
      }
    }
    boolean signed = !unsigned && value >= 0;
    if (longs == 2) {
      return signed ? IntKind.LLONG : IntKind.ULLONG;
    }
    return signed ? IntKind.LONG : IntKind.ULONG;
  }
}
