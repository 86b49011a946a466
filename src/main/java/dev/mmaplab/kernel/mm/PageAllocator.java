package dev.mmaplab.kernel.mm;

import java.util.ArrayList;
import java.util.List;

/** alloc_pages() and its like for drivers: {@code linux/gfp.h}. */
public final class PageAllocator {
  private final FrameAllocator frames;
  private final KernelServices services;
  private final AllocationRegister register;
  private final Blocks blocks;

  PageAllocator(
      FrameAllocator frames, KernelServices services, AllocationRegister register, Blocks blocks) {
    this.frames = frames;
    this.services = services;
    this.register = register;
    this.blocks = blocks;
  }

  /** alloc_pages(): address of the first struct page, or 0. */
  public long allocPages(int gfp, int order) {
    long pfn = allocate("alloc_pages", gfp, order);
    return pfn == FrameAllocator.NONE ? 0 : Page.address(pfn);
  }

  /** __get_free_pages(): address of the memory, or 0. */
  public long getFreePages(int gfp, int order) {
    long pfn = allocate("alloc_pages", gfp, order);
    return pfn == FrameAllocator.NONE ? 0 : KernelMemory.virtual(pfn << 12);
  }

  private long allocate(String allocator, int gfp, int order) {
    long pfn = FrameAllocator.NONE;
    if (order > FrameAllocator.MAX_ORDER || order < 0) {
      if (!Gfp.has(gfp, Gfp.NOWARN)) {
        services.warnOfOrder();
      }
    } else {
      pfn = frames.allocate(order, gfp, FrameOwner.PAGES);
    }
    long address = pfn == FrameAllocator.NONE ? 0 : KernelMemory.virtual(pfn << 12);
    List<Long> pfns = new ArrayList<>();
    for (long i = 0; address != 0 && i < 1L << order; i++) {
      pfns.add(pfn + i);
    }
    register.allocated(allocator, address, order >= 0 && order < 40 ? 4096L << order : 0, pfns);
    if (address != 0) {
      long end = address + (4096L << order);
      blocks.made(address, end - address, address, end, false, services.site());
    }
    return pfn;
  }

  /** __free_pages(). */
  public void freePages(long page, int order) {
    long pfn = Page.pfn(page);
    // a page that others still reference is not given back yet, but no longer the driver's
    register.freed("alloc_pages", KernelMemory.virtual(pfn << 12));
    frames.free(pfn, order);
    gone(pfn);
  }

  /** Pages that nobody holds any more must not be touched. */
  private void gone(long pfn) {
    if (frames.owner(pfn) == FrameOwner.FREE) {
      blocks.freed(KernelMemory.virtual(pfn << 12), services.site());
    }
  }

  /** free_pages(): address 0 is allowed. */
  public void freePagesAt(long address, int order) {
    if (address != 0) {
      freePages(Page.address(KernelMemory.physical(address) >>> 12), order);
    }
  }

  /**
   * alloc_pages_exact(): memory of whole pages, each with a count of its own; 0 if there is none.
   */
  public long allocExact(long size, int gfp) {
    int order = KernelMemory.order(size);
    long pfn = allocate("alloc_pages", gfp & ~Gfp.COMP, order);
    if (pfn == FrameAllocator.NONE) {
      return 0;
    }
    splitPage(pfn, order);
    for (long i = (size + 4095) >>> 12; i < 1L << order; i++) {
      frames.free(pfn + i, 0);
    }
    return KernelMemory.virtual(pfn << 12);
  }

  /** free_pages_exact(). */
  public void freeExact(long address, long size) {
    register.freed("alloc_pages", address);
    long pfn = KernelMemory.physical(address) >>> 12;
    for (long i = 0; i < (size + 4095) >>> 12; i++) {
      frames.free(pfn + i, 0);
    }
  }

  /** split_page(): each page gets a count of its own. */
  public void splitPage(long pfn, int order) {
    for (long i = 1; i < 1L << order; i++) {
      frames.page(pfn + i).setCount(1);
    }
  }

  /** put_page(). */
  public void putPage(long page) {
    long pfn = Page.pfn(page);
    Page head = frames.page(pfn).head();
    if (head.rawCount() == 1) {
      register.freed("alloc_pages", KernelMemory.virtual(head.pfn() << 12));
    }
    frames.touch(head.pfn());
    frames.put(pfn);
    gone(head.pfn());
  }

  /** Frames not in use, for si_meminfo(). */
  public long availablePages() {
    return frames.available();
  }

  public long totalPages() {
    return frames.total();
  }
}
