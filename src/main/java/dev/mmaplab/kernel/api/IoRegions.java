package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.Pte;
import java.util.Locale;
import java.util.Optional;

/** {@code request_mem_region} and its like, and the device-managed forms of it. */
final class IoRegions {
  private IoRegions() {}

  static void install(Binder binder) {
    binder.bind("mmaplab_request_region", IoRegions::request);
    binder.bind("mmaplab_release_region", IoRegions::release);
    binder.bind("mmaplab_devm_request_region", IoRegions::requestManaged);
    binder.bind("mmaplab_devm_release_region", IoRegions::releaseManaged);
    binder.bind(
        "request_resource",
        (kernel, c) ->
            IoResources.of(kernel).request(c.arg(0), StructView.of(kernel, "resource", c.arg(1)))
                ? 0
                : -Errno.EBUSY);
    binder.bind(
        "insert_resource",
        (kernel, c) ->
            IoResources.of(kernel).insert(StructView.of(kernel, "resource", c.arg(1)))
                ? 0
                : -Errno.EBUSY);
    binder.bind(
        "release_resource",
        (kernel, c) ->
            IoResources.of(kernel).remove(StructView.of(kernel, "resource", c.arg(0)))
                ? 0
                : -Errno.EINVAL);
    binder.bind("devm_ioremap_resource", (kernel, c) -> map(kernel, c.arg(0), c.arg(1)));
    binder.bind("devm_iounmap", IoRegions::unmapManaged);
  }

  /** (io, start, size, name): a new struct resource, or 0. */
  private static long request(Kernel kernel, NativeCall call) {
    return request(kernel, call.intArg(0) != 0, call.arg(1), call.arg(2), call.arg(3));
  }

  private static long request(Kernel kernel, boolean io, long start, long size, long name) {
    StructView resource = StructView.allocate(kernel, "resource");
    resource.set("start", start);
    resource.set("end", start + size - 1);
    resource.set("name", name);
    resource.set("flags", (io ? IoResources.PORTS : IoResources.MEMORY) | IoResources.BUSY);
    if (IoResources.of(kernel).requestRegion(io, resource)) {
      return resource.address();
    }
    kernel.memory().release(resource.address());
    return 0;
  }

  private static long release(Kernel kernel, NativeCall call) {
    release(kernel, call.intArg(0) != 0, call.arg(1), call.arg(2));
    return 0;
  }

  private static void release(Kernel kernel, boolean io, long start, long size) {
    Optional<Long> struct = IoResources.of(kernel).releaseRegion(io, start, size);
    if (struct.isPresent()) {
      kernel.memory().release(struct.get());
      return;
    }
    kernel
        .log()
        .line(
            4,
            String.format(
                Locale.ROOT,
                "resource: Trying to free nonexistent resource <0x%016x-0x%016x>",
                start,
                start + size - 1));
  }

  /** (device, io, start, size, name) */
  private static long requestManaged(Kernel kernel, NativeCall call) {
    boolean io = call.intArg(1) != 0;
    long start = call.arg(2);
    long size = call.arg(3);
    long resource = request(kernel, io, start, size, call.arg(4));
    if (resource != 0) {
      DeviceResources.of(kernel).add(call.arg(0), resource, () -> release(kernel, io, start, size));
    }
    return resource;
  }

  private static long releaseManaged(Kernel kernel, NativeCall call) {
    boolean io = call.intArg(1) != 0;
    release(kernel, io, call.arg(2), call.arg(3));
    return 0;
  }

  /** devm_ioremap_resource(): reserves and maps; an error pointer if it cannot. */
  static long map(Kernel kernel, long device, long address) {
    if (address == 0
        || (StructView.of(kernel, "resource", address).get("flags") & 0x1f00)
            != IoResources.MEMORY) {
      String which = address == 0 ? "(null)" : text(kernel, address);
      String tail = kernel.version() == KernelVersion.V6_1 ? "" : " " + which;
      complain(kernel, device, "EINVAL", "invalid resource" + tail);
      return -Errno.EINVAL;
    }
    StructView resource = StructView.of(kernel, "resource", address);
    long start = resource.get("start");
    long size = resource.get("end") - start + 1;
    String owner = DeviceNames.name(kernel, device);
    String own =
        resource.get("name") == 0
            ? owner
            : owner + " " + KernelText.read(kernel.kernelSpace(), resource.get("name"));
    long name = Kobjects.name(kernel, own);
    long region = request(kernel, false, start, size, name);
    if (region == 0) {
      kernel.memory().release(name);
      complain(
          kernel, device, "EBUSY", "can't request region for resource " + text(kernel, address));
      return -Errno.EBUSY;
    }
    DeviceResources managed = DeviceResources.of(kernel);
    managed.add(
        device,
        region,
        () -> {
          release(kernel, false, start, size);
          kernel.memory().release(name);
        });
    long mapped = kernel.memory().vmalloc().ioremap(start, size, Pte.PCD);
    if (mapped == 0) {
      managed.releaseOne(device, region);
      complain(kernel, device, "ENOMEM", "ioremap failed for resource " + text(kernel, address));
      return -Errno.ENOMEM;
    }
    managed.add(device, mapped, () -> kernel.memory().vmalloc().vunmap(mapped));
    return mapped;
  }

  /** In newer kernels through dev_err_probe(). */
  private static void complain(Kernel kernel, long device, String error, String text) {
    String why = kernel.version() == KernelVersion.V6_1 ? "" : "error -" + error + ": ";
    kernel.log().line(3, DeviceNames.prefix(kernel, device) + why + text);
  }

  private static String text(Kernel kernel, long resource) {
    return IoResources.of(kernel).describe(StructView.of(kernel, "resource", resource));
  }

  private static long unmapManaged(Kernel kernel, NativeCall call) {
    DeviceResources.of(kernel).releaseOne(call.arg(0), call.arg(1));
    return 0;
  }
}
