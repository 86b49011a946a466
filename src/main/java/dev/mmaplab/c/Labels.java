package dev.mmaplab.c;

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
    return f.labels.computeIfAbsent(
        name.text(), n -> new FunctionState.LabelUse(n, at, unit.scopes.functionNames()));
  }

  /** {@code goto name} or {@code &&name}. */
  FunctionState.LabelUse use(FunctionState f, Token name, Position at) {
    FunctionState.LabelUse use = find(f, name, at);
    use.used = true;
    return use;
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
    return use;
  }

  /** {@code __label__ name}. */
  void declare(FunctionState f, Token name) {
    Map<String, FunctionState.LabelUse> local = f.localLabels.getLast();
    if (local.containsKey(name.text())) {
      unit.report.error(name.position(), "duplicate label declaration ‘" + name.text() + "’");
      return;
    }
    local.put(name.text(), new FunctionState.LabelUse(name.text(), name.position(), 0));
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
