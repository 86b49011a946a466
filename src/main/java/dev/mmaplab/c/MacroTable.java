package dev.mmaplab.c;

import java.util.HashMap;
import java.util.Map;

/** The macros defined at some moment of a compilation. */
final class MacroTable {
  private final Map<String, Macro> macros;

  MacroTable() {
    macros = new HashMap<>(2048);
  }

  private MacroTable(Map<String, Macro> from) {
    macros = new HashMap<>(4096);
    macros.putAll(from);
  }

  MacroTable copy() {
    return new MacroTable(macros);
  }

  /** The macro of that name, or {@link Macro#NONE}. */
  Macro get(String name) {
    return macros.getOrDefault(name, Macro.NONE);
  }

  /** In no particular, but a repeatable order. */
  Iterable<String> names() {
    return macros.keySet();
  }

  Iterable<Macro> all() {
    return macros.values();
  }

  boolean defined(String name) {
    return macros.containsKey(name);
  }

  void define(Macro macro) {
    macros.put(macro.name, macro);
  }

  void undefine(String name) {
    macros.remove(name);
  }
}
