package dev.mmaplab.libc;

import java.math.BigInteger;
import java.util.Locale;

/** Numbers read from text, as strtol and strtod read them. */
final class NumberText {
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_ULONG = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

  /**
   * @param end bytes used from the text's start; 0 if there is no number
   * @param outOfRange ERANGE
   */
  record Whole(long value, int end, boolean outOfRange) {}

  /** As {@link Whole}. */
  record Real(double value, float single, int end, boolean outOfRange) {
    Real(double value, int end, boolean outOfRange) {
      this(value, (float) value, end, outOfRange);
    }
  }

  private NumberText() {}

  private static int at(byte[] text, int i) {
    return i < text.length ? text[i] & 0xff : 0;
  }

  private static int skipSpace(byte[] text) {
    int i = 0;
    while (CharacterFunctions.space(at(text, i))) {
      i++;
    }
    return i;
  }

  /**
   * strtol and strtoul.
   *
   * @param base 0 or 2 to 36
   */
  static Whole whole(byte[] text, int base, boolean signed) {
    int i = skipSpace(text);
    boolean negative = at(text, i) == '-';
    if (negative || at(text, i) == '+') {
      i++;
    }
    int radix = base;
    boolean hex = at(text, i) == '0' && CharacterFunctions.lower(at(text, i + 1)) == 'x';
    if ((radix == 0 || radix == 16) && hex && Character.digit(at(text, i + 2), 16) >= 0) {
      i += 2;
      radix = 16;
    } else if (radix == 0) {
      radix = at(text, i) == '0' ? 8 : 10;
    }
    int start = i;
    while (digit(at(text, i)) < radix) {
      i++;
    }
    if (i == start) {
      return new Whole(0, 0, false);
    }
    BigInteger value =
        new BigInteger(
            new String(text, start, i - start, java.nio.charset.StandardCharsets.ISO_8859_1),
            radix);
    if (signed) {
      BigInteger real = negative ? value.negate() : value;
      if (real.compareTo(MAX_LONG) > 0) {
        return new Whole(Long.MAX_VALUE, i, true);
      }
      return real.compareTo(MIN_LONG) < 0
          ? new Whole(Long.MIN_VALUE, i, true)
          : new Whole(real.longValue(), i, false);
    }
    if (value.compareTo(MAX_ULONG) > 0) {
      return new Whole(-1, i, true);
    }
    return new Whole(negative ? -value.longValue() : value.longValue(), i, false);
  }

  /** Value of a digit up to base 36; more for other characters. */
  static int digit(int c) {
    if (CharacterFunctions.digit(c)) {
      return c - '0';
    }
    return CharacterFunctions.alpha(c) ? CharacterFunctions.lower(c) - 'a' + 10 : 99;
  }

  /** strtod. */
  static Real real(byte[] text) {
    int i = skipSpace(text);
    boolean negative = at(text, i) == '-';
    if (negative || at(text, i) == '+') {
      i++;
    }
    String rest =
        new String(
                text, i, Math.max(0, text.length - i), java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    double sign = negative ? -1.0 : 1.0;
    if (rest.startsWith("inf")) {
      return new Real(
          sign * Double.POSITIVE_INFINITY, i + (rest.startsWith("infinity") ? 8 : 3), false);
    }
    if (rest.startsWith("nan")) {
      int end = 3;
      if (rest.length() > 3 && rest.charAt(3) == '(') {
        int close = 4;
        while (close < rest.length()
            && (Character.isLetterOrDigit(rest.charAt(close)) || rest.charAt(close) == '_')) {
          close++;
        }
        end = close < rest.length() && rest.charAt(close) == ')' ? close + 1 : 3;
      }
      return new Real(
          negative ? Double.longBitsToDouble(0xfff8_0000_0000_0000L) : Double.NaN, i + end, false);
    }
    boolean hex = rest.startsWith("0x") && hexDigitAt(rest, 2);
    int start = hex ? 2 : 0;
    int end = start;
    int digits = 0;
    boolean point = false;
    boolean nonZero = false;
    while (end < rest.length()) {
      char c = rest.charAt(end);
      if (c == '.' && !point) {
        point = true;
      } else if (digit(c) < (hex ? 16 : 10)) {
        digits++;
        nonZero |= c != '0';
      } else {
        break;
      }
      end++;
    }
    if (digits == 0) {
      return new Real(0, 0, false);
    }
    int mantissaEnd = end;
    if (end < rest.length() && rest.charAt(end) == (hex ? 'p' : 'e')) {
      int e = end + 1;
      if (e < rest.length() && (rest.charAt(e) == '-' || rest.charAt(e) == '+')) {
        e++;
      }
      int first = e;
      while (e < rest.length() && CharacterFunctions.digit(rest.charAt(e))) {
        e++;
      }
      end = e > first ? e : mantissaEnd;
    }
    String number = rest.substring(0, end);
    String readable = hex && end == mantissaEnd ? number + "p0" : number;
    double value = Double.parseDouble(readable);
    boolean outOfRange =
        Double.isInfinite(value)
            || nonZero && value < Double.MIN_NORMAL && !exact(number, hex, value);
    return new Real(sign * value, (float) sign * Float.parseFloat(readable), i + end, outOfRange);
  }

  /** Whether a hexadecimal number lost nothing; a decimal one this small always does. */
  private static boolean exact(String number, boolean hex, double value) {
    if (!hex || value == 0) {
      return false;
    }
    int p = number.indexOf('p');
    int exponent = p < 0 ? 0 : Integer.parseInt(number.substring(p + 1).replaceFirst("^\\+", ""));
    String digits = number.substring(2, p < 0 ? number.length() : p);
    int point = digits.indexOf('.');
    int fraction = point < 0 ? 0 : digits.length() - point - 1;
    BigInteger whole = new BigInteger(digits.replace(".", ""), 16);
    return exponent - 4 * fraction + whole.getLowestSetBit() >= -1074;
  }

  private static boolean hexDigitAt(String text, int i) {
    if (i < text.length() && text.charAt(i) == '.') {
      return i + 1 < text.length() && digit(text.charAt(i + 1)) < 16;
    }
    return i < text.length() && digit(text.charAt(i)) < 16;
  }
}
