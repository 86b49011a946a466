package dev.mmaplab.libc;

import java.util.OptionalInt;

/**
 * One conversion of a printf format, its stars resolved.
 *
 * @param width 0 for none
 * @param precision empty for none
 * @param size {@code hh h l ll j z t L q} or ""
 */
record Directive(
    boolean left,
    boolean plus,
    boolean space,
    boolean alternate,
    boolean zero,
    int width,
    OptionalInt precision,
    String size,
    char conversion) {

  /** The text brought to the field's width with blanks. */
  String pad(String text) {
    return blanks(text, width - text.length());
  }

  private String blanks(String text, int count) {
    if (count <= 0) {
      return text;
    }
    return left ? text + " ".repeat(count) : " ".repeat(count) + text;
  }

  /**
   * A sign or prefix and digits brought to the field's width: zeros between them if the flag 0
   * counts.
   */
  String padNumber(String prefix, String digits, boolean zerosAllowed) {
    int missing = width - prefix.length() - digits.length();
    if (missing > 0 && zero && !left && zerosAllowed) {
      return prefix + "0".repeat(missing) + digits;
    }
    return blanks(prefix + digits, missing);
  }

  /** What stands before a number that is not negative. */
  String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : space ? " " : "";
  }
}
