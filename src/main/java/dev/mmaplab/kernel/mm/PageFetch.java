package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.ENOMEM;

import dev.mmaplab.machine.Pte;

/** faultin_page(): makes pages of a vma present for the kernel, without a program's access. */
final class PageFetch {
  /** The flags of faults where get_user_pages() may drop the mmap lock. */
  static final int POPULATE = VmFault.FLAG_ALLOW_RETRY | VmFault.FLAG_KILLABLE;

  /** So many faults at one address without a page: there will never be one. */
  private static final int FRUITLESS = 10_000;

  private final Mm mm;
  private final Vma vma;
  private final boolean write;
  private final int flags;

  /**
   * @param write the page must become writable, or a copy of the vma's own where it cannot
   * @param flags the other FAULT_FLAG_ bits
   */
  PageFetch(Mm mm, Vma vma, boolean write, int flags) {
    this.mm = mm;
    this.vma = vma;
    this.write = write;
    this.flags = flags;
  }

  /**
   * @return 0, −ENOMEM or −EFAULT
   */
  int fetch(long address) {
    for (int tries = 0; tries < FRUITLESS; tries++) {
      if (there(mm.pte(address))) {
        return 0;
      }
      int result =
          new FaultResolution(mm, vma, address, flags | (write ? VmFault.FLAG_WRITE : 0)).resolve();
      if ((result & VmFault.OOM) != 0) {
        return -ENOMEM;
      }
      if ((result & VmFault.ERROR) != 0) {
        return -EFAULT;
      }
    }
    return -EFAULT;
  }

  /**
   * can_follow_write_pte(): a forced write of a read-only vma is content with a copy of its own.
   */
  private boolean there(long pte) {
    if (!Pte.mapped(pte)) {
      return false;
    }
    return !write
        || Pte.writable(pte)
        || (!vma.has(VmFlags.WRITE)
            && mm.entries()
                .page(pte)
                .filter(p -> p.anonymous() && p.flag(Page.EXCLUSIVE))
                .isPresent());
  }
}
