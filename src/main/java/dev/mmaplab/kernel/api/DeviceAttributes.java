package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;

/** {@code linux/device.h}: attributes with a show or store function, as files in /sys. */
final class DeviceAttributes {
  private DeviceAttributes() {}

  static void install(Binder binder) {
    binder.bind(
        "device_create_file",
        (kernel, c) ->
            DeviceModel.of(kernel)
                .directory(c.arg(0))
                .map(path -> file(kernel, c.arg(0), path, c.arg(1)))
                .orElse(-(long) Errno.EINVAL));
    binder.bind(
        "device_remove_file",
        (kernel, c) -> {
          StructView attribute = StructView.of(kernel, "device_attribute", c.arg(1));
          String name = KernelText.read(kernel.kernelSpace(), attribute.get("attr.name"));
          DeviceModel.of(kernel)
              .directory(c.arg(0))
              .ifPresent(path -> kernel.files().remove(path + "/" + name));
          return 0;
        });
  }

  /** Those of the device's groups and its class's dev_groups. */
  static void add(Kernel kernel, long device, String path) {
    StructView view = StructView.of(kernel, "device", device);
    groups(kernel, device, path, view.get("groups"));
    long type = view.get("class");
    if (type != 0) {
      groups(kernel, device, path, StructView.of(kernel, "class", type).get("dev_groups"));
    }
  }

  private static void groups(Kernel kernel, long device, String path, long groups) {
    VirtualMemory memory = kernel.kernelSpace();
    for (long at = groups; at != 0 && memory.loadLong(at) != 0; at += 8) {
      StructView group = StructView.of(kernel, "attribute_group", memory.loadLong(at));
      String below =
          group.get("name") == 0 ? path : path + "/" + KernelText.read(memory, group.get("name"));
      for (long entry = group.get("attrs"); entry != 0 && memory.loadLong(entry) != 0; entry += 8) {
        file(kernel, device, below, memory.loadLong(entry));
      }
    }
  }

  /** device_create_file(): 0 or a negative errno. */
  static long file(Kernel kernel, long device, String path, long attribute) {
    StructView view = StructView.of(kernel, "device_attribute", attribute);
    VirtualMemory memory = kernel.kernelSpace();
    String name = KernelText.read(memory, view.get("attr.name"));
    try {
      kernel
          .files()
          .text(
              path + "/" + name,
              view.getInt("attr.mode") & 0777,
              () -> show(kernel, device, view),
              bytes -> store(kernel, device, view, bytes),
              true);
      return 0;
    } catch (ErrnoException e) {
      return -e.errno();
    }
  }

  private static String show(Kernel kernel, long device, StructView attribute) {
    long function = attribute.get("show");
    if (function == 0) {
      throw new ErrnoException(Errno.EIO);
    }
    long page = kernel.memory().allocate(4096);
    int length = (int) kernel.callDriver("show", function, device, attribute.address(), page);
    byte[] bytes = new byte[Math.clamp(length, 0, 4095)];
    kernel.kernelSpace().load(page, bytes, 0, bytes.length);
    kernel.memory().release(page);
    if (length < 0) {
      throw new ErrnoException(-length);
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static long store(Kernel kernel, long device, StructView attribute, byte[] bytes) {
    long function = attribute.get("store");
    if (function == 0) {
      return -Errno.EIO;
    }
    long page = kernel.memory().allocate(4096);
    kernel.kernelSpace().store(page, bytes, 0, Math.min(bytes.length, 4095));
    long result =
        kernel.callDriver("store", function, device, attribute.address(), page, bytes.length);
    kernel.memory().release(page);
    return result;
  }
}
