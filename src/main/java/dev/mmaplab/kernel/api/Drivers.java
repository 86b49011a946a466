package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.FileSystem;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code linux/device/driver.h}: drivers, and how they come to their devices: drivers/base/dd.c.
 */
final class Drivers {
  private final Kernel kernel;

  /** The kobject that stands for each driver below its bus. */
  private final Map<Long, Long> kobjects = new HashMap<>();

  /** Devices whose driver asked for another try later. */
  private final Set<Long> deferred = new LinkedHashSet<>();

  private final Deferred later;

  private Drivers(Kernel kernel) {
    this.kernel = kernel;
    this.later = new Deferred(kernel, "kworker/u2:1");
  }

  static Drivers of(Kernel kernel) {
    return kernel.part(Drivers.class, Drivers::new);
  }

  static void install(Binder binder) {
    binder.bind("driver_register", (kernel, c) -> of(kernel).register(c.arg(0)));
    binder.bind("driver_unregister", (kernel, c) -> of(kernel).unregister(c.arg(0)));
    binder.bind(
        "driver_find",
        (kernel, c) ->
            of(kernel).named(c.arg(1), KernelText.read(kernel.kernelSpace(), c.arg(0))).orElse(0L));
    SysfsAttributes.bindFiles(
        binder, "driver", (kernel, owner) -> Optional.ofNullable(of(kernel).kobjects.get(owner)));
    binder.bind(
        "wait_for_device_probe",
        (kernel, c) -> {
          of(kernel).later.flushAll();
          return 0;
        });
    binder.bind("device_attach", (kernel, c) -> of(kernel).attach(of(kernel).device(c.arg(0))));
    binder.bind("driver_attach", (kernel, c) -> of(kernel).attachAll(c.arg(0)));
    binder.bind(
        "device_driver_attach",
        (kernel, c) -> of(kernel).bind(of(kernel).device(c.arg(1)), of(kernel).driver(c.arg(0))));
    binder.bind("device_bind_driver", (kernel, c) -> of(kernel).bound(of(kernel).device(c.arg(0))));
    binder.bind(
        "device_release_driver",
        (kernel, c) -> {
          of(kernel).release(of(kernel).device(c.arg(0)));
          return 0;
        });
    binder.bind(
        "device_reprobe",
        (kernel, c) -> {
          of(kernel).release(of(kernel).device(c.arg(0)));
          return of(kernel).attach(of(kernel).device(c.arg(0))) < 0 ? -Errno.EINVAL : 0;
        });
    binder.bind(
        "device_is_bound", (kernel, c) -> of(kernel).device(c.arg(0)).get("driver") == 0 ? 0 : 1);
  }

  private StructView device(long address) {
    return StructView.of(kernel, "device", address);
  }

  private StructView driver(long address) {
    return StructView.of(kernel, "device_driver", address);
  }

  private String name(StructView driver) {
    return KernelText.read(kernel.kernelSpace(), driver.get("name"));
  }

  private Optional<Long> named(long bus, String name) {
    return Buses.of(kernel)
        .find(bus)
        .flatMap(b -> b.drivers().stream().filter(d -> name(driver(d)).equals(name)).findFirst());
  }

  /** driver_register(). */
  long register(long address) {
    StructView driver = driver(address);
    String name = name(driver);
    Optional<Buses.Bus> found = Buses.of(kernel).find(driver.get("bus"));
    if (found.isEmpty()) {
      kernel
          .log()
          .line(
              3,
              "Driver '"
                  + name
                  + "' was unable to register with bus_type '"
                  + Buses.of(kernel).name(driver.get("bus"))
                  + "' because the bus was not initialized.");
      return -Errno.EINVAL;
    }
    Buses.Bus bus = found.get();
    if (named(bus.address(), name).isPresent()) {
      kernel.log().line(3, "Error: Driver '" + name + "' is already registered, aborting...");
      return -Errno.EBUSY;
    }
    String path = Buses.of(kernel).drivers(bus).orElseThrow() + "/" + name;
    StructView kobject = StructView.allocate(kernel, "kobject");
    Kobjects.of(kernel).initialize(kobject.address());
    SysfsAttributes.of(kernel).target(kobject.address(), SysfsAttributes.Style.OBJECT, address);
    Sysfs.of(kernel).createDirectory(kobject.address(), path);
    kobjects.put(address, kobject.address());
    bus.drivers().add(address);
    if (bus.autoprobe()) {
      attachAll(address);
    }
    addFiles(bus, driver, path);
    long groups = driver.get("groups");
    long result = SysfsGroups.create(kernel, kobject.address(), groups);
    if (result == 0) {
      long all = StructView.of(kernel, "bus_type", bus.address()).get("drv_groups");
      SysfsGroups.create(kernel, kobject.address(), all);
    } else {
      unregister(address);
    }
    return result;
  }

  private void addFiles(Buses.Bus bus, StructView driver, String path) {
    FileSystem files = kernel.files();
    files.attribute(path + "/uevent", 0200, () -> "", b -> (long) b.length);
    if (driver.getInt("suppress_bind_attrs") == 0) {
      files.attribute(path + "/bind", 0200, () -> "", b -> bindNamed(bus, driver, b));
      files.attribute(path + "/unbind", 0200, () -> "", b -> unbindNamed(bus, driver, b));
    }
    long owner = driver.get("owner");
    if (owner != 0) {
      String module =
          KernelText.read(kernel.kernelSpace(), StructView.of(kernel, "module", owner).at("name"));
      Sysfs.of(kernel).link(path, "module", "/sys/module/" + module, false);
      files.directory("/sys/module/" + module + "/drivers").forbidCreation();
      Sysfs.of(kernel)
          .link(
              "/sys/module/" + module + "/drivers",
              Buses.of(kernel).name(bus.address()) + ":" + name(driver),
              path,
              false);
    }
  }

  private long bindNamed(Buses.Bus bus, StructView driver, byte[] bytes) {
    Optional<StructView> found = Buses.of(kernel).named(bus, bytes).map(this::device);
    if (found.isEmpty() || !matches(found.get(), driver)) {
      return -Errno.ENODEV;
    }
    long result = bind(found.get(), driver);
    return result == 0 ? bytes.length : result;
  }

  /** device_driver_attach(). */
  private long bind(StructView device, StructView driver) {
    if (device.get("driver") != 0) {
      return -Errno.EBUSY;
    }
    int result = probe(device, driver);
    return result == -Errno.EPROBE_DEFER ? -Errno.EAGAIN : result;
  }

  private long unbindNamed(Buses.Bus bus, StructView driver, byte[] bytes) {
    Optional<StructView> found =
        Buses.of(kernel)
            .named(bus, bytes)
            .map(this::device)
            .filter(d -> d.get("driver") == driver.address());
    found.ifPresent(this::release);
    return found.isPresent() ? bytes.length : -Errno.ENODEV;
  }

  long unregister(long address) {
    StructView driver = driver(address);
    Optional<Long> kobject = Optional.ofNullable(kobjects.remove(address));
    if (kobject.isEmpty()) {
      return 0;
    }
    Optional<String> path = Sysfs.of(kernel).path(kobject.get());
    Optional<Buses.Bus> bus = Buses.of(kernel).find(driver.get("bus"));
    for (long device : bus.map(b -> List.copyOf(b.devices())).orElse(List.of()).reversed()) {
      if (device(device).get("driver") == address) {
        release(device(device));
      }
    }
    bus.ifPresent(b -> b.drivers().remove(address));
    Sysfs.of(kernel).removeDirectory(kobject.get());
    path.ifPresent(p -> unlinkModule(driver, p));
    kernel.memory().release(kobject.get());
    return 0;
  }

  private void unlinkModule(StructView driver, String path) {
    String[] parts = path.split("/", -1);
    kernel.modules().list().stream()
        .filter(m -> m.structAddress() == driver.get("owner"))
        .findFirst()
        .ifPresent(
            m ->
                kernel
                    .files()
                    .remove("/sys/module/" + m.name() + "/drivers/" + parts[3] + ":" + parts[5]));
  }

  private boolean matches(StructView device, StructView driver) {
    Optional<Buses.Behaviour> own =
        Buses.of(kernel).find(driver.get("bus")).flatMap(Buses.Bus::behaviour);
    if (own.isPresent()) {
      return own.get().matches(device, driver);
    }
    long match = StructView.of(kernel, "bus_type", driver.get("bus")).get("match");
    if (match == 0) {
      return true;
    }
    int result = (int) kernel.call(match, device.address(), driver.address());
    if (result == -Errno.EPROBE_DEFER) {
      defer(device);
    }
    return result > 0;
  }

  long attachAll(long address) {
    StructView driver = driver(address);
    Optional<Buses.Bus> bus = Buses.of(kernel).find(driver.get("bus"));
    for (long device : bus.map(b -> List.copyOf(b.devices())).orElse(List.of())) {
      if (matches(device(device), driver) && device(device).get("driver") == 0) {
        probe(device(device), driver);
      }
    }
    return 0;
  }

  /** device_attach(): 1 if some driver took it, 0 if none did. */
  long attach(StructView device) {
    if (device.get("driver") != 0) {
      return bound(device) == 0 ? 1 : 0;
    }
    Optional<Buses.Bus> bus = Buses.of(kernel).find(device.get("bus"));
    for (long driver : bus.map(b -> List.copyOf(b.drivers())).orElse(List.of())) {
      if (matches(device, driver(driver)) && probe(device, driver(driver)) == 0) {
        return 1;
      }
    }
    return 0;
  }

  /** really_probe(): 0, or what the probe function answered. */
  private int probe(StructView device, StructView driver) {
    device.set("driver", driver.address());
    addLinks(device, driver);
    int result = callProbe(device, driver);
    if (result == 0) {
      long groups = driver.get("dev_groups");
      result = (int) SysfsGroups.create(kernel, device.at("kobj"), groups);
    }
    if (result != 0) {
      complain(device, driver, result);
      removeLinks(device, driver);
      DeviceResources.of(kernel).release(device.address());
      device.set("driver", 0);
      device.set("driver_data", 0);
      if (result == -Errno.EPROBE_DEFER) {
        defer(device);
      }
      return result;
    }
    deferred.remove(device.address());
    DeviceFiles.of(kernel).tell(device.address());
    retry();
    return 0;
  }

  private int callProbe(StructView device, StructView driver) {
    Optional<Buses.Behaviour> own =
        Buses.of(kernel).find(device.get("bus")).flatMap(Buses.Bus::behaviour);
    if (own.isPresent()) {
      return own.get().probe(device, driver);
    }
    long ofBus = StructView.of(kernel, "bus_type", device.get("bus")).get("probe");
    long function = ofBus != 0 ? ofBus : driver.get("probe");
    return function == 0 ? 0 : (int) kernel.callDriver("probe", function, device.address());
  }

  private void complain(StructView device, StructView driver, int result) {
    if (result != -Errno.EPROBE_DEFER && result != -Errno.ENODEV && result != -Errno.ENXIO) {
      String name = DeviceNames.name(kernel, device.address());
      String by = name(driver);
      boolean old = kernel.version() == KernelVersion.V6_1;
      String text =
          old
              ? by + ": probe of " + name + " failed with error " + result
              : DeviceNames.prefix(kernel, device.address())
                  + "probe with driver "
                  + by
                  + " failed with error "
                  + result;
      kernel.log().line(old ? 4 : 3, text);
    }
  }

  private void defer(StructView device) {
    deferred.add(device.address());
  }

  void forget(long device) {
    deferred.remove(device);
  }

  /** driver_deferred_probe_trigger(): something was bound, so what waited for it may work now. */
  private void retry() {
    List<Long> waiting = List.copyOf(deferred);
    if (waiting.isEmpty()) {
      return;
    }
    later.start();
    for (long device : waiting) {
      deferred.remove(device);
      later.add(
          new Deferred.Deed(
              device,
              () -> {
                if (DeviceModel.of(kernel).all().contains(device)) {
                  attach(device(device));
                }
              }));
    }
    kernel.scheduler().yield();
  }

  private void addLinks(StructView device, StructView driver) {
    Optional<String> at = DeviceModel.of(kernel).directory(device.address());
    Optional<String> by =
        Optional.ofNullable(kobjects.get(driver.address())).flatMap(Sysfs.of(kernel)::path);
    if (at.isPresent() && by.isPresent()) {
      Sysfs.of(kernel).link(by.get(), DeviceNames.name(kernel, device.address()), at.get(), false);
      Sysfs.of(kernel).link(at.get(), "driver", by.get(), false);
    }
  }

  private void removeLinks(StructView device, StructView driver) {
    String name = DeviceNames.name(kernel, device.address());
    DeviceModel.of(kernel)
        .directory(device.address())
        .ifPresent(at -> kernel.files().remove(at + "/driver"));
    Optional.ofNullable(kobjects.get(driver.address()))
        .flatMap(Sysfs.of(kernel)::path)
        .ifPresent(by -> kernel.files().remove(by + "/" + name));
  }

  /** device_bind_driver(): for a device whose driver was set by hand. */
  private long bound(StructView device) {
    addLinks(device, driver(device.get("driver")));
    return 0;
  }

  /** device_release_driver(). */
  void release(StructView device) {
    long address = device.get("driver");
    Optional<Buses.Bus> bus = Buses.of(kernel).find(device.get("bus"));
    if (address == 0 || bus.isEmpty()) {
      return;
    }
    StructView driver = driver(address);
    removeLinks(device, driver);
    SysfsGroups.removeAll(kernel, device.at("kobj"), driver.get("dev_groups"));
    if (bus.get().behaviour().isPresent()) {
      bus.get().behaviour().get().remove(device, driver);
    } else {
      long ofBus = StructView.of(kernel, "bus_type", bus.get().address()).get("remove");
      long function = ofBus != 0 ? ofBus : driver.get("remove");
      if (function != 0) {
        kernel.callDriver("remove", function, device.address());
      }
    }
    DeviceResources.of(kernel).release(device.address());
    device.set("driver", 0);
    device.set("driver_data", 0);
    DeviceFiles.of(kernel).tell(device.address());
  }
}
