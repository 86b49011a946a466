package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.DmaMemory;
import java.util.List;

/** {@code linux/dma-mapping.h}: coherent buffers. */
final class DmaCalls {
  private static final long LAST_ADDRESS = 0x1fff_ffffL;

  private DmaCalls() {}

  static void install(Binder binder) {
    for (String name : List.of("dma_alloc_coherent", "dma_alloc_attrs", "dma_alloc_wc")) {
      binder.bind(name, DmaCalls::allocate);
    }
    binder.bind("dmam_alloc_coherent", DmaCalls::allocateForDevice);
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
