package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EACCES;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENOMEM;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** mprotect(2). */
final class ProtectCall {
  private static final int GROWSDOWN = 0x0100_0000;
  private static final int GROWSUP = 0x0200_0000;
  private static final int KNOWN = 0xf;

  private final Mm mm;

  /** The vma just changed comes once more. */
  private boolean again;

  ProtectCall(Mm mm) {
    this.mm = mm;
  }

  int mprotect(long from, long length, int protBits) {
    int grows = protBits & (GROWSDOWN | GROWSUP);
    int prot = protBits & ~(GROWSDOWN | GROWSUP);
    if (grows == (GROWSDOWN | GROWSUP) || (from & 0xfff) != 0) {
      return -EINVAL;
    }
    if (length == 0) {
      return 0;
    }
    long end = from + ((length + 4095) & ~4095L);
    if (Long.compareUnsigned(end, from) <= 0) {
      return -ENOMEM;
    }
    if ((prot & ~KNOWN) != 0) {
      return -EINVAL;
    }
    Optional<Vma> first = mm.find(from);
    if (first.isEmpty()) {
      return -ENOMEM;
    }
    long start = from;
    if ((grows & GROWSDOWN) != 0) {
      if (first.get().start() >= end) {
        return -ENOMEM;
      }
      if (!first.get().has(VmFlags.GROWSDOWN)) {
        return -EINVAL;
      }
      start = first.get().start();
    } else if (first.get().start() > start) {
      return -ENOMEM;
    } else if ((grows & GROWSUP) != 0) {
      return -EINVAL;
    }
    long at = start;
    again = false;
    while (true) {
      Optional<Vma> vma = mm.containing(at);
      if (vma.isEmpty()) {
        return -ENOMEM;
      }
      long until = Math.min(end, vma.get().end());
      int failed = protect(vma.get(), at, until, prot);
      if (failed != 0) {
        return failed;
      }
      // the part may have become one with what follows, which then is done as well
      at = again ? vma.get().start() : mm.containing(at).map(Vma::end).orElse(until);
      again = false;
      if (at >= end) {
        return 0;
      }
    }
  }

  private int protect(Vma vma, long start, long end, int prot) {
    long flags = (prot & 7) | (vma.flags() & ~VmFlags.ACCESS);
    if ((flags & ~(flags >>> 4) & VmFlags.ACCESS) != 0) {
      return -EACCES;
    }
    long operation = vma.operation(mm.memory().offsets().opsMprotect);
    if (operation != 0) {
      int refused = (int) mm.call("mprotect", operation, vma.address(), start, end, flags);
      if (refused != 0) {
        return refused;
      }
    }
    if (flags == vma.flags()) {
      return 0;
    }
    if (becomesData(flags, vma.flags())
        && mm.use().data() + (end - start >>> 12) > mm.use().dataLimit() >>> 12) {
      return -ENOMEM;
    }
    long uncounted = VmFlags.ACCOUNT | VmFlags.SHARED | VmFlags.NORESERVE | VmFlags.HUGETLB;
    if ((flags & VmFlags.WRITE) != 0 && (vma.flags() & (uncounted | VmFlags.WRITE)) == 0) {
      if (!mm.use().mayCommit(end - start >>> 12)) {
        return -ENOMEM;
      }
      flags |= VmFlags.ACCOUNT;
    }
    VmaMerge.Modified changed = mm.merge().modify(vma, start, end, flags);
    if (changed.vma().isEmpty()) {
      return changed.error();
    }
    again = changed.back();
    Vma now = changed.vma().get();
    mm.changeFlags(now, flags);
    mm.updateProt(now);
    mm.tables().forEach(start, end, (where, pte) -> Pte.mapped(pte) ? changed(pte, now) : pte);
    mm.flush();
    return 0;
  }

  private static boolean becomesData(long flags, long old) {
    long mask = VmFlags.WRITE | VmFlags.SHARED | VmFlags.GROWSDOWN;
    return (flags & mask) == VmFlags.WRITE && (old & mask) != VmFlags.WRITE;
  }

  /** change_pte_range(): what can be written without a fault becomes writable at once. */
  private long changed(long old, Vma vma) {
    long pte = Protection.modify(old, vma.prot());
    boolean upgrade =
        Pte.present(pte)
            && vma.has(VmFlags.WRITE)
            && (vma.has(VmFlags.SHARED)
                ? (pte & Pte.DIRTY) != 0
                : mm.entries().page(pte).filter(p -> p.anonymous() && p.count() == 1).isPresent());
    return upgrade ? pte | Pte.WRITE : pte;
  }
}
