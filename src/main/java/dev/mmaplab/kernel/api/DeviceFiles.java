package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What every device shows: its node in /dev, and dev, uevent and power in /sys. */
final class DeviceFiles {
  private static final int NODE_MODE = 0600;

  /**
   * A device's node.
   *
   * @param name below /dev
   * @param mode 0 for the usual permissions
   */
  record Node(String name, int mode) {}

  private final Kernel kernel;
  private final Map<Long, Node> nodes = new HashMap<>();

  private DeviceFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  static DeviceFiles of(Kernel kernel) {
    return kernel.part(DeviceFiles.class, DeviceFiles::new);
  }

  static void install(Binder binder) {
    binder.bind(
        "device_create_file",
        (kernel, c) -> c.arg(0) == 0 ? 0 : createFile(kernel, c.arg(0), c.arg(1)));
    binder.bind(
        "device_remove_file",
        (kernel, c) -> {
          if (c.arg(0) != 0) {
            SysfsAttributes.of(kernel).remove(kobject(kernel, c.arg(0)), "", c.arg(1));
          }
          return 0;
        });
    binder.bind(
        "device_create_bin_file",
        (kernel, c) -> SysfsBinaries.create(kernel, kobject(kernel, c.arg(0)), "", c.arg(1), -1));
    binder.bind(
        "device_remove_bin_file",
        (kernel, c) -> SysfsBinaries.remove(kernel, kobject(kernel, c.arg(0)), c.arg(1)));
    binder.bind(
        "device_add_groups",
        (kernel, c) -> SysfsGroups.create(kernel, kobject(kernel, c.arg(0)), c.arg(1)));
    binder.bind(
        "device_remove_groups",
        (kernel, c) -> SysfsGroups.removeAll(kernel, kobject(kernel, c.arg(0)), c.arg(1)));
    VariableAttributes.install(binder);
  }

  /** A mode that promises what no function does is worth a warning. */
  private static long createFile(Kernel kernel, long device, long attribute) {
    StructView view = StructView.of(kernel, "device_attribute", attribute);
    int mode = view.getInt("attr.mode");
    String name = KernelText.read(kernel.kernelSpace(), view.get("attr.name"));
    boolean old = kernel.version() == KernelVersion.V6_1;
    if ((mode & 0222) != 0 && view.get("store") == 0) {
      warn(
          kernel,
          "Attribute " + name + ": write permission without 'store'",
          old ? "2877 device_create_file+0x69/0xb0" : "3034 device_create_file+0x69/0xb0");
    }
    if ((mode & 0444) != 0 && view.get("show") == 0) {
      warn(
          kernel,
          "Attribute " + name + ": read permission without 'show'",
          old ? "2880 device_create_file+0x8c/0xb0" : "3037 device_create_file+0x8c/0xb0");
    }
    return SysfsAttributes.of(kernel).create(kobject(kernel, device), "", attribute, -1);
  }

  private static void warn(Kernel kernel, String text, String where) {
    kernel.log().line(4, "------------[ cut here ]------------");
    kernel.log().line(4, text);
    kernel.oopses().warning("drivers/base/core.c:" + where);
  }

  private static long kobject(Kernel kernel, long device) {
    return StructView.of(kernel, "device", device).at("kobj");
  }

  private StructView device(long address) {
    return StructView.of(kernel, "device", address);
  }

  void addUevent(long address, String path) {
    kernel
        .files()
        .attribute(path + "/uevent", 0644, () -> environment(address), b -> (long) b.length);
  }

  /** Of a device without runtime power management. */
  void addPower(String path) {
    FileSystem files = kernel.files();
    String power = path + "/power";
    files.directory(power).forbidCreation();
    files.attribute(
        power + "/autosuspend_delay_ms",
        0644,
        () -> {
          throw new ErrnoException(Errno.EIO);
        });
    files.attribute(power + "/control", 0644, () -> "auto\n", b -> (long) b.length);
    files.attribute(power + "/runtime_active_time", 0444, () -> "0\n");
    files.attribute(power + "/runtime_status", 0444, () -> "unsupported\n");
    files.attribute(power + "/runtime_suspended_time", 0444, () -> "0\n");
  }

  void addNode(StructView device, String path, Optional<Node> asked) {
    FileSystem files = kernel.files();
    int number = device.getInt("devt");
    int major = CharDevices.major(number);
    int minor = CharDevices.minor(number);
    Node node = asked.orElseGet(() -> node(device));
    files.attribute(path + "/dev", 0444, () -> major + ":" + minor + "\n");
    Sysfs.of(kernel).link("/sys/dev/char", major + ":" + minor, path, true);
    files.createNode(node.name(), node.mode() == 0 ? NODE_MODE : node.mode(), number);
    nodes.put(device.address(), node);
  }

  /** device_get_devnode(): the type's or the class's function may choose name and mode. */
  private Node node(StructView device) {
    String standard = DeviceNames.name(kernel, device.address()).replace('!', '/');
    long type = device.get("type");
    long function = type == 0 ? 0 : StructView.of(kernel, "device_type", type).get("devnode");
    if (function == 0 && device.get("class") != 0) {
      function = StructView.of(kernel, "class", device.get("class")).get("devnode");
    }
    if (function == 0) {
      return new Node(standard, 0);
    }
    long slot = kernel.memory().allocate(16);
    long given = kernel.call(function, device.address(), slot, slot + 4, slot + 8);
    int mode = kernel.kernelSpace().loadShort(slot);
    kernel.memory().release(slot);
    String chosen = standard;
    if (given != 0) {
      chosen = KernelText.read(kernel.kernelSpace(), given);
      kernel.memory().slab().kfree(given);
    }
    return new Node(chosen, mode & 07777);
  }

  /** devtmpfs_delete_node(): directories that were made for it go with it. */
  void removeNode(long address) {
    Optional<Node> node = Optional.ofNullable(nodes.remove(address));
    FileSystem files = kernel.files();
    int number = device(address).getInt("devt");
    files.remove("/sys/dev/char/" + CharDevices.major(number) + ":" + CharDevices.minor(number));
    if (node.isEmpty()) {
      return;
    }
    String name = node.get().name();
    files.removeNode(name, number);
    for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      String above = "/dev/" + name.substring(0, slash);
      if (files.findIfAny(above).filter(i -> i instanceof Directory d && d.empty()).isEmpty()) {
        break;
      }
      files.remove(above);
    }
  }

  /**
   * kobject_uevent(): nobody listens, but the bus, the class and the type are asked what to say.
   */
  void tell(long address) {
    StructView device = device(address);
    if (device.get("class") != 0 || device.get("bus") != 0) {
      environment(address);
    }
  }

  /** dev_uevent(): NAME=value lines; none if one of the driver's functions fails. */
  private String environment(long address) {
    StructView device = device(address);
    StringBuilder text = new StringBuilder();
    Optional.ofNullable(nodes.get(address)).ifPresent(node -> describe(device, node, text));
    VirtualMemory memory = kernel.kernelSpace();
    long type = device.get("type");
    if (type != 0 && StructView.of(kernel, "device_type", type).get("name") != 0) {
      long name = StructView.of(kernel, "device_type", type).get("name");
      text.append("DEVTYPE=").append(KernelText.read(memory, name)).append('\n');
    }
    long driver = device.get("driver");
    if (driver != 0) {
      long name = StructView.of(kernel, "device_driver", driver).get("name");
      text.append("DRIVER=").append(KernelText.read(memory, name)).append('\n');
    }
    long bus = device.get("bus");
    text.append(bus == 0 ? "" : Buses.of(kernel).ownVariables(device));
    List<Long> functions =
        List.of(
            bus == 0 ? 0L : StructView.of(kernel, "bus_type", bus).get("uevent"),
            device.get("class") == 0
                ? 0L
                : StructView.of(kernel, "class", device.get("class")).get("dev_uevent"),
            type == 0 ? 0L : StructView.of(kernel, "device_type", type).get("uevent"));
    return functions.stream().allMatch(f -> f == 0)
        ? text.toString()
        : ask(address, functions, text);
  }

  private String ask(long address, List<Long> functions, StringBuilder before) {
    StructView env = StructView.allocate(kernel, "kobj_uevent_env");
    try {
      for (String line : before.toString().split("\n", -1)) {
        if (!line.isEmpty()) {
          Ksets.add(kernel, env.address(), line);
        }
      }
      for (long function : functions) {
        int result = function == 0 ? 0 : (int) kernel.call(function, address, env.address());
        if (result != 0) {
          return "";
        }
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < env.getInt("envp_idx"); i++) {
        long at = env.memory().loadLong(env.at("envp") + 8L * i);
        text.append(KernelText.read(env.memory(), at)).append('\n');
      }
      return text.toString();
    } finally {
      kernel.memory().release(env.address());
    }
  }

  private static void describe(StructView device, Node node, StringBuilder text) {
    int number = device.getInt("devt");
    text.append("MAJOR=").append(CharDevices.major(number)).append('\n');
    text.append("MINOR=").append(CharDevices.minor(number)).append('\n');
    text.append("DEVNAME=").append(node.name()).append('\n');
    if (node.mode() != 0) {
      text.append(String.format(Locale.ROOT, "DEVMODE=%#o\n", node.mode()));
    }
  }
}
