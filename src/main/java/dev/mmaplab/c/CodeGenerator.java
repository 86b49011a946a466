package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a checked translation unit into register code and data. */
public final class CodeGenerator {
  /**
   * Compiles what {@code gcc -O0} would emit: all functions but inline ones nobody refers to, all
   * variables of the file itself, and of headers what is referred to.
   *
   * @throws UnsupportedException for a construct that cannot be compiled
   */
  public static ObjectFile generate(TranslationUnit unit) {
    StaticData data = new StaticData(unit.name());
    Map<Symbol.Function, Integer> order = new IdentityHashMap<>();
    for (Symbol.Function f : unit.functions()) {
      order.put(f, order.size());
      if (f.target().isPresent() && own(f, unit)) {
        data.use(f);
      }
      if (f.body().isPresent() && !f.isInline() && (!f.isStatic() || own(f, unit))) {
        data.use(f);
      }
      if (f.body().isPresent() && (f.constructor().isPresent() || f.destructor().isPresent())) {
        data.use(f);
      }
    }
    Map<Symbol.Function, FunctionCode> compiled = new IdentityHashMap<>();
    compile(data, compiled);
    for (Symbol.Variable v : unit.variables()) {
      if (v.storage() == Symbol.Variable.Storage.GLOBAL
          || own(v, unit)
          || v.target().isPresent()
          || v.section().isPresent()) {
        data.use(v);
      }
    }
    while (data.emitVariables()) {
      compile(data, compiled);
    }
    for (Symbol.Function f : unit.functions()) {
      f.constructor().ifPresent(p -> data.array(".init_array", p, f));
      f.destructor().ifPresent(p -> data.array(".fini_array", p, f));
      if (f.weak()) {
        data.use(f);
      }
    }
    List<Symbol.Function> functions = new ArrayList<>(compiled.keySet());
    functions.sort(Comparator.comparingInt(f -> order.getOrDefault(f, Integer.MAX_VALUE)));
    return new ObjectFile(
        unit.name(),
        functions.stream().map(f -> of(compiled, f)).toList(),
        List.copyOf(data.data()),
        List.copyOf(data.aliases()),
        new HashMap<>(unit.structs()),
        Set.copyOf(data.weak()));
  }

  private static FunctionCode of(Map<Symbol.Function, FunctionCode> compiled, Symbol.Function f) {
    return Optional.ofNullable(compiled.get(f)).orElseThrow();
  }

  private static boolean own(Symbol symbol, TranslationUnit unit) {
    return symbol.position().file().equals(unit.name());
  }

  private static void compile(StaticData data, Map<Symbol.Function, FunctionCode> compiled) {
    for (Optional<Symbol.Function> next = data.nextFunction();
        next.isPresent();
        next = data.nextFunction()) {
      Symbol.Function function = next.get();
      Symbol.FunctionBody body = function.body().orElseThrow();
      FunctionGenerator generator = new FunctionGenerator(data, function, body);
      compiled.put(function, generator.generate());
      generator
          .labelOffsets()
          .forEach(
              (label, offset) ->
                  data.place(label, new StaticData.LabelPlace(function.linkName(), offset)));
    }
  }

  private CodeGenerator() {}
}
