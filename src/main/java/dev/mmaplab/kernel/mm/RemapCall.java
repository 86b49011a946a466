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
      mm.moveEnd(vma, vma.end() + delta);
      Optional<Vma> merged = mm.merge().modify(vma, vma.start(), vma.end(), vma.flags());
      if (vma.has(VmFlags.LOCKED) && merged.isPresent()) {
        int failed = mm.populate(addr + oldLength, addr + newLength);
        assert failed <= 0;
      }
      return addr;
    }
    if ((flags & MAYMOVE) == 0) {
      return -ENOMEM;
    }
    long to = new MmapCall(mm).unmappedArea(0, newLength, false);
    return to < 0 ? to : move(vma, addr, oldLength, newLength, to, flags);
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
    long to = new MmapCall(mm).unmappedArea(newAddress, newLength, (flags & FIXED) != 0);
    return to < 0 ? to : move(vma.get(), addr, oldLength, newLength, to, flags);
  }

  /** vma_to_resize(). */
  private int mayResize(Vma vma, long addr, long oldLength, long newLength, int flags) {
    if (oldLength == 0 && !vma.has(VmFlags.SHARED | VmFlags.MAYSHARE)) {
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
    if (vma.has(VmFlags.LOCKED) && !new LockCall(mm).mayLock(newLength - oldLength)) {
      return -EAGAIN;
    }
    return newLength - oldLength >>> 12 > mm.memory().frames().total() ? -ENOMEM : 0;
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
      vma.setFlags(vma.flags() & ~VmFlags.LOCKED);
      if (!vma.equals(target) && vma.start() == from && vma.end() == from + oldLength) {
        vma.setAnonVma(0);
      }
      return to;
    }
    if (oldLength != 0) {
      int failed = new UnmapCall(mm).munmap(from, oldLength);
      assert failed == 0;
    }
    if (target.has(VmFlags.LOCKED)) {
      int failed = mm.populate(to + oldLength, to + newLength);
      assert failed <= 0;
    }
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
