package dev.mmaplab.libc;

import java.util.Locale;

/** %d %u %x %o %p. */
final class IntegerText {
  private IntegerText() {}

  static String signed(Directive d, long value) {
    boolean negative = value < 0;
    return number(
        d,
        d.sign(negative),
        negative ? Long.toUnsignedString(-value) : Long.toString(value),
        value == 0);
  }

  static String unsigned(Directive d, long value) {
    return switch (d.conversion()) {
      case 'x' ->
          number(d, d.alternate() && value != 0 ? "0x" : "", Long.toHexString(value), value == 0);
      case 'X' ->
          number(
              d,
              d.alternate() && value != 0 ? "0X" : "",
              Long.toHexString(value).toUpperCase(Locale.ROOT),
              value == 0);
      case 'o' -> octal(d, value);
      default -> number(d, "", Long.toUnsignedString(value), value == 0);
    };
  }

  static String pointer(Directive d, long value) {
    if (value == 0) {
      return d.pad("(nil)");
    }
    return number(d, d.sign(false) + "0x", Long.toHexString(value), false);
  }

  private static String octal(Directive d, long value) {
    String digits = Long.toOctalString(value);
    if (!d.alternate()) {
      return number(d, "", digits, value == 0);
    }
    if (value == 0) {
      return number(d, "", digits, d.precision().isPresent() && d.precision().getAsInt() > 0);
    }
    boolean widened = d.precision().isPresent() && d.precision().getAsInt() > digits.length();
    return number(d, "", widened ? digits : "0" + digits, false);
  }

  private static String number(Directive d, String prefix, String digits, boolean zero) {
    if (d.precision().isEmpty()) {
      return d.padNumber(prefix, digits, true);
    }
    int precision = d.precision().getAsInt();
    String body = zero && precision == 0 ? "" : digits;
    if (body.length() < precision) {
      body = "0".repeat(precision - body.length()) + body;
    }
    return d.padNumber(prefix, body, false);
  }
}
