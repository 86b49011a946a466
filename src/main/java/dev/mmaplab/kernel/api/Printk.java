package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.PointerText;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** {@code linux/printk.h}. */
final class Printk {
  private Printk() {}

  static void install(Binder binder) {
    binder.bind("_printk", (kernel, c) -> kernel.log().printk(format(kernel, c, 0)));
    binder.bind("vprintk", (kernel, c) -> kernel.log().printk(formatList(kernel, c, 0)));
    binder.bind(
        "mmaplab_ratelimit",
        (kernel, c) -> kernel.part(RateLimits.class, RateLimits::new).allow(kernel, c));
    binder.bind("print_hex_dump", Printk::hexDump);
    binder.bind("hex_dump_to_buffer", Printk::hexDumpLine);
    binder.bind("_dev_printk", Printk::devPrintk);
    binder.bind("dev_err_probe", Printk::probeError);
  }

  /** Formats a variadic call whose format is argument {@code index}. */
  static String format(Kernel kernel, NativeCall call, int index) {
    String format = KernelText.read(kernel.kernelSpace(), call.arg(index));
    return KernelFormat.format(kernel, format, FormatArguments.of(call, index + 1));
  }

  /** The same where a va_list follows the format. */
  static String formatList(Kernel kernel, NativeCall call, int index) {
    String format = KernelText.read(kernel.kernelSpace(), call.arg(index));
    return KernelFormat.format(
        kernel, format, FormatArguments.of(kernel.kernelSpace(), call.arg(index + 1)));
  }

  private static long devPrintk(Kernel kernel, NativeCall call) {
    String level = KernelText.read(kernel.kernelSpace(), call.arg(0));
    String text = format(kernel, call, 2);
    return kernel.log().printk(level + DeviceNames.prefix(kernel, call.arg(1)) + text);
  }

  private static long probeError(Kernel kernel, NativeCall call) {
    int error = call.intArg(1);
    String name = ErrnoNames.of(-error);
    String prefix =
        DeviceNames.prefix(kernel, call.arg(0))
            + "error "
            + (name.isEmpty() ? "" + error : "-" + name)
            + ": ";
    if (error != -517) {
      kernel.log().printk("\u00013" + prefix + format(kernel, call, 2));
    }
    return error;
  }

  private static long hexDump(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    String level = KernelText.read(memory, call.arg(0));
    String prefix = KernelText.read(memory, call.arg(1));
    int type = call.intArg(2);
    int row = call.intArg(3) == 32 ? 32 : 16;
    long buffer = call.arg(5);
    long length = call.arg(6);
    for (long at = 0; at < length; at += row) {
      int count = (int) Math.min(row, length - at);
      byte[] bytes = new byte[count];
      memory.load(buffer + at, bytes, 0, count);
      String where =
          switch (type) {
            case 1 -> String.format(Locale.ROOT, "%016x: ", PointerText.hash(buffer + at));
            case 2 -> String.format(Locale.ROOT, "%08x: ", at);
            default -> "";
          };
      String line = HexDump.line(bytes, row, call.intArg(4), (call.arg(7) & 1) != 0);
      kernel.log().printk(level + prefix + where + line + "\n");
    }
    return 0;
  }

  /** hex_dump_to_buffer(): the length of the whole line, of which so much as fits is stored. */
  private static long hexDumpLine(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    int row = call.intArg(2) == 32 ? 32 : 16;
    byte[] bytes = new byte[(int) Math.min(call.arg(1), row)];
    memory.load(call.arg(0), bytes, 0, bytes.length);
    String line = HexDump.line(bytes, row, call.intArg(3), (call.arg(6) & 1) != 0);
    if (call.arg(5) > 0) {
      KernelText.write(memory, call.arg(4), call.arg(5), line);
    }
    return line.length();
  }

  /** printk_ratelimited: ten lines in five seconds from one place. */
  private static final class RateLimits {
    private static final long INTERVAL = 5_000_000_000L;
    private static final int BURST = 10;

    private final Map<String, Deque<Long>> begun = new HashMap<>();
    private final Kernel kernel;

    RateLimits(Kernel kernel) {
      this.kernel = kernel;
    }

    long allow(Kernel now, NativeCall call) {
      String place = KernelText.read(now.kernelSpace(), call.arg(0)) + ":" + call.intArg(1);
      Deque<Long> recent = begun.computeIfAbsent(place, p -> new ArrayDeque<>());
      long time = kernel.scheduler().nanos();
      if (!recent.isEmpty() && time - recent.peekFirst() >= INTERVAL) {
        recent.clear();
      }
      if (recent.size() >= BURST) {
        return 0;
      }
      recent.addLast(time);
      return 1;
    }
  }
}
