package dev.mmaplab.machine;

import java.util.function.BooleanSupplier;

/**
 * QEMU's {@code edu} PCI device: a teaching device with an identification, a liveness check, a
 * factorial and a small DMA engine. Its registers fill BAR 0. Nothing takes time; there are no
 * interrupts.
 */
public final class EduDevice implements MmioDevice {
  /** Size of BAR 0 in bytes. */
  public static final long SIZE = 1 << 20;

  private static final int IDENTIFICATION = 0x010000ed;
  private static final long BUFFER = 0x40000;
  private static final int BUFFER_SIZE = 4096;
  private static final long DMA_MASK = (1L << 28) - 1;
  private static final int START = 1;
  private static final int TO_MEMORY = 2;
  private static final int STATUS_IRQ = 0x80;

  private final PhysicalMemory memory;
  private final BooleanSupplier master;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int liveness;
  private int factorial;
  private int status;
  private int interrupts;
  private long source;
  private long destination;
  private long count;
  private long command;

  /**
   * @param memory what its DMA engine reads and writes
   * @param master whether the bus lets it (the command register's bus master bit)
   */
  public EduDevice(PhysicalMemory memory, BooleanSupplier master) {
    this.memory = memory;
    this.master = master;
  }

  /** Accesses must be of 4 bytes below 0x80, of 4 or 8 from there; others read as all ones. */
  private static boolean valid(long offset, int size) {
    return size == 4 || size == 8 && offset >= 0x80;
  }

  @Override
  public long read(long offset, int size) {
    long all = size == 8 ? -1L : (1L << 8 * size) - 1;
    if (!valid(offset, size)) {
      return all;
    }
    long value =
        switch ((int) offset) {
          case 0x00 -> IDENTIFICATION;
          case 0x04 -> liveness;
          case 0x08 -> factorial;
          case 0x20 -> status;
          case 0x24 -> interrupts;
          case 0x80 -> source;
          case 0x88 -> destination;
          case 0x90 -> count;
          case 0x98 -> command;
          default -> all;
        };
    return value & all;
  }

  @Override
  public void write(long offset, int size, long value) {
    if (!valid(offset, size)) {
      return;
    }
    switch ((int) offset) {
      case 0x04 -> liveness = (int) ~value;
      case 0x08 -> factorial = factorial((int) value);
      case 0x20 -> status = (int) value & STATUS_IRQ;
      case 0x60 -> interrupts |= (int) value;
      case 0x64 -> interrupts &= (int) ~value;
      case 0x80 -> source = value;
      case 0x88 -> destination = value;
      case 0x90 -> count = value;
      case 0x98 -> start(value);
      default -> {}
    }
  }

  private static int factorial(int n) {
    int product = 1;
    for (int i = n; i != 0 && product != 0; i--) {
      product *= i;
    }
    return product;
  }

  private void start(long value) {
    command = value & ~(long) START;
    if ((value & START) == 0 || !master.getAsBoolean()) {
      return;
    }
    boolean toMemory = (value & TO_MEMORY) != 0;
    long at = (toMemory ? source : destination) - BUFFER;
    long physical = (toMemory ? destination : source) & DMA_MASK;
    if (at < 0 || count < 0 || at + count > BUFFER_SIZE) {
      return;
    }
    for (int i = 0; i < count; i++) {
      long address = physical + i;
      if (!memory.isRam(address >>> 12)) {
        return;
      }
      if (toMemory) {
        memory.writable(address >>> 12)[(int) address & 0xfff] = buffer[(int) at + i];
      } else {
        buffer[(int) at + i] = memory.readable(address >>> 12)[(int) address & 0xfff];
      }
    }
  }
}
