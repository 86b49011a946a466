package dev.mmaplab.c;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels of a function (C11 6.8.1, GNU's {@code __label__} included). */
final class Labels {
  private final Unit unit;

  Labels(Unit unit) {
    this.unit = unit;
  }

  private FunctionState.LabelUse find(FunctionState f, Token name, Position at) {
    for (Map<String, FunctionState.LabelUse> local : f.localLabels.reversed()) {
      Optional<FunctionState.LabelUse> known = Optional.ofNullable(local.get(name.text()));
      if (known.isPresent()) {
        return known.get();
      }
    }
    for (Optional<FunctionState> o = f.outer; o.isPresent(); o = o.get().outer) {
      if (o.get().localLabels.stream().anyMatch(m -> m.containsKey(name.text()))) {
        unit.report.unsupported("goto out of a nested function", at);
      }
    }
    return f.labels.computeIfAbsent(
        name.text(), n -> new FunctionState.LabelUse(n, at, unit.scopes.functionNames()));
  }

  /** {@code goto name} or {@code &&name}. */
  FunctionState.LabelUse use(FunctionState f, Token name, Position at) {
    FunctionState.LabelUse use = find(f, name, at);
    use.used = true;
    use.firstSeen = at;
    return use;
  }

  /**
   * {@code goto name}, at {@code at}: must not enter the scope of a variable-length array or a
   * statement expression.
   */
  void jump(FunctionState f, FunctionState.LabelUse use, Position at) {
    if (use.defined.isEmpty()) {
      use.earlier.add(
          new FunctionState.LabelUse.Jump(at, List.copyOf(f.modified), List.copyOf(f.within)));
    } else {
      check(use, at, f.modified, f.within);
    }
  }

  private void check(
      FunctionState.LabelUse use, Position at, List<Entity> from, List<Integer> within) {
    if (!within.containsAll(use.within)) {
      unit.report.error(at, "jump into statement expression");
      use.defined.ifPresent(
          d -> unit.report.note(d, "label ‘" + use.label.name() + "’ defined here"));
    }
    for (Entity e : use.modified) {
      if (!from.contains(e)) {
        unit.report.error(at, "jump into scope of identifier with variably modified type");
        use.defined.ifPresent(
            d -> unit.report.note(d, "label ‘" + use.label.name() + "’ defined here"));
        unit.report.note(e.position(), "‘" + e.name() + "’ declared here");
      }
    }
  }

  /** {@code name:}. */
  FunctionState.LabelUse define(FunctionState f, Token name, Attributes attributes) {
    FunctionState.LabelUse use = find(f, name, name.position());
    if (use.defined.isPresent()) {
      unit.report.error(name.position(), "duplicate label ‘" + name.text() + "’");
      unit.report.note(
          use.defined.get(), "previous definition of ‘" + name.text() + "’ with type ‘void’");
      return new FunctionState.LabelUse(name.text(), name.position(), 0);
    }
    use.defined = Optional.of(name.position());
    use.exempt |= attributes.unused;
    use.modified = List.copyOf(f.modified);
    use.within = List.copyOf(f.within);
    use.earlier.forEach(j -> check(use, j.at(), j.modified(), j.within()));
    return use;
  }

  /** {@code __label__ name}. */
  void declare(FunctionState f, Token name) {
    Map<String, FunctionState.LabelUse> local = f.localLabels.getLast();
    if (local.containsKey(name.text())) {
      Position at = unit.in.inputLocation();
      unit.report.error(at, "duplicate label declaration ‘" + name.text() + "’");
      unit.report.note(
          local.get(name.text()).firstSeen,
          "previous declaration of ‘" + name.text() + "’ with type ‘void’");
      return;
    }
    local.put(name.text(), new FunctionState.LabelUse(name.text(), unit.in.inputLocation(), 0));
  }

  /** At the end of the labels' scope: each must be defined, and should be used. */
  void finish(Iterable<FunctionState.LabelUse> all) {
    all.forEach(this::finish);
  }

  void finish(FunctionState.LabelUse use) {
    String name = use.label.name();
    if (use.defined.isEmpty()) {
      unit.report.error(
          use.firstSeen,
          "label ‘" + name + (use.used ? "’ used but not defined" : "’ declared but not defined"));
    } else if (!use.used && !use.exempt) {
      unit.report.warn(
          Warning.UNUSED_LABEL, use.defined.get(), "label ‘" + name + "’ defined but not used");
    }
  }
}
