package dev.mmaplab.c;

import java.util.Optional;

/**
 * Binary and unary operators (C11 6.5.3 to 6.5.14): checks operands, converts them, folds
 * constants.
 */
final class Operators {
  private final Unit unit;

  Operators(Unit unit) {
    this.unit = unit;
  }

  /** {@code left op right}, {@code at} being the operator's place. */
  Expr binary(Position at, Expr.BinaryOp op, Expr leftOperand, Expr rightOperand) {
    Conversions.markRead(leftOperand);
    Conversions.markRead(rightOperand);
    if (Conversions.isError(leftOperand) || Conversions.isError(rightOperand)) {
      return Conversions.error(at);
    }
    Expr left = unit.conversions.rvalue(leftOperand);
    Expr right = unit.conversions.rvalue(rightOperand);
    boolean leftVoid = voidOperand(left);
    boolean rightVoid = voidOperand(right);
    if (leftVoid || rightVoid) {
      return Conversions.error(at);
    }
    Type l = left.type();
    Type r = right.type();
    if (Types.isArithmetic(l) && Types.isArithmetic(r)) {
      return arithmetic(at, op, left, right);
    }
    return switch (op) {
      case ADD -> {
        if (l instanceof Type.Pointer && Types.isInteger(r)) {
          yield pointerAdd(at, left, right, false);
        }
        if (r instanceof Type.Pointer && Types.isInteger(l)) {
          yield pointerAdd(at, right, left, false);
        }
        yield invalid(at, op, left, right);
      }
      case SUB -> {
        if (l instanceof Type.Pointer p && r instanceof Type.Pointer q) {
          yield pointerDifference(at, left, right, p, q);
        }
        if (l instanceof Type.Pointer && Types.isInteger(r)) {
          yield pointerAdd(at, left, right, true);
        }
        yield invalid(at, op, left, right);
      }
      case EQ, NE, LT, LE, GT, GE -> unit.comparisons.compare(at, op, left, right);
      default -> invalid(at, op, left, right);
    };
  }

  private boolean voidOperand(Expr e) {
    if (Types.isVoid(e.type())) {
      unit.report.error(e.position(), "void value not ignored as it ought to be");
      return true;
    }
    return false;
  }

  Expr invalid(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    return invalid(at, ExprNames.sign(op), left, right);
  }

  private Expr invalid(Position at, String sign, Expr left, Expr right) {
    unit.report.error(
        at,
        "invalid operands to binary "
            + sign
            + " (have "
            + unit.names.quoted(operandType(left))
            + " and "
            + unit.names.quoted(operandType(right))
            + ")");
    return Conversions.error(at);
  }

  private QualType operandType(Expr e) {
    Type promoted = unit.conversions.promoted(e);
    return promoted == e.type() ? unit.conversions.valueTypeOf(e) : QualType.of(promoted);
  }

  private Expr arithmetic(Position at, Expr.BinaryOp op, Expr leftOperand, Expr rightOperand) {
    Expr left = unit.conversions.promote(leftOperand);
    Expr right = unit.conversions.promote(rightOperand);
    if (Folding.isShift(op)) {
      return shift(at, op, left, right);
    }
    boolean integersOnly =
        op == Expr.BinaryOp.REM
            || op == Expr.BinaryOp.AND
            || op == Expr.BinaryOp.OR
            || op == Expr.BinaryOp.XOR;
    if (integersOnly && !(Types.isInteger(left.type()) && Types.isInteger(right.type()))) {
      return invalid(at, op, left, right);
    }
    Type common = Conversions.arithmetic(left.type(), right.type());
    if ((op == Expr.BinaryOp.DIV || op == Expr.BinaryOp.REM)
        && right instanceof Expr.IntConst c
        && c.value() == 0) {
      unit.warnReachable(Warning.DIV_BY_ZERO, at, "division by zero");
    }
    Expr l = unit.conversions.cast(left, common);
    Expr r = unit.conversions.cast(right, common);
    boolean comparison = Folding.isComparison(op);
    if (comparison) {
      unit.comparisons.warn(at, op, leftOperand, rightOperand);
    }
    Type result = comparison ? Types.INT : common;
    Optional<Expr> folded = fold(at, op, l, r, result);
    return folded.orElseGet(() -> Conversions.inWidth(new Expr.Binary(op, l, r, result, at)));
  }

  /** Operands of one type, comparisons included; empty if they are no constants. */
  Optional<Expr> fold(Position at, Expr.BinaryOp op, Expr left, Expr right, Type result) {
    if (left instanceof Expr.IntConst a && right instanceof Expr.IntConst b) {
      Optional<Long> value = Folding.binary(op, a.value(), b.value(), a.type());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      if (Folding.overflows(op, a.value(), b.value(), a.type())) {
        unit.warnReachable(
            Warning.OVERFLOW,
            at,
            "integer overflow in expression of type "
                + unit.names.quoted(result)
                + " results in ‘"
                + Assignments.number(value.get(), result)
                + "’");
      }
      return Optional.of(new Expr.IntConst(result, value.get(), left.position()));
    }
    if (left instanceof Expr.FloatConst a && right instanceof Expr.FloatConst b) {
      if (Folding.isComparison(op)) {
        return Optional.of(
            new Expr.IntConst(result, Folding.compare(op, a.value(), b.value()), left.position()));
      }
      return Optional.of(
          new Expr.FloatConst(
              result, Folding.binary(op, a.value(), b.value(), result), left.position()));
    }
    return Optional.empty();
  }

  /** {@code -Wshift-overflow}: kbuild's {@code -fno-strict-overflow} switches it off. */
  private void shiftedOut(Position at, Expr.BinaryOp op, Expr.IntConst left, Expr.IntConst count) {
    int width = (int) left.type().size() * 8;
    if (op != Expr.BinaryOp.SHL
        || !Types.isSigned(left.type())
        || count.value() < 0
        || count.value() >= width
        || left.value() == 0
        || left.value() < 0) {
      return;
    }
    long needed = 65 - Long.numberOfLeadingZeros(left.value()) + count.value();
    if (needed > width + 1) {
      unit.warnReachable(
          Warning.SHIFT_OVERFLOW,
          at,
          "result of ‘"
              + left.value()
              + " << "
              + count.value()
              + "’ requires "
              + needed
              + " bits to represent, but "
              + unit.names.quoted(left.type())
              + " only has "
              + width
              + " bits");
    }
  }

  private Expr shift(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    if (!(Types.isInteger(left.type()) && Types.isInteger(right.type()))) {
      return invalid(at, op, left, right);
    }
    if (right instanceof Expr.IntConst c) {
      String side = op == Expr.BinaryOp.SHL ? "left" : "right";
      if (Types.isSigned(c.type()) && c.value() < 0) {
        unit.warnReachable(Warning.SHIFT_COUNT_NEGATIVE, at, side + " shift count is negative");
      } else if (Long.compareUnsigned(c.value(), Types.width(left.type())) >= 0) {
        unit.warnReachable(
            Warning.SHIFT_COUNT_OVERFLOW, at, side + " shift count >= width of type");
      }
      if (left instanceof Expr.IntConst l) {
        shiftedOut(at, op, l, c);
        Optional<Long> value = Folding.binary(op, l.value(), c.value(), l.type());
        if (value.isPresent()) {
          return new Expr.IntConst(l.type(), value.get(), left.position());
        }
      }
    }
    Expr count = Types.isWide(right.type()) ? unit.conversions.cast(right, Types.INT) : right;
    return Conversions.inWidth(new Expr.Binary(op, left, count, left.type(), at));
  }

  /** {@code pointer ± index}; both operands are values. */
  Expr pointerAdd(Position at, Expr pointer, Expr index, boolean subtract) {
    if (pointer.type() instanceof Type.Pointer p && Types.isVariable(p.target().type())) {
      return variablePointerAdd(at, pointer, p.target().type(), index, subtract);
    }
    Optional<Long> size = elementSize(at, pointer.type());
    Optional<Long> scale = size.isPresent() ? size : Optional.of(1L);
    Expr wide = unit.conversions.cast(unit.conversions.promote(index), Types.LONG);
    if (subtract) {
      wide =
          wide instanceof Expr.IntConst c
              ? new Expr.IntConst(Types.LONG, -c.value(), c.position())
              : new Expr.Unary(Expr.UnaryOp.NEG, wide, Types.LONG, wide.position());
    }
    Type type = pointer.type();
    if (wide instanceof Expr.IntConst c) {
      if (pointer instanceof Expr.IntConst p) {
        return new Expr.IntConst(type, p.value() + c.value() * scale.get(), at);
      }
      if (pointer instanceof Expr.PointerAdd inner
          && inner.index() instanceof Expr.IntConst d
          && inner.scale() == scale.get()
          && inner.type().equals(type)) {
        return new Expr.PointerAdd(
            inner.pointer(),
            new Expr.IntConst(Types.LONG, c.value() + d.value(), at),
            scale.get(),
            type,
            at);
      }
    }
    return new Expr.PointerAdd(pointer, wide, scale.get(), type, at);
  }

  private Expr variablePointerAdd(
      Position at, Expr pointer, Type target, Expr index, boolean subtract) {
    Expr count = unit.conversions.cast(unit.conversions.promote(index), Types.LONG);
    Expr size = unit.conversions.cast(VariableLengths.size(target, at), Types.LONG);
    Expr bytes = new Expr.Binary(Expr.BinaryOp.MUL, count, size, Types.LONG, at);
    if (subtract) {
      bytes = new Expr.Unary(Expr.UnaryOp.NEG, bytes, Types.LONG, at);
    }
    return new Expr.PointerAdd(pointer, bytes, 1, pointer.type(), at);
  }

  /** Bytes that adding 1 to a pointer of that type moves it; reports what has no size. */
  Optional<Long> elementSize(Position at, Type pointer) {
    if (!(pointer instanceof Type.Pointer p)) {
      return Optional.empty();
    }
    Type target = p.target().type();
    if (target instanceof Type.Void || target instanceof Type.Function) {
      return Optional.of(1L);
    }
    if (!Types.isComplete(target)) {
      unit.incomplete(at, target);
      return Optional.empty();
    }
    return Optional.of(target.size());
  }

  private Expr pointerDifference(
      Position at, Expr left, Expr right, Type.Pointer p, Type.Pointer q) {
    if (!Assignments.sameTargets(p.target().type(), q.target().type())) {
      return invalid(at, Expr.BinaryOp.SUB, left, right);
    }
    Optional<Long> scale = elementSize(at, p);
    if (scale.isEmpty()) {
      return Conversions.error(at);
    }
    if (Types.isVariable(p.target().type())) {
      Expr size = unit.conversions.cast(VariableLengths.size(p.target().type(), at), Types.LONG);
      Expr bytes = new Expr.PointerDiff(left, right, 1, Types.LONG, at);
      return new Expr.Binary(Expr.BinaryOp.DIV, bytes, size, Types.LONG, at);
    }
    if (left instanceof Expr.IntConst a && right instanceof Expr.IntConst b && scale.get() > 0) {
      return new Expr.IntConst(Types.LONG, (a.value() - b.value()) / scale.get(), at);
    }
    return new Expr.PointerDiff(left, right, Math.max(scale.get(), 1), Types.LONG, at);
  }

  /** {@code left && right} or {@code ||}. */
  Expr logical(Position at, boolean and, Expr leftOperand, Expr rightOperand) {
    if (Conversions.isError(leftOperand) || Conversions.isError(rightOperand)) {
      return Conversions.error(at);
    }
    if (Types.isScalar(leftOperand.type()) && rightOperand.type() instanceof Type.Struct) {
      Conversions.markRead(leftOperand);
      Conversions.markRead(rightOperand);
      return invalid(at, and ? "&&" : "||", leftOperand, rightOperand);
    }
    Expr left = unit.conversions.condition(leftOperand, leftOperand.position());
    Expr right = unit.conversions.condition(rightOperand, at);
    if (Conversions.isError(left) || Conversions.isError(right)) {
      return Conversions.error(at);
    }
    Optional<Boolean> l = Folding.truth(left);
    Optional<Boolean> r = Folding.truth(right);
    if (l.isPresent() && (l.get() != and || r.isPresent())) {
      boolean value = and ? l.get() && r.orElse(false) : l.get() || r.orElse(false);
      return new Expr.IntConst(Types.INT, value ? 1 : 0, leftOperand.position());
    }
    return new Expr.Logical(and, left, right, Types.INT, at);
  }

  /** {@code + - ~ !}. */
  Expr unary(Position at, Word op, Expr operand) {
    if (Conversions.isError(operand)) {
      return operand;
    }
    Expr e = unit.conversions.rvalue(operand);
    if (op == Word.NOT) {
      return not(at, e);
    }
    boolean ok = op == Word.COMPL ? Types.isInteger(e.type()) : Types.isArithmetic(e.type());
    if (!ok) {
      if (Types.isVoid(e.type())) {
        unit.report.error(at, "void value not ignored as it ought to be");
        return Conversions.error(at);
      }
      String what =
          op == Word.COMPL ? "bit-complement" : op == Word.MINUS ? "unary minus" : "unary plus";
      unit.report.error(at, "wrong type argument to " + what);
      return Conversions.error(at);
    }
    e = unit.conversions.promote(e);
    Type t = e.type();
    switch (op) {
      case PLUS -> {
        return Conversions.isLvalue(e) ? new Expr.Cast(e, t, at) : e;
      }
      case MINUS -> {
        if (e instanceof Expr.IntConst c) {
          if (Folding.overflows(Expr.BinaryOp.SUB, 0, c.value(), t)) {
            unit.warnReachable(
                Warning.OVERFLOW,
                at,
                "integer overflow in expression of type "
                    + unit.names.quoted(t)
                    + " results in ‘"
                    + Assignments.number(Types.wrap(-c.value(), t), t)
                    + "’");
          }
          return new Expr.IntConst(t, Types.wrap(-c.value(), t), at);
        }
        if (e instanceof Expr.FloatConst c) {
          return new Expr.FloatConst(t, -c.value(), at);
        }
        return Conversions.inWidth(new Expr.Unary(Expr.UnaryOp.NEG, e, t, at));
      }
      default -> {
        if (e instanceof Expr.IntConst c) {
          return new Expr.IntConst(t, Types.wrap(~c.value(), t), at);
        }
        return Conversions.inWidth(new Expr.Unary(Expr.UnaryOp.NOT, e, t, at));
      }
    }
  }

  private Expr not(Position at, Expr e) {
    if (!Types.isScalar(e.type())) {
      unit.report.error(
          at,
          Types.isVoid(e.type())
              ? "invalid use of void expression"
              : "wrong type argument to unary exclamation mark");
      return Conversions.error(at);
    }
    if (e.type() instanceof Type.Floating f && !(e instanceof Expr.FloatConst)) {
      return new Expr.Binary(Expr.BinaryOp.EQ, e, new Expr.FloatConst(f, 0, at), Types.INT, at);
    }
    Expr condition = unit.conversions.condition(e, at);
    Optional<Boolean> truth = Folding.truth(condition);
    if (truth.isPresent()) {
      return new Expr.IntConst(Types.INT, truth.get() ? 0 : 1, at);
    }
    return new Expr.Unary(Expr.UnaryOp.LOGICAL_NOT, condition, Types.INT, at);
  }
}
