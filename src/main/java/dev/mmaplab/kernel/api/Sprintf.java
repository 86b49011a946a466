package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;

/** {@code linux/sprintf.h}. */
final class Sprintf {
  private Sprintf() {}

  static void install(Binder binder) {
    binder.bind("sprintf", (kernel, c) -> unlimited(kernel, c, Printk.format(kernel, c, 1)));
    binder.bind("vsprintf", (kernel, c) -> unlimited(kernel, c, Printk.formatList(kernel, c, 1)));
    binder.bind("snprintf", (kernel, c) -> limited(kernel, c, Printk.format(kernel, c, 2)));
    binder.bind("vsnprintf", (kernel, c) -> limited(kernel, c, Printk.formatList(kernel, c, 2)));
    binder.bind(
        "scnprintf", (kernel, c) -> counted(c, limited(kernel, c, Printk.format(kernel, c, 2))));
    binder.bind(
        "vscnprintf",
        (kernel, c) -> counted(c, limited(kernel, c, Printk.formatList(kernel, c, 2))));
    binder.bind(
        "kasprintf", (kernel, c) -> duplicate(kernel, Printk.format(kernel, c, 1), c.intArg(0)));
    binder.bind(
        "kvasprintf",
        (kernel, c) -> duplicate(kernel, Printk.formatList(kernel, c, 1), c.intArg(0)));
    binder.bind("sysfs_emit", (kernel, c) -> sysfsEmit(kernel, c, 0, Printk.format(kernel, c, 1)));
    binder.bind(
        "sysfs_emit_at",
        (kernel, c) -> sysfsEmit(kernel, c, c.intArg(1), Printk.format(kernel, c, 2)));
    binder.bind("sscanf", (kernel, c) -> scan(kernel, c, FormatArguments.of(c, 2)));
    binder.bind(
        "vsscanf",
        (kernel, c) -> scan(kernel, c, FormatArguments.of(kernel.kernelSpace(), c.arg(2))));
  }

  private static long unlimited(Kernel kernel, NativeCall call, String text) {
    KernelText.write(kernel.kernelSpace(), call.arg(0), text);
    return text.length();
  }

  private static long limited(Kernel kernel, NativeCall call, String text) {
    long size = call.arg(1);
    if (size < 0 || size > Integer.MAX_VALUE) {
      return 0;
    }
    KernelText.write(kernel.kernelSpace(), call.arg(0), size, text);
    return text.length();
  }

  /** The characters stored, not those that would have been. */
  private static long counted(NativeCall call, long length) {
    long size = call.arg(1);
    return size <= 0 ? 0 : Math.min(length, size - 1);
  }

  /** A new kmalloc'ed copy of text; 0 if there is no memory. */
  static long duplicate(Kernel kernel, String text, int gfp) {
    long address = kernel.memory().slab().kmalloc(text.length() + 1L, gfp);
    if (address != 0) {
      KernelText.write(kernel.kernelSpace(), address, text);
    }
    return address;
  }

  private static long sysfsEmit(Kernel kernel, NativeCall call, int at, String text) {
    if (at < 0 || at >= 4096) {
      return 0;
    }
    KernelText.write(kernel.kernelSpace(), call.arg(0) + at, 4096L - at, text);
    return Math.min(text.length(), 4095 - at);
  }

  private static long scan(Kernel kernel, NativeCall call, FormatArguments arguments) {
    VirtualMemory memory = kernel.kernelSpace();
    return new Scan(
            memory,
            KernelText.read(memory, call.arg(0)),
            KernelText.read(memory, call.arg(1)),
            arguments)
        .run();
  }
}
