package dev.mmaplab.c;

import java.util.Optional;

/** Arithmetic on constants, as the machine would do it (C11 6.6). */
final class Folding {
  private Folding() {}

  /**
   * The value of an integer operation in the type {@code t} of its operands; empty where it has
   * none (division by zero).
   */
  static Optional<Long> binary(Expr.BinaryOp op, long a, long b, Type t) {
    boolean signed = Types.isSigned(t);
    long bits = t.size() * 8;
    return switch (op) {
      case ADD -> Optional.of(Types.wrap(a + b, t));
      case SUB -> Optional.of(Types.wrap(a - b, t));
      case MUL -> Optional.of(Types.wrap(a * b, t));
      case DIV ->
          b == 0
              ? Optional.empty()
              : Optional.of(Types.wrap(signed ? a / b : Long.divideUnsigned(a, b), t));
      case REM ->
          b == 0
              ? Optional.empty()
              : Optional.of(Types.wrap(signed ? a % b : Long.remainderUnsigned(a, b), t));
      case SHL -> b < 0 ? Optional.empty() : Optional.of(b >= bits ? 0 : Types.wrap(a << b, t));
      case SHR ->
          b < 0
              ? Optional.empty()
              : Optional.of(
                  b >= bits ? signed && a < 0 ? -1L : 0 : Types.wrap(signed ? a >> b : a >>> b, t));
      case AND -> Optional.of(a & b);
      case OR -> Optional.of(a | b);
      case XOR -> Optional.of(Types.wrap(a ^ b, t));
      case EQ -> Optional.of(bit(a == b));
      case NE -> Optional.of(bit(a != b));
      case LT -> Optional.of(bit(signed ? a < b : Long.compareUnsigned(a, b) < 0));
      case LE -> Optional.of(bit(signed ? a <= b : Long.compareUnsigned(a, b) <= 0));
      case GT -> Optional.of(bit(signed ? a > b : Long.compareUnsigned(a, b) > 0));
      case GE -> Optional.of(bit(signed ? a >= b : Long.compareUnsigned(a, b) >= 0));
    };
  }

  /** True if the exact result of a signed operation does not fit its type. */
  static boolean overflows(Expr.BinaryOp op, long a, long b, Type t) {
    if (!Types.isSigned(t) || !Types.isInteger(t)) {
      return false;
    }
    boolean wide = t.size() == 8;
    return switch (op) {
      case ADD -> wide ? ((a ^ (a + b)) & (b ^ (a + b))) < 0 : Types.wrap(a + b, t) != a + b;
      case SUB -> wide ? ((a ^ b) & (a ^ (a - b))) < 0 : Types.wrap(a - b, t) != a - b;
      case MUL -> wide ? Math.multiplyHigh(a, b) != (a * b) >> 63 : Types.wrap(a * b, t) != a * b;
      case DIV -> b == -1 && a == -a && a != 0 && Types.wrap(-a, t) == a;
      default -> false;
    };
  }

  static double binary(Expr.BinaryOp op, double a, double b, Type t) {
    double exact =
        switch (op) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case DIV -> a / b;
          default -> throw new IllegalArgumentException(op.name());
        };
    return t.size() == 4 ? (float) exact : exact;
  }

  static long compare(Expr.BinaryOp op, double a, double b) {
    return switch (op) {
      case EQ -> bit(a == b);
      case NE -> bit(a != b);
      case LT -> bit(a < b);
      case LE -> bit(a <= b);
      case GT -> bit(a > b);
      case GE -> bit(a >= b);
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  /**
   * The value that gcc, even without optimising, sees an integer expression to have whatever its
   * variables hold: of {@code x * 0}, {@code x - x} and their like.
   */
  static Optional<Long> whateverTheVariables(Expr e) {
    return switch (e) {
      case Expr.IntConst c -> Optional.of(c.value());
      case Expr.Cast c when Types.isInteger(c.type()) && Types.isInteger(c.operand().type()) ->
          whateverTheVariables(c.operand()).map(v -> Types.wrap(v, c.type()));
      case Expr.Binary b
          when Types.isInteger(b.type())
              && Types.isInteger(b.left().type())
              && !Types.isWide(b.left().type())
              && !ExpressionCode.sideEffects(b) ->
          whateverTheVariables(b);
      default -> Optional.empty();
    };
  }

  private static Optional<Long> whateverTheVariables(Expr.Binary b) {
    Optional<Long> left = whateverTheVariables(b.left());
    Optional<Long> right = whateverTheVariables(b.right());
    if (left.isPresent() && right.isPresent()) {
      return binary(b.op(), left.get(), right.get(), b.left().type());
    }
    boolean zero = left.orElse(1L) == 0 || right.orElse(1L) == 0;
    boolean same =
        b.left() instanceof Expr.VarRef l
            && b.right() instanceof Expr.VarRef r
            && l.variable() == r.variable()
            && !l.variable().type().isVolatile();
    return switch (b.op()) {
      case MUL, AND -> zero ? Optional.of(0L) : Optional.empty();
      case SUB, XOR -> same ? Optional.of(0L) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static long bit(boolean b) {
    return b ? 1 : 0;
  }

  static boolean isComparison(Expr.BinaryOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  static boolean isShift(Expr.BinaryOp op) {
    return op == Expr.BinaryOp.SHL || op == Expr.BinaryOp.SHR;
  }

  /**
   * What converting a constant to {@code to} gives; empty if {@code e} is no constant or the
   * conversion is not folded.
   */
  static Optional<Expr> cast(Expr e, Type to, Position at) {
    if (Types.isWide(to)) {
      return Optional.empty();
    }
    return switch (e) {
      case Expr.IntConst c -> {
        if (to instanceof Type.Floating f) {
          double d = floating(c.value(), Types.isSigned(c.type()), f.bytes() == 4);
          yield Optional.of(new Expr.FloatConst(to, d, at));
        }
        if (Types.isInteger(to) || Types.isPointer(to)) {
          yield Optional.of(new Expr.IntConst(to, Types.wrap(c.value(), to), at));
        }
        yield Optional.empty();
      }
      case Expr.FloatConst c -> {
        if (to instanceof Type.Floating f) {
          yield Optional.of(
              new Expr.FloatConst(to, f.bytes() == 4 ? (float) c.value() : c.value(), at));
        }
        if (Types.isBool(to)) {
          yield Optional.of(new Expr.IntConst(to, bit(c.value() != 0), at));
        }
        if (Types.isInteger(to)) {
          yield Optional.of(new Expr.IntConst(to, toInteger(c.value(), to), at));
        }
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** The nearest double, or float where {@code single}: rounded once. */
  static double floating(long v, boolean signed, boolean single) {
    if (signed || v >= 0) {
      return single ? (float) v : (double) v;
    }
    long half = v >>> 1 | v & 1;
    return single ? (float) half * 2 : (double) half * 2;
  }

  /** Cut to an integer; what does not fit becomes the nearest value, as when gcc folds. */
  static long toInteger(double d, Type to) {
    int bits = (int) to.size() * 8;
    if (Types.isSigned(to)) {
      long max = bits == 64 ? Long.MAX_VALUE : (1L << bits - 1) - 1;
      return Math.max(-max - 1, Math.min(max, (long) d));
    }
    if (bits == 64) {
      return d <= 0
          ? 0
          : d >= 0x1p64 ? -1 : d >= 0x1p63 ? (long) (d - 0x1p63) + Long.MIN_VALUE : (long) d;
    }
    return Math.max(0, Math.min((1L << bits) - 1, (long) d));
  }

  /** Whether a constant is true; empty for anything else. */
  static Optional<Boolean> truth(Expr e) {
    return switch (e) {
      case Expr.IntConst c -> Optional.of(c.value() != 0);
      case Expr.FloatConst c -> Optional.of(c.value() != 0);
      default -> Optional.empty();
    };
  }

  /** What {@code strlen} gives for a string literal. */
  static Optional<Long> length(Expr.Call c) {
    boolean strlen =
        c.callee() instanceof Expr.FunctionRef f
            && (f.function().name().equals("strlen")
                || f.function().name().equals("__builtin_strlen"));
    if (!strlen || c.arguments().size() != 1) {
      return Optional.empty();
    }
    Expr argument = c.arguments().getFirst();
    while (argument instanceof Expr.Cast cast && Types.isPointer(cast.type())) {
      argument = cast.operand();
    }
    if (!(argument instanceof Expr.AddressOf a && a.operand() instanceof Expr.StringLiteral s)) {
      return Optional.empty();
    }
    for (int i = 0; i < s.bytes().length; i++) {
      if (s.bytes()[i] == 0) {
        return Optional.of((long) i);
      }
    }
    return Optional.empty();
  }
}
