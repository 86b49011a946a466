package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares and defines functions (C11 6.9.1). */
final class Functions {
  private final Unit unit;

  /** Counts nested functions, for their names in the object file. */
  private int nestedFunctions;

  Functions(Unit unit) {
    this.unit = unit;
  }

  /** Declares {@code d}; the definition's body follows if {@code definition}. */
  Optional<Entity.Function> declare(
      Specifiers s, Declarator d, Type.Function type, Attributes attributes, boolean definition) {
    Position at = d.position;
    boolean isStatic = s.storage == Specifiers.Storage.STATIC;
    boolean block = !unit.scopes.atFileScope();
    boolean nested = block && (definition || s.storage == Specifiers.Storage.AUTO);
    if (block && (isStatic || s.storage == Specifiers.Storage.REGISTER)
        || !block
            && (s.storage == Specifiers.Storage.AUTO || s.storage == Specifiers.Storage.REGISTER)) {
      unit.report.error(at, "invalid storage class for function ‘" + d.name + "’");
      isStatic = false;
    }
    Entity here = unit.scopes.findHere(d.name);
    Entity before = here;
    if (nested) {
      before = here instanceof Entity.Function f && f.symbol.nested() ? here : Entity.None.NONE;
    } else if (block && here == Entity.None.NONE) {
      before = unit.scopes.findAtFileScope(d.name);
    }
    if (!nested && (before == Entity.None.NONE || block && !(before instanceof Entity.Function))) {
      before = unit.scopes.findLinked(d.name);
    }
    Entity.Function f;
    if (before instanceof Entity.Function old) {
      boolean ok = unit.redeclarations.function(old, type, isStatic, definition, at);
      if (!ok) {
        if (!definition) {
          return Optional.empty();
        }
        f = new Entity.Function(new Symbol.Function(d.name, type, isStatic, s.inline, at));
        if (isStatic) {
          unit.unboundFunctions.add(f);
        }
      } else {
        f = old;
        merge(f, type, s, isStatic, definition, at);
      }
      if (unit.scopes.findHere(d.name) == Entity.None.NONE) {
        unit.scopes.bind(f);
      }
    } else {
      if (here != Entity.None.NONE && !(here instanceof Entity.Function)) {
        unit.redeclarations.otherKind(here, d.name, at);
      } else if (before instanceof Entity.Variable v && !block) {
        unit.redeclarations.otherKind(v, d.name, at);
      }
      if (!isStatic && here == Entity.None.NONE) {
        builtinConflict(d.name, type, at);
      }
      f = new Entity.Function(new Symbol.Function(d.name, type, isStatic, s.inline, at));
      unit.scopes.bind(f);
      if (nested) {
        f.symbol.makeNested(d.name + "." + nestedFunctions++);
      } else {
        unit.scopes.link(f);
      }
    }
    attach(f, s, d, type, attributes);
    return Optional.of(f);
  }

  /** A declaration of a function that gcc knows to be different. */
  private void builtinConflict(String name, Type.Function type, Position at) {
    Optional<Type.Function> known =
        unit.report.quiet(at) ? Optional.empty() : unit.builtinFunctions.type(name);
    if (known.isEmpty()
        || Compatibility.compatible(known.get(), type)
        || unit.builtinFunctions.takesStream(name)) {
      return;
    }
    if (unit.report.warn(
        Warning.BUILTIN_DECLARATION_MISMATCH,
        at,
        "conflicting types for built-in function ‘"
            + name
            + "’; expected "
            + unit.names.quoted(known.get()))) {
      KnownHeaders.of(name)
          .ifPresent(
              h ->
                  unit.report.note(
                      unit.suggestions.includePlaces.of(h, at),
                      "‘" + name + "’ is declared in header ‘" + h + "’"));
    }
  }

  private void merge(
      Entity.Function f,
      Type.Function type,
      Specifiers s,
      boolean isStatic,
      boolean definition,
      Position at) {
    Symbol.Function symbol = f.symbol;
    if (f.builtin) {
      f.builtin = false;
      symbol.setType(type);
    } else if (Compatibility.composite(symbol.type(), type) instanceof Type.Function composite) {
      // the definition's own view of its parameters counts
      symbol.setType(definition && type.prototype() ? type : composite);
    }
    if (isStatic && !symbol.isStatic()) {
      symbol.makeStatic();
    }
    if (s.inline && !symbol.isInline()) {
      symbol.makeInline();
    }
    f.implicit = false;
    if (!f.defined) {
      f.latest = at;
      f.latestType = type;
    }
  }

  private void attach(
      Entity.Function f, Specifiers s, Declarator d, Type.Function type, Attributes a) {
    f.noreturn |= s.noreturn;
    f.noreturn |= a.noreturn;
    f.warnUnusedResult |= a.warnUnusedResult;
    f.discardMessage = a.discardMessage.or(() -> f.discardMessage);
    f.used |= a.unused || a.used || a.constructor.isPresent() || a.destructor.isPresent();
    f.kept |= a.used || a.constructor.isPresent() || a.destructor.isPresent();
    f.errorMessage = a.errorMessage.or(() -> f.errorMessage);
    f.format = a.format.or(() -> f.format).or(() -> FormatCheck.ofLibrary(d.name));
    f.alias = a.alias.or(() -> f.alias);
    if (a.deprecated) {
      f.deprecated = true;
      f.deprecation = a.deprecation;
    }
    a.constructor.ifPresent(f.symbol::setConstructor);
    a.destructor.ifPresent(f.symbol::setDestructor);
    a.asmName.ifPresent(f.symbol::setLinkName);
    if (a.weak) {
      f.symbol.makeWeak();
    }
    if (!d.parts.isEmpty()
        && d.parts.getFirst() instanceof Declarator.Function part
        && type.prototype()) {
      List<Position> places = new ArrayList<>(part.parameters().parameters().size());
      for (Declarator.Parameter p : part.parameters().parameters()) {
        places.add(p.position());
      }
      f.parameterPositions = places;
    }
    if (!f.registered && f.alias.isPresent()) {
      f.registered = true;
      unit.aliases.add(f);
    }
  }

  /**
   * An undeclared function is called (C90 6.3.2.2): declares it {@code int name()}, or as the
   * builtin of that name.
   */
  Entity.Function implicit(Token name) {
    Position at = name.position();
    Entity linked = unit.scopes.findLinked(name.text());
    if (linked instanceof Entity.Function old && !old.builtin) {
      warnImplicit(name);
      unit.scopes.bindAtFileScope(old);
      return old;
    }
    Optional<Type.Function> builtin = unit.builtinFunctions.type(name.text());
    warnImplicit(name);
    Type.Function type = new Type.Function(QualType.of(Types.INT), List.of(), false, false);
    if (builtin.isPresent()) {
      if (!Compatibility.compatible(builtin.get(), type)) {
        Optional<String> header = KnownHeaders.of(name.text());
        if (unit.report.warn(
                Warning.BUILTIN_DECLARATION_MISMATCH,
                at,
                "incompatible implicit declaration of built-in function ‘" + name.text() + "’")
            && header.isPresent()) {
          unit.report.note(
              unit.suggestions.includePlaces.of(header.get(), at),
              "include ‘" + header.get() + "’ or provide a declaration of ‘" + name.text() + "’");
        }
      }
      type = builtin.get();
    }
    Entity.Function f =
        new Entity.Function(new Symbol.Function(name.text(), type, false, false, at));
    f.implicit = true;
    if (builtin.isPresent() && unit.builtinFunctions.isNoreturn(name.text())) {
      f.noreturn = true;
    }
    unit.scopes.bindAtFileScope(f);
    unit.scopes.link(f);
    return f;
  }

  private void warnImplicit(Token name) {
    if (unit.lacks(name)) {
      return;
    }
    String suggestion =
        unit.suggestions.function(name.text()).map(s -> "; did you mean ‘" + s + "’?").orElse("");
    boolean warned =
        unit.report.warn(
            Warning.IMPLICIT_FUNCTION_DECLARATION,
            name.position(),
            "implicit declaration of function ‘" + name.text() + "’" + suggestion);
    if (suggestion.isEmpty()
        && KnownHeaders.of(name.text()).isEmpty()
        && unit.report.enabled(Warning.IMPLICIT_FUNCTION_DECLARATION)) {
      unit.suggestions.missingHeader(name);
    }
    Optional<String> header =
        suggestion.isEmpty() ? KnownHeaders.of(name.text()) : Optional.empty();
    if (header.isPresent()
        && unit.report.enabled(Warning.IMPLICIT_FUNCTION_DECLARATION)
        && !unit.report.quiet(name.position())) {
      unit.report.note(
          unit.suggestions.includePlaces.of(header.get(), name.position()),
          "include ‘" + header.get() + "’ or provide a declaration of ‘" + name.text() + "’");
    }
    if (warned) {
      unit.missing.function(name);
    }
  }

  /**
   * Starts a definition: declares the function and opens the scope of its parameters.
   *
   * @return empty if the declarator declares no function
   */
  Optional<FunctionState> start(Specifiers s, Declarator d, Attributes attributes) {
    if (!d.isFunction()) {
      return Optional.empty();
    }
    if (s.storage == Specifiers.Storage.TYPEDEF) {
      unit.report.error(d.position, "function definition declared ‘typedef’");
      s.storage = Specifiers.Storage.NONE;
    }
    QualType type = unit.declaratorTypes.apply(s.type, d, DeclaratorTypes.Context.DEFINITION);
    if (!(type.type() instanceof Type.Function) && !Types.isError(type.type())) {
      return Optional.empty();
    }
    Type.Function written = type.type() instanceof Type.Function f0 ? f0 : unknownResult(d);
    Type.Function function = written;
    if (s.defaultInt && !s.hasType()) {
      unit.report.warn(Warning.IMPLICIT_INT, d.position, "return type defaults to ‘int’");
      unit.missing.macro(d.name, d.position);
    }
    Type result = function.result().type();
    if (!Types.isComplete(result) && !Types.isVoid(result) && !Types.isError(result)) {
      unit.report.error(d.position, "return type is an incomplete type");
      unit.missing.tag(result, d.position);
      function =
          new Type.Function(
              QualType.of(Types.VOID),
              function.parameters(),
              function.variadic(),
              function.prototype());
    }
    Declarator.Parameters list = ((Declarator.Function) d.parts.getFirst()).parameters();
    if (incompleteParameters(list)) {
      function = new Type.Function(function.result(), function.parameters(), false, false);
    }
    Optional<EarlierPrototype> prototype = EarlierPrototype.of(unit, d.name, function);
    if (prototype.isEmpty() && (!function.prototype() || !list.identifiers().isEmpty())) {
      unit.report.warn(
          Warning.STRICT_PROTOTYPES, d.position, "function declaration isn’t a prototype");
    } else {
      withoutPrototype(s, d);
    }
    Optional<Entity.Function> entity = declare(s, d, function, attributes, true);
    Entity.Function f =
        entity.orElseGet(
            () ->
                new Entity.Function(
                    new Symbol.Function(d.name, written, false, false, d.position)));
    f.latest = d.position;
    f.latestType = function;
    f.defined = true;
    f.replaceable = attributes.gnuInline && s.inline && s.storage == Specifiers.Storage.EXTERN;
    FunctionState state = new FunctionState(f, function, list);
    state.prototype = prototype;
    open(state);
    return Optional.of(state);
  }

  /** Opens the scope of a definition's parameters, with what their list declares besides them. */
  void open(FunctionState state) {
    unit.scopes.push(Scope.Kind.FUNCTION);
    for (Tag t : state.list.tags()) {
      if (!t.name.startsWith("<")) {
        unit.scopes.bindTag(t);
      }
    }
    for (Entity e : state.list.others()) {
      unit.scopes.bind(e);
    }
  }

  /** {@code -Wmissing-prototypes} for a definition that follows. */
  private void withoutPrototype(Specifiers s, Declarator d) {
    if (s.storage == Specifiers.Storage.STATIC || d.name.equals("main") || nestedHere()) {
      return;
    }
    Entity before = unit.scopes.find(d.name);
    if (before instanceof Entity.Function f && !f.builtin) {
      boolean silent = f.symbol.isStatic() || f.symbol.type().prototype() || s.inline;
      if (!silent) {
        unit.report.warn(
            Warning.MISSING_PROTOTYPES, d.position, "no previous prototype for ‘" + d.name + "’");
      }
    } else if (!s.inline) {
      unit.report.warn(
          Warning.MISSING_PROTOTYPES, d.position, "no previous prototype for ‘" + d.name + "’");
    }
  }

  private boolean nestedHere() {
    return !unit.functionIsAbsent();
  }

  private boolean incompleteParameters(Declarator.Parameters list) {
    boolean any = false;
    int n = 0;
    for (Declarator.Parameter p : list.parameters()) {
      n++;
      Type t = p.type().type();
      if (!Types.isComplete(t) && !Types.isError(t)) {
        any = true;
        unit.report.error(
            p.position(),
            "parameter "
                + n
                + (p.name().isEmpty() ? "" : " (‘" + p.name() + "’)")
                + " has incomplete type");
        unit.missing.tag(t, p.position());
      }
    }
    return any;
  }

  private static Type.Function unknownResult(Declarator d) {
    if (!(d.parts.getFirst() instanceof Declarator.Function f)) {
      throw new IllegalArgumentException(d.name);
    }
    List<QualType> types = new ArrayList<>();
    f.parameters().parameters().forEach(p -> types.add(p.type()));
    return new Type.Function(
        Types.ERROR_QUAL, types, f.parameters().variadic(), f.parameters().prototype());
  }

  /**
   * Declares the parameters in the function's scope, after the declarations of a K&R list were
   * read.
   */
  void declareParameters(FunctionState state, Map<String, Entity.Variable> oldStyle) {
    if (!state.list.identifiers().isEmpty()) {
      declareOldStyle(state, oldStyle);
      return;
    }
    if (state.list.parameters().isEmpty()) {
      state.prototype.ifPresent(p -> p.check(unit, List.of()));
    }
    for (Declarator.Parameter p : state.list.parameters()) {
      if (p.name().isEmpty()) {
        // gcc 12 accepts unnamed parameters as C2X does
        state.parameters.add(
            new Symbol.Variable("", p.type(), Symbol.Variable.Storage.PARAMETER, "", p.position()));
        continue;
      }
      Type t = p.type().type();
      QualType type = p.type();
      if (!Types.isComplete(t)) {
        type = Types.ERROR_QUAL;
      }
      state.parameters.add(
          bind(
              p.symbol().filter(v -> Types.isComplete(t)),
              p.name(),
              type,
              p.position(),
              p.register(),
              ParameterDeclarations.writtenArray(p)));
    }
  }

  private Symbol.Variable bind(
      Optional<Symbol.Variable> prototype,
      String name,
      QualType type,
      Position at,
      boolean register,
      Optional<Type> array) {
    Symbol.Variable v =
        prototype.orElseGet(
            () -> new Symbol.Variable(name, type, Symbol.Variable.Storage.PARAMETER, name, at));
    if (type.type() instanceof Type.Struct) {
      v.takeAddress();
    }
    Entity.Variable e = new Entity.Variable(v);
    e.parameter = true;
    e.used = true;
    e.register = register;
    e.arrayParameter = array;
    unit.scopes.bind(e);
    return v;
  }

  private void declareOldStyle(FunctionState state, Map<String, Entity.Variable> declared) {
    Map<String, Entity.Variable> rest = new HashMap<>(declared);
    for (Token name : state.list.identifiers()) {
      Optional<Entity.Variable> own = Optional.ofNullable(rest.remove(name.text()));
      if (own.isEmpty() && declared.containsKey(name.text())) {
        unit.report.error(
            declared.get(name.text()).position(),
            "multiple parameters named ‘" + name.text() + "’");
        continue;
      }
      QualType type = QualType.of(Types.INT);
      Position at = name.position();
      if (own.isPresent()) {
        type = own.get().symbol.type();
        at = own.get().position();
        if (type.type() instanceof Type.Array a) {
          type = QualType.of(new Type.Pointer(a.element()));
        } else if (type.type() instanceof Type.Function) {
          type = QualType.of(Types.pointerTo(type));
        }
      } else {
        unit.report.warn(
            Warning.IMPLICIT_INT,
            state.entity.latest,
            "type of ‘" + name.text() + "’ defaults to ‘int’");
      }
      QualType adjusted = type;
      Optional<Symbol.Variable> known =
          own.map(v -> v.symbol).filter(v -> v.type().equals(adjusted));
      state.parameters.add(bind(known, name.text(), type, at, false, Optional.empty()));
    }
    for (Entity.Variable v : rest.values()) {
      unit.report.error(
          v.position(), "declaration for parameter ‘" + v.name() + "’ but no such parameter");
    }
    state.prototype.ifPresent(p -> p.check(unit, state.parameters));
    List<QualType> types = new ArrayList<>();
    state.parameters.forEach(p -> types.add(p.type()));
    state.entity.symbol.setType(new Type.Function(state.type.result(), types, false, false));
  }
}
