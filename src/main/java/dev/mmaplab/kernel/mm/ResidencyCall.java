package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EBUSY;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** mincore(2) and msync(2). */
final class ResidencyCall {
  private static final int ASYNC = 1;
  private static final int INVALIDATE = 2;
  private static final int SYNC = 4;

  private final Mm mm;

  ResidencyCall(Mm mm) {
    this.mm = mm;
  }

  int mincore(long start, long length, byte[] vector) {
    if ((start & 0xfff) != 0) {
      return -EINVAL;
    }
    if (Long.compareUnsigned(start + length, Mm.TASK_SIZE) > 0) {
      return -ENOMEM;
    }
    int pages = (int) ((length + 4095) >>> 12);
    for (int i = 0; i < pages; i++) {
      long at = start + i * 4096L;
      Optional<Vma> vma = mm.containing(at);
      if (vma.isEmpty()) {
        return -ENOMEM;
      }
      vector[i] = (byte) (resident(vma.get(), at) ? 1 : 0);
    }
    return 0;
  }

  private boolean resident(Vma vma, long at) {
    if (!vma.has(VmFlags.PFNMAP) && Pte.mapped(mm.pte(at))) {
      return true;
    }
    return mm.memory()
        .fileOf(vma)
        .flatMap(MappableFile::cache)
        .filter(c -> c.resident(vma.pageIndex(at)))
        .isPresent();
  }

  int msync(long from, long length, int flags) {
    if ((flags & ~(ASYNC | INVALIDATE | SYNC)) != 0
        || (from & 0xfff) != 0
        || (flags & (ASYNC | SYNC)) == (ASYNC | SYNC)) {
      return -EINVAL;
    }
    long end = from + ((length + 4095) & ~4095L);
    if (Long.compareUnsigned(end, from) < 0) {
      return -ENOMEM;
    }
    return new RangeWalk(mm).over(from, end, (vma, first, last) -> sync(vma, first, last, flags));
  }

  private int sync(Vma vma, long start, long end, int flags) {
    if ((flags & INVALIDATE) != 0 && vma.has(VmFlags.LOCKED)) {
      return -EBUSY;
    }
    Optional<MappableFile> file = mm.memory().fileOf(vma);
    if (file.isEmpty() || (flags & SYNC) == 0 || !vma.has(VmFlags.SHARED)) {
      return 0;
    }
    long first = start - vma.start() + (vma.pgoff() << 12);
    return file.get().fsync(first, first + (end - start) - 1);
  }
}
