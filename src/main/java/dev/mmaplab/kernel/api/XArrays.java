package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/xarray.h} and {@code linux/radix-tree.h}: what their C calls, with the lock held
 * where Linux holds it.
 */
final class XArrays {
  private static final int PRESENT = 8;

  private XArrays() {}

  static void install(Binder binder) {
    binder.bind("xa_load", (k, c) -> of(k, c).load(c.arg(1)));
    binder.bind("mmaplab_xa_taken", (k, c) -> of(k, c).taken(c.arg(1)) ? 1 : 0);
    binder.bind("mmaplab_xa_put", (k, c) -> of(k, c).put(c.arg(1), c.arg(2)));
    binder.bind("mmaplab_xa_remove", (k, c) -> of(k, c).remove(c.arg(1)));
    binder.bind("mmaplab_xa_free", XArrays::free);
    binder.bind("mmaplab_xa_mark", (k, c) -> of(k, c).mark(c.arg(1), c.intArg(2), true) ? 1 : 0);
    binder.bind("mmaplab_xa_unmark", (k, c) -> of(k, c).mark(c.arg(1), c.intArg(2), false) ? 1 : 0);
    binder.bind("xa_get_mark", XArrays::marked);
    binder.bind(
        "mmaplab_xa_marked", (k, c) -> of(k, c).next(0, -1, c.intArg(1)).isPresent() ? 1 : 0);
    binder.bind("xa_find", (k, c) -> find(k, c, k.kernelSpace().loadLong(c.arg(1))));
    binder.bind("xa_find_after", XArrays::findAfter);
    binder.bind("xa_destroy", (k, c) -> of(k, c).clear());
  }

  private static IndexedEntries of(Kernel kernel, NativeCall call) {
    return IndexedEntries.at(kernel, StructView.of(kernel, "xarray", call.arg(0)).at("xa_head"));
  }

  /** mmaplab_xa_free(xa, u32 *id, min, max): 0 or -EBUSY. */
  private static long free(Kernel kernel, NativeCall call) {
    Optional<Long> number =
        of(kernel, call).free(call.intArg(2) & 0xffff_ffffL, call.intArg(3) & 0xffff_ffffL);
    number.ifPresent(n -> kernel.kernelSpace().storeInt(call.arg(1), n.intValue()));
    return number.isPresent() ? 0 : -Errno.EBUSY;
  }

  private static long marked(Kernel kernel, NativeCall call) {
    return of(kernel, call).next(call.arg(1), call.arg(1), call.intArg(2)).map(e -> 1L).orElse(0L);
  }

  private static long findAfter(Kernel kernel, NativeCall call) {
    long last = kernel.kernelSpace().loadLong(call.arg(1));
    return last == -1 ? 0 : find(kernel, call, last + 1);
  }

  private static long find(Kernel kernel, NativeCall call, long from) {
    int filter = call.intArg(3);
    Optional<Map.Entry<Long, IndexedEntries.Entry>> found =
        of(kernel, call).next(from, call.arg(2), filter == PRESENT ? -1 : filter);
    found.ifPresent(e -> kernel.kernelSpace().storeLong(call.arg(1), e.getKey()));
    return found.map(e -> e.getValue().value()).orElse(0L);
  }
}
