package dev.mmaplab.libc;

/** Variadic arguments, from 0. */
interface ArgumentList {
  long integer(int index);

  default double floating(int index) {
    return Double.longBitsToDouble(integer(index));
  }

  /** Those of the call itself, after {@code named} named ones. */
  static ArgumentList ofCall(UserCall c, int named) {
    return index -> c.arg(named + index);
  }

  /**
   * Those of an x86-64 {@code va_list} whose register slots are used up: its overflow_arg_area has
   * 8 bytes for each.
   */
  static ArgumentList ofList(UserCall c, long list) {
    long next = c.memory().loadLong(list + 8);
    return index -> c.memory().loadLong(next + 8L * index);
  }
}
