package dev.mmaplab.kernel.mm;

/** How a page becomes a process's own. */
final class AnonymousPages {
  private AnonymousPages() {}

  /** page_add_new_anon_rmap(): the page belongs to the vma and is mapped once. */
  static void adopt(Page page, Mm mm, Vma vma, long address) {
    page.setMapping(vma.anonVma() | 1);
    page.setIndex(vma.pageIndex(address));
    page.setFlag(Page.SWAPBACKED);
    page.setFlag(Page.UPTODATE);
    page.setFlag(Page.EXCLUSIVE);
    page.addMapcount(1);
    mm.use().mapped(page, 1);
  }
}
