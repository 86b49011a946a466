package dev.mmaplab.c;

/** gcc's bit-counting builtins, by ordinal the c of {@link Op#BITS}. */
public enum BitCount {
  CLZ32,
  CLZ64,
  CTZ32,
  CTZ64,
  POPCOUNT,
  PARITY,
  FFS,
  CLRSB32,
  CLRSB64,
  BSWAP16,
  BSWAP32,
  BSWAP64,
  SQRT,
  FABS,
  ISNAN,
  ISINF,
  /** -1, 0 or 1. */
  INFINITY_SIGN,
  ISFINITE,
  ISNORMAL,
  /** Of a float. */
  ISNORMALF,
  SIGNBIT;

  /**
   * The result for one operand, as registers hold it; counts of a zero, undefined in C, are what
   * x86's bsr and bsf leave.
   */
  public long of(long x) {
    return switch (this) {
      case CLZ32 -> (int) x == 0 ? 63 : Integer.numberOfLeadingZeros((int) x);
      case CLZ64 -> x == 0 ? 127 : Long.numberOfLeadingZeros(x);
      case CTZ32 -> (int) x == 0 ? 0 : Integer.numberOfTrailingZeros((int) x);
      case CTZ64 -> x == 0 ? 0 : Long.numberOfTrailingZeros(x);
      case POPCOUNT -> Long.bitCount(x);
      case PARITY -> Long.bitCount(x) & 1;
      case FFS -> x == 0 ? 0 : Long.numberOfTrailingZeros(x) + 1;
      case CLRSB32 -> Integer.numberOfLeadingZeros((int) x ^ ((int) x >> 31)) - 1;
      case CLRSB64 -> Long.numberOfLeadingZeros(x ^ (x >> 63)) - 1;
      case BSWAP16 -> (x >>> 8 & 0xff) | (x & 0xff) << 8;
      case BSWAP32 -> Integer.reverseBytes((int) x) & 0xffffffffL;
      case BSWAP64 -> Long.reverseBytes(x);
      case SQRT -> Double.doubleToRawLongBits(Math.sqrt(Double.longBitsToDouble(x)));
      case FABS -> x & Long.MAX_VALUE;
      case SIGNBIT -> x >>> 63;
      default -> classify(Double.longBitsToDouble(x));
    };
  }

  private long classify(double x) {
    boolean is =
        switch (this) {
          case ISNAN -> Double.isNaN(x);
          case ISFINITE -> Double.isFinite(x);
          case ISNORMAL -> Double.isFinite(x) && Math.abs(x) >= Double.MIN_NORMAL;
          case ISNORMALF -> Double.isFinite(x) && Math.abs(x) >= Float.MIN_NORMAL;
          default -> Double.isInfinite(x);
        };
    return is ? this == INFINITY_SIGN && x < 0 ? -1 : 1 : 0;
  }
}
