package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code linux/pci.h}: the bus, its devices and the drivers that find them by their numbers. */
final class PciBus implements Buses.Behaviour {
  private static final long ANY = 0xffff_ffffL;
  private static final long UNKNOWN_STATE = 5;

  private final Kernel kernel;
  private final PciFiles files;
  private final List<PciDevice> devices;
  private final StructView root;
  private final long type;

  /** Numbers that drivers were given while they were registered. */
  private final Map<Long, List<Long>> added = new HashMap<>();

  private PciBus(Kernel kernel) {
    this.kernel = kernel;
    this.files = new PciFiles(kernel, this);
    StructView bus = StructView.allocate(kernel, "bus_type");
    bus.set("name", Kobjects.name(kernel, "pci"));
    type = bus.address();
    Buses.of(kernel).register(type, Optional.of(this));
    DeviceModel model = DeviceModel.of(kernel);
    StructView bridge = model.allocate();
    model.setName(bridge.address(), "pci0000:00");
    model.add(bridge.address());
    root = StructView.allocate(kernel, "pci_bus");
    devices = PciMachine.devices(kernel);
    for (PciDevice device : devices) {
      device.struct().set("bus", root.address());
      device.struct().set("dev.bus", type);
      device.struct().set("dev.parent", bridge.address());
      model.initialize(device.device());
      model.setName(device.device(), device.name());
      model.add(device.device());
    }
  }

  static PciBus of(Kernel kernel) {
    return kernel.part(PciBus.class, PciBus::new);
  }

  static void install(Binder binder) {
    binder.bind("__pci_register_driver", (kernel, c) -> of(kernel).register(c));
    binder.bind("pci_unregister_driver", (kernel, c) -> of(kernel).unregister(c.arg(0)));
    binder.bind(
        "pci_match_id", (kernel, c) -> of(kernel).match(c.arg(0), of(kernel).device(c.arg(1))));
    binder.bind("pci_add_dynid", (kernel, c) -> of(kernel).addId(c));
    binder.bind(
        "pci_dev_driver", (kernel, c) -> StructView.of(kernel, "pci_dev", c.arg(0)).get("driver"));
    binder.bind("mmaplab_pci_bus_type", (kernel, c) -> of(kernel).type);
  }

  List<PciDevice> devices() {
    return devices;
  }

  long rootBus() {
    return root.address();
  }

  /** The device of a struct pci_dev. */
  PciDevice device(long struct) {
    return devices.stream()
        .filter(d -> d.address() == struct)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such PCI device"));
  }

  private PciDevice deviceOf(StructView inner) {
    return device(inner.address() - kernel.layouts().struct("pci_dev").offset("dev"));
  }

  private StructView driverOf(StructView inner) {
    long offset = kernel.layouts().struct("pci_driver").offset("driver");
    return StructView.of(kernel, "pci_driver", inner.address() - offset);
  }

  private String name(StructView driver) {
    return KernelText.read(kernel.kernelSpace(), driver.get("name"));
  }

  /** The name of the driver a device is bound to; "" if it is not. */
  String driverName(PciDevice device) {
    long driver = device.struct().get("driver");
    return driver == 0 ? "" : name(StructView.of(kernel, "pci_driver", driver));
  }

  /** /proc/bus/pci/devices. */
  String listing() {
    StringBuilder text = new StringBuilder();
    for (PciDevice device : devices) {
      text.append(device.line()).append(driverName(device)).append('\n');
    }
    return text.toString();
  }

  /** (driver, module, its name) */
  private long register(NativeCall call) {
    StructView driver = StructView.of(kernel, "pci_driver", call.arg(0));
    driver.set("driver.name", driver.get("name"));
    driver.set("driver.bus", type);
    driver.set("driver.owner", call.arg(1));
    driver.set("driver.mod_name", call.arg(2));
    driver.set("driver.groups", driver.get("groups"));
    driver.set("driver.dev_groups", driver.get("dev_groups"));
    long result = Drivers.of(kernel).register(driver.at("driver"));
    if (result == 0) {
      files.add(driver, name(driver));
    }
    return result;
  }

  private long unregister(long address) {
    StructView driver = StructView.of(kernel, "pci_driver", address);
    Drivers.of(kernel).unregister(driver.at("driver"));
    added.remove(address);
    return 0;
  }

  /** pci_match_id(): the first entry of a table that fits, or 0. */
  long match(long table, PciDevice device) {
    long size = kernel.layouts().struct("pci_device_id").size();
    for (long at = table; at != 0; at += size) {
      StructView id = StructView.of(kernel, "pci_device_id", at);
      if (id.get("vendor") == 0 && id.get("subvendor") == 0 && id.get("class_mask") == 0) {
        break;
      }
      if (fits(id, device)) {
        return at;
      }
    }
    return 0;
  }

  private static boolean fits(StructView id, PciDevice device) {
    StructView struct = device.struct();
    return fits(id, "vendor", struct.get("vendor"))
        && fits(id, "device", struct.get("device"))
        && fits(id, "subvendor", struct.get("subsystem_vendor"))
        && fits(id, "subdevice", struct.get("subsystem_device"))
        && ((id.get("class") ^ struct.get("class")) & id.get("class_mask")) == 0;
  }

  private static boolean fits(StructView id, String member, long value) {
    long wanted = id.get(member);
    return wanted == ANY || wanted == value;
  }

  /** pci_match_device(): numbers added later come first; a device may be kept for one driver. */
  private long matching(StructView driver, PciDevice device) {
    String wanted = files.driverOverride(device);
    if (!wanted.isEmpty() && !wanted.equals(name(driver))) {
      return 0;
    }
    for (long id : added.getOrDefault(driver.address(), List.of())) {
      if (fits(StructView.of(kernel, "pci_device_id", id), device)) {
        return id;
      }
    }
    long found = match(driver.get("id_table"), device);
    if (found != 0 || wanted.isEmpty()) {
      return found;
    }
    return id(ANY, ANY, ANY, ANY, 0).address();
  }

  @Override
  public boolean matches(StructView device, StructView driver) {
    return matching(driverOf(driver), deviceOf(device)) != 0;
  }

  /** pci_device_probe(): a driver without a function takes the device as it is. */
  @Override
  public int probe(StructView inner, StructView innerDriver) {
    PciDevice device = deviceOf(inner);
    StructView driver = driverOf(innerDriver);
    long id = matching(driver, device);
    device.struct().set("driver", driver.address());
    long function = driver.get("probe");
    int result =
        function == 0 ? 0 : (int) kernel.callDriver("probe", function, device.address(), id);
    if (result > 0) {
      String text = "Driver probe function unexpectedly returned " + result;
      kernel.log().line(4, DeviceNames.prefix(kernel, device.device()) + text);
    } else if (result < 0) {
      device.struct().set("driver", 0);
    }
    return Math.min(result, 0);
  }

  @Override
  public void remove(StructView inner, StructView innerDriver) {
    PciDevice device = deviceOf(inner);
    long remove = driverOf(innerDriver).get("remove");
    if (remove != 0) {
      kernel.callDriver("remove", remove, device.address());
    }
    device.struct().set("driver", 0);
    device.struct().set("current_state", UNKNOWN_STATE);
  }

  @Override
  public String variables(StructView inner) {
    return files.variables(deviceOf(inner));
  }

  @Override
  public void addFiles(StructView inner, String path) {
    long address = inner.address() - kernel.layouts().struct("pci_dev").offset("dev");
    StructView struct = StructView.of(kernel, "pci_dev", address);
    PciMachine.find(kernel, struct.getInt("devfn")).ifPresent(d -> files.add(d, path));
  }

  private StructView id(long vendor, long device, long subvendor, long subdevice, long data) {
    StructView id = StructView.allocate(kernel, "pci_device_id");
    id.set("vendor", vendor);
    id.set("device", device);
    id.set("subvendor", subvendor);
    id.set("subdevice", subdevice);
    id.set("driver_data", data);
    return id;
  }

  /** (driver, vendor, device, subvendor, subdevice, class, class_mask, driver_data) */
  private long addId(NativeCall call) {
    StructView id =
        id(call.arg(1) & ANY, call.arg(2) & ANY, call.arg(3) & ANY, call.arg(4) & ANY, call.arg(7));
    id.set("class", call.arg(5));
    id.set("class_mask", call.arg(6));
    return add(call.arg(0), id);
  }

  private long add(long driver, StructView id) {
    added.computeIfAbsent(driver, d -> new ArrayList<>()).add(id.address());
    return Drivers.of(kernel).attachAll(StructView.of(kernel, "pci_driver", driver).at("driver"));
  }

  /** new_id of sysfs: EEXIST for one of its table's. */
  long addId(
      StructView driver, long vendor, long device, long subvendor, long subdevice, long data) {
    StructView id = id(vendor, device, subvendor, subdevice, data);
    long table = driver.get("id_table");
    if (inTable(table, e -> sameNumbers(e, id))) {
      return -Errno.EEXIST;
    }
    boolean knowsData = table == 0 || inTable(table, e -> e.get("driver_data") == data);
    return knowsData ? add(driver.address(), id) : -Errno.EINVAL;
  }

  private static boolean sameNumbers(StructView entry, StructView id) {
    return fits(entry, "vendor", id.get("vendor"))
        && fits(entry, "device", id.get("device"))
        && fits(entry, "subvendor", id.get("subvendor"))
        && fits(entry, "subdevice", id.get("subdevice"));
  }

  private boolean inTable(long table, Predicate<StructView> wanted) {
    long size = kernel.layouts().struct("pci_device_id").size();
    for (long at = table; at != 0; at += size) {
      StructView id = StructView.of(kernel, "pci_device_id", at);
      if (id.get("vendor") == 0 && id.get("subvendor") == 0 && id.get("class_mask") == 0) {
        break;
      }
      if (wanted.test(id)) {
        return true;
      }
    }
    return false;
  }

  /** remove_id of sysfs. */
  long removeId(StructView driver, long vendor, long device) {
    List<Long> ids = added.getOrDefault(driver.address(), new ArrayList<>());
    boolean gone =
        ids.removeIf(
            at -> {
              StructView id = StructView.of(kernel, "pci_device_id", at);
              return id.get("vendor") == vendor && id.get("device") == device;
            });
    return gone ? 0 : -Errno.ENODEV;
  }
}
