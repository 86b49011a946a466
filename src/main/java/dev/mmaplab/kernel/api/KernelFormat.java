package dev.mmaplab.kernel.api;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.machine.VirtualMemory;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * The kernel's vsnprintf: C's conversions as far as the kernel has them, and its own family of
 * {@code %p} ones.
 */
final class KernelFormat {
  private static final int LEFT = 1;
  private static final int PLUS = 2;
  private static final int SPACE = 4;
  private static final int SPECIAL = 8;
  private static final int ZERO = 16;

  /** FIELD_WIDTH_MAX and PRECISION_MAX. */
  private static final int WIDEST = (1 << 23) - 1;

  private static final int MOST_PRECISE = Short.MAX_VALUE;

  /** Characters of one text: a driver that wants more has run away. */
  private static final int LONGEST = 1 << 24;

  /** Processor time of a short text, in instructions. */
  private static final int CALL = 500;

  private static final int CHARACTERS_AN_INSTRUCTION = 8;

  /** One conversion: flags, width (-1: none), precision (-1: none). */
  record Spec(int flags, int width, int precision, int bytes) {
    boolean has(int flag) {
      return (flags & flag) != 0;
    }

    boolean left() {
      return has(LEFT);
    }

    boolean special() {
      return has(SPECIAL);
    }

    Spec padded(int digits) {
      return width != -1
          ? this
          : new Spec(flags | ZERO, digits + (special() ? 2 : 0), precision, bytes);
    }

    Spec prefixed(int digits) {
      return new Spec(SPECIAL | ZERO, digits + 2, -1, 8);
    }
  }

  private final VirtualMemory memory;
  private final PointerFormat pointers;
  private final StringBuilder out = new StringBuilder();

  private KernelFormat(
      VirtualMemory memory, LongFunction<String> symbol, Supplier<FormatFacts> names) {
    this.memory = memory;
    this.pointers = new PointerFormat(this, memory, symbol, names);
  }

  /** Formats with everything the kernel knows. */
  static String format(Kernel kernel, String format, FormatArguments arguments) {
    KernelFormat one =
        new KernelFormat(
            kernel.kernelSpace(),
            address -> Symbols.describe(kernel, address),
            () -> FormatFacts.of(kernel));
    one.run(format, arguments);
    String text = one.out.toString();
    kernel.limits().chargeInstructions(CALL + text.length() / CHARACTERS_AN_INSTRUCTION);
    return text;
  }

  /**
   * @param symbol for {@code %pS}: a name for an address
   */
  static String format(
      VirtualMemory memory, LongFunction<String> symbol, String format, FormatArguments arguments) {
    KernelFormat one =
        new KernelFormat(
            memory,
            symbol,
            () -> {
              throw new UnsupportedException("printk's %pd", new Position("", 0, 0));
            });
    one.run(format, arguments);
    return one.out.toString();
  }

  /** Appends what another format gives: {@code %pV}. */
  void run(String format, FormatArguments arguments) {
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at);
      if (c != '%') {
        out.append(c);
        at++;
        continue;
      }
      at = conversion(format, at + 1, arguments);
      if (at < 0) {
        return;
      }
    }
  }

  /**
   * @return where to go on, or -1: the kernel gives up at a conversion it does not know
   */
  private int conversion(String format, int start, FormatArguments arguments) {
    int at = start;
    int flags = 0;
    for (int flag; at < format.length() && (flag = flag(format.charAt(at))) != 0; at++) {
      flags |= flag;
    }
    int width = -1;
    if (at < format.length() && format.charAt(at) == '*') {
      width = (int) arguments.next();
      if (width < 0) {
        width = width == Integer.MIN_VALUE ? WIDEST : -width;
        flags |= LEFT;
      }
      at++;
    } else {
      int end = digits(format, at);
      width = end > at ? number(format, at, end) : -1;
      at = end;
    }
    int precision = -1;
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      if (at < format.length() && format.charAt(at) == '*') {
        precision = Math.max(0, (int) arguments.next());
        at++;
      } else {
        int end = digits(format, at);
        precision = end > at ? number(format, at, end) : 0;
        at = end;
      }
    }
    int bytes = 4;
    while (at < format.length() && "hlLzZt".indexOf(format.charAt(at)) >= 0) {
      bytes = format.charAt(at) == 'h' ? bytes / 2 : 8;
      at++;
    }
    if (at >= format.length()) {
      return -1;
    }
    // set_field_width and set_precision
    width = Math.min(width, WIDEST);
    precision = Math.min(precision, MOST_PRECISE);
    if (out.length() + (long) width > LONGEST) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
    Spec spec = new Spec(flags, width, precision, bytes);
    switch (format.charAt(at)) {
      case 'c' ->
          text(
              String.valueOf((char) (arguments.next() & 0xff)),
              new Spec(spec.flags, spec.width, -1, 4));
      case 's' -> string(arguments.next(), spec);
      case 'p' -> {
        return pointers.convert(format, at + 1, arguments.next(), spec);
      }
      case '%' -> out.append('%');
      case 'o' -> number(arguments.next(), 8, false, false, spec);
      case 'x' -> number(arguments.next(), 16, false, false, spec);
      case 'X' -> number(arguments.next(), 16, false, true, spec);
      case 'd', 'i' -> number(arguments.next(), 10, true, false, spec);
      case 'u' -> number(arguments.next(), 10, false, false, spec);
      default -> {
        return -1;
      }
    }
    return at + 1;
  }

  private static int flag(char c) {
    return switch (c) {
      case '-' -> LEFT;
      case '+' -> PLUS;
      case ' ' -> SPACE;
      case '#' -> SPECIAL;
      case '0' -> ZERO;
      default -> 0;
    };
  }

  private static int digits(String format, int at) {
    int end = at;
    while (end < format.length() && Character.isDigit(format.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A width or precision; the kernel holds widths in 24 bits. */
  private static int number(String format, int from, int to) {
    return to - from > 7 ? 0x7fffff : Integer.parseInt(format.substring(from, to));
  }

  /**
   * A string argument, checked as the kernel checks it: NULL and small or error pointers are named.
   */
  void string(long address, Spec spec) {
    String bad = badPointer(address);
    String text =
        !bad.isEmpty()
            ? bad
            : KernelText.read(memory, address, spec.precision < 0 ? 1 << 22 : spec.precision);
    text(text, spec);
  }

  /** What the kernel prints instead of following a pointer; "" if it follows it. */
  static String badPointer(long address) {
    if (address == 0) {
      return "(null)";
    }
    return Long.compareUnsigned(address, 4096) < 0 || Long.compareUnsigned(address, -4095) >= 0
        ? "(efault)"
        : "";
  }

  /** Text in its field, cut to the precision. */
  void text(String text, Spec spec) {
    String shown =
        spec.precision >= 0 && spec.precision < text.length()
            ? text.substring(0, spec.precision)
            : text;
    int padding = Math.max(0, spec.width - shown.length());
    if (spec.left()) {
      out.append(shown).repeat(' ', padding);
    } else {
      out.repeat(' ', padding).append(shown);
    }
  }

  /** Text as it is. */
  void raw(String text) {
    out.append(text);
  }

  private void number(long value, int base, boolean signed, boolean upper, Spec spec) {
    long v =
        switch (spec.bytes) {
          case 1 -> signed ? (byte) value : value & 0xff;
          case 2 -> signed ? (short) value : value & 0xffff;
          case 4 -> signed ? (int) value : value & 0xffff_ffffL;
          default -> value;
        };
    field(v, base, signed, upper, spec);
  }

  /** An address-like value in hexadecimal. */
  void hex(long value, Spec spec) {
    field(value, 16, false, false, spec);
  }

  private void field(long value, int base, boolean signed, boolean upper, Spec spec) {
    String sign =
        signed && value < 0
            ? "-"
            : !signed ? "" : spec.has(PLUS) ? "+" : spec.has(SPACE) ? " " : "";
    String digits = Long.toUnsignedString(signed && value < 0 ? -value : value, base);
    if (upper) {
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    String prefix = "";
    if (spec.special() && base != 10) {
      prefix = base == 16 ? upper ? "0X" : "0x" : value == 0 ? "" : "0";
    }
    int zeros = Math.max(0, spec.precision - digits.length());
    int padding =
        Math.max(0, spec.width - sign.length() - prefix.length() - zeros - digits.length());
    boolean zeroPadded = spec.has(ZERO) && !spec.left();
    if (!zeroPadded && !spec.left()) {
      out.repeat(' ', padding);
    }
    out.append(sign).append(prefix);
    if (zeroPadded) {
      out.repeat('0', padding);
    }
    out.repeat('0', zeros).append(digits);
    if (spec.left()) {
      out.repeat(' ', padding);
    }
  }
}
