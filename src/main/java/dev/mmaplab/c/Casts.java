package dev.mmaplab.c;

import java.util.Optional;

/** Explicit conversions (C11 6.5.4). */
final class Casts {
  private final Unit unit;

  Casts(Unit unit) {
    this.unit = unit;
  }

  /** {@code (type) operand}; {@code at} is the opening parenthesis. */
  Expr cast(Position at, QualType written, Expr operand) {
    if (Conversions.isError(operand) || Types.isError(written.type())) {
      return Conversions.error(at);
    }
    Expr e = unit.conversions.rvalue(operand);
    Type to = unit.names.mainVariant(written.type());
    Type from = e.type();
    if (to instanceof Type.Array) {
      unit.report.error(at, "cast specifies array type");
      return Conversions.error(at);
    }
    if (to instanceof Type.Function) {
      unit.report.error(at, "cast specifies function type");
      return Conversions.error(at);
    }
    if (to instanceof Type.Void) {
      return new Expr.Cast(e, Types.VOID, at);
    }
    if (from instanceof Type.Void) {
      unit.report.error(at, "void value not ignored as it ought to be");
      return Conversions.error(at);
    }
    if (!unit.requireComplete(e, at)) {
      return Conversions.error(at);
    }
    if (to instanceof Type.Struct s) {
      if (from == s) {
        return Conversions.isLvalue(e)
            ? new Expr.Comma(new Expr.IntConst(Types.INT, 0, at), e, s, at)
            : e;
      }
      if (s.union()) {
        return toUnion(at, s, e);
      }
      unit.report.error(unit.in.inputLocation(), "conversion to non-scalar type requested");
      return Conversions.error(at);
    }
    if (!Types.isScalar(from)) {
      if (to instanceof Type.Pointer) {
        unit.report.error(unit.in.inputLocation(), "cannot convert to a pointer type");
      } else if (Types.isFloating(to)) {
        unit.report.error(
            unit.in.inputLocation(), "aggregate value used where a floating-point was expected");
      } else {
        unit.report.error(
            unit.in.inputLocation(), "aggregate value used where an integer was expected");
      }
      return new Expr.IntConst(to, 1, at);
    }
    if (to instanceof Type.Pointer && Types.isFloating(from)) {
      unit.report.error(unit.in.inputLocation(), "cannot convert to a pointer type");
      return new Expr.IntConst(to, 1, at);
    }
    if (Types.isFloating(to) && from instanceof Type.Pointer) {
      unit.report.error(
          unit.in.inputLocation(), "pointer value used where a floating-point was expected");
      return new Expr.FloatConst(to, 1, at);
    }
    warn(at, to, from, e);
    Optional<Expr> folded = Folding.cast(e, to, at);
    if (folded.isPresent()) {
      return folded.get();
    }
    if (e instanceof Expr.AddressOf || !Conversions.isLvalue(e)) {
      return to == from ? e : new Expr.Cast(e, to, at);
    }
    return new Expr.Cast(e, to, at);
  }

  private void warn(Position at, Type to, Type from, Expr e) {
    boolean constant = e instanceof Expr.IntConst;
    if (to instanceof Type.Pointer && Types.isInteger(from) && from.size() != 8 && !constant) {
      unit.report.warn(
          Warning.INT_TO_POINTER_CAST, at, "cast to pointer from integer of different size");
    } else if (Types.isInteger(to)
        && from instanceof Type.Pointer
        && to.size() != 8
        && !Types.isBool(to)
        && !constant) {
      unit.report.warn(
          Warning.POINTER_TO_INT_CAST, at, "cast from pointer to integer of different size");
    } else if (to instanceof Type.Pointer a
        && from instanceof Type.Pointer b
        && a.target().type() instanceof Type.Function f
        && b.target().type() instanceof Type.Function g
        && !matches(f, g)) {
      unit.report.warn(
          Warning.BAD_FUNCTION_CAST,
          at,
          "cast between incompatible function types from "
              + unit.names.quoted(unit.conversions.valueTypeOf(e))
              + " to "
              + unit.names.quoted(to));
    }
  }

  /** gcc's loose idea of function types that may be cast into one another. */
  private static boolean matches(Type.Function f, Type.Function g) {
    if (wildcard(f) || wildcard(g)) {
      return true;
    }
    if (!similar(f.result().type(), g.result().type())) {
      return false;
    }
    int n = Math.min(f.parameters().size(), g.parameters().size());
    for (int i = 0; i < n; i++) {
      if (!similar(f.parameters().get(i).type(), g.parameters().get(i).type())) {
        return false;
      }
    }
    return f.parameters().size() == g.parameters().size() && f.variadic() == g.variadic()
        || !f.prototype()
        || !g.prototype()
        || f.variadic() && g.parameters().size() >= f.parameters().size()
        || g.variadic() && f.parameters().size() >= g.parameters().size();
  }

  private static boolean wildcard(Type.Function f) {
    return Types.isVoid(f.result().type())
        && f.parameters().isEmpty()
        && f.prototype()
        && !f.variadic();
  }

  private static boolean similar(Type a, Type b) {
    if (Types.isInteger(a) && Types.isInteger(b)) {
      return a.size() == b.size();
    }
    if (a instanceof Type.Pointer && b instanceof Type.Pointer) {
      return true;
    }
    return Compatibility.compatible(a, b);
  }

  /** The argument for a transparent_union: the union with the member that takes it. */
  Optional<Expr> transparent(Type.Struct union, Expr e, Position at) {
    for (Type.Field f : union.fields()) {
      Type member = f.type().type();
      boolean takes =
          member instanceof Type.Pointer p && e.type() instanceof Type.Pointer q
              ? takes(p.target(), q.target())
              : member instanceof Type.Pointer && Conversions.isNullPointerConstant(e)
                  || Compatibility.compatible(member, e.type());
      if (takes) {
        return Optional.of(with(at, union, f, unit.conversions.cast(e, member, at)));
      }
    }
    return Optional.empty();
  }

  private static boolean takes(QualType member, QualType given) {
    return (Types.isVoid(member.type())
            || Types.isVoid(given.type())
            || Assignments.sameTargets(member.type(), given.type()))
        && (Types.isConst(member) || !Types.isConst(given));
  }

  private Expr with(Position at, Type.Struct union, Type.Field f, Expr e) {
    Symbol.Variable v = unit.declarations.unnamed(QualType.of(union), at);
    java.util.List<Symbol.Init> inits =
        java.util.List.of(new Symbol.Init(f.offset(), f.type().type(), f.bits(), e));
    if (v.storage() == Symbol.Variable.Storage.STATIC) {
      v.setInitializer(inits);
    }
    return new Expr.CompoundLiteral(v, inits, at);
  }

  private Expr toUnion(Position at, Type.Struct union, Expr e) {
    for (Type.Field f : union.fields()) {
      if (Compatibility.compatible(f.type().type(), e.type())) {
        return with(at, union, f, e);
      }
    }
    unit.report.error(at, "cast to union type from type not present in union");
    return Conversions.error(at);
  }
}
