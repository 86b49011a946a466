package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code platform_get_…}: a platform device's registers and interrupts. */
final class PlatformResources {
  private static final int TYPE = 0x1f00;
  private static final int MEMORY = 0x200;
  private static final int INTERRUPT = 0x400;

  private PlatformResources() {}

  static void install(Binder binder) {
    binder.bind(
        "platform_get_resource",
        (kernel, c) -> byIndex(kernel, c.arg(0), c.intArg(1), c.intArg(2)).orElse(0L));
    binder.bind(
        "platform_get_resource_byname",
        (kernel, c) -> byName(kernel, c.arg(0), c.intArg(1), c.arg(2)).orElse(0L));
    binder.bind(
        "platform_get_mem_or_io",
        (kernel, c) ->
            find(kernel, c.arg(0), r -> (r.getInt("flags") & 0x300) != 0, c.intArg(1)).orElse(0L));
    binder.bind("platform_get_irq", (kernel, c) -> interrupt(kernel, c, true));
    binder.bind("platform_get_irq_optional", (kernel, c) -> interrupt(kernel, c, false));
    binder.bind("platform_get_irq_byname", (kernel, c) -> interruptByName(kernel, c, true));
    binder.bind(
        "platform_get_irq_byname_optional", (kernel, c) -> interruptByName(kernel, c, false));
    binder.bind(
        "platform_irq_count",
        (kernel, c) -> {
          int count = 0;
          while (byIndex(kernel, c.arg(0), INTERRUPT, count).isPresent()) {
            count++;
          }
          return count;
        });
    binder.bind(
        "devm_platform_ioremap_resource",
        (kernel, c) ->
            map(kernel, c.arg(0), byIndex(kernel, c.arg(0), MEMORY, c.intArg(1)).orElse(0L)));
    binder.bind(
        "devm_platform_ioremap_resource_byname",
        (kernel, c) ->
            map(kernel, c.arg(0), byName(kernel, c.arg(0), MEMORY, c.arg(1)).orElse(0L)));
    binder.bind(
        "devm_platform_get_and_ioremap_resource",
        (kernel, c) -> {
          long resource = byIndex(kernel, c.arg(0), MEMORY, c.intArg(1)).orElse(0L);
          if (c.arg(2) != 0) {
            kernel.kernelSpace().storeLong(c.arg(2), resource);
          }
          return map(kernel, c.arg(0), resource);
        });
  }

  private static StructView device(Kernel kernel, long address) {
    return StructView.of(kernel, "platform_device", address);
  }

  private static Optional<Long> find(
      Kernel kernel, long address, Predicate<StructView> wanted, int index) {
    StructView device = device(kernel, address);
    long size = kernel.layouts().struct("resource").size();
    int left = index;
    for (int i = 0; i < device.getInt("num_resources"); i++) {
      StructView resource = StructView.of(kernel, "resource", device.get("resource") + i * size);
      if (wanted.test(resource) && left-- == 0) {
        return Optional.of(resource.address());
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> byIndex(Kernel kernel, long device, int type, int index) {
    return find(kernel, device, r -> (r.getInt("flags") & TYPE) == type, index);
  }

  private static Optional<Long> byName(Kernel kernel, long device, int type, long name) {
    String wanted = KernelText.read(kernel.kernelSpace(), name);
    return find(
        kernel,
        device,
        r ->
            (r.getInt("flags") & TYPE) == type
                && r.get("name") != 0
                && KernelText.read(kernel.kernelSpace(), r.get("name")).equals(wanted),
        0);
  }

  private static long interrupt(Kernel kernel, NativeCall call, boolean complain) {
    Optional<Long> found = byIndex(kernel, call.arg(0), INTERRUPT, call.intArg(1));
    if (found.isEmpty() && complain) {
      complain(kernel, call.arg(0), "IRQ index " + call.intArg(1) + " not found");
    }
    return found
        .map(r -> StructView.of(kernel, "resource", r).get("start"))
        .orElse(-(long) Errno.ENXIO);
  }

  private static long interruptByName(Kernel kernel, NativeCall call, boolean complain) {
    Optional<Long> found = byName(kernel, call.arg(0), INTERRUPT, call.arg(1));
    if (found.isEmpty() && complain) {
      String name = KernelText.read(kernel.kernelSpace(), call.arg(1));
      complain(kernel, call.arg(0), "IRQ " + name + " not found");
    }
    return found
        .map(r -> StructView.of(kernel, "resource", r).get("start"))
        .orElse(-(long) Errno.ENXIO);
  }

  private static void complain(Kernel kernel, long address, String text) {
    long inner = device(kernel, address).at("dev");
    kernel.log().line(3, DeviceNames.prefix(kernel, inner) + "error -ENXIO: " + text);
  }

  private static long map(Kernel kernel, long address, long resource) {
    return IoRegions.map(kernel, device(kernel, address).at("dev"), resource);
  }
}
