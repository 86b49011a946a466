package dev.mmaplab.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * RAM in frames of 4 KiB that cost nothing until they are written, and the devices beyond it. A
 * frame may start as a copy-on-write view of bytes shared with other computers ({@link #preset}).
 */
public final class PhysicalMemory {
  public static final int FRAME = 4096;
  private static final int LEAF = 512;
  private static final byte[] ZERO = new byte[FRAME];
  private static final byte[] NONE = new byte[0];
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final long frames;
  private final byte[][][] own;
  private final byte[][][] shared;
  private final BitSet lentShared;
  private final List<Range> devices = new ArrayList<>();
  private final List<Runnable> onReplaced = new ArrayList<>();
  private LongConsumer onGrowth = bytes -> {};
  private long used;

  private record Range(long start, long end, MmioDevice device) {}

  /** A device and the offset in it that a physical address means. */
  public record DeviceAddress(MmioDevice device, long offset) {}

  /**
   * @param bytes of RAM, a multiple of 2 MiB
   */
  public PhysicalMemory(long bytes) {
    frames = bytes / FRAME;
    int top = Math.toIntExact((frames + LEAF - 1) / LEAF);
    own = new byte[top][][];
    shared = new byte[top][][];
    Arrays.fill(own, new byte[0][]);
    Arrays.fill(shared, new byte[0][]);
    lentShared = new BitSet();
  }

  /** Number of frames of RAM. */
  public long frames() {
    return frames;
  }

  /** Bytes of the frames that were written so far. */
  public long used() {
    return used;
  }

  /**
   * @param listener told the new total each time a frame begins to cost memory; may throw to refuse
   *     it
   */
  public void onGrowth(LongConsumer listener) {
    onGrowth = listener;
  }

  /**
   * @param listener run when a frame's bytes move to another array, so that cached arrays must be
   *     forgotten
   */
  void onReplaced(Runnable listener) {
    onReplaced.add(listener);
  }

  public boolean isRam(long pfn) {
    return pfn >= 0 && pfn < frames;
  }

  /**
   * Makes untouched frames [first, first + count) look like {@code bytes} (never written; 4096
   * bytes) until they are written.
   */
  public void preset(long first, long count, byte[] bytes) {
    for (long pfn = first; pfn < first + count; pfn++) {
      slot(shared, pfn)[(int) (pfn % LEAF)] = bytes;
    }
  }

  /**
   * The frame's bytes for reading only: perhaps shared with others; valid until somebody writes the
   * frame.
   */
  public byte[] readable(long pfn) {
    byte[] mine = peek(own, pfn);
    if (mine.length != 0) {
      return mine;
    }
    lentShared.set((int) pfn);
    byte[] base = peek(shared, pfn);
    return base.length != 0 ? base : ZERO;
  }

  /** The frame's own bytes, to be read and written. */
  public byte[] writable(long pfn) {
    byte[] mine = peek(own, pfn);
    return mine.length != 0 ? mine : materialize(pfn);
  }

  /** True if the frame is all zero without looking: nobody ever wrote it. */
  public boolean untouched(long pfn) {
    return peek(own, pfn).length == 0 && peek(shared, pfn).length == 0;
  }

  /** Zeroes a frame; free for one never written. */
  public void zero(long pfn) {
    if (!untouched(pfn)) {
      Arrays.fill(writable(pfn), (byte) 0);
    }
  }

  /** Copies a whole frame of RAM. */
  public void copyFrame(long to, long from) {
    if (untouched(from)) {
      zero(to);
    } else {
      System.arraycopy(readable(from), 0, writable(to), 0, FRAME);
    }
  }

  /** Aligned read of RAM. */
  public long loadLong(long physical) {
    return (long) LONG.get(readable(physical >>> 12), (int) physical & 0xfff);
  }

  public void storeLong(long physical, long value) {
    LONG.set(writable(physical >>> 12), (int) physical & 0xfff, value);
  }

  public int loadInt(long physical) {
    return (int) INT.get(readable(physical >>> 12), (int) physical & 0xfff);
  }

  public void storeInt(long physical, int value) {
    INT.set(writable(physical >>> 12), (int) physical & 0xfff, value);
  }

  /** Puts a device at [start, start + size) of physical memory, beyond RAM. */
  public void attach(long start, long size, MmioDevice device) {
    if (start < frames * FRAME) {
      throw new IllegalArgumentException("a device in RAM: " + Long.toHexString(start));
    }
    devices.add(new Range(start, start + size, device));
  }

  /**
   * What answers at an address beyond RAM; where nothing does, reads give zero and writes vanish,
   * as on QEMU's PC.
   */
  public DeviceAddress deviceAt(long physical) {
    for (Range r : devices) {
      if (physical >= r.start && physical < r.end) {
        return new DeviceAddress(r.device, physical - r.start);
      }
    }
    return new DeviceAddress(Void.NOTHING, physical);
  }

  private enum Void implements MmioDevice {
    NOTHING;

    @Override
    public long read(long offset, int size) {
      return 0;
    }

    @Override
    public void write(long offset, int size, long value) {
      // the bus has no one to take it
    }
  }

  private byte[] materialize(long pfn) {
    onGrowth.accept(used + FRAME);
    byte[] base = peek(shared, pfn);
    byte[] mine = base.length != 0 ? base.clone() : new byte[FRAME];
    slot(own, pfn)[(int) (pfn % LEAF)] = mine;
    used += FRAME;
    if (lentShared.get((int) pfn)) {
      lentShared.clear((int) pfn);
      for (Runnable r : onReplaced) {
        r.run();
      }
    }
    return mine;
  }

  private static byte[] peek(byte[][][] table, long pfn) {
    byte[][] leaf = table[(int) (pfn / LEAF)];
    return leaf.length == 0 ? NONE : leaf[(int) (pfn % LEAF)];
  }

  private static byte[][] slot(byte[][][] table, long pfn) {
    int index = (int) (pfn / LEAF);
    byte[][] leaf = table[index];
    if (leaf.length == 0) {
      leaf = new byte[LEAF][];
      Arrays.fill(leaf, NONE);
      table[index] = leaf;
    }
    return leaf;
  }
}
