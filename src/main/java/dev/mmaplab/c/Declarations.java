package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** Makes what a declaration declares (C11 6.7): typedefs, variables, function declarations. */
final class Declarations {
  private final Unit unit;
  private int statics;

  Declarations(Unit unit) {
    this.unit = unit;
  }

  /**
   * <pre>
   * static-assert = "_Static_assert" "(" constant-expression ("," string)? ")" ";"
   * </pre>
   */
  void staticAssert(boolean semicolon) {
    TokenStream in = unit.in;
    Position at = in.position();
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return;
    }
    Position valueAt = in.position();
    Expr value = unit.conversions.rvalue(unit.expressions.assignment());
    String message = "static assertion failed";
    if (in.accept(Word.COMMA)) {
      if (!in.is(Word.STRING)) {
        in.error("expected string literal");
        in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
        return;
      }
      Token string = in.token();
      Expr literal = unit.primary.string();
      message = "static assertion failed: " + written(string, literal);
    }
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    if (Conversions.isError(value)) {
      unit.report.error(valueAt, "expression in static assertion is not an integer");
    } else {
      if (!Types.isInteger(value.type())) {
        unit.report.error(valueAt, "expression in static assertion is not an integer");
      } else if (!(value instanceof Expr.IntConst c)) {
        unit.report.error(valueAt, "expression in static assertion is not constant");
      } else if (c.value() == 0) {
        unit.report.error(at, message);
      }
    }
    if (semicolon) {
      in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
    }
  }

  private static String written(Token first, Expr literal) {
    return literal instanceof Expr.StringLiteral s
        ? "\""
            + new String(
                s.bytes(), 0, s.bytes().length - 1, java.nio.charset.StandardCharsets.UTF_8)
            + "\""
        : first.text();
  }

  /**
   * Declares a name.
   *
   * @param initialized an initialiser follows
   * @return the variable, if that is what it is
   */
  Optional<Entity.Variable> declare(
      Specifiers s, Declarator d, Attributes attributes, boolean initialized) {
    if (s.defaultInt && !s.hasType()) {
      unit.report.warn(
          Warning.IMPLICIT_INT,
          d.position,
          "type defaults to ‘int’ in declaration of ‘" + d.name + "’");
      unit.missing.macro(d.name, d.position);
    }
    QualType type = unit.declaratorTypes.apply(s.type, d, DeclaratorTypes.Context.NORMAL);
    if (attributes.mode.isPresent()) {
      type =
          new QualType(
              Specifiers.mode(attributes.mode.get(), type.type()),
              type.isConst(),
              type.isVolatile());
    }
    if (s.storage == Specifiers.Storage.TYPEDEF) {
      typedef(d, type, attributes, initialized);
      return Optional.empty();
    }
    if (type.type() instanceof Type.Function && unit.inParameterDeclarations()) {
      return Optional.of(oldStyleParameter(s, d, QualType.of(Types.pointerTo(type)), initialized));
    }
    if (type.type() instanceof Type.Function f) {
      if (initialized) {
        unit.report.error(
            unit.in.inputLocation(), "function ‘" + d.name + "’ is initialized like a variable");
      }
      unit.functions.declare(s, d, f, attributes, false);
      return Optional.empty();
    }
    boolean tentative = unit.scopes.atFileScope() && s.storage != Specifiers.Storage.STATIC;
    if (Types.isVoid(type.type()) && tentative && !initialized) {
      return Optional.empty(); // gcc takes it
    }
    if (Types.isVoid(type.type())) {
      unit.report.error(
          d.position,
          unit.inParameterDeclarations()
              ? "parameter ‘" + d.name + "’ declared with void type"
              : "variable or field ‘" + d.name + "’ declared void");
      type = QualType.of(Types.INT);
    }
    if (s.inline) {
      unit.report.warn(Warning.PLAIN, d.position, "variable ‘" + d.name + "’ declared ‘inline’");
    }
    if (initialized
        && !Types.isComplete(type.type())
        && !Types.isError(type.type())
        && !(type.type() instanceof Type.Array)) {
      unit.report.error(
          unit.in.inputLocation(), "variable ‘" + d.name + "’ has initializer but incomplete type");
      unit.missing.tag(type.type(), d.position);
    }
    if (unit.inParameterDeclarations()) {
      return Optional.of(oldStyleParameter(s, d, type, initialized));
    }
    Entity.Variable v =
        unit.scopes.atFileScope()
            ? atFileScope(s, d, type, initialized)
            : s.storage == Specifiers.Storage.EXTERN
                ? blockExtern(d, type, initialized)
                : local(s, d, type, initialized);
    if (s.threadLocal.isPresent()) {
      if (v.symbol.storage() == Symbol.Variable.Storage.AUTO) {
        unit.report.error(
            d.position,
            "function-scope ‘"
                + d.name
                + "’ implicitly auto and declared ‘"
                + s.threadLocal.get()
                + "’");
      } else {
        v.symbol.makeThreadLocal();
        v.symbol.takeAddress();
      }
    }
    v.used |= attributes.unused || attributes.used;
    if (attributes.deprecated) {
      v.deprecated = true;
      v.deprecation = attributes.deprecation;
    }
    if (attributes.section.isPresent()) {
      v.symbol.setSection(attributes.section.get());
    }
    int align = Math.max(attributes.align, unit.names.alignOf(v.symbol.type()));
    if (align > v.symbol.type().type().align()) {
      v.symbol.setAlign(align);
    }
    if (attributes.cleanup.isPresent() && v.symbol.storage() == Symbol.Variable.Storage.AUTO) {
      cleanup(v, attributes.cleanup.get());
    }
    if (v.symbol.storage() != Symbol.Variable.Storage.AUTO) {
      attributes.asmName.ifPresent(v.symbol::setLinkName);
      if (attributes.alias.isPresent() && v.alias.isEmpty()) {
        v.alias = attributes.alias;
        unit.variableAliases.add(v);
      }
    }
    if (attributes.weak) {
      v.symbol.makeWeak();
    }
    return Optional.of(v);
  }

  /** {@code __attribute__((cleanup(function)))}: calls it with the variable's address. */
  private void cleanup(Entity.Variable v, Token function) {
    Position at = function.position();
    if (!(unit.scopes.find(function.text()) instanceof Entity.Function f)) {
      unit.report.error(unit.in.inputLocation(), "cleanup argument not a function");
      return;
    }
    v.used = true;
    Expr callee = unit.references.to(function, f, true);
    Expr address = unit.lvalues.addressOf(v.position(), new Expr.VarRef(v.symbol, v.position()));
    Expr call = unit.calls.call(at, callee, java.util.List.of(address), at);
    if (!Conversions.isError(call)) {
      v.symbol.setCleanup(call);
    }
  }

  /**
   * Between the parameter list and the body of a K&amp;R definition, or of what a missing semicolon
   * made look like one.
   */
  private Entity.Variable oldStyleParameter(
      Specifiers s, Declarator d, QualType type, boolean initialized) {
    if (s.storage != Specifiers.Storage.NONE && s.storage != Specifiers.Storage.REGISTER) {
      unit.report.error(d.position, "storage class specified for parameter ‘" + d.name + "’");
    }
    if (initialized) {
      unit.report.error(unit.in.inputLocation(), "parameter ‘" + d.name + "’ is initialized");
    }
    Entity.Variable v = make(d, type, Symbol.Variable.Storage.PARAMETER, d.name);
    v.used = true;
    v.parameter = true;
    Entity before = unit.scopes.findHere(d.name);
    if (before != Entity.None.NONE) {
      unit.report.error(d.position, "redefinition of parameter ‘" + d.name + "’");
      unit.redeclarations.previous(before);
      if (before instanceof Entity.Variable) {
        unit.report.error(
            before.position(), "declaration for parameter ‘" + d.name + "’ but no such parameter");
      }
    }
    unit.scopes.bind(v);
    return v;
  }

  private void typedef(Declarator d, QualType type, Attributes attributes, boolean initialized) {
    if (initialized) {
      unit.report.error(
          unit.in.inputLocation(),
          "typedef ‘" + d.name + "’ is initialized (use ‘__typeof__’ instead)");
    }
    Entity before = unit.scopes.findHere(d.name);
    if (before instanceof Entity.Typedef old) {
      boolean same =
          Types.isError(old.type.type())
              || Types.isError(type.type())
              || Compatibility.compatible(old.type, type);
      if (same) {
        old.latest = d.position;
        return;
      }
      unit.report.error(
          d.position, "conflicting types for ‘" + d.name + "’; have " + unit.names.quoted(type));
      unit.redeclarations.previous(old);
    } else if (unit.redeclarations.otherKind(before, d.name, d.position)) {
      return;
    }
    QualType own = Types.isError(type.type()) ? type : unit.names.alias(d.name, type);
    if (attributes.align > 0 && !(own.type() instanceof Type.Struct)) {
      unit.names.align(own.type(), attributes.align);
    }
    if (attributes.transparentUnion && type.type() instanceof Type.Struct union) {
      unit.transparentUnions.add(union);
    }
    Entity.Typedef t = new Entity.Typedef(d.name, own, d.position);
    t.used = attributes.unused;
    unit.function().ifPresent(f -> f.typedefs.add(t));
    unit.scopes.bind(t);
    noteModified(t, type);
  }

  private Entity.Variable atFileScope(
      Specifiers s, Declarator d, QualType type, boolean initialized) {
    boolean isStatic = s.storage == Specifiers.Storage.STATIC;
    boolean isExtern = s.storage == Specifiers.Storage.EXTERN;
    switch (s.storage) {
      case AUTO ->
          unit.report.error(
              d.position, "file-scope declaration of ‘" + d.name + "’ specifies ‘auto’");
      case REGISTER ->
          unit.report.error(d.position, "register name not specified for ‘" + d.name + "’");
      default -> {}
    }
    if (isExtern && initialized) {
      unit.report.warn(
          Warning.PLAIN, d.position, "‘" + d.name + "’ initialized and declared ‘extern’");
    }
    boolean defines = !isExtern || initialized;
    Entity before = unit.scopes.findHere(d.name);
    if (before == Entity.None.NONE) {
      before = unit.scopes.findLinked(d.name) instanceof Entity.Variable linked ? linked : before;
      if (before instanceof Entity.Variable linked && !isStatic) {
        unit.scopes.bind(linked);
      }
    }
    if (before instanceof Entity.Variable old) {
      return again(old, d, type, isStatic, isExtern, initialized, defines);
    }
    unit.redeclarations.otherKind(before, d.name, d.position);
    Symbol.Variable.Storage storage =
        isStatic
            ? Symbol.Variable.Storage.STATIC
            : defines ? Symbol.Variable.Storage.GLOBAL : Symbol.Variable.Storage.EXTERN;
    Entity.Variable v = make(d, type, storage, d.name);
    v.fileStatic = isStatic;
    v.external = isExtern;
    v.initialized = initialized;
    v.tentative = defines && !initialized;
    unit.scopes.bind(v);
    unit.scopes.link(v);
    unit.fileVariables.add(v);
    return v;
  }

  private Entity.Variable again(
      Entity.Variable old,
      Declarator d,
      QualType type,
      boolean isStatic,
      boolean isExtern,
      boolean initialized,
      boolean defines) {
    Position at = d.position;
    boolean ok = unit.redeclarations.sameVariableType(old, type, at);
    if (ok && old.initialized && initialized) {
      unit.report.error(at, "redefinition of ‘" + d.name + "’");
      unit.redeclarations.previous(old);
      ok = false;
    }
    if (ok && isStatic && !old.fileStatic) {
      unit.report.error(
          at, "static declaration of ‘" + d.name + "’ follows non-static declaration");
      unit.redeclarations.previous(old);
      ok = false;
    } else if (ok && !isStatic && !isExtern && old.fileStatic) {
      unit.report.error(
          at, "non-static declaration of ‘" + d.name + "’ follows static declaration");
      unit.redeclarations.previous(old);
      ok = false;
    }
    if (!ok) {
      Entity.Variable other =
          make(
              d,
              type,
              isStatic ? Symbol.Variable.Storage.STATIC : Symbol.Variable.Storage.GLOBAL,
              d.name);
      other.fileStatic = isStatic;
      other.initialized = initialized;
      if (isStatic) {
        unit.unusedStatics.add(other);
      }
      return other;
    }
    Symbol.Variable symbol = old.symbol;
    Type composite = Compatibility.composite(symbol.type().type(), type.type());
    symbol.setType(new QualType(composite, symbol.type().isConst(), symbol.type().isVolatile()));
    if (defines && symbol.storage() == Symbol.Variable.Storage.EXTERN) {
      symbol.setStorage(Symbol.Variable.Storage.GLOBAL);
    }
    old.latest = at;
    old.initialized |= initialized;
    old.tentative |= defines && !initialized;
    return old;
  }

  private Entity.Variable blockExtern(Declarator d, QualType type, boolean initialized) {
    if (initialized) {
      unit.report.error(d.position, "‘" + d.name + "’ has both ‘extern’ and initializer");
    }
    if (Types.isVariablyModified(type.type())) {
      unit.report.error(d.position, "object with variably modified type must have no linkage");
      if (Types.isVariable(type.type())) {
        unit.report.error(d.position, "storage size of ‘" + d.name + "’ isn’t constant");
      }
    }
    Entity here = unit.scopes.findHere(d.name);
    if (here instanceof Entity.Variable v
        && !v.external
        && !v.fileStatic
        && v.symbol.storage() != Symbol.Variable.Storage.GLOBAL) {
      unit.report.error(
          d.position, "extern declaration of ‘" + d.name + "’ follows declaration with no linkage");
      unit.redeclarations.previous(v);
      return make(d, type, Symbol.Variable.Storage.EXTERN, d.name);
    }
    Entity outer = unit.scopes.findAtFileScope(d.name);
    Entity linked = outer instanceof Entity.Variable ? outer : unit.scopes.findLinked(d.name);
    if (linked instanceof Entity.Variable old) {
      if (old.fileStatic && unit.scopes.find(d.name) != old) {
        unit.report.error(d.position, "variable previously declared ‘static’ redeclared ‘extern’");
        Entity.Variable v = make(d, type, Symbol.Variable.Storage.EXTERN, d.name);
        v.used = true;
        unit.scopes.bind(v);
        return v;
      }
      if (unit.redeclarations.sameVariableType(old, type, d.position)) {
        if (!Types.isComplete(old.symbol.type().type()) && Types.isComplete(type.type())) {
          old.symbol.setType(type);
        }
        if (here == Entity.None.NONE) {
          unit.scopes.bind(old);
        }
      }
      return old;
    }
    Entity.Variable v = make(d, type, Symbol.Variable.Storage.EXTERN, d.name);
    v.external = true;
    v.blockScope = true;
    v.used = true;
    unit.scopes.bind(v);
    unit.scopes.link(v);
    unit.fileVariables.add(v);
    return v;
  }

  private Entity.Variable local(Specifiers s, Declarator d, QualType type, boolean initialized) {
    boolean isStatic = s.storage == Specifiers.Storage.STATIC;
    if (isStatic && Types.isVariable(type.type())) {
      unit.report.error(d.position, "storage size of ‘" + d.name + "’ isn’t constant");
    }
    Entity before = unit.scopes.findHere(d.name);
    if (before instanceof Entity.Variable old && !old.parameter) {
      if (unit.redeclarations.sameVariableType(old, type, d.position)) {
        if (old.external) {
          unit.report.error(
              d.position,
              "declaration of ‘" + d.name + "’ with no linkage follows extern declaration");
        } else if (initialized && old.initialized) {
          unit.report.error(d.position, "redefinition of ‘" + d.name + "’");
        } else {
          unit.report.error(d.position, "redeclaration of ‘" + d.name + "’ with no linkage");
        }
        unit.redeclarations.previous(old);
      }
    } else {
      unit.redeclarations.otherKind(before, d.name, d.position);
    }
    String linkName = isStatic ? d.name + "." + statics++ : d.name;
    Entity.Variable v =
        make(
            d,
            type,
            isStatic ? Symbol.Variable.Storage.STATIC : Symbol.Variable.Storage.AUTO,
            linkName);
    v.initialized = initialized;
    v.register = s.storage == Specifiers.Storage.REGISTER;
    v.blockScope = true;
    unit.scopes.bind(v);
    noteModified(v, type);
    if (isStatic) {
      unit.variables.add(v.symbol);
    }
    return v;
  }

  private void noteModified(Entity e, QualType type) {
    if (Types.isVariablyModified(type.type())) {
      unit.function().ifPresent(f -> f.modified.add(e));
    }
  }

  private static Entity.Variable make(
      Declarator d, QualType type, Symbol.Variable.Storage storage, String linkName) {
    Symbol.Variable symbol = new Symbol.Variable(d.name, type, storage, linkName, d.position);
    if (type.type() instanceof Type.Array || type.type() instanceof Type.Struct) {
      symbol.takeAddress();
    }
    return new Entity.Variable(symbol);
  }

  /** A further object without name: of a compound literal. */
  Symbol.Variable unnamed(QualType type, Position at) {
    boolean isStatic = unit.functionIsAbsent();
    Symbol.Variable v =
        new Symbol.Variable(
            "",
            type,
            isStatic ? Symbol.Variable.Storage.STATIC : Symbol.Variable.Storage.AUTO,
            isStatic ? "__compound_literal." + statics++ : "",
            at);
    v.takeAddress();
    if (isStatic) {
      unit.variables.add(v);
    }
    return v;
  }

  /**
   * After the declarator of an object without initialiser: its size must be known where it needs
   * one.
   */
  void finishWithoutInitializer(Entity.Variable v) {
    QualType type = v.symbol.type();
    if (Types.isError(type.type()) || v.symbol.storage() == Symbol.Variable.Storage.EXTERN) {
      return;
    }
    if (unit.scopes.atFileScope()) {
      return; // tentative: judged at the end
    }
    if (type.type() instanceof Type.Array && v.parameter) {
      return; // of a K&R definition: becomes a pointer
    }
    if (type.type() instanceof Type.Array a && a.length() < 0) {
      if (v.parameter) {
        return; // a pointer
      }
      unit.report.error(v.position(), "array size missing in ‘" + v.name() + "’");
      v.symbol.setType(Types.ERROR_QUAL);
    } else if (!Types.isComplete(type.type())) {
      unit.report.error(
          v.position(),
          v.parameter
              ? "parameter ‘" + v.name() + "’ has incomplete type"
              : "storage size of ‘" + v.name() + "’ isn’t known");
      unit.missing.tag(type.type(), v.position());
      v.symbol.setType(Types.ERROR_QUAL);
    }
  }

  /** At the end of the unit: tentative definitions become definitions (C11 6.9.2p2). */
  void finishTentative(List<Entity.Variable> all) {
    for (Entity.Variable v : all) {
      if (!v.tentative || v.initialized) {
        continue;
      }
      QualType type = v.symbol.type();
      if (type.type() instanceof Type.Array a && a.length() < 0) {
        unit.report.warn(
            Warning.PLAIN, v.latest, "array ‘" + v.name() + "’ assumed to have one element");
        v.symbol.setType(QualType.of(new Type.Array(a.element(), 1)));
      } else if (!Types.isComplete(type.type()) && !Types.isError(type.type())) {
        unit.report.error(v.latest, "storage size of ‘" + v.name() + "’ isn’t known");
        unit.missing.tag(type.type(), v.latest);
      }
    }
  }
}
