package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    new UnusedSymbols(unit).report();
    List<Symbol.Function> functions = new ArrayList<>(unit.definedFunctions.size());
    for (Entity.Function f : unit.definedFunctions) {
      if (f.symbol.body().isPresent()) {
        functions.add(f.symbol);
      }
    }
    List<Symbol.Variable> variables = new ArrayList<>();
    for (Entity.Variable v : unit.fileVariables) {
      if (v.symbol.storage() != Symbol.Variable.Storage.EXTERN) {
        variables.add(v.symbol);
      }
    }
    variables.addAll(unit.variables);
    return new TranslationUnit(name, functions, variables, unit.scopes.fileStructs());
  }

  /** {@code alias("target")}: a function of that name that calls its target. */
  private void aliases() {
    for (Entity.Function f : unit.aliases) {
      String target = f.alias.orElse("");
      if (!(unit.scopes.findLinked(target) instanceof Entity.Function to) || !to.defined) {
        unit.report.error(
            f.latest, "‘" + f.name() + "’ aliased to undefined symbol ‘" + target + "’");
        continue;
      }
      to.used = true;
      to.usedAnywhere = true;
      Type.Function type = to.symbol.type();
      if (f.defined || type.variadic()) {
        unit.report.unsupported("alias of " + target, f.latest);
        continue;
      }
      Position at = f.latest;
      List<Symbol.Variable> parameters = new ArrayList<>();
      List<Expr> arguments = new ArrayList<>();
      for (QualType q : type.parameters()) {
        Symbol.Variable p = new Symbol.Variable("", q, Symbol.Variable.Storage.PARAMETER, "", at);
        parameters.add(p);
        arguments.add(new Expr.VarRef(p, at));
      }
      Type result = type.result().type();
      Expr call = new Expr.Call(new Expr.FunctionRef(to.symbol, at), arguments, result, at, at);
      Stmt body =
          Types.isVoid(result)
              ? new Stmt.Expression(call, at)
              : new Stmt.Return(Optional.of(call), at);
      f.symbol.setType(type);
      f.symbol.define(new Symbol.FunctionBody(parameters, new Stmt.Block(List.of(body), at), at));
      f.defined = true;
      unit.definedFunctions.add(f);
    }
  }
}
