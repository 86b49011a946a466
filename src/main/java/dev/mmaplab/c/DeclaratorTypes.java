package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/** From specifiers' type and declarator to the declared type (C11 6.7.6). */
final class DeclaratorTypes {
  /** Where the declarator stands. */
  enum Context {
    NORMAL,
    PARAMETER,
    FIELD,
    TYPE_NAME,
    /** Of a function whose body follows. */
    DEFINITION
  }

  /** More would make every question about the type slow. */
  private static final int MAX_DIMENSIONS = 256;

  private final Unit unit;

  DeclaratorTypes(Unit unit) {
    this.unit = unit;
  }

  QualType apply(QualType base, Declarator d, Context context) {
    QualType type = base;
    for (int i = d.parts.size() - 1; i >= 0; i--) {
      if (Types.isError(type.type())) {
        return type;
      }
      boolean outermost = i == 0;
      type =
          switch (d.parts.get(i)) {
            case Declarator.Pointer p ->
                pointer(new QualType(Types.pointerTo(type), p.isConst(), p.isVolatile()), p);
            case Declarator.Array a ->
                array(type, a, d, context, outermost && context == Context.PARAMETER);
            case Declarator.Function f ->
                function(type, f, d, outermost && context == Context.DEFINITION);
          };
    }
    return type;
  }

  private QualType pointer(QualType type, Declarator.Pointer p) {
    return p.isAtomic() ? unit.names.atomic(type) : type;
  }

  private static String named(Declarator d) {
    return d.name.isEmpty() ? "type name" : "‘" + d.name + "’";
  }

  private QualType array(
      QualType element, Declarator.Array a, Declarator d, Context context, boolean decays) {
    Type t = element.type();
    if (Types.isVoid(t)) {
      unit.report.error(d.position, "declaration of " + named(d) + " as array of voids");
      return Types.ERROR_QUAL;
    }
    if (t instanceof Type.Function) {
      unit.report.error(d.position, "declaration of " + named(d) + " as array of functions");
      return Types.ERROR_QUAL;
    }
    if (!Types.isComplete(t)) {
      unit.report.error(
          d.position, "array type has incomplete element type " + unit.names.quoted(element));
      if (Types.isArray(t)) {
        unit.report.note(
            d.position,
            "declaration of "
                + (d.name.isEmpty() ? "" : "‘" + d.name + "’ as ")
                + "multidimensional array must have bounds for all dimensions except the first");
      }
      return Types.ERROR_QUAL;
    }
    if (dimensions(t) >= MAX_DIMENSIONS) {
      unit.report.unsupported("array of more than " + MAX_DIMENSIONS + " dimensions", d.position);
      return Types.ERROR_QUAL;
    }
    long length = -1;
    if (a.length().isPresent()) {
      Expr e = unit.conversions.rvalue(a.length().get());
      String which = d.name.isEmpty() ? "unnamed array" : "array ‘" + d.name + "’";
      if (Conversions.isError(e)) {
        return Types.ERROR_QUAL;
      }
      if (!Types.isInteger(e.type())) {
        unit.report.error(d.position, "size of " + which + " has non-integer type");
        return QualType.of(new Type.Array(element, 1));
      }
      if (e instanceof Expr.IntConst c) {
        length = c.value();
        if (length < 0 && Types.isSigned(c.type())) {
          unit.report.error(d.position, "size of " + which + " is negative");
          return Types.ERROR_QUAL;
        }
        long size = Math.max(t.size(), 1);
        if (length < 0) {
          unit.report.error(d.position, "size of " + which + " is too large");
          return Types.ERROR_QUAL;
        }
        if (length > Long.MAX_VALUE / size) {
          exceeding(d, length, size);
          return Types.ERROR_QUAL;
        }
      } else if (decays) {
        if (ExpressionCode.sideEffects(e)) {
          unit.lengths.evaluate(e, a.at());
        }
      } else {
        if (unit.scopes.atFileScope() && context != Context.FIELD
            || unit.functionIsAbsent() && !unit.scopes.inPrototype()) {
          unit.report.error(
              d.position,
              "variably modified "
                  + (d.name.isEmpty() ? "type" : "‘" + d.name + "’")
                  + " at file scope");
          return Types.ERROR_QUAL;
        }
        if (context == Context.FIELD) {
          unit.report.unsupported("variable-length array in a structure", d.position);
          return Types.ERROR_QUAL;
        }
        if (!unit.scopes.inPrototype()) {
          unit.report.warn(
              Warning.VLA,
              unit.in.inputLocation(),
              "ISO C90 forbids variable length array"
                  + (d.name.isEmpty() ? "" : " ‘" + d.name + "’"));
        }
        return unit.lengths.array(element, e, a.at());
      }
    } else if (a.star() && !decays) {
      return VariableLengths.unspecified(element, a.at());
    }
    if (Types.isVariable(t) && length >= 0 && !decays) {
      return unit.lengths.array(element, new Expr.IntConst(Types.LONG, length, a.at()), a.at());
    }
    return QualType.of(new Type.Array(element, length));
  }

  private static int dimensions(Type type) {
    int count = 0;
    Type t = type;
    while (t instanceof Type.Array a) {
      count++;
      t = a.element().type();
    }
    return count;
  }

  private QualType function(QualType result, Declarator.Function f, Declarator d, boolean defined) {
    if (result.type() instanceof Type.Function) {
      unit.report.error(d.position, named(d) + " declared as function returning a function");
      return Types.ERROR_QUAL;
    }
    if (result.type() instanceof Type.Array) {
      unit.report.error(d.position, named(d) + " declared as function returning an array");
      return Types.ERROR_QUAL;
    }
    Declarator.Parameters p = f.parameters();
    if (!p.prototype() && !defined && p.identifiers().isEmpty()) {
      unit.report.warn(
          Warning.STRICT_PROTOTYPES,
          unit.in.inputLocation(),
          "function declaration isn’t a prototype");
    } else if (!p.identifiers().isEmpty() && !defined) {
      unit.report.warn(
          Warning.PLAIN,
          unit.in.inputLocation(),
          "parameter names (without types) in function declaration");
    }
    List<QualType> types = new ArrayList<>(p.parameters().size());
    for (Declarator.Parameter one : p.parameters()) {
      types.add(one.type());
    }
    return QualType.of(
        new Type.Function(unit.names.unqualified(result), types, p.variadic(), p.prototype()));
  }

  private void exceeding(Declarator d, long length, long size) {
    boolean fits = Math.unsignedMultiplyHigh(length, size) == 0;
    unit.report.error(
        d.position,
        "size "
            + (fits ? "‘" + Long.toUnsignedString(length * size) + "’ " : "")
            + (d.name.isEmpty() ? "of array" : "of array ‘" + d.name + "’")
            + " exceeds maximum object size ‘"
            + Long.MAX_VALUE
            + "’");
  }
}
