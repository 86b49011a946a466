package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.CharDevices;
import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code linux/device.h}: devices, their directories in /sys and their life: drivers/base/core.c.
 */
final class DeviceModel {
  private final Kernel kernel;

  /** Those that were added and not deleted, in that order. */
  private final Set<Long> added = new LinkedHashSet<>();

  private final Set<Long> initialized = new LinkedHashSet<>();

  private DeviceModel(Kernel kernel) {
    this.kernel = kernel;
  }

  static DeviceModel of(Kernel kernel) {
    return kernel.part(DeviceModel.class, DeviceModel::new);
  }

  static void install(Binder binder) {
    binder.bind(
        "device_create", (kernel, c) -> of(kernel).create(c, 0, Printk.format(kernel, c, 4)));
    binder.bind(
        "device_create_with_groups",
        (kernel, c) -> of(kernel).create(c, c.arg(4), Printk.format(kernel, c, 5)));
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
    binder.bind("device_rename", DeviceModel::rename);
    binder.bind("__root_device_register", DeviceModel::registerRoot);
    binder.bind(
        "root_device_unregister",
        (kernel, c) -> {
          of(kernel).delete(c.arg(0));
          return of(kernel).put(c.arg(0));
        });
    binder.bind(
        "dev_driver_string",
        (kernel, c) -> Kobjects.name(kernel, DeviceNames.driver(kernel, c.arg(0))));
    DeviceFiles.install(binder);
    DeviceSearch.install(binder);
  }

  private StructView device(long address) {
    return StructView.of(kernel, "device", address);
  }

  /** IS_ERR_OR_NULL(). */
  static boolean errorOrNull(long pointer) {
    return pointer == 0 || Long.compareUnsigned(pointer, -4095) >= 0;
  }

  private long create(NativeCall call, long groups, String name) {
    long type = call.arg(0);
    if (errorOrNull(type)) {
      return -Errno.ENODEV;
    }
    StructView device = allocate();
    device.set("devt", call.intArg(2));
    device.set("class", type);
    device.set("parent", call.arg(1));
    device.set("groups", groups);
    device.set("driver_data", call.arg(3));
    setName(device.address(), name);
    long result = add(device.address());
    if (result < 0) {
      put(device.address());
      return result;
    }
    return device.address();
  }

  /** One of the kernel's own, which goes with its last reference. */
  StructView allocate() {
    StructView device = StructView.allocate(kernel, "device");
    initialize(device.address());
    onRelease(device.address(), () -> kernel.memory().release(device.address()));
    return device;
  }

  private long destroy(long type, int number) {
    DeviceSearch.first(kernel, d -> d.get("class") == type && d.getInt("devt") == number)
        .ifPresent(
            address -> {
              delete(address);
              put(address);
            });
    return 0;
  }

  private static long registerRoot(Kernel kernel, NativeCall call) {
    DeviceModel model = of(kernel);
    StructView device = model.allocate();
    model.setName(device.address(), KernelText.read(kernel.kernelSpace(), call.arg(0)));
    long result = model.add(device.address());
    if (result != 0) {
      model.put(device.address());
      return result;
    }
    if (call.arg(1) != 0) {
      String module =
          KernelText.read(
              kernel.kernelSpace(), StructView.of(kernel, "module", call.arg(1)).at("name"));
      model
          .directory(device.address())
          .ifPresent(path -> Sysfs.of(kernel).link(path, "module", "/sys/module/" + module, true));
    }
    return device.address();
  }

  /** device_initialize(): one reference. */
  long initialize(long address) {
    StructView device = device(address);
    long kobject = device.at("kobj");
    Kobjects.of(kernel).initialize(kobject);
    SysfsAttributes.of(kernel).target(kobject, SysfsAttributes.Style.OBJECT_AND_ATTRIBUTE, address);
    initialized.add(kobject);
    for (String list : new String[] {"mutex.wait_list", "devres_head", "dma_pools"}) {
      long at = device.at(list);
      device.memory().storeLong(at, at);
      device.memory().storeLong(at + 8, at);
    }
    device.set("numa_node", -1);
    Kobjects.of(kernel).onRelease(kobject, () -> release(address));
    return 0;
  }

  boolean isDevice(long kobject) {
    return initialized.contains(kobject);
  }

  /** What the kernel does with one of its own devices instead of the driver's release function. */
  void onRelease(long address, Runnable action) {
    Kobjects.of(kernel)
        .onRelease(
            device(address).at("kobj"),
            () -> {
              DeviceResources.of(kernel).release(address);
              initialized.remove(device(address).at("kobj"));
              action.run();
            });
  }

  /** device_release(): the release function of the device, its type or its class. */
  private void release(long address) {
    StructView device = device(address);
    DeviceResources.of(kernel).release(address);
    initialized.remove(device.at("kobj"));
    long release = device.get("release");
    long type = device.get("type");
    if (release == 0 && type != 0) {
      release = StructView.of(kernel, "device_type", type).get("release");
    }
    if (release == 0 && device.get("class") != 0) {
      release = StructView.of(kernel, "class", device.get("class")).get("dev_release");
    }
    if (release != 0) {
      kernel.callDriver("release", release, address);
      return;
    }
    kernel.log().line(4, "------------[ cut here ]------------");
    kernel
        .log()
        .line(
            3,
            "Device '"
                + DeviceNames.name(kernel, address)
                + "' does not have a release() function, it is broken and must be fixed. See"
                + " Documentation/core-api/kobject.rst.");
    kernel.oopses().warning("drivers/base/core.c:2332 device_release+0x8f/0xb0");
  }

  long setName(long address, String name) {
    return Kobjects.of(kernel).setName(device(address).at("kobj"), name);
  }

  private static long rename(Kernel kernel, NativeCall call) {
    StructView device = StructView.of(kernel, "device", call.arg(0));
    String old = DeviceNames.name(kernel, call.arg(0));
    String name = KernelText.read(kernel.kernelSpace(), call.arg(1)).replace('/', '!');
    long result = Sysfs.of(kernel).rename(device.at("kobj"), name);
    if (result == 0) {
      Classes.of(kernel).renamed(device, old, name);
      of(kernel).setName(call.arg(0), name);
    }
    return result;
  }

  private long get(long address) {
    Kobjects.of(kernel).get(device(address).at("kobj"));
    return address;
  }

  /** put_device(). */
  long put(long address) {
    Kobjects.of(kernel).put(device(address).at("kobj"));
    return 0;
  }

  /** device_add(): 0 or a negative errno. */
  long add(long address) {
    return add(address, Optional.empty());
  }

  /** device_add() of a device whose node is known. */
  long add(long address, Optional<DeviceFiles.Node> asked) {
    if (address == 0) {
      return -Errno.EINVAL;
    }
    StructView device = device(address);
    VirtualMemory memory = kernel.kernelSpace();
    if (device.get("init_name") != 0) {
      setName(address, KernelText.read(memory, device.get("init_name")));
      device.set("init_name", 0);
    }
    if (device.get("kobj.name") == 0) {
      Buses.of(kernel).defaultName(device).ifPresent(name -> setName(address, name));
    }
    if (device.get("kobj.name") == 0) {
      return -Errno.EINVAL;
    }
    long kobject = device.at("kobj");
    Kobjects kobjects = Kobjects.of(kernel);
    long result = kobjects.add(kobject, above(device));
    if (result != 0) {
      return result;
    }
    String path = Sysfs.of(kernel).path(kobject).orElseThrow();
    added.add(address);
    DeviceFiles files = DeviceFiles.of(kernel);
    files.addUevent(address, path);
    result = Classes.of(kernel).link(device, path);
    if (result == 0) {
      result = addGroups(device);
    }
    if (result != 0) {
      Classes.of(kernel).unlink(device);
      added.remove(address);
      kobjects.delete(kobject);
      return result;
    }
    Buses.of(kernel).link(device, path);
    files.addPower(path);
    if (CharDevices.major(device.getInt("devt")) != 0) {
      files.addNode(device, path, asked);
    }
    files.tell(address);
    Buses.of(kernel).probe(device);
    return 0;
  }

  private long addGroups(StructView device) {
    long kobject = device.at("kobj");
    long type = device.get("type");
    long[] groups = {
      device.get("class") == 0
          ? 0
          : StructView.of(kernel, "class", device.get("class")).get("dev_groups"),
      type == 0 ? 0 : StructView.of(kernel, "device_type", type).get("groups"),
      device.get("groups"),
      device.get("bus") == 0
          ? 0
          : StructView.of(kernel, "bus_type", device.get("bus")).get("dev_groups")
    };
    for (int i = 0; i < groups.length; i++) {
      long result = SysfsGroups.create(kernel, kobject, groups[i]);
      if (result != 0) {
        for (int back = i - 1; back >= 0; back--) {
          SysfsGroups.removeAll(kernel, kobject, groups[back]);
        }
        return result;
      }
    }
    return 0;
  }

  /** get_device_parent(): a kobject, a glue directory's among them. */
  private long above(StructView device) {
    long parent = device.get("parent");
    long type = device.get("class");
    if (type == 0) {
      return parent != 0 ? device(parent).at("kobj") : Kobjects.of(kernel).top("/sys/devices");
    }
    if (parent != 0 && device(parent).get("class") != 0) {
      return device(parent).at("kobj");
    }
    String below =
        parent == 0 ? "/sys/devices/virtual" : directory(parent).orElse("/sys/devices/virtual");
    return Kobjects.of(kernel).glue(below + "/" + Classes.of(kernel).name(type));
  }

  /** device_del(). */
  long delete(long address) {
    if (!added.remove(address)) {
      return 0;
    }
    StructView device = device(address);
    String path = directory(address).orElse("");
    if (CharDevices.major(device.getInt("devt")) != 0) {
      DeviceFiles.of(kernel).removeNode(address);
    }
    Classes.of(kernel).unlink(device);
    Buses.of(kernel).unlink(device);
    DeviceFiles.of(kernel).tell(address);
    Kobjects.of(kernel).delete(device.at("kobj"));
    removeGlue(path);
    return 0;
  }

  /** cleanup_glue_dir(): a class's directory below a parent goes with its last device. */
  private void removeGlue(String path) {
    String above = path.isEmpty() ? "" : path.substring(0, path.lastIndexOf('/'));
    if (Kobjects.of(kernel).isGlue(above)
        && kernel
            .files()
            .findIfAny(above)
            .filter(i -> i instanceof Directory d && d.empty())
            .isPresent()) {
      Kobjects.of(kernel).removeGlue(above);
    }
  }

  /** The devices there are, in the order they were added. */
  List<Long> all() {
    return List.copyOf(added);
  }

  /** Where a device's directory is. */
  Optional<String> directory(long address) {
    return Sysfs.of(kernel).path(device(address).at("kobj"));
  }
}
