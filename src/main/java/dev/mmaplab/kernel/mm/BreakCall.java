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
    if (wanted - mm.get(at.mmStartBrk) + mm.get(at.mmEndData) - mm.get(at.mmStartData)
        > mm.use().dataLimit()) {
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
    long flags = FLAGS | mm.get(at.mmDefFlags);
    boolean locked = (flags & VmFlags.LOCKED) != 0;
    if (mm.intersecting(start, end + 4096).isPresent()
        || (locked && !mm.use().mayLock(end - start))
        || !mm.use().mayExpand(flags, end - start >>> 12)
        || !mm.use().mayCommit(end - start >>> 12)) {
      return false;
    }
    map(start, end, flags);
    if (locked) {
      int ignored = new LockCall(mm).populate(start, end, true);
      assert ignored == 0;
    }
    return true;
  }

  private void map(long start, long end, long flags) {
    Optional<Vma> grown = mm.merge().expandInto(start, end, flags, 0, start >>> 12);
    if (grown.isPresent()) {
      grown.get().addFlags(VmFlags.SOFTDIRTY);
      return;
    }
    Vma vma = mm.newVma();
    vma.setStart(start);
    vma.setEnd(end);
    vma.setFlags(flags | VmFlags.SOFTDIRTY);
    vma.setProt(Protection.of(flags));
    vma.setPgoff(start >>> 12);
    vma.setOps(0);
    mm.insert(vma);
  }
}
