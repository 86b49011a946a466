package dev.mmaplab.libc;

import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.machine.VirtualMemory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** printf(3): a format and its arguments, to bytes. */
final class Printf {
  /** Bytes of one text that are wanted: more would be past any run's output anyway. */
  private static final int MOST = 4 << 20;

  /** Processor time of a conversion, in instructions. */
  private static final int CONVERSION = 50;

  /** The same for a field of many thousand characters. */
  private static final int WIDE_CONVERSION = 5_000;

  private final UserCall c;
  private final VirtualMemory memory;
  private final byte[] format;
  private final ArgumentList arguments;
  private final int errno;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;
  private int next;
  private int complete;
  private final long room;
  private long length;

  Printf(UserCall c, long format, ArgumentList arguments) {
    this(c, format, arguments, Long.MAX_VALUE);
  }

  /**
   * @param room bytes that are wanted; what is past them is only counted
   */
  Printf(UserCall c, long format, ArgumentList arguments, long room) {
    this.room = room;
    this.c = c;
    this.memory = c.memory();
    this.format = c.bytes(format);
    this.arguments = arguments;
    this.errno = c.errno();
  }

  /**
   * Formats everything. A faulting argument's exception passes through; {@link #soFar} then has
   * what came before it.
   *
   * @return false for a format that ends within a conversion (EINVAL), and for a text longer than
   *     an int can tell (EOVERFLOW)
   */
  boolean run() {
    while (at < format.length) {
      int start = at;
      while (at < format.length && format[at] != '%') {
        at++;
      }
      keep(format, start, at - start);
      complete = out.size();
      if (at < format.length && !conversion()) {
        c.setErrno(22);
        return false;
      }
      complete = out.size();
      if (length > Integer.MAX_VALUE) {
        c.setErrno(75);
        return false;
      }
    }
    return true;
  }

  /** How many bytes the whole text has, wanted or not. */
  int length() {
    return (int) length;
  }

  /** All bytes that are wanted. */
  byte[] bytes() {
    return out.toByteArray();
  }

  /** The bytes of conversions that have been completed. */
  byte[] soFar() {
    return java.util.Arrays.copyOf(out.toByteArray(), complete);
  }

  private char current() {
    return at < format.length ? (char) (format[at] & 0xff) : 0;
  }

  private boolean conversion() {
    int start = at++;
    OptionalInt position = positional();
    boolean left = false;
    boolean plus = false;
    boolean space = false;
    boolean alternate = false;
    boolean zero = false;
    boolean flags = true;
    while (flags) {
      switch (current()) {
        case '-' -> left = true;
        case '+' -> plus = true;
        case ' ' -> space = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        case '\'', 'I' -> {}
        default -> flags = false;
      }
      if (flags) {
        at++;
      }
    }
    int width = 0;
    if (current() == '*') {
      width = star();
      if (width < 0) {
        left = true;
        width = -width;
      }
    } else {
      width = number();
    }
    OptionalInt precision = OptionalInt.empty();
    if (current() == '.') {
      at++;
      if (current() == '*') {
        int given = star();
        precision = given < 0 ? OptionalInt.empty() : OptionalInt.of(given);
      } else {
        precision = OptionalInt.of(number());
      }
    }
    c.task().kernel().limits().chargeInstructions(CONVERSION);
    String size = size();
    if (at >= format.length) {
      return false;
    }
    char conversion = current();
    at++;
    Directive d =
        new Directive(left, plus, space, alternate, zero, width, precision, size, conversion);
    convert(d, position, start);
    return true;
  }

  private OptionalInt positional() {
    int saved = at;
    int number = number();
    if (number > 0 && current() == '$') {
      at++;
      return OptionalInt.of(number - 1);
    }
    at = saved;
    return OptionalInt.empty();
  }

  private int number() {
    long value = 0;
    while (current() >= '0' && current() <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + current() - '0');
      at++;
    }
    return (int) value;
  }

  private int star() {
    at++;
    return (int) arguments.integer(index(positional()));
  }

  private int index(OptionalInt position) {
    return position.isPresent() ? position.getAsInt() : next++;
  }

  private String size() {
    int start = at;
    while ("hlLqjzZt".indexOf(current()) >= 0 && current() != 0) {
      at++;
    }
    return new String(format, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private void convert(Directive d, OptionalInt position, int start) {
    switch (d.conversion()) {
      case '%' -> write("%");
      case 'd', 'i' ->
          number(d, IntegerText::signed, narrow(d, arguments.integer(index(position)), true));
      case 'u', 'x', 'X', 'o' ->
          number(d, IntegerText::unsigned, narrow(d, arguments.integer(index(position)), false));
      case 'p' -> number(d, IntegerText::pointer, arguments.integer(index(position)));
      case 'c', 'C' -> field(d, String.valueOf((char) (arguments.integer(index(position)) & 0xff)));
      case 's', 'S' -> string(d, arguments.integer(index(position)));
      case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' ->
          floating(d, arguments.floating(index(position)));
      case 'm' -> text(d, ErrorTexts.text(errno));
      case 'n' -> store(d, arguments.integer(index(position)));
      default -> keep(format, start, at - start);
    }
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    keep(bytes, 0, bytes.length);
  }

  /** Takes bytes into the text as far as they are wanted. */
  private void keep(byte[] bytes, int from, int count) {
    int wanted = (int) Math.min(count, Math.max(0, room - out.size()));
    if (out.size() + wanted > MOST) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
    out.write(bytes, from, wanted);
    c.charge(wanted);
    length += count;
  }

  private void fill(char with, long count) {
    int wanted = (int) Math.min(count, Math.max(0, Math.min(room, MOST + 1L) - out.size()));
    byte[] bytes = new byte[wanted];
    java.util.Arrays.fill(bytes, (byte) with);
    keep(bytes, 0, wanted);
    length += count - wanted;
  }

  /** Text in its field. */
  private void field(Directive d, String text) {
    long blanks = Math.max(0, (long) d.width() - text.length());
    fill(' ', d.left() ? 0 : blanks);
    write(text);
    fill(' ', d.left() ? blanks : 0);
  }

  private void number(Directive d, ToText<Long> text, long value) {
    if (WideField.needed(d)) {
      wideField(d, WideField.ofNumber(d, text.of(WideField.narrowed(d), value)));
    } else {
      write(text.of(d, value));
    }
  }

  private void floating(Directive d, double value) {
    if (WideField.needed(d)) {
      wideField(d, WideField.ofFloat(d, FloatText.format(WideField.narrowed(d), value)));
    } else {
      write(FloatText.format(d, value));
    }
  }

  private void wideField(Directive d, WideField f) {
    c.task().kernel().limits().chargeInstructions(WIDE_CONVERSION);
    long missing = Math.max(0, d.width() - f.length());
    fill(' ', d.left() || f.zeroPadded() ? 0 : missing);
    write(f.prefix());
    fill('0', f.zeroPadded() ? missing : 0);
    fill('0', f.leadingZeros());
    write(f.digits());
    fill('0', f.trailingZeros());
    write(f.exponent());
    fill(' ', d.left() ? missing : 0);
  }

  private interface ToText<T> {
    String of(Directive d, T value);
  }

  /** The value as the C type that the size names. */
  static long narrow(Directive d, long value, boolean signed) {
    return switch (d.size()) {
      case "hh" -> signed ? (byte) value : value & 0xff;
      case "h" -> signed ? (short) value : value & 0xffff;
      case "" -> signed ? (int) value : value & 0xffff_ffffL;
      default -> value;
    };
  }

  private void string(Directive d, long address) {
    if (address == 0) {
      // As glibc: a precision too small for "(null)" prints nothing.
      text(d, d.precision().orElse(6) < 6 ? "" : "(null)");
      return;
    }
    if (d.conversion() == 'S' || d.size().equals("l")) {
      wide(d, address);
      return;
    }
    byte[] bytes =
        d.precision().isPresent()
            ? memory.loadString(address, d.precision().getAsInt())
            : c.bytes(address);
    field(d, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private void wide(Directive d, long address) {
    StringBuilder text = new StringBuilder();
    int limit = d.precision().orElse(Integer.MAX_VALUE);
    for (long p = address; text.length() < limit; p += 4) {
      int value = memory.loadInt(p);
      if (value == 0) {
        break;
      }
      if (value < 0 || value > 127) {
        throw c.unsupported("wide characters outside of ASCII");
      }
      text.append((char) value);
    }
    field(d, text.toString());
  }

  private void text(Directive d, String text) {
    int limit = d.precision().orElse(text.length());
    field(d, text.length() > limit ? text.substring(0, limit) : text);
  }

  private void store(Directive d, long address) {
    int count = (int) length;
    switch (d.size()) {
      case "hh" -> memory.storeByte(address, count);
      case "h" -> memory.storeShort(address, count);
      case "" -> memory.storeInt(address, count);
      default -> memory.storeLong(address, count);
    }
  }
}
