package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EACCES;
import static dev.mmaplab.kernel.Errno.EAGAIN;
import static dev.mmaplab.kernel.Errno.EEXIST;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENODEV;
import static dev.mmaplab.kernel.Errno.ENOMEM;
import static dev.mmaplab.kernel.Errno.EOPNOTSUPP;
import static dev.mmaplab.kernel.Errno.EOVERFLOW;
import static dev.mmaplab.kernel.Errno.EPERM;

import java.util.Optional;

/** mmap(2): do_mmap() and mmap_region(). */
final class MmapCall {
  static final int SHARED = 1;
  static final int PRIVATE = 2;
  static final int SHARED_VALIDATE = 3;
  static final int TYPE = 0xf;
  static final int FIXED = 0x10;
  static final int ANONYMOUS = 0x20;
  private static final int GROWSDOWN = 0x100;
  private static final int LOCKED = 0x2000;
  private static final int NORESERVE = 0x4000;
  private static final int POPULATE = 0x8000;
  private static final int NONBLOCK = 0x10000;
  private static final int STACK = 0x20000;
  private static final int HUGETLB = 0x40000;
  private static final int HUGE_SHIFT = 26;
  private static final int FIXED_NOREPLACE = 0x100000;

  /** MAP_32BIT, and where such mappings lie. */
  private static final int LOW_2_GIB = 0x40;

  private static final long LOW_START = 0x4000_0000L;
  private static final long LOW_END = 0x8000_0000L;

  /** LEGACY_MAP_MASK. */
  private static final int LEGACY =
      SHARED | PRIVATE | FIXED | ANONYMOUS | 0x800 | 0x1000 | 0x4000000 | GROWSDOWN | LOCKED
          | NORESERVE | POPULATE | NONBLOCK | STACK | HUGETLB | 0x40 | 0x80 | 21 << 26 | 30 << 26;

  private static final long MIN_ADDRESS = 65536;

  private final Mm mm;
  private final KernelMemory memory;

  MmapCall(Mm mm) {
    this.mm = mm;
    this.memory = mm.memory();
  }

  long mmap(
      long hint, long wanted, int prot, int flagBits, Optional<MappableFile> file, long offset) {
    int flags = flagBits;
    if ((offset & 0xfff) != 0) {
      return -EINVAL;
    }
    if (wanted == 0) {
      return -EINVAL;
    }
    if ((flags & HUGETLB) != 0) {
      return hugePages(flags, file.isPresent());
    }
    boolean noReplace = (flags & FIXED_NOREPLACE) != 0;
    if (noReplace) {
      flags |= FIXED;
    }
    long addr = hint;
    if ((flags & FIXED) == 0) {
      addr &= ~0xfffL;
      if (addr != 0 && Long.compareUnsigned(addr, MIN_ADDRESS) < 0) {
        addr = MIN_ADDRESS;
      }
    }
    long length = (wanted + 4095) & ~4095L;
    if (length == 0) {
      return -ENOMEM;
    }
    long pgoff = offset >>> 12;
    if (Long.compareUnsigned(pgoff + (length >>> 12), pgoff) < 0) {
      return -EOVERFLOW;
    }
    if (mm.mapCount() > Mm.MAX_MAP_COUNT) {
      return -ENOMEM;
    }
    addr = unmappedArea(addr, length, flags);
    if (addr < 0) {
      return addr;
    }
    if (noReplace && mm.intersecting(addr, addr + length).isPresent()) {
      return -EEXIST;
    }
    long vmFlags =
        (prot & 7)
            | VmFlags.MAYREAD
            | VmFlags.MAYWRITE
            | VmFlags.MAYEXEC
            | ((flags & GROWSDOWN) != 0 ? VmFlags.GROWSDOWN : 0)
            | ((flags & LOCKED) != 0 ? VmFlags.LOCKED : 0)
            | (memory.v612() && (flags & STACK) != 0 ? VmFlags.NOHUGEPAGE : 0)
            | mm.get(memory.offsets().mmDefFlags);
    if ((flags & LOCKED) != 0 && !new LockCall(mm).allowed()) {
      return -EPERM;
    }
    if ((vmFlags & VmFlags.LOCKED) != 0 && !mm.use().mayLock(length)) {
      return -EAGAIN;
    }
    long typed =
        file.isPresent()
            ? fileFlags(file.get(), prot, flags, vmFlags, length, pgoff)
            : anonymousFlags(flags, vmFlags);
    if (typed < 0) {
      return typed;
    }
    vmFlags = typed;
    if (file.isEmpty()) {
      pgoff = (flags & TYPE) == PRIVATE ? addr >>> 12 : 0;
    }
    // whoever counts every page cannot leave some out
    if ((flags & NORESERVE) != 0 && memory.services().overcommitMemory() != 2) {
      vmFlags |= VmFlags.NORESERVE;
    }
    long result = mapRegion(file, addr, length, vmFlags, pgoff);
    boolean populate =
        (vmFlags & VmFlags.LOCKED) != 0 || (flags & (POPULATE | NONBLOCK)) == POPULATE;
    if (populate && result == addr) {
      // as in Linux, what cannot be populated is found out by the first access
      int ignored = new LockCall(mm).populate(addr, addr + length, true);
      assert ignored == 0;
    }
    return result;
  }

  /** MAP_HUGETLB: there are pages of 2 MiB and of 1 GiB, but the pool of either is empty. */
  private static long hugePages(int flags, boolean file) {
    int size = flags >>> HUGE_SHIFT & 0x3f;
    if (file || (size != 0 && size != 21 && size != 30)) {
      return -EINVAL;
    }
    if ((flags & TYPE) != SHARED && (flags & TYPE) != PRIVATE) {
      return -EINVAL;
    }
    return -ENOMEM;
  }

  /** The checks for a file; the flags, or a negative errno. */
  private long fileFlags(
      MappableFile file, int prot, int flags, long vmFlags, long length, long pgoff) {
    long result = vmFlags;
    if (file.cache().isPresent()) {
      long max = Long.MAX_VALUE;
      if (pgoff > max - length >>> 12) {
        return -EOVERFLOW;
      }
    } else if (Long.compareUnsigned(pgoff, -1L - length >>> 12) > 0) {
      return -EOVERFLOW;
    }
    switch (flags & TYPE) {
      case SHARED, SHARED_VALIDATE -> {
        if ((flags & TYPE) == SHARED_VALIDATE && (flags & ~LEGACY) != 0) {
          return -EOPNOTSUPP;
        }
        if ((prot & 2) != 0 && !file.writable()) {
          return -EACCES;
        }
        result |= VmFlags.SHARED | VmFlags.MAYSHARE;
        if (!file.writable()) {
          result &= ~(VmFlags.MAYWRITE | VmFlags.SHARED);
        }
      }
      case PRIVATE -> {}
      default -> {
        return -EINVAL;
      }
    }
    if (!file.readable()) {
      return -EACCES;
    }
    if (file.noExec()) {
      if ((result & VmFlags.EXEC) != 0) {
        return -EPERM;
      }
      result &= ~VmFlags.MAYEXEC;
    }
    if (!file.canMap()) {
      return -ENODEV;
    }
    return (result & VmFlags.GROWSDOWN) != 0 ? -EINVAL : file.sealed(result);
  }

  private static long anonymousFlags(int flags, long vmFlags) {
    return switch (flags & TYPE) {
      case SHARED ->
          (vmFlags & VmFlags.GROWSDOWN) != 0
              ? -EINVAL
              : vmFlags | VmFlags.SHARED | VmFlags.MAYSHARE;
      case PRIVATE -> vmFlags;
      default -> -EINVAL;
    };
  }

  /**
   * get_unmapped_area(): top-down below mmap_base.
   *
   * @return an address, or a negative errno
   */
  long unmappedArea(long addr, long length, int flags) {
    if (Long.compareUnsigned(length, Mm.TASK_SIZE) > 0) {
      return -ENOMEM;
    }
    if ((flags & FIXED) != 0) {
      if (Long.compareUnsigned(addr, Mm.TASK_SIZE - length) > 0) {
        return -ENOMEM;
      }
      return (addr & 0xfff) != 0 ? -EINVAL : addr;
    }
    boolean low = (flags & LOW_2_GIB) != 0;
    if (addr != 0
        && Long.compareUnsigned(addr, (low ? LOW_END : Mm.TASK_SIZE) - length) <= 0
        && free(addr, length)) {
      return addr;
    }
    if (low) {
      return bottomUp(LOW_START, LOW_END, length);
    }
    long high = Mm.MMAP_BASE;
    while (high >= length + 4096) {
      long top = high;
      Optional<Vma> below = mm.before(top);
      long floor = below.map(Vma::end).orElse(4096L);
      if (floor <= top - length) {
        return top - length;
      }
      high = below.map(this::startGap).orElse(0L);
    }
    return bottomUp(0x2aaa_aaaa_b000L, Mm.TASK_SIZE, length);
  }

  private boolean free(long at, long length) {
    Optional<Vma> next = mm.find(at);
    return (next.isEmpty() || at + length <= startGap(next.get()))
        && mm.before(at).filter(v -> v.end() > at).isEmpty();
  }

  private long bottomUp(long start, long end, long length) {
    long at = start;
    while (at <= end - length) {
      Optional<Vma> next = mm.find(at);
      if (next.isEmpty() || at + length <= startGap(next.get())) {
        return at;
      }
      at = next.get().end();
    }
    return -ENOMEM;
  }

  /** vm_start_gap(): a stack keeps 1 MiB free below itself. */
  private long startGap(Vma vma) {
    return vma.has(VmFlags.GROWSDOWN) ? Math.max(vma.start() - (1 << 20), 0) : vma.start();
  }

  private long mapRegion(
      Optional<MappableFile> given, long addr, long length, long wantedFlags, long pgoff) {
    long vmFlags = wantedFlags;
    long end = addr + length;
    if (!mm.use().mayExpand(vmFlags, (length >>> 12) - replaced(addr, end))) {
      return -ENOMEM;
    }
    int unmapped = new UnmapCall(mm).unmapRange(addr, end);
    if (unmapped != 0) {
      return memory.v612() ? unmapped : -ENOMEM;
    }
    if ((vmFlags & (VmFlags.NORESERVE | VmFlags.SHARED | VmFlags.WRITE)) == VmFlags.WRITE) {
      if (!mm.use().mayCommit(length >>> 12)) {
        return -ENOMEM;
      }
      vmFlags |= VmFlags.ACCOUNT;
    }
    long file = given.map(MappableFile::address).orElse(0L);
    boolean anonymousShared = given.isEmpty() && (vmFlags & VmFlags.SHARED) != 0;
    if (!anonymousShared) {
      Optional<Vma> grown = mm.merge().expandInto(addr, end, vmFlags, file, pgoff);
      if (grown.isPresent()) {
        grown.get().addFlags(VmFlags.SOFTDIRTY);
        return addr;
      }
    }
    Vma vma = mm.newVma();
    vma.setStart(addr);
    vma.setEnd(end);
    vma.setFlags(vmFlags);
    vma.setProt(Protection.of(vmFlags));
    vma.setPgoff(pgoff);
    if (given.isPresent()) {
      MappableFile f = given.get();
      f.get();
      vma.setFile(f.address());
      int failed = askFile(f, vma);
      if (failed != 0) {
        // whatever a driver has mapped by then goes, and its close is not called
        mm.entries().zap(vma, addr, end, true);
        memory.fileOf(vma).ifPresent(MappableFile::put);
        mm.freeVma(vma);
        return failed;
      }
      if (vma.flags() != vmFlags) {
        mm.insert(vma);
        Optional<Vma> absorbed = mm.merge().absorbFresh(vma);
        if (absorbed.isPresent()) {
          vma = absorbed.get();
        }
        return finish(vma, addr);
      }
    } else if (anonymousShared) {
      if ((vmFlags & VmFlags.NORESERVE) == 0 && !mm.use().mayCommit(length >>> 12)) {
        mm.freeVma(vma);
        return -ENOMEM;
      }
      vma.setFile(memory.anonymousFiles().create(length).address());
      vma.setOps(memory.fileOps());
    } else {
      vma.setOps(0);
    }
    mm.insert(vma);
    return finish(vma, addr);
  }

  /** count_vma_pages_range(): what a fixed mapping takes the place of. */
  private long replaced(long start, long end) {
    long pages = 0;
    for (Optional<Vma> v = mm.intersecting(start, end);
        v.isPresent();
        v = mm.intersecting(v.get().end(), end)) {
      pages += Math.min(end, v.get().end()) - Math.max(start, v.get().start()) >>> 12;
      if (v.get().end() >= end) {
        break;
      }
    }
    return pages;
  }

  private int askFile(MappableFile file, Vma vma) {
    if (file.cache().isPresent()) {
      vma.setOps(memory.fileOps());
      return 0;
    }
    return file.mmap(vma);
  }

  private long finish(Vma vma, long addr) {
    if (vma.has(VmFlags.LOCKED) && vma.has(VmFlags.SPECIAL)) {
      mm.changeFlags(vma, vma.flags() & ~(VmFlags.LOCKED | VmFlags.LOCKONFAULT));
    }
    vma.addFlags(VmFlags.SOFTDIRTY);
    mm.updateProt(vma);
    return addr;
  }
}
