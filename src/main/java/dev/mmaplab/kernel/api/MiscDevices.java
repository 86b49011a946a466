package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.OpenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code linux/miscdevice.h}: small devices that share major 10. */
final class MiscDevices {
  private static final int MAJOR = 10;
  private static final int DYNAMIC = 255;
  private static final int DYNAMIC_MINORS = 128;

  /** Minors below 128 that the kernel's own misc devices have taken by the time the first driver is loaded. */
  private static final int TAKEN = 6;

  private final Kernel kernel;
  private final Map<Integer, Long> devices = new TreeMap<>();
  private final List<Long> classes = new ArrayList<>();

  MiscDevices(Kernel kernel) {
    this.kernel = kernel;
    kernel.charDevices().addBuiltIn(CharDevices.number(MAJOR, 0), 1 << 20, this::open);
  }

  static void install(Binder binder) {
    binder.bind("misc_register", (kernel, c) -> of(kernel).register(c.arg(0)));
    binder.bind(
        "misc_deregister",
        (kernel, c) -> {
          of(kernel).deregister(c.arg(0));
          return 0;
        });
  }

  static MiscDevices of(Kernel kernel) {
    return kernel.part(MiscDevices.class, MiscDevices::new);
  }

  private StructView misc(long address) {
    return StructView.of(kernel, "miscdevice", address);
  }

  private long register(long address) {
    StructView misc = misc(address);
    long list = misc.at("list");
    misc.memory().storeLong(list, list);
    misc.memory().storeLong(list + 8, list);
    int minor = misc.getInt("minor");
    boolean dynamic = minor == DYNAMIC;
    if (dynamic) {
      minor = freeMinor();
      if (minor < 0) {
        return -Errno.EBUSY;
      }
      misc.set("minor", minor);
    } else if (devices.containsKey(minor)) {
      return -Errno.EBUSY;
    }
    String name = KernelText.read(kernel.kernelSpace(), misc.get("name"));
    long device = makeDevice(misc, name, CharDevices.number(MAJOR, minor));
    if (device < 0 && device > -4096) {
      if (dynamic) {
        misc.set("minor", DYNAMIC);
      }
      return device;
    }
    devices.put(minor, address);
    return 0;
  }

  /** Dynamic minors go down from 127; once those are used up, up from 256. */
  private int freeMinor() {
    for (int minor = DYNAMIC_MINORS - 1 - TAKEN; minor >= 0; minor--) {
      if (!devices.containsKey(minor)) {
        return minor;
      }
    }
    for (int minor = DYNAMIC + 1; minor < 1 << 20; minor++) {
      if (!devices.containsKey(minor)) {
        return minor;
      }
    }
    return -1;
  }

  private long makeDevice(StructView misc, String name, int number) {
    DeviceModel model = DeviceModel.of(kernel);
    StructView device = StructView.allocate(kernel, "device");
    model.initialize(device.address());
    device.set("devt", number);
    device.set("class", miscClass());
    device.set("parent", misc.get("parent"));
    device.set("driver_data", misc.address());
    device.set("groups", misc.get("groups"));
    model.setName(device.address(), name);
    Kobjects.of(kernel).onRelease(device.at("kobj"), () -> kernel.memory().release(device.address()));
    misc.set("this_device", device.address());
    long result = model.add(device.address(), misc.getInt("mode") & 0777, nodeName(misc, name));
    if (result < 0) {
      model.put(device.address());
      return result;
    }
    return device.address();
  }

  private String nodeName(StructView misc, String name) {
    long given = misc.get("nodename");
    return given == 0 ? name.replace('!', '/') : KernelText.read(kernel.kernelSpace(), given);
  }

  private long miscClass() {
    if (classes.isEmpty()) {
      classes.add(DeviceModel.of(kernel).createClass(0, Kobjects.name(kernel, "misc")));
    }
    return classes.getFirst();
  }

  private void deregister(long address) {
    StructView misc = misc(address);
    int minor = misc.getInt("minor");
    if (!Optional.ofNullable(devices.get(minor)).equals(Optional.of(address))) {
      return;
    }
    devices.remove(minor);
    DeviceModel model = DeviceModel.of(kernel);
    model.delete(misc.get("this_device"));
    model.put(misc.get("this_device"));
  }

  /** misc_open(): from here on the file is the device's own. */
  private long open(OpenFile file) {
    Optional<Long> found = Optional.ofNullable(devices.get(CharDevices.minor(file.inode().device())));
    if (found.isEmpty()) {
      return -Errno.ENODEV;
    }
    StructView misc = misc(found.get());
    StructView.of(kernel, "file", file.structAddress()).set("private_data", misc.address());
    if (misc.get("fops") == 0 || !file.replaceOperations(misc.get("fops"))) {
      return -Errno.ENODEV;
    }
    return file.actions().open(file);
  }

  /** /proc/misc. */
  String listing() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Integer, Long> entry : devices.entrySet()) {
      String name = KernelText.read(kernel.kernelSpace(), misc(entry.getValue()).get("name"));
      text.append(String.format(java.util.Locale.ROOT, "%3d %s\n", entry.getKey(), name));
    }
    return text.toString();
  }
}
