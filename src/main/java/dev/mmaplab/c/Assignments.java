package dev.mmaplab.c;

import java.util.Optional;

/** Conversion as if by assignment (C11 6.5.16.1), with gcc's complaints about it. */
final class Assignments {
  /** For what a value is converted. */
  sealed interface Purpose {
    /**
     * An assignment.
     *
     * @param at the {@code =}
     * @param valueAt where the right side starts
     */
    record Assign(Position at, Position valueAt) implements Purpose {}

    /**
     * @param at where the initialiser starts
     */
    record Initialize(Position at) implements Purpose {}

    record Return(Position at) implements Purpose {}

    /**
     * An argument.
     *
     * @param callee how messages name the function
     * @param number 1 for the first
     * @param at where the argument is
     * @param declared where the parameter is declared, if that is known
     */
    record Pass(String callee, int number, Position at, Optional<Position> declared)
        implements Purpose {}
  }

  private final Unit unit;

  Assignments(Unit unit) {
    this.unit = unit;
  }

  private Position place(Purpose purpose) {
    Position at =
        switch (purpose) {
          case Purpose.Assign a -> a.at();
          case Purpose.Initialize i -> i.at();
          case Purpose.Return r -> r.at();
          case Purpose.Pass p -> p.at();
        };
    return unit.report.dialect().isModule() ? at : MacroTrace.useIfInSystemHeader(at);
  }

  /** The value converted to {@code target}; an error expression if that cannot be. */
  Expr convert(Expr operand, QualType target, Purpose purpose) {
    if (Conversions.isError(operand) || Types.isError(target.type())) {
      return Conversions.error(operand.position());
    }
    Expr value = unit.conversions.rvalue(operand);
    Type to = target.type();
    Type from = value.type();
    if (to instanceof Type.Struct && to == from) {
      return value;
    }
    Position at = place(purpose);
    if (Types.isVoid(from)) {
      boolean argument = purpose instanceof Purpose.Pass;
      unit.report.error(
          at,
          argument ? "invalid use of void expression" : "void value not ignored as it ought to be");
      return Conversions.error(at);
    }
    if (!unit.requireComplete(value, at)) {
      return Conversions.error(at);
    }
    if (Types.isArithmetic(to) && Types.isArithmetic(from)) {
      warnAboutConstant(value, to, purpose instanceof Purpose.Assign a ? a.valueAt() : at);
      return unit.conversions.cast(value, to);
    }
    if (to instanceof Type.Pointer l && from instanceof Type.Pointer r) {
      pointers(value, target, l, r, purpose);
      return unit.conversions.cast(value, to);
    }
    if (to instanceof Type.Pointer && Types.isInteger(from)) {
      if (!Conversions.isNullPointerConstant(value)) {
        integerPointer(value, target, purpose, "makes pointer from integer without a cast");
      }
      return unit.conversions.cast(value, to);
    }
    if (Types.isBool(to) && from instanceof Type.Pointer) {
      return unit.conversions.cast(value, to);
    }
    if (Types.isInteger(to) && from instanceof Type.Pointer) {
      integerPointer(value, target, purpose, "makes integer from pointer without a cast");
      return unit.conversions.cast(value, to);
    }
    incompatible(value, target, purpose);
    return Conversions.error(at);
  }

  private void incompatible(Expr value, QualType target, Purpose purpose) {
    String to = unit.names.quoted(target);
    String from = unit.names.quoted(unit.conversions.valueTypeOf(value));
    Position at = place(purpose);
    switch (purpose) {
      case Purpose.Assign a ->
          unit.report.error(
              a.valueAt(),
              "incompatible types when assigning to type " + to + " from type " + from);
      case Purpose.Initialize i -> {
        if (target.type() instanceof Type.Array
            || target.type() instanceof Type.Struct && Types.isScalar(value.type())) {
          unit.report.error(at, "invalid initializer");
        } else {
          unit.report.error(
              at, "incompatible types when initializing type " + to + " using type " + from);
        }
      }
      case Purpose.Return r ->
          unit.report.error(
              at,
              "incompatible types when returning type " + from + " but " + to + " was expected");
      case Purpose.Pass p -> {
        unit.report.error(
            at, "incompatible type for argument " + p.number() + " of ‘" + p.callee() + "’");
        expected(p, target, value);
      }
    }
  }

  private void expected(Purpose.Pass p, QualType target, Expr value) {
    unit.report.note(
        p.declared().orElse(p.at()),
        "expected "
            + unit.names.quoted(target)
            + " but argument is of type "
            + unit.names.quoted(unit.conversions.valueTypeOf(value)));
  }

  private void integerPointer(Expr value, QualType target, Purpose purpose, String makes) {
    String to = unit.names.quoted(target);
    String from = unit.names.quoted(unit.conversions.valueTypeOf(value));
    Position at = place(purpose);
    switch (purpose) {
      case Purpose.Assign a ->
          unit.report.warn(
              Warning.INT_CONVERSION, at, "assignment to " + to + " from " + from + " " + makes);
      case Purpose.Initialize i ->
          unit.report.warn(
              Warning.INT_CONVERSION,
              at,
              "initialization of " + to + " from " + from + " " + makes);
      case Purpose.Return r ->
          unit.report.warn(
              Warning.INT_CONVERSION,
              at,
              "returning " + from + " from a function with return type " + to + " " + makes);
      case Purpose.Pass p -> {
        if (unit.report.warn(
            Warning.INT_CONVERSION,
            at,
            "passing argument " + p.number() + " of ‘" + p.callee() + "’ " + makes)) {
          expected(p, target, value);
        }
      }
    }
  }

  private void pointers(
      Expr value, QualType target, Type.Pointer l, Type.Pointer r, Purpose purpose) {
    if (Conversions.isNullPointerConstant(value)) {
      return;
    }
    Type tl = l.target().type();
    Type tr = r.target().type();
    boolean anyVoid = Types.isVoid(tl) || Types.isVoid(tr);
    if (anyVoid || sameTargets(tl, tr) || differInSign(tl, tr)) {
      if (tl instanceof Type.Function || tr instanceof Type.Function) {
        return;
      }
      QualType lq = l.target();
      while (lq.type() instanceof Type.Array a) {
        lq = a.element();
      }
      QualType rq = r.target();
      boolean fromArray = rq.type() instanceof Type.Array;
      while (rq.type() instanceof Type.Array a && Types.isVoid(tl)) {
        rq = a.element();
      }
      boolean lost =
          !fromArray && (rq.isConst() && !lq.isConst() || rq.isVolatile() && !lq.isVolatile());
      if (lost) {
        discards(
            value,
            target,
            rq.isConst() && !lq.isConst(),
            rq.isVolatile() && !lq.isVolatile(),
            purpose);
      }
      return;
    }
    String to = unit.names.quoted(target);
    String from = unit.names.quoted(unit.conversions.valueTypeOf(value));
    Position at = place(purpose);
    switch (purpose) {
      case Purpose.Assign a ->
          unit.report.warn(
              Warning.INCOMPATIBLE_POINTER_TYPES,
              at,
              "assignment to " + to + " from incompatible pointer type " + from);
      case Purpose.Initialize i ->
          unit.report.warn(
              Warning.INCOMPATIBLE_POINTER_TYPES,
              at,
              "initialization of " + to + " from incompatible pointer type " + from);
      case Purpose.Return x ->
          unit.report.warn(
              Warning.INCOMPATIBLE_POINTER_TYPES,
              at,
              "returning " + from + " from a function with incompatible return type " + to);
      case Purpose.Pass p -> {
        if (unit.report.warn(
            Warning.INCOMPATIBLE_POINTER_TYPES,
            at,
            "passing argument "
                + p.number()
                + " of ‘"
                + p.callee()
                + "’ from incompatible pointer type")) {
          expected(p, target, value);
        }
      }
    }
  }

  private void discards(
      Expr value, QualType target, boolean lostConst, boolean lostVolatile, Purpose purpose) {
    String lost = lostConst && lostVolatile ? "const volatile" : lostConst ? "const" : "volatile";
    String tail = "discards ‘" + lost + "’ qualifier from pointer target type";
    Position at = place(purpose);
    switch (purpose) {
      case Purpose.Assign a ->
          unit.report.warn(Warning.DISCARDED_QUALIFIERS, at, "assignment " + tail);
      case Purpose.Initialize i ->
          unit.report.warn(Warning.DISCARDED_QUALIFIERS, at, "initialization " + tail);
      case Purpose.Return r -> unit.report.warn(Warning.DISCARDED_QUALIFIERS, at, "return " + tail);
      case Purpose.Pass p -> {
        if (unit.report.warn(
            Warning.DISCARDED_QUALIFIERS,
            at,
            "passing argument " + p.number() + " of ‘" + p.callee() + "’ " + tail)) {
          expected(p, target, value);
        }
      }
    }
  }

  /** Targets of two pointers that are compatible but for their own qualifiers. */
  static boolean sameTargets(Type a, Type b) {
    if (a instanceof Type.Array x && b instanceof Type.Array y) {
      return x.mayHaveLengthOf(y) && sameTargets(x.element().type(), y.element().type());
    }
    return Compatibility.compatible(a, b);
  }

  static boolean differInSign(Type a, Type b) {
    if (!Types.isInteger(a) || !Types.isInteger(b) || Types.isBool(a) || Types.isBool(b)) {
      return false;
    }
    Type.Int x = a instanceof Type.Enum e ? Conversions.integerOf(e) : (Type.Int) a;
    Type.Int y = b instanceof Type.Enum e ? Conversions.integerOf(e) : (Type.Int) b;
    return Types.unsigned(x).kind() == Types.unsigned(y).kind();
  }

  /** gcc's default {@code -Woverflow} for constants that an implicit conversion changes. */
  void warnAboutConstant(Expr value, Type to, Position at) {
    if (!Types.isInteger(to) || Types.isBool(to)) {
      return;
    }
    if (value instanceof Expr.FloatConst f) {
      double cut = f.value() < 0 ? Math.ceil(f.value()) : Math.floor(f.value());
      long result = Folding.toInteger(f.value(), to);
      double back = Types.isSigned(to) || result >= 0 ? result : result + 0x1p64;
      if (back != cut) {
        unit.report.warn(
            Warning.OVERFLOW,
            at,
            "overflow in conversion from "
                + unit.names.quoted(value.type())
                + " to "
                + unit.names.quoted(to)
                + " changes value from ‘"
                + decimal(f.value())
                + "’ to ‘"
                + number(result, to)
                + "’");
      }
      return;
    }
    if (!(value instanceof Expr.IntConst c) || !Types.isInteger(c.type())) {
      return;
    }
    long wrapped = Types.wrap(c.value(), to);
    boolean toSigned = Types.isSigned(to);
    if (fits(c.value(), c.type(), to)) {
      return;
    }
    if (fits(c.value(), c.type(), toSigned ? counterpart(to, false) : counterpart(to, true))) {
      return; // -Wconversion at most
    }
    boolean same = toSigned;
    unit.report.warn(
        Warning.OVERFLOW,
        at,
        (same ? "overflow in conversion from " : "unsigned conversion from ")
            + unit.names.quoted(value.type())
            + " to "
            + unit.names.quoted(to)
            + " changes value from ‘"
            + number(c.value(), c.type())
            + "’ to ‘"
            + number(wrapped, to)
            + "’");
  }

  /** The same for what a bit-field cannot hold. */
  void warnAboutBitField(Expr operand, Type.Field field, Position at) {
    if (!(operand instanceof Expr.IntConst c)
        || !Types.isInteger(c.type())
        || Types.isBool(field.type().type())) {
      return;
    }
    int width = field.bits().map(Type.Bits::width).orElse(64);
    boolean signed = Types.isSigned(field.type().type());
    int cut = 64 - width;
    long asSigned = c.value() << cut >> cut;
    long asUnsigned = c.value() << cut >>> cut;
    boolean fitsEither = asSigned == c.value() || asUnsigned == c.value();
    if (fitsEither) {
      return;
    }
    Type like = Types.ofSize(width <= 8 ? 1 : width <= 16 ? 2 : width <= 32 ? 4 : 8, signed);
    String name = unit.names.quoted(like);
    unit.report.warn(
        Warning.OVERFLOW,
        at,
        (signed ? "overflow in conversion from " : "unsigned conversion from ")
            + unit.names.quoted(c.type())
            + " to "
            + name.substring(0, name.length() - 1)
            + ":"
            + width
            + "’ changes value from ‘"
            + number(c.value(), c.type())
            + "’ to ‘"
            + (signed ? asSigned : asUnsigned)
            + "’");
  }

  /** The value, of type {@code from}, is one of {@code to}. */
  private static boolean fits(long value, Type from, Type to) {
    boolean sameSide = Types.isSigned(from) == Types.isSigned(to) || value >= 0;
    return sameSide && Types.wrap(value, to) == value;
  }

  private static Type counterpart(Type t, boolean signed) {
    return Types.ofSize((int) t.size(), signed);
  }

  /** A floating constant as gcc writes it: {@code 1.5e+0}. */
  static String decimal(double d) {
    if (d == 0 || Double.isInfinite(d) || Double.isNaN(d)) {
      return d == 0 ? "0.0" : Double.isNaN(d) ? "+QNaN" : d > 0 ? "+Inf" : "-Inf";
    }
    java.math.BigDecimal exact =
        new java.math.BigDecimal(d).round(new java.math.MathContext(17)).stripTrailingZeros();
    String digits = exact.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - exact.scale();
    String fraction = digits.length() > 1 ? digits.substring(1) : "0";
    return (d < 0 ? "-" : "")
        + digits.charAt(0)
        + "."
        + fraction
        + "e"
        + (exponent < 0 ? "" : "+")
        + exponent;
  }

  static String number(long value, Type t) {
    return Types.isSigned(t) ? Long.toString(value) : Long.toUnsignedString(value);
  }
}
