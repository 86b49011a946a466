package dev.mmaplab.interp;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** Code by address: open addressing, never more than half full. Address 0 never has code. */
final class CodeTable {
  private long[] keys = new long[16];
  private Code[] values = new Code[16];
  private int count;

  CodeTable() {
    Arrays.fill(values, Code.NOTHING);
  }

  /** {@link Code#NOTHING} where there is none. */
  Code find(long address) {
    long[] k = keys;
    int mask = k.length - 1;
    for (int i = slot(address, mask); ; i = (i + 1) & mask) {
      if (k[i] == address) {
        return values[i];
      }
      if (k[i] == 0) {
        return Code.NOTHING;
      }
    }
  }

  void put(long address, Code code) {
    if (address == 0 || (address & 15) != 0) {
      throw new IllegalArgumentException(
          "code must be at a 16-byte aligned address: 0x" + Long.toHexString(address));
    }
    if (2 * (count + 1) > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int i = slot(address, mask);
    while (keys[i] != 0 && keys[i] != address) {
      i = (i + 1) & mask;
    }
    if (keys[i] == 0) {
      count++;
    }
    keys[i] = address;
    values[i] = code;
  }

  void forEach(BiConsumer<Long, Code> action) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        action.accept(keys[i], values[i]);
      }
    }
  }

  private void grow() {
    CodeTable larger = new CodeTable();
    larger.keys = new long[2 * keys.length];
    larger.values = new Code[2 * keys.length];
    Arrays.fill(larger.values, Code.NOTHING);
    forEach(larger::put);
    keys = larger.keys;
    values = larger.values;
  }

  private static int slot(long address, int mask) {
    return (int) ((address >>> 4) * 0x9e3779b97f4a7c15L >>> 40) & mask;
  }
}
