package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** dup_mmap() and copy_page_range(). */
final class ForkCopy {
  private final Mm parent;
  private final Mm child;

  ForkCopy(Mm parent, Mm child) {
    this.parent = parent;
    this.child = child;
  }

  Mm copy() {
    KernelMemory memory = parent.memory();
    Offsets at = memory.offsets();
    for (long field :
        new long[] {
          at.mmStartCode,
          at.mmEndCode,
          at.mmStartData,
          at.mmEndData,
          at.mmStartBrk,
          at.mmBrk,
          at.mmStartStack,
          at.mmArgStart,
          at.mmArgEnd,
          at.mmEnvStart,
          at.mmEnvEnd
        }) {
      child.put(field, parent.get(field));
    }
    child.blocks().copyFrom(parent.blocks());
    for (Vma vma : parent.vmas()) {
      if (!vma.has(VmFlags.DONTCOPY) && !copyVma(vma)) {
        parent.flush();
        child.exit();
        throw new ErrnoException(Errno.ENOMEM);
      }
    }
    parent.flush();
    return child;
  }

  /** False if the copy has to end with this vma, which the child has by then. */
  private boolean copyVma(Vma vma) {
    Vma copy = child.duplicate(vma);
    copy.setFlags(copy.flags() & ~(VmFlags.LOCKED | VmFlags.LOCKONFAULT));
    boolean wiped = copy.has(VmFlags.WIPEONFORK);
    if (wiped) {
      copy.setAnonVma(0);
    } else if (copy.anonVma() != 0) {
      copy.setAnonVma(parent.memory().newAnonVma() | KernelMemory.INHERITED);
    }
    parent.memory().fileOf(copy).ifPresent(MappableFile::get);
    String name = parent.memory().fileOf(vma).isPresent() ? "" : parent.nameOf(vma);
    if (name.equals("[vdso]") || name.equals("[vvar]")) {
      child.name(copy, name);
    }
    child.insert(copy);
    if (parent.memory().v612()) {
      child.callOpen(copy);
    }
    // entries that the next fault would make again need no copy
    boolean tracked = tracked(vma);
    if (tracked && !wiped && (vma.has(VmFlags.PFNMAP | VmFlags.MIXEDMAP) || vma.anonVma() != 0)) {
      copyEntries(vma, copy);
    }
    if (!parent.memory().v612()) {
      child.callOpen(copy);
    }
    return tracked;
  }

  /**
   * track_pfn_copy(): the memory type of a vma that was remapped as a whole is read from its first
   * entry, which must therefore still show the frame it got then and not a private copy.
   */
  private boolean tracked(Vma vma) {
    if (!vma.has(VmFlags.PFNMAP) || !vma.has(PfnMapper.VM_PAT)) {
      return true;
    }
    long first = parent.pte(vma.start());
    return Pte.mapped(first) && parent.entries().page(first).isEmpty();
  }

  private void copyEntries(Vma vma, Vma copy) {
    boolean copyOnWrite = VmFlags.copyOnWrite(vma.flags());
    boolean shared = vma.has(VmFlags.SHARED);
    parent
        .tables()
        .forEach(
            vma.start(),
            vma.end(),
            (where, entry) -> {
              if (!Pte.mapped(entry)) {
                return entry;
              }
              long pte = copyOnWrite ? entry & ~Pte.WRITE : entry;
              Optional<Page> page = parent.entries().page(pte);
              if (page.filter(ForkCopy::pinned).isPresent() && copyPinned(copy, where, entry)) {
                return entry;
              }
              page.ifPresent(p -> p.clearFlag(Page.EXCLUSIVE));
              if (page.isPresent()) {
                page.get().get();
                page.get().addMapcount(1);
                child.use().mapped(page.get(), 1);
              }
              long copied = (shared ? pte & ~Pte.DIRTY : pte) & ~Pte.ACCESSED;
              child.tables().set(where, copied);
              return pte;
            });
  }

  /** page_needs_cow_for_dma(): somebody may be writing there past all page tables. */
  private static boolean pinned(Page page) {
    return page.anonymous() && page.flag(Page.EXCLUSIVE) && page.count() >= 1024;
  }

  /** copy_present_page(): the child gets its copy at once, and the parent keeps the page. */
  private boolean copyPinned(Vma copy, long where, long entry) {
    KernelMemory memory = parent.memory();
    long pfn = memory.frames().allocate(0, 0, FrameOwner.ANONYMOUS);
    if (pfn == FrameAllocator.NONE) {
      return false;
    }
    memory.physical().copyFrame(pfn, Pte.pfn(entry));
    AnonymousPages.adopt(memory.page(pfn), child, copy, where);
    child
        .tables()
        .set(
            where,
            Protection.writableIf(Pte.of(pfn, copy.prot()) | Protection.DIRTIED, copy.flags()));
    return true;
  }
}
