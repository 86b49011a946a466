package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;

/** malloc, free and their family. */
final class HeapFunctions {
  private HeapFunctions() {}

  static void install(Exports to) {
    to.add("malloc", c -> new Heap(c).malloc(c.arg(0)));
    to.add("calloc", c -> new Heap(c).calloc(c.arg(0), c.arg(1)));
    to.add("realloc", c -> new Heap(c).realloc(c.arg(0), c.arg(1)));
    to.add("reallocarray", HeapFunctions::reallocarray);
    to.add("free", HeapFunctions::free);
    to.add("cfree", HeapFunctions::free);
    to.add("posix_memalign", HeapFunctions::posixMemalign);
    to.add("aligned_alloc", c -> memalign(c, c.arg(0), c.arg(1)));
    to.add("memalign", c -> memalign(c, c.arg(0), c.arg(1)));
    to.add("valloc", c -> new Heap(c).aligned(Arena.PAGE, c.arg(0)));
    to.add(
        "pvalloc", c -> new Heap(c).aligned(Arena.PAGE, c.arg(0) + Arena.PAGE - 1 & -Arena.PAGE));
    to.add("malloc_usable_size", c -> new Heap(c).usable(c.arg(0)));
    to.add("malloc_trim", c -> 0);
  }

  private static long free(UserCall c) {
    new Heap(c).free(c.arg(0));
    return 0;
  }

  private static long reallocarray(UserCall c) {
    long bytes = c.arg(1) * c.arg(2);
    if (Math.unsignedMultiplyHigh(c.arg(1), c.arg(2)) != 0) {
      return c.failNull(Errno.ENOMEM);
    }
    return new Heap(c).realloc(c.arg(0), bytes);
  }

  private static long memalign(UserCall c, long alignment, long size) {
    if (alignment < 0) {
      return c.failNull(Errno.EINVAL);
    }
    long power = Long.highestOneBit(Math.max(1, alignment));
    return new Heap(c).aligned(power == alignment || alignment == 0 ? power : 2 * power, size);
  }

  private static long posixMemalign(UserCall c) {
    long alignment = c.arg(1);
    if (alignment <= 0 || alignment % 8 != 0 || Long.bitCount(alignment) != 1) {
      return Errno.EINVAL;
    }
    int errno = c.errno();
    long at = new Heap(c).aligned(alignment, c.arg(2));
    c.setErrno(errno);
    if (at == 0) {
      return Errno.ENOMEM;
    }
    c.memory().storeLong(c.arg(0), at);
    return 0;
  }
}
