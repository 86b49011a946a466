package dev.mmaplab.c;

import java.util.List;

/** {@code -Wswitch}: a switch on an enum that forgets one of its constants. */
final class EnumSwitches {
  private final Unit unit;

  EnumSwitches(Unit unit) {
    this.unit = unit;
  }

  void check(Position at, Type.Enum type, List<Stmt.Case> cases) {
    if (!unit.report.enabled(Warning.SWITCH)) {
      return;
    }
    for (Scope.Binding b : unit.scopes.inSightOldestFirst()) {
      if (b.entity() instanceof Entity.Enumerator e && e.of == type && !covered(e.value, cases)) {
        unit.report.warn(
            Warning.SWITCH, at, "enumeration value ‘" + e.name() + "’ not handled in switch");
      }
    }
  }

  private static boolean covered(long value, List<Stmt.Case> cases) {
    for (Stmt.Case c : cases) {
      if (value >= c.low() && value <= c.high()) {
        return true;
      }
    }
    return false;
  }
}
