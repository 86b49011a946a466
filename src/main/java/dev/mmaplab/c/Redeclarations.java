package dev.mmaplab.c;

/**
 * What happens when a name is declared again (C11 6.2.2, 6.7p4): the same thing, or an error in
 * gcc's words.
 */
final class Redeclarations {
  private final Unit unit;

  Redeclarations(Unit unit) {
    this.unit = unit;
  }

  /** The note about an earlier declaration. */
  void previous(Entity e) {
    switch (e) {
      case Entity.Variable v ->
          unit.report.note(
              v.latest,
              (v.initialized || v.parameter
                      ? "previous definition of ‘"
                      : "previous declaration of ‘")
                  + v.name()
                  + "’ with type "
                  + unit.names.quoted(v.symbol.type()));
      case Entity.Function f -> {
        if (!f.builtin) {
          unit.report.note(
              f.latest,
              (f.defined
                      ? "previous definition of ‘"
                      : f.implicit
                          ? "previous implicit declaration of ‘"
                          : "previous declaration of ‘")
                  + f.name()
                  + "’ with type "
                  + unit.names.quoted(f.latestType));
        }
      }
      case Entity.Typedef t ->
          unit.report.note(
              t.latest,
              "previous declaration of ‘" + t.name() + "’ with type " + unit.names.quoted(t.type));
      case Entity.Enumerator c ->
          unit.report.note(
              c.position(),
              "previous definition of ‘"
                  + c.name()
                  + "’ with type "
                  + unit.names.quoted(enumType(c)));
      case Entity.Erroneous x -> {}
      case Entity.None n -> {}
    }
  }

  private static Type enumType(Entity.Enumerator c) {
    return c.of.complete() ? c.of : Types.INT;
  }

  /** Reports a name that was something else before; false if there is nothing to report. */
  boolean otherKind(Entity before, String name, Position at) {
    if (before == Entity.None.NONE || before instanceof Entity.Erroneous) {
      return false;
    }
    unit.report.error(at, "‘" + name + "’ redeclared as different kind of symbol");
    previous(before);
    return true;
  }

  /** False, and reported, if the types of two declarations of a variable disagree. */
  boolean sameVariableType(Entity.Variable before, QualType type, Position at) {
    QualType old = before.symbol.type();
    if (Types.isError(old.type()) || Types.isError(type.type())) {
      return true;
    }
    if (!Compatibility.compatible(old.type(), type.type())) {
      unit.report.error(
          at, "conflicting types for ‘" + before.name() + "’; have " + unit.names.quoted(type));
      previous(before);
      return false;
    }
    if (Types.isConst(old) != Types.isConst(type)
        || Types.isVolatile(old) != Types.isVolatile(type)) {
      unit.report.error(
          at,
          "conflicting type qualifiers for ‘"
              + before.name()
              + "’; have "
              + unit.names.quoted(type));
      previous(before);
      return false;
    }
    return true;
  }

  /**
   * Checks a further declaration of a function.
   *
   * @param definition this one has a body
   * @return false if it was wrong, and reported
   */
  boolean function(
      Entity.Function before,
      Type.Function type,
      boolean isStatic,
      boolean definition,
      Position at) {
    Type.Function old = before.symbol.type();
    String name = before.name();
    if (!Compatibility.compatible(old, type)) {
      if (before.builtin) {
        unit.report.warn(
            Warning.BUILTIN_DECLARATION_MISMATCH,
            at,
            "conflicting types for built-in function ‘"
                + name
                + "’; expected "
                + unit.names.quoted(old));
        before.symbol.setType(type);
        return true;
      }
      if (before.implicit
          && Types.isVoid(type.result().type())
          && old.result().type().equals(Types.INT)) {
        before.latestType = type;
        if (unit.report.warn(
            Warning.PLAIN,
            at,
            "conflicting types for ‘" + name + "’; have " + unit.names.quoted(type))) {
          previous(before);
        }
        before.symbol.setType(type);
        return true;
      }
      unit.report.error(
          at, "conflicting types for ‘" + name + "’; have " + unit.names.quoted(type));
      emptyListConflict(old, type, unit.in.inputLocation());
      previous(before);
      return false;
    }
    if (definition && before.defined && before.replaceable) {
      unit.definedFunctions.remove(before);
    } else if (definition && before.defined) {
      unit.report.error(at, "redefinition of ‘" + name + "’");
      previous(before);
      return false;
    }
    if (isStatic && !before.symbol.isStatic() && !before.builtin) {
      unit.report.error(at, "static declaration of ‘" + name + "’ follows non-static declaration");
      previous(before);
      return false;
    }
    return true;
  }

  private void emptyListConflict(Type.Function old, Type.Function type, Position at) {
    if (old.prototype() == type.prototype()
        || !Compatibility.compatible(old.result().type(), type.result().type())) {
      return;
    }
    Type.Function known = old.prototype() ? old : type;
    Type.Function other = old.prototype() ? type : old;
    if (!other.parameters().isEmpty()) {
      return;
    }
    if (known.variadic()) {
      unit.report.note(
          at,
          "a parameter list with an ellipsis cannot match an empty parameter name list"
              + " declaration");
      return;
    }
    for (QualType p : known.parameters()) {
      if (!Compatibility.selfPromoting(p.type())) {
        unit.report.note(
            at,
            "an argument type that has a default promotion cannot match an empty parameter name"
                + " list declaration");
        return;
      }
    }
  }
}
