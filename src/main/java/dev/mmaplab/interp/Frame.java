package dev.mmaplab.interp;

import java.util.function.Consumer;

/** One frame of a {@link CallStack}; reused by the next call at its depth. */
final class Frame {
  /** Its index. */
  final int depth;

  /** The one above; of the last one itself. */
  Frame next = this;

  LinkedFunction function = CallStack.IDLE;

  /** Where its window starts. */
  int base;

  /**
   * Where it stands, an index of ints: at the call while a callee runs, at the next instruction if
   * a handler interrupts.
   */
  int pc;

  /** Its stack pointer while it is not the innermost. */
  long sp;

  /** What to do when a handler's trampoline is done. */
  Consumer<Cpu> afterwards = cpu -> {};

  /** Lowest touched stack page before a handler ran, perhaps on another stack. */
  long lowestBefore;

  Frame(int depth) {
    this.depth = depth;
  }

  void copyFrom(Frame other) {
    function = other.function;
    base = other.base;
    pc = other.pc;
    sp = other.sp;
    afterwards = other.afterwards;
    lowestBefore = other.lowestBefore;
  }
}
