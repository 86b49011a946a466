package dev.mmaplab.kernel.api;

import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.KernelMemory;
import dev.mmaplab.kernel.mm.Vmalloc;
import dev.mmaplab.machine.Pte;
import dev.mmaplab.machine.VirtualMemory;
import java.util.List;
import java.util.Locale;

/**
 * {@code linux/io.h} and {@code asm/io.h}: mapping of device registers. Access itself is plain C
 * through the page tables.
 */
final class IoCalls {
  private static final int MEMREMAP_WB = 1;
  private static final int MEMREMAP_WT = 2;
  private static final long CACHE = Pte.PCD | Pte.PWT | Pte.PAT;
  private static final long PORT_COOKIE = 0x1_0000;

  private IoCalls() {}

  static void install(Binder binder) {
    binder.bind("ioremap", (k, c) -> map(k, c, Pte.PCD));
    binder.bind("ioremap_uc", (k, c) -> map(k, c, Pte.PCD | Pte.PWT));
    binder.bind("ioremap_wc", (k, c) -> map(k, c, Pte.PWT));
    binder.bind("ioremap_wt", (k, c) -> map(k, c, Pte.PAT | Pte.PCD | Pte.PWT));
    binder.bind("ioremap_cache", (k, c) -> map(k, c, 0));
    binder.bind("ioremap_encrypted", (k, c) -> map(k, c, 0));
    binder.bind("ioremap_prot", (k, c) -> map(k, c, c.arg(2) & CACHE));
    binder.bind("iounmap", IoCalls::unmap);
    binder.bind("devm_ioremap", (k, c) -> mapForDevice(k, c, Pte.PCD));
    binder.bind("devm_ioremap_uc", (k, c) -> mapForDevice(k, c, Pte.PCD | Pte.PWT));
    binder.bind("devm_ioremap_wc", (k, c) -> mapForDevice(k, c, Pte.PWT));
    binder.bind("memremap", (k, c) -> memremap(k, c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("memunmap", IoCalls::unmap);
    binder.bind("devm_memremap", IoCalls::memremapForDevice);
    binder.bind("devm_memunmap", IoCalls::unmapForDevice);
    binder.bind("ioport_map", (k, c) -> c.arg(0) > 0xffff ? 0 : c.arg(0) + PORT_COOKIE);
    binder.bind("ioport_unmap", (k, c) -> 0);
    binder.bind("devm_ioport_map", (k, c) -> c.arg(1) > 0xffff ? 0 : c.arg(1) + PORT_COOKIE);
    binder.bind("memcpy_fromio", (k, c) -> copy(k, c.arg(0), c.arg(1), c.arg(2), c.arg(1)));
    binder.bind("memcpy_toio", (k, c) -> copy(k, c.arg(0), c.arg(1), c.arg(2), c.arg(0)));
    binder.bind("memset_io", IoCalls::fill);
    binder.bind("__iowrite64_copy", (k, c) -> words(k, c, 8));
    binder.bind("__ioread32_copy", (k, c) -> words(k, c, 4));
    for (String port : List.of("inb", "inw", "inl", "outb", "outw", "outl")) {
      binder.bind(
          port,
          (k, c) -> {
            throw new UnsupportedException(port, c.site());
          });
    }
  }

  /** Bytes and words until {@code aligned} is, then four at a time, as x86 does. */
  private static long copy(Kernel kernel, long to, long from, long count, long aligned) {
    long done = 0;
    if (count > 0 && (aligned & 1) != 0) {
      done += move(kernel, to, from, 1);
    }
    if (count - done > 1 && (aligned + done & 2) != 0) {
      done += move(kernel, to + done, from + done, 2);
    }
    while (count - done >= 4) {
      done += move(kernel, to + done, from + done, 4);
    }
    if (count - done >= 2) {
      done += move(kernel, to + done, from + done, 2);
    }
    if (count > done) {
      move(kernel, to + done, from + done, 1);
    }
    return 0;
  }

  private static int move(Kernel kernel, long to, long from, int size) {
    VirtualMemory memory = kernel.kernelSpace();
    switch (size) {
      case 1 -> memory.storeByte(to, memory.loadByte(from));
      case 2 -> memory.storeShort(to, memory.loadShort(from));
      case 4 -> memory.storeInt(to, memory.loadInt(from));
      default -> memory.storeLong(to, memory.loadLong(from));
    }
    return size;
  }

  /** (to, from, count of words) */
  private static long words(Kernel kernel, NativeCall call, int size) {
    for (long i = 0; i < call.arg(2); i++) {
      move(kernel, call.arg(0) + size * i, call.arg(1) + size * i, size);
    }
    return 0;
  }

  /** Byte by byte: what memset() does on this processor. */
  private static long fill(Kernel kernel, NativeCall call) {
    for (long i = 0; i < call.arg(2); i++) {
      kernel.kernelSpace().storeByte(call.arg(0) + i, call.intArg(1));
    }
    return 0;
  }

  private static long map(Kernel kernel, NativeCall call, long cache) {
    return kernel.memory().vmalloc().ioremap(call.arg(0), call.arg(1), cache);
  }

  private static long mapForDevice(Kernel kernel, NativeCall call, long cache) {
    long address = kernel.memory().vmalloc().ioremap(call.arg(1), call.arg(2), cache);
    return keep(kernel, call.arg(0), address);
  }

  /** Gives a mapping back when the device's driver lets go. */
  private static long keep(Kernel kernel, long device, long address) {
    if (address != 0) {
      DeviceResources.of(kernel).add(device, address, () -> release(kernel, address));
    }
    return address;
  }

  private static long unmapForDevice(Kernel kernel, NativeCall call) {
    DeviceResources.of(kernel).releaseOne(call.arg(0), call.arg(1));
    return 0;
  }

  /** RAM is in the direct map already. */
  private static long memremap(Kernel kernel, long start, long size, long flags) {
    if (flags == 0) {
      return 0;
    }
    boolean ram = kernel.memory().physical().isRam(start >>> 12);
    if (ram && (flags & MEMREMAP_WB) != 0) {
      return KernelMemory.virtual(start);
    }
    if (ram) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel
          .log()
          .line(
              4,
              String.format(
                  Locale.ROOT, "memremap attempted on ram 0x%016x size: 0x%x", start, size));
      kernel
          .oopses()
          .warning(
              "kernel/iomem.c:"
                  + (PciRegions.old(kernel)
                      ? "92 memremap+0x12d/0x160"
                      : "92 memremap+0x14a/0x170"));
      return 0;
    }
    long cache =
        (flags & MEMREMAP_WB) != 0
            ? 0
            : (flags & MEMREMAP_WT) != 0 ? Pte.PAT | Pte.PCD | Pte.PWT : Pte.PWT;
    return kernel.memory().vmalloc().ioremap(start, size, cache);
  }

  /** (device, start, size, flags): the address or an error pointer. */
  private static long memremapForDevice(Kernel kernel, NativeCall call) {
    long address = memremap(kernel, call.arg(1), call.arg(2), call.arg(3));
    return address == 0 ? -Errno.ENXIO : keep(kernel, call.arg(0), address);
  }

  private static void release(Kernel kernel, long address) {
    if (Vmalloc.isVmalloc(address)) {
      kernel.memory().vmalloc().vunmap(address);
    }
  }

  private static long unmap(Kernel kernel, NativeCall call) {
    release(kernel, call.arg(0));
    return 0;
  }
}
