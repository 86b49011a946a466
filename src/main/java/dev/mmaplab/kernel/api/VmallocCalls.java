package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.Gfp;
import dev.mmaplab.kernel.mm.Page;
import java.util.ArrayList;
import java.util.List;

/** {@code linux/vmalloc.h}. */
final class VmallocCalls {
  /** PAGE_KERNEL: present, writable, accessed, dirty, global, not executable. */
  private static final long PAGE_KERNEL = 0x8000_0000_0000_0163L;

  private VmallocCalls() {}

  static void install(Binder binder) {
    for (String name : List.of("vmalloc", "vmalloc_node", "vmalloc_32")) {
      binder.bind(name, (k, c) -> k.memory().vmalloc().vmalloc(c.arg(0)));
    }
    for (String name : List.of("vzalloc", "vzalloc_node")) {
      binder.bind(name, (k, c) -> k.memory().vmalloc().vzalloc(c.arg(0)));
    }
    for (String name : List.of("vmalloc_user", "vmalloc_32_user")) {
      binder.bind(name, (k, c) -> k.memory().vmalloc().vmallocUser(c.arg(0)));
    }
    binder.bind("__vmalloc", (k, c) -> allocate(k, c.arg(0), Gfp.zeroed(c.intArg(1))));
    binder.bind("vmalloc_array", (k, c) -> array(k, c, false));
    binder.bind("vcalloc", (k, c) -> array(k, c, true));
    binder.bind("vfree", VmallocCalls::free);
    binder.bind("vmap", VmallocCalls::map);
    binder.bind("vm_map_ram", VmallocCalls::mapRam);
    binder.bind("vm_unmap_ram", VmallocCalls::unmap);
    binder.bind("vunmap", VmallocCalls::unmap);
    binder.bind("vmalloc_to_pfn", (k, c) -> toPfn(k, c.arg(0)));
    binder.bind("vmalloc_to_page", (k, c) -> k.memory().vmalloc().toPage(c.arg(0)));
    binder.bind(
        "remap_vmalloc_range",
        (k, c) -> {
          var vma = k.memory().vma(c.arg(0));
          return k.memory()
              .pageMapper()
              .remapVmalloc(
                  "remap_vmalloc_range", c.arg(0), vma.start(), c.arg(1), c.arg(2), vma.length());
        });
  }

  private static long allocate(Kernel kernel, long size, boolean zeroed) {
    return zeroed
        ? kernel.memory().vmalloc().vzalloc(size)
        : kernel.memory().vmalloc().vmalloc(size);
  }

  private static long array(Kernel kernel, NativeCall call, boolean zeroed) {
    return Math.unsignedMultiplyHigh(call.arg(0), call.arg(1)) != 0
        ? 0
        : allocate(kernel, call.arg(0) * call.arg(1), zeroed);
  }

  private static long free(Kernel kernel, NativeCall call) {
    kernel.memory().vmalloc().vfree(call.arg(0));
    return 0;
  }

  /** An address that is not mapped has no page: the number is what page_to_pfn(NULL) computes. */
  private static long toPfn(Kernel kernel, long address) {
    return Page.pfn(kernel.memory().vmalloc().toPage(address));
  }

  private static long map(Kernel kernel, NativeCall call) {
    return (call.intArg(1) & 0xffff_ffffL) > kernel.memory().pages().totalPages()
        ? 0
        : kernel
            .memory()
            .vmalloc()
            .vmap(pfns(kernel, call), kernel.kernelSpace().loadLong(call.arg(3)));
  }

  private static long mapRam(Kernel kernel, NativeCall call) {
    return kernel.memory().vmalloc().vmap(pfns(kernel, call), PAGE_KERNEL);
  }

  /** The frames of an array of struct pages: argument 0, as many as argument 1 says. */
  private static List<Long> pfns(Kernel kernel, NativeCall call) {
    List<Long> pfns = new ArrayList<>();
    for (long i = 0; i < (call.intArg(1) & 0xffff_ffffL); i++) {
      pfns.add(Page.pfn(kernel.kernelSpace().loadLong(call.arg(0) + 8 * i)));
    }
    return pfns;
  }

  private static long unmap(Kernel kernel, NativeCall call) {
    kernel.memory().vmalloc().vunmap(call.arg(0));
    return 0;
  }
}
