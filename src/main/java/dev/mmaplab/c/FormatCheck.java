package dev.mmaplab.c;

import java.util.List;

/** {@code -Wformat}: what a format string asks for and what is passed. */
final class FormatCheck {
  private final Unit unit;

  FormatCheck(Unit unit) {
    this.unit = unit;
  }

  void check(Attributes.FormatSpec spec, List<Expr> arguments) {
    if (!unit.report.enabled(Warning.FORMAT) || spec.string() > arguments.size() || spec.string() < 1) {
      return;
    }
  }
}
