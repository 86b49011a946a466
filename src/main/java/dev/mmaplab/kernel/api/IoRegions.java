package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.Pte;

/** {@code request_mem_region} and its like, and the device-managed forms of it. */
final class IoRegions {
  private IoRegions() {}

  static void install(Binder binder) {
    binder.bind(
        "__request_region",
        (k, c) ->
            IoResources.of(k).requestRegion(c.arg(0), c.arg(1), c.arg(2), c.arg(3), c.intArg(4)));
    binder.bind(
        "__release_region",
        (k, c) -> IoResources.of(k).releaseRegion(c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("request_resource", (k, c) -> IoResources.of(k).request(c.arg(0), c.arg(1)));
    binder.bind("insert_resource", (k, c) -> IoResources.of(k).insert(c.arg(0), c.arg(1)));
    binder.bind("release_resource", (k, c) -> IoResources.of(k).release(c.arg(0)));
    binder.bind("remove_resource", (k, c) -> IoResources.of(k).remove(c.arg(0)));
    binder.bind("__devm_request_region", IoRegions::requestManaged);
    binder.bind(
        "__devm_release_region",
        (k, c) -> {
          DeviceResources.of(k).releaseOne(c.arg(0), key(c.arg(1), c.arg(2)));
          return 0;
        });
    binder.bind("devm_request_resource", IoRegions::requestResource);
    binder.bind("devm_ioremap_resource", (k, c) -> map(k, c.arg(0), c.arg(1)));
    binder.bind("devm_ioremap_resource_wc", (k, c) -> map(k, c.arg(0), c.arg(1), Pte.PWT));
    binder.bind("devm_iounmap", IoRegions::unmapManaged);
  }

  /** What finds a device's region again. */
  private static long key(long parent, long start) {
    return parent ^ start << 1;
  }

  /** (device, parent, start, size, name) */
  private static long requestManaged(Kernel kernel, NativeCall call) {
    long parent = call.arg(1);
    long start = call.arg(2);
    long size = call.arg(3);
    IoResources tree = IoResources.of(kernel);
    long resource = tree.requestRegion(parent, start, size, call.arg(4), 0);
    if (resource != 0) {
      DeviceResources.of(kernel)
          .add(call.arg(0), key(parent, start), () -> tree.releaseRegion(parent, start, size));
    }
    return resource;
  }

  /** (device, parent, resource) */
  private static long requestResource(Kernel kernel, NativeCall call) {
    long resource = call.arg(2);
    IoResources tree = IoResources.of(kernel);
    long other = tree.conflict(call.arg(1), resource);
    if (other != 0) {
      long name = StructView.of(kernel, "resource", other).get("name");
      kernel
          .log()
          .line(
              3,
              DeviceNames.prefix(kernel, call.arg(0))
                  + "resource collision: "
                  + tree.range(resource)
                  + " conflicts with "
                  + KernelText.read(kernel.kernelSpace(), name)
                  + " "
                  + tree.range(other));
      return -Errno.EBUSY;
    }
    DeviceResources.of(kernel).add(call.arg(0), resource, () -> tree.release(resource));
    return 0;
  }

  /** devm_ioremap_resource(): reserves and maps; an error pointer if it cannot. */
  static long map(Kernel kernel, long device, long address) {
    return map(kernel, device, address, Pte.PCD);
  }

  private static long map(Kernel kernel, long device, long address, long cache) {
    if (address == 0
        || (StructView.of(kernel, "resource", address).get("flags") & 0x1f00) != IoResources.MEM) {
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
    IoResources tree = IoResources.of(kernel);
    long root = tree.root(IoResources.Space.MEMORY);
    long region = tree.requestRegion(root, start, size, name, 0);
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
          tree.releaseRegion(root, start, size);
          kernel.memory().release(name);
        });
    long mapped = kernel.memory().vmalloc().ioremap(start, size, cache);
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
    return IoResources.of(kernel).range(resource);
  }

  private static long unmapManaged(Kernel kernel, NativeCall call) {
    DeviceResources.of(kernel).releaseOne(call.arg(0), call.arg(1));
    return 0;
  }
}
