package dev.mmaplab.c;

import java.math.BigInteger;

/**
 * What {@link Op#WIDE} does with 128-bit integers: two operands and a result of 16 bytes each in
 * memory, low half first, unless said otherwise.
 */
public enum Wide {
  ADD,
  SUB,
  MUL,
  DIV,
  UDIV,
  REM,
  UREM,
  AND,
  OR,
  XOR,
  /** Shifts: the second operand is a number of bits in a register, its low 7 bits count. */
  SHL,
  SAR,
  SHR,
  /** Of the first operand alone. */
  NEG,
  NOT,
  /** Comparisons: the result is 0 or 1 in a register. */
  EQ,
  LT,
  ULT,
  /** From a register that holds the first operand. */
  FROM_LONG,
  FROM_ULONG,
  FROM_DOUBLE,
  /** To a register, as a double's bits; rounded once. */
  TO_DOUBLE,
  UTO_DOUBLE,
  TO_FLOAT,
  UTO_FLOAT;

  /** A 128-bit value. */
  public record Value(long low, long high) {
    /** As the C type says. */
    public BigInteger number(boolean signed) {
      BigInteger upper = BigInteger.valueOf(high);
      BigInteger whole = upper.shiftLeft(64).or(unsigned(low));
      return signed || high >= 0 ? whole : whole.add(BigInteger.ONE.shiftLeft(128));
    }

    /** The low 128 bits. */
    public static Value of(BigInteger n) {
      return new Value(n.longValue(), n.shiftRight(64).longValue());
    }

    private static BigInteger unsigned(long v) {
      BigInteger n = BigInteger.valueOf(v & Long.MAX_VALUE);
      return v < 0 ? n.setBit(63) : n;
    }
  }

  /** The first operand is a register's value, not an address. */
  public boolean fromRegister() {
    return this == FROM_LONG || this == FROM_ULONG || this == FROM_DOUBLE;
  }

  /** The result goes to a register. */
  public boolean toRegister() {
    return switch (this) {
      case EQ, LT, ULT, TO_DOUBLE, UTO_DOUBLE, TO_FLOAT, UTO_FLOAT -> true;
      default -> false;
    };
  }

  /** There is a second operand in memory. */
  public boolean binary() {
    return ordinal() <= XOR.ordinal() || this == EQ || this == LT || this == ULT;
  }

  /** Divides by its second operand. */
  public boolean divides() {
    return this == DIV || this == UDIV || this == REM || this == UREM;
  }

  /**
   * The result in memory; for what divides, {@code b} is not 0.
   *
   * @param b for a shift its low half is the count
   */
  public Value of(Value a, Value b) {
    return switch (this) {
      case ADD -> add(a, b);
      case SUB -> add(add(a, new Value(~b.low, ~b.high)), new Value(1, 0));
      case MUL ->
          new Value(
              a.low * b.low,
              Math.unsignedMultiplyHigh(a.low, b.low) + a.low * b.high + a.high * b.low);
      case DIV -> Value.of(a.number(true).divide(b.number(true)));
      case UDIV -> Value.of(a.number(false).divide(b.number(false)));
      case REM -> Value.of(a.number(true).remainder(b.number(true)));
      case UREM -> Value.of(a.number(false).remainder(b.number(false)));
      case AND -> new Value(a.low & b.low, a.high & b.high);
      case OR -> new Value(a.low | b.low, a.high | b.high);
      case XOR -> new Value(a.low ^ b.low, a.high ^ b.high);
      case SHL -> Value.of(a.number(true).shiftLeft((int) b.low & 127));
      case SAR -> Value.of(a.number(true).shiftRight((int) b.low & 127));
      case SHR -> Value.of(a.number(false).shiftRight((int) b.low & 127));
      case NEG -> add(new Value(~a.low, ~a.high), new Value(1, 0));
      case NOT -> new Value(~a.low, ~a.high);
      case FROM_LONG -> new Value(a.low, a.low >> 63);
      case FROM_ULONG -> new Value(a.low, 0);
      case FROM_DOUBLE -> ofDouble(Double.longBitsToDouble(a.low));
      default -> throw new IllegalArgumentException(name());
    };
  }

  /** The result in a register. */
  public long value(Value a, Value b) {
    return switch (this) {
      case EQ -> a.equals(b) ? 1 : 0;
      case LT -> a.number(true).compareTo(b.number(true)) < 0 ? 1 : 0;
      case ULT -> a.number(false).compareTo(b.number(false)) < 0 ? 1 : 0;
      case TO_DOUBLE -> Double.doubleToRawLongBits(a.number(true).doubleValue());
      case UTO_DOUBLE -> Double.doubleToRawLongBits(a.number(false).doubleValue());
      case TO_FLOAT -> Double.doubleToRawLongBits(a.number(true).floatValue());
      case UTO_FLOAT -> Double.doubleToRawLongBits(a.number(false).floatValue());
      default -> throw new IllegalArgumentException(name());
    };
  }

  private static Value add(Value a, Value b) {
    long low = a.low + b.low;
    long carry = Long.compareUnsigned(low, a.low) < 0 ? 1 : 0;
    return new Value(low, a.high + b.high + carry);
  }

  private static Value ofDouble(double d) {
    return Double.isFinite(d)
        ? Value.of(new java.math.BigDecimal(d).toBigInteger())
        : new Value(0, Long.MIN_VALUE);
  }
}
