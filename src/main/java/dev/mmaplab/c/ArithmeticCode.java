package dev.mmaplab.c;

import java.util.Optional;

/** Unary and binary operators, comparisons, pointer arithmetic and conversions. */
final class ArithmeticCode {
  private final FunctionGenerator g;

  ArithmeticCode(FunctionGenerator g) {
    this.g = g;
  }

  void unary(Expr.Unary u, int dest) {
    Scalar scalar = ExpressionCode.scalar(u.operand());
    int operand = g.expressions.any(u.operand());
    switch (u.op()) {
      case NEG -> {
        if (scalar.floating()) {
          g.code.emit(Op.FNEG, dest, operand, 0);
        } else {
          g.code.emit(byWidth(scalar, wide(scalar, Op.NEG), Op.NEGW, Op.NEGU), dest, operand, 0);
        }
      }
      case NOT -> g.code.emit(byWidth(scalar, Op.NOT, Op.NOT, Op.NOTU), dest, operand, 0);
      case LOGICAL_NOT -> {
        if (scalar.floating()) {
          int zero = g.window.allocate();
          g.expressions.constant(zero, 0);
          g.code.emit(Op.SFEQ, dest, operand, zero);
        } else {
          g.code.emit(Op.SEQI, dest, operand, 0);
        }
      }
    }
  }

  void binary(Expr.Binary b, int dest) {
    if (WideCode.is(b.left())) {
      g.wide.compare(b, dest);
      return;
    }
    Scalar scalar = ExpressionCode.scalar(b.left());
    if (comparison(b.op())) {
      compare(b, scalar, dest);
    } else if (scalar.floating()) {
      int[] operands = operands(b);
      floating(b.op(), scalar, dest, operands[0], operands[1]);
    } else if (b.right() instanceof Expr.IntConst k && immediate(b.op(), scalar, k.value())) {
      int left = g.expressions.any(b.left());
      withImmediate(b.op(), scalar, dest, left, k.value());
    } else if (commutative(b.op())
        && b.left() instanceof Expr.IntConst k
        && immediate(b.op(), scalar, k.value())) {
      int right = g.expressions.any(b.right());
      withImmediate(b.op(), scalar, dest, right, k.value());
    } else {
      int[] operands = operands(b);
      combine(b.op(), scalar, dest, operands[0], operands[1]);
    }
  }

  /**
   * Both operands in registers. As gcc's folding does, a variable on the left of a commutative
   * operator or comparison is read after the right operand has been evaluated.
   */
  int[] operands(Expr.Binary b) {
    boolean swaps = commutative(b.op()) || comparison(b.op());
    if (swaps
        && variable(b.left())
        && !variable(b.right())
        && ExpressionCode.sideEffects(b.right())) {
      int right = g.expressions.any(b.right());
      return new int[] {g.expressions.any(b.left()), right};
    }
    int left = g.expressions.any(b.left());
    return new int[] {left, g.expressions.any(b.right())};
  }

  /** dest = left op right for values of type {@code scalar} in registers. */
  void combine(Expr.BinaryOp op, Scalar scalar, int dest, int left, int right) {
    if (scalar.floating()) {
      floating(op, scalar, dest, left, right);
      return;
    }
    int code =
        switch (op) {
          case ADD -> byWidth(scalar, wide(scalar, Op.ADD), Op.ADDW, Op.ADDU);
          case SUB -> byWidth(scalar, wide(scalar, Op.SUB), Op.SUBW, Op.SUBU);
          case MUL -> byWidth(scalar, wide(scalar, Op.MUL), Op.MULW, Op.MULU);
          case DIV -> scalar == Scalar.U64 ? Op.DIVUL : byWidth(scalar, Op.DIV, Op.DIVW, Op.DIV);
          case REM -> scalar == Scalar.U64 ? Op.REMUL : byWidth(scalar, Op.REM, Op.REMW, Op.REM);
          case SHL -> byWidth(scalar, Op.SHL, Op.SHLW, Op.SHLU);
          case SHR ->
              scalar.signed
                  ? byWidth(scalar, Op.SAR, Op.SARW, Op.SARW)
                  : byWidth(scalar, Op.SHR, Op.SHRU, Op.SHRU);
          case AND -> Op.AND;
          case OR -> Op.OR;
          case XOR -> Op.XOR;
          case EQ, NE, LT, LE, GT, GE -> throw new IllegalArgumentException(op.name());
        };
    g.code.emit(code, dest, left, right);
  }

  /** Can {@link #withImmediate} do it? */
  static boolean immediate(Expr.BinaryOp op, Scalar scalar, long value) {
    boolean fits = (int) value == value;
    return switch (op) {
      case ADD -> fits || scalar == Scalar.U32;
      case SUB -> fits && value != Integer.MIN_VALUE || scalar == Scalar.U32;
      case MUL -> fits || scalar == Scalar.U32;
      case AND, OR, XOR -> fits;
      case SHL, SHR -> true;
      default -> false;
    };
  }

  void withImmediate(Expr.BinaryOp op, Scalar scalar, int dest, int left, long value) {
    int k = (int) value;
    int count = (int) (value & (scalar.bytes == 8 ? 63 : 31));
    switch (op) {
      case ADD ->
          g.code.emit(byWidth(scalar, wide(scalar, Op.ADDI), Op.ADDIW, Op.ADDIU), dest, left, k);
      case SUB ->
          g.code.emit(byWidth(scalar, wide(scalar, Op.ADDI), Op.ADDIW, Op.ADDIU), dest, left, -k);
      case MUL ->
          g.code.emit(byWidth(scalar, wide(scalar, Op.MULI), Op.MULIW, Op.MULIU), dest, left, k);
      case AND -> g.code.emit(Op.ANDI, dest, left, k);
      case OR -> g.code.emit(Op.ORI, dest, left, k);
      case XOR -> g.code.emit(Op.XORI, dest, left, k);
      case SHL -> g.code.emit(byWidth(scalar, Op.SHLI, Op.SHLIW, Op.SHLIU), dest, left, count);
      case SHR -> g.code.emit(scalar.signed ? Op.SARI : Op.SHRI, dest, left, count);
      default -> throw new IllegalArgumentException(op.name());
    }
  }

  void pointerAdd(Expr.PointerAdd p, int dest) {
    if (p.index() instanceof Expr.IntConst) {
      Place.Memory m = g.places.target(p);
      if (m.offset() == 0) {
        g.expressions.move(dest, m.base());
      } else {
        g.code.emit(Op.ADDI, dest, m.base(), m.offset());
      }
      return;
    }
    int pointer = g.expressions.any(p.pointer());
    int index = g.expressions.any(p.index());
    addScaled(dest, pointer, index, p.scale());
  }

  /** dest = pointer + index * scale. */
  void addScaled(int dest, int pointer, int index, long scale) {
    if (scale == 1 || scale == 2 || scale == 4 || scale == 8) {
      g.code.emit(PlaceCode.lea((int) scale), dest, pointer, index);
      return;
    }
    int scaled = g.window.allocate();
    if ((int) scale == scale) {
      g.code.emit(Op.MULI, scaled, index, (int) scale);
    } else {
      g.expressions.constant(scaled, scale);
      g.code.emit(Op.MUL, scaled, index, scaled);
    }
    g.code.emit(Op.ADD, dest, pointer, scaled);
  }

  void pointerDiff(Expr.PointerDiff p, int dest) {
    int left = g.expressions.any(p.left());
    int right = g.expressions.any(p.right());
    if (p.scale() == 1) {
      g.code.emit(Op.SUB, dest, left, right);
      return;
    }
    int bytes = g.window.allocate();
    g.code.emit(Op.SUB, bytes, left, right);
    if (Long.bitCount(p.scale()) == 1) {
      g.code.emit(Op.SARI, dest, bytes, Long.numberOfTrailingZeros(p.scale()));
    } else if (p.scale() == 0) {
      g.expressions.move(dest, bytes);
    } else {
      int scale = g.window.allocate();
      g.expressions.constant(scale, p.scale());
      g.code.emit(Op.DIV, dest, bytes, scale);
    }
  }

  /**
   * dest = the value of register {@code from} converted; nothing is emitted if it already is there.
   */
  void convert(int from, Scalar source, int dest, Scalar target) {
    if (target == Scalar.BOOL && source != Scalar.BOOL) {
      truth(from, source, dest);
    } else if (target.holds(source)) {
      g.expressions.move(dest, from);
    } else if (source.floating()) {
      fromFloating(from, dest, target);
    } else if (target == Scalar.F32) {
      g.code.emit(source == Scalar.U64 ? Op.U2F : Op.I2F, dest, from, 0);
    } else if (target == Scalar.F64) {
      g.code.emit(source == Scalar.U64 ? Op.U2D : Op.I2D, dest, from, 0);
    } else {
      g.code.emit(target.extension().orElseThrow(), dest, from, 0);
    }
  }

  static boolean comparison(Expr.BinaryOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      default -> false;
    };
  }

  /** The operation for 64-bit, signed narrower and unsigned narrower values. */
  static int byWidth(Scalar scalar, int wide, int signed, int unsigned) {
    if (scalar.bytes == 8) {
      return wide;
    }
    return scalar.signed ? signed : unsigned;
  }

  /** For signed values the variant that notices overflow. */
  private static int wide(Scalar scalar, int op) {
    if (scalar != Scalar.S64) {
      return op;
    }
    return switch (op) {
      case Op.ADD -> Op.ADDS;
      case Op.SUB -> Op.SUBS;
      case Op.MUL -> Op.MULS;
      case Op.ADDI -> Op.ADDIS;
      case Op.MULI -> Op.MULIS;
      case Op.NEG -> Op.NEGS;
      default -> throw new IllegalArgumentException(Op.name(op));
    };
  }

  private void truth(int from, Scalar source, int dest) {
    if (source.floating()) {
      int zero = g.window.allocate();
      g.expressions.constant(zero, 0);
      g.code.emit(Op.SFNE, dest, from, zero);
    } else {
      g.code.emit(Op.SNEI, dest, from, 0);
    }
  }

  private void fromFloating(int from, int dest, Scalar target) {
    switch (target) {
      case F32 -> g.code.emit(Op.FROUND, dest, from, 0);
      case S64 -> g.code.emit(Op.D2L, dest, from, 0);
      case U64 -> g.code.emit(Op.D2UL, dest, from, 0);
      case S32 -> g.code.emit(Op.D2W, dest, from, 0);
      default -> {
        int whole = g.window.allocate();
        g.code.emit(target == Scalar.U32 ? Op.D2L : Op.D2W, whole, from, 0);
        g.code.emit(target.extension().orElseThrow(), dest, whole, 0);
      }
    }
  }

  private void floating(Expr.BinaryOp op, Scalar scalar, int dest, int left, int right) {
    int code =
        switch (op) {
          case ADD -> Op.FADD;
          case SUB -> Op.FSUB;
          case MUL -> Op.FMUL;
          case DIV -> Op.FDIV;
          default -> throw new IllegalArgumentException(op.name());
        };
    if (scalar == Scalar.F32) {
      int exact = g.window.allocate();
      g.code.emit(code, exact, left, right);
      g.code.emit(Op.FROUND, dest, exact, 0);
    } else {
      g.code.emit(code, dest, left, right);
    }
  }

  private void compare(Expr.Binary b, Scalar scalar, int dest) {
    if (!scalar.floating() && b.right() instanceof Expr.IntConst k) {
      Optional<int[]> op = setImmediate(b.op(), scalar, k.value());
      if (op.isPresent()) {
        int left = g.expressions.any(b.left());
        g.code.emit(op.get()[0], dest, left, op.get()[1]);
        return;
      }
    }
    int[] operands = operands(b);
    boolean swap = b.op() == Expr.BinaryOp.GT || b.op() == Expr.BinaryOp.GE;
    g.code.emit(set(b.op(), scalar), dest, operands[swap ? 1 : 0], operands[swap ? 0 : 1]);
  }

  private static int set(Expr.BinaryOp op, Scalar scalar) {
    boolean f = scalar.floating();
    boolean u = scalar == Scalar.U64;
    return switch (op) {
      case EQ -> f ? Op.SFEQ : Op.SEQ;
      case NE -> f ? Op.SFNE : Op.SNE;
      case LT, GT -> f ? Op.SFLT : u ? Op.SLTU : Op.SLT;
      case LE, GE -> f ? Op.SFLE : u ? Op.SLEU : Op.SLE;
      default -> throw new IllegalArgumentException(op.name());
    };
  }

  private static Optional<int[]> setImmediate(Expr.BinaryOp op, Scalar scalar, long k) {
    boolean u = scalar == Scalar.U64;
    long value = op == Expr.BinaryOp.LE ? k + 1 : op == Expr.BinaryOp.GE ? k - 1 : k;
    boolean wraps =
        op == Expr.BinaryOp.LE && k == (u ? -1 : Long.MAX_VALUE)
            || op == Expr.BinaryOp.GE && k == (u ? 0 : Long.MIN_VALUE);
    if ((int) value != value || wraps) {
      return Optional.empty();
    }
    int code =
        switch (op) {
          case EQ -> Op.SEQI;
          case NE -> Op.SNEI;
          case LT, LE -> u ? Op.SLTUI : Op.SLTI;
          case GT, GE -> u ? Op.SGTUI : Op.SGTI;
          default -> throw new IllegalArgumentException(op.name());
        };
    return Optional.of(new int[] {code, (int) value});
  }

  private static boolean commutative(Expr.BinaryOp op) {
    return switch (op) {
      case ADD, MUL, AND, OR, XOR -> true;
      default -> false;
    };
  }

  private static boolean variable(Expr e) {
    return e instanceof Expr.VarRef || e instanceof Expr.Cast c && variable(c.operand());
  }
}
