package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Kernel;

/** {@code linux/cdev.h} and the device numbers of {@code linux/fs.h}. */
final class CharDeviceCalls {
  private CharDeviceCalls() {}

  static void install(Binder binder) {
    binder.bind(
        "register_chrdev_region",
        (kernel, c) ->
            devices(kernel).registerRegion(c.intArg(0), c.intArg(1), text(kernel, c.arg(2))));
    binder.bind("alloc_chrdev_region", CharDeviceCalls::allocate);
    binder.bind(
        "unregister_chrdev_region",
        (kernel, c) -> {
          devices(kernel).unregisterRegion(c.intArg(0), c.intArg(1));
          return 0;
        });
    binder.bind(
        "__register_chrdev",
        (kernel, c) ->
            devices(kernel)
                .register(c.intArg(0), c.intArg(1), c.intArg(2), text(kernel, c.arg(3)), c.arg(4)));
    binder.bind(
        "__unregister_chrdev",
        (kernel, c) -> {
          devices(kernel).unregister(c.intArg(0), c.intArg(1), c.intArg(2), text(kernel, c.arg(3)));
          return 0;
        });
    binder.bind("cdev_init", CharDeviceCalls::init);
    binder.bind("cdev_alloc", CharDeviceCalls::alloc);
    binder.bind("cdev_add", (kernel, c) -> devices(kernel).add(c.arg(0), c.intArg(1), c.intArg(2)));
    binder.bind("cdev_del", (kernel, c) -> delete(kernel, c.arg(0)));
    binder.bind(
        "cdev_set_parent",
        (kernel, c) -> {
          StructView.of(kernel, "cdev", c.arg(0)).set("kobj.parent", c.arg(1));
          return 0;
        });
    binder.bind("cdev_device_add", CharDeviceCalls::addWithDevice);
    binder.bind(
        "cdev_device_del",
        (kernel, c) -> {
          DeviceModel.of(kernel).delete(c.arg(1));
          return delete(kernel, c.arg(0));
        });
  }

  private static CharDevices devices(Kernel kernel) {
    return kernel.charDevices();
  }

  private static String text(Kernel kernel, long address) {
    return KernelText.read(kernel.kernelSpace(), address);
  }

  private static long allocate(Kernel kernel, NativeCall call) {
    long first =
        devices(kernel).allocateRegion(call.intArg(1), call.intArg(2), text(kernel, call.arg(3)));
    if (first < 0) {
      return first;
    }
    kernel.kernelSpace().storeInt(call.arg(0), (int) first);
    return 0;
  }

  private static long init(Kernel kernel, NativeCall call) {
    StructView cdev = StructView.of(kernel, "cdev", call.arg(0));
    cdev.zero();
    prepare(cdev);
    cdev.set("ops", call.arg(1));
    return 0;
  }

  private static void prepare(StructView cdev) {
    long list = cdev.at("list");
    cdev.memory().storeLong(list, list);
    cdev.memory().storeLong(list + 8, list);
    cdev.memory().storeInt(cdev.at("kobj.kref"), 1);
  }

  private static long alloc(Kernel kernel, NativeCall call) {
    long size = kernel.layouts().struct("cdev").size();
    long address = kernel.memory().slab().kmalloc("cdev_alloc", size, 0xcc0 | 0x100);
    if (address != 0) {
      StructView cdev = StructView.of(kernel, "cdev", address);
      cdev.zero();
      prepare(cdev);
      Kobjects.of(kernel).onRelease(cdev.at("kobj"), () -> kernel.memory().slab().kfree(address));
    }
    return address;
  }

  private static long delete(Kernel kernel, long cdev) {
    devices(kernel).delete(cdev);
    Kobjects.of(kernel).put(StructView.of(kernel, "cdev", cdev).at("kobj"));
    return 0;
  }

  private static long addWithDevice(Kernel kernel, NativeCall call) {
    StructView device = StructView.of(kernel, "device", call.arg(1));
    int number = device.getInt("devt");
    if (number != 0) {
      StructView.of(kernel, "cdev", call.arg(0)).set("kobj.parent", device.at("kobj"));
      long result = devices(kernel).add(call.arg(0), number, 1);
      if (result != 0) {
        return result;
      }
    }
    long result = DeviceModel.of(kernel).add(call.arg(1));
    if (result != 0 && number != 0) {
      delete(kernel, call.arg(0));
    }
    return result;
  }
}
