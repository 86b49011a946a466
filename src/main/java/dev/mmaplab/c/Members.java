package dev.mmaplab.c;

import java.util.Optional;

/** {@code a.b}, {@code a->b} and {@code a[b]} (C11 6.5.2.1, 6.5.2.3). */
final class Members {
  private final Unit unit;

  Members(Unit unit) {
    this.unit = unit;
  }

  /**
   * {@code base.name}.
   *
   * @param at the dot or arrow
   * @param nameAt the name
   */
  Expr member(Position at, Expr base, String name, Position nameAt) {
    if (Conversions.isError(base)) {
      return Conversions.error(at);
    }
    if (base.type() instanceof Type.Struct s) {
      if (!s.complete()) {
        unit.incomplete(at, unit.conversions.valueTypeOf(base));
        return Conversions.error(at);
      }
      Optional<Expr> found = find(base, s, name, at);
      if (found.isEmpty()) {
        noMember(at, nameAt, unit.conversions.valueTypeOf(base), s, name);
        return Conversions.error(at);
      }
      return found.get();
    }
    if (base.type() instanceof Type.Pointer p && p.target().type() instanceof Type.Struct) {
      unit.report.error(at, "‘" + ExprNames.of(base) + "’ is a pointer; did you mean to use ‘->’?");
      return Conversions.error(at);
    }
    unit.report.error(
        at, "request for member ‘" + name + "’ in something not a structure or union");
    return Conversions.error(at);
  }

  void noMember(Position at, Position nameAt, QualType type, Type.Struct s, String name) {
    if (unit.lacksMember(s, name, nameAt)) {
      return;
    }
    Optional<String> suggestion = unit.suggestions.member(s, name);
    if (suggestion.isPresent()) {
      unit.report.error(
          nameAt,
          unit.names.quoted(type)
              + " has no member named ‘"
              + name
              + "’; did you mean ‘"
              + suggestion.get()
              + "’?");
    } else {
      unit.report.error(at, unit.names.quoted(type) + " has no member named ‘" + name + "’");
    }
  }

  /** The member, through anonymous ones if need be. */
  static Optional<Expr> find(Expr base, Type.Struct s, String name, Position at) {
    for (Type.Field f : s.fields()) {
      if (f.name().equals(name)) {
        return Optional.of(new Expr.Member(base, f, at));
      }
    }
    for (Type.Field f : s.fields()) {
      if (f.name().isEmpty()
          && f.type().type() instanceof Type.Struct inner
          && inner.field(name).isPresent()) {
        return find(new Expr.Member(base, f, at), inner, name, at);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code array[index]}.
   *
   * @param at the bracket
   */
  Expr subscript(Position at, Expr array, Expr index) {
    Conversions.markRead(array);
    Conversions.markRead(index);
    if (Conversions.isError(array) || Conversions.isError(index)) {
      return Conversions.error(at);
    }
    Expr a = array;
    Expr i = index;
    boolean pointerLike = a.type() instanceof Type.Array || a.type() instanceof Type.Pointer;
    if (!pointerLike) {
      if (!(i.type() instanceof Type.Array) && !(i.type() instanceof Type.Pointer)) {
        unit.report.error(at, "subscripted value is neither array nor pointer nor vector");
        return Conversions.error(at);
      }
      Expr swap = a;
      a = i;
      i = swap;
    }
    if (!Types.isInteger(i.type())) {
      unit.report.error(at, "array subscript is not an integer");
      return Conversions.error(at);
    }
    if (a.type() instanceof Type.Pointer p && p.target().type() instanceof Type.Function) {
      unit.report.error(at, "subscripted value is pointer to function");
      return Conversions.error(at);
    }
    Expr pointer = unit.conversions.rvalue(a);
    boolean first =
        i instanceof Expr.IntConst c
            && c.value() == 0
            && unit.operators.elementSize(at, pointer.type()).isPresent();
    Expr sum = first ? pointer : unit.operators.pointerAdd(at, pointer, i, false);
    return unit.lvalues.dereference(at, sum, "array indexing");
  }
}
