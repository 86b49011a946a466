package dev.mmaplab.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * {@link VirtualMemory} by way of a direct-mapped TLB of frame arrays. A tag is a page address; the
 * low bits of an accessed address that its size forbids are left in the comparison, so one compare
 * checks page, alignment and permission.
 */
final class TranslatedMemory extends VirtualMemory {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int ENTRIES = 256;
  private static final int MASK = ENTRIES - 1;

  /** What no masked address equals: each mask clears a bit that is set here. */
  private static final long NO_TAG = -1;

  private static final byte[] DEVICE = new byte[0];

  private final Mmu mmu;
  private final PhysicalMemory memory;
  private final boolean user;
  private final long[] readTags = new long[ENTRIES];
  private final byte[][] readFrames = new byte[ENTRIES][];
  private final long[] writeTags = new long[ENTRIES];
  private final byte[][] writeFrames = new byte[ENTRIES][];

  /**
   * Pages whose accesses must be looked at: never in the tags above, so that others pay nothing.
   */
  private final long[] watchedReads = new long[ENTRIES];

  private final byte[][] readStates = new byte[ENTRIES][];
  private final long[] watchedWrites = new long[ENTRIES];
  private final byte[][] writeStates = new byte[ENTRIES][];
  private Watch watch = Watch.nothing();

  TranslatedMemory(Mmu mmu, PhysicalMemory memory, boolean user) {
    this.mmu = mmu;
    this.memory = memory;
    this.user = user;
    Arrays.fill(readFrames, DEVICE);
    Arrays.fill(writeFrames, DEVICE);
    Arrays.fill(readStates, DEVICE);
    Arrays.fill(writeStates, DEVICE);
    flush();
  }

  void flush() {
    Arrays.fill(readTags, NO_TAG);
    Arrays.fill(writeTags, NO_TAG);
    Arrays.fill(watchedReads, NO_TAG);
    Arrays.fill(watchedWrites, NO_TAG);
  }

  /** Accesses are looked at as {@code now} says. */
  void watch(Watch now) {
    if (now == watch) {
      return;
    }
    watch.onChange(page -> {});
    watch = now;
    watch.onChange(
        page -> {
          if (page == -1) {
            flush();
          } else {
            invalidate(page);
          }
        });
    flush();
  }

  void invalidate(long address) {
    int i = slot(address);
    long page = address & ~0xfffL;
    if (readTags[i] == page) {
      readTags[i] = NO_TAG;
    }
    if (writeTags[i] == page) {
      writeTags[i] = NO_TAG;
    }
    if (watchedReads[i] == page) {
      watchedReads[i] = NO_TAG;
    }
    if (watchedWrites[i] == page) {
      watchedWrites[i] = NO_TAG;
    }
  }

  private static int slot(long address) {
    return (int) (address >>> 12) & MASK;
  }

  @Override
  public int loadByte(long address) {
    int i = slot(address);
    if (readTags[i] == (address & ~0xfffL)) {
      return readFrames[i][(int) address & 0xfff] & 0xff;
    }
    return (int) loadSlow(address, 1);
  }

  @Override
  public int loadShort(long address) {
    int i = slot(address);
    if (readTags[i] == (address & ~0xffeL)) {
      return (short) SHORT.get(readFrames[i], (int) address & 0xfff) & 0xffff;
    }
    return (int) loadSlow(address, 2);
  }

  @Override
  public int loadInt(long address) {
    int i = slot(address);
    if (readTags[i] == (address & ~0xffcL)) {
      return (int) INT.get(readFrames[i], (int) address & 0xfff);
    }
    return (int) loadSlow(address, 4);
  }

  @Override
  public long loadLong(long address) {
    int i = slot(address);
    if (readTags[i] == (address & ~0xff8L)) {
      return (long) LONG.get(readFrames[i], (int) address & 0xfff);
    }
    return loadSlow(address, 8);
  }

  @Override
  public void storeByte(long address, int value) {
    int i = slot(address);
    if (writeTags[i] == (address & ~0xfffL)) {
      writeFrames[i][(int) address & 0xfff] = (byte) value;
    } else {
      storeSlow(address, 1, value);
    }
  }

  @Override
  public void storeShort(long address, int value) {
    int i = slot(address);
    if (writeTags[i] == (address & ~0xffeL)) {
      SHORT.set(writeFrames[i], (int) address & 0xfff, (short) value);
    } else {
      storeSlow(address, 2, value);
    }
  }

  @Override
  public void storeInt(long address, int value) {
    int i = slot(address);
    if (writeTags[i] == (address & ~0xffcL)) {
      INT.set(writeFrames[i], (int) address & 0xfff, value);
    } else {
      storeSlow(address, 4, value);
    }
  }

  @Override
  public void storeLong(long address, long value) {
    int i = slot(address);
    if (writeTags[i] == (address & ~0xff8L)) {
      LONG.set(writeFrames[i], (int) address & 0xfff, value);
    } else {
      storeSlow(address, 8, value);
    }
  }

  private long loadSlow(long address, int size) {
    int offset = (int) address & 0xfff;
    if (offset + size > PhysicalMemory.FRAME) {
      // the processor asks for the lower page first, and then for the beginning of the upper one
      mmu.translate(address, Access.READ, user);
      mmu.translate((address | 0xfff) + 1, Access.READ, user);
      long value = 0;
      for (int i = size - 1; i >= 0; i--) {
        value = value << 8 | loadByte(address + i);
      }
      return value;
    }
    byte[] frame = readFrame(address);
    if (frame.length == 0) {
      return readDevice(address, size);
    }
    int slot = slot(address);
    if (watchedReads[slot] == (address & ~0xfffL) && shut(readStates[slot], offset, size)) {
      watch.touched(readStates[slot], address, offset, size, address, size, false);
    }
    return switch (size) {
      case 1 -> frame[offset] & 0xff;
      case 2 -> (short) SHORT.get(frame, offset) & 0xffff;
      case 4 -> (int) INT.get(frame, offset);
      default -> (long) LONG.get(frame, offset);
    };
  }

  private void storeSlow(long address, int size, long value) {
    int offset = (int) address & 0xfff;
    if (offset + size > PhysicalMemory.FRAME) {
      // both pages must be there before a byte is stored
      mmu.translate(address, Access.WRITE, user);
      mmu.translate((address | 0xfff) + 1, Access.WRITE, user);
      for (int i = 0; i < size; i++) {
        storeByte(address + i, (int) (value >>> (8 * i)));
      }
      return;
    }
    byte[] frame = writeFrame(address);
    if (frame.length == 0) {
      PhysicalMemory.DeviceAddress to = memory.deviceAt(mmu.translate(address, Access.WRITE, user));
      to.device().write(to.offset(), size, value);
      return;
    }
    int slot = slot(address);
    if (watchedWrites[slot] == (address & ~0xfffL) && shut(writeStates[slot], offset, size)) {
      watch.touched(writeStates[slot], address, offset, size, address, size, true);
    }
    switch (size) {
      case 1 -> frame[offset] = (byte) value;
      case 2 -> SHORT.set(frame, offset, (short) value);
      case 4 -> INT.set(frame, offset, (int) value);
      default -> LONG.set(frame, offset, value);
    }
  }

  /** Some of these bytes are not open. */
  private static boolean shut(byte[] states, int offset, int size) {
    return switch (size) {
      case 1 -> states[offset] != 0;
      case 2 -> (short) SHORT.get(states, offset) != 0;
      case 4 -> (int) INT.get(states, offset) != 0;
      default -> (long) LONG.get(states, offset) != 0;
    };
  }

  private void lookAtRead(long at, int count, long address, long length) {
    int slot = slot(at);
    if (watchedReads[slot] == (at & ~0xfffL)) {
      watch.touched(readStates[slot], at, (int) at & 0xfff, count, address, length, false);
    }
  }

  private void lookAtWrite(long at, int count, long address, long length) {
    int slot = slot(at);
    if (watchedWrites[slot] == (at & ~0xfffL)) {
      watch.touched(writeStates[slot], at, (int) at & 0xfff, count, address, length, true);
    }
  }

  private long readDevice(long address, int size) {
    PhysicalMemory.DeviceAddress from = memory.deviceAt(mmu.translate(address, Access.READ, user));
    return from.device().read(from.offset(), size);
  }

  /** The frame behind a page for reading, cached; empty for a device. */
  private byte[] readFrame(long address) {
    int i = slot(address);
    long page = address & ~0xfffL;
    if (readTags[i] == page || watchedReads[i] == page) {
      return readFrames[i];
    }
    long pfn = mmu.translate(address, Access.READ, user) >>> 12;
    if (!memory.isRam(pfn)) {
      return DEVICE;
    }
    byte[] frame = memory.readable(pfn);
    byte[] states = watch.states(page);
    boolean watched = states.length != 0;
    readFrames[i] = frame;
    readStates[i] = states;
    readTags[i] = watched ? NO_TAG : page;
    watchedReads[i] = watched ? page : NO_TAG;
    return frame;
  }

  private byte[] writeFrame(long address) {
    int i = slot(address);
    long page = address & ~0xfffL;
    if (writeTags[i] == page || watchedWrites[i] == page) {
      return writeFrames[i];
    }
    long pfn = mmu.translate(address, Access.WRITE, user) >>> 12;
    if (!memory.isRam(pfn)) {
      return DEVICE;
    }
    byte[] frame = memory.writable(pfn);
    byte[] states = watch.states(page);
    boolean watched = states.length != 0;
    writeFrames[i] = frame;
    writeStates[i] = states;
    writeTags[i] = watched ? NO_TAG : page;
    watchedWrites[i] = watched ? page : NO_TAG;
    return frame;
  }

  @Override
  public void load(long address, byte[] into, int offset, int length) {
    watch.bulk(address, length, false);
    int done = 0;
    while (done < length) {
      long at = address + done;
      int chunk = chunk(at, length - done);
      byte[] frame = readFrame(at);
      if (frame.length == 0) {
        for (int i = 0; i < chunk; i++) {
          into[offset + done + i] = (byte) readDevice(at + i, 1);
        }
      } else {
        lookAtRead(at, chunk, address, length);
        System.arraycopy(frame, (int) at & 0xfff, into, offset + done, chunk);
      }
      done += chunk;
    }
  }

  @Override
  public void store(long address, byte[] from, int offset, int length) {
    watch.bulk(address, length, true);
    int done = 0;
    while (done < length) {
      long at = address + done;
      int chunk = chunk(at, length - done);
      byte[] frame = writeFrame(at);
      if (frame.length == 0) {
        for (int i = 0; i < chunk; i++) {
          storeSlow(at + i, 1, from[offset + done + i]);
        }
      } else {
        lookAtWrite(at, chunk, address, length);
        System.arraycopy(from, offset + done, frame, (int) at & 0xfff, chunk);
      }
      done += chunk;
    }
  }

  @Override
  public void copy(long to, long from, long length) {
    watch.bulk(from, length, false);
    watch.bulk(to, length, true);
    if (Long.compareUnsigned(to - from, length) < 0) {
      copyDown(to, from, length);
      return;
    }
    long done = 0;
    while (done < length) {
      int chunk = chunk(to + done, chunk(from + done, length - done));
      copyWithinPages(to + done, from + done, chunk, done, length);
      done += chunk;
    }
  }

  /** From the last byte to the first, for a target that begins inside the source. */
  private void copyDown(long to, long from, long length) {
    long left = length;
    while (left > 0) {
      int chunk = chunkBefore(to + left, chunkBefore(from + left, left));
      left -= chunk;
      copyWithinPages(to + left, from + left, chunk, left, length);
    }
  }

  /** Part of a copy of {@code whole} bytes, {@code done} bytes behind its start. */
  private void copyWithinPages(long to, long from, int length, long done, long whole) {
    byte[] source = readFrame(from);
    byte[] target = writeFrame(to);
    if (source.length == 0 || target.length == 0) {
      for (int i = 0; i < length; i++) {
        storeByte(to + i, loadByte(from + i));
      }
      return;
    }
    // making the target writable may have moved the source's bytes
    byte[] moved = readFrame(from);
    lookAtRead(from, length, from - done, whole);
    boolean fresh = watch.allFresh(from, length);
    lookAtWrite(to, length, to - done, whole);
    if (fresh) {
      watch.staysFresh(to, length);
    }
    System.arraycopy(moved, (int) from & 0xfff, target, (int) to & 0xfff, length);
  }

  @Override
  public void fill(long address, int value, long length) {
    watch.bulk(address, length, true);
    long done = 0;
    while (done < length) {
      long at = address + done;
      int chunk = chunk(at, length - done);
      byte[] frame = writeFrame(at);
      if (frame.length == 0) {
        for (int i = 0; i < chunk; i++) {
          storeSlow(at + i, 1, value);
        }
      } else {
        int offset = (int) at & 0xfff;
        lookAtWrite(at, chunk, address, length);
        Arrays.fill(frame, offset, offset + chunk, (byte) value);
      }
      done += chunk;
    }
  }

  @Override
  public byte[] loadString(long address, int limit) {
    byte[] text = new byte[Math.min(limit, 64)];
    int length = 0;
    while (length < limit) {
      int value = loadByte(address + length);
      if (value == 0) {
        break;
      }
      if (length == text.length) {
        text = Arrays.copyOf(text, (int) Math.min(limit, length * 2L));
      }
      text[length++] = (byte) value;
    }
    watch.bulk(address, Math.min(limit, length + 1L), false);
    return Arrays.copyOf(text, length);
  }

  /** Bytes from {@code address} to the end of its page, at most {@code most}. */
  private static int chunk(long address, long most) {
    return (int) Math.min(most, PhysicalMemory.FRAME - (address & 0xfff));
  }

  /** Bytes from the start of the page that ends at or holds {@code end}, at most {@code most}. */
  private static int chunkBefore(long end, long most) {
    return (int) Math.min(most, ((end - 1) & 0xfff) + 1);
  }
}
