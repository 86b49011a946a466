package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        captured(v.symbol);
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
        if (f.symbol.nested()) {
          unit.function().ifPresent(s -> s.entity.symbol.usesNested(f.symbol));
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

  /** In a nested function: it may be a variable of a function around it. */
  private void captured(Symbol.Variable v) {
    if (v.storage() != Symbol.Variable.Storage.AUTO
        && v.storage() != Symbol.Variable.Storage.PARAMETER) {
      return;
    }
    List<Symbol.Function> between = new ArrayList<>();
    Optional<FunctionState> state = unit.function();
    for (int n = unit.scopes.functionsInside(v.name()); n > 0 && state.isPresent(); n--) {
      between.add(state.get().entity.symbol);
      state = state.get().outer;
    }
    if (state.isPresent()) {
      Symbol.Function owner = state.get().entity.symbol;
      between.forEach(f -> capture(f, v, owner));
    }
  }

  private static void capture(Symbol.Function f, Symbol.Variable v, Symbol.Function owner) {
    f.capture(v, owner);
    Type type = v.type().type();
    while (true) {
      switch (type) {
        case Type.Array a -> {
          a.bytes().ifPresent(size -> f.capture(size, owner));
          type = a.element().type();
        }
        case Type.Pointer p -> type = p.target().type();
        default -> {
          return;
        }
      }
    }
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
    if (unit.lacks(name)) {
      return Conversions.error(at);
    }
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
