package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.mm.Gfp;
import dev.mmaplab.kernel.mm.Slab;
import dev.mmaplab.kernel.mm.Vmalloc;

/** {@code linux/slab.h}. */
final class SlabCalls {
  private static final int MOST_KMALLOC = 4 << 20;

  private SlabCalls() {}

  static void install(Binder binder) {
    binder.bind("kmalloc", (k, c) -> k.memory().slab().kmalloc(c.arg(0), c.intArg(1)));
    binder.bind("kmalloc_node", (k, c) -> k.memory().slab().kmalloc(c.arg(0), c.intArg(1)));
    binder.bind("kzalloc", (k, c) -> k.memory().slab().kmalloc(c.arg(0), c.intArg(1) | Gfp.ZERO));
    binder.bind(
        "kzalloc_node", (k, c) -> k.memory().slab().kmalloc(c.arg(0), c.intArg(1) | Gfp.ZERO));
    binder.bind(
        "kmalloc_array", (k, c) -> k.memory().slab().kmallocArray(c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind(
        "kcalloc",
        (k, c) -> k.memory().slab().kmallocArray(c.arg(0), c.arg(1), c.intArg(2) | Gfp.ZERO));
    binder.bind("krealloc", (k, c) -> k.memory().slab().krealloc(c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind("krealloc_array", SlabCalls::reallocArray);
    binder.bind("kfree", (k, c) -> free(k, c.arg(0)));
    binder.bind("kfree_sensitive", SlabCalls::freeSensitive);
    binder.bind("ksize", (k, c) -> k.memory().slab().ksize(c.arg(0)));
    binder.bind("kmalloc_size_roundup", (k, c) -> roundUp(c.arg(0)));
    binder.bind("kvmalloc", (k, c) -> virtual(k, c.arg(0), c.intArg(1)));
    binder.bind("kvmalloc_node", (k, c) -> virtual(k, c.arg(0), c.intArg(1)));
    binder.bind("kvzalloc", (k, c) -> virtual(k, c.arg(0), c.intArg(1) | Gfp.ZERO));
    binder.bind("kvmalloc_array", (k, c) -> virtualArray(k, c, 0));
    binder.bind("kvcalloc", (k, c) -> virtualArray(k, c, Gfp.ZERO));
    binder.bind("kvfree", (k, c) -> freeVirtual(k, c.arg(0)));
    binder.bind("kvfree_sensitive", SlabCalls::freeSensitiveVirtual);
    binder.bind("kvrealloc", (k, c) -> resize(k, c.arg(0), c.arg(1), c.arg(2), c.intArg(3)));
    binder.bind(
        "mmaplab_kvrealloc",
        (k, c) -> resize(k, c.arg(0), room(k, c.arg(0)), c.arg(1), c.intArg(2)));
    binder.bind("kmem_cache_create", (k, c) -> create(k, c, c.arg(4)));
    binder.bind("kmem_cache_create_usercopy", (k, c) -> create(k, c, c.arg(6)));
    binder.bind("kmem_cache_destroy", SlabCalls::destroy);
    binder.bind("kmem_cache_shrink", (k, c) -> 0);
    binder.bind(
        "kmem_cache_alloc", (k, c) -> k.memory().slab().cacheAllocate(c.arg(0), c.intArg(1)));
    binder.bind(
        "kmem_cache_zalloc",
        (k, c) -> k.memory().slab().cacheAllocate(c.arg(0), c.intArg(1) | Gfp.ZERO));
    binder.bind("kmem_cache_size", (k, c) -> k.memory().slab().cacheObjectSize(c.arg(0)));
    binder.bind("kmem_cache_free", SlabCalls::cacheFree);
  }

  private static long free(Kernel kernel, long address) {
    kernel.memory().slab().kfree(address);
    return 0;
  }

  private static long freeSensitive(Kernel kernel, NativeCall call) {
    Slab slab = kernel.memory().slab();
    long size = slab.ksize(call.arg(0));
    if (size > 0) {
      kernel.kernelSpace().fill(call.arg(0), 0, size);
    }
    return free(kernel, call.arg(0));
  }

  private static long reallocArray(Kernel kernel, NativeCall call) {
    long n = call.arg(1);
    long size = call.arg(2);
    return Math.unsignedMultiplyHigh(n, size) != 0
        ? 0
        : kernel.memory().slab().krealloc(call.arg(0), n * size, call.intArg(3));
  }

  private static long roundUp(long size) {
    for (long bucket : new long[] {8, 16, 32, 64, 96, 128, 192, 256}) {
      if (size != 0 && size <= bucket) {
        return bucket;
      }
    }
    return size == 0 || size > MOST_KMALLOC ? size : Long.highestOneBit(size - 1) << 1;
  }

  /** kvmalloc: contiguous if that is easy, else by pages. */
  static long virtual(Kernel kernel, long size, int gfp) {
    if (Long.compareUnsigned(size, 4096) > 0) {
      long easy =
          Long.compareUnsigned(size, MOST_KMALLOC) <= 0
              ? kernel.memory().slab().kmalloc(size, gfp | Gfp.NOWARN)
              : 0;
      if (easy != 0) {
        return easy;
      }
      if (Long.compareUnsigned(size, Integer.MAX_VALUE) > 0) {
        if ((gfp & Gfp.NOWARN) == 0) {
          kernel
              .oopses()
              .warnOnce(
                  kernel.version() == KernelVersion.V6_12
                      ? "mm/util.c:670 __kvmalloc_node_noprof"
                      : "mm/util.c:596 kvmalloc_node");
        }
        return 0;
      }
      return Gfp.zeroed(gfp)
          ? kernel.memory().vmalloc().vzalloc(size)
          : kernel.memory().vmalloc().vmalloc(size);
    }
    return kernel.memory().slab().kmalloc(size, gfp);
  }

  private static long virtualArray(Kernel kernel, NativeCall call, int gfp) {
    return Math.unsignedMultiplyHigh(call.arg(0), call.arg(1)) != 0
        ? 0
        : virtual(kernel, call.arg(0) * call.arg(1), call.intArg(2) | gfp);
  }

  static long freeVirtual(Kernel kernel, long address) {
    if (Vmalloc.isVmalloc(address)) {
      kernel.memory().vmalloc().vfree(address);
      return 0;
    }
    return free(kernel, address);
  }

  private static long freeSensitiveVirtual(Kernel kernel, NativeCall call) {
    if (call.arg(0) == 0 || call.arg(0) == Slab.ZERO_SIZE) {
      return 0;
    }
    kernel.kernelSpace().fill(call.arg(0), 0, call.arg(1));
    return freeVirtual(kernel, call.arg(0));
  }

  /** Usable bytes of what kvmalloc() gave. */
  private static long room(Kernel kernel, long address) {
    if (!Vmalloc.isVmalloc(address)) {
      return kernel.memory().slab().ksize(address);
    }
    return kernel.memory().vmalloc().size(address);
  }

  /** kvrealloc(): what has room enough stays where it is. */
  private static long resize(Kernel kernel, long old, long had, long size, int gfp) {
    if (size == 0) {
      freeVirtual(kernel, old);
      return kernel.version() == KernelVersion.V6_12 ? Slab.ZERO_SIZE : 0;
    }
    if (old != 0 && Long.compareUnsigned(had, size) >= 0) {
      return old;
    }
    long fresh = virtual(kernel, size, gfp);
    if (fresh != 0 && old != 0 && old != Slab.ZERO_SIZE) {
      kernel.kernelSpace().copy(fresh, old, had);
      freeVirtual(kernel, old);
    }
    return fresh;
  }

  private static long create(Kernel kernel, NativeCall call, long constructor) {
    long handle = kernel.memory().allocate(64);
    kernel
        .memory()
        .slab()
        .createCache(
            handle,
            KernelText.read(kernel.kernelSpace(), call.arg(0)),
            call.intArg(1) & 0xffff_ffffL,
            call.intArg(2) & 0xffff_ffffL,
            constructor);
    return handle;
  }

  private static long destroy(Kernel kernel, NativeCall call) {
    if (call.arg(0) != 0 && kernel.memory().slab().destroyCache(call.arg(0))) {
      kernel.memory().release(call.arg(0));
    }
    return 0;
  }

  private static long cacheFree(Kernel kernel, NativeCall call) {
    kernel.memory().slab().cacheFree(call.arg(0), call.arg(1));
    return 0;
  }
}
