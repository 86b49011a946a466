package dev.mmaplab.interp;

/**
 * A function's register code as JVM bytecode, for any {@link LinkedFunction} with that code; holds
 * no state. Explicit frames and windows stay the truth: a register is cached in a JVM local, every
 * change of it is written to its window at once, and the Java stack below a run is no more than a
 * cache of the explicit one.
 *
 * <p>Both methods give ≥ 0 if the function returned: the instructions that are left of the slice;
 * its result is in its first register and its frame still the innermost. Else {@link #LEFT}, {@link
 * #ATTENTION} or {@link #SHORT}, and the stack's pc and left are up to date.
 */
abstract class CompiledCode {
  /** The innermost frame goes on wherever the {@link CallStack} says. */
  static final int LEFT = -1;

  /** As {@link #LEFT}, and the supervisor wants attention before. */
  static final int ATTENTION = -2;

  /**
   * The innermost frame's next instructions may be more than the slice has left: they are for the
   * interpreter.
   */
  static final int SHORT = -3;

  /** Of functions that are interpreted. */
  static final CompiledCode NONE = new Interpreted();

  /**
   * Runs a function from its first instruction.
   *
   * @param frame the innermost
   * @param base where its window starts
   * @param left instructions until the slice ends
   */
  abstract int run(CompiledCalls calls, Frame frame, int base, int left);

  /**
   * Goes on in a function.
   *
   * @param pc one of its entries (0, behind a call, the head of a loop), an index of ints
   */
  abstract int resume(CompiledCalls calls, Frame frame, int base, int left, int pc);

  private static final class Interpreted extends CompiledCode {
    @Override
    int run(CompiledCalls calls, Frame frame, int base, int left) {
      return resume(calls, frame, base, left, 0);
    }

    @Override
    int resume(CompiledCalls calls, Frame frame, int base, int left, int pc) {
      calls.stack.pc = pc;
      calls.stack.left = left;
      return LEFT;
    }
  }
}
