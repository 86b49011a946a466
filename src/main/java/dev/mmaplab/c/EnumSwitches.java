package dev.mmaplab.c;

/** {@code -Wswitch}: a switch on an enum that forgets one of its constants. */
final class EnumSwitches {
  private final Unit unit;

  EnumSwitches(Unit unit) {
    this.unit = unit;
  }

  void check(Position at, Type.Enum type, CaseRanges cases) {
    if (!unit.report.enabled(Warning.SWITCH)) {
      return;
    }
    for (Scope.Binding b : unit.scopes.inSightOldestFirst()) {
      if (b.entity() instanceof Entity.Enumerator e
          && e.of == type
          && cases.overlapping(e.value, e.value).isEmpty()) {
        unit.report.warn(
            Warning.SWITCH, at, "enumeration value ‘" + e.name() + "’ not handled in switch");
      }
    }
  }
}
