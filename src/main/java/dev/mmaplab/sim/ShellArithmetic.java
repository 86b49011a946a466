package dev.mmaplab.sim;

import java.util.List;
import java.util.Optional;

/**
 * Evaluates {@code $((…))}: 64-bit signed integers with C's operators and {@code **}; as in busybox
 * 1.35 both sides of {@code &&}, {@code ||} and {@code ?:} are evaluated.
 */
final class ShellArithmetic {
  /** The variables an expression reads and changes. */
  interface Names {
    Optional<String> get(String name);

    void set(String name, String value);
  }

  /** Binary operators by precedence, loosest first. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("|"),
          List.of("^"),
          List.of("&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("<<", ">>"),
          List.of("+", "-"),
          List.of("*", "/", "%"),
          List.of("**"));

  private static final List<String> OPERATORS =
      List.of(
          "<<=", ">>=", "**", "||", "&&", "==", "!=", "<=", ">=", "<<", ">>", "+=", "-=", "*=",
          "/=", "%=", "&=", "|=", "^=", "++", "--", "|", "^", "&", "<", ">", "+", "-", "*", "/",
          "%", "=", "!", "~", "?", ":", "(", ")", ",");

  private static final int MAX_DEPTH = 100;
  private static final int MAX_NAMES = 30;
  private final String text;
  private final Names names;
  private final int nested;
  private int at;
  private int depth;

  ShellArithmetic(String text, Names names) {
    this(text, names, 0);
  }

  private ShellArithmetic(String text, Names names, int nested) {
    this.text = text;
    this.names = names;
    this.nested = nested;
  }

  /**
   * @throws ShellFailure with ash's words
   */
  long value() {
    blanks();
    if (at >= text.length()) {
      return 0;
    }
    long result = comma();
    blanks();
    if (at < text.length()) {
      throw wrong();
    }
    return result;
  }

  private long comma() {
    long value = assignment();
    while (operator().equals(",")) {
      take(",");
      value = assignment();
    }
    return value;
  }

  private long assignment() {
    deeper();
    int start = at;
    String name = name();
    if (!name.isEmpty()) {
      String operator = operator();
      boolean compound =
          operator.length() >= 2
              && operator.endsWith("=")
              && !List.of("==", "!=", "<=", ">=").contains(operator);
      if (operator.equals("=") || compound) {
        take(operator);
        long right = assignment();
        long value =
            compound
                ? apply(operator.substring(0, operator.length() - 1), read(name), right)
                : right;
        depth--;
        return write(name, value);
      }
    }
    at = start;
    long value = conditional();
    depth--;
    return value;
  }

  private long conditional() {
    long condition = level(0);
    if (!operator().equals("?")) {
      return condition;
    }
    take("?");
    long yes = assignment();
    if (!operator().equals(":")) {
      throw new ShellFailure("malformed ?: operator");
    }
    take(":");
    long no = assignment();
    return condition != 0 ? yes : no;
  }

  private long level(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    long left = level(level + 1);
    while (LEVELS.get(level).contains(operator())) {
      String operator = operator();
      take(operator);
      long right = operator.equals("**") ? level(level) : level(level + 1);
      left = apply(operator, left, right);
    }
    return left;
  }

  private long apply(String operator, long a, long b) {
    return switch (operator) {
      case "||" -> a != 0 || b != 0 ? 1 : 0;
      case "&&" -> a != 0 && b != 0 ? 1 : 0;
      case "|" -> a | b;
      case "^" -> a ^ b;
      case "&" -> a & b;
      case "==" -> a == b ? 1 : 0;
      case "!=" -> a != b ? 1 : 0;
      case "<=" -> a <= b ? 1 : 0;
      case ">=" -> a >= b ? 1 : 0;
      case "<" -> a < b ? 1 : 0;
      case ">" -> a > b ? 1 : 0;
      case "<<" -> a << b;
      case ">>" -> a >> b;
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "**" -> power(a, b);
      case "/", "%" -> {
        if (b == 0) {
          throw new ShellFailure("divide by zero");
        }
        yield operator.equals("/") ? a / b : a % b;
      }
      default -> throw wrong();
    };
  }

  private long power(long base, long exponent) {
    if (exponent < 0) {
      throw new ShellFailure("exponent less than 0");
    }
    long result = 1;
    long square = base;
    for (long left = exponent; left != 0; left >>= 1) {
      result *= (left & 1) != 0 ? square : 1;
      square *= square;
    }
    return result;
  }

  private long unary() {
    deeper();
    String operator = operator();
    long value =
        switch (operator) {
          case "+" -> prefix("+", 1);
          case "-" -> prefix("-", -1);
          case "!" -> {
            take("!");
            yield unary() == 0 ? 1 : 0;
          }
          case "~" -> {
            take("~");
            yield ~unary();
          }
          case "++", "--" -> {
            take(operator);
            String name = name();
            long by = operator.equals("++") ? 1 : -1;
            yield name.isEmpty() ? unary() : write(name, read(name) + by);
          }
          case "(" -> {
            take("(");
            long inner = comma();
            if (!operator().equals(")")) {
              throw wrong();
            }
            take(")");
            yield inner;
          }
          default -> operand();
        };
    depth--;
    return value;
  }

  private long prefix(String operator, long factor) {
    take(operator);
    return factor * unary();
  }

  private long operand() {
    String name = name();
    if (!name.isEmpty()) {
      long value = read(name);
      String operator = operator();
      if (operator.equals("++") || operator.equals("--")) {
        take(operator);
        write(name, value + (operator.equals("++") ? 1 : -1));
      }
      return value;
    }
    int start = at;
    while (at < text.length() && isNumberCharacter(text.charAt(at))) {
      at++;
    }
    if (start == at || !Character.isDigit(text.charAt(start))) {
      throw wrong();
    }
    return number(text.substring(start, at));
  }

  private static boolean isNumberCharacter(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '#' || c == '_' || c == '@';
  }

  private long number(String digits) {
    try {
      int hash = digits.indexOf('#');
      if (hash > 0) {
        return parse(digits.substring(hash + 1), Integer.parseInt(digits.substring(0, hash)));
      }
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return parse(digits.substring(2), 16);
      }
      return parse(digits, digits.length() > 1 && digits.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException e) {
      throw new ShellFailure("arithmetic syntax error", e);
    }
  }

  /** As strtoull: what is too large wraps to the largest. */
  private static long parse(String digits, int base) {
    if (base < 2 || base > 36) {
      throw new NumberFormatException(digits);
    }
    java.math.BigInteger value = new java.math.BigInteger(digits, base);
    return value.bitLength() > 64 ? -1 : value.longValue();
  }

  private String name() {
    blanks();
    int start = at;
    while (at < text.length()
        && text.charAt(at) < 128
        && (Character.isLetter(text.charAt(at))
            || text.charAt(at) == '_'
            || at > start && Character.isDigit(text.charAt(at)))) {
      at++;
    }
    return text.substring(start, at);
  }

  private long read(String name) {
    String value = names.get(name).orElse("");
    if (value.isBlank()) {
      return 0;
    }
    if (nested >= MAX_NAMES) {
      throw new ShellFailure("expression recursion loop detected");
    }
    return new ShellArithmetic(value, names, nested + 1).value();
  }

  private long write(String name, long value) {
    names.set(name, Long.toString(value));
    return value;
  }

  private String operator() {
    blanks();
    for (String candidate : OPERATORS) {
      if (text.startsWith(candidate, at)) {
        return candidate;
      }
    }
    return "";
  }

  private void take(String operator) {
    at += operator.length();
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void deeper() {
    if (++depth > MAX_DEPTH) {
      throw wrong();
    }
  }

  private static ShellFailure wrong() {
    return new ShellFailure("arithmetic syntax error");
  }
}
