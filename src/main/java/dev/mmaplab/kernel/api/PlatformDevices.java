package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Devices of the platform bus: drivers/base/platform.c. */
final class PlatformDevices {
  private static final int NONE = -1;
  private static final int AUTO = -2;

  private final Kernel kernel;

  /** The numbers that devices without one of their own have now. */
  private final TreeSet<Integer> automatic = new TreeSet<>();

  /** What was allocated for a device besides itself. */
  private final Map<Long, List<Long>> held = new HashMap<>();

  private PlatformDevices(Kernel kernel) {
    this.kernel = kernel;
  }

  private static PlatformDevices of(Kernel kernel) {
    return kernel.part(PlatformDevices.class, PlatformDevices::new);
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
    binder.bind("platform_device_register_full", (kernel, c) -> of(kernel).registerFull(c));
    binder.bind("__platform_create_bundle", (kernel, c) -> of(kernel).bundle(c));
  }

  private StructView device(long address) {
    return StructView.of(kernel, "platform_device", address);
  }

  private long allocate(long name, int id) {
    StructView device = StructView.allocate(kernel, "platform_device");
    List<Long> parts = new ArrayList<>();
    String text = KernelText.read(kernel.kernelSpace(), name);
    device.set("name", Kobjects.name(kernel, text));
    parts.add(device.get("name"));
    held.put(device.address(), parts);
    device.set("id", id);
    long inner = device.at("dev");
    DeviceModel.of(kernel).initialize(inner);
    prepareDma(device);
    DeviceModel.of(kernel)
        .onRelease(
            inner,
            () -> {
              held.remove(device.address()).forEach(kernel.memory()::release);
              kernel.memory().release(device.address());
            });
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
    device.set("dev.dma_parms", device.at("dma_parms"));
  }

  private long copy(long address, long from, long size) {
    long copy = kernel.memory().allocate(Math.max(size, 8));
    kernel.kernelSpace().copy(copy, from, size);
    held.computeIfAbsent(address, a -> new ArrayList<>()).add(copy);
    return copy;
  }

  private long addResources(long address, long resources, int count) {
    long size = kernel.layouts().struct("resource").size() * count;
    device(address).set("resource", resources == 0 ? 0 : copy(address, resources, size));
    device(address).set("num_resources", count);
    return 0;
  }

  private long addData(long address, long data, long size) {
    device(address).set("dev.platform_data", data == 0 ? 0 : copy(address, data, size));
    return 0;
  }

  private long register(long address) {
    DeviceModel.of(kernel).initialize(device(address).at("dev"));
    prepareDma(device(address));
    return add(address);
  }

  /** platform_device_register_full(): the device, or an error pointer. */
  private long registerFull(NativeCall call) {
    StructView info = StructView.of(kernel, "platform_device_info", call.arg(0));
    long address = allocate(info.get("name"), info.getInt("id"));
    StructView device = device(address);
    device.set("dev.parent", info.get("parent"));
    if (info.get("dma_mask") != 0) {
      device.set("platform_dma_mask", info.get("dma_mask"));
      device.set("dev.coherent_dma_mask", info.get("dma_mask"));
    }
    if (info.get("num_res") != 0) {
      addResources(address, info.get("res"), info.getInt("num_res"));
    }
    if (info.get("data") != 0) {
      addData(address, info.get("data"), info.get("size_data"));
    }
    long result = add(address);
    if (result != 0) {
      put(address);
      return result;
    }
    return address;
  }

  /** __platform_create_bundle(driver, probe, resources, count, data, size, module). */
  private long bundle(NativeCall call) {
    StructView driver = StructView.of(kernel, "platform_driver", call.arg(0));
    long address = allocate(driver.get("driver.name"), NONE);
    if (call.intArg(3) > 0) {
      addResources(address, call.arg(2), call.intArg(3));
    }
    if (call.arg(4) != 0) {
      addData(address, call.arg(4), call.arg(5));
    }
    long result = add(address);
    if (result == 0) {
      long probe = kernel.symbol("__platform_driver_probe").orElseThrow();
      result = (int) kernel.call(probe, call.arg(0), call.arg(1), call.arg(6));
      if (result != 0) {
        delete(address);
      }
    }
    if (result != 0) {
      put(address);
      return result;
    }
    return address;
  }

  private String fullName(StructView device) {
    String name = KernelText.read(kernel.kernelSpace(), device.get("name"));
    return switch (device.getInt("id")) {
      case NONE -> name;
      case AUTO -> {
        int number = 0;
        while (automatic.contains(number)) {
          number++;
        }
        automatic.add(number);
        device.set("id", number);
        device.set("id_auto", 1);
        yield name + "." + number + ".auto";
      }
      default -> name + "." + device.getInt("id");
    };
  }

  private long add(long address) {
    if (address == 0) {
      return -dev.mmaplab.kernel.Errno.EINVAL;
    }
    StructView device = device(address);
    PlatformBus platform = PlatformBus.of(kernel);
    if (device.get("dev.parent") == 0) {
      device.set("dev.parent", platform.busDevice());
    }
    device.set("dev.bus", platform.bus());
    DeviceModel model = DeviceModel.of(kernel);
    model.setName(device.at("dev"), fullName(device));
    long result = claim(device);
    if (result == 0) {
      result = model.add(device.at("dev"));
      if (result != 0) {
        releaseResources(device, device.getInt("num_resources"));
      }
    }
    if (result != 0) {
      freeNumber(device);
    }
    return result;
  }

  private StructView resource(StructView device, int index) {
    long size = kernel.layouts().struct("resource").size();
    return StructView.of(kernel, "resource", device.get("resource") + index * size);
  }

  /** Puts its resources into the trees of /proc/iomem. */
  private long claim(StructView device) {
    VirtualMemory memory = kernel.kernelSpace();
    IoResources tree = IoResources.of(kernel);
    for (int i = 0; i < device.getInt("num_resources"); i++) {
      StructView resource = resource(device, i);
      if (resource.get("name") == 0) {
        resource.set("name", memory.loadLong(device.at("dev.kobj.name")));
      }
      if (!insert(tree, resource)) {
        kernel
            .log()
            .line(
                3,
                DeviceNames.prefix(kernel, device.at("dev"))
                    + "failed to claim resource "
                    + i
                    + ": "
                    + tree.range(resource.address()));
        releaseResources(device, i);
        return -dev.mmaplab.kernel.Errno.EBUSY;
      }
    }
    return 0;
  }

  /** Only memory and ports have a tree. */
  private static boolean insert(IoResources tree, StructView resource) {
    long flags = resource.get("flags");
    boolean memory = (flags & IoResources.MEM) != 0;
    if (!memory && (flags & IoResources.IO) == 0) {
      return true;
    }
    IoResources.Space space = memory ? IoResources.Space.MEMORY : IoResources.Space.PORTS;
    return tree.insert(tree.root(space), resource.address()) == 0;
  }

  private void releaseResources(StructView device, int count) {
    for (int i = 0; i < count; i++) {
      IoResources.of(kernel).release(resource(device, i).address());
    }
  }

  private void freeNumber(StructView device) {
    if (device.get("id_auto") != 0) {
      automatic.remove(device.getInt("id"));
      device.set("id", AUTO);
    }
  }

  private long delete(long address) {
    if (!DeviceModel.errorOrNull(address)) {
      StructView device = device(address);
      boolean added = DeviceModel.of(kernel).all().contains(device.at("dev"));
      DeviceModel.of(kernel).delete(device.at("dev"));
      if (added) {
        releaseResources(device, device.getInt("num_resources"));
        freeNumber(device);
        PlatformBus.of(kernel).forget(address);
      }
    }
    return 0;
  }

  private long put(long address) {
    if (!DeviceModel.errorOrNull(address)) {
      DeviceModel.of(kernel).put(device(address).at("dev"));
    }
    return 0;
  }
}
