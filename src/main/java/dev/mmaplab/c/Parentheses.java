package dev.mmaplab.c;

/** gcc's {@code -Wparentheses} and other remarks on how operators are combined. */
final class Parentheses {
  private final Unit unit;

  /** Of the operator that is looked at. */
  private Position place = new Position("", 0, 0);

  Parentheses(Unit unit) {
    this.unit = unit;
  }

  /** The condition of a statement: {@code if (a = b)}. */
  void condition(ExpressionParser.Code code, Expr e, Position at) {
    if (e instanceof Expr.Binary b && b.op() == Expr.BinaryOp.SHL && Types.isSigned(b.type())) {
      unit.report.warn(
          Warning.INT_IN_BOOL_CONTEXT, b.position(), "‘<<’ in boolean context, did you mean ‘<’?");
    } else if (e instanceof Expr.Binary b
        && b.op() == Expr.BinaryOp.MUL
        && Types.isInteger(b.type())) {
      unit.report.warn(
          Warning.INT_IN_BOOL_CONTEXT,
          b.position(),
          "‘*’ in boolean context, suggest ‘&&’ instead");
    }
    if (code == ExpressionParser.Code.ASSIGN) {
      unit.report.warn(
          Warning.PARENTHESES, at, "suggest parentheses around assignment used as truth value");
    }
  }

  /**
   * An operator whose operands were written without parentheses.
   *
   * @param at its place
   */
  void check(
      Position at,
      Word op,
      ExpressionParser.Code left,
      ExpressionParser.Code right,
      Expr leftExpr,
      Expr rightExpr) {
    if (!unit.report.enabled(Warning.PARENTHESES)) {
      return;
    }
    place = at;
    switch (op) {
      case OR_OR -> {
        if (left == ExpressionParser.Code.LOGICAL_AND) {
          suggest(leftExpr, "‘&&’ within ‘||’");
        } else if (right == ExpressionParser.Code.LOGICAL_AND) {
          suggest(rightExpr, "‘&&’ within ‘||’");
        }
      }
      case LSHIFT -> {
        if (left == ExpressionParser.Code.ADDITIVE) {
          suggest(leftExpr, additive(leftExpr) + " inside ‘<<’");
        } else if (right == ExpressionParser.Code.ADDITIVE) {
          suggest(rightExpr, additive(rightExpr) + " inside ‘<<’");
        }
      }
      case RSHIFT -> {
        if (left == ExpressionParser.Code.ADDITIVE) {
          suggest(leftExpr, additive(leftExpr) + " inside ‘>>’");
        } else if (right == ExpressionParser.Code.ADDITIVE) {
          suggest(rightExpr, additive(rightExpr) + " inside ‘>>’");
        }
      }
      case OR -> {
        bitwise(left, leftExpr, "|", true);
        bitwise(right, rightExpr, "|", true);
      }
      case XOR -> {
        bitwise(left, leftExpr, "^", true);
        bitwise(right, rightExpr, "^", true);
      }
      case AND -> {
        bitwise(left, leftExpr, "&", false);
        bitwise(right, rightExpr, "&", false);
      }
      case EQ_EQ, NOT_EQ -> {
        if (compares(left)) {
          suggest(leftExpr, "comparison in operand of ‘" + op.spelling() + "’");
        } else if (compares(right)) {
          suggest(rightExpr, "comparison in operand of ‘" + op.spelling() + "’");
        }
      }
      case LESS, GREATER, LESS_EQ, GREATER_EQ -> {
        if (compares(left) || compares(right)) {
          Position where = compares(left) ? leftExpr.position() : rightExpr.position();
          unit.report.warn(
              Warning.PARENTHESES,
              where,
              "comparisons like ‘X<=Y<=Z’ do not have their mathematical meaning");
        }
      }
      default -> {}
    }
  }

  private static boolean compares(ExpressionParser.Code code) {
    return code == ExpressionParser.Code.COMPARISON || code == ExpressionParser.Code.EQUALITY;
  }

  private void bitwise(ExpressionParser.Code code, Expr e, String op, boolean looser) {
    switch (code) {
      case COMPARISON, EQUALITY -> suggest(e, "comparison in operand of ‘" + op + "’");
      case ADDITIVE ->
          suggest(e, (looser ? "arithmetic" : additive(e)) + " in operand of ‘" + op + "’");
      case AND -> {
        if (looser) {
          suggest(e, "arithmetic in operand of ‘" + op + "’");
        }
      }
      case XOR -> {
        if (op.equals("|")) {
          suggest(e, "arithmetic in operand of ‘|’");
        }
      }
      case NOT ->
          suggest(e, "operand of ‘!’ or change ‘" + op + "’ to ‘" + op + op + "’ or ‘!’ to ‘~’");
      default -> {}
    }
  }

  private static String additive(Expr e) {
    boolean minus =
        e instanceof Expr.Binary b && b.op() == Expr.BinaryOp.SUB
            || e instanceof Expr.PointerDiff
            || e instanceof Expr.PointerAdd p && p.index() instanceof Expr.Unary;
    return minus ? "‘-’" : "‘+’";
  }

  /** At the operand, but for a constant, which has no place any more. */
  private void suggest(Expr operand, String what) {
    Position at = operand instanceof Expr.IntConst ? place : operand.position();
    unit.report.warn(Warning.PARENTHESES, at, "suggest parentheses around " + what);
  }
}
