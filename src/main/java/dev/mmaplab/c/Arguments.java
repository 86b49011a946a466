package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The arguments of one macro invocation, each as written and, when first asked for, completely
 * macro-replaced.
 */
final class Arguments {
  private final List<List<PpToken>> raw;
  private final List<List<PpToken>> expanded = new ArrayList<>();
  private final List<Boolean> known = new ArrayList<>();
  private final Function<List<PpToken>, List<PpToken>> expander;

  Arguments(List<List<PpToken>> raw, Function<List<PpToken>, List<PpToken>> expander) {
    this.raw = raw;
    this.expander = expander;
  }

  /**
   * True if gcc drops the comma in {@code , ## __VA_ARGS__}: the variable arguments were left out,
   * not merely empty; of a macro with no other parameter, also if empty.
   */
  boolean restLeftOut(Macro macro) {
    return raw.size() < macro.parameters.size() || (raw.size() == 1 && raw.getFirst().isEmpty());
  }

  List<PpToken> raw(int parameter) {
    return parameter < raw.size() ? raw.get(parameter) : List.of();
  }

  List<PpToken> expanded(int parameter) {
    while (known.size() <= parameter) {
      known.add(false);
      expanded.add(List.of());
    }
    if (!known.get(parameter)) {
      known.set(parameter, true);
      expanded.set(parameter, expander.apply(raw(parameter)));
    }
    return expanded.get(parameter);
  }
}
