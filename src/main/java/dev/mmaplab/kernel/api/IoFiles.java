package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.PhysicalMemoryDevice;

/** What /proc shows of devices' addresses and interrupts. */
final class IoFiles {
  private IoFiles() {}

  static void mount(Kernel kernel) {
    PhysicalMemoryDevice.mount(
        kernel, (start, length) -> IoResources.of(kernel).exclusive(start, length));
    kernel
        .files()
        .text(
            "/proc/iomem",
            0444,
            () -> {
              PciBus.of(kernel);
              return IoResources.of(kernel).listing(IoResources.Space.MEMORY);
            });
    kernel
        .files()
        .text(
            "/proc/ioports",
            0444,
            () -> {
              PciBus.of(kernel);
              return IoResources.of(kernel).listing(IoResources.Space.PORTS);
            });
    kernel.files().text("/proc/bus/pci/devices", 0444, () -> PciBus.of(kernel).listing());
    kernel.files().text("/proc/interrupts", 0444, () -> InterruptLines.of(kernel).listing());
  }
}
