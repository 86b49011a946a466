package dev.mmaplab.libc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** %e %f %g %a of a double: exact, rounded half to even, as glibc has them. */
final class FloatText {
  private FloatText() {}

  static String format(Directive d, double value) {
    boolean upper = Character.isUpperCase(d.conversion());
    char conversion = Character.toLowerCase(d.conversion());
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    String sign = d.sign(negative);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String word = Double.isNaN(value) ? "nan" : "inf";
      return d.padNumber(sign, upper ? word.toUpperCase(Locale.ROOT) : word, false);
    }
    double magnitude = Math.abs(value);
    if (conversion == 'a') {
      String digits = hexadecimal(magnitude, d);
      String cased = upper ? digits.toUpperCase(Locale.ROOT) : digits;
      return d.padNumber(sign + (upper ? "0X" : "0x"), cased, true);
    }
    int precision = d.precision().orElse(6);
    BigDecimal exact = new BigDecimal(magnitude);
    String digits =
        switch (conversion) {
          case 'f' -> fixed(exact, precision, d.alternate());
          case 'e' -> scientific(exact, precision, d.alternate());
          default -> general(exact, precision, d.alternate());
        };
    return d.padNumber(sign, upper ? digits.toUpperCase(Locale.ROOT) : digits, true);
  }

  private static String fixed(BigDecimal value, int precision, boolean point) {
    String text = value.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return precision == 0 && point ? text + "." : text;
  }

  private static BigDecimal rounded(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static String scientific(BigDecimal value, int precision, boolean point) {
    BigDecimal rounded = rounded(value, precision + 1);
    int exponent = exponent(rounded);
    String digits = rounded.signum() == 0 ? "0" : rounded.unscaledValue().toString();
    if (digits.length() < precision + 1) {
      digits += "0".repeat(precision + 1 - digits.length());
    }
    String mantissa =
        digits.charAt(0) + (precision > 0 || point ? "." : "") + digits.substring(1, precision + 1);
    return mantissa
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }

  private static String general(BigDecimal value, int wanted, boolean alternate) {
    int digits = wanted == 0 ? 1 : wanted;
    int exponent = exponent(rounded(value, digits));
    if (exponent < -4 || exponent >= digits) {
      String text = scientific(value, digits - 1, alternate);
      int e = text.indexOf('e');
      return alternate ? text : trim(text.substring(0, e)) + text.substring(e);
    }
    String text = fixed(value, digits - 1 - exponent, alternate);
    return alternate ? text : trim(text);
  }

  private static String trim(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private static String hexadecimal(double value, Directive d) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (1L << 52) - 1;
    int biased = (int) (bits >>> 52);
    long lead = biased == 0 ? 0 : 1;
    int exponent = value == 0 ? 0 : biased == 0 ? -1022 : biased - 1023;
    int digits = 13;
    if (d.size().equals("L") && value != 0) {
      // x87: 64 bits with an explicit leading one; the first digit holds its four highest.
      int shift = Long.numberOfLeadingZeros(fraction | lead << 52);
      long mantissa = (fraction | lead << 52) << shift;
      exponent -= shift - 11 + 3;
      lead = mantissa >>> 60;
      fraction = mantissa & (1L << 60) - 1;
      digits = 15;
    }
    if (d.precision().isPresent() && d.precision().getAsInt() < digits) {
      int dropped = 4 * (digits - d.precision().getAsInt());
      long whole = lead << 4 * digits | fraction;
      long half = 1L << dropped - 1;
      long rest = whole & (1L << dropped) - 1;
      whole >>>= dropped;
      if (rest > half || rest == half && (whole & 1) != 0) {
        whole++;
      }
      digits = d.precision().getAsInt();
      lead = whole >>> 4 * digits;
      fraction = whole & (1L << 4 * digits) - 1;
    }
    String text = digits == 0 ? "" : String.format(Locale.ROOT, "%0" + digits + "x", fraction);
    if (d.precision().isPresent()) {
      text += "0".repeat(d.precision().getAsInt() - digits);
    } else {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == '0') {
        end--;
      }
      text = text.substring(0, end);
    }
    String point = text.isEmpty() && !d.alternate() ? "" : ".";
    return Long.toHexString(lead)
        + point
        + text
        + "p"
        + (exponent < 0 ? "-" : "+")
        + Math.abs(exponent);
  }
}
