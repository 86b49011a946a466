package dev.mmaplab.c;

/** Priorities of the operators in {@code #if}; the end of the expression is the operator "". */
final class Precedence {
  private Precedence() {}

  /** The higher the tighter; -1 for what is no operator there. */
  static int priority(String operator) {
    return switch (operator) {
      case "", ")" -> 0;
      case "(" -> 1;
      case "?" -> 3;
      case ":", "," -> 4;
      case "||" -> 5;
      case "&&" -> 6;
      case "|" -> 7;
      case "^" -> 8;
      case "&" -> 9;
      case "==", "!=" -> 11;
      case "<", ">", "<=", ">=" -> 12;
      case "<<", ">>" -> 13;
      case "+", "-" -> 14;
      case "*", "/", "%" -> 15;
      case "!", "~", "unary+", "unary-" -> 16;
      default -> -1;
    };
  }

  /** True for what stands before its operand: the unary operators and {@code (}. */
  static boolean prefix(String operator) {
    return priority(operator) == 16 || operator.equals("(");
  }

  static boolean leftAssociative(String operator) {
    int priority = priority(operator);
    return priority >= 4 && priority < 16;
  }
}
