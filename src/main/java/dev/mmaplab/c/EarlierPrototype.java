package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * The prototype that an old-style definition has to agree with (C11 6.7.6.3p15).
 *
 * @param position of that declaration
 */
record EarlierPrototype(Type.Function type, Position position) {
  /** The prototype in scope for a definition that has none of its own. */
  static Optional<EarlierPrototype> of(Unit unit, String name, Type.Function definition) {
    return !definition.prototype()
            && unit.scopes.findHere(name) instanceof Entity.Function f
            && !f.builtin
            && f.symbol.type().prototype()
            && !f.symbol.type().variadic()
            && Compatibility.compatible(f.symbol.type(), definition)
        ? Optional.of(new EarlierPrototype(f.symbol.type(), f.latest))
        : Optional.empty();
  }

  /** Reports parameters that are others than this promises. */
  void check(Unit unit, List<Symbol.Variable> parameters) {
    List<QualType> promised = type.parameters();
    for (int i = 0; i < parameters.size() && i < promised.size(); i++) {
      Symbol.Variable p = parameters.get(i);
      Type own = p.type().type();
      if (!Types.isError(own)
          && !Types.isError(promised.get(i).type())
          && !Compatibility.compatible(own, promised.get(i).type())
          && (Compatibility.selfPromoting(own) || !Types.isArithmetic(own))) {
        unit.report.error(p.position(), "argument ‘" + p.name() + "’ doesn’t match prototype");
        unit.report.error(position, "prototype declaration");
      }
    }
    if (parameters.size() != promised.size()) {
      unit.report.error(unit.in.inputLocation(), "number of arguments doesn’t match prototype");
      unit.report.error(position, "prototype declaration");
    }
  }
}
