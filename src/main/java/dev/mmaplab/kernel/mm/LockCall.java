package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EAGAIN;
import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;
import static dev.mmaplab.kernel.Errno.EPERM;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** mlock(2), munlock(2) and what makes pages present without an access. */
final class LockCall {
  private final Mm mm;

  LockCall(Mm mm) {
    this.mm = mm;
  }

  /** mlock_future_ok(). */
  boolean mayLock(long length) {
    return mm.memory().services().mayLockMemory()
        || mm.lockedPages() * 4096 + length <= mm.lockLimit();
  }

  int mlock(long from, long wanted, boolean lock) {
    if (lock && mm.lockLimit() == 0 && !mm.memory().services().mayLockMemory()) {
      return -EPERM;
    }
    long length = (wanted + (from & 0xfff) + 4095) & ~4095L;
    long start = from & ~0xfffL;
    long end = start + length;
    if (lock && !mm.memory().services().mayLockMemory()) {
      long already = 0;
      for (Vma v : mm.vmas()) {
        if (v.has(VmFlags.LOCKED)) {
          already += Math.max(0, Math.min(v.end(), end) - Math.max(v.start(), start));
        }
      }
      if (mm.lockedPages() * 4096 - already + length > mm.lockLimit()) {
        return -ENOMEM;
      }
    }
    int result = apply(start, end, lock);
    if (result != 0 || !lock) {
      return result;
    }
    int populated = populate(start, end);
    return populated == -EFAULT ? -ENOMEM : populated == -ENOMEM ? -EAGAIN : populated;
  }

  int munlockall() {
    for (Vma v : mm.vmas()) {
      v.setFlags(v.flags() & ~VmFlags.LOCKED);
    }
    return 0;
  }

  /** apply_vma_lock_flags(). */
  private int apply(long start, long end, boolean lock) {
    if (Long.compareUnsigned(end, start) < 0) {
      return -EINVAL;
    }
    long at = start;
    while (at < end) {
      Optional<Vma> found = mm.containing(at);
      if (found.isEmpty()) {
        return -ENOMEM;
      }
      Vma vma = found.get();
      long until = Math.min(end, vma.end());
      long flags = lock ? vma.flags() | VmFlags.LOCKED : vma.flags() & ~VmFlags.LOCKED;
      if (flags != vma.flags() && !vma.has(VmFlags.SPECIAL)) {
        Optional<Vma> changed = mm.merge().modify(vma, at, until, flags);
        if (changed.isEmpty()) {
          return -ENOMEM;
        }
        changed.get().setFlags(flags);
      }
      at = until;
    }
    return 0;
  }

  /** __mm_populate(): skips holes and what is no memory; 0 or the first error. */
  int populate(long start, long end) {
    for (Vma vma : mm.vmas()) {
      if (vma.end() <= start || vma.start() >= end || vma.has(VmFlags.IO | VmFlags.PFNMAP)) {
        continue;
      }
      boolean write = vma.has(VmFlags.WRITE) && !vma.has(VmFlags.SHARED);
      for (long at = Math.max(start, vma.start()); at < Math.min(end, vma.end()); at += 4096) {
        int failed = faultIn(vma, at, write);
        if (failed != 0) {
          return failed;
        }
      }
    }
    return 0;
  }

  /** faultin_page() until the page is there; 0 or a negative errno. */
  int faultIn(Vma vma, long address, boolean write) {
    if (!vma.has(VmFlags.ACCESS) || (write && !vma.has(VmFlags.WRITE))) {
      return -EFAULT;
    }
    for (int tries = 0; tries < 10_000; tries++) {
      long pte = mm.pte(address);
      if (Pte.mapped(pte) && (!write || Pte.writable(pte))) {
        return 0;
      }
      int result =
          new FaultResolution(
                  mm, vma, address, VmFault.FLAG_DEFAULT | (write ? VmFault.FLAG_WRITE : 0))
              .resolve();
      if ((result & VmFault.OOM) != 0) {
        return -ENOMEM;
      }
      if ((result & VmFault.ERROR) != 0) {
        return -EFAULT;
      }
    }
    return -EFAULT;
  }
}
