package dev.mmaplab.driverconfig;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a driver's mmap gives the buffer to the program. */
public enum Strategy {
  /** One remap_pfn_range for the whole vma. */
  REMAP_WHOLE(
      EnumSet.of(Allocator.KMALLOC, Allocator.ALLOC_PAGES, Allocator.MMIO),
      "one remap_pfn_range maps physically contiguous memory"),
  /** A remap_pfn_range for each page. */
  REMAP_EACH_PAGE(
      EnumSet.of(
          Allocator.KMALLOC, Allocator.ALLOC_PAGES, Allocator.VMALLOC, Allocator.VMALLOC_USER),
      "remapping page by page is for the driver's own memory"),
  /** A fault handler that hands out struct pages. */
  FAULT(
      EnumSet.of(Allocator.ALLOC_PAGES, Allocator.VMALLOC, Allocator.VMALLOC_USER),
      "a fault handler hands out whole, counted pages"),
  /** vm_insert_page for each page. */
  VM_INSERT_PAGE(
      EnumSet.of(Allocator.ALLOC_PAGES, Allocator.VMALLOC, Allocator.VMALLOC_USER),
      "vm_insert_page takes whole, counted pages"),
  /** A fault handler that calls vmf_insert_pfn. */
  VMF_INSERT_PFN(
      EnumSet.of(
          Allocator.KMALLOC,
          Allocator.ALLOC_PAGES,
          Allocator.VMALLOC,
          Allocator.VMALLOC_USER,
          Allocator.MMIO),
      "vmf_insert_pfn takes page frame numbers that the driver knows"),
  /** remap_vmalloc_range for the whole vma. */
  REMAP_VMALLOC_RANGE(
      EnumSet.of(Allocator.VMALLOC_USER), "remap_vmalloc_range takes memory of vmalloc_user only"),
  /** dma_mmap_coherent for the whole vma. */
  DMA_MMAP_COHERENT(
      EnumSet.of(Allocator.DMA_COHERENT), "dma_mmap_coherent takes memory of dma_alloc_coherent"),
  /** One io_remap_pfn_range for the whole vma. */
  IO_REMAP(EnumSet.of(Allocator.MMIO), "io_remap_pfn_range maps device registers");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<Allocator> allocators;

  private final String reason;

  Strategy(EnumSet<Allocator> allocators, String reason) {
    this.allocators = Set.copyOf(allocators);
    this.reason = reason;
  }

  /** As configurations name it: {@code remap_each_page}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Strategy> named(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  boolean fits(Allocator allocator) {
    return allocators.contains(allocator);
  }

  /** Why only some allocators fit, as the beginning of a sentence. */
  String reason() {
    return reason;
  }

  boolean mapsOnFault() {
    return this == FAULT || this == VMF_INSERT_PFN;
  }
}
