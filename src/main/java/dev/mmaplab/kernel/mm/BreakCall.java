package dev.mmaplab.kernel.mm;

import java.util.Optional;

/** brk(2). */
final class BreakCall {
  private static final long FLAGS =
      VmFlags.READ
          | VmFlags.WRITE
          | VmFlags.MAYREAD
          | VmFlags.MAYWRITE
          | VmFlags.MAYEXEC
          | VmFlags.ACCOUNT;

  private final Mm mm;
  private final Offsets at;

  BreakCall(Mm mm) {
    this.mm = mm;
    this.at = mm.memory().offsets();
  }

  long brk(long wanted) {
    long current = mm.get(at.mmBrk);
    if (Long.compareUnsigned(wanted, mm.get(at.mmStartBrk)) < 0
        || Long.compareUnsigned(wanted, Mm.TASK_SIZE) > 0) {
      return current;
    }
    long oldEnd = (current + 4095) & ~4095L;
    long newEnd = (wanted + 4095) & ~4095L;
    if (newEnd < oldEnd) {
      if (new UnmapCall(mm).unmapRange(newEnd, oldEnd) != 0) {
        return current;
      }
    } else if (newEnd > oldEnd && !grow(oldEnd, newEnd)) {
      return current;
    }
    mm.put(at.mmBrk, wanted);
    return wanted;
  }

  private boolean grow(long start, long end) {
    if (mm.intersecting(start, end + 4096).isPresent()
        || end - start >>> 12 > mm.memory().frames().total()) {
      return false;
    }
    Optional<Vma> grown = mm.merge().expandInto(start, end, FLAGS, 0, start >>> 12);
    if (grown.isPresent()) {
      grown.get().addFlags(VmFlags.SOFTDIRTY);
      return true;
    }
    Vma vma = mm.newVma();
    vma.setStart(start);
    vma.setEnd(end);
    vma.setFlags(FLAGS | VmFlags.SOFTDIRTY);
    vma.setProt(Protection.of(FLAGS));
    vma.setPgoff(start >>> 12);
    vma.setOps(0);
    mm.insert(vma);
    return true;
  }
}
