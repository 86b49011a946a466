package dev.mmaplab.interp;

/**
 * A function's register code as JVM bytecode, for any {@link LinkedFunction} with that code; holds
 * no state. Explicit frames and windows stay the truth: a register is cached in a JVM local, every
 * change of it is written to its window at once, and the Java stack below a run is no more than a
 * cache of the explicit one.
 */
abstract class CompiledCode {
  /** The innermost frame goes on wherever the {@link CallStack} says. */
  static final int LEFT = -1;

  /** As {@link #LEFT}, and the supervisor wants attention before. */
  static final int ATTENTION = -2;

  /**
   * The innermost frame's next instructions are more than the slice has left: they are for the
   * interpreter.
   */
  static final int SHORT = -3;

  /** Of functions that are interpreted. */
  static final CompiledCode NONE = new Interpreted();

  /**
   * Runs the innermost frame, whose window starts at {@code base}, from one of its entries (0, the
   * instruction behind a call, the head of a loop) until it returns or has to be left.
   *
   * @param pc the entry, an index of ints
   * @param left instructions until the slice ends
   * @return ≥ 0 if the function returned: instructions left then, its result is in its first
   *     register and its frame still the innermost; else {@link #LEFT}, {@link #ATTENTION} or
   *     {@link #SHORT}, and the stack's pc and left are up to date
   */
  abstract int run(CompiledCalls calls, LinkedFunction function, int base, int pc, int left);

  private static final class Interpreted extends CompiledCode {
    @Override
    int run(CompiledCalls calls, LinkedFunction function, int base, int pc, int left) {
      calls.stack.pc = pc;
      calls.stack.left = left;
      return LEFT;
    }
  }
}
