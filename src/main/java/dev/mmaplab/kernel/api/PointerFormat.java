package dev.mmaplab.kernel.api;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.mm.PointerText;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Locale;
import java.util.function.LongFunction;

/** The kernel's {@code %p…} conversions. */
final class PointerFormat {
  private final KernelFormat format;
  private final VirtualMemory memory;
  private final LongFunction<String> symbol;

  PointerFormat(KernelFormat format, VirtualMemory memory, LongFunction<String> symbol) {
    this.format = format;
    this.memory = memory;
    this.symbol = symbol;
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
    switch (kind) {
      case 'S', 'B' -> format.text(symbol.apply(pointer), spec);
      case 's' -> format.text(symbol.apply(pointer).replaceFirst("\\+0x.*", ""), spec);
      case 'x' -> format.hex(pointer, spec.padded(16));
      case 'a' ->
          checked(pointer, spec, () -> format.hex(memory.loadLong(pointer), spec.prefixed(16)));
      case 'e' -> error(pointer, spec);
      case 'V' ->
          format.run(
              KernelText.read(memory, memory.loadLong(pointer)),
              FormatArguments.of(memory, memory.loadLong(pointer + 8)));
      case 'h' ->
          checked(
              pointer,
              spec,
              () -> format.raw(hexString(pointer, second, Math.clamp(spec.width(), 1, 64))));
      case 'M', 'm' -> checked(pointer, spec, () -> format.text(mac(pointer, kind, second), spec));
      case 'I', 'i' -> {
        if (second != '4') {
          throw unsupported(text.substring(at, end));
        }
        checked(pointer, spec, () -> format.text(address4(pointer, kind), spec));
      }
      case 'U' -> checked(pointer, spec, () -> format.text(uuid(pointer, second), spec));
      case 'r', 'R' -> checked(pointer, spec, () -> format.text(resource(pointer, kind), spec));
      case 'd', 'D', 'g', 'G', 'b', 't', 'O', 'f', 'N', 'C', 'E', '4' ->
          throw unsupported(text.substring(at, end));
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

  /** A {@code struct resource}: its range, and its flags by name or (r) as a number. */
  private String resource(long pointer, char kind) {
    long start = memory.loadLong(pointer);
    long end = memory.loadLong(pointer + 8);
    long flags = memory.loadLong(pointer + 24);
    StringBuilder text = new StringBuilder("[");
    String range =
        switch ((int) flags & 0x1f00) {
          case 0x100 -> String.format(Locale.ROOT, "io  0x%04x-0x%04x", start, end);
          case 0x200 -> String.format(Locale.ROOT, "mem 0x%08x-0x%08x", start, end);
          case 0x400 -> start == end ? "irq " + start : "irq " + start + "-" + end;
          case 0x800 -> start == end ? "dma " + start : "dma " + start + "-" + end;
          default -> String.format(Locale.ROOT, "??? 0x%08x-0x%08x", start, end);
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

  private String mac(long pointer, char kind, char second) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String between = kind == 'm' || i == 0 ? "" : second == 'F' ? "-" : ":";
      text.append(between).append(hex2(memory.loadByte(pointer + (second == 'R' ? 5 - i : i))));
    }
    return text.toString();
  }

  private String address4(long pointer, char kind) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(i == 0 ? "" : ".");
      text.append(
          String.format(Locale.ROOT, kind == 'i' ? "%03d" : "%d", memory.loadByte(pointer + i)));
    }
    return text.toString();
  }

  private String uuid(long pointer, char order) {
    int[] little = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    boolean swapped = order == 'l' || order == 'L';
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      text.append(hex2(memory.loadByte(pointer + (swapped ? little[i] : i))));
      if (i == 3 || i == 5 || i == 7 || i == 9) {
        text.append('-');
      }
    }
    return order == 'B' || order == 'L'
        ? text.toString().toUpperCase(Locale.ROOT)
        : text.toString();
  }
}
