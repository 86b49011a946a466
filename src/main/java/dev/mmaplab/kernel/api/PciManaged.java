package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.Pte;
import java.util.HashMap;
import java.util.Map;

/** {@code linux/pci.h}: {@code pcim_…}, what goes back by itself when the driver lets go. */
final class PciManaged {
  /** Tables of mapped BARs: one for each device that has been asked for it. */
  private final Map<Long, Long> tables = new HashMap<>();

  private final Kernel kernel;

  private PciManaged(Kernel kernel) {
    this.kernel = kernel;
  }

  private static PciManaged of(Kernel kernel) {
    return kernel.part(PciManaged.class, PciManaged::new);
  }

  static void install(Binder binder) {
    binder.bind("pcim_enable_device", (k, c) -> of(k).enable(PciRegions.device(k, c)));
    binder.bind(
        "pcim_pin_device",
        (k, c) -> {
          PciRegions.device(k, c).pin();
          return 0;
        });
    binder.bind(
        "pcim_iomap",
        (k, c) -> {
          return of(k).map(PciRegions.device(k, c), c.intArg(1), c.arg(2));
        });
    binder.bind("pcim_iounmap", (k, c) -> of(k).unmap(PciRegions.device(k, c), c.arg(1)));
    binder.bind("pcim_iomap_table", (k, c) -> of(k).table(PciRegions.device(k, c)));
    binder.bind("pcim_iomap_regions", (k, c) -> of(k).mapRegions(c, false));
    binder.bind("pcim_iomap_regions_request_all", (k, c) -> of(k).mapRegions(c, true));
    binder.bind("pcim_iounmap_regions", (k, c) -> of(k).unmapRegions(c));
    binder.bind("pcim_iomap_region", (k, c) -> of(k).mapRegion(c));
  }

  private long enable(PciDevice device) {
    if (device.managed()) {
      return device.enable();
    }
    device.setManaged(true);
    DeviceResources.of(kernel)
        .add(
            device.device(),
            0,
            () -> {
              device.disableMessages();
              device.setManaged(false);
              if (device.enabled() && !device.pinned()) {
                device.disable();
              }
            });
    return device.enable();
  }

  /** pcim_iomap_table(): made when first asked for, gone with the driver. */
  private long table(PciDevice device) {
    return tables.computeIfAbsent(
        device.address(),
        d -> {
          long table = kernel.memory().allocate(8L * PciDevice.BARS);
          DeviceResources.of(kernel)
              .add(
                  device.device(),
                  table,
                  () -> {
                    for (int bar = 0; bar < PciDevice.BARS; bar++) {
                      long at = kernel.kernelSpace().loadLong(table + 8L * bar);
                      if (at != 0) {
                        PciRegions.unmap(kernel, at);
                      }
                    }
                    kernel.memory().release(table);
                    tables.remove(device.address());
                  });
          return table;
        });
  }

  private long map(PciDevice device, int bar, long most) {
    if (bar < 0 || bar >= PciDevice.BARS) {
      return 0;
    }
    long slot = table(device) + 8L * bar;
    if (kernel.kernelSpace().loadLong(slot) != 0) {
      return 0;
    }
    long address = PciRegions.map(kernel, device, bar, 0, most, Pte.PCD);
    kernel.kernelSpace().storeLong(slot, address);
    return address;
  }

  private long unmap(PciDevice device, long address) {
    long table = table(device);
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      if (kernel.kernelSpace().loadLong(table + 8L * bar) == address) {
        kernel.kernelSpace().storeLong(table + 8L * bar, 0);
        return PciRegions.unmap(kernel, address);
      }
    }
    return 0;
  }

  /** (device, mask, name): all BARs of the mask are reserved and mapped, or none. */
  private long mapRegions(NativeCall call, boolean all) {
    PciDevice device = PciRegions.device(kernel, call);
    int mask = call.intArg(1);
    int others = (1 << PciDevice.BARS) - 1 & ~mask;
    if (all) {
      long taken = PciRegions.request(kernel, device, others, call.arg(2), 0);
      if (taken != 0) {
        return taken;
      }
    }
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      if ((mask >> bar & 1) == 0) {
        continue;
      }
      long result =
          device.length(bar) == 0
              ? -Errno.EINVAL
              : PciRegions.request(kernel, device, 1 << bar, call.arg(2), 0);
      if (result == 0 && map(device, bar, 0) == 0) {
        PciRegions.release(kernel, device, 1 << bar);
        result = -Errno.ENOMEM;
      }
      if (result != 0) {
        // newer kernels give back all that come before, whoever mapped them
        int before = (1 << bar) - 1;
        unmapBars(device, PciRegions.old(kernel) ? mask & before : before);
        return result;
      }
    }
    return 0;
  }

  private long unmapRegions(NativeCall call) {
    unmapBars(PciRegions.device(kernel, call), call.intArg(1));
    return 0;
  }

  private void unmapBars(PciDevice device, int mask) {
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      long at = kernel.kernelSpace().loadLong(table(device) + 8L * bar);
      if ((mask >> bar & 1) != 0 && at != 0) {
        unmap(device, at);
        PciRegions.release(kernel, device, 1 << bar);
      }
    }
  }

  /** (device, bar, name): the address or an error pointer. */
  private long mapRegion(NativeCall call) {
    PciDevice device = PciRegions.device(kernel, call);
    int bar = call.intArg(1);
    if (bar < 0 || bar >= PciDevice.BARS || device.length(bar) == 0) {
      return -Errno.EINVAL;
    }
    long result = PciRegions.request(kernel, device, 1 << bar, call.arg(2), 0);
    return result != 0 ? result : map(device, bar, 0);
  }
}
