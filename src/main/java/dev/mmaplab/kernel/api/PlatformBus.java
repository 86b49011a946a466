package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code linux/platform_device.h}: devices and drivers that find each other by name. */
final class PlatformBus {
  private static final int NONE = -1;
  private static final int AUTO = -2;
  private static final long NO_DRIVER = 0;

  private final Kernel kernel;
  private final List<Long> devices = new ArrayList<>();
  private final List<Long> drivers = new ArrayList<>();
  private final long bus;
  private final long busDevice;
  private int nextAuto;

  private PlatformBus(Kernel kernel) {
    this.kernel = kernel;
    StructView type = StructView.allocate(kernel, "bus_type");
    type.set("name", Kobjects.name(kernel, "platform"));
    bus = type.address();
    StructView parent = StructView.allocate(kernel, "device");
    DeviceModel.of(kernel).initialize(parent.address());
    DeviceModel.of(kernel).setName(parent.address(), "platform");
    busDevice = DeviceModel.of(kernel).add(parent.address()) == 0 ? parent.address() : 0;
  }

  private static PlatformBus of(Kernel kernel) {
    return kernel.part(PlatformBus.class, PlatformBus::new);
  }

  static void install(Binder binder) {
    binder.bind("platform_device_alloc", (kernel, c) -> of(kernel).allocate(c.arg(0), c.intArg(1)));
    binder.bind("platform_device_add", (kernel, c) -> of(kernel).add(c.arg(0)));
    binder.bind(
        "platform_device_add_resources",
        (kernel, c) -> of(kernel).addResources(c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind(
        "platform_device_add_data",
        (kernel, c) -> of(kernel).addData(c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("platform_device_del", (kernel, c) -> of(kernel).delete(c.arg(0)));
    binder.bind("platform_device_put", (kernel, c) -> of(kernel).put(c.arg(0)));
    binder.bind("platform_device_register", (kernel, c) -> of(kernel).register(c.arg(0)));
    binder.bind(
        "platform_device_unregister",
        (kernel, c) -> {
          of(kernel).delete(c.arg(0));
          return of(kernel).put(c.arg(0));
        });
    binder.bind("mmaplab_platform_register", (kernel, c) -> of(kernel).registerFull(c));
    binder.bind("platform_driver_register", (kernel, c) -> of(kernel).registerDriver(c.arg(0)));
    binder.bind("platform_driver_unregister", (kernel, c) -> of(kernel).unregisterDriver(c.arg(0)));
    binder.bind("platform_get_resource", PlatformBus::resource);
  }

  private StructView device(long address) {
    return StructView.of(kernel, "platform_device", address);
  }

  private StructView driver(long address) {
    return StructView.of(kernel, "platform_driver", address);
  }

  private String text(long address) {
    return address == 0 ? "" : KernelText.read(kernel.kernelSpace(), address);
  }

  private long allocate(long name, int id) {
    StructView device = StructView.allocate(kernel, "platform_device");
    device.set("name", Kobjects.name(kernel, text(name)));
    device.set("id", id);
    long inner = device.at("dev");
    DeviceModel.of(kernel).initialize(inner);
    prepareDma(device);
    Kobjects.of(kernel)
        .onRelease(device.at("dev.kobj"), () -> kernel.memory().release(device.address()));
    return device.address();
  }

  /** setup_pdev_dma_masks(): 32 bits until the driver asks for more. */
  private void prepareDma(StructView device) {
    if (device.get("dev.coherent_dma_mask") == 0) {
      device.set("dev.coherent_dma_mask", 0xffff_ffffL);
    }
    if (device.get("dev.dma_mask") == 0) {
      device.set("platform_dma_mask", 0xffff_ffffL);
      device.set("dev.dma_mask", device.at("platform_dma_mask"));
    }
  }

  private long addResources(long address, long resources, int count) {
    long size = kernel.layouts().struct("resource").size() * count;
    long copy = kernel.memory().allocate(Math.max(size, 8));
    kernel.kernelSpace().copy(copy, resources, size);
    device(address).set("resource", copy);
    device(address).set("num_resources", count);
    return 0;
  }

  private long addData(long address, long data, long size) {
    long copy = kernel.memory().allocate(Math.max(size, 8));
    kernel.kernelSpace().copy(copy, data, size);
    device(address).set("dev.platform_data", copy);
    return 0;
  }

  private long register(long address) {
    DeviceModel.of(kernel).initialize(device(address).at("dev"));
    prepareDma(device(address));
    return add(address);
  }

  /** (name, id, resources, count, data, size): the device, or an error pointer. */
  private long registerFull(NativeCall call) {
    long address = allocate(call.arg(0), call.intArg(1));
    if (call.intArg(3) > 0) {
      addResources(address, call.arg(2), call.intArg(3));
    }
    if (call.arg(4) != 0) {
      addData(address, call.arg(4), call.arg(5));
    }
    long result = add(address);
    if (result != 0) {
      put(address);
      return result;
    }
    return address;
  }

  private long add(long address) {
    StructView device = device(address);
    String name = text(device.get("name"));
    int id = device.getInt("id");
    String full =
        switch (id) {
          case NONE -> name;
          case AUTO -> name + "." + nextAuto++ + ".auto";
          default -> name + "." + id;
        };
    DeviceModel model = DeviceModel.of(kernel);
    model.setName(device.at("dev"), full);
    device.set("dev.bus", bus);
    if (device.get("dev.parent") == 0) {
      device.set("dev.parent", busDevice);
    }
    long result = model.add(device.at("dev"));
    if (result != 0) {
      return result;
    }
    devices.add(address);
    for (long driver : List.copyOf(drivers)) {
      if (matches(device, driver(driver)) && probe(device, driver(driver))) {
        break;
      }
    }
    return 0;
  }

  /** By the driver's id table if it has one, else by name. */
  private boolean matches(StructView device, StructView driver) {
    String name = text(device.get("name"));
    long table = driver.get("id_table");
    if (table == 0) {
      return name.equals(text(driver.get("driver.name")));
    }
    long size = kernel.layouts().struct("platform_device_id").size();
    for (long entry = table; kernel.kernelSpace().loadByte(entry) != 0; entry += size) {
      if (KernelText.read(kernel.kernelSpace(), entry, 20).equals(name)) {
        device.set("id_entry", entry);
        return true;
      }
    }
    return false;
  }

  private boolean probe(StructView device, StructView driver) {
    if (device.get("dev.driver") != NO_DRIVER) {
      return false;
    }
    device.set("dev.driver", driver.at("driver"));
    long probe = driver.get("probe");
    int result = probe == 0 ? 0 : (int) kernel.callDriver("probe", probe, device.address());
    if (result == 0) {
      return true;
    }
    DeviceResources.of(kernel).release(device.at("dev"));
    device.set("dev.driver", NO_DRIVER);
    device.set("dev.driver_data", 0);
    if (result != -Errno.ENODEV && result != -Errno.ENXIO) {
      String name = DeviceNames.name(kernel, device.at("dev"));
      String by = text(driver.get("driver.name"));
      if (kernel.version() == KernelVersion.V6_1) {
        kernel.log().line(4, by + ": probe of " + name + " failed with error " + result);
      } else {
        kernel
            .log()
            .line(
                3, by + " " + name + ": probe with driver " + by + " failed with error " + result);
      }
    }
    return false;
  }

  private void unbind(StructView device) {
    long inner = device.get("dev.driver");
    if (inner == NO_DRIVER) {
      return;
    }
    StructView driver = driver(inner - kernel.layouts().struct("platform_driver").offset("driver"));
    long remove = driver.get("remove_new") != 0 ? driver.get("remove_new") : driver.get("remove");
    if (remove != 0) {
      kernel.callDriver("remove", remove, device.address());
    }
    DeviceResources.of(kernel).release(device.at("dev"));
    device.set("dev.driver", NO_DRIVER);
    device.set("dev.driver_data", 0);
  }

  private long delete(long address) {
    if (address != 0 && Long.compareUnsigned(address, -4095) < 0 && devices.remove(address)) {
      unbind(device(address));
      DeviceModel.of(kernel).delete(device(address).at("dev"));
    }
    return 0;
  }

  private long put(long address) {
    if (address != 0 && Long.compareUnsigned(address, -4095) < 0) {
      DeviceModel.of(kernel).put(device(address).at("dev"));
    }
    return 0;
  }

  private long registerDriver(long address) {
    StructView driver = driver(address);
    String name = text(driver.get("driver.name"));
    for (long other : drivers) {
      if (text(driver(other).get("driver.name")).equals(name)) {
        kernel.log().line(3, "Error: Driver '" + name + "' is already registered, aborting...");
        return -Errno.EBUSY;
      }
    }
    driver.set("driver.bus", bus);
    drivers.add(address);
    for (long device : List.copyOf(devices)) {
      if (device(device).get("dev.driver") == NO_DRIVER && matches(device(device), driver)) {
        probe(device(device), driver);
      }
    }
    return 0;
  }

  private long unregisterDriver(long address) {
    drivers.remove(address);
    long inner = driver(address).at("driver");
    for (long device : List.copyOf(devices)) {
      if (device(device).get("dev.driver") == inner) {
        unbind(device(device));
      }
    }
    return 0;
  }

  private static long resource(Kernel kernel, NativeCall call) {
    StructView device = StructView.of(kernel, "platform_device", call.arg(0));
    VirtualMemory memory = kernel.kernelSpace();
    long size = kernel.layouts().struct("resource").size();
    int left = call.intArg(2);
    Optional<Long> found = Optional.empty();
    for (int i = 0; i < device.getInt("num_resources") && found.isEmpty(); i++) {
      long at = device.get("resource") + i * size;
      long flags = memory.loadLong(at + kernel.layouts().struct("resource").offset("flags"));
      if ((flags & 0x1f00) == call.intArg(1) && left-- == 0) {
        found = Optional.of(at);
      }
    }
    return found.orElse(0L);
  }
}
