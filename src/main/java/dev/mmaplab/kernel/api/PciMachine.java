package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.DeviceBus;
import dev.mmaplab.machine.EduDevice;
import dev.mmaplab.machine.MmioDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is on this machine's PCI bus: QEMU's PC with its edu device; only that one does anything.
 */
final class PciMachine {
  private static final long EDU_BAR = 0xfea0_0000L;
  private static final long MEMORY = 0x4_0200;
  private static final int QEMU = 0x1100_1af4;
  private static final int PAIR = 0x0103;

  private PciMachine() {}

  private static PciDevice.Model.Bar bar(int number, long start, long size, long flags) {
    return new PciDevice.Model.Bar(number, start, start + size - 1, flags);
  }

  /** The devices by their place on the bus. */
  static List<PciDevice> devices(Kernel kernel) {
    return kernel.part(Slots.class, Slots::new).devices;
  }

  /** What is in one place: also while the bus is still being filled. */
  static Optional<PciDevice> find(Kernel kernel, int function) {
    return devices(kernel).stream().filter(d -> d.function() == function).findFirst();
  }

  private static final class Slots {
    private final List<PciDevice> devices;

    Slots(Kernel kernel) {
      devices = make(kernel);
    }
  }

  private static List<PciDevice> make(Kernel kernel) {
    List<PciDevice> all = new ArrayList<>();
    all.add(passive(kernel, 0x00, 0x1237_8086, 0, 0x0600_0002, 0, 0));
    all.add(passive(kernel, 0x08, 0x7000_8086, 0x0200, 0x0601_0000, 0x0080_0000, 0));
    all.add(
        passive(
            kernel,
            0x09,
            0x7010_8086,
            0x0280,
            0x0101_8000,
            0,
            0,
            bar(0, 0x1f0, 8, 0x110),
            bar(1, 0x3f6, 1, 0x110),
            bar(2, 0x170, 8, 0x110),
            bar(3, 0x376, 1, 0x110),
            bar(4, 0xc040, 16, 0x4_0101)));
    all.add(passive(kernel, 0x0b, 0x7113_8086, 0x0280, 0x0680_0003, 0, 0x0109));
    all.add(
        passive(
            kernel,
            0x10,
            0x1111_1234,
            0,
            0x0300_0002,
            0,
            0,
            bar(0, 0xfd00_0000L, 1 << 24, 0x4_2208),
            bar(2, 0xfeb7_0000L, 4096, MEMORY),
            bar(6, 0xc_0000, 0x2_0000, 0x212)));
    all.add(
        passive(
            kernel,
            0x18,
            0x100e_8086,
            0,
            0x0200_0003,
            0,
            0x010b,
            bar(0, 0xfeb4_0000L, 0x2_0000, MEMORY),
            bar(1, 0xc000, 0x40, 0x4_0101),
            bar(6, 0xfeb0_0000L, 0x4_0000, 0x4_6200)));
    all.add(edu(kernel));
    return all;
  }

  private static PciDevice passive(
      Kernel kernel,
      int function,
      int id,
      int status,
      int type,
      int header,
      int interrupt,
      PciDevice.Model.Bar... bars) {
    PciConfig config = new PciConfig(id, status << 16 | PAIR, type, header);
    config.put(0x2c, QEMU);
    config.put(0x3c, interrupt);
    for (PciDevice.Model.Bar bar : bars) {
      if (bar.number() < PciDevice.BARS && bar.start() >= 0xc000) {
        int kind = (bar.flags() & IoResources.IO) != 0 ? 1 : (bar.flags() & 0x2000) != 0 ? 8 : 0;
        config.put(0x10 + 4 * bar.number(), (int) bar.start() | kind);
      }
    }
    return new PciDevice(kernel, new PciDevice.Model(function, config, List.of(bars)));
  }

  private static PciDevice edu(Kernel kernel) {
    PciConfig config = new PciConfig(0x11e8_1234, 0x0010_0103, 0x00ff_0010);
    config.put(0x10, (int) EDU_BAR);
    config.allow(0x10, 0xfff0_0000);
    config.put(0x2c, QEMU);
    config.put(0x34, 0x40);
    config.put(0x3c, 0x010b);
    config.put(0x40, 0x0080_0005);
    config.allow(0x40, 0x0001_0000);
    config.allow(0x44, 0xffff_fffc);
    PciDevice device =
        new PciDevice(
            kernel,
            new PciDevice.Model(0x20, config, List.of(bar(0, EDU_BAR, EduDevice.SIZE, MEMORY))));
    EduDevice edu = new EduDevice(kernel.memory().physical(), new Slot(kernel, device));
    kernel.memory().physical().attach(EDU_BAR, EduDevice.SIZE, new Decoded(config, edu));
    return device;
  }

  /** A device behind its BAR: without memory decoding nobody answers. */
  private record Decoded(PciConfig config, MmioDevice device) implements MmioDevice {
    @Override
    public long read(long offset, int size) {
      return config.command(PciConfig.MEMORY) ? device.read(offset, size) : 0;
    }

    @Override
    public void write(long offset, int size, long value) {
      if (config.command(PciConfig.MEMORY)) {
        device.write(offset, size, value);
      }
    }
  }

  /** The bus as the edu device sees it. */
  private record Slot(Kernel kernel, PciDevice device) implements DeviceBus {
    @Override
    public boolean master() {
      return device.config().command(PciConfig.MASTER);
    }

    @Override
    public void elapse(long nanos) {
      kernel.scheduler().advance(nanos);
    }

    @Override
    public void after(long nanos, Runnable deed) {
      kernel.scheduler().at(kernel.scheduler().nanos() + nanos, deed);
    }

    @Override
    public void raise() {
      device.raise();
    }

    @Override
    public void lower() {
      device.lower();
    }

    @Override
    public RuntimeException broken(String message) {
      return kernel.oopses().panic("qemu: hardware error: " + message);
    }
  }
}
