package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Access;
import dev.mmaplab.machine.Pte;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/**
 * handle_mm_fault(): makes the page of one address accessible, if the vma allows the access at all.
 */
final class FaultResolution {
  /** GFP_HIGHUSER_MOVABLE. */
  private static final int GFP = 0x100cca;

  /** fault_around_bytes. */
  private static final long AROUND = 65536;

  /** What one page table maps. */
  private static final long TABLE = 2L << 20;

  private final KernelMemory memory;
  private final Mm mm;
  private final Vma vma;
  private final long exact;
  private final long address;
  private final boolean write;
  private final int flags;
  private String how = "spurious";

  /**
   * @param flags FAULT_FLAG_ bits, FAULT_FLAG_WRITE included
   */
  FaultResolution(Mm mm, Vma vma, long exact, int flags) {
    this.memory = mm.memory();
    this.mm = mm;
    this.vma = vma;
    this.exact = exact;
    this.address = exact & ~0xfffL;
    this.write = (flags & VmFault.FLAG_WRITE) != 0;
    this.flags = flags;
  }

  /** As {@link dev.mmaplab.kernel.Event.PageFault} names outcomes. */
  String how() {
    return how;
  }

  /**
   * @return VM_FAULT_ bits
   */
  int resolve() {
    int result = dispatch();
    if ((result & (VmFault.ERROR | VmFault.RETRY)) == 0) {
      memory.services().faulted((result & VmFault.MAJOR) != 0 || (flags & VmFault.FLAG_TRIED) != 0);
    }
    return result;
  }

  private int dispatch() {
    long pte = mm.pte(address);
    if (!Pte.mapped(pte)) {
      return vma.ops() == 0 ? anonymous() : mapped();
    }
    if ((flags & VmFault.FLAG_UNSHARE) != 0) {
      return unshare(pte);
    }
    if (write && !Pte.writable(pte)) {
      return writeProtected(pte);
    }
    mm.setPte(address, pte | Pte.ACCESSED | (write ? Protection.DIRTIED : 0));
    return 0;
  }

  /** do_anonymous_page(). */
  private int anonymous() {
    if (vma.has(VmFlags.SHARED)) {
      return VmFault.SIGBUS;
    }
    how = "anonymous";
    if (!write) {
      mm.setPte(address, Pte.of(KernelMemory.ZERO_PFN, vma.prot() | Pte.SPECIAL));
      return 0;
    }
    mm.prepareAnon(vma);
    long pfn = memory.frames().allocate(0, Gfp.ZERO, FrameOwner.ANONYMOUS);
    if (pfn == FrameAllocator.NONE) {
      return VmFault.OOM;
    }
    setOwn(pfn);
    return 0;
  }

  /** The page becomes the vma's own, writable if the vma is. */
  private void setOwn(long pfn) {
    AnonymousPages.adopt(memory.page(pfn), mm, vma, address);
    mm.setPte(
        address,
        Protection.writableIf(
            Pte.of(pfn, vma.prot()) | Protection.DIRTIED | Pte.ACCESSED, vma.flags()));
  }

  /** do_fault(): pages of a file or device. */
  private int mapped() {
    if (vma.ops() == memory.fileOps()) {
      return fromCache();
    }
    long fault = vma.operation(memory.offsets().opsFault);
    if (fault == 0) {
      return VmFault.SIGBUS;
    }
    long vmf = newVmFault();
    try {
      return fromDriver(fault, vmf);
    } finally {
      memory.release(vmf);
    }
  }

  private int fromCache() {
    Optional<PageCache> cache = memory.fileOf(vma).flatMap(MappableFile::cache);
    if (cache.isEmpty()) {
      return VmFault.SIGBUS;
    }
    long pfn = cache.get().pageForFault(vma.pageIndex(address));
    if (pfn == PageCache.BEYOND_END) {
      return VmFault.SIGBUS;
    }
    if (pfn == PageCache.NO_MEMORY) {
      return VmFault.OOM;
    }
    Page page = memory.page(pfn);
    if (write && !vma.has(VmFlags.SHARED)) {
      how = "copied";
      return copy(pfn);
    }
    how = "file";
    page.get();
    setShared(page);
    if (write) {
      page.setFlag(Page.DIRTY);
    } else {
      mapAround(cache.get());
    }
    return 0;
  }

  private long startAround() {
    return Math.max(address & -AROUND, vma.start());
  }

  private long endAround() {
    return Math.min(Math.min(startAround() + AROUND, vma.end()), (address & -TABLE) + TABLE);
  }

  /** do_fault_around() of a driver that has map_pages: what that answered; 0 if it has none. */
  private int aroundFromDriver(long vmf) {
    long mapPages = vma.operation(memory.offsets().opsMapPages);
    return mapPages == 0
        ? 0
        : (int)
            mm.callInFault(
                "map_pages",
                mapPages,
                vmf,
                vma.pageIndex(startAround()),
                vma.pageIndex(endAround() - 1));
  }

  /** do_fault_around(): pages that the cache has anyway are mapped along, within 64 KiB. */
  private void mapAround(PageCache cache) {
    long end = endAround();
    for (long at = startAround(); at < end; at += 4096) {
      long index = vma.pageIndex(at);
      if (cache.resident(index) && !cache.behindEnd(index) && mm.pte(at) == 0) {
        Page page = memory.page(cache.pageForFault(index));
        page.get();
        page.addMapcount(1);
        mm.use().mapped(page, 1);
        mm.setPte(at, Pte.of(page.pfn(), vma.prot()) | Pte.ACCESSED);
      }
    }
  }

  /** __do_fault() and what follows it for reads, private writes and shared writes. */
  private int fromDriver(long fault, long vmf) {
    VirtualMemory space = memory.space();
    Offsets at = memory.offsets();
    boolean privateWrite = write && !vma.has(VmFlags.SHARED);
    long own = FrameAllocator.NONE;
    if (privateWrite) {
      mm.prepareAnon(vma);
      own = memory.frames().allocate(0, 0, FrameOwner.ANONYMOUS);
      if (own == FrameAllocator.NONE) {
        return VmFault.OOM;
      }
      space.storeLong(vmf + at.vmfCowPage, Page.address(own));
    }
    how = privateWrite ? "copied" : "driver";
    int around = write ? 0 : aroundFromDriver(vmf);
    if (around != 0) {
      return around;
    }
    int result = (int) mm.callInFault("fault", fault, vmf);
    if ((result & (VmFault.ERROR | VmFault.NOPAGE | VmFault.RETRY)) != 0) {
      if (privateWrite) {
        memory.frames().free(own, 0);
      }
      how = "driver";
      return result;
    }
    Page page = returnedPage(space.loadLong(vmf + at.vmfPage));
    if ((result & VmFault.LOCKED) == 0) {
      page.lock();
    }
    int major = result & VmFault.MAJOR;
    if (privateWrite) {
      if ((result & VmFault.DONE_COW) == 0) {
        memory.physical().copyFrame(own, page.pfn());
      }
      page.unlock();
      memory.frames().put(page.pfn());
      setOwn(own);
      return major;
    }
    if (write) {
      long makeWritable = vma.operation(at.opsPageMkwrite);
      if (makeWritable != 0) {
        page.unlock();
        int told = tellWrite(makeWritable, vmf, page);
        if (told == 0 || (told & (VmFault.ERROR | VmFault.NOPAGE)) != 0) {
          memory.frames().put(page.pfn());
          return told;
        }
      }
    }
    if (Pte.mapped(mm.pte(address))) {
      // the handler mapped the page itself as well
      page.unlock();
      memory.frames().put(page.pfn());
      return VmFault.NOPAGE;
    }
    setShared(page);
    page.unlock();
    return major;
  }

  /** A handler that returns 0 without setting vmf->page makes the kernel follow a null pointer. */
  private Page returnedPage(long page) {
    if (page == 0) {
      throw memory.services().pageFaultOops(8, Access.READ, false);
    }
    return memory.page(Page.pfn(page));
  }

  /**
   * do_set_pte() for a page that stays the file's; the reference that the caller holds becomes the
   * entry's.
   */
  private void setShared(Page page) {
    page.addMapcount(1);
    mm.use().mapped(page, 1);
    long pte = Pte.of(page.pfn(), vma.prot()) | Pte.ACCESSED;
    mm.setPte(address, write ? Protection.writableIf(pte | Protection.DIRTIED, vma.flags()) : pte);
  }

  /** do_page_mkwrite(): VM_FAULT_LOCKED with the page locked, 0 to try again, or an error. */
  private int tellWrite(long makeWritable, long vmf, Page page) {
    VirtualMemory space = memory.space();
    Offsets at = memory.offsets();
    space.storeInt(vmf + at.vmfFlags, VmFault.FLAG_WRITE | VmFault.FLAG_MKWRITE);
    space.storeLong(vmf + at.vmfPage, page.address());
    int result = (int) mm.callInFault("page_mkwrite", makeWritable, vmf);
    space.storeInt(vmf + at.vmfFlags, flags);
    if ((result & (VmFault.ERROR | VmFault.NOPAGE)) != 0) {
      return result;
    }
    if ((result & VmFault.LOCKED) == 0) {
      page.lock();
      if (page.mapping() == 0) {
        page.unlock();
        return 0;
      }
    }
    return result | VmFault.LOCKED;
  }

  /** do_wp_page(): a write to a page that is mapped read-only although the vma allows it. */
  private int writeProtected(long pte) {
    Optional<Page> page = mm.entries().page(pte);
    boolean sharedWritable = vma.has(VmFlags.SHARED) && vma.has(VmFlags.WRITE);
    if (page.isEmpty()) {
      return sharedWritable ? sharedFrame(pte) : copy(Pte.pfn(pte));
    }
    Page p = page.get();
    if (p.anonymous() && (p.flag(Page.EXCLUSIVE) || p.count() == 1)) {
      how = "copied";
      p.setFlag(Page.EXCLUSIVE);
      reuse(pte);
      return 0;
    }
    if (!sharedWritable) {
      return copy(Pte.pfn(pte));
    }
    how = "driver";
    return withFunction(
        memory.offsets().opsPageMkwrite,
        pte,
        (function, vmf) -> {
          p.get();
          int told = tellWrite(function, vmf, p);
          if (told == 0) {
            memory.frames().put(p.pfn());
            return VmFault.NOPAGE;
          }
          if ((told & (VmFault.ERROR | VmFault.NOPAGE)) != 0) {
            memory.frames().put(p.pfn());
            return told;
          }
          p.unlock();
          memory.frames().put(p.pfn());
          return 0;
        });
  }

  /** wp_pfn_shared(). */
  private int sharedFrame(long pte) {
    how = "driver";
    return withFunction(
        memory.offsets().opsPfnMkwrite,
        pte,
        (function, vmf) -> {
          memory.space().storeInt(vmf + memory.offsets().vmfFlags, flags | VmFault.FLAG_MKWRITE);
          int told = (int) mm.callInFault("pfn_mkwrite", function, vmf);
          return told & (VmFault.ERROR | VmFault.NOPAGE);
        });
  }

  private interface Told {
    /** 0: the entry may become writable. */
    int tell(long function, long vmf);
  }

  /** Asks the driver's function, if there is one, and then makes the entry writable. */
  private int withFunction(long offset, long pte, Told told) {
    long function = vma.operation(offset);
    if (function != 0) {
      long vmf = newVmFault();
      try {
        int answer = told.tell(function, vmf);
        if (answer != 0) {
          return answer;
        }
      } finally {
        memory.release(vmf);
      }
    }
    reuse(pte);
    return 0;
  }

  /** A page of the vma's own instead of one that others see, but not writable yet. */
  private int unshare(long pte) {
    Optional<Page> page = mm.entries().page(pte).filter(Page::anonymous);
    if (page.filter(p -> p.count() == 1).isPresent()) {
      page.get().setFlag(Page.EXCLUSIVE);
      return 0;
    }
    int failed = copy(Pte.pfn(pte));
    if (failed == 0) {
      mm.setPte(address, mm.pte(address) & ~(Pte.WRITE | Pte.DIRTY));
    }
    return failed;
  }

  private void reuse(long pte) {
    mm.setPte(address, Protection.writableIf(pte | Protection.DIRTIED | Pte.ACCESSED, vma.flags()));
  }

  /** wp_page_copy() and the copying half of do_cow_fault(): a private copy of a frame. */
  private int copy(long from) {
    how = from == KernelMemory.ZERO_PFN ? "anonymous" : "copied";
    mm.prepareAnon(vma);
    long own = memory.frames().allocate(0, 0, FrameOwner.ANONYMOUS);
    if (own == FrameAllocator.NONE) {
      return VmFault.OOM;
    }
    if (memory.physical().isRam(from)) {
      memory.physical().copyFrame(own, from);
    } else {
      copyDevice(own, from);
    }
    long old = mm.pte(address);
    setOwn(own);
    mm.entries().page(old).ifPresent(p -> mm.entries().drop(p, (old & Pte.DIRTY) != 0));
    return 0;
  }

  private void copyDevice(long to, long from) {
    byte[] bytes = memory.physical().writable(to);
    for (int i = 0; i < bytes.length; i++) {
      var at = memory.physical().deviceAt((from << 12) + i);
      bytes[i] = (byte) at.device().read(at.offset(), 1);
    }
  }

  /** A struct vm_fault for this fault; the caller releases it. */
  private long newVmFault() {
    Offsets at = memory.offsets();
    VirtualMemory space = memory.space();
    long vmf = memory.allocate(at.vmfSize);
    space.storeLong(vmf + at.vmfVma, vma.address());
    space.storeInt(vmf + at.vmfGfp, GFP);
    space.storeLong(vmf + at.vmfPgoff, vma.pageIndex(address));
    space.storeLong(vmf + at.vmfAddress, address);
    space.storeLong(vmf + at.vmfRealAddress, exact);
    long pmd = mm.tables().pmd(address);
    boolean table = Pte.present(memory.physical().loadLong(pmd));
    space.storeInt(vmf + at.vmfFlags, table ? flags | VmFault.FLAG_ORIG_PTE_VALID : flags);
    space.storeLong(vmf + at.vmfPmd, KernelMemory.virtual(pmd));
    space.storeLong(vmf + at.vmfPud, KernelMemory.virtual(mm.tables().pud(address)));
    space.storeLong(vmf + at.vmfOrigPte, mm.pte(address));
    return vmf;
  }
}
