package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads declarations and function definitions (C11 6.7, 6.9). */
final class DeclarationParser {
  private final Unit unit;
  private final TokenStream in;

  DeclarationParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * external-declaration = ";" | asm-definition | "__extension__" external-declaration | declaration | function-definition
   * </pre>
   */
  void external() {
    switch (in.word()) {
      case EXTENSION -> {
        in.advance();
        external();
      }
      case SEMICOLON -> in.advance();
      case ASM -> unit.assembly.toplevel();
      default -> declaration(true, false, new ArrayList<>());
    }
  }

  /**
   * <pre>
   * declaration = specifiers (init-declarator ("," init-declarator)*)? ";" | static-assert
   * init-declarator = declarator asm? attributes ("=" initializer)?
   * function-definition = specifiers declarator declaration* compound-statement
   * </pre>
   *
   * @param emptyOk a declaration without declarator may appear
   * @param nested inside a function
   * @param out takes what happens when the declaration is reached in a function
   */
  void declaration(boolean emptyOk, boolean nested, List<Stmt> out) {
    declaration(emptyOk, nested, new Attributes(), out);
  }

  /** As above, after its first attributes. */
  void declaration(boolean emptyOk, boolean nested, Attributes leading, List<Stmt> out) {
    if (in.is(Word.STATIC_ASSERT)) {
      unit.declarations.staticAssert(true);
      return;
    }
    Position here = in.position();
    Specifiers s = new Specifiers(here);
    s.attributes.add(leading);
    boolean functionOk = !unit.inParameterDeclarations();
    if (unknownTypeStarts(nested)) {
      unit.reportUnknownType(in.token());
      in.advance();
      s.kind = Specifiers.TypeKind.TYPEDEF;
      s.seen = true;
      s.type = Types.ERROR_QUAL;
      functionOk &= !nested;
    }
    unit.specifiers.parse(s, true, true, true, SpecifierParser.Guess.NONABSTRACT);
    if (in.inError()) {
      in.skipToEndOfBlockOrStatement();
      return;
    }
    if (!nested
        && !s.seen
        && !s.attributes.leavesNoTrace
        && in.previous().text().equals("]")
        && in.is(Word.SEMICOLON)) {
      unit.attributes.ignore(s.attributes);
      in.advance();
      return;
    }
    if (nested && !s.seen) {
      if (!s.attributes.leavesNoTrace && in.is(Word.SEMICOLON)) {
        in.advance();
        standAlone(s.attributes, here, out);
        return;
      }
      in.error("expected declaration specifiers");
      in.skipToEndOfBlockOrStatement();
      return;
    }
    s.finish(unit);
    boolean auto = s.base == Specifiers.Base.AUTO_TYPE;
    if (in.is(Word.SEMICOLON)) {
      if (auto) {
        unit.report.error(here, "‘__auto_type’ in empty declaration");
      } else if (!s.attributes.fallthrough) {
        if (emptyOk) {
          new EmptyDeclarations(unit, s).check();
        } else {
          unit.report.warn(Warning.PLAIN, here, "empty declaration");
        }
      }
      in.advance();
      return;
    }
    if (emptyOk && s.isTagDefinition() && unit.specifiers.startsSpecifiers() && !in.is(Word.NAME)) {
      in.error("expected ‘;’, identifier or ‘(’");
      in.setError(false);
      return;
    }
    declarators(s, here, auto, functionOk, nested, out);
  }

  /** {@code __attribute__((fallthrough));} */
  void standAlone(Attributes attributes, Position at, List<Stmt> out) {
    Stmt mark = new Stmt.Empty(at);
    if (attributes.fallthrough) {
      unit.fallthroughs.add(mark);
    }
    out.add(mark);
  }

  private boolean unknownTypeStarts(boolean nested) {
    if (!in.is(Word.NAME)) {
      return false;
    }
    String name = in.token().text();
    Entity e = unit.scopes.find(name);
    if (e instanceof Entity.Typedef || e == Entity.None.NONE && name.equals("__builtin_va_list")) {
      return false;
    }
    Word next = in.peekWord(1);
    return (next == Word.NAME || next == Word.MULT) && (!nested || e == Entity.None.NONE);
  }

  private void declarators(
      Specifiers s,
      Position here,
      boolean auto,
      boolean functionAllowed,
      boolean nested,
      List<Stmt> out) {
    boolean functionOk = functionAllowed;
    boolean diagnosedNoSpecifiers = false;
    Attributes prefix = new Attributes();
    prefix.add(s.attributes);
    Attributes all = prefix;
    while (true) {
      Optional<Declarator> declarator =
          unit.declarators.parse(s.hasType(), DeclaratorParser.Kind.NORMAL);
      if (declarator.isEmpty()) {
        in.skipToEndOfBlockOrStatement();
        return;
      }
      Declarator d = declarator.get();
      if (auto && !d.parts.isEmpty()) {
        unit.report.error(here, "‘__auto_type’ requires a plain identifier as declarator");
        in.skipToEndOfBlockOrStatement();
        return;
      }
      switch (in.word()) {
        case EQ, COMMA, SEMICOLON, ASM, ATTRIBUTE -> {
          if (!diagnosedNoSpecifiers && !s.seen) {
            diagnosedNoSpecifiers = true;
            unit.report.warn(Warning.PLAIN, here, "data definition has no type or storage class");
          }
          functionOk = false;
          Attributes attributes = new Attributes();
          attributes.add(all);
          attributes.add(d.attributes);
          if (in.is(Word.ASM)) {
            attributes.asmName = unit.attributes.asmName();
          }
          if (in.is(Word.ATTRIBUTE)) {
            unit.attributes.parseInto(attributes);
            if (in.is(Word.OPEN_BRACE)) {
              unit.report.error(
                  here,
                  "attributes should be specified before the declarator in a function definition");
              in.skipToEndOfBlockOrStatement();
              return;
            }
          }
          if (!one(s, d, attributes, auto, here, out)) {
            return;
          }
          if (in.is(Word.COMMA)) {
            if (auto) {
              unit.report.error(here, "‘__auto_type’ may only be used with a single declarator");
              in.skipToEndOfBlockOrStatement();
              return;
            }
            in.advance();
            all = prefix;
            if (in.is(Word.ATTRIBUTE)) {
              all = new Attributes();
              all.add(prefix);
              unit.attributes.parseInto(all);
            }
          } else if (in.is(Word.SEMICOLON)) {
            in.advance();
            return;
          } else {
            in.error("expected ‘,’ or ‘;’");
            in.skipToEndOfBlockOrStatement();
            return;
          }
        }
        default -> {
          if (!functionOk || auto) {
            in.error("expected ‘=’, ‘,’, ‘;’, ‘asm’ or ‘__attribute__’");
            in.skipToEndOfBlockOrStatement();
            return;
          }
          Attributes attributes = new Attributes();
          attributes.add(all);
          attributes.add(d.attributes);
          definition(s, d, attributes, here, nested);
          return;
        }
      }
    }
  }

  /** One declarator with its initialiser; false if the rest of the declaration was skipped. */
  private boolean one(
      Specifiers s,
      Declarator d,
      Attributes attributes,
      boolean auto,
      Position here,
      List<Stmt> out) {
    if (!in.is(Word.EQ)) {
      if (auto) {
        unit.report.error(here, "‘__auto_type’ requires an initialized data declaration");
        in.skipToEndOfBlockOrStatement();
        return false;
      }
      Optional<Entity.Variable> v = unit.declarations.declare(s, d, attributes, false);
      out.addAll(unit.lengths.reached());
      if (v.isPresent()) {
        unit.declarations.finishWithoutInitializer(v.get());
        if (v.get().symbol.storage() == Symbol.Variable.Storage.AUTO) {
          out.add(new Stmt.Declare(v.get().symbol, Optional.empty(), d.position));
        }
      }
      return true;
    }
    in.advance();
    if (auto) {
      automatic(s, d, attributes, out);
      return true;
    }
    Optional<Entity.Variable> declared = unit.declarations.declare(s, d, attributes, true);
    out.addAll(unit.lengths.reached());
    if (declared.isEmpty()) {
      if (d.isFunction() && in.is(Word.OPEN_BRACE) && in.peekWord(1) != Word.CLOSE_BRACE) {
        Position first = in.peek(1).position();
        unit.report.error(first, "invalid initializer");
        unit.report.note(first, "(near initialization for ‘" + d.name + "’)");
      }
      unit.initializers.parse(Types.ERROR_QUAL, d.name, false);
      return true;
    }
    Symbol.Variable v = declared.get().symbol;
    if (Types.isVariable(v.type().type())) {
      unit.report.error(in.inputLocation(), "variable-sized object may not be initialized");
      unit.initializers.parse(Types.ERROR_QUAL, d.name, false);
      return true;
    }
    boolean isStatic =
        v.storage() != Symbol.Variable.Storage.AUTO
            && v.storage() != Symbol.Variable.Storage.PARAMETER;
    InitializerParser.Result init = unit.initializers.parse(v.type(), d.name, isStatic);
    if (v.type().type() instanceof Type.Array a) {
      if (!Types.isError(init.type().type())) {
        v.setType(init.type());
      } else if (a.length() < 0) {
        v.setType(QualType.of(new Type.Array(a.element(), 1)));
      }
    }
    if (Types.isError(v.type().type()) || Types.isError(init.type().type())) {
      return true;
    }
    if (!Types.isComplete(v.type().type())) {
      declared.get().initialized = false;
      declared.get().tentative = true;
      unit.declarations.finishWithoutInitializer(declared.get());
      return true;
    }
    if (isStatic) {
      v.setInitializer(init.inits());
    } else {
      out.add(new Stmt.Declare(v, Optional.of(init.inits()), d.position));
    }
    return true;
  }

  /** {@code __auto_type name = value}: the name is not in scope in its own initialiser. */
  private void automatic(Specifiers s, Declarator d, Attributes attributes, List<Stmt> out) {
    Position at = in.position();
    Expr value = unit.conversions.rvalue(unit.expressions.assignment());
    QualType type = unit.conversions.valueTypeOf(value);
    s.type = unit.names.qualify(type, s.isConst, s.isVolatile);
    if (Conversions.isError(value)) {
      s.type = Types.ERROR_QUAL;
    }
    Optional<Entity.Variable> declared = unit.declarations.declare(s, d, attributes, true);
    if (declared.isEmpty() || Conversions.isError(value)) {
      return;
    }
    Symbol.Variable v = declared.get().symbol;
    Expr converted = unit.assignments.convert(value, type, new Assignments.Purpose.Initialize(at));
    if (Conversions.isError(converted)) {
      return;
    }
    List<Symbol.Init> inits =
        List.of(new Symbol.Init(0, v.type().type(), Optional.empty(), converted));
    if (v.storage() == Symbol.Variable.Storage.AUTO) {
      out.add(new Stmt.Declare(v, Optional.of(inits), d.position));
    } else {
      if (ConstantCheck.of(converted) == ConstantCheck.Kind.NONE) {
        unit.report.error(at, "initializer element is not constant");
        return;
      }
      v.setInitializer(inits);
    }
  }

  private void definition(
      Specifiers s, Declarator d, Attributes attributes, Position here, boolean nested) {
    Optional<FunctionState> outer = unit.function();
    Optional<FunctionState> started = unit.functions.start(s, d, attributes);
    if (started.isEmpty()) {
      notADefinition();
      return;
    }
    FunctionState f = started.get();
    if (!nested && outer.isEmpty() && unit.deferredBodies.defer(f, s, here)) {
      return;
    }
    body(f);
    if (nested) {
      unit.unboundFunctions.add(f.entity);
      outer.ifPresent(o -> o.nests = true);
    }
  }

  /** The declarations of a K&amp;R list and the body, in the scope of the parameters. */
  void body(FunctionState f) {
    Optional<FunctionState> outer = unit.function();
    List<Stmt> sizes = new ArrayList<>();
    ControlParser.Nesting around = unit.control.enterFunction();
    unit.enter(f);
    unit.enterParameters();
    while (!in.is(Word.END) && !in.is(Word.OPEN_BRACE)) {
      declaration(false, true, sizes);
    }
    Map<String, Entity.Variable> oldStyle = new HashMap<>();
    for (Scope.Binding b : unit.scopes.current().bindings) {
      if (b.entity() instanceof Entity.Variable v) {
        oldStyle.put(v.name(), v);
      }
    }
    if (f.list.identifiers().isEmpty() && !oldStyle.isEmpty()) {
      unit.report.error(
          f.entity.latest, "old-style parameter declarations in prototyped function definition");
    }
    unit.leaveParameters();
    unit.functions.declareParameters(f, oldStyle);
    unit.statements.functionBody(f, sizes);
    unit.leave(outer);
    unit.control.leaveFunction(around);
  }

  private void notADefinition() {
    if (unit.specifiers.startsSpecifiers()) {
      in.require(Word.SEMICOLON, "expected ‘;’");
      in.setError(false);
    } else {
      in.error("expected ‘=’, ‘,’, ‘;’, ‘asm’ or ‘__attribute__’");
    }
  }
}
