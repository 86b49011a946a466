package dev.mmaplab.interp;

import dev.mmaplab.c.Position;
import dev.mmaplab.machine.VirtualMemory;

/** The arguments of one call from C into Java, and who calls. Valid only during the call. */
public interface NativeCall {
  /** How many arguments were passed, the variadic ones included. */
  int count();

  /**
   * Argument {@code index} as 64 bits: a char, short or int has been extended by its type; 0 if so
   * many were not passed.
   */
  long arg(int index);

  /** Argument as a C int or unsigned int. */
  default int intArg(int index) {
    return (int) arg(index);
  }

  default double doubleArg(int index) {
    return Double.longBitsToDouble(arg(index));
  }

  /**
   * False if the C text throws the result away: an expression statement, with or without a cast to
   * void.
   */
  boolean resultUsed();

  /** The processor that makes the call; its memory is that of the mode it runs in. */
  Cpu cpu();

  default VirtualMemory memory() {
    return cpu().memory();
  }

  /**
   * Where in the learner's C the call stands (the innermost frame that is not in one of our
   * headers).
   */
  Position site();
}
