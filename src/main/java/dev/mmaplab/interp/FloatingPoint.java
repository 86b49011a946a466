package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/** Floating-point operations on doubles' bits; conversions to integers as SSE2's cvttsd2si. */
final class FloatingPoint {
  private static final double TWO_63 = 0x1p63;
  private static final long QUIET = 1L << 51;

  /** What an invalid operation gives. */
  private static final long INDEFINITE = 0xfff8L << 48;

  static long unary(int op, long bits) {
    double x = Double.longBitsToDouble(bits);
    return switch (op) {
      case Op.FNEG -> bits ^ Long.MIN_VALUE;
      case Op.FROUND -> Double.doubleToRawLongBits((float) x);
      case Op.I2D -> Double.doubleToRawLongBits((double) bits);
      case Op.I2F -> Double.doubleToRawLongBits((float) bits);
      case Op.U2D ->
          Double.doubleToRawLongBits(
              bits >= 0 ? (double) bits : (double) (bits >>> 1 | bits & 1) * 2);
      case Op.U2F ->
          Double.doubleToRawLongBits(
              bits >= 0 ? (float) bits : (float) (bits >>> 1 | bits & 1) * 2);
      case Op.D2W -> x > -2147483649.0 && x < 2147483648.0 ? (int) x : Integer.MIN_VALUE;
      case Op.D2L -> toLong(x);
      default -> x >= TWO_63 ? toLong(x - TWO_63) ^ Long.MIN_VALUE : toLong(x);
    };
  }

  /**
   * FADD, FSUB, FMUL, FDIV; of two NaNs the left one, quiet, as addsd and its like: in Java it is
   * either.
   */
  static long arithmetic(int op, long left, long right) {
    double x = Double.longBitsToDouble(left);
    double y = Double.longBitsToDouble(right);
    double result =
        switch (op) {
          case Op.FADD -> x + y;
          case Op.FSUB -> x - y;
          case Op.FMUL -> x * y;
          default -> x / y;
        };
    return Double.isNaN(result) ? nan(left, right) : Double.doubleToRawLongBits(result);
  }

  private static long nan(long left, long right) {
    if (Double.isNaN(Double.longBitsToDouble(left))) {
      return left | QUIET;
    }
    return Double.isNaN(Double.longBitsToDouble(right)) ? right | QUIET : INDEFINITE;
  }

  static boolean compare(int op, long left, long right) {
    double x = Double.longBitsToDouble(left);
    double y = Double.longBitsToDouble(right);
    return switch (op) {
      case Op.SFEQ -> x == y;
      case Op.SFNE -> x != y;
      case Op.SFLT -> x < y;
      default -> x <= y;
    };
  }

  private static long toLong(double x) {
    return x >= -TWO_63 && x < TWO_63 ? (long) x : Long.MIN_VALUE;
  }

  private FloatingPoint() {}
}
