package dev.mmaplab.kernel.mm;

import java.util.List;

/**
 * Coherent DMA buffers, as dma-direct makes them on a PC: ordinary pages of the direct map, bus
 * addresses equal physical ones.
 */
public final class DmaMemory {
  /** A buffer: its kernel address and what the device is told; both 0 if there was no memory. */
  public record Buffer(long address, long handle) {}

  private final KernelMemory memory;
  private final FrameAllocator frames;
  private final AllocationRegister register;

  DmaMemory(KernelMemory memory, FrameAllocator frames, AllocationRegister register) {
    this.memory = memory;
    this.frames = frames;
    this.register = register;
  }

  /**
   * dma_alloc_coherent(): zeroed.
   *
   * @param mask the device's coherent mask: what it cannot address is not given
   */
  public Buffer allocate(long size, long mask) {
    long bytes = (size + 4095) & ~4095L;
    if (size == 0 || bytes > 4L << 20) {
      register.allocated("dma_alloc_coherent", 0, size, List.of());
      return new Buffer(0, 0);
    }
    int order = KernelMemory.order(bytes);
    long pfn = frames.allocate(order, Gfp.ZERO, FrameOwner.PAGES);
    if (pfn != FrameAllocator.NONE && Long.compareUnsigned((pfn << 12) + bytes - 1, mask) > 0) {
      frames.free(pfn, order);
      pfn = FrameAllocator.NONE;
    }
    if (pfn == FrameAllocator.NONE) {
      register.allocated("dma_alloc_coherent", 0, size, List.of());
      return new Buffer(0, 0);
    }
    memory.pages().splitPage(pfn, order);
    for (long i = bytes >>> 12; i < 1L << order; i++) {
      frames.free(pfn + i, 0);
    }
    long address = KernelMemory.virtual(pfn << 12);
    register.allocated(
        "dma_alloc_coherent", address, size, AllocationRegister.directFrames(address, bytes));
    return new Buffer(address, pfn << 12);
  }

  /** dma_free_coherent(). */
  public void free(long size, long address) {
    if (address == 0) {
      return;
    }
    register.freed("dma_alloc_coherent", address);
    long pfn = KernelMemory.physical(address) >>> 12;
    for (long i = 0; i < (size + 4095) >>> 12; i++) {
      frames.free(pfn + i, 0);
    }
  }
}
