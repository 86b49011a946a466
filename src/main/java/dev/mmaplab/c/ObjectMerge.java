package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ld -r}: several object files become one. */
public final class ObjectMerge {
  private final List<FunctionCode> functions = new ArrayList<>();
  private final List<ObjectFile.DataObject> data = new ArrayList<>();
  private final List<ObjectFile.Alias> aliases = new ArrayList<>();
  private final Map<String, Type.Struct> structs = new HashMap<>();
  private final Set<String> weak = new HashSet<>();
  private final Map<String, Position> globals = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Diagnostic> duplicates = new ArrayList<>();

  /**
   * @param duplicates the linker's errors: global symbols defined twice
   */
  public record Merged(ObjectFile object, List<Diagnostic> duplicates) {}

  /**
   * Joins objects. Names of static functions and objects that several of them have get a number.
   *
   * @param name of the result, as of a .c file
   */
  public static Merged merge(String name, List<ObjectFile> objects) {
    ObjectMerge m = new ObjectMerge();
    for (ObjectFile o : objects) {
      m.add(o);
    }
    ObjectFile all = new ObjectFile(name, m.functions, m.data, m.aliases, m.structs, m.weak);
    return new Merged(all, List.copyOf(m.duplicates));
  }

  private void add(ObjectFile o) {
    Map<String, String> renamed = new HashMap<>();
    o.functions().stream().filter(f -> !f.global()).forEach(f -> local(f.symbol(), renamed));
    o.data().stream().filter(d -> !d.global()).forEach(d -> local(d.symbol(), renamed));
    o.aliases().stream().filter(a -> !a.global()).forEach(a -> local(a.symbol(), renamed));
    for (FunctionCode f : o.functions()) {
      if (!f.global() || define(f.symbol(), f.position(0))) {
        functions.add(renamed(f, renamed));
      }
    }
    for (ObjectFile.DataObject d : o.data()) {
      if (!d.global() || define(d.symbol(), d.position().orElse(new Position(o.name(), 1, 1)))) {
        data.add(renamed(d, renamed));
      }
    }
    for (ObjectFile.Alias a : o.aliases()) {
      if (!a.global() || define(a.symbol(), a.position())) {
        aliases.add(
            new ObjectFile.Alias(
                name(a.symbol(), a.global(), renamed),
                Optional.ofNullable(renamed.get(a.target())).orElse(a.target()),
                a.global(),
                a.position()));
      }
    }
    o.structs().forEach(structs::putIfAbsent);
    weak.addAll(o.weak());
  }

  private void local(String symbol, Map<String, String> renamed) {
    String own = symbol;
    for (int i = 1; !names.add(own); i++) {
      own = symbol + "." + i;
    }
    renamed.put(symbol, own);
  }

  private boolean define(String symbol, Position at) {
    Position before = globals.putIfAbsent(symbol, at);
    names.add(symbol);
    if (before == null) {
      return true;
    }
    duplicates.add(
        new Diagnostic(
            at,
            Diagnostic.Severity.ERROR,
            "multiple definition of `"
                + symbol
                + "'; "
                + before.file()
                + ":"
                + before.line()
                + ": first defined here"));
    return false;
  }

  private static FunctionCode renamed(FunctionCode f, Map<String, String> names) {
    return new FunctionCode(
        name(f.symbol(), f.global(), names),
        f.global(),
        f.type(),
        f.code(),
        f.constants(),
        f.references().stream().map(r -> renamed(r, names)).toList(),
        f.registers(),
        f.frameBytes(),
        f.parameters(),
        f.variadic(),
        f.lines(),
        f.positions(),
        f.notes(),
        f.objects());
  }

  private static ObjectFile.DataObject renamed(ObjectFile.DataObject d, Map<String, String> names) {
    return new ObjectFile.DataObject(
        name(d.symbol(), d.global(), names),
        d.global(),
        d.type(),
        d.size(),
        d.align(),
        d.bytes(),
        d.relocations().stream()
            .map(r -> new ObjectFile.Relocation(r.offset(), renamed(r.target(), names), r.addend()))
            .toList(),
        d.readOnly(),
        d.section(),
        d.position());
  }

  private static ObjectFile.Reference renamed(ObjectFile.Reference r, Map<String, String> names) {
    return new ObjectFile.Reference(
        Optional.ofNullable(names.get(r.symbol())).orElse(r.symbol()), r.function(), r.position());
  }

  private static String name(String symbol, boolean global, Map<String, String> names) {
    return global ? symbol : Optional.ofNullable(names.get(symbol)).orElse(symbol);
  }

  private ObjectMerge() {}
}
