package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.Map;
import java.util.Optional;

/** {@code linux/idr.h}: numbers handed out, with a pointer (idr) or without (ida). */
final class IdAllocators {
  private IdAllocators() {}

  static void install(Binder binder) {
    binder.bind(
        "mmaplab_warn_once",
        (k, c) -> {
          k.oopses().warnOnce(KernelText.read(k.kernelSpace(), c.arg(0)));
          return 0;
        });
    binder.bind("mmaplab_idr_alloc", IdAllocators::allocate);
    binder.bind("idr_remove", (k, c) -> of(k, c).remove(number(k, c, 1)));
    binder.bind("idr_find", (k, c) -> of(k, c).load(number(k, c, 1)));
    binder.bind("idr_replace", IdAllocators::replace);
    binder.bind("idr_get_next_ul", IdAllocators::next);
    binder.bind("idr_destroy", (k, c) -> of(k, c).clear());
    binder.bind("idr_is_empty", (k, c) -> of(k, c).map().isEmpty() ? 1 : 0);
    binder.bind("ida_alloc_range", IdAllocators::allocateNumber);
    binder.bind("ida_free", IdAllocators::freeNumber);
    binder.bind("ida_destroy", (k, c) -> of(k, c).clear());
    binder.bind("ida_is_empty", (k, c) -> of(k, c).map().isEmpty() ? 1 : 0);
  }

  /** The handle is the first member of both structs. */
  private static IndexedEntries of(Kernel kernel, NativeCall call) {
    return IndexedEntries.at(kernel, call.arg(0));
  }

  /** Inside, numbers count from the base. */
  private static long number(Kernel kernel, NativeCall call, int index) {
    return call.arg(index) - StructView.of(kernel, "idr", call.arg(0)).get("idr_base");
  }

  /** mmaplab_idr_alloc(idr, ptr, u32 *nextid, max): idr_alloc_u32(). */
  private static long allocate(Kernel kernel, NativeCall call) {
    long base = StructView.of(kernel, "idr", call.arg(0)).get("idr_base");
    long from = kernel.kernelSpace().loadInt(call.arg(2)) & 0xffff_ffffL;
    Optional<Long> number =
        of(kernel, call).free(Math.max(from - base, 0), (call.intArg(3) & 0xffff_ffffL) - base);
    if (number.isEmpty()) {
      return -Errno.ENOSPC;
    }
    of(kernel, call).put(number.get(), call.arg(1));
    kernel.kernelSpace().storeInt(call.arg(2), (int) (number.get() + base));
    return 0;
  }

  private static long replace(Kernel kernel, NativeCall call) {
    long number = number(kernel, call, 2);
    return of(kernel, call).taken(number)
        ? of(kernel, call).put(number, call.arg(1))
        : -Errno.ENOENT;
  }

  private static long next(Kernel kernel, NativeCall call) {
    long base = StructView.of(kernel, "idr", call.arg(0)).get("idr_base");
    long from = kernel.kernelSpace().loadLong(call.arg(1));
    Optional<Map.Entry<Long, IndexedEntries.Entry>> found =
        of(kernel, call).next(Long.compareUnsigned(from, base) < 0 ? 0 : from - base, -1, -1);
    found.ifPresent(e -> kernel.kernelSpace().storeLong(call.arg(1), e.getKey() + base));
    return found.map(e -> e.getValue().value()).orElse(0L);
  }

  private static long allocateNumber(Kernel kernel, NativeCall call) {
    int min = call.intArg(1);
    int max = call.intArg(2) < 0 ? Integer.MAX_VALUE : call.intArg(2);
    if (min < 0 || max < min) {
      return -Errno.ENOSPC;
    }
    Optional<Long> number = of(kernel, call).free(min, max);
    number.ifPresent(n -> of(kernel, call).put(n, 1));
    return number.orElse(-(long) Errno.ENOSPC);
  }

  private static long freeNumber(Kernel kernel, NativeCall call) {
    int number = call.intArg(1);
    if (number < 0) {
      return 0;
    }
    if (!of(kernel, call).taken(number)) {
      kernel
          .oopses()
          .warn(
              "ida_free called for id=" + number + " which is not allocated.",
              "lib/idr.c:527 ida_free");
    }
    of(kernel, call).remove(number);
    return 0;
  }
}
