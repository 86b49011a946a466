package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/**
 * What gcc says at the end: static functions and variables nobody uses, calls of what was never
 * defined.
 */
final class UnusedSymbols {
  private final Unit unit;

  UnusedSymbols(Unit unit) {
    this.unit = unit;
  }

  void report() {
    for (Scope.Binding b : unit.scopes.file().bindings) {
      if (b.entity() instanceof Entity.Function f
          && f.symbol.isStatic()
          && !f.defined
          && !f.builtin) {
        undefined(f);
      }
    }
    unit.afterFunctions().forEach(Runnable::run);
    List<Runnable> unused = new ArrayList<>();
    for (Scope.Binding b : unit.scopes.file().bindings) {
      if (b.entity() instanceof Entity.Function f) {
        function(f, unused);
      } else if (b.entity() instanceof Entity.Variable v) {
        variable(v, unused);
      }
    }
    for (Entity.Function f : unit.unboundFunctions) {
      if (!f.used) {
        unused.add(
            () ->
                unit.report.warn(
                    Warning.UNUSED_FUNCTION, f.latest, "‘" + f.name() + "’ defined but not used"));
      }
    }
    for (Entity.Variable v : unit.unusedStatics) {
      if (v.used) {
        continue;
      }
      unused.add(
          () ->
              unit.report.warn(
                  Warning.UNUSED_VARIABLE,
                  v.position(),
                  "‘" + v.name() + "’ defined but not used"));
    }
    unused.reversed().forEach(Runnable::run);
    unit.optimizing().forEach(Runnable::run);
  }

  private void undefined(Entity.Function f) {
    if (f.usedAnywhere) {
      unit.report.warn(Warning.PLAIN, f.latest, "‘" + f.name() + "’ used but never defined");
    } else if (!f.used) {
      unit.report.warn(
          Warning.UNUSED_FUNCTION,
          f.latest,
          "‘" + f.name() + "’ declared ‘static’ but never defined");
    }
  }

  private void function(Entity.Function f, List<Runnable> unused) {
    if (!f.symbol.isStatic() || f.used || f.builtin || unit.report.quiet(f.latest)) {
      return;
    }
    if (f.defined && !f.symbol.isInline()) {
      unused.add(
          () ->
              unit.report.warn(
                  Warning.UNUSED_FUNCTION, f.latest, "‘" + f.name() + "’ defined but not used"));
    }
  }

  private void variable(Entity.Variable v, List<Runnable> unused) {
    QualType q = v.symbol.type();
    if (!v.fileStatic
        || v.used
        || q.isVolatile()
        || Types.isConst(q)
        || unit.report.quiet(v.latest)) {
      return;
    }
    unused.add(
        () ->
            unit.report.warn(
                Warning.UNUSED_VARIABLE, v.latest, "‘" + v.name() + "’ defined but not used"));
  }
}
