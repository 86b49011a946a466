package dev.mmaplab.kernel.mm;

/** apply_to_page_range(): a function for each page table entry of a range. */
public final class PageWalk {
  /** Called with the kernel address of an entry; not 0 ends the walk. */
  public interface Step {
    int apply(long pte, long address);
  }

  private final KernelMemory memory;
  private final Mm mm;

  public PageWalk(KernelMemory memory, Mm mm) {
    this.memory = memory;
    this.mm = mm;
  }

  /**
   * @return 0, or what ended it
   */
  public int apply(long start, long size, Step step) {
    for (long at = start; at < start + size; at += 4096) {
      int result = step.apply(KernelMemory.virtual(mm.tables().slot(at)), at);
      memory.mmu().invalidate(at);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }
}
