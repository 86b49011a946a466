package dev.mmaplab.kernel.api;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.mm.PointerText;
import dev.mmaplab.machine.VirtualMemory;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** The kernel's {@code %p…} conversions. */
final class PointerFormat {
  private final KernelFormat format;
  private final VirtualMemory memory;
  private final LongFunction<String> symbol;
  private final Supplier<FormatFacts> names;

  PointerFormat(
      KernelFormat format,
      VirtualMemory memory,
      LongFunction<String> symbol,
      Supplier<FormatFacts> names) {
    this.format = format;
    this.memory = memory;
    this.symbol = symbol;
    this.names = names;
  }

  /**
   * Converts one; {@code at} is behind the p. @return where to go on: all letters and digits behind
   * the p belong to it
   */
  int convert(String text, int at, long pointer, KernelFormat.Spec spec) {
    int end = at;
    while (end < text.length() && isAlnum(text.charAt(end))) {
      end++;
    }
    char kind = at < end ? text.charAt(at) : ' ';
    char second = at + 1 < end ? text.charAt(at + 1) : ' ';
    String letters = at < end ? text.substring(at + 1, end) : "";
    switch (kind) {
      case 'S', 'B' -> format.text(symbol.apply(pointer), spec);
      case 's' -> format.text(symbol.apply(pointer).replaceFirst("\\+0x\\w+/0x\\w+", ""), spec);
      case 'x' -> format.hex(pointer, spec.padded(16));
      case 'a' ->
          checked(pointer, spec, () -> format.hex(memory.loadLong(pointer), spec.prefixed(16)));
      case 'b' -> checked(pointer, spec, () -> format.raw(bitmap(pointer, second, spec)));
      case 'e' -> error(pointer, spec);
      case 'E' -> checked(pointer, spec, () -> escaped(pointer, letters, spec));
      case 'V' ->
          format.run(
              KernelText.read(memory, memory.loadLong(pointer)),
              FormatArguments.copyOf(memory, memory.loadLong(pointer + 8)));
      case 'h' ->
          checked(
              pointer,
              spec,
              () -> format.raw(hexString(pointer, second, Math.clamp(spec.width(), 1, 64))));
      case 'M', 'm' ->
          checked(
              pointer,
              spec,
              () -> format.text(NetworkText.mac(memory, pointer, kind, second), spec));
      case 'I', 'i' -> address(pointer, kind, letters, spec);
      case 'U' ->
          checked(
              pointer, spec, () -> format.text(NetworkText.uuid(memory, pointer, second), spec));
      case 'r', 'R' -> checked(pointer, spec, () -> format.text(resource(pointer, kind), spec));
      case 'G' -> flags(pointer, second, spec);
      case 't' -> time(pointer, letters, spec);
      case 'd' ->
          checked(pointer, spec, () -> format.text(names.get().dentry(pointer, second), spec));
      case 'D' ->
          checked(pointer, spec, () -> format.text(names.get().file(pointer, second), spec));
      case '4' -> fourCharacters(pointer, letters, spec);
      case 'g', 'O', 'f', 'N', 'C' -> throw unsupported(text.substring(at, end));
      default -> hashed(pointer, spec);
    }
    return end;
  }

  private static UnsupportedException unsupported(String kind) {
    return new UnsupportedException("printk's %p" + kind, new Position("", 0, 0));
  }

  private static boolean isAlnum(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void checked(long pointer, KernelFormat.Spec spec, Runnable body) {
    String bad = KernelFormat.badPointer(pointer);
    if (bad.isEmpty()) {
      body.run();
    } else {
      format.text(bad, spec);
    }
  }

  /**
   * A plain %p: NULL and error pointers as they are, others as 32 bits that say nothing about the
   * address.
   */
  private void hashed(long pointer, KernelFormat.Spec spec) {
    boolean plain = pointer == 0 || Long.compareUnsigned(pointer, -4095) >= 0;
    format.hex(plain ? pointer : PointerText.hash(pointer), spec.padded(16));
  }

  private void error(long pointer, KernelFormat.Spec spec) {
    if (Long.compareUnsigned(pointer, -4095) < 0) {
      hashed(pointer, spec);
      return;
    }
    String name = ErrnoNames.of((int) -pointer);
    format.text(name.isEmpty() ? Long.toString(pointer) : "-" + name, spec);
  }

  /** One number where there is but one. */
  private static String range(String format, long start, long end) {
    String first = String.format(Locale.ROOT, format, start);
    return start == end ? first : first + "-" + String.format(Locale.ROOT, format, end);
  }

  /** A {@code struct resource}: its range, and its flags by name or (r) as a number. */
  private String resource(long pointer, char kind) {
    long start = memory.loadLong(pointer);
    long end = memory.loadLong(pointer + 8);
    long flags = memory.loadLong(pointer + 24);
    StringBuilder text = new StringBuilder("[");
    boolean unset = kind == 'R' && (flags & 0x2000_0000) != 0;
    String range =
        unset
            ? unset(flags, end - start + 1)
            : switch ((int) flags & 0x1f00) {
              case 0x100 -> "io  " + range("0x%04x", start, end);
              case 0x200 -> "mem " + range("0x%08x", start, end);
              case 0x400 -> start == end ? "irq " + start : "irq " + start + "-" + end;
              case 0x800 -> start == end ? "dma " + start : "dma " + start + "-" + end;
              default -> "??? " + range("0x%08x", start, end);
            };
    text.append(range);
    if (kind == 'r' || range.startsWith("?")) {
      text.append(" flags 0x").append(Long.toHexString(flags));
    } else {
      text.append((flags & 0x10_0000) != 0 ? " 64bit" : "")
          .append((flags & 0x2000) != 0 ? " pref" : "");
      text.append((flags & 0x20_0000) != 0 ? " window" : "")
          .append((flags & 0x1000_0000) != 0 ? " disabled" : "");
    }
    return text.append("]").toString();
  }

  /** IORESOURCE_UNSET: only how long it is to be. */
  private static String unset(long flags, long size) {
    return switch ((int) flags & 0x1f00) {
      case 0x100 -> String.format(Locale.ROOT, "io  size 0x%04x", size);
      case 0x200 -> String.format(Locale.ROOT, "mem size 0x%08x", size);
      default -> String.format(Locale.ROOT, "??? size 0x%08x", size);
    };
  }

  private String hexString(long pointer, char separator, int count) {
    String between =
        switch (separator) {
          case 'C' -> ":";
          case 'D' -> "-";
          case 'N' -> "";
          default -> " ";
        };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : between).append(hex2(memory.loadByte(pointer + i)));
    }
    return text.toString();
  }

  private static String hex2(int value) {
    return String.format(Locale.ROOT, "%02x", value & 0xff);
  }

  private void address(long pointer, char kind, String letters, KernelFormat.Spec spec) {
    if (letters.startsWith("4")) {
      char order = letters.length() > 1 ? letters.charAt(1) : ' ';
      checked(
          pointer,
          spec,
          () -> format.text(NetworkText.version4(memory, pointer, kind, order), spec));
    } else if (letters.startsWith("6")) {
      boolean shorter = kind == 'I' && letters.startsWith("6c");
      checked(
          pointer,
          spec,
          () ->
              format.text(
                  shorter
                      ? NetworkText.compressed(memory, pointer)
                      : NetworkText.version6(memory, pointer, kind),
                  spec));
    } else if (letters.startsWith("S")) {
      throw unsupported(kind + letters);
    } else {
      hashed(pointer, spec);
    }
  }

  private String bitmap(long pointer, char second, KernelFormat.Spec spec) {
    int bits = Math.max(spec.width(), 0);
    BitSet set = BitmapText.load(memory, pointer, bits);
    return second == 'l' ? BitmapText.ranges(set) : BitmapText.groups(set, bits);
  }

  private void escaped(long pointer, String letters, KernelFormat.Spec spec) {
    byte[] bytes = new byte[spec.width() < 0 ? 1 : spec.width()];
    memory.load(pointer, bytes, 0, bytes.length);
    format.raw(EscapedText.of(bytes, letters));
  }

  private void flags(long pointer, char second, KernelFormat.Spec spec) {
    switch (second) {
      case 'g' ->
          checked(
              pointer,
              spec,
              () -> format.raw(FlagNames.gfp(memory.loadInt(pointer), names.get().v612())));
      case 'v' -> checked(pointer, spec, () -> format.raw(FlagNames.vma(memory.loadLong(pointer))));
      default -> throw unsupported("G" + second);
    }
  }

  private void time(long pointer, String letters, KernelFormat.Spec spec) {
    if (letters.startsWith("R") || letters.startsWith("T")) {
      checked(pointer, spec, () -> format.text(TimeText.of(memory, pointer, letters), spec));
    } else {
      format.text("(%pt?)", spec);
    }
  }

  /** {@code %p4cc}: a pixel format. */
  private void fourCharacters(long pointer, String letters, KernelFormat.Spec spec) {
    if (!letters.equals("cc")) {
      format.text("(%p4?)", spec);
      return;
    }
    checked(
        pointer,
        spec,
        () -> {
          int code = memory.loadInt(pointer);
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < 4; i++) {
            char c = (char) (code >> 8 * i & (i == 3 ? 0x7f : 0xff));
            text.append(c >= 32 && c < 127 ? c : '.');
          }
          text.append(code < 0 ? " big-endian" : " little-endian");
          text.append(String.format(Locale.ROOT, " (0x%08x)", code));
          format.text(text.toString(), spec);
        });
  }
}
