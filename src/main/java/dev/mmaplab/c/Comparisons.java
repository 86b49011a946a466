package dev.mmaplab.c;

import java.util.Optional;

/** Comparisons of pointers and the conditional operator (C11 6.5.8, 6.5.9, 6.5.15). */
final class Comparisons {
  private final Unit unit;

  Comparisons(Unit unit) {
    this.unit = unit;
  }

  /** At least one operand is no number. */
  Expr compare(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    boolean equality = op == Expr.BinaryOp.EQ || op == Expr.BinaryOp.NE;
    if (left.type() instanceof Type.Pointer p && right.type() instanceof Type.Pointer q) {
      boolean anyNull =
          Conversions.isNullPointerConstant(left) || Conversions.isNullPointerConstant(right);
      Type a = p.target().type();
      Type b = q.target().type();
      stringLiteral(at, isString(left) ? left : right);
      boolean anyVoid = Types.isVoid(a) || Types.isVoid(b);
      if (!(equality && (anyNull || anyVoid)) && !Assignments.sameTargets(a, b)) {
        unit.report.warn(Warning.PLAIN, at, "comparison of distinct pointer types lacks a cast");
      }
      return pointers(at, op, left, right);
    }
    if (left.type() instanceof Type.Pointer && Types.isInteger(right.type())) {
      if (!Conversions.isNullPointerConstant(right)) {
        unit.report.warn(Warning.PLAIN, at, "comparison between pointer and integer");
        stringLiteral(at, left);
      } else if (equality) {
        addressNeverNull(at, op, left);
      } else {
        orderedWithZero(at);
      }
      return pointers(at, op, left, unit.conversions.cast(right, left.type()));
    }
    if (right.type() instanceof Type.Pointer && Types.isInteger(left.type())) {
      if (!Conversions.isNullPointerConstant(left)) {
        unit.report.warn(Warning.PLAIN, at, "comparison between pointer and integer");
        stringLiteral(at, right);
      } else if (equality) {
        addressNeverNull(at, op, right);
      } else {
        orderedWithZero(at);
      }
      return pointers(at, op, unit.conversions.cast(left, right.type()), right);
    }
    return unit.operators.invalid(at, op, left, right);
  }

  private void stringLiteral(Position at, Expr pointer) {
    if (isString(pointer)) {
      unit.report.warn(
          Warning.ADDRESS, at, "comparison with string literal results in unspecified behavior");
    }
  }

  private static boolean isString(Expr e) {
    return e instanceof Expr.AddressOf a && a.operand() instanceof Expr.StringLiteral;
  }

  /** {@code a == a} of operands as they were written. */
  void itself(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    if (!at.written() || !same(left, right)) {
      return;
    }
    boolean truth = op == Expr.BinaryOp.EQ || op == Expr.BinaryOp.LE || op == Expr.BinaryOp.GE;
    unit.warnReachable(
        Warning.TAUTOLOGICAL_COMPARE,
        at,
        "self-comparison always evaluates to " + (truth ? "true" : "false"));
  }

  private static boolean same(Expr a, Expr b) {
    if (Types.isFloating(a.type())) {
      return false;
    }
    return switch (a) {
      case Expr.VarRef v -> b instanceof Expr.VarRef w && v.variable() == w.variable();
      case Expr.Member m ->
          b instanceof Expr.Member n && m.field() == n.field() && same(m.base(), n.base());
      case Expr.Deref d -> b instanceof Expr.Deref e && same(d.pointer(), e.pointer());
      default -> false;
    };
  }

  /** {@code !a == b}: said once. */
  void negated(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    boolean zero =
        right instanceof Expr.IntConst c
            && c.value() == 0
            && (op == Expr.BinaryOp.EQ || op == Expr.BinaryOp.NE);
    if (zero || truth(right)) {
      return;
    }
    if (unit.report.warn(
        Warning.LOGICAL_NOT_PARENTHESES,
        at,
        "logical not is only applied to the left hand side of comparison")) {
      unit.report.note(
          left.position(),
          "add parentheses around left hand side expression to silence this warning");
    }
  }

  private static boolean truth(Expr e) {
    return switch (e) {
      case Expr.Logical l -> true;
      case Expr.Unary u -> u.op() == Expr.UnaryOp.LOGICAL_NOT;
      case Expr.Binary b -> Folding.isComparison(b.op());
      default -> e.type() == Types.BOOL;
    };
  }

  private void orderedWithZero(Position at) {
    unit.report.warn(Warning.EXTRA, at, "ordered comparison of pointer with integer zero");
  }

  private void addressNeverNull(Position at, Expr.BinaryOp op, Expr pointer) {
    if (pointer instanceof Expr.AddressOf a
        && (a.operand() instanceof Expr.VarRef || a.operand() instanceof Expr.FunctionRef)) {
      boolean said =
          unit.report.warn(
              Warning.ADDRESS,
              at,
              "the comparison will always evaluate as ‘"
                  + (op == Expr.BinaryOp.EQ ? "false" : "true")
                  + "’ for the address of ‘"
                  + ExprNames.of(a.operand())
                  + "’ will never be NULL");
      Position declared =
          a.operand() instanceof Expr.VarRef v
              ? v.variable().position()
              : a.operand() instanceof Expr.FunctionRef f ? f.function().position() : at;
      if (said) {
        unit.report.note(declared, "‘" + ExprNames.of(a.operand()) + "’ declared here");
      }
    }
  }

  private Expr pointers(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    Expr r = left.type().equals(right.type()) ? right : unit.conversions.cast(right, left.type());
    Optional<Expr> folded = unit.operators.fold(at, op, left, r, Types.INT);
    return folded.orElse(new Expr.Binary(op, left, r, Types.INT, at));
  }

  /** {@code -Wall}'s remarks on comparisons of numbers. */
  void warn(Position at, Expr.BinaryOp op, Expr left, Expr right) {
    boolean equality = op == Expr.BinaryOp.EQ || op == Expr.BinaryOp.NE;
    if (left.type() instanceof Type.Enum a && right.type() instanceof Type.Enum b && a != b) {
      unit.report.warn(
          Warning.ENUM_COMPARE,
          at,
          "comparison between "
              + unit.names.quoted(unit.conversions.valueTypeOf(left))
              + " and "
              + unit.names.quoted(unit.conversions.valueTypeOf(right)));
    }
    boolean ordered = !equality && (boolTest(left, right) || boolTest(right, left));
    if (ordered) {
      boolean onRight = right instanceof Expr.IntConst;
      long value =
          right instanceof Expr.IntConst r
              ? r.value()
              : left instanceof Expr.IntConst l ? l.value() : 0;
      boolean less = op == Expr.BinaryOp.LT || op == Expr.BinaryOp.LE;
      boolean holds = onRight == (less == value > 1);
      unit.report.warn(
          Warning.BOOL_COMPARE,
          at,
          "comparison of constant ‘"
              + value
              + "’ with boolean expression is always "
              + (holds ? "true" : "false"));
    }
    if (equality && (boolTest(left, right) || boolTest(right, left))) {
      unit.report.warn(
          Warning.BOOL_COMPARE,
          at,
          "comparison of constant ‘"
              + (left instanceof Expr.IntConst l
                  ? l.value()
                  : right instanceof Expr.IntConst r ? r.value() : 0)
              + "’ with boolean expression is always "
              + (op == Expr.BinaryOp.EQ ? "false" : "true"));
    }
  }

  private static boolean boolTest(Expr e, Expr constant) {
    boolean truth =
        Types.isBool(e.type())
            || e instanceof Expr.Binary b && Folding.isComparison(b.op())
            || e instanceof Expr.Logical
            || e instanceof Expr.Unary u && u.op() == Expr.UnaryOp.LOGICAL_NOT;
    return truth && constant instanceof Expr.IntConst c && c.value() != 0 && c.value() != 1;
  }

  /** {@code condition ? then : otherwise}; the condition is checked already. */
  Expr conditional(Position at, Expr condition, Expr thenOperand, Expr otherwiseOperand) {
    if (Conversions.isError(condition)
        || Conversions.isError(thenOperand)
        || Conversions.isError(otherwiseOperand)) {
      return Conversions.error(at);
    }
    Expr then = unit.conversions.rvalue(thenOperand);
    Expr otherwise = unit.conversions.rvalue(otherwiseOperand);
    Type a = then.type();
    Type b = otherwise.type();
    Type result;
    if (Types.isArithmetic(a) && Types.isArithmetic(b)) {
      if (a instanceof Type.Enum e && b == e) {
        result = Conversions.integerOf(e);
      } else {
        then = unit.conversions.promote(then);
        otherwise = unit.conversions.promote(otherwise);
        result = Conversions.arithmetic(then.type(), otherwise.type());
      }
    } else if (Types.isVoid(a) || Types.isVoid(b)) {
      result = Types.VOID;
    } else if (a instanceof Type.Struct && a == b) {
      result = a;
    } else if (a instanceof Type.Pointer p && b instanceof Type.Pointer q) {
      result = pointerResult(at, then, otherwise, p, q);
    } else if (a instanceof Type.Pointer && Types.isInteger(b)) {
      if (!Conversions.isNullPointerConstant(otherwise)) {
        unit.report.warn(
            Warning.PLAIN, at, "pointer/integer type mismatch in conditional expression");
      }
      result = a;
    } else if (b instanceof Type.Pointer && Types.isInteger(a)) {
      if (!Conversions.isNullPointerConstant(then)) {
        unit.report.warn(
            Warning.PLAIN, at, "pointer/integer type mismatch in conditional expression");
      }
      result = b;
    } else {
      unit.report.error(at, "type mismatch in conditional expression");
      return Conversions.error(at);
    }
    if (result != Types.VOID && !(result instanceof Type.Struct)) {
      then = unit.conversions.cast(then, result);
      otherwise = unit.conversions.cast(otherwise, result);
    }
    Optional<Boolean> truth = Folding.truth(condition);
    if (truth.isPresent()) {
      Expr chosen = truth.get() ? then : otherwise;
      if (result == Types.VOID) {
        return chosen.type() == Types.VOID ? chosen : new Expr.Cast(chosen, Types.VOID, at);
      }
      if (chosen instanceof Expr.IntConst || chosen instanceof Expr.FloatConst) {
        return chosen;
      }
      if (!(chosen instanceof Expr.Same) && !Conversions.isLvalue(chosen)) {
        return chosen;
      }
    }
    return new Expr.Conditional(condition, then, otherwise, result, at);
  }

  private Type pointerResult(
      Position at, Expr then, Expr otherwise, Type.Pointer p, Type.Pointer q) {
    QualType a = p.target();
    QualType b = q.target();
    if (Conversions.isNullPointerConstant(then)) {
      return q;
    }
    if (Conversions.isNullPointerConstant(otherwise)) {
      return p;
    }
    if (Types.isVoid(a.type())) {
      return new Type.Pointer(unit.names.qualify(a, b.isConst(), b.isVolatile()));
    }
    if (Types.isVoid(b.type())) {
      return new Type.Pointer(unit.names.qualify(b, a.isConst(), a.isVolatile()));
    }
    if (Assignments.sameTargets(a.type(), b.type())) {
      Type target = Compatibility.composite(a.type(), b.type());
      QualType known = target == a.type() ? a : new QualType(target, a.isConst(), a.isVolatile());
      QualType both = unit.names.qualify(known, b.isConst(), b.isVolatile());
      return both == a ? p : new Type.Pointer(both);
    }
    unit.report.warn(Warning.PLAIN, at, "pointer type mismatch in conditional expression");
    return Types.VOID_POINTER;
  }
}
