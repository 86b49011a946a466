package dev.mmaplab.interp;

import dev.mmaplab.machine.VirtualMemory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** One stretch of addresses without translation; what lies outside of it faults. */
final class FlatMemory extends VirtualMemory {
  /** An access outside. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final long address;

    Fault(long address) {
      super("fault at 0x" + Long.toHexString(address));
      this.address = address;
    }
  }

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long base;
  private final byte[] bytes;
  private long hole = -1;

  FlatMemory(long base, int size) {
    this(base, new byte[size]);
  }

  private FlatMemory(long base, byte[] bytes) {
    this.base = base;
    this.bytes = bytes;
  }

  FlatMemory copy() {
    return new FlatMemory(base, bytes.clone());
  }

  long end() {
    return base + bytes.length;
  }

  /** The page at this address faults from now on. */
  void unmap(long page) {
    hole = page;
  }

  /** No page faults any more. */
  void map() {
    hole = -1;
  }

  private int at(long address, long length) {
    long offset = address - base;
    if (offset < 0 || offset + length > bytes.length || (address & -4096) == hole) {
      throw new Fault(address);
    }
    return (int) offset;
  }

  @Override
  public int loadByte(long address) {
    return bytes[at(address, 1)] & 0xff;
  }

  @Override
  public int loadShort(long address) {
    return (short) SHORT.get(bytes, at(address, 2)) & 0xffff;
  }

  @Override
  public int loadInt(long address) {
    return (int) INT.get(bytes, at(address, 4));
  }

  @Override
  public long loadLong(long address) {
    return (long) LONG.get(bytes, at(address, 8));
  }

  @Override
  public void storeByte(long address, int value) {
    bytes[at(address, 1)] = (byte) value;
  }

  @Override
  public void storeShort(long address, int value) {
    SHORT.set(bytes, at(address, 2), (short) value);
  }

  @Override
  public void storeInt(long address, int value) {
    INT.set(bytes, at(address, 4), value);
  }

  @Override
  public void storeLong(long address, long value) {
    LONG.set(bytes, at(address, 8), value);
  }

  @Override
  public void load(long address, byte[] into, int offset, int length) {
    System.arraycopy(bytes, at(address, length), into, offset, length);
  }

  @Override
  public void store(long address, byte[] from, int offset, int length) {
    System.arraycopy(from, offset, bytes, at(address, length), length);
  }

  @Override
  public void copy(long to, long from, long length) {
    System.arraycopy(bytes, at(from, length), bytes, at(to, length), (int) length);
  }

  @Override
  public void fill(long address, int value, long length) {
    int at = at(address, length);
    Arrays.fill(bytes, at, at + (int) length, (byte) value);
  }

  @Override
  public byte[] loadString(long address, int limit) {
    int from = at(address, 1);
    int to = from;
    while (to - from < limit && bytes[to] != 0) {
      to++;
    }
    return Arrays.copyOfRange(bytes, from, to);
  }
}
