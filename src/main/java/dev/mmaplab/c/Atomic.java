package dev.mmaplab.c;

import java.util.Optional;

/**
 * What one {@link Op#ATOMIC} instruction does to memory; c of it is ordinal + 256 * {@link Scalar}
 * ordinal.
 */
public enum Atomic {
  LOAD,
  EXCHANGE,
  ADD,
  SUB,
  AND,
  OR,
  XOR,
  NAND,
  COMPARE_EXCHANGE;

  int code(Scalar scalar) {
    return ordinal() | scalar.ordinal() << 8;
  }

  /** What an instruction's c says. */
  public static Atomic of(int code) {
    return values()[code & 0xff];
  }

  /** Bytes of memory the instruction works on. */
  public static int bytes(int code) {
    return Scalar.values()[code >> 8].bytes;
  }

  /** Extends a loaded value by the instruction's type. */
  public static long extend(int code, long value) {
    return Scalar.values()[code >> 8].extend(value);
  }

  /** What to store, if anything. */
  public Optional<Long> stored(long old, long operand, long expected) {
    return switch (this) {
      case LOAD -> Optional.empty();
      case COMPARE_EXCHANGE -> old == expected ? Optional.of(operand) : Optional.empty();
      default -> Optional.of(combine(old, operand));
    };
  }

  private long combine(long old, long operand) {
    return switch (this) {
      case ADD -> old + operand;
      case SUB -> old - operand;
      case AND -> old & operand;
      case OR -> old | operand;
      case XOR -> old ^ operand;
      case NAND -> ~(old & operand);
      default -> operand;
    };
  }
}
