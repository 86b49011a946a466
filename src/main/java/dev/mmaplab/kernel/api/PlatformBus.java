package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/platform_device.h}: the bus on which devices and drivers find each other by name.
 */
final class PlatformBus implements Buses.Behaviour {
  private final Kernel kernel;
  private final long bus;
  private final long busDevice;
  private final Map<Long, String> overrides = new HashMap<>();

  private PlatformBus(Kernel kernel) {
    this.kernel = kernel;
    StructView parent = DeviceModel.of(kernel).allocate();
    DeviceModel.of(kernel).setName(parent.address(), "platform");
    busDevice = DeviceModel.of(kernel).add(parent.address()) == 0 ? parent.address() : 0;
    StructView type = StructView.allocate(kernel, "bus_type");
    type.set("name", Kobjects.name(kernel, "platform"));
    bus = Buses.of(kernel).register(type.address(), Optional.of(this)) == 0 ? type.address() : 0;
  }

  static PlatformBus of(Kernel kernel) {
    return kernel.part(PlatformBus.class, PlatformBus::new);
  }

  static void install(Binder binder) {
    binder.bind("mmaplab_platform_bus_type", (kernel, c) -> of(kernel).bus);
    binder.bind("mmaplab_platform_bus", (kernel, c) -> of(kernel).busDevice);
    binder.bind(
        "__platform_driver_register",
        (kernel, c) -> of(kernel).register(of(kernel).driver(c.arg(0)), c.arg(1)));
    binder.bind(
        "platform_driver_unregister",
        (kernel, c) -> Drivers.of(kernel).unregister(of(kernel).driver(c.arg(0)).at("driver")));
    binder.bind(
        "__platform_driver_probe",
        (kernel, c) -> of(kernel).registerOnce(c.arg(0), c.arg(1), c.arg(2)));
    PlatformDevices.install(binder);
    PlatformResources.install(binder);
  }

  long bus() {
    return bus;
  }

  long busDevice() {
    return busDevice;
  }

  private StructView driver(long address) {
    return StructView.of(kernel, "platform_driver", address);
  }

  private StructView driverOf(StructView inner) {
    return driver(inner.address() - kernel.layouts().struct("platform_driver").offset("driver"));
  }

  private StructView deviceOf(StructView inner) {
    long address = inner.address() - kernel.layouts().struct("platform_device").offset("dev");
    return StructView.of(kernel, "platform_device", address);
  }

  private String text(long address) {
    return Buses.of(kernel).text(address);
  }

  private long register(StructView driver, long owner) {
    driver.set("driver.bus", bus);
    driver.set("driver.owner", owner);
    return Drivers.of(kernel).register(driver.at("driver"));
  }

  /** platform_driver_probe(): only devices that are there now; no device is −ENODEV. */
  private long registerOnce(long address, long probe, long owner) {
    StructView driver = driver(address);
    driver.set("probe", probe);
    driver.set("driver.suppress_bind_attrs", 1);
    driver.set("prevent_deferred_probe", 1);
    long result = register(driver, owner);
    boolean used =
        DeviceSearch.first(kernel, d -> d.get("driver") == driver.at("driver")).isPresent();
    driver.set("probe", 0);
    if (result == 0 && !used) {
      Drivers.of(kernel).unregister(driver.at("driver"));
      return -Errno.ENODEV;
    }
    return result;
  }

  /** By driver_override, else by the driver's id table if it has one, else by name. */
  @Override
  public boolean matches(StructView inner, StructView innerDriver) {
    StructView device = deviceOf(inner);
    StructView driver = driverOf(innerDriver);
    String driverName = text(innerDriver.get("name"));
    Optional<String> override = Optional.ofNullable(overrides.get(device.address()));
    if (override.isPresent()) {
      return override.get().equals(driverName);
    }
    String name = text(device.get("name"));
    long table = driver.get("id_table");
    if (table == 0) {
      return name.equals(driverName);
    }
    VirtualMemory memory = kernel.kernelSpace();
    long size = kernel.layouts().struct("platform_device_id").size();
    for (long entry = table; memory.loadByte(entry) != 0; entry += size) {
      if (KernelText.read(memory, entry, 20).equals(name)) {
        device.set("id_entry", entry);
        return true;
      }
    }
    return false;
  }

  @Override
  public int probe(StructView inner, StructView innerDriver) {
    StructView driver = driverOf(innerDriver);
    long function = driver.get("probe");
    int result =
        function == 0 ? 0 : (int) kernel.callDriver("probe", function, deviceOf(inner).address());
    if (driver.get("prevent_deferred_probe") != 0 && result == -Errno.EPROBE_DEFER) {
      kernel
          .log()
          .line(4, DeviceNames.prefix(kernel, inner.address()) + "probe deferral not supported");
      return -Errno.ENXIO;
    }
    return result;
  }

  @Override
  public void remove(StructView inner, StructView innerDriver) {
    StructView driver = driverOf(innerDriver);
    long ownNew = driver.get("remove_new");
    long function = ownNew != 0 ? ownNew : driver.get("remove");
    if (function == 0) {
      return;
    }
    int result = (int) kernel.callDriver("remove", function, deviceOf(inner).address());
    if (result != 0 && ownNew == 0 && kernel.version() == KernelVersion.V6_1) {
      kernel
          .log()
          .line(
              4,
              DeviceNames.prefix(kernel, inner.address())
                  + "remove callback returned a non-zero value. This will be ignored.");
    }
  }

  @Override
  public String variables(StructView inner) {
    return "MODALIAS=" + modalias(inner);
  }

  private String modalias(StructView inner) {
    return "platform:" + text(deviceOf(inner).get("name")) + "\n";
  }

  @Override
  public void addFiles(StructView inner, String path) {
    long address = deviceOf(inner).address();
    kernel.files().attribute(path + "/modalias", 0444, () -> modalias(inner));
    kernel
        .files()
        .attribute(
            path + "/driver_override",
            0644,
            () -> overrides.getOrDefault(address, "(null)") + "\n",
            bytes -> override(address, bytes));
  }

  private long override(long address, byte[] bytes) {
    String given = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int end = given.indexOf('\n');
    String name = end < 0 ? given : given.substring(0, end);
    if (name.isEmpty()) {
      overrides.remove(address);
    } else {
      overrides.put(address, name);
    }
    return bytes.length;
  }

  void forget(long address) {
    overrides.remove(address);
  }
}
