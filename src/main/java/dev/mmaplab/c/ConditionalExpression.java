package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The expression of {@code #if} and {@code #elif} (C11 6.10.1): an operator-precedence parser with
 * a stack of its own, like cpplib's, so that no nesting is too deep and the diagnostics are gcc's.
 * Values are intmax_t or uintmax_t.
 */
final class ConditionalExpression {
  /** Ends an evaluation whose error has been reported; the condition is then false. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed() {
      super("", null, false, false);
    }
  }

  private record Value(long bits, boolean unsigned) {
    static final Value ZERO = new Value(0, false);

    boolean isZero() {
      return bits == 0;
    }
  }

  /**
   * An operator waiting for its right operand, then with it. The bottom one stands for the start of
   * the expression.
   */
  private static final class Slot {
    final String operator;
    final PpToken token;
    Value value = Value.ZERO;

    Slot(String operator, PpToken token) {
      this.operator = operator;
      this.token = token;
    }
  }

  private static final String END = "";

  private final Expander tokens;
  private final PpToken directive;
  private final Macros macros;
  private final Inclusion inclusion;
  private final boolean warnUndefined;
  private final boolean warn;
  private final List<Slot> stack = new ArrayList<>();
  private int skipping;

  /**
   * @param line what follows the directive's name
   * @param directive its name
   * @param end where the line ends
   */
  ConditionalExpression(
      List<PpToken> line,
      PpToken directive,
      Position end,
      Macros macros,
      Inclusion inclusion,
      Dialect dialect,
      boolean system) {
    this.tokens = Expander.over(line, end, macros);
    this.directive = directive;
    this.macros = macros;
    this.inclusion = inclusion;
    this.warnUndefined = dialect.isModule() && !system;
    this.warn = !system;
  }

  /** True if the expression is not zero; false, with a diagnostic, if it is malformed. */
  boolean holds() {
    try {
      return !evaluate().isZero();
    } catch (Malformed e) {
      return false;
    } finally {
      tokens.close();
    }
  }

  private Malformed error(Position at, String message) {
    macros.diagnostics().error(at, message);
    return new Malformed();
  }

  private Slot top() {
    return stack.getLast();
  }

  private Value evaluate() {
    stack.add(new Slot(END, directive));
    boolean wantValue = true;
    while (true) {
      PpToken t = tokens.next();
      Optional<Value> operand = operand(t);
      if (operand.isPresent()) {
        if (!wantValue) {
          throw error(t.position, "missing binary operator before token \"" + t.text + "\"");
        }
        wantValue = false;
        top().value = operand.get();
        continue;
      }
      String op = t.end() ? END : t.text;
      if (wantValue && (op.equals("+") || op.equals("-"))) {
        op = "unary" + op;
      }
      if (Precedence.priority(op) < 0) {
        throw error(
            t.position, "token \"" + t.text + "\" is not valid in preprocessor expressions");
      }
      checkPlace(op, t, wantValue);
      reduce(op, t);
      if (op.equals(END)) {
        break;
      }
      if (op.equals(")")) {
        continue;
      }
      shortCircuit(op, t);
      wantValue = true;
      stack.add(new Slot(op, t));
    }
    return top().value;
  }

  private void checkPlace(String op, PpToken t, boolean wantValue) {
    if (Precedence.prefix(op)) {
      if (!wantValue) {
        throw error(t.position, "missing binary operator before token \"" + t.text + "\"");
      }
      return;
    }
    if (!wantValue) {
      return;
    }
    Slot top = top();
    if (op.equals(")") && top.operator.equals("(")) {
      throw error(t.position, "missing expression between '(' and ')'");
    }
    if (op.equals(END) && top.operator.equals(END)) {
      throw error(t.position, "#" + directive.text + " with no expression");
    }
    if (!top.operator.equals(END) && !top.operator.equals("(")) {
      throw error(t.position, "operator '" + top.token.text + "' has no right operand");
    }
    if (!op.equals(")") && !op.equals(END)) {
      throw error(t.position, "operator '" + t.text + "' has no left operand");
    }
  }

  private void shortCircuit(String op, PpToken t) {
    Value left = top().value;
    switch (op) {
      case "||" -> skipping += left.isZero() ? 0 : 1;
      case "&&", "?" -> skipping += left.isZero() ? 1 : 0;
      case ":" -> {
        if (!top().operator.equals("?")) {
          throw error(t.position, " ':' without preceding '?'");
        }
        skipping += stack.get(stack.size() - 2).value.isZero() ? -1 : 1;
      }
      default -> {}
    }
  }

  /** Carries out what binds at least as tightly as the operator to come. */
  private void reduce(String op, PpToken token) {
    if (op.equals("(")) {
      return;
    }
    int priority = Precedence.priority(op) - (Precedence.leftAssociative(op) ? 1 : 0);
    while (priority < Precedence.priority(top().operator)) {
      Slot right = stack.removeLast();
      if (stack.isEmpty()) {
        stack.add(right);
        break;
      }
      Slot left = top();
      if (right.operator.equals("(")) {
        if (!op.equals(")")) {
          throw error(right.token.position, "missing ')' in expression");
        }
        left.value = right.value;
        return;
      }
      Value value = apply(left, right, token.position);
      top().value = value;
    }
    if (op.equals(")")) {
      throw error(token.position, "missing '(' in expression");
    }
  }

  private Value apply(Slot left, Slot right, Position next) {
    Value a = left.value;
    Value b = right.value;
    switch (right.operator) {
      case "!":
        return truth(b.isZero());
      case "~":
        return new Value(~b.bits, b.unsigned);
      case "unary+":
        return b;
      case "unary-":
        overflow(!b.unsigned && b.bits == Long.MIN_VALUE, next);
        return new Value(-b.bits, b.unsigned);
      case "||":
        skipping -= a.isZero() ? 0 : 1;
        return truth(!a.isZero() || !b.isZero());
      case "&&":
        skipping -= a.isZero() ? 1 : 0;
        return truth(!a.isZero() && !b.isZero());
      case ",":
        return b;
      case "?":
        throw error(next, "'?' without following ':'");
      case ":":
        // below the ':' stands its '?' with the middle operand, below that the condition
        Value condition = stack.get(stack.size() - 2).value;
        skipping -= condition.isZero() ? 0 : 1;
        stack.removeLast();
        boolean unsigned = a.unsigned || b.unsigned;
        return new Value(condition.isZero() ? b.bits : a.bits, unsigned);
      case "/", "%":
        if (b.isZero()) {
          if (skipping == 0) {
            throw error(right.token.position, "division by zero in #if");
          }
          return a;
        }
        break;
      default:
        break;
    }
    overflow(!a.unsigned && !b.unsigned && overflows(right.operator, a.bits, b.bits), next);
    return binary(right.operator, a, b);
  }

  private void overflow(boolean happens, Position at) {
    if (happens && skipping == 0 && warn) {
      macros.diagnostics().warning(at, "integer overflow in preprocessor expression");
    }
  }

  private static boolean overflows(String operator, long x, long y) {
    return switch (operator) {
      case "+" -> ((x ^ x + y) & (y ^ x + y)) < 0;
      case "-" -> ((x ^ y) & (x ^ x - y)) < 0;
      case "*" -> Math.multiplyHigh(x, y) != (x * y) >> 63;
      case "/" -> x == Long.MIN_VALUE && y == -1;
      case "<<" -> y >= 0 && x != 0 && (y >= 64 || x << y >> y != x);
      default -> false;
    };
  }

  private static Value truth(boolean yes) {
    return new Value(yes ? 1 : 0, false);
  }

  private static Value binary(String operator, Value a, Value b) {
    long x = a.bits;
    long y = b.bits;
    boolean unsigned = a.unsigned || b.unsigned;
    int order = unsigned ? Long.compareUnsigned(x, y) : Long.compare(x, y);
    return switch (operator) {
      case "+" -> new Value(x + y, unsigned);
      case "-" -> new Value(x - y, unsigned);
      case "*" -> new Value(x * y, unsigned);
      case "/" -> new Value(unsigned ? Long.divideUnsigned(x, y) : x / y, unsigned);
      case "%" -> new Value(unsigned ? Long.remainderUnsigned(x, y) : x % y, unsigned);
      case "&" -> new Value(x & y, unsigned);
      case "|" -> new Value(x | y, unsigned);
      case "^" -> new Value(x ^ y, unsigned);
      case "<<" -> shift(a, !b.unsigned && y < 0, y);
      case ">>" -> shift(a, b.unsigned || y >= 0, y);
      case "==" -> truth(x == y);
      case "!=" -> truth(x != y);
      case "<" -> truth(order < 0);
      case ">" -> truth(order > 0);
      case "<=" -> truth(order <= 0);
      case ">=" -> truth(order >= 0);
      default -> throw new IllegalStateException("no operator: " + operator);
    };
  }

  private static Value shift(Value a, boolean right, long count) {
    long by = count < 0 ? -count : count;
    if (by < 0 || by >= 64) {
      return new Value(right && !a.unsigned && a.bits < 0 ? -1 : 0, a.unsigned);
    }
    long bits = right ? a.unsigned ? a.bits >>> by : a.bits >> by : a.bits << by;
    return new Value(bits, a.unsigned);
  }

  /** The value of a token that is one. */
  private Optional<Value> operand(PpToken t) {
    return switch (t.kind) {
      case NUMBER -> Optional.of(number(t));
      case CHAR -> Optional.of(character(t));
      case IDENTIFIER -> Optional.of(identifier(t));
      case STRING, OTHER, HEADER_NAME ->
          throw error(
              t.position, "token \"" + t.text + "\" is not valid in preprocessor expressions");
      case PUNCTUATOR, DIGRAPH, PLACEMARKER, END -> Optional.empty();
    };
  }

  private Value number(PpToken t) {
    Diagnostics said = new Diagnostics();
    Optional<Literals.IntegerValue> value;
    try {
      value = Literals.preprocessingInteger(t.text, t.position, said);
    } catch (UnsupportedException e) {
      boolean imaginary = e.construct().startsWith("imaginary");
      String message =
          imaginary
              ? "imaginary number in preprocessor expression"
              : "floating constant in preprocessor expression";
      throw error(t.position, message);
    }
    for (Diagnostic d : said.all()) {
      if (d.severity() == Diagnostic.Severity.ERROR) {
        throw error(d.position(), d.message());
      }
      if (warn && skipping == 0) {
        macros.diagnostics().warning(d.position(), d.message());
      }
    }
    Literals.IntegerValue v = value.orElseThrow(Malformed::new);
    return new Value(v.value(), v.type() instanceof Type.Int i && !i.signed());
  }

  private Value character(PpToken t) {
    Token token = new Token(Token.Kind.CHAR, t.text, t.position, t.space, t.system);
    Literals.IntegerValue v = Literals.character(token, macros.diagnostics());
    return new Value(v.value(), v.type() instanceof Type.Int i && !i.signed());
  }

  private Value identifier(PpToken t) {
    if (t.text.equals("defined")) {
      return truth(defined());
    }
    if (t.text.startsWith("__has_include") && macros.table().defined(t.text)) {
      return truth(hasInclude(t));
    }
    if (warnUndefined && skipping == 0 && !t.system) {
      macros
          .diagnostics()
          .warning(t.position, "\"" + t.text + "\" is not defined, evaluates to 0 [-Wundef]");
    }
    return Value.ZERO;
  }

  private boolean defined() {
    PpToken t = tokens.raw();
    boolean parenthesis = t.isPunctuator("(");
    if (parenthesis) {
      t = tokens.raw();
    }
    if (t.kind != Kind.IDENTIFIER) {
      macros.diagnostics().error(t.position, "operator \"defined\" requires an identifier");
      return false;
    }
    if (parenthesis) {
      PpToken close = tokens.raw();
      if (!close.isPunctuator(")")) {
        macros.diagnostics().error(close.position, "missing ')' after \"defined\"");
        tokens.push(List.of(close));
        return false;
      }
    }
    return macros.table().defined(t.text);
  }

  private boolean hasInclude(PpToken operator) {
    PpToken open = tokens.next();
    if (!open.isPunctuator("(")) {
      macros
          .diagnostics()
          .error(operator.position, "missing '(' before \"" + operator.text + "\" operand");
      macros
          .diagnostics()
          .error(operator.position, "operator \"" + operator.text + "\" requires a header-name");
      tokens.push(List.of(open));
      return false;
    }
    List<PpToken> operand = new ArrayList<>();
    PpToken t = tokens.raw();
    int depth = 0;
    while (!t.end() && (depth > 0 || !t.isPunctuator(")"))) {
      depth += t.isPunctuator("(") ? 1 : t.isPunctuator(")") ? -1 : 0;
      operand.add(t);
      t = tokens.raw();
    }
    boolean plain =
        !operand.isEmpty()
            && (operand.getFirst().isPunctuator("<") || operand.getFirst().kind == Kind.STRING);
    Optional<Inclusion.Parsed> name =
        Inclusion.parse(plain ? operand : Expander.expand(operand, macros), 0);
    Position last = operand.isEmpty() ? open.position : operand.getLast().position;
    if (name.isEmpty()) {
      Position at = operand.isEmpty() ? open.position : operand.getFirst().position;
      macros.diagnostics().error(at, "operator \"" + operator.text + "\" requires a header-name");
    }
    if (t.end()) {
      macros.diagnostics().error(last, "missing ')' after \"" + operator.text + "\" operand");
    }
    return name.isPresent() && !t.end() && inclusion.exists(name.get().name());
  }
}
