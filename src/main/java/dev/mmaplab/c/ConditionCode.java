package dev.mmaplab.c;

/**
 * Jumps on conditions: comparisons are fused with their branch, {@code &&} and {@code ||} become
 * control flow.
 */
final class ConditionCode {
  private final FunctionGenerator g;

  ConditionCode(FunctionGenerator g) {
    this.g = g;
  }

  /** Jumps to {@code target} if the condition's truth is {@code sense}; else goes on. */
  void branch(Expr condition, boolean sense, CodeBuffer.Label target) {
    int mark = g.window.mark();
    Position before = g.code.at(condition.position());
    switch (condition) {
      case Expr.IntConst k -> {
        if ((k.value() != 0) == sense) {
          g.code.jump(Op.JMP, 0, 0, target);
        }
      }
      case Expr.Unary u when u.op() == Expr.UnaryOp.LOGICAL_NOT ->
          branch(u.operand(), !sense, target);
      case Expr.Logical l -> logical(l, sense, target);
      case Expr.Comma c -> {
        g.expressions.effect(c.left());
        branch(c.right(), sense, target);
      }
      case Expr.Cast c when keepsTruth(c) -> branch(c.operand(), sense, target);
      case Expr.Binary b
          when !WideCode.is(b.left())
              && ArithmeticCode.comparison(b.op())
              && !ExpressionCode.scalar(b.left()).floating() ->
          compare(b, sense, target);
      default ->
          branchOn(g.expressions.any(condition), ExpressionCode.scalar(condition), sense, target);
    }
    g.code.at(before);
    g.window.release(mark);
  }

  /** As {@link #branch}, on a value already in a register. */
  void branchOn(int value, Scalar scalar, boolean sense, CodeBuffer.Label target) {
    int register = value;
    if (scalar.floating()) {
      register = g.window.allocate();
      g.arithmetic.convert(value, scalar, register, Scalar.BOOL);
    }
    g.code.jump(sense ? Op.JNEI : Op.JEQI, register, 0, target);
  }

  private static boolean keepsTruth(Expr.Cast c) {
    return Scalar.of(c.operand().type()).isPresent()
        && !ExpressionCode.scalar(c.operand()).floating()
        && Scalar.of(c.type()).isPresent()
        && (ExpressionCode.scalar(c) == Scalar.BOOL
            || ExpressionCode.scalar(c).holds(ExpressionCode.scalar(c.operand())));
  }

  private void logical(Expr.Logical l, boolean sense, CodeBuffer.Label target) {
    if (l.and() == sense) {
      CodeBuffer.Label on = new CodeBuffer.Label();
      branch(l.left(), !sense, on);
      branch(l.right(), sense, target);
      g.code.place(on);
    } else {
      branch(l.left(), sense, target);
      branch(l.right(), sense, target);
    }
  }

  private void compare(Expr.Binary b, boolean sense, CodeBuffer.Label target) {
    Scalar scalar = ExpressionCode.scalar(b.left());
    Expr.BinaryOp op = sense ? b.op() : negated(b.op());
    if (b.right() instanceof Expr.IntConst k
        && compareImmediate(b.left(), op, scalar, k.value(), target)) {
      return;
    }
    int[] operands = g.arithmetic.operands(b);
    boolean swap = op == Expr.BinaryOp.GT || op == Expr.BinaryOp.GE;
    boolean u = scalar == Scalar.U64;
    int jump =
        switch (op) {
          case EQ -> Op.JEQ;
          case NE -> Op.JNE;
          case LT, GT -> u ? Op.JLTU : Op.JLT;
          case LE, GE -> u ? Op.JLEU : Op.JLE;
          default -> throw new IllegalArgumentException(op.name());
        };
    g.code.jump(jump, operands[swap ? 1 : 0], operands[swap ? 0 : 1], target);
  }

  private boolean compareImmediate(
      Expr left, Expr.BinaryOp op, Scalar scalar, long k, CodeBuffer.Label target) {
    boolean u = scalar == Scalar.U64;
    boolean next = u && (op == Expr.BinaryOp.LE || op == Expr.BinaryOp.GT);
    long value = next ? k + 1 : k;
    if ((int) value != value || next && k == -1) {
      return false;
    }
    int jump =
        switch (op) {
          case EQ -> Op.JEQI;
          case NE -> Op.JNEI;
          case LT -> u ? Op.JLTUI : Op.JLTI;
          case LE -> u ? Op.JLTUI : Op.JLEI;
          case GT -> u ? Op.JGEUI : Op.JGTI;
          case GE -> u ? Op.JGEUI : Op.JGEI;
          default -> throw new IllegalArgumentException(op.name());
        };
    g.code.jump(jump, g.expressions.any(left), (int) value, target);
    return true;
  }

  private static Expr.BinaryOp negated(Expr.BinaryOp op) {
    return switch (op) {
      case EQ -> Expr.BinaryOp.NE;
      case NE -> Expr.BinaryOp.EQ;
      case LT -> Expr.BinaryOp.GE;
      case GE -> Expr.BinaryOp.LT;
      case GT -> Expr.BinaryOp.LE;
      case LE -> Expr.BinaryOp.GT;
      default -> throw new IllegalArgumentException(op.name());
    };
  }
}
