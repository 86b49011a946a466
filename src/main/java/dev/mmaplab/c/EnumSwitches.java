package dev.mmaplab.c;

/** {@code -Wswitch}: a switch on an enum that forgets one of its constants. */
final class EnumSwitches {
  private final Unit unit;

  EnumSwitches(Unit unit) {
    this.unit = unit;
  }

  private void foreign(Type.Enum type, CaseRanges.Range r) {
    boolean known = false;
    for (Scope.Binding b : unit.scopes.inSightOldestFirst()) {
      known |=
          b.entity() instanceof Entity.Enumerator e
              && e.of == type
              && (e.value == r.low() || e.value == r.high());
    }
    if (!known && r.low() == r.high()) {
      unit.report.warn(
          Warning.SWITCH,
          r.position(),
          "case value ‘"
              + Assignments.number(r.low(), type)
              + "’ not in enumerated type "
              + unit.names.quoted(type));
    }
  }

  /**
   * @param complete there is a default label
   */
  void check(Position at, Type.Enum type, CaseRanges cases, boolean complete) {
    if (!unit.report.enabled(Warning.SWITCH)) {
      return;
    }
    for (CaseRanges.Range r : cases.all()) {
      foreign(type, r);
    }
    for (Scope.Binding b : unit.scopes.inSightOldestFirst()) {
      if (!complete
          && b.entity() instanceof Entity.Enumerator e
          && e.of == type
          && cases.overlapping(e.value, e.value).isEmpty()) {
        unit.report.warn(
            Warning.SWITCH, at, "enumeration value ‘" + e.name() + "’ not handled in switch");
      }
    }
  }
}
