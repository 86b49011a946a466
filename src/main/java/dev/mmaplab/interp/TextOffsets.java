package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/**
 * Where in a function's text its instructions stand. Those that only look ({@link Op#looks}) occupy
 * none, so that addresses are what they would be without them.
 */
final class TextOffsets {
  private static final int[] SAME = new int[0];

  /** Text index of each instruction and of the end; empty if all occupy text. */
  private final int[] indices;

  TextOffsets(int[] code) {
    int count = code.length / 4;
    int[] all = new int[count + 1];
    int index = 0;
    for (int i = 0; i < count; i++) {
      all[i] = index;
      if (!Op.looks(code[4 * i])) {
        index++;
      }
    }
    all[count] = index;
    this.indices = index == count ? SAME : all;
  }

  /** Bytes of text before the instruction at an index of ints. */
  int of(int pc) {
    return indices.length == 0 ? pc : 4 * indices[pc / 4];
  }

  /** The first instruction at that many bytes of text, an index of ints; −1 if none is there. */
  int at(long offset, int length) {
    if (offset < 0 || (offset & 3) != 0 || offset >= length) {
      return -1;
    }
    if (indices.length == 0) {
      return (int) offset;
    }
    int found = java.util.Arrays.binarySearch(indices, (int) (offset / 4));
    if (found < 0) {
      return -1;
    }
    while (found > 0 && indices[found - 1] == indices[found]) {
      found--;
    }
    return 4 * found;
  }
}
