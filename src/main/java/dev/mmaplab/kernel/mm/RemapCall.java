package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EAGAIN;
import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** mremap(2). */
final class RemapCall {
  private static final int MAYMOVE = 1;
  private static final int FIXED = 2;
  private static final int DONTUNMAP = 4;

  private final Mm mm;

  RemapCall(Mm mm) {
    this.mm = mm;
  }

  long mremap(long addr, long oldBytes, long newBytes, int flags, long newAddress) {
    if ((flags & ~(MAYMOVE | FIXED | DONTUNMAP)) != 0
        || ((flags & FIXED) != 0 && (flags & MAYMOVE) == 0)
        || ((flags & DONTUNMAP) != 0 && ((flags & MAYMOVE) == 0 || oldBytes != newBytes))
        || (addr & 0xfff) != 0) {
      return -EINVAL;
    }
    long oldLength = (oldBytes + 4095) & ~4095L;
    long newLength = (newBytes + 4095) & ~4095L;
    if (newLength == 0) {
      return -EINVAL;
    }
    Optional<Vma> found = mm.containing(addr);
    if (found.isEmpty()) {
      return -EFAULT;
    }
    if ((flags & (FIXED | DONTUNMAP)) != 0) {
      return moveTo(addr, oldLength, newLength, flags, newAddress);
    }
    if (Long.compareUnsigned(oldLength, newLength) >= 0) {
      if (oldLength != newLength) {
        int failed = new UnmapCall(mm).munmap(addr + newLength, oldLength - newLength);
        if (failed != 0) {
          return failed;
        }
      }
      return addr;
    }
    Vma vma = found.get();
    int refused = mayResize(vma, addr, oldLength, newLength, flags);
    if (refused != 0) {
      return refused;
    }
    long delta = newLength - oldLength;
    if (oldLength == vma.end() - addr && expandable(vma, delta)) {
      expand(vma, vma.end() + delta);
      populateLocked(vma, addr + oldLength, addr + newLength);
      return addr;
    }
    if ((flags & MAYMOVE) == 0) {
      return -ENOMEM;
    }
    long to = new MmapCall(mm).unmappedArea(0, newLength, 0);
    return to < 0 ? to : move(vma, addr, oldLength, newLength, to, flags);
  }

  /**
   * remap_file_pages(2): a new mapping of the same file takes the place of the old one.
   *
   * @param pgoff in pages
   */
  int remapFilePages(long from, long bytes, int prot, long pgoff, int flags) {
    KernelServices services = mm.memory().services();
    mm.memory()
        .warnOnce(
            "remap_file_pages",
            () ->
                "%s (%d) uses deprecated remap_file_pages() syscall. See Documentation/mm/remap_file_pages.rst."
                    .formatted(services.comm(), services.pid()));
    long start = from & ~0xfffL;
    long size = bytes & ~0xfffL;
    if (prot != 0 || start + size <= start || pgoff + (size >>> 12) < pgoff) {
      return -EINVAL;
    }
    Optional<Vma> vma = mm.containing(start).filter(v -> v.has(VmFlags.SHARED));
    if (vma.isEmpty() || !alikeUpTo(vma.get(), start + size)) {
      return -EINVAL;
    }
    final int nonblock = 0x10000;
    final int fixedAndPopulated = MmapCall.SHARED | MmapCall.FIXED | 0x8000;
    int kept = flags & nonblock | (vma.get().has(VmFlags.LOCKED) ? 0x2000 : 0);
    Optional<MappableFile> file = mm.memory().fileOf(vma.get());
    file.ifPresent(MappableFile::get);
    long result =
        new MmapCall(mm)
            .mmap(
                start,
                size,
                (int) vma.get().flags() & 7,
                kept | fixedAndPopulated,
                file,
                pgoff << 12);
    file.ifPresent(MappableFile::put);
    return result < 0 ? (int) result : 0;
  }

  private boolean alikeUpTo(Vma first, long end) {
    Vma last = first;
    while (end > last.end()) {
      Optional<Vma> next = mm.containing(last.end());
      if (next.isEmpty()
          || next.get().file() != first.file()
          || next.get().flags() != first.flags()) {
        return false;
      }
      last = next.get();
    }
    return true;
  }

  /** mremap_to(). */
  private long moveTo(long addr, long oldWanted, long newLength, int flags, long newAddress) {
    long oldLength = oldWanted;
    if ((newAddress & 0xfff) != 0
        || Long.compareUnsigned(newLength, Mm.TASK_SIZE) > 0
        || Long.compareUnsigned(newAddress, Mm.TASK_SIZE - newLength) > 0
        || (addr + oldLength > newAddress && newAddress + newLength > addr)) {
      return -EINVAL;
    }
    if ((flags & FIXED) != 0) {
      int failed = new UnmapCall(mm).munmap(newAddress, newLength);
      if (failed != 0) {
        return failed;
      }
    }
    if (oldLength > newLength) {
      int failed = new UnmapCall(mm).munmap(addr + newLength, oldLength - newLength);
      if (failed != 0) {
        return failed;
      }
      oldLength = newLength;
    }
    Optional<Vma> vma = mm.containing(addr);
    if (vma.isEmpty()) {
      return -EFAULT;
    }
    int refused = mayResize(vma.get(), addr, oldLength, newLength, flags);
    if (refused != 0) {
      return refused;
    }
    if ((flags & DONTUNMAP) != 0 && !mm.use().mayExpand(vma.get().flags(), oldLength >>> 12)) {
      return -ENOMEM;
    }
    long to =
        new MmapCall(mm)
            .unmappedArea(newAddress, newLength, (flags & FIXED) != 0 ? MmapCall.FIXED : 0);
    return to < 0 ? to : move(vma.get(), addr, oldLength, newLength, to, flags);
  }

  /** vma_to_resize(). */
  private int mayResize(Vma vma, long addr, long oldLength, long newLength, int flags) {
    if (oldLength == 0 && !vma.has(VmFlags.SHARED | VmFlags.MAYSHARE)) {
      KernelServices services = mm.memory().services();
      mm.memory()
          .warnOnce(
              "mremap",
              () ->
                  "%s (%d): attempted to duplicate a private mapping with mremap.  This is not supported."
                      .formatted(services.comm(), services.pid()));
      return -EINVAL;
    }
    if ((flags & DONTUNMAP) != 0 && vma.has(VmFlags.DONTEXPAND | VmFlags.PFNMAP)) {
      return -EINVAL;
    }
    if (Long.compareUnsigned(oldLength, vma.end() - addr) > 0) {
      return -EFAULT;
    }
    if (newLength == oldLength) {
      return 0;
    }
    if (vma.has(VmFlags.DONTEXPAND | VmFlags.PFNMAP)) {
      return -EFAULT;
    }
    if (vma.has(VmFlags.LOCKED) && !mm.use().mayLock(newLength - oldLength)) {
      return -EAGAIN;
    }
    long more = newLength - oldLength >>> 12;
    return mm.use().mayExpand(vma.flags(), more)
            && (!vma.has(VmFlags.ACCOUNT) || mm.use().mayCommit(more))
        ? 0
        : -ENOMEM;
  }

  private void expand(Vma vma, long end) {
    mm.moveEnd(vma, end);
    VmaMerge.Modified merged = mm.merge().modify(vma, vma.start(), end, vma.flags());
    assert merged.error() == 0;
  }

  private void populateLocked(Vma vma, long start, long end) {
    if (vma.has(VmFlags.LOCKED)) {
      int ignored = new LockCall(mm).populate(start, end, true);
      assert ignored == 0;
    }
  }

  /** A part that is moved is split off behind the driver's back, so it is asked beforehand. */
  private int maySplit(Vma vma, long start, long end) {
    long function = vma.operation(mm.memory().offsets().opsMaySplit);
    if (function == 0) {
      return 0;
    }
    int refused =
        start != vma.start() ? (int) mm.call("may_split", function, vma.address(), start) : 0;
    return refused == 0 && end != vma.end()
        ? (int) mm.call("may_split", function, vma.address(), end)
        : refused;
  }

  private boolean expandable(Vma vma, long delta) {
    long end = vma.end() + delta;
    return end > vma.end() && end <= Mm.TASK_SIZE && mm.intersecting(vma.end(), end).isEmpty();
  }

  /** move_vma(). */
  private long move(Vma vma, long from, long oldLength, long newLength, long to, int flags) {
    if (mm.mapCount() >= Mm.MAX_MAP_COUNT - 3) {
      return -ENOMEM;
    }
    int unsplit = maySplit(vma, from, from + oldLength);
    if (unsplit != 0) {
      return unsplit;
    }
    long pgoff = vma.pageIndex(from);
    if (vma.ops() == 0 && vma.anonVma() == 0) {
      pgoff = to >>> 12;
    }
    Vma target = copyVma(vma, to, newLength, pgoff);
    moveEntries(target, from, oldLength, to);
    long mremap = target.operation(mm.memory().offsets().opsMremap);
    if (mremap != 0) {
      int refused = (int) mm.call("mremap", mremap, target.address());
      if (refused != 0) {
        moveEntries(vma, to, oldLength, from);
        int undone = new UnmapCall(mm).munmap(to, newLength);
        assert undone == 0;
        return refused;
      }
    }
    if ((flags & DONTUNMAP) != 0) {
      mm.changeFlags(vma, vma.flags() & ~(VmFlags.LOCKED | VmFlags.LOCKONFAULT));
      if (!vma.equals(target) && vma.start() == from && vma.end() == from + oldLength) {
        vma.setAnonVma(0);
      }
      return to;
    }
    if (oldLength != 0) {
      int failed = new UnmapCall(mm).munmap(from, oldLength);
      assert failed == 0;
    }
    populateLocked(target, to + oldLength, to + newLength);
    return to;
  }

  /** copy_vma(). */
  private Vma copyVma(Vma vma, long to, long length, long pgoff) {
    Optional<Vma> merged =
        mm.merge().expandInto(to, to + length, vma.flags(), vma.file(), pgoff, vma.anonVma());
    if (merged.isPresent()) {
      return merged.get();
    }
    Vma copy = mm.duplicate(vma);
    copy.setStart(to);
    copy.setEnd(to + length);
    copy.setPgoff(pgoff);
    mm.memory().fileOf(copy).ifPresent(MappableFile::get);
    mm.callOpen(copy);
    mm.insert(copy);
    return copy;
  }

  private void moveEntries(Vma target, long from, long length, long to) {
    mm.tables()
        .forEach(
            from,
            from + length,
            (where, pte) -> {
              if (Pte.mapped(pte)) {
                mm.tables().set(to + (where - from), pte);
              }
              return 0;
            });
    mm.flush();
    if (target.anonVma() != 0 && length > 0) {
      target.addFlags(VmFlags.SOFTDIRTY);
    }
  }
}
