package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One translation unit while it is parsed: what the parts of the parser share, and the parts
 * themselves.
 */
final class Unit {
  final Diagnostics diagnostics;
  final Reporter report;
  final TokenStream in;
  final Scopes scopes = new Scopes();
  final TypeNames names;
  final Supplier<Iterable<String>> macroNames;
  final String mainFile;
  private boolean saidLongDouble;
  private final Headers headers;
  final SourceLines lines;
  final MissingHeaders missing;

  final Conversions conversions = new Conversions(this);
  final Assignments assignments = new Assignments(this);
  final Operators operators = new Operators(this);
  final Comparisons comparisons = new Comparisons(this);
  final Lvalues lvalues = new Lvalues(this);
  final Members members = new Members(this);
  final Calls calls = new Calls(this);
  final Casts casts = new Casts(this);
  final References references = new References(this);
  final Suggestions suggestions = new Suggestions(this);
  final Parentheses parentheses = new Parentheses(this);
  final UnusedValues unusedValues = new UnusedValues(this);
  final EnumSwitches enumSwitches = new EnumSwitches(this);
  final FormatCheck formats = new FormatCheck(this);
  final Redeclarations redeclarations = new Redeclarations(this);
  final Declarations declarations = new Declarations(this);
  final ParameterDeclarations parameters = new ParameterDeclarations(this);
  final DeclaratorTypes declaratorTypes = new DeclaratorTypes(this);
  final Functions functions = new Functions(this);
  final VariableLengths lengths = new VariableLengths(this);
  final FloatBuiltins floatBuiltins = new FloatBuiltins(this);
  final AtomicBuiltins atomics = new AtomicBuiltins(this);
  final DeferredBodies deferredBodies = new DeferredBodies(this);
  final Labels labels = new Labels(this);
  final BuiltinFunctions builtinFunctions;
  final SpecifierParser specifiers;
  final DeclaratorParser declarators;
  final StructParser structs;
  final EnumParser enums;
  final AttributeParser attributes;
  final DeclarationParser declarationParser;
  final InitializerParser initializers;
  final ExpressionParser expressions;
  final PrimaryParser primary;
  final Sizes sizes;
  final GenericSelection generic;
  final Builtins builtins;
  final BitBuiltins bitBuiltins = new BitBuiltins(this);
  final StatementParser statements;
  final ControlParser control;
  final JumpParser jumps;
  final AssemblyParser assembly;

  /** {@code char}. */
  final Type.Int plainChar;

  final QualType vaList;

  /** Structs that must be initialised by member names. */
  final Set<Type.Struct> designatedInit = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where the parenthesis of an {@code if} opens. */
  private final Map<Stmt, Position> conditionPlaces = new IdentityHashMap<>();

  /** {@code __attribute__((fallthrough));} */
  final Set<Stmt> fallthroughs = Collections.newSetFromMap(new IdentityHashMap<>());

  final Set<Type.Struct> transparentUnions = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<Entity.Variable> fileVariables = new ArrayList<>();
  final List<Symbol.Variable> variables = new ArrayList<>();
  final List<Entity.Function> definedFunctions = new ArrayList<>();

  /** Functions no name at file scope leads to: nested ones, and wrong second definitions. */
  final List<Entity.Function> unboundFunctions = new ArrayList<>();

  /** Functions that are another name of one. */
  final List<Entity.Function> aliases = new ArrayList<>();

  final List<Entity.Variable> variableAliases = new ArrayList<>();

  boolean undeclaredNoteGiven;

  /** How many parts of initialisers were made by ranges. */
  int rangeParts;

  /** Inside {@code sizeof}, {@code typeof} and the like. */
  int unevaluated;

  /** Inside an operand that is never evaluated: {@code 0 && here}. */
  int skipEvaluation;

  final Indentation indentation = new Indentation(this);

  private Optional<FunctionState> function = Optional.empty();
  private final Map<String, Symbol.Variable> functionNames = new HashMap<>();
  private final List<Runnable> afterFunctions = new ArrayList<>();
  private final List<Runnable> optimizing = new ArrayList<>();
  private boolean enteringParameters;

  Unit(
      CompileRequest request,
      TokenSource tokens,
      Diagnostics diagnostics,
      UnsupportedConstructs unsupported,
      Supplier<Iterable<String>> macroNames,
      int depth) {
    this.diagnostics = diagnostics;
    this.names = new TypeNames(!request.dialect().isModule());
    this.vaList = names.alias("__builtin_va_list", QualType.of(Types.VA_LIST));
    this.macroNames = macroNames;
    this.lines = new SourceLines(request.name(), request.text());
    this.mainFile = request.name();
    this.headers = request.headers();
    this.report = new Reporter(diagnostics, unsupported, request.dialect(), request.name());
    this.missing = new MissingHeaders(this, headers, tokens);
    this.in = new TokenStream(tokens, report, diagnostics, depth, missing::syntax);
    this.plainChar =
        request.predefined().containsKey("__CHAR_UNSIGNED__")
            ? Types.PLAIN_UNSIGNED_CHAR
            : Types.CHAR;
    this.builtinFunctions = new BuiltinFunctions(plainChar);
    this.specifiers = new SpecifierParser(this);
    this.declarators = new DeclaratorParser(this);
    this.structs = new StructParser(this);
    this.enums = new EnumParser(this);
    this.attributes = new AttributeParser(this);
    this.declarationParser = new DeclarationParser(this);
    this.initializers = new InitializerParser(this);
    this.expressions = new ExpressionParser(this);
    this.primary = new PrimaryParser(this);
    this.sizes = new Sizes(this);
    this.generic = new GenericSelection(this);
    this.builtins = new Builtins(this);
    this.statements = new StatementParser(this);
    this.control = new ControlParser(this);
    this.jumps = new JumpParser(this);
    this.assembly = new AssemblyParser(this);
    predeclare("__int128_t", Types.INT128);
    predeclare("__uint128_t", Types.UINT128);
  }

  private void predeclare(String name, Type type) {
    Position nowhere = new Position("<built-in>", 0, 0);
    scopes.bind(new Entity.Typedef(name, names.alias(name, QualType.of(type)), nowhere));
  }

  Optional<FunctionState> function() {
    return function;
  }

  boolean functionIsAbsent() {
    return function.isEmpty();
  }

  boolean unsignedChar() {
    return plainChar != Types.CHAR;
  }

  /** Between a function's parameter list and its body. */
  boolean inParameterDeclarations() {
    return enteringParameters;
  }

  /** The declarations of a K&amp;R parameter list follow. */
  void enterParameters() {
    enteringParameters = true;
  }

  void leaveParameters() {
    enteringParameters = false;
  }

  void enter(FunctionState f) {
    f.outer = function;
    function = Optional.of(f);
    functionNames.clear();
  }

  /**
   * @param outer the function around a nested one
   */
  void leave(Optional<FunctionState> outer) {
    function = outer;
  }

  /** A definition is complete. */
  void defined(FunctionState f, Stmt.Block block, Position end, Position endInput) {
    if (!f.deferred) {
      definedFunctions.add(f.entity);
    }
    if (report.enabled(Warning.IMPLICIT_FALLTHROUGH) && !report.quiet(end)) {
      afterFunctions(f, () -> new Fallthrough(this, f).check(block));
    }
    if (report.enabled(Warning.UNINITIALIZED)
        && !report.quiet(end)
        && !f.nests
        && !f.assemblyAssigns) {
      optimizing.add(
          () -> {
            if (kept(f)) {
              new Uninitialized(this).check(block);
            }
          });
    }
    for (Entity.Typedef t : f.typedefs) {
      if (!t.used && diagnostics.errors() == 0) {
        report.warn(
            Warning.UNUSED_LOCAL_TYPEDEFS,
            t.position(),
            "typedef ‘" + t.name() + "’ locally defined but not used");
      }
    }
    for (Symbol.Variable p : f.parameters) {
      if (!p.name().isEmpty() && !p.read() && !p.addressTaken() && p.named()) {
        report.warn(
            Warning.UNUSED_BUT_SET_PARAMETER,
            p.position(),
            "parameter ‘" + p.name() + "’ set but not used");
      }
    }
    Type result = f.type.result().type();
    if (f.entity.noreturn) {
      return;
    }
    if (Types.isVoid(result)
        || Types.isError(result)
        || f.nests
        || f.entity.name().equals("main")) {
      return;
    }
    if (!f.returns && f.entity.symbol.isStatic()) {
      report.warn(
          Warning.RETURN_TYPE, endInput, "no return statement in function returning non-void");
    } else if (!f.silentReturnType) {
      if (report.enabled(Warning.RETURN_TYPE)
          && !report.quiet(end)
          && new ReturnCheck(this, f).reachesEnd(block)) {
        afterFunctions(
            f,
            () ->
                report.warn(Warning.RETURN_TYPE, end, "control reaches end of non-void function"));
      }
    }
  }

  /** A definition whose body is missing. */
  void withoutBody(FunctionState f, Position at) {
    if (!Types.isVoid(f.type.result().type())) {
      afterFunctions(
          () -> report.warn(Warning.RETURN_TYPE, at, "control reaches end of non-void function"));
    }
  }

  Optional<Position> conditionPlace(Stmt.If s) {
    return Optional.ofNullable(conditionPlaces.get(s));
  }

  void setConditionPlace(Stmt.If s, Position at) {
    conditionPlaces.put(s, at);
  }

  /** Said by gcc's later passes, once all is parsed. */
  void afterFunctions(Runnable warning) {
    if (function.isPresent()) {
      afterFunctions(function.get(), warning);
    } else {
      afterFunctions.add(warning);
    }
  }

  /** gcc drops static functions that nobody uses before it looks closer. */
  private void afterFunctions(FunctionState f, Runnable warning) {
    afterFunctions.add(
        () -> {
          if (kept(f)) {
            warning.run();
          }
        });
  }

  private static boolean kept(FunctionState f) {
    return !f.entity.symbol.isStatic() || f.entity.usedAnywhere || f.entity.kept;
  }

  /** What gcc's optimizing passes say: nothing if there was an error. */
  List<Runnable> optimizing() {
    return diagnostics.errors() == 0 ? List.copyOf(optimizing) : List.of();
  }

  List<Runnable> afterFunctions() {
    return List.copyOf(afterFunctions);
  }

  /** Closes a scope of a function and says which of its variables nobody used. */
  void closeScope() {
    closeScope(List.of());
  }

  /**
   * @param labels of the function, in order of appearance
   */
  void closeScope(List<FunctionState.LabelUse> labels) {
    Scope closed = scopes.pop();
    function.ifPresent(
        f -> f.modified.removeIf(e -> closed.bindings.stream().anyMatch(b -> b.entity() == e)));
    int label = labels.size() - 1;
    for (int i = closed.bindings.size() - 1; i >= 0; i--) {
      while (label >= 0 && labels.get(label).rank > i) {
        this.labels.finish(labels.get(label--));
      }
      Scope.Binding b = closed.bindings.get(i);
      if (b.entity() instanceof Entity.Variable v
          && !v.used
          && !v.parameter
          && v.blockScope
          && !v.external) {
        report.warn(Warning.UNUSED_VARIABLE, v.position(), "unused variable ‘" + v.name() + "’");
        if (v.symbol.storage() == Symbol.Variable.Storage.STATIC && !v.symbol.type().isConst()) {
          unusedStatics.add(v);
        }
      }
    }
    while (label >= 0) {
      this.labels.finish(labels.get(label--));
    }
  }

  final List<Entity.Variable> unusedStatics = new ArrayList<>();

  /** The array behind {@code __func__}. */
  Symbol.Variable functionNameVariable(String name, Position at) {
    return functionNames.computeIfAbsent(
        name,
        n -> {
          byte[] bytes =
              java.util.Arrays.copyOf(
                  n.getBytes(java.nio.charset.StandardCharsets.UTF_8), n.length() + 1);
          Type.Array type = new Type.Array(new QualType(plainChar, true, false), bytes.length);
          Symbol.Variable v =
              new Symbol.Variable(
                  "__func__",
                  QualType.of(type),
                  Symbol.Variable.Storage.STATIC,
                  "__func__." + variables.size(),
                  at);
          v.takeAddress();
          v.setInitializer(
              List.of(
                  new Symbol.Init(
                      0, type, Optional.empty(), new Expr.StringLiteral(type, bytes, at))));
          variables.add(v);
          return v;
        });
  }

  Optional<Entity.Function> entityOf(Symbol.Function f) {
    return scopes.findLinked(f.name()) instanceof Entity.Function e && e.symbol == f
        ? Optional.of(e)
        : Optional.empty();
  }

  void reportUnknownType(Token name) {
    if (lacks(name)) {
      return;
    }
    report.error(name.position(), suggestions.unknownType(name.text()));
    if (scopes.findTag(name.text()) == Tag.NONE) {
      suggestions.missingHeader(name);
      missing.type(name);
    }
  }

  /** False, and reported, if the value has a type without size. */
  boolean requireComplete(Expr value, Position at) {
    Type t = value.type();
    if (Types.isError(t)) {
      return false;
    }
    if (Types.isVoid(t) || Types.isComplete(t)) {
      return true;
    }
    incomplete(at, t);
    return false;
  }

  /** Reports the use of an incomplete type. */
  void incomplete(Position at, Type t) {
    incomplete(at, QualType.of(t));
  }

  /** Reports the use of an expression of an incomplete type. */
  void incomplete(Position at, Expr e) {
    if (e instanceof Expr.VarRef v && !Types.isVoid(e.type())) {
      report.error(
          at,
          "‘"
              + v.variable().name()
              + "’ has an incomplete type "
              + names.quoted(v.variable().type()));
      missing.tag(e.type(), at);
    } else {
      incomplete(at, conversions.valueTypeOf(e));
    }
  }

  void incomplete(Position at, QualType q) {
    Type t = q.type();
    switch (t) {
      case Type.Struct s -> {
        if (!Types.isError(s)) {
          report.error(
              at,
              (names.isAlias(q)
                      ? "invalid use of incomplete typedef "
                      : "invalid use of undefined type ")
                  + names.quoted(q));
          missing.tag(s, at);
        }
      }
      case Type.Enum e -> report.error(at, "invalid use of undefined type " + names.quoted(e));
      case Type.Void v -> report.error(at, "invalid use of void expression");
      case Type.Array a -> report.error(at, "invalid use of array with unspecified bounds");
      default -> report.error(at, "invalid use of incomplete type " + names.quoted(t));
    }
  }

  /** A warning about code that runs. */
  void warnReachable(Warning warning, Position at, String message) {
    if (unevaluated == 0 && skipEvaluation == 0) {
      report.warn(warning, at, message);
    }
  }

  /** Reports a member that Linux's struct has and ours lacks; false if it is none. */
  boolean lacksMember(Type.Struct s, String member, Position at) {
    boolean lacking = !s.tag().isEmpty() && headers.lacksMember(s.tag(), member);
    if (lacking) {
      report.unsupported(member + " of " + (s.union() ? "union " : "struct ") + s.tag(), at);
    }
    return lacking;
  }

  /** Reports a struct that Linux has and we lack, where its size or a member is needed. */
  void lacksTag(Type.Struct s, Position at) {
    if (headers.lacks(s.tag())) {
      report.unsupported((s.union() ? "union " : "struct ") + s.tag(), at);
    }
  }

  /** Reports what Linux has and we lack by that name; false if it is nothing. */
  boolean lacks(Token name) {
    boolean lacking = headers.lacks(name.text());
    if (lacking) {
      report.unsupported(name.text(), name.position());
    }
    return lacking;
  }

  /** The type, and once a word on its precision, which is not gcc's. */
  Type longDouble(Position at) {
    if (!saidLongDouble && !report.inOwnHeader(at)) {
      saidLongDouble = true;
      report.note(at, "‘long double’ is computed with the precision of ‘double’ here");
    }
    return Types.LONG_DOUBLE;
  }
}
