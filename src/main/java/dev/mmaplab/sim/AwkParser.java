package dev.mmaplab.sim;

import dev.mmaplab.sim.AwkLexer.Kind;
import dev.mmaplab.sim.AwkLexer.Token;
import dev.mmaplab.sim.AwkSyntax.Expression;
import dev.mmaplab.sim.AwkSyntax.Function;
import dev.mmaplab.sim.AwkSyntax.Program;
import dev.mmaplab.sim.AwkSyntax.Rule;
import dev.mmaplab.sim.AwkSyntax.Statement;
import dev.mmaplab.sim.AwkSyntax.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recursive descent after POSIX's grammar of awk. */
final class AwkParser {
  private static final int DEEPEST = 60;
  private static final Set<String> ASSIGNMENTS =
      Set.of("=", "+=", "-=", "*=", "/=", "%=", "^=", "**=");
  private static final Set<String> COMPARISONS = Set.of("<", "<=", "==", "!=", ">", ">=");
  private final AwkLexer lexer;
  private Token token;
  private int depth;
  private boolean noIn;
  private boolean noGreater;

  private AwkParser(AwkLexer lexer) {
    this.lexer = lexer;
    this.token = lexer.next(true);
  }

  /**
   * @throws AppletFailure with the line
   */
  static Program parse(String text) {
    return new AwkParser(new AwkLexer(text)).program();
  }

  private AppletFailure wrong() {
    return new AppletFailure("cmd. line:" + lexer.line() + ": Unexpected token");
  }

  private Token take() {
    Token t = token;
    boolean value =
        t.kind() == Kind.NUMBER
            || t.kind() == Kind.STRING
            || t.kind() == Kind.NAME
            || t.is(")")
            || t.is("]")
            || t.is("$")
            || t.is("++")
            || t.is("--");
    token = lexer.next(!value);
    return t;
  }

  private boolean accept(String operator) {
    if (token.is(operator)) {
      take();
      return true;
    }
    return false;
  }

  private void expect(String operator) {
    if (!accept(operator)) {
      throw wrong();
    }
  }

  private void newlines() {
    while (token.kind() == Kind.NEWLINE) {
      take();
    }
  }

  private Program program() {
    List<Rule> rules = new ArrayList<>();
    Map<String, Function> functions = new LinkedHashMap<>();
    terminators();
    while (token.kind() != Kind.END) {
      if (token.is("function") || token.is("func")) {
        take();
        Function f = function();
        functions.put(f.name(), f);
      } else {
        rules.add(rule());
      }
      terminators();
    }
    return new Program(rules, functions);
  }

  private void terminators() {
    while (token.kind() == Kind.NEWLINE || token.is(";")) {
      take();
    }
  }

  private Function function() {
    String name = take().text();
    List<String> parameters = new ArrayList<>();
    expect("(");
    while (!token.is(")")) {
      parameters.add(take().text());
      if (!accept(",")) {
        break;
      }
    }
    expect(")");
    newlines();
    return new Function(name, parameters, block());
  }

  private Rule rule() {
    if (token.is("BEGIN") || token.is("END")) {
      When when = take().text().equals("BEGIN") ? When.BEGIN : When.END;
      return new Rule(when, Optional.empty(), Optional.empty(), Optional.of(block()));
    }
    Optional<Expression> pattern = Optional.empty();
    Optional<Expression> until = Optional.empty();
    if (!token.is("{")) {
      pattern = Optional.of(expression());
      if (accept(",")) {
        newlines();
        until = Optional.of(expression());
      }
    }
    Optional<Statement> body = token.is("{") ? Optional.of(block()) : Optional.empty();
    return new Rule(When.MAIN, pattern, until, body);
  }

  private Statement block() {
    expect("{");
    List<Statement> statements = new ArrayList<>();
    terminators();
    while (!token.is("}")) {
      if (token.kind() == Kind.END) {
        throw wrong();
      }
      statements.add(statement());
      terminators();
    }
    take();
    return new Statement.Block(statements);
  }

  private Statement body() {
    newlines();
    if (accept(";")) {
      return new Statement.Block(List.of());
    }
    return statement();
  }

  private Statement statement() {
    if (++depth > DEEPEST) {
      throw wrong();
    }
    Statement s = anyStatement();
    depth--;
    return s;
  }

  private Statement anyStatement() {
    if (token.is("{")) {
      return block();
    }
    if (token.kind() != Kind.KEYWORD) {
      return ended(simple());
    }
    return switch (token.text()) {
      case "if" -> {
        take();
        expect("(");
        Expression condition = expression();
        expect(")");
        Statement then = body();
        Optional<Statement> otherwise = Optional.empty();
        terminators();
        if (accept("else")) {
          otherwise = Optional.of(body());
        }
        yield new Statement.If(condition, then, otherwise);
      }
      case "while" -> {
        take();
        expect("(");
        Expression condition = expression();
        expect(")");
        yield new Statement.While(condition, body(), false);
      }
      case "do" -> {
        take();
        Statement loop = body();
        terminators();
        expect("while");
        expect("(");
        Expression condition = expression();
        expect(")");
        yield ended(new Statement.While(condition, loop, true));
      }
      case "for" -> {
        take();
        yield forLoop();
      }
      case "break", "continue", "next", "nextfile" ->
          ended(new Statement.Leave(take().text(), Optional.empty()));
      case "exit", "return" -> {
        String kind = take().text();
        yield ended(
            new Statement.Leave(kind, endsHere() ? Optional.empty() : Optional.of(expression())));
      }
      default -> ended(simple());
    };
  }

  private boolean endsHere() {
    return token.kind() == Kind.END
        || token.kind() == Kind.NEWLINE
        || token.is(";")
        || token.is("}");
  }

  private Statement ended(Statement s) {
    if (!endsHere()) {
      throw wrong();
    }
    return s;
  }

  private Statement forLoop() {
    expect("(");
    Optional<Statement> start = Optional.empty();
    if (!token.is(";")) {
      Statement first = simple();
      if (first instanceof Statement.Simple s
          && s.expression() instanceof Expression.In in
          && in.index() instanceof Expression.Variable v
          && accept(")")) {
        return new Statement.ForIn(v.name(), in.array(), body());
      }
      start = Optional.of(first);
    }
    expect(";");
    newlines();
    Optional<Expression> condition = token.is(";") ? Optional.empty() : Optional.of(expression());
    expect(";");
    newlines();
    Optional<Statement> step = token.is(")") ? Optional.empty() : Optional.of(simple());
    expect(")");
    return new Statement.For(start, condition, step, body());
  }

  private Statement simple() {
    if (token.is("print") || token.is("printf")) {
      return print();
    }
    if (accept("delete")) {
      String array = take().text();
      if (!accept("[")) {
        return new Statement.Delete(array, Optional.empty());
      }
      Expression index = index();
      return new Statement.Delete(array, Optional.of(index));
    }
    return new Statement.Simple(expression());
  }

  private Statement print() {
    boolean formatted = take().text().equals("printf");
    List<Expression> arguments = new ArrayList<>();
    boolean before = noGreater;
    noGreater = true;
    if (!endsHere() && !token.is(">") && !token.is(">>") && !token.is("|")) {
      arguments.addAll(expressions());
      if (arguments.size() == 1
          && arguments.getFirst() instanceof Expression.Call list
          && list.name().equals(",")) {
        arguments = new ArrayList<>(list.arguments());
      }
    }
    noGreater = before;
    String redirection = "";
    Optional<Expression> target = Optional.empty();
    if (token.is(">") || token.is(">>") || token.is("|")) {
      redirection = take().text();
      target = Optional.of(concatenation());
    }
    return new Statement.Print(formatted, arguments, redirection, target);
  }

  private List<Expression> expressions() {
    List<Expression> all = new ArrayList<>();
    all.add(expression());
    while (accept(",")) {
      newlines();
      all.add(expression());
    }
    return all;
  }

  /** After the bracket; several subscripts are joined by SUBSEP. */
  private Expression index() {
    boolean inBefore = noIn;
    boolean greaterBefore = noGreater;
    noIn = false;
    noGreater = false;
    List<Expression> parts = expressions();
    noIn = inBefore;
    noGreater = greaterBefore;
    expect("]");
    return joined(parts);
  }

  private static Expression joined(List<Expression> parts) {
    Expression all = parts.getFirst();
    for (Expression part : parts.subList(1, parts.size())) {
      all =
          new Expression.Binary(
              " ", new Expression.Binary(" ", all, new Expression.Variable("SUBSEP")), part);
    }
    return all;
  }

  private Expression expression() {
    if (++depth > DEEPEST) {
      throw wrong();
    }
    Expression left = conditional();
    if (token.kind() == Kind.OPERATOR && ASSIGNMENTS.contains(token.text()) && assignable(left)) {
      String operator = take().text();
      newlines();
      left = new Expression.Assign(operator, left, expression());
    }
    depth--;
    return left;
  }

  private static boolean assignable(Expression e) {
    return e instanceof Expression.Variable
        || e instanceof Expression.Field
        || e instanceof Expression.Element;
  }

  private Expression conditional() {
    Expression condition = or();
    if (!accept("?")) {
      return condition;
    }
    newlines();
    Expression yes = expression();
    newlines();
    expect(":");
    newlines();
    return new Expression.Conditional(condition, yes, expression());
  }

  private Expression or() {
    Expression left = and();
    while (accept("||")) {
      newlines();
      left = new Expression.Binary("||", left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = in();
    while (accept("&&")) {
      newlines();
      left = new Expression.Binary("&&", left, in());
    }
    return left;
  }

  private Expression in() {
    Expression left = match();
    while (token.is("in") && !noIn) {
      take();
      left = new Expression.In(left, take().text());
    }
    return left;
  }

  private Expression match() {
    Expression left = comparison();
    while (token.is("~") || token.is("!~")) {
      String operator = take().text();
      left = new Expression.Binary(operator, left, comparison());
    }
    return left;
  }

  private Expression comparison() {
    Expression left = concatenation();
    while (token.kind() == Kind.OPERATOR
        && COMPARISONS.contains(token.text())
        && !(token.is(">") && noGreater)) {
      String operator = take().text();
      left = new Expression.Binary(operator, left, concatenation());
    }
    while (token.is("|") && !noGreater) {
      take();
      expect("getline");
      left = new Expression.Getline(target(), "|", Optional.of(left));
    }
    return left;
  }

  private Expression concatenation() {
    Expression left = additive();
    while (beginsOperand()) {
      left = new Expression.Binary(" ", left, additive());
    }
    return left;
  }

  private boolean beginsOperand() {
    return switch (token.kind()) {
      case NUMBER, STRING, NAME, FUNCTION, REGEX -> true;
      case OPERATOR ->
          token.is("$")
              || token.is("!")
              || token.is("(")
              || token.is("-")
              || token.is("+")
              || token.is("++")
              || token.is("--");
      default -> false;
    };
  }

  private Expression additive() {
    Expression left = multiplicative();
    while (token.is("+") || token.is("-")) {
      String operator = take().text();
      left = new Expression.Binary(operator, left, multiplicative());
    }
    return left;
  }

  private Expression multiplicative() {
    Expression left = unary();
    while (token.is("*") || token.is("/") || token.is("%")) {
      String operator = take().text();
      left = new Expression.Binary(operator, left, unary());
    }
    return left;
  }

  private Expression unary() {
    if (token.is("!") || token.is("-") || token.is("+")) {
      if (++depth > DEEPEST) {
        throw wrong();
      }
      String operator = take().text();
      Expression operand = unary();
      depth--;
      return new Expression.Unary(operator, operand);
    }
    return power();
  }

  private Expression power() {
    Expression base = postfix();
    if (token.is("^") || token.is("**")) {
      take();
      return new Expression.Binary("^", base, unary());
    }
    return base;
  }

  private Expression postfix() {
    Expression e = primary();
    if ((token.is("++") || token.is("--")) && assignable(e)) {
      return new Expression.Step(false, take().text().equals("++") ? 1 : -1, e);
    }
    return e;
  }

  private Optional<Expression> target() {
    if (token.kind() != Kind.NAME && !token.is("$")) {
      return Optional.empty();
    }
    return Optional.of(primary());
  }

  private Expression primary() {
    Token t = take();
    return switch (t.kind()) {
      case NUMBER -> new Expression.Number(AwkNumbers.leading(t.text()));
      case STRING -> new Expression.Text(t.text());
      case REGEX -> new Expression.Regex(t.text());
      case FUNCTION -> call(t.text());
      case NAME -> {
        if (accept("[")) {
          yield new Expression.Element(t.text(), index());
        }
        yield new Expression.Variable(t.text());
      }
      default -> {
        if (t.is("(")) {
          yield grouped();
        }
        if (t.is("$")) {
          if (token.is("-")) {
            take();
            yield new Expression.Field(new Expression.Unary("-", primary()));
          }
          yield new Expression.Field(primary());
        }
        if (t.is("++") || t.is("--")) {
          yield new Expression.Step(true, t.is("++") ? 1 : -1, primary());
        }
        if (t.is("getline")) {
          Optional<Expression> target = target();
          if (accept("<")) {
            yield new Expression.Getline(target, "<", Optional.of(primary()));
          }
          yield new Expression.Getline(target, "", Optional.empty());
        }
        throw wrong();
      }
    };
  }

  private Expression grouped() {
    boolean inBefore = noIn;
    boolean greaterBefore = noGreater;
    noIn = false;
    noGreater = false;
    List<Expression> inner = expressions();
    noIn = inBefore;
    noGreater = greaterBefore;
    expect(")");
    if (inner.size() == 1) {
      return new Expression.Grouped(inner.getFirst());
    }
    if (token.is("in")) {
      take();
      return new Expression.In(joined(inner), take().text());
    }
    return new Expression.Call(",", inner);
  }

  private Expression call(String name) {
    List<Expression> arguments = new ArrayList<>();
    if (!token.is("(")) {
      if (name.equals("length")) {
        return new Expression.Call(name, arguments);
      }
      throw wrong();
    }
    take();
    boolean inBefore = noIn;
    boolean greaterBefore = noGreater;
    noIn = false;
    noGreater = false;
    newlines();
    if (!token.is(")")) {
      arguments.addAll(expressions());
    }
    noIn = inBefore;
    noGreater = greaterBefore;
    newlines();
    expect(")");
    return new Expression.Call(name, arguments);
  }
}
