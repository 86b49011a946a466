package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.OpenFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code linux/miscdevice.h}: small devices that share major 10. */
final class MiscDevices {
  private static final int MAJOR = 10;
  private static final int DYNAMIC = 255;
  private static final int DYNAMIC_MINORS = 128;

  /** The kernel's own misc devices, as /proc/misc lists them. */
  private static final List<BuiltIn> BUILT_IN_6_1 =
      List.of(
          new BuiltIn(125, "cpu_dma_latency"),
          new BuiltIn(228, "hpet"),
          new BuiltIn(126, "userfaultfd"),
          new BuiltIn(231, "snapshot"),
          new BuiltIn(183, "hw_random"),
          new BuiltIn(127, "vga_arbiter"));

  private static final List<BuiltIn> BUILT_IN_6_12 =
      List.of(
          new BuiltIn(259, "cpu_dma_latency"),
          new BuiltIn(258, "udmabuf"),
          new BuiltIn(228, "hpet"),
          new BuiltIn(229, "fuse"),
          new BuiltIn(257, "userfaultfd"),
          new BuiltIn(231, "snapshot"),
          new BuiltIn(183, "hw_random"),
          new BuiltIn(256, "vga_arbiter"));

  /** A misc device that no driver of ours stands behind. */
  private record BuiltIn(int minor, String name) {}

  private final Kernel kernel;
  private final List<BuiltIn> builtIn;
  private final Map<Integer, Long> devices = new LinkedHashMap<>();
  private final List<Long> classes = new ArrayList<>();

  MiscDevices(Kernel kernel) {
    this.kernel = kernel;
    this.builtIn = kernel.version() == KernelVersion.V6_1 ? BUILT_IN_6_1 : BUILT_IN_6_12;
    kernel.files().text("/proc/misc", 0444, this::listing);
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
    } else if (taken(minor)) {
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

  private boolean taken(int minor) {
    return devices.containsKey(minor) || builtIn.stream().anyMatch(b -> b.minor() == minor);
  }

  /** Dynamic minors go down from 127 in 6.1, and up from 256 once those are used up and in 6.12. */
  private int freeMinor() {
    for (int minor = DYNAMIC_MINORS - 1;
        minor >= 0 && kernel.version() == KernelVersion.V6_1;
        minor--) {
      if (!taken(minor)) {
        return minor;
      }
    }
    for (int minor = DYNAMIC + 1; minor < 1 << 20; minor++) {
      if (!taken(minor)) {
        return minor;
      }
    }
    return -1;
  }

  private long makeDevice(StructView misc, String name, int number) {
    DeviceModel model = DeviceModel.of(kernel);
    StructView device = model.allocate();
    device.set("devt", number);
    device.set("class", miscClass());
    device.set("parent", misc.get("parent"));
    device.set("driver_data", misc.address());
    device.set("groups", misc.get("groups"));
    model.setName(device.address(), name);
    misc.set("this_device", device.address());
    DeviceFiles.Node node = new DeviceFiles.Node(nodeName(misc, name), misc.getInt("mode") & 0777);
    long result = model.add(device.address(), Optional.of(node));
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
      classes.add(Classes.of(kernel).create(0, Kobjects.name(kernel, "misc")));
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
    Optional<Long> found =
        Optional.ofNullable(devices.get(CharDevices.minor(file.inode().device())));
    if (found.isEmpty()) {
      return -Errno.ENODEV;
    }
    StructView misc = misc(found.get());
    StructView.of(kernel, "file", file.structAddress()).set("private_data", misc.address());
    if (misc.get("fops") == 0 || !file.replaceOperations(misc.get("fops"))) {
      return -Errno.ENODEV;
    }
    long result = file.actions().open(file);
    if (result != 0) {
      file.replaceOperations(0);
    }
    return result;
  }

  /** /proc/misc: the latest device first. */
  private String listing() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Integer, Long> entry : List.copyOf(devices.entrySet()).reversed()) {
      String name = KernelText.read(kernel.kernelSpace(), misc(entry.getValue()).get("name"));
      text.append(String.format(Locale.ROOT, "%3d %s\n", entry.getKey(), name));
    }
    builtIn.forEach(b -> text.append(String.format(Locale.ROOT, "%3d %s\n", b.minor(), b.name())));
    return text.toString();
  }
}
