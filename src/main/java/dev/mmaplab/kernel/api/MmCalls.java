package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.PageWalk;
import dev.mmaplab.kernel.mm.Vma;
import dev.mmaplab.machine.Pte;
import java.util.Optional;

/**
 * {@code linux/mm.h}: what drivers do with vmas. A pgprot_t argument is a struct and arrives as the
 * address of a copy.
 */
final class MmCalls {
  private static final long VM_IO_OR_PFNMAP = 0x4400;

  private MmCalls() {}

  static void install(Binder binder) {
    binder.bind("remap_pfn_range", (k, c) -> remap(k, c, "remap_pfn_range"));
    binder.bind("io_remap_pfn_range", (k, c) -> remap(k, c, "io_remap_pfn_range"));
    binder.bind(
        "vm_iomap_memory",
        (k, c) -> k.memory().pfnMapper().iomapMemory(c.arg(0), c.arg(1), c.arg(2), c.resultUsed()));
    binder.bind(
        "vm_insert_page",
        (k, c) ->
            k.memory().pageMapper().insertPage("vm_insert_page", c.arg(0), c.arg(1), c.arg(2)));
    binder.bind(
        "vm_insert_pages",
        (k, c) -> k.memory().pageMapper().insertPages(c.arg(0), c.arg(1), c.arg(2), c.arg(3)));
    binder.bind(
        "vm_map_pages",
        (k, c) ->
            k.memory().pageMapper().mapPages("vm_map_pages", c.arg(0), c.arg(1), c.arg(2), true));
    binder.bind(
        "vm_map_pages_zero",
        (k, c) ->
            k.memory()
                .pageMapper()
                .mapPages("vm_map_pages_zero", c.arg(0), c.arg(1), c.arg(2), false));
    binder.bind("vmf_insert_pfn", MmCalls::insertPfn);
    binder.bind("vmf_insert_pfn_prot", MmCalls::insertPfnProt);
    binder.bind("vmf_insert_mixed", (k, c) -> insertMixed(k, c, "vmf_insert_mixed", false));
    binder.bind(
        "vmf_insert_mixed_mkwrite", (k, c) -> insertMixed(k, c, "vmf_insert_mixed_mkwrite", true));
    binder.bind("zap_vma_ptes", MmCalls::zap);
    binder.bind("zap_page_range", MmCalls::zapRange);
    binder.bind("unmap_mapping_range", MmCalls::unmapMappingRange);
    binder.bind("unmap_mapping_pages", MmCalls::unmapMappingPages);
    binder.bind("find_vma", (k, c) -> address(mm(k, c).flatMap(m -> m.find(c.arg(1)))));
    binder.bind("vma_lookup", (k, c) -> address(mm(k, c).flatMap(m -> m.containing(c.arg(1)))));
    binder.bind(
        "find_vma_intersection",
        (k, c) -> address(mm(k, c).flatMap(m -> m.intersecting(c.arg(1), c.arg(2)))));
    binder.bind("mmaplab_vm_get_page_prot", (k, c) -> Vma.protectionOf(c.arg(0)));
    binder.bind("vma_set_file", MmCalls::setFile);
    binder.bind("mmaplab_set_pte_at", MmCalls::setPte);
    binder.bind("apply_to_page_range", (k, c) -> applyToPageRange(k, c, true));
    binder.bind("apply_to_existing_page_range", (k, c) -> applyToPageRange(k, c, false));
    binder.bind("follow_pfn", MmCalls::followPfn);
    binder.bind("vm_munmap", (k, c) -> k.current().mm().munmap(c.arg(0), c.arg(1)));
    binder.bind("vm_mmap", MmCalls::vmMmap);
    binder.bind("vm_brk_flags", MmCalls::vmBrk);
  }

  private static long prot(Kernel kernel, long copy) {
    return kernel.kernelSpace().loadLong(copy);
  }

  private static Optional<Mm> mm(Kernel kernel, NativeCall call) {
    return kernel.memory().mm(call.arg(0));
  }

  private static long address(Optional<Vma> vma) {
    return vma.map(Vma::address).orElse(0L);
  }

  private static long remap(Kernel kernel, NativeCall call, String function) {
    return kernel
        .memory()
        .pfnMapper()
        .remap(
            function,
            call.arg(0),
            call.arg(1),
            call.arg(2),
            call.arg(3),
            prot(kernel, call.arg(4)),
            call.resultUsed());
  }

  private static long insertPfn(Kernel kernel, NativeCall call) {
    long prot = kernel.memory().vma(call.arg(0)).prot();
    return kernel
        .memory()
        .pageMapper()
        .insertPfn("vmf_insert_pfn", call.arg(0), call.arg(1), call.arg(2), prot);
  }

  private static long insertPfnProt(Kernel kernel, NativeCall call) {
    return kernel
        .memory()
        .pageMapper()
        .insertPfn(
            "vmf_insert_pfn_prot",
            call.arg(0),
            call.arg(1),
            call.arg(2),
            prot(kernel, call.arg(3)));
  }

  private static long insertMixed(Kernel kernel, NativeCall call, String function, boolean write) {
    long pfn = kernel.kernelSpace().loadLong(call.arg(2));
    return kernel.memory().pageMapper().insertMixed(function, call.arg(0), call.arg(1), pfn, write);
  }

  private static long zap(Kernel kernel, NativeCall call) {
    kernel.memory().pageMapper().zapVmaPtes(call.arg(0), call.arg(1), call.arg(2));
    return 0;
  }

  private static long unmapMappingRange(Kernel kernel, NativeCall call) {
    kernel.memory().unmapMappingRange(call.arg(0), call.arg(1), call.arg(2), call.intArg(3) != 0);
    return 0;
  }

  private static long zapRange(Kernel kernel, NativeCall call) {
    kernel.memory().pageMapper().zapRange(call.arg(0), call.arg(1), call.arg(2));
    return 0;
  }

  private static long unmapMappingPages(Kernel kernel, NativeCall call) {
    kernel
        .memory()
        .unmapMappingPages(call.arg(0), call.arg(1), call.arg(2), (call.intArg(3) & 0xff) != 0);
    return 0;
  }

  private static long setFile(Kernel kernel, NativeCall call) {
    kernel.memory().vma(call.arg(0)).replaceFile(kernel.memory(), call.arg(1));
    return 0;
  }

  private static long setPte(Kernel kernel, NativeCall call) {
    kernel.kernelSpace().storeLong(call.arg(2), call.arg(3));
    kernel.memory().mmu().invalidate(call.arg(1));
    return 0;
  }

  private static long applyToPageRange(Kernel kernel, NativeCall call, boolean create) {
    Optional<Mm> mm = mm(kernel, call);
    if (mm.isEmpty()) {
      return -Errno.EINVAL;
    }
    long function = call.arg(3);
    return new PageWalk(kernel.memory(), mm.get(), create)
        .apply(
            call.arg(1),
            call.arg(2),
            (pte, at) -> function == 0 ? 0 : (int) kernel.call(function, pte, at, call.arg(4)));
  }

  private static long followPfn(Kernel kernel, NativeCall call) {
    Vma vma = kernel.memory().vma(call.arg(0));
    long pte = kernel.memory().mm(vma.mm()).map(m -> m.tables().entry(call.arg(1))).orElse(0L);
    if ((vma.flags() & VM_IO_OR_PFNMAP) == 0 || !Pte.mapped(pte)) {
      return -Errno.EINVAL;
    }
    kernel.kernelSpace().storeLong(call.arg(2), Pte.pfn(pte));
    return 0;
  }

  /** vm_brk_flags(): memory like the heap's, at an address of the caller's choice. */
  private static long vmBrk(Kernel kernel, NativeCall call) {
    final int readWrite = 3;
    final int privateAnonymousFixed = 0x32;
    long length = call.arg(1) + 4095 & ~4095L;
    if (length < call.arg(1)) {
      return -Errno.ENOMEM;
    }
    if (length == 0) {
      return 0;
    }
    long at =
        kernel
            .current()
            .mm()
            .mmap(call.arg(0), length, readWrite, privateAnonymousFixed, Optional.empty(), 0);
    return at < 0 ? at : 0;
  }

  private static long vmMmap(Kernel kernel, NativeCall call) {
    long file = call.arg(0);
    long offset = call.arg(5);
    if (Long.compareUnsigned(offset + (call.arg(2) + 4095 & ~4095L), offset) < 0) {
      return -Errno.EINVAL;
    }
    return kernel
        .current()
        .mm()
        .mmap(
            call.arg(1),
            call.arg(2),
            call.intArg(3),
            call.intArg(4) | (file == 0 ? 0x20 : 0),
            file == 0 ? Optional.empty() : Optional.of(kernel.memory().fileAt(file)),
            offset);
  }
}
