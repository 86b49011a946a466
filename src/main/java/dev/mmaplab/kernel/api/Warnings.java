package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.interp.StackFrame;
import dev.mmaplab.kernel.Kernel;
import java.util.List;

/** {@code linux/bug.h}, {@code linux/panic.h} and dump_stack(). */
final class Warnings {
  private static final int WARNING = 4;

  private Warnings() {}

  static void install(Binder binder) {
    binder.bind(
        "mmaplab_cut_here",
        (kernel, c) -> {
          kernel.log().line(WARNING, "------------[ cut here ]------------");
          return 0;
        });
    binder.bind("mmaplab_warn", Warnings::warn);
    binder.bind(
        "mmaplab_bug",
        (kernel, c) -> {
          throw kernel.oopses().bug(where(kernel, c));
        });
    binder.bind(
        "panic",
        (kernel, c) -> {
          throw kernel.oopses().panic(Printk.format(kernel, c, 0));
        });
    binder.bind(
        "dump_stack",
        (kernel, c) -> {
          kernel.oopses().dumpStack();
          return 0;
        });
  }

  private static String where(Kernel kernel, NativeCall call) {
    return KernelText.read(kernel.kernelSpace(), call.arg(0)) + ":" + call.intArg(1);
  }

  private static long warn(Kernel kernel, NativeCall call) {
    List<StackFrame> frames = call.cpu().backtrace();
    String function = frames.isEmpty() ? "?" : frames.getFirst().function();
    String module = kernel.modules().list().stream()
        .filter(m -> m.symbols().containsKey(function))
        .map(m -> " [" + m.name() + "]")
        .findFirst()
        .orElse("");
    int line = call.intArg(1);
    String place = function + "+0x" + Integer.toHexString(line) + "/0x" + Integer.toHexString(line + 16) + module;
    if (call.intArg(2) != 0) {
      kernel.oopses().warn(where(kernel, call) + " " + place);
    } else {
      kernel.oopses().warning(where(kernel, call) + " " + place);
    }
    return 0;
  }
}
