package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** munmap(2) and what else takes vmas away. */
final class UnmapCall {
  private final Mm mm;

  UnmapCall(Mm mm) {
    this.mm = mm;
  }

  int munmap(long start, long length) {
    if ((start & 0xfff) != 0
        || Long.compareUnsigned(start, Mm.TASK_SIZE) > 0
        || Long.compareUnsigned(length, Mm.TASK_SIZE - start) > 0) {
      return -EINVAL;
    }
    long end = start + ((length + 4095) & ~4095L);
    return end == start ? -EINVAL : unmapRange(start, end);
  }

  /** do_vmi_align_munmap(): 0 also if nothing is there. */
  int unmapRange(long start, long end) {
    Optional<Vma> first = mm.intersecting(start, end);
    if (first.isEmpty()) {
      return 0;
    }
    boolean v612 = mm.memory().v612();
    Vma vma = first.get();
    if (start > vma.start()) {
      if (end < vma.end() && mm.mapCount() >= Mm.MAX_MAP_COUNT) {
        return -ENOMEM;
      }
      // which half is the new vma is seen by the driver's open(); it changed with 6.12
      int failed = mm.split(vma, start, v612);
      if (failed != 0) {
        return failed;
      }
    }
    Optional<Vma> last = mm.containing(end - 1).filter(v -> v.end() > end);
    if (last.isPresent()) {
      int failed = mm.split(last.get(), end, !v612);
      if (failed != 0) {
        return failed;
      }
    }
    List<Vma> gone = new ArrayList<>();
    for (Optional<Vma> v = mm.from(start);
        v.isPresent() && v.get().start() < end;
        v = mm.from(v.get().end())) {
      gone.add(v.get());
    }
    for (Vma v : gone) {
      mm.detach(v);
    }
    removeAll(gone);
    return 0;
  }

  /** exit_mmap(). */
  void unmapAll() {
    mm.memory().lazyFree().drain();
    List<Vma> gone = mm.vmas();
    for (Vma v : gone) {
      mm.entries().zap(v, v.start(), v.end(), true);
    }
    for (Vma v : gone) {
      mm.detach(v);
      mm.remove(v);
    }
  }

  private void removeAll(List<Vma> gone) {
    mm.memory().lazyFree().drain();
    for (Vma v : gone) {
      mm.blocks().forget(v.start(), v.end());
      mm.entries().zap(v, v.start(), v.end(), true);
    }
    for (Vma v : gone) {
      mm.remove(v);
    }
  }
}
