package dev.mmaplab.interp;

/**
 * The arithmetic of compiled code that tells what C leaves undefined, as the interpreter's. The
 * last parameters of all: whom to tell, and which instruction it is.
 */
final class Noticing {
  /** Cut to 32 bits. */
  static long cut(long result, CompiledCalls calls, int pc) {
    if ((int) result != result) {
      calls.noticed(pc);
    }
    return (int) result;
  }

  static long count32(long count, CompiledCalls calls, int pc) {
    if ((count & ~31L) != 0) {
      calls.noticed(pc);
    }
    return count;
  }

  static long count64(long count, CompiledCalls calls, int pc) {
    if ((count & ~63L) != 0) {
      calls.noticed(pc);
    }
    return count;
  }

  static long add(long left, long right, CompiledCalls calls, int pc) {
    long result = left + right;
    if (((left ^ result) & (right ^ result)) < 0) {
      calls.noticed(pc);
    }
    return result;
  }

  static long subtract(long left, long right, CompiledCalls calls, int pc) {
    long result = left - right;
    if (((left ^ right) & (left ^ result)) < 0) {
      calls.noticed(pc);
    }
    return result;
  }

  static long multiply(long left, long right, CompiledCalls calls, int pc) {
    long result = left * right;
    if (Math.multiplyHigh(left, right) != result >> 63) {
      calls.noticed(pc);
    }
    return result;
  }

  static void bound(long index, long limit, CompiledCalls calls, int pc) {
    if (Long.compareUnsigned(index, limit) >= 0) {
      calls.noticed(pc);
    }
  }

  static void used(long mark, CompiledCalls calls, int pc) {
    if (mark == 0) {
      calls.noticed(pc);
    }
  }

  private Noticing() {}
}
