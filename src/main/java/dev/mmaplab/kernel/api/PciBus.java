package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.EduDevice;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code linux/pci.h}: a bus with one device, QEMU's edu at 0000:00:04.0. */
final class PciBus {
  private static final long BAR = 0xfea0_0000L;
  private static final int VENDOR = 0x1234;
  private static final int DEVICE = 0x11e8;
  private static final int SUBSYSTEM_VENDOR = 0x1af4;
  private static final int SUBSYSTEM = 0x1100;
  private static final int CLASS = 0x00ff00;
  private static final int COMMAND = 4;
  private static final int COMMAND_MASTER = 4;
  private static final long RESOURCE_FLAGS = 0x40200;
  private static final long ANY = 0xffff_ffffL;
  private static final long NO_DRIVER = 0;
  private static final int BAD_REGISTER = 0x87;

  private final Kernel kernel;
  private final ByteBuffer config = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
  private final List<Long> drivers = new ArrayList<>();
  private final Set<Integer> requested = new HashSet<>();
  private final StructView device;
  private final long bus;
  private boolean routed;

  private PciBus(Kernel kernel) {
    this.kernel = kernel;
    config.putShort(0, (short) VENDOR).putShort(2, (short) DEVICE).putShort(COMMAND, (short) 0x103);
    config.putInt(8, CLASS << 8 | 0x10).putInt(0x10, (int) BAR);
    config.putShort(0x2c, (short) SUBSYSTEM_VENDOR).putShort(0x2e, (short) SUBSYSTEM);
    config.put(0x3c, (byte) 11).put(0x3d, (byte) 1);
    EduDevice edu =
        new EduDevice(
            kernel.memory().physical(), () -> (config.getShort(COMMAND) & COMMAND_MASTER) != 0);
    kernel.memory().physical().attach(BAR, EduDevice.SIZE, edu);
    StructView type = StructView.allocate(kernel, "bus_type");
    type.set("name", Kobjects.name(kernel, "pci"));
    bus = type.address();
    device = StructView.allocate(kernel, "pci_dev");
    fill();
    DeviceModel model = DeviceModel.of(kernel);
    StructView bridge = StructView.allocate(kernel, "device");
    model.initialize(bridge.address());
    model.setName(bridge.address(), "pci0000:00");
    long parent = model.add(bridge.address()) == 0 ? bridge.address() : 0;
    model.initialize(device.at("dev"));
    model.setName(device.at("dev"), "0000:00:04.0");
    device.set("dev.parent", parent);
    if (model.add(device.at("dev")) == 0) {
      kernel
          .files()
          .link("/sys/bus/pci/devices/0000:00:04.0", "../../../devices/pci0000:00/0000:00:04.0");
    }
  }

  private void fill() {
    device.set("devfn", 0x20);
    device.set("vendor", VENDOR);
    device.set("device", DEVICE);
    device.set("subsystem_vendor", SUBSYSTEM_VENDOR);
    device.set("subsystem_device", SUBSYSTEM);
    device.set("class", CLASS);
    device.set("revision", 0x10);
    device.set("pin", 1);
    device.set("irq", 11);
    device.set("cfg_size", 256);
    device.set("dma_mask", 0xffff_ffffL);
    device.set("dev.dma_mask", device.at("dma_mask"));
    device.set("dev.coherent_dma_mask", 0xffff_ffffL);
    device.set("dev.bus", bus);
    StructView bar = StructView.of(kernel, "resource", device.at("resource"));
    bar.set("start", BAR);
    bar.set("end", BAR + EduDevice.SIZE - 1);
    bar.set("name", Kobjects.name(kernel, "0000:00:04.0"));
    bar.set("flags", RESOURCE_FLAGS);
  }

  private static PciBus of(Kernel kernel) {
    return kernel.part(PciBus.class, PciBus::new);
  }

  static void install(Binder binder) {
    binder.bind("__pci_register_driver", (kernel, c) -> of(kernel).register(c.arg(0)));
    binder.bind("pci_unregister_driver", (kernel, c) -> of(kernel).unregister(c.arg(0)));
    binder.bind("pci_enable_device", (kernel, c) -> of(kernel).enable());
    binder.bind("pcim_enable_device", (kernel, c) -> of(kernel).enableManaged());
    binder.bind("pci_disable_device", (kernel, c) -> of(kernel).disable());
    binder.bind("pci_set_master", (kernel, c) -> of(kernel).master(true));
    binder.bind("pci_clear_master", (kernel, c) -> of(kernel).master(false));
    binder.bind("pci_request_regions", (kernel, c) -> of(kernel).request(0));
    binder.bind("pci_release_regions", (kernel, c) -> of(kernel).release(0));
    binder.bind("pci_request_region", (kernel, c) -> of(kernel).request(c.intArg(1)));
    binder.bind("pci_release_region", (kernel, c) -> of(kernel).release(c.intArg(1)));
    binder.bind("pci_read_config_byte", (kernel, c) -> of(kernel).read(c, 1));
    binder.bind("pci_read_config_word", (kernel, c) -> of(kernel).read(c, 2));
    binder.bind("pci_read_config_dword", (kernel, c) -> of(kernel).read(c, 4));
    binder.bind("pci_write_config_byte", (kernel, c) -> of(kernel).write(c, 1));
    binder.bind("pci_write_config_word", (kernel, c) -> of(kernel).write(c, 2));
    binder.bind("pci_write_config_dword", (kernel, c) -> of(kernel).write(c, 4));
    binder.bind("pci_get_device", (kernel, c) -> of(kernel).find(c));
    binder.bind("pci_dev_get", (kernel, c) -> c.arg(0));
    binder.bind("pci_dev_put", (kernel, c) -> 0);
  }

  private StructView driver(long address) {
    return StructView.of(kernel, "pci_driver", address);
  }

  private String text(long address) {
    return KernelText.read(kernel.kernelSpace(), address);
  }

  private long register(long address) {
    StructView driver = driver(address);
    String name = text(driver.get("name"));
    for (long other : drivers) {
      if (text(driver(other).get("name")).equals(name)) {
        kernel.log().line(3, "Error: Driver '" + name + "' is already registered, aborting...");
        return -Errno.EBUSY;
      }
    }
    driver.set("driver.name", driver.get("name"));
    driver.set("driver.bus", bus);
    drivers.add(address);
    probe(driver);
    return 0;
  }

  /** pci_match_id(): the first entry of the driver's table that fits, or 0. */
  private long match(StructView driver) {
    long size = kernel.layouts().struct("pci_device_id").size();
    for (long at = driver.get("id_table"); at != 0; at += size) {
      StructView id = StructView.of(kernel, "pci_device_id", at);
      if (id.get("vendor") == 0 && id.get("subvendor") == 0 && id.get("class_mask") == 0) {
        break;
      }
      if (fits(id, "vendor", VENDOR)
          && fits(id, "device", DEVICE)
          && fits(id, "subvendor", SUBSYSTEM_VENDOR)
          && fits(id, "subdevice", SUBSYSTEM)
          && ((id.get("class") ^ CLASS) & id.get("class_mask")) == 0) {
        return at;
      }
    }
    return 0;
  }

  private static boolean fits(StructView id, String member, long value) {
    long wanted = id.get(member);
    return wanted == ANY || wanted == value;
  }

  private void probe(StructView driver) {
    long id = match(driver);
    if (id == 0 || device.get("dev.driver") != NO_DRIVER) {
      return;
    }
    device.set("dev.driver", driver.at("driver"));
    device.set("driver", driver.address());
    long function = driver.get("probe");
    int result =
        function == 0 ? 0 : (int) kernel.callDriver("probe", function, device.address(), id);
    if (result >= 0) {
      return;
    }
    unbound();
    if (result != -Errno.ENODEV && result != -Errno.ENXIO) {
      String by = text(driver.get("name"));
      String name = DeviceNames.name(kernel, device.at("dev"));
      if (kernel.version() == KernelVersion.V6_1) {
        kernel.log().line(4, by + ": probe of " + name + " failed with error " + result);
      } else {
        kernel
            .log()
            .line(
                3, by + " " + name + ": probe with driver " + by + " failed with error " + result);
      }
    }
  }

  private void unbound() {
    DeviceResources.of(kernel).release(device.at("dev"));
    device.set("dev.driver", NO_DRIVER);
    device.set("driver", NO_DRIVER);
    device.set("dev.driver_data", 0);
  }

  private long unregister(long address) {
    drivers.remove(address);
    StructView driver = driver(address);
    if (device.get("driver") == address) {
      if (driver.get("remove") != 0) {
        kernel.callDriver("remove", driver.get("remove"), device.address());
      }
      unbound();
    }
    return 0;
  }

  private long enable() {
    if (!routed) {
      routed = true;
      kernel.log().line(6, "ACPI: \\_SB_.LNKD: Enabled at IRQ 11");
    }
    device.set("enable_cnt.counter", device.get("enable_cnt.counter") + 1);
    return 0;
  }

  private long enableManaged() {
    DeviceResources.of(kernel)
        .add(
            device.at("dev"),
            0,
            () -> {
              requested.clear();
              disable();
            });
    return enable();
  }

  private long disable() {
    long count = Math.max(0, device.get("enable_cnt.counter") - 1);
    device.set("enable_cnt.counter", count);
    return count == 0 ? master(false) : 0;
  }

  private long master(boolean on) {
    int command = config.getShort(COMMAND) & 0xffff;
    config.putShort(COMMAND, (short) (on ? command | COMMAND_MASTER : command & ~COMMAND_MASTER));
    return 0;
  }

  /** Only BAR 0 has anything to reserve; the others always succeed. */
  private long request(int bar) {
    if (bar == 0 && !requested.add(bar)) {
      String text = "BAR 0: can't reserve [mem 0xfea00000-0xfeafffff]";
      kernel.log().line(4, DeviceNames.prefix(kernel, device.at("dev")) + text);
      return -Errno.EBUSY;
    }
    return 0;
  }

  private long release(int bar) {
    return requested.remove(bar) ? 0 : -Errno.EINVAL;
  }

  private long read(NativeCall call, int size) {
    int where = call.intArg(1);
    if (where % size != 0 || where < 0 || where + size > config.capacity()) {
      return BAD_REGISTER;
    }
    long value =
        switch (size) {
          case 1 -> config.get(where);
          case 2 -> config.getShort(where);
          default -> config.getInt(where);
        };
    NumberParsing.store(kernel.kernelSpace(), call.arg(2), size, value);
    return 0;
  }

  /**
   * Writes reach the command register's memory and master bits and the interrupt line; the rest is
   * read-only.
   */
  private long write(NativeCall call, int size) {
    int where = call.intArg(1);
    if (where % size != 0 || where < 0 || where + size > config.capacity()) {
      return BAD_REGISTER;
    }
    int value = call.intArg(2);
    if (where == COMMAND) {
      config.putShort(COMMAND, (short) (value & 0x507));
    } else if (where == 0x3c) {
      config.put(where, (byte) value);
    }
    return 0;
  }

  private long find(NativeCall call) {
    boolean matches =
        (call.intArg(0) == -1 || call.intArg(0) == VENDOR)
            && (call.intArg(1) == -1 || call.intArg(1) == DEVICE);
    return matches && call.arg(2) == 0 ? device.address() : 0;
  }
}
