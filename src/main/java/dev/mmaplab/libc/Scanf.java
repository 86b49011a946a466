package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;
import java.io.ByteArrayOutputStream;

/** scanf(3): characters and a format, to stored values. */
final class Scanf {
  private static final int EOF = ScanSource.EOF;

  private final UserCall c;
  private final VirtualMemory memory;
  private final ScanSource source;
  private final byte[] format;
  private final ArgumentList arguments;
  private int at;
  private int next;
  private int consumed;
  private int assigned;

  /** Where a conversion puts its value. */
  private record Target(
      boolean suppressed, boolean allocate, int position, int width, String size) {}

  private enum Outcome {
    DONE,
    MISMATCH,
    END
  }

  Scanf(UserCall c, ScanSource source, long format, ArgumentList arguments) {
    this.c = c;
    this.memory = c.memory();
    this.source = source;
    this.format = c.bytes(format);
    this.arguments = arguments;
  }

  /** How many values were stored, or EOF if the input ended before the first one was read. */
  int run() {
    boolean converted = false;
    while (at < format.length) {
      int f = format[at] & 0xff;
      if (CharacterFunctions.space(f)) {
        at++;
        skipSpace();
        continue;
      }
      if (f != '%') {
        if (source.peek() != f) {
          return source.peek() == EOF && !converted ? EOF : assigned;
        }
        take();
        at++;
        continue;
      }
      at++;
      Outcome outcome = conversion();
      if (outcome == Outcome.END) {
        return converted ? assigned : EOF;
      }
      if (outcome == Outcome.MISMATCH) {
        return assigned;
      }
      converted = assigned > 0 || converted;
    }
    return assigned;
  }

  private int current() {
    return at < format.length ? format[at] & 0xff : 0;
  }

  private int take() {
    int value = source.peek();
    source.advance();
    consumed++;
    return value;
  }

  private void skipSpace() {
    while (CharacterFunctions.space(source.peek())) {
      take();
    }
  }

  private int number() {
    int value = 0;
    while (CharacterFunctions.digit(current())) {
      value = Math.min(100_000_000, value * 10 + current() - '0');
      at++;
    }
    return value;
  }

  private Outcome conversion() {
    if (current() == '%') {
      at++;
      skipSpace();
      if (source.peek() != '%') {
        return source.peek() == EOF ? Outcome.END : Outcome.MISMATCH;
      }
      take();
      return Outcome.DONE;
    }
    boolean suppressed = false;
    boolean allocate = false;
    int position = -1;
    int saved = at;
    int leading = number();
    if (leading > 0 && current() == '$') {
      position = leading - 1;
      at++;
    } else {
      at = saved;
    }
    while (current() == '*' || current() == '\'' || current() == 'I') {
      suppressed |= current() == '*';
      at++;
    }
    int width = number();
    if (current() == 'm') {
      allocate = true;
      at++;
    }
    int start = at;
    while (current() != 0 && "hlLqjzt".indexOf(current()) >= 0) {
      at++;
    }
    String size =
        new String(format, start, at - start, java.nio.charset.StandardCharsets.ISO_8859_1);
    Target target =
        new Target(suppressed, allocate, position, width == 0 ? Integer.MAX_VALUE : width, size);
    int kind = current();
    at++;
    if (kind != 'c' && kind != 'C' && kind != '[' && kind != 'n') {
      skipSpace();
    }
    return switch (kind) {
      case 'd' -> whole(target, 10, true);
      case 'i' -> whole(target, 0, true);
      case 'u' -> whole(target, 10, false);
      case 'o' -> whole(target, 8, false);
      case 'x', 'X' -> whole(target, 16, false);
      case 'p' -> whole(new Target(suppressed, allocate, position, target.width(), "l"), 16, false);
      case 'e', 'E', 'f', 'F', 'g', 'G', 'a', 'A' -> real(target);
      case 's', 'S' -> text(target);
      case 'c', 'C' -> characters(target);
      case '[' -> set(target);
      case 'n' -> {
        if (!suppressed) {
          store(target, consumed);
        }
        yield Outcome.DONE;
      }
      default -> Outcome.MISMATCH;
    };
  }

  private long pointer(Target target) {
    return arguments.integer(target.position() >= 0 ? target.position() : next++);
  }

  private void store(Target target, long value) {
    long to = pointer(target);
    switch (target.size()) {
      case "hh" -> memory.storeByte(to, (int) value);
      case "h" -> memory.storeShort(to, (int) value);
      case "" -> memory.storeInt(to, (int) value);
      default -> memory.storeLong(to, value);
    }
  }

  private Outcome whole(Target target, int base, boolean signed) {
    if (source.peek() == EOF) {
      return Outcome.END;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int left = target.width();
    if (source.peek() == '-' || source.peek() == '+') {
      text.write(take());
      left--;
    }
    int radix = base;
    boolean digits = false;
    if (left > 0 && source.peek() == '0') {
      text.write(take());
      left--;
      digits = true;
      if (left > 0 && CharacterFunctions.lower(source.peek()) == 'x' && (base == 0 || base == 16)) {
        text.write(take());
        left--;
        radix = 16;
      } else if (base == 0) {
        radix = 8;
      }
    } else if (base == 0) {
      radix = 10;
    }
    while (left > 0 && NumberText.digit(source.peek()) < radix) {
      text.write(take());
      left--;
      digits = true;
    }
    if (!digits) {
      return Outcome.MISMATCH;
    }
    if (!target.suppressed()) {
      NumberText.Whole read = NumberText.whole(text.toByteArray(), radix, signed);
      store(target, read.value());
      if (read.outOfRange()) {
        c.setErrno(dev.mmaplab.kernel.Errno.ERANGE);
      }
      assigned++;
    }
    return Outcome.DONE;
  }

  private Outcome real(Target target) {
    if (source.peek() == EOF) {
      return Outcome.END;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int left = target.width();
    boolean hex = false;
    boolean point = false;
    boolean exponent = false;
    boolean word = false;
    int digits = 0;
    int previous = 0;
    while (left > 0 && source.peek() != EOF) {
      int ch = source.peek();
      int lower = CharacterFunctions.lower(ch);
      boolean signAllowed =
          text.size() == 0 || exponent && (previous == 'e' && !hex || previous == 'p');
      boolean fits;
      if (ch == '-' || ch == '+') {
        fits = signAllowed;
      } else if (NumberText.digit(lower) < (hex && !exponent ? 16 : 10)) {
        fits = !word;
        digits++;
      } else if (lower == 'x') {
        fits = !hex && digits == 1 && previous == '0';
        hex |= fits;
      } else if (ch == '.') {
        fits = !point && !exponent && !word;
        point |= fits;
      } else if (lower == (hex ? 'p' : 'e') && digits > 0) {
        fits = !exponent;
        exponent |= fits;
      } else {
        fits = digits == 0 && "infinitynan".indexOf(lower) >= 0;
        word |= fits;
      }
      if (!fits) {
        break;
      }
      previous = lower;
      text.write(take());
      left--;
    }
    NumberText.Real read = NumberText.real(text.toByteArray());
    if (read.end() == 0 || read.end() != text.size() && !exponent) {
      return Outcome.MISMATCH;
    }
    if (!target.suppressed()) {
      long to = pointer(target);
      if (target.size().isEmpty()) {
        memory.storeInt(to, Float.floatToRawIntBits(read.single()));
      } else {
        memory.storeLong(to, Double.doubleToRawLongBits(read.value()));
      }
      assigned++;
    }
    return Outcome.DONE;
  }

  private Outcome text(Target target) {
    if (source.peek() == EOF) {
      return Outcome.END;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (text.size() < target.width()
        && source.peek() != EOF
        && !CharacterFunctions.space(source.peek())) {
      text.write(take());
    }
    return storeText(target, text.toByteArray(), true);
  }

  private Outcome characters(Target target) {
    if (source.peek() == EOF) {
      return Outcome.END;
    }
    int count = target.width() == Integer.MAX_VALUE ? 1 : target.width();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (text.size() < count && source.peek() != EOF) {
      text.write(take());
    }
    return storeText(target, text.toByteArray(), false);
  }

  private Outcome set(Target target) {
    boolean[] members = new boolean[256];
    boolean inverted = current() == '^';
    if (inverted) {
      at++;
    }
    int first = at;
    while (at < format.length && (current() != ']' || at == first)) {
      int low = current();
      at++;
      if (current() == '-'
          && at + 1 < format.length
          && (format[at + 1] & 0xff) != ']'
          && (format[at + 1] & 0xff) >= low) {
        int high = format[at + 1] & 0xff;
        for (int ch = low; ch <= high; ch++) {
          members[ch] = true;
        }
        at += 2;
      } else {
        members[low] = true;
      }
    }
    at++;
    if (source.peek() == EOF) {
      return Outcome.END;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (text.size() < target.width()
        && source.peek() != EOF
        && members[source.peek()] != inverted) {
      text.write(take());
    }
    return text.size() == 0 ? Outcome.MISMATCH : storeText(target, text.toByteArray(), true);
  }

  private Outcome storeText(Target target, byte[] text, boolean close) {
    if (target.size().equals("l")) {
      throw c.unsupported("wide characters in scanf");
    }
    if (target.suppressed()) {
      return Outcome.DONE;
    }
    long to = pointer(target);
    if (target.allocate()) {
      long made = new Heap(c).malloc(text.length + 1L);
      memory.storeLong(to, made);
      to = made;
    }
    if (close) {
      c.storeString(to, text);
    } else {
      memory.store(to, text, 0, text.length);
    }
    assigned++;
    return Outcome.DONE;
  }
}
