package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/** Floating-point operations on doubles' bits; conversions to integers as SSE2's cvttsd2si. */
final class FloatingPoint {
  private static final double TWO_63 = 0x1p63;

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
