package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parses and checks a translation unit (C11 6.9). */
final class Parser {
  private final Unit unit;
  private final String name;

  /**
   * @param macroNames the macros in sight, for suggestions
   * @param depth levels of nesting to read at most; {@link NestingTooDeep} beyond
   */
  Parser(
      CompileRequest request,
      TokenSource tokens,
      Diagnostics diagnostics,
      UnsupportedConstructs unsupported,
      Supplier<Iterable<String>> macroNames,
      int depth) {
    this.unit = new Unit(request, tokens, diagnostics, unsupported, macroNames, depth);
    this.name = request.name();
  }

  /**
   * <pre>
   * translation-unit = external-declaration*
   * </pre>
   */
  TranslationUnit parse() {
    while (!unit.in.is(Word.END)) {
      unit.declarationParser.external();
    }
    unit.deferredBodies.parseUsed();
    unit.declarations.finishTentative(unit.fileVariables);
    aliases();
    unit.deferredBodies.parseUsed();
    captures();
    new UnusedSymbols(unit).report();
    List<Symbol.Function> functions = new ArrayList<>(unit.definedFunctions.size());
    for (Entity.Function f : unit.definedFunctions) {
      if (f.symbol.body().isPresent() || f.symbol.target().isPresent()) {
        functions.add(f.symbol);
      }
    }
    List<Symbol.Variable> variables = new ArrayList<>();
    for (Entity.Variable v : unit.fileVariables) {
      if (v.symbol.storage() != Symbol.Variable.Storage.EXTERN || v.symbol.target().isPresent()) {
        variables.add(v.symbol);
      }
    }
    variables.addAll(unit.variables);
    return new TranslationUnit(name, functions, variables, unit.scopes.fileStructs());
  }

  /** What has been declared at file scope. */
  Scope fileScope() {
    return unit.scopes.file();
  }

  /** What nested functions need for the nested functions they call. */
  private void captures() {
    boolean any = true;
    while (any) {
      any = false;
      for (Entity.Function f : unit.definedFunctions) {
        any |= f.symbol.captureForCalls();
      }
    }
  }

  /** {@code alias("target")}: another name of a function or variable that is defined here. */
  private void aliases() {
    for (Entity.Function f : unit.aliases) {
      String target = f.alias.orElse("");
      if (!(unit.scopes.findLinked(target) instanceof Entity.Function to)
          || !to.defined && to.alias.isEmpty()) {
        undefined(f.latest, f.name(), target);
        continue;
      }
      to.used = true;
      to.usedAnywhere = true;
      if (f.defined || to == f) {
        unit.report.unsupported("alias of " + target, f.latest);
        continue;
      }
      f.symbol.setTarget(to.symbol);
      f.defined = true;
      unit.definedFunctions.add(f);
    }
    for (Entity.Variable v : unit.variableAliases) {
      String target = v.alias.orElse("");
      if (!(unit.scopes.findLinked(target) instanceof Entity.Variable to)
          || to.symbol.storage() == Symbol.Variable.Storage.EXTERN && to.alias.isEmpty()
          || to == v) {
        undefined(v.position(), v.name(), target);
        continue;
      }
      to.used = true;
      v.symbol.setTarget(to.symbol);
    }
  }

  private void undefined(Position at, String name, String target) {
    unit.report.error(at, "‘" + name + "’ aliased to undefined symbol ‘" + target + "’");
  }
}
