package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.DmaMemory;
import dev.mmaplab.kernel.mm.KernelMemory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code linux/dma-mapping.h}: coherent buffers. */
final class DmaCalls {
  private static final long LAST_ADDRESS = 0x1fff_ffffL;

  private DmaCalls() {}

  static void install(Binder binder) {
    for (String name : List.of("dma_alloc_coherent", "dma_alloc_attrs", "dma_alloc_wc")) {
      binder.bind(name, DmaCalls::allocate);
    }
    binder.bind("dmam_alloc_coherent", DmaCalls::allocateForDevice);
    binder.bind("dmam_alloc_attrs", DmaCalls::allocateForDevice);
    binder.bind(
        "dmam_free_coherent",
        (k, c) -> {
          DeviceResources.of(k).releaseOne(c.arg(0), c.arg(2));
          return 0;
        });
    binder.bind("dma_alloc_pages", DmaCalls::allocatePages);
    binder.bind(
        "dma_free_pages",
        (k, c) -> {
          long physical = c.arg(3);
          k.memory().dma().free(c.arg(1), KernelMemory.virtual(physical));
          return 0;
        });
    binder.bind("dma_get_required_mask", (k, c) -> LAST_ADDRESS);
    binder.bind("mmaplab_dma_check", (k, c) -> check(k, c.arg(0), c.arg(1), c.arg(2)));
    DmaPools.install(binder);
    for (String name : List.of("dma_free_coherent", "dma_free_attrs", "dma_free_wc")) {
      binder.bind(name, DmaCalls::free);
    }
    for (String name : List.of("dma_mmap_coherent", "dma_mmap_attrs", "dma_mmap_wc")) {
      binder.bind(
          name,
          (k, c) ->
              k.memory()
                  .pfnMapper()
                  .mmapCoherent(name, c.arg(1), c.arg(3), c.arg(4), c.resultUsed()));
    }
    binder.bind("dma_can_mmap", (k, c) -> 1);
    binder.bind("dma_set_mask", DmaCalls::setMask);
    binder.bind("dma_set_coherent_mask", DmaCalls::setCoherentMask);
  }

  private static long allocate(Kernel kernel, NativeCall call) {
    long mask = StructView.of(kernel, "device", call.arg(0)).get("coherent_dma_mask");
    if (mask == 0) {
      kernel
          .part(Once.class, k -> new Once())
          .warn(kernel, "kernel/dma/mapping.c:523 dma_alloc_attrs+0xe2/0x110");
    }
    DmaMemory.Buffer buffer = kernel.memory().dma().allocate(call.arg(1), mask);
    if (buffer.address() != 0) {
      kernel.kernelSpace().storeLong(call.arg(2), buffer.handle());
    }
    return buffer.address();
  }

  private static long allocateForDevice(Kernel kernel, NativeCall call) {
    long size = call.arg(1);
    long address = allocate(kernel, call);
    if (address != 0) {
      DeviceResources.of(kernel)
          .add(call.arg(0), address, () -> kernel.memory().dma().free(size, address));
    }
    return address;
  }

  /** (device, size, handle, direction, gfp): the struct page, or 0. */
  private static long allocatePages(Kernel kernel, NativeCall call) {
    long mask = StructView.of(kernel, "device", call.arg(0)).get("coherent_dma_mask");
    DmaMemory.Buffer buffer = kernel.memory().dma().allocate(call.arg(1), mask);
    if (buffer.address() == 0) {
      return 0;
    }
    kernel.kernelSpace().storeLong(call.arg(2), buffer.handle());
    return kernel.memory().page(buffer.handle() >>> 12).address();
  }

  /** 0 if the device can address all of it. */
  private static long check(Kernel kernel, long device, long address, long size) {
    StructView view = StructView.of(kernel, "device", device);
    if (view.get("dma_mask") == 0) {
      kernel
          .part(Once.class, k -> new Once())
          .warn(kernel, "kernel/dma/mapping.c:154 dma_map_page_attrs+0x1f8/0x230");
      return 1;
    }
    long mask = kernel.kernelSpace().loadLong(view.get("dma_mask"));
    if (Long.compareUnsigned(address + Math.max(size, 1) - 1, mask) <= 0) {
      return 0;
    }
    kernel
        .log()
        .line(
            3,
            DeviceNames.prefix(kernel, device)
                + String.format(
                    Locale.ROOT,
                    "DMA addr 0x%016x+%d overflow (mask %x, bus limit 0).",
                    address,
                    size,
                    mask));
    return 1;
  }

  /** WARN_ON_ONCE of the kernel's own code: once in the life of a computer. */
  private static final class Once {
    private final Set<String> said = new HashSet<>();

    void warn(Kernel kernel, String where) {
      if (said.add(where)) {
        kernel.log().line(4, "------------[ cut here ]------------");
        kernel.oopses().warning(where);
      }
    }
  }

  private static long free(Kernel kernel, NativeCall call) {
    kernel.memory().dma().free(call.arg(1), call.arg(2));
    return 0;
  }

  /** dma_supported(): the mask must reach all of RAM up to 24 bits at least. */
  private static boolean supported(long mask) {
    return Long.compareUnsigned(mask, Math.min(LAST_ADDRESS, 0xff_ffffL)) >= 0;
  }

  private static long setMask(Kernel kernel, NativeCall call) {
    long pointer = StructView.of(kernel, "device", call.arg(0)).get("dma_mask");
    if (pointer == 0 || !supported(call.arg(1))) {
      return -Errno.EIO;
    }
    kernel.kernelSpace().storeLong(pointer, call.arg(1));
    return 0;
  }

  private static long setCoherentMask(Kernel kernel, NativeCall call) {
    if (!supported(call.arg(1))) {
      return -Errno.EIO;
    }
    StructView.of(kernel, "device", call.arg(0)).set("coherent_dma_mask", call.arg(1));
    return 0;
  }
}
