package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads selection and iteration statements, labels, break and continue (C11 6.8.1, 6.8.4 to 6.8.6).
 */
final class ControlParser {
  /** A switch being read. */
  private static final class SwitchState {
    final Type type;
    final List<Stmt.Case> cases = new ArrayList<>();
    final CaseRanges ranges;
    final Position at;
    final List<Entity> modified;
    final List<Integer> within;
    Optional<Stmt.Label> defaultLabel = Optional.empty();
    Optional<Position> defaultAt = Optional.empty();

    SwitchState(Type type, Position at, List<Entity> modified, List<Integer> within) {
      this.type = type;
      this.at = at;
      this.modified = modified;
      this.within = within;
      this.ranges = new CaseRanges(type);
    }
  }

  private final Unit unit;
  private final TokenStream in;

  /** Directly inside the first branch of an if: an else there ends it. */
  boolean inIf;

  private int loops;
  private int breakable;
  private final List<SwitchState> switches = new ArrayList<>();

  ControlParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /** What surrounds a function that is nested in another. */
  record Nesting(int loops, int breakable, boolean inIf, List<SwitchState> switches) {}

  /** A function begins: nothing outside counts in it. */
  Nesting enterFunction() {
    Nesting n = new Nesting(loops, breakable, inIf, List.copyOf(switches));
    loops = 0;
    breakable = 0;
    switches.clear();
    inIf = false;
    return n;
  }

  void leaveFunction(Nesting around) {
    loops = around.loops();
    breakable = around.breakable();
    inIf = around.inIf();
    switches.clear();
    switches.addAll(around.switches());
  }

  /**
   * <pre>
   * label = identifier ":" attributes | "case" expression ("..." expression)? ":" | "default" ":"
   * </pre>
   */
  Optional<Stmt.Label> label() {
    Position at = in.position();
    return switch (in.word()) {
      case CASE -> caseLabel(at);
      case DEFAULT -> {
        in.advance();
        if (!in.require(Word.COLON, "expected ‘:’")) {
          yield Optional.empty();
        }
        yield defaultLabel(at);
      }
      default -> {
        Token name = in.advance();
        in.advance();
        Attributes attributes = unit.attributes.parse();
        yield unit.function().map(f -> unit.labels.define(f, name, attributes).label);
      }
    };
  }

  private Optional<Stmt.Label> caseLabel(Position at) {
    in.advance();
    Expr low = unit.conversions.valueOf(unit.expressions.assignment());
    Expr high = low;
    if (in.accept(Word.COLON)) {
      return addCase(at, low, high);
    }
    if (in.accept(Word.ELLIPSIS)) {
      high = unit.conversions.valueOf(unit.expressions.assignment());
      if (in.require(Word.COLON, "expected ‘:’")) {
        return addCase(at, low, high);
      }
      return Optional.empty();
    }
    in.error("expected ‘:’ or ‘...’");
    return Optional.empty();
  }

  private static boolean isString(Expr e) {
    return e instanceof Expr.AddressOf a && a.operand() instanceof Expr.StringLiteral;
  }

  private Optional<Stmt.Label> addCase(Position at, Expr low, Expr high) {
    if (switches.isEmpty()) {
      unit.report.error(at, "case label not within a switch statement");
      return Optional.empty();
    }
    SwitchState s = switches.getLast();
    checkEntry(s, at);
    if (Conversions.isError(low) || Conversions.isError(high) || Types.isError(s.type)) {
      return Optional.empty();
    }
    if (isString(low) || isString(high)) {
      unit.report.error(at, "case label does not reduce to an integer constant");
      return Optional.empty();
    }
    if (low.type() instanceof Type.Pointer || high.type() instanceof Type.Pointer) {
      unit.report.error(at, "pointers are not permitted as case values");
      return Optional.empty();
    }
    if (!(low instanceof Expr.IntConst l) || !(high instanceof Expr.IntConst h)) {
      unit.report.error(at, "case label does not reduce to an integer constant");
      return Optional.empty();
    }
    unit.assignments.warnAboutConstant(low, s.type, at);
    long from = Types.wrap(l.value(), s.type);
    long to = Types.wrap(h.value(), s.type);
    if (s.ranges.order(to, from) < 0) {
      unit.report.warn(Warning.PLAIN, at, "empty range specified");
      return Optional.empty();
    }
    Optional<CaseRanges.Range> taken = s.ranges.overlapping(from, to);
    if (taken.isPresent()) {
      boolean range = from != to;
      unit.report.error(
          at, range ? "duplicate (or overlapping) case value" : "duplicate case value");
      unit.report.note(
          taken.get().position(),
          range ? "this is the first entry overlapping that value" : "previously used here");
      return Optional.empty();
    }
    Stmt.Label label = new Stmt.Label("case " + from);
    s.cases.add(new Stmt.Case(from, to, label));
    s.ranges.add(new CaseRanges.Range(from, to, at));
    return Optional.of(label);
  }

  /** The value of a comparison, or of a logical operator. */
  private static boolean isTruth(Expr e) {
    return switch (e) {
      case Expr.Logical l -> true;
      case Expr.Unary u -> u.op() == Expr.UnaryOp.LOGICAL_NOT;
      case Expr.Binary b -> Folding.isComparison(b.op());
      case Expr.Cast c -> c.operand().type() == Types.BOOL || isTruth(c.operand());
      default -> e.type() == Types.BOOL;
    };
  }

  private void truthSwitch(Position at, SwitchState s) {
    boolean onlyTruths = s.defaultLabel.isEmpty();
    for (CaseRanges.Range r : s.ranges.all()) {
      onlyTruths &= r.low() >= 0 && r.high() <= 1;
    }
    if (!onlyTruths) {
      unit.report.warn(Warning.SWITCH_BOOL, at, "switch condition has boolean value");
    }
  }

  /** {@code -Wswitch-unreachable}: what stands before the first label. */
  private void beforeCases(Stmt body) {
    if (!(body instanceof Stmt.Block b)) {
      return;
    }
    for (Stmt first : b.statements()) {
      switch (first) {
        case Stmt.Declare d when d.inits().isEmpty() -> {}
        case Stmt.Declare d -> {
          neverRuns(d.variable().position());
          return;
        }
        case Stmt.Expression e -> {
          neverRuns(start(e.expression()));
          return;
        }
        default -> {
          return;
        }
      }
    }
  }

  private static Position start(Expr e) {
    return switch (e) {
      case Expr.Call c -> start(c.callee());
      default -> e.position();
    };
  }

  private void neverRuns(Position at) {
    unit.afterFunctions(
        () -> unit.report.warn(Warning.SWITCH_UNREACHABLE, at, "statement will never be executed"));
  }

  /**
   * A label of a switch must not lie in the scope of a variable-length array, nor in a statement
   * expression that the switch is not in.
   */
  private void checkEntry(SwitchState s, Position at) {
    if (!s.within.containsAll(unit.function().map(f -> f.within).orElse(List.of()))) {
      unit.report.error(at, "switch jumps into statement expression");
      unit.report.note(s.at, "switch starts here");
    }
    for (Entity e : unit.function().map(f -> f.modified).orElse(List.of())) {
      if (!s.modified.contains(e)) {
        unit.report.error(at, "switch jumps into scope of identifier with variably modified type");
        unit.report.note(s.at, "switch starts here");
        unit.report.note(e.position(), "‘" + e.name() + "’ declared here");
      }
    }
  }

  private Optional<Stmt.Label> defaultLabel(Position at) {
    if (switches.isEmpty()) {
      unit.report.error(at, "‘default’ label not within a switch statement");
      return Optional.empty();
    }
    SwitchState s = switches.getLast();
    checkEntry(s, at);
    if (s.defaultAt.isPresent()) {
      unit.report.error(at, "multiple default labels in one switch");
      unit.report.note(s.defaultAt.get(), "this is the first default label");
      return Optional.empty();
    }
    s.defaultAt = Optional.of(at);
    s.defaultLabel = Optional.of(new Stmt.Label("default"));
    return s.defaultLabel;
  }

  /** {@code "(" expression ")"} as a condition. */
  private Expr condition() {
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return Conversions.error(open);
    }
    in.nest();
    Position at = in.position();
    Expr e = unit.expressions.expression();
    if (!Conversions.isError(e)) {
      unit.parentheses.condition(unit.expressions.code, e, at);
    }
    Expr c = unit.conversions.condition(e, at);
    in.unnest();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    return c;
  }

  /** A statement that is a block of its own (C11 6.8.4p3). */
  private Stmt body(Token guard) {
    if (in.is(Word.OPEN_BRACE)) {
      return unit.statements.compound();
    }
    Token first = in.token();
    unit.scopes.push(Scope.Kind.BLOCK);
    Stmt s = unit.statements.statement();
    unit.closeScope();
    if (first.is(";")) {
      suggestBraces(guard, first.position());
    }
    if (!guard.is("switch") && !guard.is("do")) {
      unit.indentation.check(guard, first, in.token());
    }
    return s;
  }

  /**
   * <pre>
   * if = "if" "(" expression ")" statement ("else" statement)?
   * </pre>
   */
  Stmt ifStatement() {
    Position at = in.position();
    Token guard = in.advance();
    Position open = in.position();
    Expr condition = condition();
    boolean outer = inIf;
    inIf = true;
    Stmt then = body(guard);
    inIf = outer;
    Optional<Stmt> otherwise = Optional.empty();
    if (!in.is(Word.ELSE) && endsInElse(then)) {
      unit.report.warn(
          Warning.DANGLING_ELSE, open, "suggest explicit braces to avoid ambiguous ‘else’");
    }
    if (in.is(Word.ELSE)) {
      Token otherwiseGuard = in.advance();
      otherwise = Optional.of(in.is(Word.IF) ? unit.statements.statement() : body(otherwiseGuard));
    }
    Stmt.If s = new Stmt.If(condition, then, otherwise, at);
    if (!unit.report.quiet(at)) {
      unit.setConditionPlace(s, open);
    }
    return s;
  }

  /** An {@code else} without braces around could belong to an {@code if} outside. */
  private static boolean endsInElse(Stmt s) {
    return switch (s) {
      case Stmt.If i -> i.otherwise().isPresent();
      case Stmt.While w -> endsInElse(w.body());
      case Stmt.For f -> endsInElse(f.body());
      case Stmt.Labeled l -> endsInElse(l.statement());
      default -> false;
    };
  }

  private void suggestBraces(Token guard, Position semicolon) {
    String what =
        switch (guard.text()) {
          case "if" -> "an ‘if’";
          case "else" -> "an ‘else’";
          case "do" -> "‘do’";
          default -> "";
        };
    if (!what.isEmpty() && !(guard.is("if") && in.is(Word.ELSE))) {
      unit.report.warn(
          Warning.EMPTY_BODY,
          semicolon,
          "suggest braces around empty body in " + what + " statement");
    }
  }

  /**
   * <pre>
   * switch = "switch" "(" expression ")" statement
   * </pre>
   */
  Stmt switchStatement() {
    Position at = in.position();
    Token guard = in.advance();
    Position open = in.position();
    Expr value;
    if (in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      Position valueAt = in.position();
      in.nest();
      Expr e = unit.conversions.rvalue(unit.expressions.expression());
      in.unnest();
      value = e;
      if (!Conversions.isError(e) && !Types.isInteger(e.type())) {
        unit.report.error(e.position(), "switch quantity not an integer");
        value = Conversions.error(valueAt);
      }
      in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    } else {
      value = Conversions.error(open);
    }
    Type written = value.type();
    value = unit.conversions.promote(value);
    SwitchState s =
        new SwitchState(
            value.type(),
            at,
            unit.function().map(f -> List.copyOf(f.modified)).orElse(List.of()),
            unit.function().map(f -> List.copyOf(f.within)).orElse(List.of()));
    switches.add(s);
    breakable++;
    Stmt body = body(guard);
    breakable--;
    switches.removeLast();
    if (written instanceof Type.Enum e) {
      unit.enumSwitches.check(at, e, s.ranges, s.defaultLabel.isPresent());
    } else if (isTruth(value) && (s.defaultLabel.isPresent() || !s.cases.isEmpty())) {
      truthSwitch(at, s);
    }
    beforeCases(body);
    return new Stmt.Switch(value, List.copyOf(s.cases), s.defaultLabel, body, at);
  }

  private Stmt loopBody(Token guard) {
    loops++;
    breakable++;
    Stmt s = body(guard);
    breakable--;
    loops--;
    return s;
  }

  /**
   * <pre>
   * while = "while" "(" expression ")" statement
   * </pre>
   */
  Stmt whileStatement() {
    Position at = in.position();
    Token guard = in.advance();
    Expr condition = condition();
    return new Stmt.While(condition, loopBody(guard), at);
  }

  /**
   * <pre>
   * do = "do" statement "while" "(" expression ")" ";"
   * </pre>
   */
  Stmt doStatement() {
    Position at = in.position();
    Stmt body = loopBody(in.advance());
    in.require(Word.WHILE, "expected ‘while’");
    Expr condition = condition();
    if (!in.require(Word.SEMICOLON, "expected ‘;’")) {
      in.skipToEndOfBlockOrStatement();
    }
    return new Stmt.DoWhile(body, condition, at);
  }

  /**
   * <pre>
   * for = "for" "(" (declaration | expression? ";") expression? ";" expression? ")" statement
   * </pre>
   */
  Stmt forStatement() {
    Position at = in.position();
    Token guard = in.advance();
    unit.scopes.push(Scope.Kind.BLOCK);
    List<Stmt> init = new ArrayList<>();
    Optional<Expr> condition = Optional.empty();
    Optional<Expr> step = Optional.empty();
    Position open = in.position();
    if (in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      in.nest();
      forInit(init, at);
      if (in.is(Word.SEMICOLON)) {
        in.advance();
      } else {
        Position conditionAt = in.position();
        Expr e = unit.expressions.expression();
        unit.parentheses.condition(unit.expressions.code, e, conditionAt);
        condition = Optional.of(unit.conversions.condition(e, conditionAt));
        in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
      }
      if (!in.is(Word.CLOSE_PAREN)) {
        Expr e = unit.conversions.valueOf(unit.expressions.expression());
        unit.unusedValues.statement(e, at);
        step = Optional.of(e);
      }
      in.unnest();
      in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    }
    Stmt body = loopBody(guard);
    unit.closeScope();
    return new Stmt.For(init, condition, step, body, at);
  }

  private void forInit(List<Stmt> init, Position forAt) {
    if (in.accept(Word.SEMICOLON)) {
      return;
    }
    while (in.is(Word.EXTENSION) && in.peekWord(1).startsDeclaration()) {
      in.advance();
    }
    if (unit.specifiers.startsDeclaration()) {
      unit.declarationParser.declaration(true, true, init);
      onlyVariables(forAt);
      return;
    }
    Position at = in.position();
    Expr e = unit.conversions.rvalue(unit.expressions.expression());
    unit.unusedValues.statement(e, forAt);
    init.add(new Stmt.Expression(e, at));
    in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
  }

  /** C11 6.8.5p3: a for loop declares automatic variables, nothing else. */
  private void onlyVariables(Position forAt) {
    String where = " in ‘for’ loop initial declaration";
    for (Scope.Binding b : unit.scopes.current().bindings.reversed()) {
      String name = "‘" + b.name() + "’";
      if (!(b.entity() instanceof Entity.Variable v)) {
        if (!(b.entity() instanceof Entity.Erroneous)) {
          unit.report.error(forAt, "declaration of non-variable " + name + where);
        }
      } else if (v.symbol.storage() == Symbol.Variable.Storage.STATIC) {
        unit.report.error(v.position(), "declaration of static variable " + name + where);
      } else if (v.symbol.storage() != Symbol.Variable.Storage.AUTO) {
        unit.report.error(v.position(), "declaration of ‘extern’ variable " + name + where);
      }
    }
    for (Scope.TagBinding t : unit.scopes.current().tags.reversed()) {
      String kind = t.tag().kind().name().toLowerCase(Locale.ROOT);
      unit.report.error(forAt, "‘" + kind + " " + t.name() + "’ declared" + where);
    }
  }

  /** {@code break;} and {@code continue;}. */
  Stmt leave() {
    Position at = in.position();
    boolean isBreak = in.advance().text().equals("break");
    Stmt s = new Stmt.Empty(at);
    if (isBreak) {
      if (breakable == 0) {
        unit.report.error(at, "break statement not within loop or switch");
      } else {
        s = new Stmt.Break(at);
      }
    } else if (loops == 0) {
      unit.report.error(at, "continue statement not within a loop");
    } else {
      s = new Stmt.Continue(at);
    }
    unit.statements.semicolon();
    return s;
  }
}
