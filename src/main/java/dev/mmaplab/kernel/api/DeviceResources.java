package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code devm_…}: what a device's driver has taken and gives back, last taken first, when the
 * driver lets go of the device.
 */
final class DeviceResources {
  /** One of them; {@code address} finds it again, 0 if nothing does. */
  private record Resource(long address, Runnable release) {}

  private final Map<Long, Deque<Resource>> resources = new HashMap<>();

  private DeviceResources() {}

  static DeviceResources of(Kernel kernel) {
    return kernel.part(DeviceResources.class, k -> new DeviceResources());
  }

  static void install(Binder binder) {
    binder.bind("devm_kmalloc", (kernel, c) -> allocate(kernel, c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind("devm_kasprintf", DeviceResources::format);
    binder.bind(
        "devm_kfree",
        (kernel, c) -> {
          of(kernel).releaseOne(c.arg(0), c.arg(1));
          return 0;
        });
    binder.bind(
        "devm_add_action",
        (kernel, c) -> {
          long action = c.arg(1);
          long data = c.arg(2);
          of(kernel).add(c.arg(0), 0, () -> kernel.call(action, data));
          return 0;
        });
  }

  private static long allocate(Kernel kernel, long device, long size, int gfp) {
    long address = kernel.memory().slab().kmalloc("devm_kmalloc", size, gfp);
    if (address != 0) {
      of(kernel).add(device, address, () -> kernel.memory().slab().kfree(address));
    }
    return address;
  }

  private static long format(Kernel kernel, NativeCall call) {
    String text = Printk.format(kernel, call, 2);
    long address = allocate(kernel, call.arg(0), text.length() + 1L, call.intArg(1));
    if (address != 0) {
      KernelText.write(kernel.kernelSpace(), address, text);
    }
    return address;
  }

  void add(long device, long address, Runnable release) {
    resources.computeIfAbsent(device, d -> new ArrayDeque<>()).push(new Resource(address, release));
  }

  private void releaseOne(long device, long address) {
    Deque<Resource> all = resources.getOrDefault(device, new ArrayDeque<>());
    Optional<Resource> found = all.stream().filter(r -> r.address() == address).findFirst();
    if (found.isPresent() && all.remove(found.get())) {
      found.get().release().run();
    }
  }

  /** devres_release_all(). */
  void release(long device) {
    Optional.ofNullable(resources.remove(device))
        .ifPresent(all -> all.forEach(r -> r.release().run()));
  }
}
