package dev.mmaplab.kernel.api;

import dev.mmaplab.machine.VirtualMemory;

/** The kernel's vsscanf. */
final class Scan {
  private final VirtualMemory memory;
  private final String text;
  private final String format;
  private final FormatArguments arguments;
  private int at;
  private int conversions;

  Scan(VirtualMemory memory, String text, String format, FormatArguments arguments) {
    this.memory = memory;
    this.text = text;
    this.format = format;
    this.arguments = arguments;
  }

  /**
   * @return how many conversions were stored
   */
  int run() {
    int f = 0;
    while (f < format.length()) {
      char c = format.charAt(f);
      if (space(c)) {
        f++;
        skipSpace();
      } else if (c != '%' || f + 1 < format.length() && format.charAt(f + 1) == '%') {
        f += c == '%' ? 2 : 1;
        if (at >= text.length() || text.charAt(at) != c) {
          return conversions;
        }
        at++;
      } else {
        f = conversion(f + 1);
        if (f < 0) {
          return conversions;
        }
      }
    }
    return conversions;
  }

  /**
   * @return where the format goes on, or -1 to stop
   */
  private int conversion(int start) {
    int f = start;
    if (f < format.length() && format.charAt(f) == '*') {
      return skipWord(f);
    }
    int width = 0;
    boolean hasWidth = false;
    while (f < format.length() && Character.isDigit(format.charAt(f))) {
      width = Math.min(width * 10 + format.charAt(f++) - '0', 1 << 20);
      hasWidth = true;
    }
    int bytes = 4;
    while (f < format.length() && "hlLzZ".indexOf(format.charAt(f)) >= 0) {
      bytes = format.charAt(f++) == 'h' ? bytes / 2 : 8;
    }
    if (f >= format.length() || hasWidth && width == 0) {
      return -1;
    }
    int limit = hasWidth ? width : Integer.MAX_VALUE;
    char kind = format.charAt(f++);
    if (kind == 'n') {
      put(arguments.next(), bytes, at);
      return f;
    }
    if (at >= text.length()) {
      return -1;
    }
    boolean done =
        switch (kind) {
          case 'c' -> characters(hasWidth ? width : 1);
          case 's' -> string(limit);
          case '[' -> {
            int close =
                format.indexOf(']', f + (f < format.length() && format.charAt(f) == '^' ? 2 : 1));
            boolean ok = close >= 0 && hasWidth && set(format.substring(f, close), width);
            f = close + 1;
            yield ok;
          }
          case 'd' -> integer(bytes, limit, 10, true);
          case 'i' -> integer(bytes, limit, 0, true);
          case 'u' -> integer(bytes, limit, 10, false);
          case 'x', 'X' -> integer(bytes, limit, 16, false);
          case 'o' -> integer(bytes, limit, 8, false);
          default -> false;
        };
    return done ? f : -1;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= 9 && c <= 13 || c == 0xa0;
  }

  private void skipSpace() {
    while (at < text.length() && space(text.charAt(at))) {
      at++;
    }
  }

  private void put(long address, int bytes, long value) {
    switch (bytes) {
      case 1 -> memory.storeByte(address, (int) value);
      case 2 -> memory.storeShort(address, (int) value);
      case 4 -> memory.storeInt(address, (int) value);
      default -> memory.storeLong(address, value);
    }
  }

  /**
   * A conversion that is not stored takes the rest of its word, whatever its kind, and with it the
   * format up to the next space or conversion.
   */
  private int skipWord(int start) {
    if (at >= text.length()) {
      return -1;
    }
    int f = start;
    while (f < format.length() && !space(format.charAt(f)) && format.charAt(f) != '%') {
      if (format.charAt(f++) == '[') {
        return -1;
      }
    }
    while (at < text.length() && !space(text.charAt(at))) {
      at++;
    }
    return f;
  }

  private boolean characters(int count) {
    long to = arguments.next();
    for (int i = 0; i < count && at < text.length(); i++, at++) {
      memory.storeByte(to + i, text.charAt(at));
    }
    conversions++;
    return true;
  }

  private boolean string(int limit) {
    skipSpace();
    int from = at;
    while (at < text.length() && !space(text.charAt(at)) && at - from < limit) {
      at++;
    }
    return storeText(from);
  }

  private boolean set(String members, int width) {
    boolean inverted = members.startsWith("^");
    String set = inverted ? members.substring(1) : members;
    int from = at;
    while (at < text.length() && contains(set, text.charAt(at)) != inverted && at - from < width) {
      at++;
    }
    return at > from && storeText(from);
  }

  private static boolean contains(String set, char c) {
    for (int i = 0; i < set.length(); i++) {
      if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
        if (set.charAt(i) <= c && c <= set.charAt(i + 2)) {
          return true;
        }
        i += 2;
      } else if (set.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean storeText(int from) {
    KernelText.write(memory, arguments.next(), text.substring(from, at));
    conversions++;
    return true;
  }

  private boolean integer(int bytes, int limit, int base, boolean signed) {
    skipSpace();
    int end = (int) Math.min(text.length(), (long) at + limit);
    boolean negative = signed && at < end && text.charAt(at) == '-';
    int from = negative ? at + 1 : at;
    NumberText number = NumberText.parse(text.substring(from, end), base);
    if (number.length() == 0) {
      return false;
    }
    at = from + number.length();
    put(arguments.next(), bytes, negative ? -number.value() : number.value());
    conversions++;
    return true;
  }
}
