package dev.mmaplab.c;

import java.util.Optional;

/** Code for 128-bit integers, whose values are objects in memory. */
final class WideCode {
  private static final int BYTES = 16;

  private final FunctionGenerator g;

  WideCode(FunctionGenerator g) {
    this.g = g;
  }

  static boolean is(Expr e) {
    return Types.isWide(e.type());
  }

  /** Where the value of an expression that computes one is. */
  Place.Memory of(Expr e) {
    return switch (e) {
      case Expr.Cast c -> converted(c.operand(), c.position());
      case Expr.Unary u -> {
        Wide op = u.op() == Expr.UnaryOp.NEG ? Wide.NEG : Wide.NOT;
        Place.Memory result = result(u.position());
        operate(op, result, g.places.memory(u.operand()), -1);
        yield result;
      }
      case Expr.Binary b -> {
        Place.Memory result = result(b.position());
        combine(b.op(), b.type(), result, g.places.memory(b.left()), b.right());
        yield result;
      }
      case Expr.CompoundAssign a -> compound(a);
      case Expr.Increment i -> increment(i);
      default -> throw new UnsupportedException("this use of __int128", e.position());
    };
  }

  /** dest = the value of {@code e} as a scalar. */
  void toScalar(Expr e, int dest, Scalar target) {
    Place.Memory from = g.places.memory(e);
    boolean signed = Types.isSigned(e.type());
    if (target == Scalar.F64 || target == Scalar.F32) {
      Wide op =
          target == Scalar.F64
              ? signed ? Wide.TO_DOUBLE : Wide.UTO_DOUBLE
              : signed ? Wide.TO_FLOAT : Wide.UTO_FLOAT;
      emit(op, dest, g.places.address(from), -1);
      return;
    }
    int low = g.window.allocate();
    g.code.emit(Op.LD8, low, from.base(), from.offset());
    if (target == Scalar.BOOL) {
      int high = g.window.allocate();
      g.code.emit(Op.LD8, high, from.base(), from.offset() + 8);
      g.code.emit(Op.OR, low, low, high);
    }
    g.arithmetic.convert(low, Scalar.U64, dest, target);
  }

  /** dest = a comparison. */
  void compare(Expr.Binary b, int dest) {
    boolean signed = Types.isSigned(b.left().type());
    int left = g.places.address(g.places.memory(b.left()));
    int right = g.places.address(g.places.memory(b.right()));
    Wide less = signed ? Wide.LT : Wide.ULT;
    switch (b.op()) {
      case EQ, NE -> emit(Wide.EQ, dest, left, right);
      case LT, GE -> emit(less, dest, left, right);
      default -> emit(less, dest, right, left);
    }
    if (b.op() == Expr.BinaryOp.NE || b.op() == Expr.BinaryOp.GE || b.op() == Expr.BinaryOp.LE) {
      g.code.emit(Op.XORI, dest, dest, 1);
    }
  }

  private Place.Memory converted(Expr operand, Position at) {
    if (is(operand)) {
      return g.places.memory(operand);
    }
    Scalar from = ExpressionCode.scalar(operand);
    int value = g.expressions.any(operand);
    Place.Memory result = result(at);
    Wide op =
        from.floating() ? Wide.FROM_DOUBLE : from == Scalar.U64 ? Wide.FROM_ULONG : Wide.FROM_LONG;
    emit(op, g.places.address(result), value, -1);
    return result;
  }

  private void combine(
      Expr.BinaryOp op, Type type, Place.Memory result, Place.Memory left, Expr right) {
    boolean signed = Types.isSigned(type);
    if (Folding.isShift(op)) {
      int count = g.window.allocate();
      if (is(right)) {
        Place.Memory wide = g.places.memory(right);
        g.code.emit(Op.LD8, count, wide.base(), wide.offset());
      } else {
        g.expressions.into(right, count);
      }
      operate(operation(op, signed).orElseThrow(), result, left, count);
      return;
    }
    int address = g.places.address(g.places.memory(right));
    operate(operation(op, signed).orElseThrow(), result, left, address);
  }

  /** What an operator does; empty for comparisons. */
  static Optional<Wide> operation(Expr.BinaryOp op, boolean signed) {
    return switch (op) {
      case ADD -> Optional.of(Wide.ADD);
      case SUB -> Optional.of(Wide.SUB);
      case MUL -> Optional.of(Wide.MUL);
      case DIV -> Optional.of(signed ? Wide.DIV : Wide.UDIV);
      case REM -> Optional.of(signed ? Wide.REM : Wide.UREM);
      case AND -> Optional.of(Wide.AND);
      case OR -> Optional.of(Wide.OR);
      case XOR -> Optional.of(Wide.XOR);
      case SHL -> Optional.of(Wide.SHL);
      case SHR -> Optional.of(signed ? Wide.SAR : Wide.SHR);
      case EQ, NE, LT, LE, GT, GE -> Optional.empty();
    };
  }

  private Place.Memory compound(Expr.CompoundAssign a) {
    if (!Types.isWide(a.operation())) {
      throw new UnsupportedException("this use of __int128", a.position());
    }
    Place.Memory target = g.places.memory(a.target());
    Place.Memory result = result(a.position());
    Expr value = a.value();
    combine(a.op(), a.operation(), result, target, value);
    g.places.copy(target, result, BYTES, a.position());
    return target;
  }

  private Place.Memory increment(Expr.Increment i) {
    Place.Memory target = g.places.memory(i.target());
    Place.Memory old = result(i.position());
    g.places.copy(old, target, BYTES, i.position());
    Place.Memory delta =
        converted(new Expr.IntConst(Types.LONG, i.delta(), i.position()), i.position());
    operate(Wide.ADD, target, old, g.places.address(delta));
    return i.prefix() ? target : old;
  }

  private Place.Memory result(Position at) {
    return g.temporary(BYTES, BYTES, at);
  }

  private void operate(Wide op, Place.Memory result, Place.Memory left, int right) {
    emit(op, g.places.address(result), g.places.address(left), right);
  }

  private void emit(Wide op, int a, int left, int right) {
    int operands = g.window.allocate(2);
    g.expressions.move(operands, left);
    if (right >= 0) {
      g.expressions.move(operands + 1, right);
    }
    g.code.emit(Op.WIDE, a, operands, op.ordinal());
  }
}
