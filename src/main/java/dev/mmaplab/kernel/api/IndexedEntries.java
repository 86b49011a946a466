package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code linux/xarray.h} and {@code linux/idr.h}: pointers by number. What the C struct holds is a
 * handle, 0 while it is empty, so a struct that was zeroed or initialised again is empty.
 */
final class IndexedEntries {
  private static final long XA_FLAGS_ALLOC = 4;
  private static final long XA_FLAGS_ALLOC1 = 8;

  private final Map<Long, NavigableMap<Long, Long>> maps = new HashMap<>();
  private final Kernel kernel;
  private long handles;

  private IndexedEntries(Kernel kernel) {
    this.kernel = kernel;
  }

  private static IndexedEntries of(Kernel kernel) {
    return kernel.part(IndexedEntries.class, IndexedEntries::new);
  }

  static void install(Binder binder) {
    binder.bind("xa_load", (kernel, c) -> of(kernel).xarray(c).get(c.arg(1)));
    binder.bind("xa_store", (kernel, c) -> of(kernel).xarray(c).put(c.arg(1), c.arg(2)));
    binder.bind("xa_erase", (kernel, c) -> of(kernel).xarray(c).put(c.arg(1), 0));
    binder.bind("xa_insert", (kernel, c) -> of(kernel).xarray(c).insert(c.arg(1), c.arg(2)));
    binder.bind("xa_alloc", (kernel, c) -> of(kernel).allocate(c));
    binder.bind(
        "xa_find", (kernel, c) -> of(kernel).find(c, kernel.kernelSpace().loadLong(c.arg(1))));
    binder.bind(
        "xa_find_after",
        (kernel, c) -> of(kernel).find(c, kernel.kernelSpace().loadLong(c.arg(1)) + 1));
    binder.bind("xa_destroy", (kernel, c) -> of(kernel).xarray(c).clear());
    binder.bind(
        "idr_alloc",
        (kernel, c) -> of(kernel).idr(c).allocate(c.arg(1), c.intArg(2), last(c.intArg(3))));
    binder.bind("idr_remove", (kernel, c) -> of(kernel).idr(c).put(c.arg(1), 0));
    binder.bind("idr_find", (kernel, c) -> of(kernel).idr(c).get(c.arg(1)));
    binder.bind("idr_replace", IndexedEntries::replace);
    binder.bind("idr_get_next", IndexedEntries::nextEntry);
    binder.bind("idr_for_each", IndexedEntries::forEach);
    binder.bind("idr_destroy", (kernel, c) -> of(kernel).idr(c).clear());
    binder.bind("idr_is_empty", (kernel, c) -> of(kernel).idr(c).map().isEmpty() ? 1 : 0);
    binder.bind(
        "ida_alloc_range",
        (kernel, c) -> of(kernel).idr(c).allocate(1, c.intArg(1) & 0xffff_ffffL, last(c)));
    binder.bind("ida_free", (kernel, c) -> of(kernel).idr(c).put(c.intArg(1) & 0xffff_ffffL, 0));
    binder.bind("ida_destroy", (kernel, c) -> of(kernel).idr(c).clear());
  }

  /** The last number an end of an idr allows; 0 and below: no end. */
  private static long last(int end) {
    return end > 0 ? end - 1L : Integer.MAX_VALUE;
  }

  private static long last(NativeCall call) {
    return Math.min(call.intArg(2) & 0xffff_ffffL, Integer.MAX_VALUE);
  }

  private Entries xarray(NativeCall call) {
    return new Entries(StructView.of(kernel, "xarray", call.arg(0)).at("xa_head"));
  }

  private Entries idr(NativeCall call) {
    return new Entries(call.arg(0));
  }

  /** One xarray or idr; {@code handleAt} is where its handle is stored. */
  private final class Entries {
    private final long handleAt;

    Entries(long handleAt) {
      this.handleAt = handleAt;
    }

    NavigableMap<Long, Long> map() {
      return maps.getOrDefault(
          kernel.kernelSpace().loadLong(handleAt), new TreeMap<>(Long::compareUnsigned));
    }

    long get(long index) {
      return map().getOrDefault(index, 0L);
    }

    /**
     * @return what was there before
     */
    long put(long index, long entry) {
      long old = get(index);
      long handle = kernel.kernelSpace().loadLong(handleAt);
      if (entry != 0 && !maps.containsKey(handle)) {
        handle = 2 * ++handles;
        maps.put(handle, new TreeMap<>(Long::compareUnsigned));
        kernel.kernelSpace().storeLong(handleAt, handle);
      }
      NavigableMap<Long, Long> map = map();
      if (entry != 0) {
        map.put(index, entry);
      } else {
        map.remove(index);
        if (map.isEmpty()) {
          clear();
        }
      }
      return old;
    }

    long insert(long index, long entry) {
      if (get(index) != 0) {
        return -Errno.EBUSY;
      }
      put(index, entry);
      return 0;
    }

    /** The lowest free number in the range, or -ENOSPC. */
    long allocate(long entry, long first, long lastNumber) {
      NavigableMap<Long, Long> map = map();
      for (long index = first; Long.compareUnsigned(index, lastNumber) <= 0; index++) {
        if (!map.containsKey(index)) {
          put(index, entry);
          return index;
        }
      }
      return -Errno.ENOSPC;
    }

    long clear() {
      maps.remove(kernel.kernelSpace().loadLong(handleAt));
      kernel.kernelSpace().storeLong(handleAt, 0);
      return 0;
    }
  }

  /** xa_alloc(xa, id, entry, limit, gfp); the limit is a struct by value: its address. */
  private long allocate(NativeCall call) {
    long flags = StructView.of(kernel, "xarray", call.arg(0)).get("xa_flags");
    if ((flags & (XA_FLAGS_ALLOC | XA_FLAGS_ALLOC1)) == 0) {
      return -Errno.EINVAL;
    }
    StructView limit = StructView.of(kernel, "xa_limit", call.arg(3));
    long first = Math.max(limit.get("min"), (flags & XA_FLAGS_ALLOC1) != 0 ? 1 : 0);
    long index = xarray(call).allocate(call.arg(2), first, limit.get("max"));
    if (index < 0) {
      return -Errno.EBUSY;
    }
    kernel.kernelSpace().storeInt(call.arg(1), (int) index);
    return 0;
  }

  private long find(NativeCall call, long from) {
    Optional<Map.Entry<Long, Long>> next =
        Optional.ofNullable(xarray(call).map().ceilingEntry(from));
    if (next.isEmpty() || Long.compareUnsigned(next.get().getKey(), call.arg(2)) > 0) {
      return 0;
    }
    kernel.kernelSpace().storeLong(call.arg(1), next.get().getKey());
    return next.get().getValue();
  }

  private static long replace(Kernel kernel, NativeCall call) {
    Entries entries = of(kernel).idr(call);
    return entries.get(call.arg(2)) == 0 ? -Errno.ENOENT : entries.put(call.arg(2), call.arg(1));
  }

  private static long nextEntry(Kernel kernel, NativeCall call) {
    long from = kernel.kernelSpace().loadInt(call.arg(1)) & 0xffff_ffffL;
    Optional<Map.Entry<Long, Long>> next =
        Optional.ofNullable(of(kernel).idr(call).map().ceilingEntry(from));
    next.ifPresent(e -> kernel.kernelSpace().storeInt(call.arg(1), e.getKey().intValue()));
    return next.map(Map.Entry::getValue).orElse(0L);
  }

  private static long forEach(Kernel kernel, NativeCall call) {
    for (Map.Entry<Long, Long> e : new TreeMap<>(of(kernel).idr(call).map()).entrySet()) {
      long result = (int) kernel.call(call.arg(1), e.getKey(), e.getValue(), call.arg(2));
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }
}
