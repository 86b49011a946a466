package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** printf(3): a format and its arguments, to bytes. */
final class Printf {
  private static final int MAX_BYTES = 64 << 20;

  private final UserCall c;
  private final VirtualMemory memory;
  private final byte[] format;
  private final ArgumentList arguments;
  private final int errno;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;
  private int next;
  private int complete;

  Printf(UserCall c, long format, ArgumentList arguments) {
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
   * @return false for a format that ends within a conversion (EINVAL)
   */
  boolean run() {
    while (at < format.length) {
      int start = at;
      while (at < format.length && format[at] != '%') {
        at++;
      }
      out.write(format, start, at - start);
      complete = out.size();
      if (at < format.length && !conversion()) {
        c.setErrno(22);
        return false;
      }
      complete = out.size();
    }
    return true;
  }

  /** All bytes. */
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
    if (Math.max(width, precision.orElse(0)) > MAX_BYTES - out.size()) {
      throw c.unsupported("printf of more than 64 MiB");
    }
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
      case '%' -> out.write('%');
      case 'd', 'i' ->
          write(IntegerText.signed(d, narrow(d, arguments.integer(index(position)), true)));
      case 'u', 'x', 'X', 'o' ->
          write(IntegerText.unsigned(d, narrow(d, arguments.integer(index(position)), false)));
      case 'p' -> write(IntegerText.pointer(d, arguments.integer(index(position))));
      case 'c', 'C' ->
          write(d.pad(String.valueOf((char) (arguments.integer(index(position)) & 0xff))));
      case 's', 'S' -> string(d, arguments.integer(index(position)));
      case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' ->
          write(FloatText.format(d, arguments.floating(index(position))));
      case 'm' -> text(d, ErrorTexts.text(errno));
      case 'n' -> store(d, arguments.integer(index(position)));
      default -> out.write(format, start, at - start);
    }
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
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
    write(d.pad(new String(bytes, StandardCharsets.ISO_8859_1)));
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
    write(d.pad(text.toString()));
  }

  private void text(Directive d, String text) {
    int limit = d.precision().orElse(text.length());
    write(d.pad(text.length() > limit ? text.substring(0, limit) : text));
  }

  private void store(Directive d, long address) {
    int count = out.size();
    switch (d.size()) {
      case "hh" -> memory.storeByte(address, count);
      case "h" -> memory.storeShort(address, count);
      case "" -> memory.storeInt(address, count);
      default -> memory.storeLong(address, count);
    }
  }
}
