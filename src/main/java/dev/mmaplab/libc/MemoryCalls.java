package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;

/** Wrappers of the system calls on the address space: sys/mman.h, brk. */
final class MemoryCalls {
  private static final long PAGE = 4096;
  private static final int MREMAP_FIXED = 2;
  private static final int MREMAP_DONTUNMAP = 4;

  private MemoryCalls() {}

  static void install(Exports to) {
    to.add("mmap", MemoryCalls::mmap);
    to.add("mmap64", MemoryCalls::mmap);
    to.add("munmap", c -> c.result(c.sys().munmap(c.arg(0), c.arg(1))));
    to.add("mprotect", c -> c.result(c.sys().mprotect(c.arg(0), c.arg(1), c.intArg(2))));
    to.add("mremap", MemoryCalls::mremap);
    to.add(
        "remap_file_pages",
        c ->
            c.result(
                c.sys().remapFilePages(c.arg(0), c.arg(1), c.intArg(2), c.arg(3), c.intArg(4))));
    to.add("madvise", c -> c.result(c.sys().madvise(c.arg(0), c.arg(1), c.intArg(2))));
    to.add("posix_madvise", MemoryCalls::posixMadvise);
    to.add("msync", c -> c.result(c.sys().msync(c.arg(0), c.arg(1), c.intArg(2))));
    to.add("mincore", c -> c.result(c.sys().mincore(c.arg(0), c.arg(1), c.arg(2))));
    to.add("mlock", c -> c.result(c.sys().mlock(c.arg(0), c.arg(1))));
    to.add("mlock2", c -> c.result(c.sys().mlock2(c.arg(0), c.arg(1), c.intArg(2))));
    to.add("munlock", c -> c.result(c.sys().munlock(c.arg(0), c.arg(1))));
    to.add("mlockall", c -> c.result(c.sys().mlockall(c.intArg(0))));
    to.add("munlockall", c -> c.result(c.sys().munlockall()));
    to.add("brk", c -> c.sys().brk(c.arg(0)) < c.arg(0) ? c.fail(Errno.ENOMEM) : 0);
    to.add("sbrk", c -> sbrk(c, c.arg(0)));
    to.add("getpagesize", c -> PAGE);
  }

  private static long mmap(UserCall c) {
    long offset = c.arg(5);
    if ((offset & PAGE - 1) != 0) {
      return c.fail(Errno.EINVAL);
    }
    return c.result(
        c.sys().mmap(c.arg(0), c.arg(1), c.intArg(2), c.intArg(3), c.intArg(4), offset));
  }

  private static long mremap(UserCall c) {
    int flags = c.intArg(3);
    long to = (flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) != 0 ? c.arg(4) : 0;
    return c.result(c.sys().mremap(c.arg(0), c.arg(1), c.arg(2), flags, to));
  }

  /** Errors are the result, and DONTNEED does nothing: posix_madvise(3). */
  private static long posixMadvise(UserCall c) {
    final int dontNeed = 4;
    return c.intArg(2) == dontNeed ? 0 : -c.sys().madvise(c.arg(0), c.arg(1), c.intArg(2));
  }

  /** The old break, or −1 and ENOMEM. */
  static long sbrk(UserCall c, long increment) {
    long old = c.sys().brk(0);
    if (increment == 0) {
      return old;
    }
    return c.sys().brk(old + increment) == old + increment ? old : c.fail(Errno.ENOMEM);
  }
}
