package dev.mmaplab.libc;

import java.util.OptionalInt;

/**
 * A number in a field so wide, or so precise, that its zeros and blanks are counted rather than
 * made.
 */
record WideField(
    String prefix,
    long leadingZeros,
    String digits,
    long trailingZeros,
    String exponent,
    boolean zeroPadded) {
  private static final int WIDE = 4096;

  /** More than a double's longest exact expansion. */
  private static final int PRECISE = 2048;

  static boolean needed(Directive d) {
    return d.width() > WIDE || d.precision().orElse(0) > PRECISE;
  }

  /** The directive without a width and with a precision that is quick to do. */
  static Directive narrowed(Directive d) {
    OptionalInt precision =
        d.precision().isPresent()
            ? OptionalInt.of(Math.min(PRECISE, d.precision().getAsInt()))
            : d.precision();
    return new Directive(
        d.left(),
        d.plus(),
        d.space(),
        d.alternate(),
        d.zero(),
        0,
        precision,
        d.size(),
        d.conversion());
  }

  /**
   * @param text as {@link #narrowed} gives it
   */
  static WideField ofNumber(Directive d, String text) {
    int prefix = prefix(text);
    boolean zeros = d.zero() && !d.left() && d.precision().isEmpty() && !text.equals("(nil)");
    long more = text.equals("(nil)") ? 0 : more(d);
    return new WideField(text.substring(0, prefix), more, text.substring(prefix), 0, "", zeros);
  }

  /**
   * @param text as {@link #narrowed} gives it
   */
  static WideField ofFloat(Directive d, String text) {
    int prefix = prefix(text);
    char conversion = Character.toLowerCase(d.conversion());
    char last = text.charAt(text.length() - 1);
    if (!Character.isDigit(last) && last != '.') {
      // inf and nan
      return new WideField("", 0, text, 0, "", false);
    }
    int end = text.length();
    if (conversion == 'a') {
      end = Math.max(text.indexOf('p'), text.indexOf('P'));
    } else if (conversion != 'f') {
      int e = Math.max(text.indexOf('e'), text.indexOf('E'));
      end = e < 0 ? end : e;
    }
    long more = conversion == 'g' && !d.alternate() ? 0 : more(d);
    return new WideField(
        text.substring(0, prefix),
        0,
        text.substring(prefix, end),
        more,
        text.substring(end),
        d.zero() && !d.left());
  }

  /** Characters without the field's padding. */
  long length() {
    return prefix.length() + leadingZeros + digits.length() + trailingZeros + exponent.length();
  }

  private static long more(Directive d) {
    return Math.max(0, d.precision().orElse(0) - PRECISE);
  }

  /** Length of the sign and of 0x. */
  private static int prefix(String text) {
    int at = !text.isEmpty() && "+- ".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    return text.startsWith("0x", at) || text.startsWith("0X", at) ? at + 2 : at;
  }
}
