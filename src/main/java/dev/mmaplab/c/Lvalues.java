package dev.mmaplab.c;

import java.util.Optional;

/**
 * What needs an lvalue: assignment, {@code ++}, {@code &}; and {@code *} (C11 6.5.2.4, 6.5.3,
 * 6.5.16).
 */
final class Lvalues {
  /** What is done to an lvalue, for messages. */
  enum Use {
    ASSIGN("assignment of ", "lvalue required as left operand of assignment"),
    INCREMENT("increment of ", "lvalue required as increment operand"),
    DECREMENT("decrement of ", "lvalue required as decrement operand");

    private final String readOnly;
    private final String required;

    Use(String readOnly, String required) {
      this.readOnly = readOnly;
      this.required = required;
    }
  }

  private final Unit unit;

  Lvalues(Unit unit) {
    this.unit = unit;
  }

  /** False, and reported, if {@code e} cannot be changed. */
  private boolean modifiable(Position at, Expr e, Use use) {
    if (!Conversions.isLvalue(e)) {
      unit.report.error(at, use.required);
      return false;
    }
    QualType q = unit.conversions.typeOf(e);
    if (q.type() instanceof Type.Array) {
      return true; // reported by the caller in its own words
    }
    if (!q.isConst() && !(q.type() instanceof Type.Struct s && hasConstMember(s))) {
      return true;
    }
    String what =
        switch (e) {
          case Expr.Member m when unit.conversions.typeOf(m.base()).isConst() ->
              "member ‘" + m.field().name() + "’ in read-only object";
          case Expr.Member m -> "read-only member ‘" + m.field().name() + "’";
          case Expr.VarRef v ->
              (v.variable().storage() == Symbol.Variable.Storage.PARAMETER
                      ? "read-only parameter ‘"
                      : "read-only variable ‘")
                  + v.variable().name()
                  + "’";
          default -> "read-only location ‘" + ExprNames.of(e) + "’";
        };
    unit.report.error(at, use.readOnly + what);
    return false;
  }

  private static boolean hasConstMember(Type.Struct s) {
    for (Type.Field f : s.fields()) {
      QualType q = f.type();
      if (q.isConst() || q.type() instanceof Type.Struct inner && hasConstMember(inner)) {
        return true;
      }
    }
    return false;
  }

  /** {@code target = value}. */
  Expr assign(Position at, Expr target, Expr value, Position valueAt) {
    if (Conversions.isError(target) || Conversions.isError(value)) {
      return Conversions.error(at);
    }
    if (!Conversions.isLvalue(target)) {
      unit.report.error(at, Use.ASSIGN.required);
      return Conversions.error(at);
    }
    if (!modifiable(at, target, Use.ASSIGN)) {
      return Conversions.error(at);
    }
    if (target.type() instanceof Type.Array) {
      unit.report.error(at, "assignment to expression with array type");
      return Conversions.error(at);
    }
    if (!Types.isComplete(target.type())) {
      unit.incomplete(at, target);
      return Conversions.error(at);
    }
    QualType to = unit.conversions.valueTypeOf(target);
    if (target instanceof Expr.Member m && m.field().bits().isPresent()) {
      unit.assignments.warnAboutBitField(value, m.field(), valueAt);
    }
    Expr converted =
        unit.assignments.convert(value, to, new Assignments.Purpose.Assign(at, valueAt));
    if (Conversions.isError(converted)) {
      return converted;
    }
    return new Expr.Assign(target, converted, target.type(), at);
  }

  /** {@code target op= value}. */
  Expr compound(Position at, Expr.BinaryOp op, Expr target, Expr operand, Position valueAt) {
    if (Conversions.isError(target) || Conversions.isError(operand)) {
      return Conversions.error(at);
    }
    if (!modifiable(at, target, Use.ASSIGN)) {
      return Conversions.error(at);
    }
    if (target.type() instanceof Type.Array) {
      unit.report.error(at, "assignment to expression with array type");
      return Conversions.error(at);
    }
    Expr value = unit.conversions.rvalue(operand);
    boolean additive = op == Expr.BinaryOp.ADD || op == Expr.BinaryOp.SUB;
    if (target.type() instanceof Type.Pointer && Types.isInteger(value.type()) && additive) {
      Optional<Long> scale = unit.operators.elementSize(at, target.type());
      if (scale.isEmpty()) {
        return Conversions.error(at);
      }
      Expr index = unit.conversions.cast(unit.conversions.promote(value), Types.LONG);
      if (op == Expr.BinaryOp.SUB) {
        index =
            index instanceof Expr.IntConst c
                ? new Expr.IntConst(Types.LONG, -c.value(), c.position())
                : new Expr.Unary(Expr.UnaryOp.NEG, index, Types.LONG, index.position());
      }
      if (target.type() instanceof Type.Pointer p && Types.isVariable(p.target().type())) {
        Expr size = unit.conversions.cast(VariableLengths.size(p.target().type(), at), Types.LONG);
        Expr bytes = new Expr.Binary(Expr.BinaryOp.MUL, index, size, Types.LONG, at);
        return changed(
            target,
            false,
            new Expr.CompoundAssign(
                Expr.BinaryOp.ADD, target, bytes, target.type(), 1, target.type(), at));
      }
      return changed(
          target,
          false,
          new Expr.CompoundAssign(
              Expr.BinaryOp.ADD, target, index, target.type(), scale.get(), target.type(), at));
    }
    // checks and says what the plain operator would
    boolean read = !(target instanceof Expr.VarRef v) || v.variable().read();
    Expr result = unit.operators.binary(at, op, target, value);
    if (target instanceof Expr.VarRef v) {
      v.variable().setRead(read);
    }
    if (Conversions.isError(result)) {
      return result;
    }
    if (result.type() instanceof Type.Pointer || target.type() instanceof Type.Pointer) {
      // p -= q, i += p: only as two steps
      Expr converted =
          unit.assignments.convert(
              result,
              unit.conversions.valueTypeOf(target),
              new Assignments.Purpose.Assign(at, valueAt));
      return Conversions.isError(converted)
          ? converted
          : new Expr.Assign(target, converted, target.type(), at);
    }
    Type operation;
    if (Folding.isShift(op)) {
      operation = unit.conversions.promoted(target);
      value = unit.conversions.promote(value);
      value = Types.isWide(value.type()) ? unit.conversions.cast(value, Types.INT) : value;
    } else {
      Expr promoted = unit.conversions.promote(value);
      operation = Conversions.arithmetic(unit.conversions.promoted(target), promoted.type());
      value = unit.conversions.cast(promoted, operation);
      if (Types.isWide(operation) && !Types.isWide(target.type())) {
        Expr narrow = unit.conversions.cast(result, target.type(), at);
        return new Expr.Assign(target, narrow, target.type(), at);
      }
    }
    return changed(
        target, false, new Expr.CompoundAssign(op, target, value, operation, 1, target.type(), at));
  }

  /** A change of an object, at once if that is atomic. */
  private Expr changed(Expr target, boolean oldValue, Expr change) {
    boolean atomic = unit.names.isAtomic(target.type()) && target.type().size() <= 8;
    return atomic && !target.type().equals(Types.FLOAT)
        ? unit.atomics.modify(change, oldValue)
        : change;
  }

  /** {@code ++} and {@code --}. */
  Expr increment(Position at, Expr target, boolean up, boolean prefix) {
    Conversions.markRead(target);
    if (Conversions.isError(target)) {
      return target;
    }
    Type t = target.type();
    Use use = up ? Use.INCREMENT : Use.DECREMENT;
    if (!Types.isScalar(t)) {
      if (t instanceof Type.Array && Conversions.isLvalue(target)) {
        unit.report.error(at, use.required);
      } else {
        unit.report.error(at, "wrong type argument to " + (up ? "increment" : "decrement"));
      }
      return Conversions.error(at);
    }
    long step = 1;
    if (t instanceof Type.Pointer p) {
      Type target0 = p.target().type();
      if (!(target0 instanceof Type.Void)
          && !(target0 instanceof Type.Function)
          && !Types.isComplete(target0)) {
        unit.report.error(
            at,
            (up ? "increment" : "decrement")
                + " of pointer to an incomplete type "
                + unit.names.quoted(p.target()));
        return Conversions.error(at);
      }
      step = target0.size();
    }
    if (!modifiable(at, target, use)) {
      return Conversions.error(at);
    }
    if (t instanceof Type.Pointer p && Types.isVariable(p.target().type())) {
      Expr one = new Expr.IntConst(Types.LONG, 1, at);
      Expr moved = new Expr.Assign(target, unit.operators.pointerAdd(at, target, one, !up), t, at);
      return prefix ? moved : unit.operators.pointerAdd(at, moved, one, up);
    }
    return changed(target, !prefix, new Expr.Increment(target, up ? step : -step, prefix, t, at));
  }

  /** {@code &operand}. */
  Expr addressOf(Position at, Expr operand) {
    if (Conversions.isError(operand)) {
      return operand;
    }
    if (operand.type() instanceof Type.Function) {
      return Conversions.functionAddress(operand, at);
    }
    Optional<Long> known = constantAddress(operand);
    boolean bitField = operand instanceof Expr.Member m && m.field().bits().isPresent();
    if (known.isPresent() && !bitField) {
      // what offsetof is made of
      return new Expr.IntConst(Types.pointerTo(unit.conversions.typeOf(operand)), known.get(), at);
    }
    if (operand instanceof Expr.Deref d) {
      if (Types.isVoid(d.type())) {
        return d.pointer();
      }
      // &*p is p, but no lvalue
      return switch (d.pointer()) {
        case Expr.AddressOf a -> {
          Expr address = new Expr.AddressOf(a.operand(), a.type(), at);
          // &a[0] is no longer the array: an index added to it is not one of the array's
          yield a.operand().type() instanceof Type.Array
              ? new Expr.Cast(address, a.type(), at)
              : address;
        }
        case Expr.PointerAdd a ->
            new Expr.PointerAdd(a.pointer(), a.index(), a.scale(), a.type(), at);
        case Expr p when Conversions.isLvalue(p) -> new Expr.Cast(p, p.type(), at);
        case Expr p -> p;
      };
    }
    if (!Conversions.isLvalue(operand)) {
      if (operand instanceof Expr.Member m
          && operand.type() instanceof Type.Array
          && !Conversions.isLvalue(m.base())) {
        unit.report.error(at, "lvalue required as unary ‘&’ operand");
        return Conversions.error(at);
      }
      unit.report.error(at, "lvalue required as unary ‘&’ operand");
      return Conversions.error(at);
    }
    if (operand instanceof Expr.Member m && m.field().bits().isPresent()) {
      unit.report.error(at, "cannot take address of bit-field ‘" + m.field().name() + "’");
      return Conversions.error(at);
    }
    if (operand instanceof Expr.VarRef v
        && unit.scopes.find(v.variable().name()) instanceof Entity.Variable e
        && e.symbol == v.variable()
        && e.register) {
      unit.report.error(
          unit.in.inputLocation(),
          "address of register variable ‘" + v.variable().name() + "’ requested");
      return Conversions.error(at);
    }
    Conversions.markAddressTaken(operand);
    Type pointer = Types.pointerTo(unit.conversions.typeOf(operand));
    return new Expr.AddressOf(operand, pointer, at);
  }

  private static Optional<Long> constantAddress(Expr lvalue) {
    return switch (lvalue) {
      case Expr.Member m -> constantAddress(m.base()).map(base -> base + m.field().offset());
      case Expr.Deref d when d.pointer() instanceof Expr.IntConst c -> Optional.of(c.value());
      case Expr.Deref d
          when d.pointer() instanceof Expr.PointerAdd p
              && p.index() instanceof Expr.IntConst i
              && p.pointer() instanceof Expr.AddressOf a ->
          constantAddress(a.operand()).map(base -> base + i.value() * p.scale());
      default -> Optional.empty();
    };
  }

  /**
   * {@code *operand}; {@code at} is the star, the bracket or the arrow; {@code sign} as gcc names
   * the operator.
   */
  Expr dereference(Position at, Expr operand, String sign) {
    if (Conversions.isError(operand)) {
      return operand;
    }
    Expr pointer = unit.conversions.rvalue(operand);
    if (!(pointer.type() instanceof Type.Pointer p)) {
      unit.report.error(
          at,
          "invalid type argument of "
              + sign
              + " (have "
              + unit.names.quoted(unit.conversions.valueTypeOf(pointer))
              + ")");
      return Conversions.error(at);
    }
    Type target = p.target().type();
    if (target instanceof Type.Function) {
      return pointer instanceof Expr.AddressOf a
          ? a.operand()
          : new Expr.Deref(pointer, target, at);
    }
    if (target instanceof Type.Void) {
      unit.warnReachable(Warning.PLAIN, at, "dereferencing ‘void *’ pointer");
    }
    // *&x is x
    if (pointer instanceof Expr.AddressOf a
        && !(a.operand().type() instanceof Type.Array && !(target instanceof Type.Array))
        && a.operand().type().equals(target)
        && !(a.operand() instanceof Expr.FunctionRef)
        && Conversions.isLvalue(a.operand())
        && unit.conversions.typeOf(a.operand()).equals(p.target())) {
      return a.operand();
    }
    return new Expr.Deref(pointer, target, at);
  }
}
