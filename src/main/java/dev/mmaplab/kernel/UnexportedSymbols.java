package dev.mmaplab.kernel;

import java.util.Set;

/**
 * What Linux's headers declare for the kernel's own code only: a module that uses one of these
 * builds, but cannot be loaded.
 */
public final class UnexportedSymbols {
  private static final Set<String> ALWAYS =
      Set.of(
          "__pte_offset_map",
          "__pte_offset_map_lock",
          "cc_mask",
          "dma_common_mmap",
          "flush_tlb_all",
          "flush_tlb_kernel_range",
          "flush_tlb_mm_range",
          "remap_vmalloc_range_partial",
          "vma_set_page_prot");

  private static final Set<String> OF_6_1 = Set.of("debugfs_create_str");

  private static final Set<String> OF_6_12 = Set.of("shmem_zero_setup", "vmf_insert_mixed_mkwrite");

  private UnexportedSymbols() {}

  /** The same in every version. */
  public static boolean contains(String symbol) {
    return ALWAYS.contains(symbol);
  }

  static boolean contains(KernelVersion version, String symbol) {
    return ALWAYS.contains(symbol)
        || (version == KernelVersion.V6_1 ? OF_6_1 : OF_6_12).contains(symbol);
  }
}
