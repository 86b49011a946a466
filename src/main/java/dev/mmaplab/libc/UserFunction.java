package dev.mmaplab.libc;

/**
 * A function of the C library, written in Java. Stateless: what it must remember lives in the
 * caller's memory.
 */
@FunctionalInterface
interface UserFunction {
  /**
   * @return the result in C's representation, as {@link dev.mmaplab.interp.Native#call} says
   */
  long call(UserCall c);
}
