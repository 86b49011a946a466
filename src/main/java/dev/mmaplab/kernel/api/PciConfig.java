package dev.mmaplab.kernel.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The 256 bytes of configuration space of one PCI device, and which of their bits can be set. */
final class PciConfig {
  static final int SIZE = 256;
  static final int COMMAND = 0x04;
  static final int MEMORY = 2;
  static final int MASTER = 4;
  static final int INTX_DISABLE = 0x400;
  static final int INTERRUPT_LINE = 0x3c;
  private static final int CAPABILITY_BIT = 0x10;
  private static final int CAPABILITIES = 0x34;
  private static final int HEADER = 0x40;

  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer writable = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * @param words the header's sixteen words of four bytes
   */
  PciConfig(int... words) {
    for (int i = 0; i < words.length; i++) {
      bytes.putInt(4 * i, words[i]);
    }
    writable.putShort(COMMAND, (short) 0x507);
    writable.put(0x0c, (byte) 0xff);
    writable.put(INTERRUPT_LINE, (byte) 0xff);
    Arrays.fill(writable.array(), HEADER, SIZE, (byte) 0xff);
  }

  /** Bits of the word at {@code where} that can be set. */
  void allow(int where, int bits) {
    writable.putInt(where, bits);
  }

  void put(int where, int word) {
    bytes.putInt(where, word);
  }

  /** Zero-extended. */
  int read(int where, int size) {
    return switch (size) {
      case 1 -> bytes.get(where) & 0xff;
      case 2 -> bytes.getShort(where) & 0xffff;
      default -> bytes.getInt(where);
    };
  }

  void write(int where, int size, int value) {
    for (int i = 0; i < size; i++) {
      int mask = writable.get(where + i) & 0xff;
      int now = bytes.get(where + i) & ~mask | value >> 8 * i & mask;
      bytes.put(where + i, (byte) now);
    }
  }

  boolean command(int bit) {
    return (read(COMMAND, 2) & bit) != 0;
  }

  void setCommand(int bit, boolean on) {
    int now = read(COMMAND, 2);
    write(COMMAND, 2, on ? now | bit : now & ~bit);
  }

  /** pci_find_next_capability() from the pointer at {@code pointer}: 0 if there is none. */
  int capability(int pointer, int wanted) {
    if ((read(6, 2) & CAPABILITY_BIT) == 0) {
      return 0;
    }
    int at = read(pointer, 1) & ~3;
    for (int left = 48; left > 0 && at >= HEADER; left--) {
      if (read(at, 1) == wanted) {
        return at;
      }
      at = read(at + 1, 1) & ~3;
    }
    return 0;
  }

  /** pci_find_capability(). */
  int capability(int wanted) {
    return capability(CAPABILITIES, wanted);
  }
}
