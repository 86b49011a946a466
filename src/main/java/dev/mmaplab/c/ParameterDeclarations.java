package dev.mmaplab.c;

import java.util.Optional;

/** Declares one parameter in the scope of its prototype (C11 6.7.6.3). */
final class ParameterDeclarations {
  private final Unit unit;

  ParameterDeclarations(Unit unit) {
    this.unit = unit;
  }

  Declarator.Parameter declare(Specifiers s, Declarator d, Attributes attributes) {
    Position at = d.name.isEmpty() ? s.position : d.position;
    if (s.storage != Specifiers.Storage.NONE && s.storage != Specifiers.Storage.REGISTER) {
      unit.report.error(
          at,
          d.name.isEmpty()
              ? "storage class specified for unnamed parameter"
              : "storage class specified for parameter ‘" + d.name + "’");
    }
    if (s.defaultInt && !s.hasType()) {
      unit.report.warn(
          Warning.IMPLICIT_INT,
          d.name.isEmpty() ? unit.in.inputLocation() : at,
          "type defaults to ‘int’ in "
              + (d.name.isEmpty() ? "type name" : "declaration of ‘" + d.name + "’"));
    }
    QualType written = unit.declaratorTypes.apply(s.type, d, DeclaratorTypes.Context.PARAMETER);
    QualType type = adjust(written, d);
    Optional<Symbol.Variable> symbol = Optional.empty();
    if (!d.name.isEmpty()) {
      if (unit.scopes.findHere(d.name) instanceof Entity.Variable before) {
        unit.report.error(at, "redefinition of parameter ‘" + d.name + "’");
        unit.report.note(
            before.position(),
            "previous definition of ‘"
                + d.name
                + "’ with type "
                + unit.names.quoted(before.symbol.type()));
      } else {
        Entity.Variable e =
            new Entity.Variable(
                new Symbol.Variable(d.name, type, Symbol.Variable.Storage.PARAMETER, d.name, at));
        e.parameter = true;
        e.used = true;
        unit.scopes.bind(e);
        symbol = Optional.of(e.symbol);
      }
    }
    return new Declarator.Parameter(
        d.name, type, written, at, attributes, s.storage == Specifiers.Storage.REGISTER, symbol);
  }

  /** Arrays and functions become pointers (C11 6.7.6.3p7, p8). */
  private QualType adjust(QualType written, Declarator d) {
    if (written.type() instanceof Type.Array a) {
      boolean isConst =
          !d.parts.isEmpty()
              && d.parts.getFirst() instanceof Declarator.Array part
              && part.isConst();
      return new QualType(new Type.Pointer(a.element()), isConst, false);
    }
    if (written.type() instanceof Type.Function) {
      return QualType.of(Types.pointerTo(written));
    }
    return written;
  }

  /** The type as written, if that was an array: {@code sizeof} of such a parameter surprises. */
  static Optional<Type> writtenArray(Declarator.Parameter p) {
    return p.written().type() instanceof Type.Array a ? Optional.of(a) : Optional.empty();
  }
}
