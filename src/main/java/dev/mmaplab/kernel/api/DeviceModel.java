package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code linux/device.h}: classes and devices, their nodes in /dev and directories in /sys. */
final class DeviceModel {
  private static final int NODE_MODE = 0600;

  private final Kernel kernel;
  private final Map<Long, String> directories = new LinkedHashMap<>();
  private final Map<Long, String> nodes = new LinkedHashMap<>();

  DeviceModel(Kernel kernel) {
    this.kernel = kernel;
  }

  static DeviceModel of(Kernel kernel) {
    return kernel.part(DeviceModel.class, DeviceModel::new);
  }

  static void install(Binder binder) {
    binder.bind("mmaplab_class_create", (kernel, c) -> of(kernel).createClass(c.arg(0), c.arg(1)));
    binder.bind("class_register", (kernel, c) -> of(kernel).registerClass(c.arg(0)));
    binder.bind("class_unregister", (kernel, c) -> of(kernel).unregisterClass(c.arg(0)));
    binder.bind("class_destroy", (kernel, c) -> of(kernel).destroyClass(c.arg(0)));
    binder.bind("device_create", (kernel, c) -> of(kernel).create(c));
    binder.bind("device_destroy", (kernel, c) -> of(kernel).destroy(c.arg(0), c.intArg(1)));
    binder.bind("device_initialize", (kernel, c) -> of(kernel).initialize(c.arg(0)));
    binder.bind("device_add", (kernel, c) -> of(kernel).add(c.arg(0)));
    binder.bind("device_del", (kernel, c) -> of(kernel).delete(c.arg(0)));
    binder.bind(
        "device_register",
        (kernel, c) -> {
          of(kernel).initialize(c.arg(0));
          return of(kernel).add(c.arg(0));
        });
    binder.bind(
        "device_unregister",
        (kernel, c) -> {
          of(kernel).delete(c.arg(0));
          return of(kernel).put(c.arg(0));
        });
    binder.bind("get_device", (kernel, c) -> c.arg(0) == 0 ? 0 : of(kernel).get(c.arg(0)));
    binder.bind("put_device", (kernel, c) -> c.arg(0) == 0 ? 0 : of(kernel).put(c.arg(0)));
    binder.bind(
        "dev_set_name", (kernel, c) -> of(kernel).setName(c.arg(0), Printk.format(kernel, c, 1)));
    binder.bind(
        "dev_driver_string",
        (kernel, c) -> Kobjects.name(kernel, DeviceNames.driver(kernel, c.arg(0))));
  }

  private StructView device(long address) {
    return StructView.of(kernel, "device", address);
  }

  /** IS_ERR_OR_NULL(). */
  private static boolean errorOrNull(long pointer) {
    return pointer == 0 || Long.compareUnsigned(pointer, -4095) >= 0;
  }

  private String className(long type) {
    return KernelText.read(kernel.kernelSpace(), StructView.of(kernel, "class", type).get("name"));
  }

  long createClass(long owner, long name) {
    StructView type = StructView.allocate(kernel, "class");
    type.set("name", name);
    if (type.layout().has("owner")) {
      type.set("owner", owner);
    }
    long result = registerClass(type.address());
    if (result < 0) {
      kernel.memory().release(type.address());
      return result;
    }
    directories.put(type.address(), "/sys/class/" + className(type.address()));
    return type.address();
  }

  private long registerClass(long type) {
    String path = "/sys/class/" + className(type);
    if (directories.containsValue(path)) {
      return duplicate(path, className(type));
    }
    kernel.files().directory(path);
    directories.put(type, path);
    return 0;
  }

  private long unregisterClass(long type) {
    Optional.ofNullable(directories.remove(type)).ifPresent(path -> kernel.files().remove(path));
    return 0;
  }

  private long destroyClass(long type) {
    if (errorOrNull(type)) {
      return 0;
    }
    unregisterClass(type);
    kernel.memory().release(type);
    return 0;
  }

  private long create(NativeCall call) {
    long type = call.arg(0);
    if (errorOrNull(type)) {
      return -Errno.ENODEV;
    }
    StructView device = StructView.allocate(kernel, "device");
    initialize(device.address());
    device.set("devt", call.intArg(2));
    device.set("class", type);
    device.set("parent", call.arg(1));
    device.set("driver_data", call.arg(3));
    setName(device.address(), Printk.format(kernel, call, 4));
    Kobjects.of(kernel)
        .onRelease(device.at("kobj"), () -> kernel.memory().release(device.address()));
    long result = add(device.address());
    if (result < 0) {
      put(device.address());
      return result;
    }
    return device.address();
  }

  private long destroy(long type, int number) {
    for (long address : directories.keySet().stream().toList()) {
      if (nodes.containsKey(address)
          && device(address).get("class") == type
          && device(address).getInt("devt") == number) {
        delete(address);
        put(address);
        break;
      }
    }
    return 0;
  }

  /** device_initialize(): one reference. */
  long initialize(long address) {
    StructView device = device(address);
    device.memory().storeInt(device.at("kobj.kref"), 1);
    for (String list : new String[] {"mutex.wait_list", "devres_head"}) {
      long at = device.at(list);
      device.memory().storeLong(at, at);
      device.memory().storeLong(at + 8, at);
    }
    return 0;
  }

  long setName(long address, String name) {
    device(address).set("kobj.name", Kobjects.name(kernel, name));
    return 0;
  }

  private long get(long address) {
    Kobjects.of(kernel).get(device(address).at("kobj"));
    return address;
  }

  /**
   * put_device(): the last reference calls the release function of the device, its type or its
   * class.
   */
  long put(long address) {
    StructView device = device(address);
    long kobject = device.at("kobj");
    if (kernel.kernelSpace().loadInt(device.at("kobj.kref")) == 1) {
      DeviceResources.of(kernel).release(address);
      long release = device.get("release");
      long type = device.get("type");
      if (release == 0 && type != 0) {
        release = StructView.of(kernel, "device_type", type).get("release");
      }
      if (release == 0 && device.get("class") != 0) {
        release = StructView.of(kernel, "class", device.get("class")).get("dev_release");
      }
      if (release != 0) {
        long function = release;
        Kobjects.of(kernel).onRelease(kobject, () -> kernel.call(function, address));
      }
    }
    Kobjects.of(kernel).put(kobject);
    return 0;
  }

  /** device_add(): 0 or a negative errno. */
  long add(long address) {
    return add(address, 0, "");
  }

  /**
   * device_add() of a device whose node is known.
   *
   * @param mode permissions of its node; 0 for the usual ones
   * @param nodeName below /dev; "" for the device's own name
   */
  long add(long address, int mode, String nodeName) {
    StructView device = device(address);
    VirtualMemory memory = kernel.kernelSpace();
    if (device.get("init_name") != 0) {
      setName(address, KernelText.read(memory, device.get("init_name")));
      device.set("init_name", 0);
    }
    if (device.get("kobj.name") == 0) {
      return -Errno.EINVAL;
    }
    String name = DeviceNames.name(kernel, address);
    String path = path(device, name.replace('/', '!'));
    if (directories.containsValue(path)) {
      return duplicate(path, name);
    }
    kernel.files().directory(path);
    directories.put(address, path);
    addNode(device, name, path, new Node(nodeName, mode));
    DeviceAttributes.add(kernel, address, path);
    return 0;
  }

  /** What sysfs and the kobject code say to a name that is there already. */
  long duplicate(String path, String name) {
    kernel
        .log()
        .line(
            4, "sysfs: cannot create duplicate filename '" + path.substring("/sys".length()) + "'");
    kernel.oopses().dumpStack();
    String prefix = kernel.version() == KernelVersion.V6_1 ? "" : "kobject: ";
    kernel
        .log()
        .line(
            3,
            prefix
                + "kobject_add_internal failed for "
                + name
                + " with -EEXIST, don't try to register things with the same name in the same"
                + " directory.");
    return -Errno.EEXIST;
  }

  private String path(StructView device, String name) {
    long type = device.get("class");
    long parent = device.get("parent");
    String above =
        Optional.ofNullable(directories.get(parent))
            .orElse(type == 0 ? "/sys/devices" : "/sys/devices/virtual");
    return above + (type == 0 ? "/" : "/" + className(type) + "/") + name;
  }

  private void addNode(StructView device, String name, String path, Node asked) {
    int number = device.getInt("devt");
    nodes.put(device.address(), "");
    FileSystem files = kernel.files();
    long type = device.get("class");
    String relative = "../.." + path.substring("/sys".length());
    if (type != 0) {
      files.link("/sys/class/" + className(type) + "/" + name.replace('/', '!'), relative);
    }
    if (number == 0) {
      return;
    }
    int major = CharDevices.major(number);
    int minor = CharDevices.minor(number);
    Node node = asked.name().isEmpty() ? node(device, name) : asked;
    String mode =
        node.mode() == 0 ? "" : "DEVMODE=" + String.format(Locale.ROOT, "%#o", node.mode()) + "\n";
    files.text(path + "/dev", 0444, () -> major + ":" + minor + "\n");
    files.text(
        path + "/uevent",
        0644,
        () -> "MAJOR=" + major + "\nMINOR=" + minor + "\nDEVNAME=" + node.name() + "\n" + mode);
    files.link("/sys/dev/char/" + major + ":" + minor, relative);
    files.createNode(node.name(), node.mode() == 0 ? NODE_MODE : node.mode(), number);
    nodes.put(device.address(), node.name());
  }

  /** What a device's node is called and who may open it. */
  private record Node(String name, int mode) {}

  /** device_get_devnode(): the class's devnode function may choose name and mode. */
  private Node node(StructView device, String name) {
    String standard = name.replace('!', '/');
    long type = device.get("class");
    long function = type == 0 ? 0 : StructView.of(kernel, "class", type).get("devnode");
    if (function == 0) {
      return new Node(standard, 0);
    }
    long slot = kernel.memory().allocate(2);
    long given = kernel.call(function, device.address(), slot);
    int mode = kernel.kernelSpace().loadShort(slot);
    kernel.memory().release(slot);
    String chosen = standard;
    if (given != 0) {
      chosen = KernelText.read(kernel.kernelSpace(), given);
      kernel.memory().slab().kfree(given);
    }
    return new Node(chosen, mode & 07777);
  }

  /** device_del(). */
  long delete(long address) {
    StructView device = device(address);
    Optional.ofNullable(nodes.remove(address))
        .filter(node -> !node.isEmpty())
        .ifPresent(node -> removeNode(node, device.getInt("devt")));
    Optional.ofNullable(directories.remove(address)).ifPresent(path -> kernel.files().remove(path));
    long type = device.get("class");
    if (type != 0 && directories.containsKey(type)) {
      kernel
          .files()
          .remove(
              "/sys/class/"
                  + className(type)
                  + "/"
                  + DeviceNames.name(kernel, address).replace('/', '!'));
    }
    return 0;
  }

  /** devtmpfs_delete_node(): directories that were made for it go with it. */
  private void removeNode(String node, int number) {
    FileSystem files = kernel.files();
    files.removeNode(node, number);
    files.remove("/sys/dev/char/" + CharDevices.major(number) + ":" + CharDevices.minor(number));
    for (int slash = node.lastIndexOf('/'); slash > 0; slash = node.lastIndexOf('/', slash - 1)) {
      String above = "/dev/" + node.substring(0, slash);
      if (files.findIfAny(above).filter(i -> i instanceof Directory d && d.empty()).isEmpty()) {
        break;
      }
      files.remove(above);
    }
  }

  /** Where a device's or class's directory is. */
  Optional<String> directory(long address) {
    return Optional.ofNullable(directories.get(address));
  }
}
