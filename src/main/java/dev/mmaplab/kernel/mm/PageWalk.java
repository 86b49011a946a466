package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.Errno;

/** apply_to_page_range(): a function for each page table entry of a range. */
public final class PageWalk {
  /** Called with the kernel address of an entry; not 0 ends the walk. */
  public interface Step {
    int apply(long pte, long address);
  }

  private final KernelMemory memory;
  private final Mm mm;
  private final boolean create;

  /**
   * @param create also for entries that are empty, making the tables they lie in
   */
  public PageWalk(KernelMemory memory, Mm mm, boolean create) {
    this.memory = memory;
    this.mm = mm;
    this.create = create;
  }

  /**
   * @return 0, what ended it, or −EINVAL for an empty range
   */
  public int apply(long start, long size, Step step) {
    if (Long.compareUnsigned(start, start + size) >= 0) {
      memory
          .services()
          .warn("mm/memory.c:" + (memory.v612() ? "3034" : "2776") + " __apply_to_page_range");
      return -Errno.EINVAL;
    }
    for (long at = start; at < start + size; at += 4096) {
      if (!create && mm.pte(at) == 0) {
        continue;
      }
      int result = step.apply(KernelMemory.virtual(mm.tables().slot(at)), at);
      memory.mmu().invalidate(at);
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }
}
