package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EAGAIN;
import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;
import static dev.mmaplab.kernel.Errno.EPERM;

import java.util.Optional;

/** mlock(2), munlock(2), mlockall(2) and what makes pages present without an access. */
final class LockCall {
  private static final int CURRENT = 1;
  private static final int FUTURE = 2;
  private static final int ONFAULT = 4;

  /** VM_LOCKED_MASK. */
  private static final long MASK = VmFlags.LOCKED | VmFlags.LOCKONFAULT;

  private final Mm mm;

  LockCall(Mm mm) {
    this.mm = mm;
  }

  /** can_do_mlock(). */
  boolean allowed() {
    return mm.use().lockLimit() != 0 || mm.memory().services().mayLockMemory();
  }

  int mlock(long from, long wanted, boolean onFault) {
    if (!allowed()) {
      return -EPERM;
    }
    long length = (wanted + (from & 0xfff) + 4095) & ~4095L;
    long start = from & ~0xfffL;
    long end = start + length;
    if (!mm.use().mayLock(length)) {
      long already = 0;
      for (Vma v : mm.vmas()) {
        if (v.has(VmFlags.LOCKED)) {
          already += Math.max(0, Math.min(v.end(), end) - Math.max(v.start(), start));
        }
      }
      if (!mm.use().mayLock(length - already)) {
        return -ENOMEM;
      }
    }
    mm.memory().lazyFree().drain();
    int result = apply(start, end, onFault ? MASK : VmFlags.LOCKED);
    if (result != 0) {
      return result;
    }
    int populated = populate(start, end, false);
    return populated == -EFAULT ? -ENOMEM : populated == -ENOMEM ? -EAGAIN : populated;
  }

  int munlock(long from, long length) {
    long start = from & ~0xfffL;
    return apply(start, start + ((length + (from & 0xfff) + 4095) & ~4095L), 0);
  }

  int mlockall(int flags) {
    if (flags == 0 || (flags & ~(CURRENT | FUTURE | ONFAULT)) != 0 || flags == ONFAULT) {
      return -EINVAL;
    }
    if (!allowed()) {
      return -EPERM;
    }
    boolean current = (flags & CURRENT) != 0;
    if (current
        && mm.use().total() << 12 > mm.use().lockLimit()
        && !mm.memory().services().mayLockMemory()) {
      return -ENOMEM;
    }
    long lock = (flags & ONFAULT) != 0 ? MASK : VmFlags.LOCKED;
    long field = mm.memory().offsets().mmDefFlags;
    mm.put(field, mm.get(field) & ~MASK | ((flags & FUTURE) != 0 ? lock : 0));
    if (current) {
      setAll(lock);
      int ignored = populate(0, Mm.TASK_SIZE, true);
      assert ignored == 0;
    }
    return 0;
  }

  int munlockall() {
    long field = mm.memory().offsets().mmDefFlags;
    mm.put(field, mm.get(field) & ~MASK);
    setAll(0);
    return 0;
  }

  private void setAll(long lock) {
    for (long at = 0; mm.find(at).isPresent(); ) {
      Vma vma = mm.find(at).get();
      at = vma.end();
      int ignored = fix(vma, vma.start(), vma.end(), lock);
      assert ignored <= 0;
    }
  }

  /** apply_vma_lock_flags(). */
  private int apply(long start, long end, long lock) {
    if (Long.compareUnsigned(end, start) < 0) {
      return -EINVAL;
    }
    long at = start;
    while (at < end) {
      Optional<Vma> found = mm.containing(at);
      if (found.isEmpty()) {
        return -ENOMEM;
      }
      long until = Math.min(end, found.get().end());
      int failed = fix(found.get(), at, until, lock);
      if (failed != 0) {
        return failed;
      }
      at = until;
    }
    return 0;
  }

  /** mlock_fixup(). */
  private int fix(Vma vma, long start, long end, long lock) {
    long flags = vma.flags() & ~MASK | lock;
    if (flags == vma.flags() || vma.has(VmFlags.SPECIAL)) {
      return 0;
    }
    VmaMerge.Modified changed = mm.merge().modify(vma, start, end, flags);
    changed.vma().ifPresent(v -> mm.changeFlags(v, flags));
    return changed.error();
  }

  /**
   * __mm_populate(): skips holes, what is no memory and what is locked on fault only.
   *
   * @param quietly goes on behind what cannot be made present
   * @return 0 or the first error
   */
  int populate(long start, long end, boolean quietly) {
    for (Vma vma : mm.vmas()) {
      if (vma.end() <= start
          || vma.start() >= end
          || vma.has(VmFlags.IO | VmFlags.PFNMAP | VmFlags.LOCKONFAULT)) {
        continue;
      }
      int failed = populate(vma, Math.max(start, vma.start()), Math.min(end, vma.end()));
      if (failed != 0 && !quietly) {
        return failed;
      }
    }
    return 0;
  }

  private int populate(Vma vma, long start, long end) {
    boolean write = vma.has(VmFlags.WRITE) && !vma.has(VmFlags.SHARED);
    if (!vma.has(VmFlags.ACCESS)) {
      return -EFAULT;
    }
    PageFetch fetch = new PageFetch(mm, vma, write, PageFetch.POPULATE);
    for (long at = start; at < end; at += 4096) {
      int failed = fetch.fetch(at);
      if (failed != 0) {
        return failed;
      }
      // FOLL_TOUCH
      mm.entries().page(mm.pte(at)).ifPresent(p -> p.setFlag(Page.REFERENCED));
    }
    return 0;
  }
}
