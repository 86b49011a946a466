package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;

/** {@code devm_kmalloc} and its like: memory that goes when the driver lets go of the device. */
final class ManagedMemory {
  private ManagedMemory() {}

  static void install(Binder binder) {
    binder.bind("devm_kmalloc", (kernel, c) -> allocate(kernel, c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind("devm_krealloc", ManagedMemory::reallocate);
    binder.bind(
        "devm_kstrdup",
        (kernel, c) ->
            c.arg(1) == 0
                ? 0
                : text(
                    kernel,
                    c.arg(0),
                    c.intArg(2),
                    KernelText.read(kernel.kernelSpace(), c.arg(1))));
    binder.bind(
        "devm_kstrdup_const",
        (kernel, c) ->
            text(kernel, c.arg(0), c.intArg(2), KernelText.read(kernel.kernelSpace(), c.arg(1))));
    binder.bind("devm_kmemdup", ManagedMemory::copy);
    binder.bind(
        "devm_kasprintf",
        (kernel, c) -> text(kernel, c.arg(0), c.intArg(1), Printk.format(kernel, c, 2)));
    binder.bind(
        "devm_kvasprintf",
        (kernel, c) -> text(kernel, c.arg(0), c.intArg(1), Printk.formatList(kernel, c, 2)));
    binder.bind("devm_kfree", ManagedMemory::free);
    binder.bind("devm_get_free_pages", ManagedMemory::pages);
    binder.bind(
        "devm_free_pages",
        (kernel, c) -> {
          DeviceResources.of(kernel).releaseOne(c.arg(0), c.arg(1));
          return 0;
        });
  }

  private static long allocate(Kernel kernel, long device, long size, int gfp) {
    if (size == 0) {
      return 16;
    }
    long address = kernel.memory().slab().kmalloc("devm_kmalloc", size, gfp);
    if (address != 0) {
      DeviceResources.of(kernel).add(device, address, () -> kernel.memory().slab().kfree(address));
    }
    return address;
  }

  /** (device, old, size, gfp) */
  private static long reallocate(Kernel kernel, NativeCall call) {
    long old = call.arg(1);
    if (old == 0 || old == 16) {
      return allocate(kernel, call.arg(0), call.arg(2), call.intArg(3));
    }
    if (call.arg(2) == 0) {
      DeviceResources.of(kernel).releaseOne(call.arg(0), old);
      return 16;
    }
    long room = kernel.memory().slab().ksize(old);
    if (Long.compareUnsigned(call.arg(2), room) <= 0) {
      return old;
    }
    long address = kernel.memory().slab().kmalloc("devm_krealloc", call.arg(2), call.intArg(3));
    if (address != 0) {
      kernel.kernelSpace().copy(address, old, room);
      DeviceResources.of(kernel)
          .replace(call.arg(0), old, address, () -> kernel.memory().slab().kfree(address));
      kernel.memory().slab().kfree(old);
    }
    return address;
  }

  private static long text(Kernel kernel, long device, int gfp, String text) {
    long address = allocate(kernel, device, text.length() + 1L, gfp);
    if (address != 0) {
      KernelText.write(kernel.kernelSpace(), address, text);
    }
    return address;
  }

  private static long copy(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long address = allocate(kernel, call.arg(0), call.arg(2), call.intArg(3));
    if (address != 0) {
      memory.copy(address, call.arg(1), call.arg(2));
    }
    return address;
  }

  private static long free(Kernel kernel, NativeCall call) {
    long address = call.arg(1);
    boolean nothing = address == 0 || address == 16;
    if (!nothing && !DeviceResources.of(kernel).releaseOne(call.arg(0), address)) {
      kernel.oopses().warn("drivers/base/devres.c");
    }
    return 0;
  }

  private static long pages(Kernel kernel, NativeCall call) {
    long get = kernel.symbol("__get_free_pages").orElseThrow();
    long free = kernel.symbol("free_pages").orElseThrow();
    int order = call.intArg(2);
    long address = kernel.call(get, call.arg(1), order);
    if (address != 0) {
      DeviceResources.of(kernel).add(call.arg(0), address, () -> kernel.call(free, address, order));
    }
    return address;
  }
}
