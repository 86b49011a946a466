package dev.mmaplab.c;

import java.util.Set;

/**
 * Answers {@code __has_attribute(x)} and {@code __has_builtin(x)}: 1 for what the front end knows.
 */
final class KnownFeatures {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alias",
          "aligned",
          "alloc_size",
          "always_inline",
          "assume_aligned",
          "cold",
          "const",
          "constructor",
          "copy",
          "deprecated",
          "destructor",
          "error",
          "externally_visible",
          "fallthrough",
          "format",
          "format_arg",
          "gnu_inline",
          "hot",
          "leaf",
          "malloc",
          "may_alias",
          "mode",
          "no_instrument_function",
          "no_sanitize",
          "no_sanitize_address",
          "noclone",
          "noinline",
          "nonnull",
          "nonstring",
          "noreturn",
          "nothrow",
          "optimize",
          "packed",
          "pure",
          "returns_nonnull",
          "section",
          "sentinel",
          "unused",
          "used",
          "vector_size",
          "visibility",
          "warn_unused_result",
          "warning",
          "weak");
  private static final Set<String> BUILTINS =
      Set.of(
          "__builtin_alloca",
          "__builtin_bswap16",
          "__builtin_bswap32",
          "__builtin_bswap64",
          "__builtin_choose_expr",
          "__builtin_clz",
          "__builtin_clzl",
          "__builtin_clzll",
          "__builtin_constant_p",
          "__builtin_ctz",
          "__builtin_ctzl",
          "__builtin_ctzll",
          "__builtin_expect",
          "__builtin_ffs",
          "__builtin_ffsl",
          "__builtin_ffsll",
          "__builtin_offsetof",
          "__builtin_popcount",
          "__builtin_popcountl",
          "__builtin_popcountll",
          "__builtin_trap",
          "__builtin_types_compatible_p",
          "__builtin_unreachable",
          "__builtin_va_arg",
          "__builtin_va_copy",
          "__builtin_va_end",
          "__builtin_va_start");

  private KnownFeatures() {}

  /** Reads {@code (name)} behind the operator. */
  static String ask(Macro.Builtin operator, Expander source, PpToken at, Diagnostics diagnostics) {
    PpToken open = source.next();
    if (!open.isPunctuator("(")) {
      diagnostics.error(at.position, "missing '(' after \"" + at.text + "\"");
      source.push(java.util.List.of(open));
      return "0";
    }
    String name = "";
    Position last = open.position;
    PpToken t = source.raw();
    while (!t.end() && !t.isPunctuator(")")) {
      name = t.text;
      last = t.position;
      t = source.raw();
    }
    if (t.end()) {
      diagnostics.error(last, "missing ')' after \"" + at.text + "\"");
      source.push(java.util.List.of(t));
      return "0";
    }
    boolean underscored = name.startsWith("__") && name.endsWith("__") && name.length() > 4;
    String bare = underscored ? name.substring(2, name.length() - 2) : name;
    boolean known =
        operator == Macro.Builtin.HAS_BUILTIN ? BUILTINS.contains(name) : ATTRIBUTES.contains(bare);
    return known ? "1" : "0";
  }
}
