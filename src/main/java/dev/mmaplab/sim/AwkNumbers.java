package dev.mmaplab.sim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as awk and C's printf write and read them. */
final class AwkNumbers {
  private AwkNumbers() {}

  /** {@code %.6g}: how awk prints a number that is no integer. */
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e16
        ? Long.toString((long) value)
        : general(value, 6, false);
  }

  /** {@code %.Ng}. */
  static String general(double value, int digits, boolean upper) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String text = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
      return upper ? text.toUpperCase(Locale.ROOT) : text;
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < digits) {
      String plain = rounded.stripTrailingZeros().toPlainString();
      return plain;
    }
    BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
    String text =
        mantissa.toPlainString()
            + (exponent < 0 ? "e-" : "e+")
            + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** As strtod reads the beginning of a text; 0 where there is no number. */
  static double leading(String text) {
    int end = end(text);
    String number = text.substring(0, end).strip();
    if (number.isEmpty()) {
      return 0;
    }
    boolean negative = number.startsWith("-");
    String body = negative || number.startsWith("+") ? number.substring(1) : number;
    if (body.startsWith("0x") || body.startsWith("0X")) {
      double hex = new java.math.BigInteger(body.substring(2), 16).doubleValue();
      return negative ? -hex : hex;
    }
    if (body.matches("0[0-7]+")) {
      double octal = new java.math.BigInteger(body, 8).doubleValue();
      return negative ? -octal : octal;
    }
    return Double.parseDouble(number);
  }

  /** True if the whole text is one number, with blanks around it. */
  static boolean isNumber(String text) {
    int end = end(text);
    return end > 0 && !text.substring(0, end).isBlank() && text.substring(end).isBlank();
  }

  private static int end(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
      int hex = at + 2;
      while (hex < text.length() && Character.digit(text.charAt(hex), 16) >= 0) {
        hex++;
      }
      if (hex > at + 2) {
        return hex;
      }
    }
    int digits = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int count = at - digits;
    if (at < text.length() && text.charAt(at) == '.') {
      int point = at++;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
        count++;
      }
      if (count == 0) {
        at = point;
      }
    }
    if (count == 0) {
      return 0;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
        exponent++;
      }
      int first = exponent;
      while (exponent < text.length() && isDigit(text.charAt(exponent))) {
        exponent++;
      }
      if (exponent > first && exponent - first < 6) {
        at = exponent;
      }
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
