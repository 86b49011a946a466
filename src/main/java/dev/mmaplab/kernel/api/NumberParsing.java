package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/** {@code linux/kstrtox.h}. */
final class NumberParsing {
  private NumberParsing() {}

  static void install(Binder binder) {
    type(binder, "kstrtoull", 8, false);
    type(binder, "kstrtoll", 8, true);
    type(binder, "kstrtoul", 8, false);
    type(binder, "kstrtol", 8, true);
    type(binder, "kstrtouint", 4, false);
    type(binder, "kstrtoint", 4, true);
    type(binder, "kstrtou16", 2, false);
    type(binder, "kstrtos16", 2, true);
    type(binder, "kstrtou8", 1, false);
    type(binder, "kstrtos8", 1, true);
    binder.bind(
        "kstrtobool",
        (kernel, c) -> bool(kernel, readOrEmpty(kernel, c.arg(0)), c.arg(0) != 0, c.arg(1)));
    binder.bind(
        "kstrtobool_from_user",
        (kernel, c) ->
            fromUser(kernel, c, 4)
                .map(text -> bool(kernel, text, true, c.arg(2)))
                .orElse(-(long) Errno.EFAULT));
    binder.bind("simple_strtoul", (kernel, c) -> simple(kernel, c, false));
    binder.bind("simple_strtol", (kernel, c) -> simple(kernel, c, true));
    binder.bind("simple_strtoull", (kernel, c) -> simple(kernel, c, false));
    binder.bind("simple_strtoll", (kernel, c) -> simple(kernel, c, true));
    binder.bind("hex_to_bin", (kernel, c) -> NumberText.digit((char) (c.arg(0) & 0xff), 16));
  }

  private static void small(Binder binder, String name, int bytes, boolean signed) {
    binder.bind(
        name,
        (kernel, c) ->
            parse(
                kernel,
                KernelText.read(kernel.kernelSpace(), c.arg(0)),
                c.intArg(1),
                c.arg(2),
                bytes,
                signed));
  }

  private static void type(Binder binder, String name, int bytes, boolean signed) {
    small(binder, name, bytes, signed);
    binder.bind(
        name + "_from_user",
        (kernel, c) ->
            fromUser(kernel, c, 70)
                .map(text -> parse(kernel, text, c.intArg(2), c.arg(3), bytes, signed))
                .orElse(-(long) Errno.EFAULT));
  }

  private static String readOrEmpty(Kernel kernel, long address) {
    return address == 0 ? "" : KernelText.read(kernel.kernelSpace(), address);
  }

  /** At most {@code most} bytes of the caller's buffer; empty if they cannot be read. */
  private static Optional<String> fromUser(Kernel kernel, NativeCall call, int most) {
    int count = (int) Math.min(call.arg(1), most);
    byte[] bytes = new byte[count];
    if (UserCopy.of(kernel).read(call.arg(0), bytes) != 0) {
      return Optional.empty();
    }
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int nul = text.indexOf('\0');
    return Optional.of(nul < 0 ? text : text.substring(0, nul));
  }

  /** kstrtoull and its like: 0, -EINVAL or -ERANGE; one newline may follow the number. */
  static long parse(Kernel kernel, String text, int base, long result, int bytes, boolean signed) {
    boolean negative = signed && text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    NumberText number = NumberText.parse(digits, base);
    String rest = digits.substring(number.length());
    if (number.length() == 0) {
      return -Errno.EINVAL;
    }
    if (number.overflow()) {
      return -Errno.ERANGE;
    }
    if (!rest.isEmpty() && !rest.equals("\n")) {
      return -Errno.EINVAL;
    }
    long value = negative ? -number.value() : number.value();
    if (signed && (negative ? value > 0 : value < 0) || !fits(value, bytes, signed)) {
      return -Errno.ERANGE;
    }
    store(kernel.kernelSpace(), result, bytes, value);
    return 0;
  }

  private static boolean fits(long value, int bytes, boolean signed) {
    int shift = 64 - bytes * 8;
    return (signed ? value << shift >> shift : value << shift >>> shift) == value;
  }

  static void store(VirtualMemory memory, long at, int bytes, long value) {
    switch (bytes) {
      case 1 -> memory.storeByte(at, (int) value);
      case 2 -> memory.storeShort(at, (int) value);
      case 4 -> memory.storeInt(at, (int) value);
      default -> memory.storeLong(at, value);
    }
  }

  /** kstrtobool: y, t, 1, on; n, f, 0, off. */
  static long bool(Kernel kernel, String text, boolean given, long result) {
    if (!given || text.isEmpty()) {
      return -Errno.EINVAL;
    }
    char first = text.charAt(0);
    char second = text.length() > 1 ? (char) (text.charAt(1) | 32) : ' ';
    int value =
        switch (first) {
          case 'y', 'Y', 't', 'T', '1' -> 1;
          case 'n', 'N', 'f', 'F', '0' -> 0;
          case 'o', 'O' -> second == 'n' ? 1 : second == 'f' ? 0 : -1;
          default -> -1;
        };
    if (value < 0) {
      return -Errno.EINVAL;
    }
    kernel.kernelSpace().storeByte(result, value);
    return 0;
  }

  private static long simple(Kernel kernel, NativeCall call, boolean signed) {
    VirtualMemory memory = kernel.kernelSpace();
    String text = KernelText.read(memory, call.arg(0));
    boolean negative = signed && text.startsWith("-");
    NumberText number = NumberText.parse(negative ? text.substring(1) : text, call.intArg(2));
    if (call.arg(1) != 0) {
      memory.storeLong(call.arg(1), call.arg(0) + number.length() + (negative ? 1 : 0));
    }
    return negative ? -number.value() : number.value();
  }
}
