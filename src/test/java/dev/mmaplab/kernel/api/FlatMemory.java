package dev.mmaplab.kernel.api;

import dev.mmaplab.machine.VirtualMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 64 KiB of memory from 0x10000 without page tables, and a simple way to put things into it. */
final class FlatMemory extends VirtualMemory {
  private static final int BASE = 0x10000;

  private final ByteBuffer bytes = ByteBuffer.allocate(0x10000).order(ByteOrder.LITTLE_ENDIAN);
  private int next = 16;

  private static int at(long address) {
    return Math.toIntExact(address - BASE);
  }

  /** Address of a C string. */
  long text(String text) {
    byte[] all = (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
    return put(all);
  }

  long put(byte[] data) {
    long address = BASE + (long) next;
    bytes.put(next, data);
    next += data.length + 15 & ~15;
    return address;
  }

  @Override
  public int loadByte(long address) {
    return bytes.get(at(address)) & 0xff;
  }

  @Override
  public int loadShort(long address) {
    return bytes.getShort(at(address)) & 0xffff;
  }

  @Override
  public int loadInt(long address) {
    return bytes.getInt(at(address));
  }

  @Override
  public long loadLong(long address) {
    return bytes.getLong(at(address));
  }

  @Override
  public void storeByte(long address, int value) {
    bytes.put(at(address), (byte) value);
  }

  @Override
  public void storeShort(long address, int value) {
    bytes.putShort(at(address), (short) value);
  }

  @Override
  public void storeInt(long address, int value) {
    bytes.putInt(at(address), value);
  }

  @Override
  public void storeLong(long address, long value) {
    bytes.putLong(at(address), value);
  }

  @Override
  public void load(long address, byte[] into, int offset, int length) {
    bytes.get(at(address), into, offset, length);
  }

  @Override
  public void store(long address, byte[] from, int offset, int length) {
    bytes.put(at(address), from, offset, length);
  }

  @Override
  public void copy(long to, long from, long length) {
    byte[] moved = new byte[(int) length];
    load(from, moved, 0, moved.length);
    store(to, moved, 0, moved.length);
  }

  @Override
  public void fill(long address, int value, long length) {
    for (long i = 0; i < length; i++) {
      storeByte(address + i, value);
    }
  }

  @Override
  public byte[] loadString(long address, int limit) {
    int length = 0;
    while (length < limit && loadByte(address + length) != 0) {
      length++;
    }
    byte[] text = new byte[length];
    load(address, text, 0, length);
    return Arrays.copyOf(text, length);
  }
}
