package dev.mmaplab.driverconfig;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a driver's buffer comes from. */
public enum Allocator {
  /**
   * One physically contiguous block of the slab allocator or, above 8 KiB, of the page allocator.
   */
  KMALLOC,
  /** One physically contiguous block of whole pages. */
  ALLOC_PAGES,
  /** Pages that lie in a row in the kernel's address space only. */
  VMALLOC,
  /** As {@link #VMALLOC}, zeroed and marked as fit to be mapped whole. */
  VMALLOC_USER,
  /** Memory that a device can reach, of a platform device made for it. */
  DMA_COHERENT,
  /** The registers of the PCI device {@code edu}: no memory at all. */
  MMIO;

  /** As configurations name it: {@code vmalloc_user}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Allocator> named(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  boolean isScattered() {
    return this == VMALLOC || this == VMALLOC_USER;
  }

  boolean isPlainMemory() {
    return this != DMA_COHERENT && this != MMIO;
  }
}
