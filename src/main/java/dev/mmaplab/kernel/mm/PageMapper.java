package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EBUSY;
import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.EINVAL;
import static dev.mmaplab.kernel.Errno.ENXIO;

import dev.mmaplab.kernel.Event;
import dev.mmaplab.machine.Pte;
import java.util.Optional;

/**
 * vm_insert_page(), vmf_insert_pfn() and their like; each page that goes in is a PageInserted
 * event.
 */
public final class PageMapper {
  private static final long PFN_FLAGS = 0xfff0_0000_0000_0000L;
  private static final long PFN_SPECIAL = 1L << 59;

  private final KernelMemory memory;

  PageMapper(KernelMemory memory) {
    this.memory = memory;
  }

  /** vm_insert_page(): the mapping takes a reference. 0 or a negative errno. */
  public int insertPage(String function, long vma, long address, long page) {
    Vma area = memory.vma(vma);
    int result = insert(area, address, page);
    emit(function, area, address, Page.pfn(page), result);
    return result;
  }

  private void emit(String function, Vma area, long address, long pfn, long result) {
    KernelServices services = memory.services();
    services.emit(
        new Event.PageInserted(
            services.pid(), services.site(), function, area.start(), address, pfn, result));
  }

  private int insert(Vma area, long address, long page) {
    if (Long.compareUnsigned(address, area.start()) < 0
        || Long.compareUnsigned(address, area.end()) >= 0) {
      return -EFAULT;
    }
    Page p = memory.page(Page.pfn(page));
    if (p.count() == 0) {
      return -EINVAL;
    }
    allowMixed(area);
    if (p.anonymous() || p.head().flag(Page.SLAB)) {
      return -EINVAL;
    }
    Mm mm = memory.mmOf(area);
    if (mm.pte(address) != 0) {
      return -EBUSY;
    }
    p.get();
    p.addMapcount(1);
    mm.use().mapped(p, 1);
    mm.setPte(address, Pte.of(p.pfn(), area.prot()));
    return 0;
  }

  /** Sets VM_MIXEDMAP; a fault handler comes too late for that, the kernel checks. */
  private void allowMixed(Vma area) {
    if (area.has(VmFlags.MIXEDMAP)) {
      return;
    }
    if (!memory.mmOf(area).lockedForWrite() || area.has(VmFlags.PFNMAP)) {
      throw memory
          .services()
          .bug("mm/memory.c:" + (memory.v612() ? "2231" : "2016"), "vm_insert_page");
    }
    memory.setFlags(area, VmFlags.MIXEDMAP, "vm_insert_page");
  }

  /**
   * vm_insert_pages(): as many as go in.
   *
   * @param pages address of an array of struct page pointers
   * @param number address of its length, which becomes the number of pages left
   */
  public int insertPages(long vma, long address, long pages, long number) {
    Vma area = memory.vma(vma);
    long count = memory.space().loadLong(number);
    if (Long.compareUnsigned(address, area.start()) < 0
        || Long.compareUnsigned(address + count * 4096 - 1, area.end()) >= 0) {
      emit("vm_insert_pages", area, address, 0, -EFAULT);
      return -EFAULT;
    }
    allowMixed(area);
    for (long i = 0; i < count; i++) {
      int failed =
          insertPage(
              "vm_insert_pages", vma, address + i * 4096, memory.space().loadLong(pages + i * 8));
      memory.space().storeLong(number, count - i - (failed == 0 ? 1 : 0));
      if (failed != 0) {
        return failed;
      }
    }
    return 0;
  }

  /** vm_map_pages() from the vma's offset on, vm_map_pages_zero() from page 0 on. */
  public int mapPages(String function, long vma, long pages, long number, boolean fromOffset) {
    Vma area = memory.vma(vma);
    long offset = fromOffset ? area.pgoff() : 0;
    if (Long.compareUnsigned(offset, number) >= 0 || area.pages() > number - offset) {
      emit(function, area, area.start(), 0, -ENXIO);
      return -ENXIO;
    }
    for (long i = 0; i < area.pages(); i++) {
      int failed =
          insertPage(
              function,
              vma,
              area.start() + i * 4096,
              memory.space().loadLong(pages + (offset + i) * 8));
      if (failed != 0) {
        return failed;
      }
    }
    return 0;
  }

  /** vmf_insert_pfn_prot(): a VM_FAULT_ code; no reference is taken. */
  public int insertPfn(String function, long vma, long address, long pfn, long prot) {
    Vma area = memory.vma(vma);
    int result = tryInsertPfn(area, address, pfn, prot);
    emit(function, area, address, pfn, result);
    return result;
  }

  private RuntimeException bug(int line) {
    return memory.services().bug("mm/memory.c:" + line, "vmf_insert_pfn_prot");
  }

  private int tryInsertPfn(Vma area, long address, long pfn, long prot) {
    boolean pfnmap = area.has(VmFlags.PFNMAP);
    boolean mixed = area.has(VmFlags.MIXEDMAP);
    int first = memory.v612() ? 2411 : 2226;
    if (!pfnmap && !mixed) {
      throw bug(first);
    }
    if (pfnmap && mixed) {
      throw bug(first + 1);
    }
    if (pfnmap && VmFlags.copyOnWrite(area.flags())) {
      throw bug(first + 3);
    }
    if (mixed && memory.physical().isRam(pfn)) {
      throw bug(first + 4);
    }
    if (Long.compareUnsigned(address, area.start()) < 0
        || Long.compareUnsigned(address, area.end()) >= 0) {
      return VmFault.SIGBUS;
    }
    long cached = memory.physical().isRam(pfn) ? prot & ~Protection.CACHE : prot;
    return set(area, address, pfn, cached, false);
  }

  /**
   * vmf_insert_mixed() and, with {@code write}, vmf_insert_mixed_mkwrite().
   *
   * @param pfn a pfn_t, with its flags in the upper bits
   */
  public int insertMixed(String function, long vma, long address, long pfn, boolean write) {
    Vma area = memory.vma(vma);
    long frame = pfn & ~PFN_FLAGS;
    int result;
    if (!area.has(VmFlags.MIXEDMAP) && (pfn & PFN_SPECIAL) == 0 && frame != KernelMemory.ZERO_PFN) {
      if (!memory.v612()) {
        throw memory.services().bug("mm/memory.c:2292", "__vm_insert_mixed");
      }
      result = VmFault.SIGBUS;
    } else if (Long.compareUnsigned(address, area.start()) < 0
        || Long.compareUnsigned(address, area.end()) >= 0) {
      result = VmFault.SIGBUS;
    } else {
      result = set(area, address, frame, area.prot(), write);
    }
    emit(function, area, address, frame, result);
    return result;
  }

  /** insert_pfn(): an entry that is there already stays. */
  private int set(Vma area, long address, long pfn, long prot, boolean write) {
    Mm mm = memory.mmOf(area);
    long there = mm.pte(address);
    if (there == 0) {
      long pte = Pte.of(pfn, prot | Pte.SPECIAL);
      mm.setPte(address, write ? Protection.writableIf(pte | Pte.DIRTY, area.flags()) : pte);
    } else if (write && Pte.pfn(there) == pfn) {
      mm.setPte(address, Protection.writableIf(there | Pte.DIRTY, area.flags()));
    }
    return VmFault.NOPAGE;
  }

  /**
   * remap_vmalloc_range_partial(): maps pages of a vmalloc_user() area, which it takes references
   * of.
   *
   * @param area address in kernel space
   * @param pgoff pages to skip
   * @param size bytes to map
   */
  public int remapVmalloc(
      String function, long vma, long userAddress, long area, long pgoff, long size) {
    Vma v = memory.vma(vma);
    long length = (size + 4095) & ~4095L;
    long offset = pgoff << 12;
    Optional<Vmalloc.UserArea> found = memory.vmalloc().userArea(area);
    boolean fits =
        pgoff == offset >>> 12
            && ((userAddress | area) & 0xfff) == 0
            && found.isPresent()
            && Long.compareUnsigned(offset + length, offset) >= 0
            && Long.compareUnsigned(
                    area + offset + length, found.get().start() + found.get().size())
                <= 0;
    if (!fits) {
      emit(function, v, userAddress, 0, -EINVAL);
      return -EINVAL;
    }
    for (long at = 0; at < length; at += 4096) {
      int failed =
          insertPage(function, vma, userAddress + at, memory.vmalloc().toPage(area + offset + at));
      if (failed != 0) {
        return failed;
      }
    }
    memory.setFlags(v, VmFlags.DONTEXPAND | VmFlags.DONTDUMP, "remap_vmalloc_range_partial");
    return 0;
  }

  /** zap_page_range(). */
  public void zapRange(long vma, long address, long size) {
    Vma area = memory.vma(vma);
    memory.mmOf(area).entries().zap(area, address, address + size, true);
  }

  /** zap_vma_ptes(): only inside a VM_PFNMAP vma. */
  public void zapVmaPtes(long vma, long address, long size) {
    Vma area = memory.vma(vma);
    if (address < area.start() || address + size > area.end() || !area.has(VmFlags.PFNMAP)) {
      return;
    }
    memory.mmOf(area).entries().zap(area, address, address + size, true);
  }
}
