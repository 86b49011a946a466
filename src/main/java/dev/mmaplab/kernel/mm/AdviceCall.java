package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EACCES;
import static dev.mmaplab.kernel.Errno.EAGAIN;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;
import static dev.mmaplab.kernel.Errno.EOPNOTSUPP;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** madvise(2). */
final class AdviceCall {
  private static final int NORMAL = 0;
  private static final int RANDOM = 1;
  private static final int SEQUENTIAL = 2;
  private static final int WILLNEED = 3;
  private static final int DONTNEED = 4;
  private static final int FREE = 8;
  private static final int REMOVE = 9;
  private static final int DONTFORK = 10;
  private static final int DOFORK = 11;
  private static final int HUGEPAGE = 14;
  private static final int NOHUGEPAGE = 15;
  private static final int DONTDUMP = 16;
  private static final int DODUMP = 17;
  private static final int WIPEONFORK = 18;
  private static final int KEEPONFORK = 19;
  private static final int COLD = 20;
  private static final int PAGEOUT = 21;
  private static final int POPULATE_READ = 22;
  private static final int POPULATE_WRITE = 23;
  private static final int DONTNEED_LOCKED = 24;

  private final Mm mm;

  AdviceCall(Mm mm) {
    this.mm = mm;
  }

  int madvise(long start, long wanted, int advice) {
    switch (advice) {
      case NORMAL,
          RANDOM,
          SEQUENTIAL,
          WILLNEED,
          DONTNEED,
          FREE,
          REMOVE,
          DONTFORK,
          DOFORK,
          12,
          13,
          HUGEPAGE,
          NOHUGEPAGE,
          DONTDUMP,
          DODUMP,
          WIPEONFORK,
          KEEPONFORK,
          COLD,
          PAGEOUT,
          POPULATE_READ,
          POPULATE_WRITE,
          DONTNEED_LOCKED -> {}
      default -> {
        return -EINVAL;
      }
    }
    long length = (wanted + 4095) & ~4095L;
    if ((start & 0xfff) != 0 || (wanted != 0 && length == 0)) {
      return -EINVAL;
    }
    long end = start + length;
    if (Long.compareUnsigned(end, start) < 0) {
      return -EINVAL;
    }
    if (advice == POPULATE_READ || advice == POPULATE_WRITE) {
      return populate(start, end, advice == POPULATE_WRITE);
    }
    return new RangeWalk(mm).over(start, end, (vma, from, to) -> advise(vma, from, to, advice));
  }

  private int advise(Vma vma, long start, long end, int advice) {
    long flags = vma.flags();
    switch (advice) {
      case WILLNEED -> {
        return 0;
      }
      case DONTNEED, DONTNEED_LOCKED -> {
        return discard(vma, start, end, advice == DONTNEED);
      }
      case COLD, PAGEOUT -> {
        return vma.has(VmFlags.LOCKED | VmFlags.PFNMAP) ? -EINVAL : 0;
      }
      case FREE -> {
        return free(vma, start, end);
      }
      case REMOVE -> {
        return remove(vma, start, end);
      }
      case NORMAL -> flags &= ~(VmFlags.RAND_READ | VmFlags.SEQ_READ);
      case SEQUENTIAL -> flags = (flags & ~VmFlags.RAND_READ) | VmFlags.SEQ_READ;
      case RANDOM -> flags = (flags & ~VmFlags.SEQ_READ) | VmFlags.RAND_READ;
      case DONTFORK -> flags |= VmFlags.DONTCOPY;
      case DOFORK -> {
        if (vma.has(VmFlags.IO)) {
          return -EINVAL;
        }
        flags &= ~VmFlags.DONTCOPY;
      }
      case WIPEONFORK -> {
        if (vma.file() != 0 || vma.has(VmFlags.SHARED)) {
          return -EINVAL;
        }
        flags |= VmFlags.WIPEONFORK;
      }
      case KEEPONFORK -> flags &= ~VmFlags.WIPEONFORK;
      case DONTDUMP -> flags |= VmFlags.DONTDUMP;
      case DODUMP -> {
        if (vma.has(VmFlags.SPECIAL)) {
          return -EINVAL;
        }
        flags &= ~VmFlags.DONTDUMP;
      }
      case HUGEPAGE -> flags = (flags & ~VmFlags.NOHUGEPAGE) | VmFlags.HUGEPAGE;
      case NOHUGEPAGE -> flags = (flags & ~VmFlags.HUGEPAGE) | VmFlags.NOHUGEPAGE;
      default -> {
        return 0;
      }
    }
    if (flags == vma.flags()) {
      return 0;
    }
    long wanted = flags;
    VmaMerge.Modified changed = mm.merge().modify(vma, start, end, wanted);
    changed.vma().ifPresent(v -> mm.changeFlags(v, wanted));
    return changed.error() == -ENOMEM ? -EAGAIN : changed.error();
  }

  /** madvise_free_single_vma(): clean pages of the vma's own may go whenever memory is short. */
  private int free(Vma vma, long start, long end) {
    if (vma.ops() != 0 || vma.has(VmFlags.PFNMAP | VmFlags.LOCKED)) {
      return -EINVAL;
    }
    mm.tables()
        .forEach(
            start,
            end,
            (where, pte) -> {
              Optional<Page> page = mm.entries().page(pte).filter(p -> p.count() == 1);
              page.ifPresent(mm.memory().lazyFree()::add);
              return page.isPresent() ? pte & ~(Pte.DIRTY | Pte.ACCESSED) : pte;
            });
    mm.flush();
    return 0;
  }

  private int discard(Vma vma, long start, long end, boolean mindLock) {
    if (vma.has(VmFlags.PFNMAP) || (mindLock && vma.has(VmFlags.LOCKED))) {
      return -EINVAL;
    }
    mm.entries().zap(vma, start, end, true);
    return 0;
  }

  private int remove(Vma vma, long start, long end) {
    if (vma.has(VmFlags.LOCKED) || vma.file() == 0) {
      return -EINVAL;
    }
    if (!vma.has(VmFlags.SHARED) || !vma.has(VmFlags.WRITE)) {
      return -EACCES;
    }
    Optional<PageCache> cache = mm.memory().fileOf(vma).flatMap(MappableFile::cache);
    if (cache.isEmpty()) {
      return -EOPNOTSUPP;
    }
    cache.get().punch(vma.pageIndex(start) << 12, end - start);
    return 0;
  }

  private int populate(long start, long end, boolean write) {
    for (long at = start; at < end; at += 4096) {
      Optional<Vma> vma = mm.containing(at);
      if (vma.isEmpty()) {
        return -ENOMEM;
      }
      if (vma.get().has(VmFlags.IO | VmFlags.PFNMAP)) {
        return -EINVAL;
      }
      // faultin_page_range() says for the vma what madvise(2) calls an invalid one
      if (!vma.get().has(write ? VmFlags.WRITE : VmFlags.READ)) {
        return -EINVAL;
      }
      int failed = new PageFetch(mm, vma.get(), write, PageFetch.POPULATE).fetch(at);
      if (failed != 0) {
        return failed;
      }
    }
    return 0;
  }
}
