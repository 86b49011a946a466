package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.Pte;

/** {@code linux/pci.h}: who has a device's BARs, and where they are mapped. */
final class PciRegions {
  private static final int EXCLUSIVE = 0x0800_0000;
  private static final int ALL = (1 << PciDevice.BARS) - 1;
  private static final long PORT_COOKIE = 0x1_0000;

  private PciRegions() {}

  static void install(Binder binder) {
    for (String suffix : new String[] {"", "_exclusive"}) {
      int flags = suffix.isEmpty() ? 0 : EXCLUSIVE;
      binder.bind("pci_request_regions" + suffix, (k, c) -> request(k, c, ALL, c.arg(1), flags));
      binder.bind(
          "pci_request_selected_regions" + suffix,
          (k, c) -> request(k, c, c.intArg(1), c.arg(2), flags));
    }
    binder.bind("pci_request_region", (k, c) -> requestOne(k, c));
    binder.bind("pci_release_regions", (k, c) -> release(k, device(k, c), ALL));
    binder.bind("pci_release_selected_regions", (k, c) -> release(k, device(k, c), c.intArg(1)));
    binder.bind("pci_release_region", (k, c) -> release(k, device(k, c), 1 << c.intArg(1)));
    binder.bind("pci_select_bars", (k, c) -> select(device(k, c), c.arg(1)));
    binder.bind("pci_iomap", (k, c) -> map(k, device(k, c), c.intArg(1), 0, c.arg(2), Pte.PCD));
    binder.bind("pci_iomap_wc", (k, c) -> map(k, device(k, c), c.intArg(1), 0, c.arg(2), Pte.PWT));
    binder.bind(
        "pci_iomap_range",
        (k, c) -> map(k, device(k, c), c.intArg(1), c.arg(2), c.arg(3), Pte.PCD));
    binder.bind(
        "pci_iomap_wc_range",
        (k, c) -> map(k, device(k, c), c.intArg(1), c.arg(2), c.arg(3), Pte.PWT));
    binder.bind("pci_ioremap_bar", (k, c) -> mapMemory(k, device(k, c), c.intArg(1), Pte.PCD));
    binder.bind("pci_ioremap_wc_bar", (k, c) -> mapMemory(k, device(k, c), c.intArg(1), Pte.PWT));
    binder.bind("pci_iounmap", (k, c) -> unmap(k, c.arg(1)));
  }

  static PciDevice device(Kernel kernel, NativeCall call) {
    return PciBus.of(kernel).device(call.arg(0));
  }

  private static boolean ports(PciDevice device, int bar) {
    return (device.resource(bar).get("flags") & IoResources.IO) != 0;
  }

  private static long root(Kernel kernel, PciDevice device, int bar) {
    return IoResources.of(kernel)
        .root(ports(device, bar) ? IoResources.Space.PORTS : IoResources.Space.MEMORY);
  }

  private static long requestOne(Kernel kernel, NativeCall call) {
    return request(kernel, call, 1 << call.intArg(1), call.arg(2), 0);
  }

  private static long request(Kernel kernel, NativeCall call, int bars, long name, int flags) {
    return request(kernel, device(kernel, call), bars, name, flags);
  }

  /** __pci_request_selected_regions(): all or none of the BARs in a mask. */
  static long request(Kernel kernel, PciDevice device, int bars, long name, int flags) {
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      if ((bars >> bar & 1) == 0 || device.length(bar) == 0) {
        continue;
      }
      long start = device.resource(bar).get("start");
      long length = device.length(bar);
      long root = root(kernel, device, bar);
      if (IoResources.of(kernel).requestRegion(root, start, length, name, flags) == 0) {
        sayTaken(kernel, device, bar);
        release(kernel, device, bars & (1 << bar) - 1);
        return -Errno.EBUSY;
      }
      if (device.managed()) {
        int mine = bar;
        DeviceResources.of(kernel)
            .add(device.device(), key(bar), () -> releaseRegion(kernel, device, mine));
      }
    }
    return 0;
  }

  private static long key(int bar) {
    return -1000L - bar;
  }

  private static void sayTaken(Kernel kernel, PciDevice device, int bar) {
    String range = IoResources.of(kernel).range(device.resource(bar).address());
    kernel
        .log()
        .line(
            4,
            DeviceNames.prefix(kernel, device.device())
                + "BAR "
                + bar
                + ": can't reserve "
                + range);
  }

  static long release(Kernel kernel, PciDevice device, int bars) {
    for (int bar = 0; bar < PciDevice.BARS; bar++) {
      if ((bars >> bar & 1) == 0 || device.length(bar) == 0) {
        continue;
      }
      DeviceResources.of(kernel).forget(device.device(), key(bar));
      releaseRegion(kernel, device, bar);
    }
    return 0;
  }

  private static void releaseRegion(Kernel kernel, PciDevice device, int bar) {
    IoResources.of(kernel)
        .releaseRegion(
            root(kernel, device, bar), device.resource(bar).get("start"), device.length(bar));
  }

  private static long select(PciDevice device, long flags) {
    int bars = 0;
    for (int i = 0; i < PciDevice.BARS; i++) {
      if ((device.resource(i).get("flags") & flags) != 0) {
        bars |= 1 << i;
      }
    }
    return bars;
  }

  /** pci_iomap_range(): 0 if there is nothing to map. */
  static long map(Kernel kernel, PciDevice device, int bar, long offset, long most, long cache) {
    if (bar < 0 || bar >= PciDevice.BARS) {
      return 0;
    }
    long length = device.length(bar);
    if (Long.compareUnsigned(length, offset) <= 0) {
      return 0;
    }
    long left = length - offset;
    long count = most != 0 && Long.compareUnsigned(left, most) > 0 ? most : left;
    long start = device.resource(bar).get("start") + offset;
    if (ports(device, bar)) {
      return cache == Pte.PCD ? start + PORT_COOKIE : 0;
    }
    return kernel.memory().vmalloc().ioremap(start, count, cache);
  }

  /** pci_ioremap_bar(): for memory only. */
  private static long mapMemory(Kernel kernel, PciDevice device, int bar, long cache) {
    if (bar < 0
        || bar >= PciDevice.BARS
        || (device.resource(bar).get("flags") & IoResources.MEM) == 0) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel
          .log()
          .line(
              4,
              DeviceNames.prefix(kernel, device.device())
                  + "can't ioremap BAR "
                  + bar
                  + ": [??? 0x00000000 flags 0x0]");
      return 0;
    }
    return map(kernel, device, bar, 0, 0, cache);
  }

  static long unmap(Kernel kernel, long address) {
    if (Long.compareUnsigned(address, 4 * PORT_COOKIE) >= 0) {
      kernel.memory().vmalloc().vunmap(address);
    }
    return 0;
  }

  static boolean old(Kernel kernel) {
    return kernel.version() == KernelVersion.V6_1;
  }
}
