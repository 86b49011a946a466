package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalInt;

/** {@code linux/bitmap-str.h}: bitmaps as groups of hexadecimal digits or as lists of ranges. */
final class BitmapText {
  private static final int PAGE = 4096;

  private BitmapText() {}

  static void install(Binder binder) {
    binder.bind(
        "bitmap_parse",
        (k, c) ->
            parse(k, limited(kernelText(k, c), c.intArg(1) & 0xffff_ffffL), c.arg(2), c.intArg(3)));
    binder.bind("bitmap_parselist", (k, c) -> list(k, kernelText(k, c), c.arg(1), c.intArg(2)));
    binder.bind("bitmap_parse_user", (k, c) -> user(k, c, BitmapText::parse));
    binder.bind("bitmap_parselist_user", (k, c) -> user(k, c, BitmapText::list));
    binder.bind("bitmap_print_to_pagebuf", BitmapText::print);
    binder.bind("bitmap_print_bitmask_to_buf", (k, c) -> part(k, c, false));
    binder.bind("bitmap_print_list_to_buf", (k, c) -> part(k, c, true));
  }

  /** What parses into a bitmap of so many bits: 0 or a negative errno. */
  private interface Parsing {
    long parse(Kernel kernel, String text, long bitmap, int bits);
  }

  private static String kernelText(Kernel kernel, NativeCall call) {
    return KernelText.read(kernel.kernelSpace(), call.arg(0));
  }

  private static String limited(String text, long limit) {
    return text.length() > limit ? text.substring(0, (int) limit) : text;
  }

  private static long user(Kernel kernel, NativeCall call, Parsing parsing) {
    byte[] bytes = new byte[(int) Math.min(call.intArg(1) & 0xffff_ffffL, 1 << 20)];
    if (UserCopy.of(kernel).read(call.arg(0), bytes) != 0) {
      return -Errno.EFAULT;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int nul = text.indexOf('\0');
    return parsing.parse(
        kernel, nul < 0 ? text : text.substring(0, nul), call.arg(2), call.intArg(3));
  }

  static BitSet load(VirtualMemory memory, long bitmap, int bits) {
    BitSet set = new BitSet();
    for (int i = 0; i < bits; i++) {
      if ((memory.loadByte(bitmap + i / 8) >> i % 8 & 1) != 0) {
        set.set(i);
      }
    }
    return set;
  }

  private static void store(VirtualMemory memory, long bitmap, int bits, BitSet set) {
    long[] words = set.toLongArray();
    for (int i = 0; i < (bits + 63) / 64; i++) {
      memory.storeLong(bitmap + 8L * i, i < words.length ? words[i] : 0);
    }
  }

  /** Groups of up to eight hexadecimal digits, each 32 bits, the highest first. */
  private static long parse(Kernel kernel, String given, long bitmap, int bits) {
    int end = given.indexOf('\n');
    BitSet set = new BitSet();
    String[] groups = (end < 0 ? given : given.substring(0, end)).split("[,\\s]+", 0);
    int at = 0;
    for (int i = groups.length - 1; i >= 0; i--) {
      String group = groups[i];
      if (group.isEmpty()) {
        continue;
      }
      if (!group.matches("[0-9a-fA-F]+")) {
        return -Errno.EINVAL;
      }
      if (group.length() > 8) {
        return -Errno.EOVERFLOW;
      }
      long value = Long.parseLong(group, 16);
      for (int bit = 0; bit < 32; bit++) {
        if ((value >> bit & 1) != 0) {
          set.set(at + bit);
        }
      }
      at += 32;
    }
    if (set.length() > bits) {
      return -Errno.EOVERFLOW;
    }
    store(kernel.kernelSpace(), bitmap, bits, set);
    return 0;
  }

  /** Ranges such as {@code 0-3,8,16-31:2/4}. */
  private static long list(Kernel kernel, String text, long bitmap, int bits) {
    BitSet set = new BitSet();
    int end = text.indexOf('\n');
    for (String piece : (end < 0 ? text : text.substring(0, end)).split("[,\\s]+", 0)) {
      if (!piece.isEmpty()) {
        int error = region(piece, bits, set);
        if (error != 0) {
          return error;
        }
      }
    }
    store(kernel.kernelSpace(), bitmap, bits, set);
    return 0;
  }

  private static int region(String piece, int bits, BitSet set) {
    String[] parts = piece.split("[-:/]", -1);
    String shape = piece.replaceAll("[0-9N]+", "n");
    boolean all = piece.toLowerCase(Locale.ROOT).startsWith("all");
    if (all) {
      String rest = piece.substring(3);
      parts = ("0-" + (bits - 1) + rest).split("[-:/]", -1);
      shape = "n-n" + rest.replaceAll("[0-9N]+", "n");
    }
    if (!shape.equals("n") && !shape.equals("n-n") && !shape.equals("n-n:n/n")) {
      return -Errno.EINVAL;
    }
    int[] numbers = new int[4];
    for (int i = 0; i < parts.length; i++) {
      OptionalInt number = number(parts[i], bits);
      if (number.isEmpty()) {
        return parts[i].matches("[0-9]+") ? -Errno.EOVERFLOW : -Errno.EINVAL;
      }
      numbers[i] = number.getAsInt();
    }
    int start = numbers[0];
    int last = parts.length > 1 ? numbers[1] : start;
    int offset = parts.length > 2 ? numbers[2] : last + 1;
    int group = parts.length > 2 ? numbers[3] : last + 1;
    if (start > last || group == 0 || offset > group) {
      return -Errno.EINVAL;
    }
    if (last >= bits) {
      return -Errno.ERANGE;
    }
    for (int at = start; at <= last; at += group) {
      set.set(at, Math.min(at + offset, last + 1));
    }
    return 0;
  }

  private static OptionalInt number(String text, int bits) {
    if (text.equals("N")) {
      return OptionalInt.of(bits - 1);
    }
    if (!text.matches("[0-9]+")) {
      return OptionalInt.empty();
    }
    NumberText number = NumberText.parse(text, 10);
    return number.overflow() || number.value() < 0 || number.value() > Integer.MAX_VALUE
        ? OptionalInt.empty()
        : OptionalInt.of((int) number.value());
  }

  /** {@code %*pb}: groups of 32 bits, the first as short as the bits ask for. */
  static String groups(BitSet set, int bits) {
    StringBuilder text = new StringBuilder();
    int first = bits % 32 == 0 ? 32 : bits % 32;
    for (int at = bits - first; at >= 0; at -= 32) {
      int count = at == bits - first ? first : 32;
      long value = 0;
      for (int i = 0; i < count; i++) {
        value |= (set.get(at + i) ? 1L : 0) << i;
      }
      String digits = String.format(Locale.ROOT, "%08x", value);
      text.append(text.isEmpty() ? "" : ",").append(digits.substring(8 - (count + 3) / 4));
    }
    return text.toString();
  }

  /** {@code %*pbl}: ranges. */
  static String ranges(BitSet set) {
    StringBuilder text = new StringBuilder();
    for (int at = set.nextSetBit(0); at >= 0; ) {
      int last = set.nextClearBit(at) - 1;
      text.append(text.isEmpty() ? "" : ",").append(at);
      if (last > at) {
        text.append('-').append(last);
      }
      at = set.nextSetBit(last + 1);
    }
    return text.toString();
  }

  private static String line(VirtualMemory memory, long bitmap, int bits, boolean list) {
    BitSet set = load(memory, bitmap, bits);
    return (list ? ranges(set) : groups(set, bits)) + "\n";
  }

  private static long print(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    String text = line(memory, call.arg(2), call.intArg(3), (call.arg(0) & 1) != 0);
    long room = PAGE - (call.arg(1) & PAGE - 1);
    KernelText.write(memory, call.arg(1), room, text);
    return Math.min(text.length(), room - 1);
  }

  /** Of the text and its NUL, what is from an offset. */
  private static long part(Kernel kernel, NativeCall call, boolean list) {
    VirtualMemory memory = kernel.kernelSpace();
    String text = line(memory, call.arg(1), call.intArg(2), list);
    long offset = call.arg(3);
    if (offset < 0) {
      return -Errno.EINVAL;
    }
    text += "\0";
    byte[] bytes = KernelText.bytes(text.substring((int) Math.min(offset, text.length())));
    int count = (int) Math.min(bytes.length, call.arg(4));
    memory.store(call.arg(0), bytes, 0, count);
    return count;
  }
}
