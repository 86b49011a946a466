package dev.mmaplab.c;

import java.util.Optional;

/** Reads expressions from comma down to the binary operators (C11 6.5.5 to 6.5.17). */
final class ExpressionParser {
  /** What an operand was built by, for {@code -Wparentheses}. */
  enum Code {
    NONE,
    ASSIGN,
    LOGICAL_AND,
    LOGICAL_OR,
    COMPARISON,
    EQUALITY,
    ADDITIVE,
    SHIFT,
    AND,
    OR,
    XOR,
    NOT
  }

  private final Unit unit;
  private final TokenStream in;

  /** How the expression read last was made; {@code NONE} if in parentheses. */
  Code code = Code.NONE;

  ExpressionParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * expression = assignment ("," assignment)*
   * </pre>
   */
  Expr expression() {
    Expr e = assignment();
    while (in.is(Word.COMMA)) {
      Position at = in.position();
      in.advance();
      if (!(e instanceof Expr.Assign)) {
        Conversions.markRead(e);
      }
      Expr right = unit.conversions.rvalue(assignment());
      code = Code.NONE;
      if (Conversions.isError(e) || Conversions.isError(right)) {
        unit.unusedValues.leftOfComma(e, at);
        e = Conversions.error(at);
        continue;
      }
      unit.unusedValues.leftOfComma(e, at);
      e = new Expr.Comma(unit.conversions.valueOf(e), right, right.type(), at);
    }
    return e;
  }

  /**
   * <pre>
   * assignment = unary assignment-operator assignment | conditional
   * </pre>
   */
  Expr assignment() {
    in.nest();
    Expr left = conditional();
    Word op = in.word();
    Position at = in.position();
    Expr result =
        switch (op) {
          case EQ -> {
            in.advance();
            Position rightAt = in.position();
            Expr right = assignment();
            code = Code.ASSIGN;
            yield unit.lvalues.assign(at, left, right, rightAt);
          }
          case PLUS_EQ,
              MINUS_EQ,
              MULT_EQ,
              DIV_EQ,
              MOD_EQ,
              AND_EQ,
              OR_EQ,
              XOR_EQ,
              LSHIFT_EQ,
              RSHIFT_EQ -> {
            in.advance();
            Position rightAt = in.position();
            Expr right = assignment();
            code = Code.NONE;
            yield unit.lvalues.compound(at, compoundOp(op), left, right, rightAt);
          }
          default -> left;
        };
    in.unnest();
    return result;
  }

  private static Expr.BinaryOp compoundOp(Word op) {
    return switch (op) {
      case PLUS_EQ -> Expr.BinaryOp.ADD;
      case MINUS_EQ -> Expr.BinaryOp.SUB;
      case MULT_EQ -> Expr.BinaryOp.MUL;
      case DIV_EQ -> Expr.BinaryOp.DIV;
      case MOD_EQ -> Expr.BinaryOp.REM;
      case AND_EQ -> Expr.BinaryOp.AND;
      case OR_EQ -> Expr.BinaryOp.OR;
      case XOR_EQ -> Expr.BinaryOp.XOR;
      case LSHIFT_EQ -> Expr.BinaryOp.SHL;
      default -> Expr.BinaryOp.SHR;
    };
  }

  /**
   * <pre>
   * conditional = binary ("?" expression? ":" conditional)?
   * </pre>
   */
  Expr conditional() {
    Expr first = binary(0);
    if (!in.is(Word.QUERY)) {
      return first;
    }
    Position query = in.position();
    in.advance();
    Position conditionAt = query;
    boolean omitted = in.is(Word.COLON);
    Expr condition =
        omitted ? unit.conversions.rvalue(first) : unit.conversions.condition(first, conditionAt);
    if (omitted && !Types.isScalar(condition.type()) && !Conversions.isError(condition)) {
      condition = unit.conversions.condition(condition, conditionAt);
    }
    Optional<Boolean> truth = Folding.truth(condition);
    Expr then;
    if (omitted) {
      then =
          condition instanceof Expr.IntConst
                  || condition instanceof Expr.FloatConst
                  || Conversions.isError(condition)
              ? condition
              : new Expr.Same(condition.type(), condition.position());
    } else {
      unit.skipEvaluation += truth.isPresent() && !truth.get() ? 1 : 0;
      then = expression();
      unit.skipEvaluation -= truth.isPresent() && !truth.get() ? 1 : 0;
    }
    Position colon = in.position();
    if (!in.require(Word.COLON, "expected ‘:’")) {
      return Conversions.error(query);
    }
    unit.skipEvaluation += truth.isPresent() && truth.get() ? 1 : 0;
    in.nest();
    Expr otherwise = conditional();
    in.unnest();
    unit.skipEvaluation -= truth.isPresent() && truth.get() ? 1 : 0;
    code = Code.NONE;
    return unit.comparisons.conditional(colon, condition, then, otherwise);
  }

  private static int precedence(Word op) {
    return switch (op) {
      case OR_OR -> 1;
      case AND_AND -> 2;
      case OR -> 3;
      case XOR -> 4;
      case AND -> 5;
      case EQ_EQ, NOT_EQ -> 6;
      case LESS, GREATER, LESS_EQ, GREATER_EQ -> 7;
      case LSHIFT, RSHIFT -> 8;
      case PLUS, MINUS -> 9;
      case MULT, DIV, MOD -> 10;
      default -> 0;
    };
  }

  /**
   * <pre>
   * binary = cast (operator cast)*
   * </pre>
   *
   * @param above only operators that bind tighter than this are taken
   */
  private Expr binary(int above) {
    Expr left = unit.primary.cast();
    Code leftCode = code;
    while (true) {
      Word op = in.word();
      int level = precedence(op);
      if (level <= above || in.inError()) {
        code = leftCode;
        return left;
      }
      Position at = in.position();
      in.advance();
      boolean skip = skipsRight(op, left);
      unit.skipEvaluation += skip ? 1 : 0;
      Expr right = binary(level);
      unit.skipEvaluation -= skip ? 1 : 0;
      Code rightCode = code;
      Expr combined = combine(at, op, left, right);
      comparison(at, op, leftCode, rightCode, left, right);
      if (Conversions.isError(combined)) {
        leftCode = Code.NONE;
      } else {
        unit.parentheses.check(at, op, leftCode, rightCode, left, right);
        leftCode = codeOf(op);
      }
      left = combined;
    }
  }

  private static boolean isComparison(Word op) {
    Code code = codeOf(op);
    return code == Code.EQUALITY || code == Code.COMPARISON;
  }

  private void comparison(
      Position at, Word op, Code leftCode, Code rightCode, Expr left, Expr right) {
    if (!isComparison(op) || Conversions.isError(left) || Conversions.isError(right)) {
      return;
    }
    if (leftCode == Code.NOT && rightCode != Code.NOT) {
      unit.comparisons.negated(at, binaryOp(op), left, right);
    } else {
      unit.comparisons.itself(at, binaryOp(op), left, right);
    }
  }

  private static boolean skipsRight(Word op, Expr left) {
    if (op != Word.AND_AND && op != Word.OR_OR) {
      return false;
    }
    Optional<Boolean> truth = Folding.truth(left);
    return truth.isPresent() && truth.get() == (op == Word.OR_OR);
  }

  private static Code codeOf(Word op) {
    return switch (op) {
      case OR_OR -> Code.LOGICAL_OR;
      case AND_AND -> Code.LOGICAL_AND;
      case OR -> Code.OR;
      case XOR -> Code.XOR;
      case AND -> Code.AND;
      case EQ_EQ, NOT_EQ -> Code.EQUALITY;
      case LESS, GREATER, LESS_EQ, GREATER_EQ -> Code.COMPARISON;
      case LSHIFT, RSHIFT -> Code.SHIFT;
      case PLUS, MINUS -> Code.ADDITIVE;
      default -> Code.NONE;
    };
  }

  private Expr combine(Position at, Word op, Expr left, Expr right) {
    return switch (op) {
      case OR_OR -> unit.operators.logical(at, false, left, right);
      case AND_AND -> unit.operators.logical(at, true, left, right);
      default -> unit.operators.binary(at, binaryOp(op), left, right);
    };
  }

  private static Expr.BinaryOp binaryOp(Word op) {
    return switch (op) {
      case OR -> Expr.BinaryOp.OR;
      case XOR -> Expr.BinaryOp.XOR;
      case AND -> Expr.BinaryOp.AND;
      case EQ_EQ -> Expr.BinaryOp.EQ;
      case NOT_EQ -> Expr.BinaryOp.NE;
      case LESS -> Expr.BinaryOp.LT;
      case GREATER -> Expr.BinaryOp.GT;
      case LESS_EQ -> Expr.BinaryOp.LE;
      case GREATER_EQ -> Expr.BinaryOp.GE;
      case LSHIFT -> Expr.BinaryOp.SHL;
      case RSHIFT -> Expr.BinaryOp.SHR;
      case PLUS -> Expr.BinaryOp.ADD;
      case MINUS -> Expr.BinaryOp.SUB;
      case MULT -> Expr.BinaryOp.MUL;
      case DIV -> Expr.BinaryOp.DIV;
      default -> Expr.BinaryOp.REM;
    };
  }
}
