package dev.mmaplab.sim;

import java.util.List;
import java.util.function.ToLongFunction;

/** Evaluates {@code $((…))}: 64-bit signed integers, C's operators without assignment. */
final class ShellArithmetic {
  /** Binary operators by precedence, loosest first; longer spellings before their prefixes. */
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
          List.of("*", "/", "%"));

  private static final int MAX_DEPTH = 100;
  private final String text;
  private final ToLongFunction<String> variables;
  private int at;
  private int depth;

  ShellArithmetic(String text, ToLongFunction<String> variables) {
    this.text = text;
    this.variables = variables;
  }

  /**
   * @throws ShellSyntaxException as ash's "arithmetic syntax error" and "divide by zero"
   */
  long value() {
    long result = level(0);
    blanks();
    if (at < text.length()) {
      throw syntaxError();
    }
    return result;
  }

  private long level(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    long left = level(level + 1);
    while (true) {
      String operator = operator(level);
      if (operator.isEmpty()) {
        return left;
      }
      at += operator.length();
      left = apply(operator, left, level(level + 1));
    }
  }

  private String operator(int level) {
    blanks();
    for (String candidate : LEVELS.get(level)) {
      if (text.startsWith(candidate, at)) {
        String after = text.substring(at + candidate.length());
        boolean longer =
            (candidate.equals("|") && after.startsWith("|"))
                || (candidate.equals("&") && after.startsWith("&"))
                || ((candidate.equals("<") || candidate.equals(">"))
                    && after.startsWith(candidate));
        if (!longer) {
          return candidate;
        }
      }
    }
    return "";
  }

  private static long apply(String operator, long a, long b) {
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
      case "/", "%" -> {
        if (b == 0) {
          throw new ShellSyntaxException("divide by zero", false);
        }
        yield operator.equals("/") ? a / b : a % b;
      }
      default -> throw new IllegalStateException(operator);
    };
  }

  private long unary() {
    blanks();
    if (at >= text.length() || ++depth > MAX_DEPTH) {
      throw syntaxError();
    }
    char c = text.charAt(at);
    long result;
    switch (c) {
      case '-' -> {
        at++;
        result = -unary();
      }
      case '+' -> {
        at++;
        result = unary();
      }
      case '!' -> {
        at++;
        result = unary() == 0 ? 1 : 0;
      }
      case '~' -> {
        at++;
        result = ~unary();
      }
      case '(' -> {
        at++;
        result = level(0);
        blanks();
        if (at >= text.length() || text.charAt(at++) != ')') {
          throw syntaxError();
        }
      }
      default -> result = primary();
    }
    depth--;
    return result;
  }

  private long primary() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    String token = text.substring(start, at);
    if (token.isEmpty()) {
      throw syntaxError();
    }
    if (!Character.isDigit(token.charAt(0))) {
      return variables.applyAsLong(token);
    }
    try {
      return Long.decode(token);
    } catch (NumberFormatException e) {
      throw syntaxError();
    }
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static ShellSyntaxException syntaxError() {
    return new ShellSyntaxException("arithmetic syntax error", false);
  }
}
