package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.interp.StackFrame;
import dev.mmaplab.kernel.Kernel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        "mmaplab_refcount_warn",
        (kernel, c) ->
            kernel.part(RefcountWarnings.class, RefcountWarnings::new).warn(c.intArg(0)));
    binder.bind(
        "mmaplab_bug",
        (kernel, c) -> {
          throw kernel.oopses().bug(where(kernel, c));
        });
    binder.bind(
        "panic",
        (kernel, c) -> {
          throw kernel.oopses().panicWithTrace(Printk.format(kernel, c, 0));
        });
    binder.bind(
        "dump_stack",
        (kernel, c) -> {
          kernel.oopses().dumpStack();
          return 0;
        });
  }

  /** refcount_warn_saturate(): each kind of mistake is reported once. */
  private static final class RefcountWarnings {
    private static final List<String> TEXTS =
        List.of(
            "saturated; leaking memory",
            "saturated; leaking memory",
            "addition on 0; use-after-free",
            "underflow; use-after-free",
            "decrement hit 0; leaking memory");
    private static final List<String> PLACES =
        List.of(
            "19",
            "22 refcount_warn_saturate+0x51/0x110",
            "25",
            "28 refcount_warn_saturate+0xba/0x110",
            "31");

    private final Kernel kernel;
    private final Set<Integer> warned = new HashSet<>();

    RefcountWarnings(Kernel kernel) {
      this.kernel = kernel;
    }

    long warn(int kind) {
      if (warned.add(kind)) {
        kernel.log().line(WARNING, "------------[ cut here ]------------");
        kernel.log().line(WARNING, "refcount_t: " + TEXTS.get(kind) + ".");
        String place = PLACES.get(kind);
        kernel
            .oopses()
            .warning(
                "lib/refcount.c:"
                    + place
                    + (place.length() > 2 ? "" : " refcount_warn_saturate+0x74/0x110"));
      }
      return 0;
    }
  }

  private static String where(Kernel kernel, NativeCall call) {
    return KernelText.read(kernel.kernelSpace(), call.arg(0)) + ":" + call.intArg(1);
  }

  private static long warn(Kernel kernel, NativeCall call) {
    List<StackFrame> frames = call.cpu().backtrace();
    String function = frames.isEmpty() ? "?" : frames.getFirst().function();
    String module =
        kernel.modules().list().stream()
            .filter(m -> m.symbols().containsKey(function))
            .map(m -> " [" + m.name() + "]")
            .findFirst()
            .orElse("");
    int line = call.intArg(1);
    String place =
        function
            + "+0x"
            + Integer.toHexString(line)
            + "/0x"
            + Integer.toHexString(line + 16)
            + module;
    if (call.intArg(2) != 0) {
      kernel.oopses().warn(where(kernel, call) + " " + place);
    } else {
      kernel.oopses().warning(where(kernel, call) + " " + place);
    }
    return 0;
  }
}
