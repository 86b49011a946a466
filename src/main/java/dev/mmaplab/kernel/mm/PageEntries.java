package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** The page table entries of an address space, together with the pages they hold on to. */
final class PageEntries {
  private final Mm mm;
  private final KernelMemory memory;

  PageEntries(Mm mm) {
    this.mm = mm;
    this.memory = mm.memory();
  }

  /** vm_normal_page(): the frame if a struct page stands behind the entry. */
  Optional<Page> page(long pte) {
    if (!Pte.mapped(pte) || Pte.special(pte) || !memory.physical().isRam(Pte.pfn(pte))) {
      return Optional.empty();
    }
    return Optional.of(memory.page(Pte.pfn(pte)));
  }

  /**
   * zap_page_range(): empties the entries of [start, end) and drops the pages' references.
   *
   * @param evenCows also private copies
   */
  void zap(Vma vma, long start, long end, boolean evenCows) {
    mm.tables()
        .forEach(
            Math.max(start, vma.start()),
            Math.min(end, vma.end()),
            (where, pte) -> {
              Optional<Page> page = page(pte);
              if (page.isPresent()) {
                Page p = page.get();
                if (!evenCows && p.anonymous()) {
                  return pte;
                }
                drop(p, (pte & Pte.DIRTY) != 0);
              }
              return 0;
            });
    mm.flush();
  }

  /** What one entry held of a page: its map count and a reference. */
  void drop(Page page, boolean dirty) {
    if (dirty && !page.anonymous()) {
      page.setFlag(Page.DIRTY);
    }
    mm.use().mapped(page, -1);
    page.addMapcount(-1);
    memory.frames().put(page.pfn());
  }
}
