package dev.mmaplab.c;

import java.util.HashMap;
import java.util.Map;

/** Hands out a function's registers, like a stack, and the bytes of its frame, each only once. */
final class Window {
  /** What every frame's memory is aligned to. */
  static final int ALIGNMENT = 16;

  private int next;
  private int most;
  private long frame;

  /** Registers of variables, and those that say whether they have been given a value. */
  private final Map<Integer, Integer> marks = new HashMap<>();

  /**
   * @param first the registers below are taken
   */
  Window(int first) {
    next = first;
    most = first;
  }

  int allocate() {
    return allocate(1);
  }

  /** The first of {@code n} consecutive registers. */
  int allocate(int n) {
    int first = next;
    next += n;
    most = Math.max(most, next);
    return first;
  }

  /** From now on, and until it is released, every write to the register marks the other. */
  void marks(int register, int flag) {
    marks.put(register, flag);
  }

  /** The register to mark when this one is written; −1 if there is none. */
  int markOf(int register) {
    return marks.isEmpty() ? -1 : marks.getOrDefault(register, -1);
  }

  int mark() {
    return next;
  }

  /** Frees everything allocated since {@code mark}. */
  void release(int mark) {
    next = mark;
    marks.keySet().removeIf(register -> register >= mark);
  }

  /** Offset from the frame pointer of fresh bytes; {@code align} at most {@link #ALIGNMENT}. */
  int frame(long size, int align, Position position) {
    long offset = (frame + align - 1) / align * align;
    frame = offset + size;
    if (frame > Integer.MAX_VALUE - 64) {
      throw new UnsupportedException("stack frame of more than 2 GB", position);
    }
    return (int) offset;
  }

  int registers() {
    return most;
  }

  /** A multiple of 16. */
  int frameBytes() {
    return (int) (frame + 15) & ~15;
  }
}
