package dev.mmaplab.c;

/** Identifiers in expressions (C11 6.5.1). */
final class References {
  private final Unit unit;

  References(Unit unit) {
    this.unit = unit;
  }

  /**
   * @param called an opening parenthesis follows
   */
  Expr to(Token name, Entity entity, boolean called) {
    Position at = name.position();
    return switch (entity) {
      case Entity.Variable v -> {
        if (Types.isError(v.symbol.type().type())) {
          yield Conversions.error(at);
        }
        v.used = true;
        v.symbol.setNamed();
        deprecated(
            v.deprecated, v.deprecation.map(m -> ": " + m).orElse(""), v.name(), v.position());
        yield new Expr.VarRef(v.symbol, at);
      }
      case Entity.Function f -> {
        boolean itself = unit.function().filter(s -> s.entity == f).isPresent();
        if (!itself) {
          f.used = true;
        }
        f.usedAnywhere = true;
        deprecated(f.deprecated, f.deprecation.map(m -> ": " + m).orElse(""), f.name(), f.latest);
        if (f.builtin) {
          f.builtin = false;
        }
        yield new Expr.FunctionRef(f.symbol, at);
      }
      case Entity.Enumerator e -> new Expr.IntConst(e.type(), e.value, at);
      case Entity.Typedef t -> {
        unit.report.error(at, "expected expression before ‘" + name.text() + "’");
        yield Conversions.error(at);
      }
      case Entity.Erroneous e -> Conversions.error(at);
      case Entity.None n -> undeclared(name, called);
    };
  }

  private void deprecated(boolean is, String why, String name, Position declared) {
    if (is
        && unit.report.warn(
            Warning.DEPRECATED_DECLARATIONS,
            unit.in.inputLocation(),
            "‘" + name + "’ is deprecated" + why)) {
      unit.report.note(declared, "declared here");
    }
  }

  private Expr undeclared(Token name, boolean called) {
    Position at = name.position();
    if (called) {
      Entity.Function f = unit.functions.implicit(name);
      f.used = true;
      f.usedAnywhere = true;
      return new Expr.FunctionRef(f.symbol, at);
    }
    String text = name.text();
    String suggestion =
        unit.suggestions.name(text).map(s -> "; did you mean ‘" + s + "’?").orElse("");
    if (unit.function().isEmpty()) {
      unit.report.error(at, "‘" + text + "’ undeclared here (not in a function)" + suggestion);
      unit.suggestions.missingHeader(name);
      unit.missing.name(name);
      unit.scopes.bind(new Entity.Erroneous(text, at));
      return Conversions.error(at);
    }
    unit.report.error(at, "‘" + text + "’ undeclared (first use in this function)" + suggestion);
    unit.suggestions.missingHeader(name);
    unit.missing.name(name);
    FunctionState f = unit.function().get();
    if (!unit.undeclaredNoteGiven) {
      unit.undeclaredNoteGiven = true;
      unit.report.note(
          at, "each undeclared identifier is reported only once for each function it appears in");
    }
    f.undeclared.add(text);
    unit.scopes.bindInFunction(new Entity.Erroneous(text, at));
    return Conversions.error(at);
  }
}
