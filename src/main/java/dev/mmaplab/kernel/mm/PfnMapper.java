package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENXIO;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.machine.Pte;

/**
 * remap_pfn_range() and the functions that come down to it. All return 0 or a negative errno, and
 * record a RangeMapped event.
 */
public final class PfnMapper {
  /** VM_PAT: x86 tracks the memory type of the whole vma. */
  static final long VM_PAT = 0x100_0000;

  private static final String FUNCTION = "remap_pfn_range_internal";

  private final KernelMemory memory;

  PfnMapper(KernelMemory memory) {
    this.memory = memory;
  }

  /**
   * remap_pfn_range(): maps frames that need no struct page. A private mapping that may become
   * writable must be remapped as a whole, in one call; its vm_pgoff is then the first frame's
   * number.
   *
   * @param function the name the driver called, for the event
   * @param vma address of the struct vm_area_struct
   * @param prot bits of vm_page_prot
   * @param resultUsed false if the C text throws the result away
   */
  public int remap(
      String function, long vma, long address, long pfn, long size, long prot, boolean resultUsed) {
    Vma area = memory.vma(vma);
    long flags = area.flags();
    int result = remapOrZap(area, address, pfn, size, prot);
    emit(function, area, flags, address, pfn, size, result, resultUsed);
    return result;
  }

  private void emit(
      String function,
      Vma area,
      long flags,
      long address,
      long pfn,
      long size,
      int result,
      boolean resultUsed) {
    KernelServices services = memory.services();
    services.emit(
        new Event.RangeMapped(
            services.pid(),
            services.site(),
            function,
            area.start(),
            area.end(),
            flags,
            address,
            pfn,
            size,
            result,
            resultUsed));
  }

  /** remap_pfn_range_notrack(): what was mapped before a failure goes, as nobody counts it. */
  private int remapOrZap(Vma area, long address, long pfn, long size, long prot) {
    int result = remapTracked(area, address, pfn, size, prot);
    if (result != 0) {
      memory.mmOf(area).entries().zap(area, address, address + size, true);
    }
    return result;
  }

  private int remapTracked(Vma area, long address, long pfn, long size, long wantedProt) {
    long end = address + ((size + 4095) & ~4095L);
    boolean whole = address == area.start() && end == area.end();
    long prot = trackedProt(pfn, end - address, wantedProt, whole);
    if ((address & 0xfff) != 0) {
      memory.warnOnce("mm/memory.c:" + (memory.v612() ? "2646 " : "2491 ") + FUNCTION);
      return -EINVAL;
    }
    if (VmFlags.copyOnWrite(area.flags())) {
      if (!whole) {
        return -EINVAL;
      }
      area.setPgoff(pfn);
    }
    memory.setFlags(
        area,
        VmFlags.IO | VmFlags.PFNMAP | VmFlags.DONTEXPAND | VmFlags.DONTDUMP | (whole ? VM_PAT : 0),
        FUNCTION);
    if (Long.compareUnsigned(address, end) >= 0) {
      throw memory.services().bug("mm/memory.c:" + (memory.v612() ? "2675" : "2520"), FUNCTION);
    }
    Mm mm = memory.mmOf(area);
    for (long at = address; at != end; at += 4096) {
      if (mm.pte(at) != 0) {
        throw memory.services().bug("mm/memory.c:" + (memory.v612() ? "2525" : "2428"), FUNCTION);
      }
      mm.setPte(at, Pte.of(pfn + (at - address >>> 12), prot | Pte.SPECIAL));
    }
    return 0;
  }

  /**
   * track_pfn_remap(): RAM is always mapped write-back, with a complaint where a whole vma asks for
   * something else.
   */
  private long trackedProt(long pfn, long size, long prot, boolean whole) {
    long wanted = prot & Protection.CACHE;
    if (memory.physical().isRam(pfn)) {
      if (wanted != 0 && whole) {
        KernelServices services = memory.services();
        services.log(
            4,
            String.format(
                "x86/PAT: %s:%d map pfn RAM range req %s for [mem 0x%08x-0x%08x], got write-back",
                services.comm(),
                services.pid(),
                typeName(prot),
                pfn << 12,
                (pfn << 12) + size - 1));
      }
      return prot & ~Protection.CACHE;
    }
    // the memory type range registers make device memory uncached where the page tables ask for
    // write-back
    return wanted == 0 ? prot | Pte.PCD : prot;
  }

  private static String typeName(long prot) {
    return switch (Pte.cache(prot)) {
      case "WC" -> "write-combining";
      case "UC-" -> "uncached-minus";
      case "UC" -> "uncached";
      case "WT" -> "write-through";
      default -> "write-back";
    };
  }

  /**
   * vm_iomap_memory(): maps the part of [start, start + length) that the vma's offset and size ask
   * for.
   */
  public int iomapMemory(long vma, long start, long length, boolean resultUsed) {
    Vma area = memory.vma(vma);
    long flags = area.flags();
    long pfn = start >>> 12;
    long pages = (length + (start & 0xfff) + 4095) >>> 12;
    int result;
    if (Long.compareUnsigned(start + length, start) < 0
        || Long.compareUnsigned(area.pgoff(), pages) > 0
        || area.pages() > pages - area.pgoff()) {
      result = -EINVAL;
    } else {
      pfn += area.pgoff();
      result = remapOrZap(area, area.start(), pfn, area.length(), area.prot());
    }
    emit("vm_iomap_memory", area, flags, area.start(), pfn, area.length(), result, resultUsed);
    return result;
  }

  /**
   * dma_mmap_coherent() of a buffer in RAM: −ENXIO if the vma wants more than the buffer's {@code
   * size} has.
   */
  public int mmapCoherent(
      String function, long vma, long dmaHandle, long size, boolean resultUsed) {
    Vma area = memory.vma(vma);
    long flags = area.flags();
    long count = (size + 4095) >>> 12;
    long pgoff = area.pgoff();
    long pfn = (dmaHandle >>> 12) + pgoff;
    int result =
        Long.compareUnsigned(pgoff, count) >= 0 || area.pages() > count - pgoff
            ? -ENXIO
            : remapOrZap(area, area.start(), pfn, area.length(), area.prot());
    emit(function, area, flags, area.start(), pfn, area.length(), result, resultUsed);
    return result;
  }
}
