package dev.mmaplab.machine;

/**
 * Bits of an x86-64 page table entry (Intel SDM vol. 3, 4.5), and the software bits Linux keeps in
 * it.
 */
public final class Pte {
  public static final long PRESENT = 1L;
  public static final long WRITE = 1L << 1;
  public static final long USER = 1L << 2;
  public static final long PWT = 1L << 3;
  public static final long PCD = 1L << 4;
  public static final long ACCESSED = 1L << 5;
  public static final long DIRTY = 1L << 6;

  /** In a page directory's entry: it maps 2 MiB. */
  public static final long LARGE = 1L << 7;

  /** In a last-level entry the same bit selects the page attribute table's upper half. */
  public static final long PAT = 1L << 7;

  public static final long GLOBAL = 1L << 8;

  /** _PAGE_SPECIAL: no struct page stands behind this entry. */
  public static final long SPECIAL = 1L << 9;

  /**
   * _PAGE_PROTNONE: present for the kernel, though the processor sees no page (the bit is GLOBAL's,
   * which counts only in present entries).
   */
  public static final long PROT_NONE = 1L << 8;

  /** Set by software with each write that faults: what clear_refs takes away and pagemap shows. */
  public static final long SOFT_DIRTY = 1L << 11;

  public static final long NO_EXECUTE = 1L << 63;
  public static final long PFN_MASK = 0x000f_ffff_ffff_f000L;

  private Pte() {}

  public static long of(long pfn, long flags) {
    return (pfn << 12 & PFN_MASK) | flags;
  }

  public static long pfn(long pte) {
    return (pte & PFN_MASK) >>> 12;
  }

  /** The processor finds a page. */
  public static boolean present(long pte) {
    return (pte & PRESENT) != 0;
  }

  /** Linux's pte_present(): a page is mapped, be it out of the processor's reach (PROT_NONE). */
  public static boolean mapped(long pte) {
    return (pte & (PRESENT | PROT_NONE)) != 0;
  }

  public static boolean writable(long pte) {
    return (pte & WRITE) != 0;
  }

  public static boolean special(long pte) {
    return (pte & SPECIAL) != 0;
  }

  /** The memory type that Linux's page attribute table gives: WB, WC, UC-, UC, WP or WT. */
  public static String cache(long pte) {
    int index =
        ((pte & PAT) != 0 ? 4 : 0) | ((pte & PCD) != 0 ? 2 : 0) | ((pte & PWT) != 0 ? 1 : 0);
    return switch (index) {
      case 1 -> "WC";
      case 2 -> "UC-";
      case 3 -> "UC";
      case 5 -> "WP";
      case 7 -> "WT";
      default -> "WB";
    };
  }
}
