package dev.mmaplab.kernel.api;

import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.KernelMemory;
import dev.mmaplab.kernel.mm.Vmalloc;
import dev.mmaplab.machine.Pte;
import java.util.List;

/**
 * {@code linux/io.h} and {@code asm/io.h}: mapping of device registers. Access itself is plain C
 * through the page tables.
 */
final class IoCalls {
  private static final int MEMREMAP_WT = 2;
  private static final int MEMREMAP_WC = 4;

  private IoCalls() {}

  static void install(Binder binder) {
    binder.bind("ioremap", (k, c) -> map(k, c, Pte.PCD));
    binder.bind("ioremap_uc", (k, c) -> map(k, c, Pte.PCD | Pte.PWT));
    binder.bind("ioremap_np", (k, c) -> 0);
    binder.bind("ioremap_wc", (k, c) -> map(k, c, Pte.PWT));
    binder.bind("ioremap_wt", (k, c) -> map(k, c, Pte.PAT | Pte.PCD | Pte.PWT));
    binder.bind("ioremap_cache", (k, c) -> map(k, c, 0));
    binder.bind("iounmap", IoCalls::unmap);
    binder.bind("devm_ioremap", IoCalls::mapForDevice);
    binder.bind("memremap", IoCalls::memremap);
    binder.bind("memunmap", IoCalls::unmap);
    for (String port : List.of("inb", "inw", "inl", "outb", "outw", "outl")) {
      binder.bind(
          port,
          (k, c) -> {
            throw new UnsupportedException(port, c.site());
          });
    }
  }

  private static long map(Kernel kernel, NativeCall call, long cache) {
    return kernel.memory().vmalloc().ioremap(call.arg(0), call.arg(1), cache);
  }

  private static long mapForDevice(Kernel kernel, NativeCall call) {
    long address = kernel.memory().vmalloc().ioremap(call.arg(1), call.arg(2), Pte.PCD);
    if (address != 0) {
      DeviceResources.of(kernel)
          .add(call.arg(0), address, () -> kernel.memory().vmalloc().vunmap(address));
    }
    return address;
  }

  /** RAM is in the direct map already. */
  private static long memremap(Kernel kernel, NativeCall call) {
    if (kernel.memory().physical().isRam(call.arg(0) >>> 12)) {
      return KernelMemory.virtual(call.arg(0));
    }
    long flags = call.arg(2);
    return map(
        kernel,
        call,
        (flags & MEMREMAP_WC) != 0
            ? Pte.PWT
            : (flags & MEMREMAP_WT) != 0 ? Pte.PAT | Pte.PCD | Pte.PWT : 0);
  }

  private static long unmap(Kernel kernel, NativeCall call) {
    if (Vmalloc.isVmalloc(call.arg(0))) {
      kernel.memory().vmalloc().vunmap(call.arg(0));
    }
    return 0;
  }
}
