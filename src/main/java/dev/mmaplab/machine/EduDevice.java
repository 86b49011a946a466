package dev.mmaplab.machine;

import java.util.Locale;

/**
 * QEMU's {@code edu} PCI device: a teaching device with an identification, a liveness check, a
 * factorial that takes a moment, interrupts and a DMA engine that takes 100 ms. Its registers fill
 * BAR 0.
 */
public final class EduDevice implements MmioDevice {
  /** Size of BAR 0 in bytes. */
  public static final long SIZE = 1 << 20;

  /** How long one access over the bus takes. */
  public static final long ACCESS_NANOS = 1_000;

  private static final int IDENTIFICATION = 0x010000ed;
  private static final long BUFFER = 0x40000;
  private static final int BUFFER_SIZE = 4096;
  private static final long DMA_MASK = (1L << 28) - 1;
  private static final long DMA_NANOS = 100_000_000;
  private static final long FACTORIAL_NANOS = 20_000;
  private static final long MOST_FACTORS = 1_000_000;
  private static final int RUN = 1;
  private static final int TO_MEMORY = 2;
  private static final int DMA_IRQ = 4;
  private static final int COMPUTING = 1;
  private static final int STATUS_IRQ = 0x80;
  private static final int CAUSE_FACTORIAL = 1;
  private static final int CAUSE_DMA = 0x100;

  private final PhysicalMemory memory;
  private final DeviceBus bus;
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
   * @param bus where it sits
   */
  public EduDevice(PhysicalMemory memory, DeviceBus bus) {
    this.memory = memory;
    this.bus = bus;
  }

  /** The bus lets through accesses of 4 and 8 bytes; the others read as zero. */
  private static boolean passes(int size) {
    return size >= 4;
  }

  /** The device answers 8 bytes from 0x80 on only. */
  private static boolean answers(long offset, int size) {
    return size == 4 || offset >= 0x80;
  }

  @Override
  public long read(long offset, int size) {
    if (!passes(size)) {
      return 0;
    }
    int odd = (int) (offset % size);
    if (odd != 0) {
      return unaligned(offset - odd, odd, size);
    }
    bus.elapse(ACCESS_NANOS);
    long all = size == 8 ? -1L : 0xffff_ffffL;
    if (!answers(offset, size)) {
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

  /** Parts of two neighbours, as the processor puts them together. */
  private long unaligned(long below, int odd, int size) {
    long low = read(below, size) >>> 8 * odd;
    long high = read(below + size, size) << 8 * (size - odd);
    return size == 8 ? low | high : (low | high) & 0xffff_ffffL;
  }

  @Override
  public void write(long offset, int size, long value) {
    if (!passes(size) || offset % size != 0 || !answers(offset, size)) {
      return;
    }
    long given = size == 8 ? value : value & 0xffff_ffffL;
    switch ((int) offset) {
      case 0x04 -> liveness = (int) ~given;
      case 0x08 -> compute((int) given);
      case 0x20 -> status = status & ~STATUS_IRQ | (int) given & STATUS_IRQ;
      case 0x60 -> raise((int) given);
      case 0x64 -> lower((int) given);
      case 0x80, 0x88, 0x90 -> setTransfer((int) offset, given);
      case 0x98 -> start(given);
      default -> {}
    }
  }

  private void raise(int causes) {
    interrupts |= causes;
    if (interrupts != 0) {
      bus.raise();
    }
  }

  private void lower(int causes) {
    interrupts &= ~causes;
    if (interrupts == 0) {
      bus.lower();
    }
  }

  private void compute(int n) {
    if ((status & COMPUTING) != 0) {
      return;
    }
    factorial = n;
    status |= COMPUTING;
    long factors = Math.min(Integer.toUnsignedLong(n), MOST_FACTORS);
    bus.after(FACTORIAL_NANOS + factors, () -> computed(n));
  }

  private void computed(int n) {
    int product = 1;
    for (int i = n; i != 0 && product != 0; i--) {
      product *= i;
    }
    factorial = product;
    status &= ~COMPUTING;
    if ((status & STATUS_IRQ) != 0) {
      raise(CAUSE_FACTORIAL);
    }
  }

  /** While a transfer runs its registers are locked. */
  private void setTransfer(int offset, long value) {
    if ((command & RUN) != 0) {
      return;
    }
    switch (offset) {
      case 0x80 -> source = value;
      case 0x88 -> destination = value;
      default -> count = value;
    }
  }

  private void start(long value) {
    if ((value & RUN) == 0) {
      return;
    }
    if ((command & RUN) == 0) {
      command = value;
      bus.after(DMA_NANOS, this::transfer);
    }
  }

  private void transfer() {
    boolean toMemory = (command & TO_MEMORY) != 0;
    int at = checked(toMemory ? source : destination);
    long physical = (toMemory ? destination : source) & DMA_MASK;
    for (int i = 0; i < count; i++) {
      if (toMemory) {
        store(physical + i, buffer[at + i]);
      } else {
        buffer[at + i] = load(physical + i);
      }
    }
    command &= ~(long) RUN;
    if ((command & DMA_IRQ) != 0) {
      raise(CAUSE_DMA);
    }
  }

  /** Where in the buffer the transfer begins: one that leaves it stops the machine. */
  private int checked(long start) {
    long end = start + count;
    if (start < BUFFER
        || start >= BUFFER + BUFFER_SIZE
        || end <= start
        || end > BUFFER + BUFFER_SIZE) {
      throw bus.broken(
          String.format(
              Locale.ROOT,
              "EDU: DMA range 0x%016x-0x%016x out of bounds (0x%016x-0x%016x)!",
              start,
              end - 1,
              BUFFER,
              BUFFER + BUFFER_SIZE - 1));
    }
    return (int) (start - BUFFER);
  }

  private byte load(long address) {
    boolean reached = bus.master() && memory.isRam(address >>> 12);
    return reached ? memory.readable(address >>> 12)[(int) address & 0xfff] : 0;
  }

  private void store(long address, byte value) {
    if (bus.master() && memory.isRam(address >>> 12)) {
      memory.writable(address >>> 12)[(int) address & 0xfff] = value;
    }
  }
}
