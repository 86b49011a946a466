package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;

/** pgprot arithmetic of x86. */
final class Protection {
  private static final long USER_READ = Pte.PRESENT | Pte.USER | Pte.ACCESSED;

  /** What pte_modify() keeps of the old entry. */
  private static final long KEPT =
      Pte.PFN_MASK
          | Pte.PCD
          | Pte.PWT
          | Pte.PAT
          | Pte.SPECIAL
          | Pte.ACCESSED
          | Pte.DIRTY
          | Pte.SOFT_DIRTY;

  /** What vm_pgprot_modify() keeps of the old protection: the memory type. */
  static final long CACHE = Pte.PCD | Pte.PWT | Pte.PAT;

  /** PAGE_KERNEL. */
  static final long KERNEL =
      Pte.PRESENT | Pte.WRITE | Pte.ACCESSED | Pte.DIRTY | Pte.GLOBAL | Pte.NO_EXECUTE;

  /** PAGE_KERNEL_NOCACHE, as ioremap() uses it. */
  static final long KERNEL_UNCACHED = KERNEL | Pte.PCD;

  private Protection() {}

  /**
   * vm_get_page_prot(): private mappings are never writable at first, so that a write faults and
   * copies.
   */
  static long of(long vmFlags) {
    long access = vmFlags & VmFlags.ACCESS;
    // a protection key of its own keeps what is only executable from being read
    if (access == 0 || access == VmFlags.EXEC) {
      return Pte.ACCESSED | Pte.PROT_NONE;
    }
    long prot = USER_READ;
    if ((vmFlags & VmFlags.EXEC) == 0) {
      prot |= Pte.NO_EXECUTE;
    }
    if ((vmFlags & VmFlags.WRITE) != 0 && (vmFlags & VmFlags.SHARED) != 0) {
      prot |= Pte.WRITE;
    }
    return prot;
  }

  /** vm_pgprot_modify(). */
  static long keepCache(long old, long vmFlags) {
    return of(vmFlags) | (old & CACHE);
  }

  /** pte_modify(). */
  static long modify(long pte, long prot) {
    return (pte & KEPT) | (prot & ~KEPT);
  }

  /** pte_mkdirty(). */
  static final long DIRTIED = Pte.DIRTY | Pte.SOFT_DIRTY;

  /** maybe_mkwrite(). */
  static long writableIf(long pte, long vmFlags) {
    return (vmFlags & VmFlags.WRITE) != 0 ? pte | Pte.WRITE : pte;
  }
}
