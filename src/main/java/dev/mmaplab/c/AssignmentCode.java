package dev.mmaplab.c;

/** Assignments, compound assignments, increments. */
final class AssignmentCode {
  private final FunctionGenerator g;

  AssignmentCode(FunctionGenerator g) {
    this.g = g;
  }

  /**
   * Assigns; if {@code used}, a register with the value the target then has (meaningless for
   * structs and otherwise).
   */
  int assign(Expr.Assign a, boolean used) {
    if (Scalar.of(a.type()).isEmpty()) {
      structure(a);
      return 0;
    }
    Scalar scalar = ExpressionCode.scalar(a.target());
    Place place = g.places.of(a.target());
    if (place instanceof Place.Register r) {
      g.expressions.into(a.value(), r.register());
      return r.register();
    }
    int value = g.expressions.any(a.value());
    g.places.store(place, scalar, value);
    return used ? g.places.passing(place, scalar, value) : value;
  }

  /** Assigns a struct; where it is. */
  Place.Memory structure(Expr.Assign a) {
    Place.Memory to = g.places.memory(a.target());
    g.places.copy(to, g.places.memory(a.value()), a.type().size(), a.position());
    return to;
  }

  /** As {@link #assign}. gcc evaluates the right side first. */
  int compound(Expr.CompoundAssign a, boolean used) {
    Scalar scalar = ExpressionCode.scalar(a.target());
    if (a.type() instanceof Type.Pointer) {
      return compoundPointer(a);
    }
    Scalar operation = ExpressionCode.scalar(a.operation(), a.position());
    boolean immediate =
        !operation.floating()
            && a.value() instanceof Expr.IntConst k
            && ArithmeticCode.immediate(a.op(), operation, k.value());
    int value = immediate ? 0 : g.expressions.any(a.value());
    Place place = g.places.of(a.target());
    int old;
    g.reads(a.target());
    if (place instanceof Place.Register r) {
      old = r.register();
    } else {
      old = g.window.allocate();
      g.places.load(place, scalar, old);
    }
    int operand = old;
    if (!operation.holds(scalar)) {
      operand = g.window.allocate();
      g.arithmetic.convert(old, scalar, operand, operation);
    }
    boolean direct = place instanceof Place.Register && scalar.holds(operation);
    int result = direct ? old : g.window.allocate();
    if (immediate && a.value() instanceof Expr.IntConst k) {
      g.arithmetic.withImmediate(a.op(), operation, result, operand, k.value());
    } else {
      g.arithmetic.combine(a.op(), operation, result, operand, value);
    }
    return finish(place, operation, scalar, result, used);
  }

  /** {@code ++} or {@code --} for its effect. */
  void increment(Expr.Increment i) {
    Place place = g.places.of(i.target());
    Scalar scalar = ExpressionCode.scalar(i.target());
    step(i, place, scalar, current(place, scalar, i.target()), false);
  }

  /** {@code ++} or {@code --}; dest = its value. */
  void increment(Expr.Increment i, int dest) {
    Place place = g.places.of(i.target());
    Scalar scalar = ExpressionCode.scalar(i.target());
    int old = current(place, scalar, i.target());
    if (i.prefix()) {
      g.expressions.move(dest, step(i, place, scalar, old, true));
    } else if (place instanceof Place.Register r && r.register() == dest) {
      // gcc reads i, increments it, then assigns what it read: i = i++ changes nothing
      return;
    } else if (place instanceof Place.Register) {
      g.code.emit(Op.MOV, dest, old, 0);
      step(i, place, scalar, old, false);
    } else {
      step(i, place, scalar, old, false);
      g.expressions.move(dest, old);
    }
  }

  private int current(Place place, Scalar scalar, Expr target) {
    g.reads(target);
    if (place instanceof Place.Register r) {
      return r.register();
    }
    int old = g.window.allocate();
    g.places.load(place, scalar, old);
    return old;
  }

  private int step(Expr.Increment i, Place place, Scalar scalar, int old, boolean used) {
    Scalar operation = scalar.bytes < 4 ? Scalar.S32 : scalar;
    boolean direct = place instanceof Place.Register && scalar.holds(operation);
    int result = direct ? old : g.window.allocate();
    if (scalar.floating()) {
      int delta = g.window.allocate();
      g.expressions.constant(delta, Double.doubleToRawLongBits((double) i.delta()));
      g.arithmetic.combine(Expr.BinaryOp.ADD, scalar, result, old, delta);
    } else {
      if ((int) i.delta() == i.delta()) {
        g.arithmetic.withImmediate(Expr.BinaryOp.ADD, operation, result, old, i.delta());
      } else {
        int register = g.window.allocate();
        g.expressions.constant(register, i.delta());
        g.arithmetic.combine(Expr.BinaryOp.ADD, operation, result, old, register);
      }
    }
    return finish(place, operation, scalar, result, used);
  }

  private int compoundPointer(Expr.CompoundAssign a) {
    int index = g.expressions.any(a.value());
    Place place = g.places.of(a.target());
    int old = current(place, Scalar.U64, a.target());
    int result = place instanceof Place.Register ? old : g.window.allocate();
    if (a.op() == Expr.BinaryOp.SUB) {
      int negative = g.window.allocate();
      g.code.emit(Op.NEG, negative, index, 0);
      index = negative;
    }
    g.arithmetic.addScaled(result, old, index, a.scale());
    g.places.store(place, Scalar.U64, result);
    return result;
  }

  private int finish(Place place, Scalar operation, Scalar scalar, int result, boolean used) {
    int value = result;
    if (!scalar.holds(operation)) {
      value = place instanceof Place.Register r ? r.register() : g.window.allocate();
      g.arithmetic.convert(result, operation, value, scalar);
    }
    g.places.store(place, scalar, value);
    return used ? g.places.passing(place, scalar, value) : value;
  }
}
