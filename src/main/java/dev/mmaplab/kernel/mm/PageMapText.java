package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** /proc/PID/pagemap and clear_refs: what is known of single pages. */
public final class PageMapText {
  private static final long PRESENT = 1L << 63;
  private static final long FILE = 1L << 61;
  private static final long EXCLUSIVE = 1L << 56;
  private static final long SOFT_DIRTY = 1L << 55;
  private static final int ALL = 1;
  private static final int ANONYMOUS = 2;
  private static final int MAPPED = 3;
  private static final int WRITES = 4;
  private static final int HIGH_WATER = 5;

  private final Mm mm;

  public PageMapText(Mm mm) {
    this.mm = mm;
  }

  /**
   * The 64 bits of one page.
   *
   * @param frames with frame numbers, which take CAP_SYS_ADMIN to see
   */
  public long entry(long address, boolean frames) {
    Optional<Vma> vma = mm.containing(address);
    if (vma.isEmpty()) {
      return 0;
    }
    long flags = vma.get().has(VmFlags.SOFTDIRTY) ? SOFT_DIRTY : 0;
    long pte = mm.pte(address);
    // walk_page_test(): nobody looks into raw frames
    if (!Pte.mapped(pte) || vma.get().has(VmFlags.PFNMAP)) {
      return flags;
    }
    flags |= PRESENT | (frames ? Pte.pfn(pte) : 0);
    flags |= (pte & Pte.SOFT_DIRTY) != 0 ? SOFT_DIRTY : 0;
    Optional<Page> page = mm.entries().page(pte);
    if (page.isPresent()) {
      flags |= page.get().anonymous() ? 0 : FILE;
      flags |= page.get().mapcount() == 0 ? EXCLUSIVE : 0;
    }
    return flags;
  }

  /**
   * What a write to clear_refs does.
   *
   * @return false if there is no such kind
   */
  public boolean clear(int kind) {
    if (kind < ALL || kind > HIGH_WATER) {
      return false;
    }
    if (kind == HIGH_WATER) {
      mm.use().forgetHighResident();
      return true;
    }
    for (Vma vma : mm.vmas()) {
      boolean file = vma.file() != 0;
      boolean meant = !(kind == ANONYMOUS && file) && !(kind == MAPPED && !file);
      if (kind == WRITES) {
        vma.setFlags(vma.flags() & ~VmFlags.SOFTDIRTY);
      }
      if (meant && !vma.has(VmFlags.PFNMAP)) {
        clear(vma, kind == WRITES);
      }
    }
    mm.flush();
    return true;
  }

  private void clear(Vma vma, boolean writes) {
    mm.tables()
        .forEach(
            vma.start(),
            vma.end(),
            (where, pte) -> {
              if (writes) {
                return Pte.mapped(pte) ? pte & ~(Pte.WRITE | Pte.SOFT_DIRTY) : pte;
              }
              Optional<Page> page = mm.entries().page(pte);
              page.ifPresent(p -> p.clearFlag(Page.REFERENCED));
              return page.isPresent() ? pte & ~Pte.ACCESSED : pte;
            });
  }
}
