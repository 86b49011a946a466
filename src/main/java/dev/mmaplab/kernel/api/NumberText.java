package dev.mmaplab.kernel.api;

/**
 * An unsigned number at the start of a text, as the kernel's _parse_integer reads it.
 *
 * @param length characters that belong to it, its prefix included; 0: there is no digit
 * @param overflow it does not fit 64 bits; {@code value} is then its lower ones
 */
record NumberText(long value, int length, boolean overflow) {
  /**
   * @param base 0 takes it from the prefix: 0x, 0 or none
   */
  static NumberText parse(String text, int base) {
    int radix = base;
    int at = 0;
    boolean hex =
        text.length() > 2
            && text.charAt(0) == '0'
            && (text.charAt(1) | 32) == 'x'
            && Character.digit(text.charAt(2), 16) >= 0;
    if (radix == 0) {
      radix = hex ? 16 : text.startsWith("0") ? 8 : 10;
    }
    if (radix == 16 && hex) {
      at = 2;
    }
    int from = at;
    long value = 0;
    boolean overflow = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      int digit = digit(c, radix);
      if (digit < 0) {
        break;
      }
      long most = Long.divideUnsigned(-1L - digit, radix);
      overflow |= Long.compareUnsigned(value, most) > 0;
      value = value * radix + digit;
    }
    return new NumberText(value, at == from ? 0 : at, overflow);
  }

  /** The kernel knows no digits beyond f. */
  static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, Math.min(radix, 16)) : -1;
  }
}
