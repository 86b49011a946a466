package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code linux/device/bus.h}: buses, with the devices and drivers on them. */
final class Buses {
  /** What a bus of the kernel's own does instead of calling the functions of a struct bus_type. */
  interface Behaviour {
    /** May this driver serve this device? */
    boolean matches(StructView device, StructView driver);

    /** Calls the driver's own probe: 0 or a negative errno. */
    int probe(StructView device, StructView driver);

    void remove(StructView device, StructView driver);

    /** What the bus itself says in a device's uevent. */
    String variables(StructView device);

    /** The files that each device of the bus has. */
    void addFiles(StructView device, String path);
  }

  /** One bus; {@code behaviour} of those that are the kernel's own. */
  static final class Bus {
    private final long address;
    private final long kobject;
    private final Optional<Behaviour> behaviour;
    private final List<Long> devices = new ArrayList<>();
    private final List<Long> drivers = new ArrayList<>();
    private boolean autoprobe = true;

    private Bus(long address, long kobject, Optional<Behaviour> behaviour) {
      this.address = address;
      this.kobject = kobject;
      this.behaviour = behaviour;
    }

    long address() {
      return address;
    }

    Optional<Behaviour> behaviour() {
      return behaviour;
    }

    List<Long> devices() {
      return devices;
    }

    List<Long> drivers() {
      return drivers;
    }

    boolean autoprobe() {
      return autoprobe;
    }
  }

  private final Kernel kernel;
  private final Map<Long, Bus> buses = new LinkedHashMap<>();

  private Buses(Kernel kernel) {
    this.kernel = kernel;
  }

  static Buses of(Kernel kernel) {
    return kernel.part(Buses.class, Buses::new);
  }

  static void install(Binder binder) {
    binder.bind("bus_register", (kernel, c) -> of(kernel).register(c.arg(0), Optional.empty()));
    binder.bind("bus_unregister", (kernel, c) -> of(kernel).unregister(c.arg(0)));
    binder.bind("bus_rescan_devices", (kernel, c) -> of(kernel).rescan(c.arg(0)));
    SysfsAttributes.bindFiles(
        binder, "bus", (kernel, owner) -> of(kernel).find(owner).map(b -> b.kobject));
    binder.bind(
        "bus_for_each_drv",
        (kernel, c) -> {
          for (long driver : of(kernel).find(c.arg(0)).map(Bus::drivers).orElse(List.of())) {
            int result = (int) kernel.call(c.arg(3), driver, c.arg(2));
            if (result != 0) {
              return result;
            }
          }
          return 0;
        });
  }

  Optional<Bus> find(long address) {
    return Optional.ofNullable(buses.get(address));
  }

  private StructView type(long address) {
    return StructView.of(kernel, "bus_type", address);
  }

  String name(long address) {
    return KernelText.read(kernel.kernelSpace(), type(address).get("name"));
  }

  /** bus_register(): its directory in /sys/bus. */
  long register(long address, Optional<Behaviour> behaviour) {
    StructView kobject = StructView.allocate(kernel, "kobject");
    Kobjects all = Kobjects.of(kernel);
    all.initialize(kobject.address());
    all.onRelease(kobject.address(), () -> kernel.memory().release(kobject.address()));
    all.setName(kobject.address(), name(address));
    SysfsAttributes.of(kernel).target(kobject.address(), SysfsAttributes.Style.OBJECT, address);
    long result = all.add(kobject.address(), all.top("/sys/bus"));
    if (result != 0) {
      all.put(kobject.address());
      return result;
    }
    Bus bus = new Bus(address, kobject.address(), behaviour);
    buses.put(address, bus);
    String path = Sysfs.of(kernel).path(kobject.address()).orElseThrow();
    FileSystem files = kernel.files();
    files.attribute(path + "/uevent", 0200, () -> "", b -> (long) b.length);
    files.directory(path + "/devices").forbidCreation();
    files.directory(path + "/drivers").forbidCreation();
    files.attribute(
        path + "/drivers_autoprobe",
        0644,
        () -> bus.autoprobe ? "1\n" : "0\n",
        bytes -> {
          bus.autoprobe = bytes.length == 0 || bytes[0] != '0';
          return (long) bytes.length;
        });
    files.attribute(path + "/drivers_probe", 0200, () -> "", bytes -> probeNamed(bus, bytes));
    return SysfsGroups.create(kernel, kobject.address(), type(address).get("bus_groups"));
  }

  private long probeNamed(Bus bus, byte[] bytes) {
    Optional<Long> device = named(bus, bytes);
    if (device.isEmpty()) {
      return -Errno.ENODEV;
    }
    if (view(device.get()).get("driver") == 0) {
      Drivers.of(kernel).attach(view(device.get()));
    }
    return bytes.length;
  }

  /** The device of this name; a newline at the end does not matter. */
  Optional<Long> named(Bus bus, byte[] bytes) {
    String name = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    String wanted = name.endsWith("\n") ? name.substring(0, name.length() - 1) : name;
    return bus.devices.stream().filter(d -> DeviceNames.name(kernel, d).equals(wanted)).findFirst();
  }

  private long unregister(long address) {
    Optional<Bus> bus = Optional.ofNullable(buses.remove(address));
    if (bus.isPresent()) {
      Kobjects.of(kernel).delete(bus.get().kobject);
      Kobjects.of(kernel).put(bus.get().kobject);
    }
    return 0;
  }

  private StructView view(long device) {
    return StructView.of(kernel, "device", device);
  }

  private long rescan(long address) {
    for (long device : find(address).map(b -> List.copyOf(b.devices)).orElse(List.of())) {
      if (view(device).get("driver") == 0) {
        Drivers.of(kernel).attach(view(device));
      }
    }
    return 0;
  }

  /** What a device without a name is called: the bus's dev_name and a number. */
  Optional<String> defaultName(StructView device) {
    Optional<Bus> bus = find(device.get("bus"));
    long name = bus.isEmpty() ? 0 : type(device.get("bus")).get("dev_name");
    return name == 0
        ? Optional.empty()
        : Optional.of(
            KernelText.read(kernel.kernelSpace(), name)
                + Integer.toUnsignedString(device.getInt("id")));
  }

  String ownVariables(StructView device) {
    return find(device.get("bus")).flatMap(Bus::behaviour).map(b -> b.variables(device)).orElse("");
  }

  private Optional<String> directory(Bus bus) {
    return Sysfs.of(kernel).path(bus.kobject);
  }

  /** Where a bus's drivers have their directories. */
  Optional<String> drivers(Bus bus) {
    return directory(bus).map(path -> path + "/drivers");
  }

  /** bus_add_device(). */
  void link(StructView device, String path) {
    Optional<Bus> bus = find(device.get("bus"));
    Optional<String> directory = bus.flatMap(this::directory);
    if (directory.isPresent()) {
      bus.get().behaviour.ifPresent(b -> b.addFiles(device, path));
      Sysfs.of(kernel).link(directory.get() + "/devices", FileSystem.nameOf(path), path, true);
      Sysfs.of(kernel).link(path, "subsystem", directory.get(), false);
      bus.get().devices.add(device.address());
    }
  }

  /** bus_remove_device(): its driver lets go of it. */
  void unlink(StructView device) {
    Drivers.of(kernel).forget(device.address());
    Drivers.of(kernel).release(device);
    Optional<Bus> bus = find(device.get("bus"));
    if (bus.isPresent()) {
      bus.get().devices.remove(device.address());
      String name = DeviceNames.name(kernel, device.address());
      directory(bus.get()).ifPresent(p -> kernel.files().remove(p + "/devices/" + name));
    }
  }

  /** bus_probe_device(): looks for a driver. */
  void probe(StructView device) {
    if (find(device.get("bus")).filter(Bus::autoprobe).isPresent()) {
      Drivers.of(kernel).attach(device);
    }
  }

  /** Text of the kernel's memory. */
  String text(long address) {
    VirtualMemory memory = kernel.kernelSpace();
    return address == 0 ? "" : KernelText.read(memory, address);
  }
}
