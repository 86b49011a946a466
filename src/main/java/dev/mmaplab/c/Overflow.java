package dev.mmaplab.c;

import java.math.BigInteger;

/**
 * {@code __builtin_add_overflow} and its like: computed with infinite precision, cut to a result
 * type.
 */
public final class Overflow {
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  /**
   * c of {@link Op#OVERFLOW}.
   *
   * @param op 0 add, 1 subtract, 2 multiply
   * @param leftUnsigned the left operand is an unsigned 64-bit type (narrower ones are non-negative
   *     as held)
   * @param bytes of the result type
   */
  public static int encode(
      int op, boolean leftUnsigned, boolean rightUnsigned, int bytes, boolean signed) {
    return op | (leftUnsigned ? 4 : 0) | (rightUnsigned ? 8 : 0) | (signed ? 16 : 0) | bytes << 8;
  }

  /** The wrapped result, as a register holds it. */
  public static long result(int code, long left, long right) {
    long value =
        switch (code & 3) {
          case 0 -> left + right;
          case 1 -> left - right;
          default -> left * right;
        };
    int cut = 64 - 8 * (code >> 8);
    return (code & 16) != 0 ? value << cut >> cut : value << cut >>> cut;
  }

  /** The exact result is not the wrapped one. */
  public static boolean overflows(int code, long left, long right) {
    BigInteger l = exact(left, (code & 4) != 0);
    BigInteger r = exact(right, (code & 8) != 0);
    BigInteger value =
        switch (code & 3) {
          case 0 -> l.add(r);
          case 1 -> l.subtract(r);
          default -> l.multiply(r);
        };
    return !value.equals(exact(result(code, left, right), (code & 16) == 0));
  }

  private static BigInteger exact(long value, boolean unsigned) {
    BigInteger b = BigInteger.valueOf(value);
    return unsigned && value < 0 ? b.add(TWO_64) : b;
  }

  private Overflow() {}
}
