package dev.mmaplab.interp;

import static dev.mmaplab.interp.Descriptors.CALLS;
import static dev.mmaplab.interp.Descriptors.CALLS_AT;
import static dev.mmaplab.interp.Descriptors.LONG;
import static dev.mmaplab.interp.Descriptors.SCRATCH;
import static dev.mmaplab.interp.Descriptors.classOf;
import static dev.mmaplab.interp.Descriptors.type;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.mmaplab.c.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;

/**
 * Writes what operations do with the values on the JVM's stack. A {@code pc} is that of the
 * operation, an index of ints.
 */
final class Arithmetic {
  private static final long U32 = 0xffffffffL;

  private final CodeBuilder out;

  Arithmetic(CodeBuilder out) {
    this.out = out;
  }

  void jump(int op, Label to) {
    switch (op) {
      case Op.JEQ, Op.JEQI -> out.lcmp().ifeq(to);
      case Op.JNE, Op.JNEI -> out.lcmp().ifne(to);
      case Op.JLT, Op.JLTI -> out.lcmp().iflt(to);
      case Op.JLE, Op.JLEI -> out.lcmp().ifle(to);
      case Op.JGTI -> out.lcmp().ifgt(to);
      case Op.JGEI -> out.lcmp().ifge(to);
      case Op.JLTU, Op.JLTUI -> compareUnsigned().iflt(to);
      case Op.JLEU -> compareUnsigned().ifle(to);
      case Op.JGEUI -> compareUnsigned().ifge(to);
      default -> throw new IllegalStateException(Op.name(op));
    }
  }

  private CodeBuilder compareUnsigned() {
    return out.invokestatic(LONG, "compareUnsigned", type(CD_int, CD_long, CD_long));
  }

  /** 1 or 0 by the jump that would be taken. */
  private void truth(int jump) {
    Label yes = out.newLabel();
    Label done = out.newLabel();
    jump(jump, yes);
    out.lconst_0().goto_(done);
    out.labelBinding(yes);
    out.lconst_1();
    out.labelBinding(done);
  }

  void unary(int pc, int op, int c) {
    switch (op) {
      case Op.MOV -> {}
      case Op.ADDI -> out.loadConstant((long) c).ladd();
      case Op.ADDIW -> {
        out.loadConstant((long) c).ladd();
        noticing(pc, "cut", 1);
      }
      case Op.ADDIS -> {
        out.loadConstant((long) c);
        noticing(pc, "add", 2);
      }
      case Op.ADDIU -> unsigned(out.loadConstant((long) c).ladd());
      case Op.MULI -> out.loadConstant((long) c).lmul();
      case Op.MULIW -> {
        out.loadConstant((long) c).lmul();
        noticing(pc, "cut", 1);
      }
      case Op.MULIS -> {
        out.loadConstant((long) c);
        noticing(pc, "multiply", 2);
      }
      case Op.MULIU -> unsigned(out.loadConstant((long) c).lmul());
      case Op.ANDI -> out.loadConstant((long) c).land();
      case Op.ORI -> out.loadConstant((long) c).lor();
      case Op.XORI -> out.loadConstant((long) c).lxor();
      case Op.SHLI -> out.loadConstant(c).lshl();
      case Op.SHLIW -> signed(out.loadConstant(c).lshl());
      case Op.SHLIU -> unsigned(out.loadConstant(c).lshl());
      case Op.SARI -> out.loadConstant(c).lshr();
      case Op.SHRI -> out.loadConstant(c).lushr();
      case Op.NEG -> out.lneg();
      case Op.NEGW -> {
        out.lneg();
        noticing(pc, "cut", 1);
      }
      case Op.NEGS -> {
        out.lstore(SCRATCH).lconst_0().lload(SCRATCH);
        noticing(pc, "subtract", 2);
      }
      case Op.NEGU -> unsigned(out.lneg());
      case Op.NOT -> out.loadConstant(-1L).lxor();
      case Op.NOTU -> unsigned(out.loadConstant(-1L).lxor());
      case Op.SX1 -> out.l2i().i2b().i2l();
      case Op.SX2 -> out.l2i().i2s().i2l();
      case Op.SX4 -> signed(out);
      case Op.ZX1 -> out.loadConstant(0xffL).land();
      case Op.ZX2 -> out.loadConstant(0xffffL).land();
      case Op.ZX4 -> unsigned(out);
      case Op.SEQI -> against(c, Op.JEQ);
      case Op.SNEI -> against(c, Op.JNE);
      case Op.SLTI -> against(c, Op.JLT);
      case Op.SGTI -> against(c, Op.JGTI);
      case Op.SLTUI -> against(c, Op.JLTU);
      case Op.SGTUI -> {
        out.loadConstant((long) c);
        Label yes = out.newLabel();
        Label done = out.newLabel();
        compareUnsigned().ifgt(yes).lconst_0().goto_(done);
        out.labelBinding(yes).lconst_1().labelBinding(done);
      }
      default -> { // floating point
        out.lstore(SCRATCH).loadConstant(op).lload(SCRATCH);
        out.invokestatic(classOf(FloatingPoint.class), "unary", type(CD_long, CD_int, CD_long));
      }
    }
  }

  private void against(int c, int jump) {
    out.loadConstant((long) c);
    truth(jump);
  }

  void binary(int pc, int op) {
    switch (op) {
      case Op.ADD -> out.ladd();
      case Op.ADDW -> {
        out.ladd();
        noticing(pc, "cut", 1);
      }
      case Op.ADDS -> noticing(pc, "add", 2);
      case Op.ADDU -> unsigned(out.ladd());
      case Op.SUB -> out.lsub();
      case Op.SUBW -> {
        out.lsub();
        noticing(pc, "cut", 1);
      }
      case Op.SUBS -> noticing(pc, "subtract", 2);
      case Op.SUBU -> unsigned(out.lsub());
      case Op.MUL -> out.lmul();
      case Op.MULW -> {
        out.lmul();
        noticing(pc, "cut", 1);
      }
      case Op.MULS -> noticing(pc, "multiply", 2);
      case Op.MULU -> unsigned(out.lmul());
      case Op.AND -> out.land();
      case Op.OR -> out.lor();
      case Op.XOR -> out.lxor();
      case Op.SHL -> count(pc, 64).lshl();
      case Op.SHLW -> signed(count(pc, 32).lshl());
      case Op.SHLU -> unsigned(count(pc, 32).lshl());
      case Op.SAR -> count(pc, 64).lshr();
      case Op.SARW -> count(pc, 32).lshr();
      case Op.SHR -> count(pc, 64).lushr();
      case Op.SHRU -> count(pc, 32).lushr();
      case Op.LEA2 -> out.iconst_1().lshl().ladd();
      case Op.LEA4 -> out.iconst_2().lshl().ladd();
      case Op.LEA8 -> out.iconst_3().lshl().ladd();
      case Op.SEQ -> truth(Op.JEQ);
      case Op.SNE -> truth(Op.JNE);
      case Op.SLT -> truth(Op.JLT);
      case Op.SLE -> truth(Op.JLE);
      case Op.SLTU -> truth(Op.JLTU);
      case Op.SLEU -> truth(Op.JLEU);
      default -> throw new IllegalStateException(Op.name(op));
    }
  }

  /** The shift count on the stack, as an int that the JVM may mask to six bits. */
  private CodeBuilder count(int pc, int width) {
    noticing(pc, "count" + width, 1);
    out.l2i();
    return width == 32 ? out.loadConstant(31).iand() : out;
  }

  /** Calls a method of {@link Noticing} that takes so many values from the stack. */
  void noticing(int pc, String method, int values) {
    noticing(pc, method, CD_long, values);
  }

  void noticing(int pc, String method, ClassDesc result, int values) {
    out.aload(CALLS_AT).loadConstant(pc);
    out.invokestatic(
        classOf(Noticing.class),
        method,
        values == 1
            ? type(result, CD_long, CALLS, CD_int)
            : type(result, CD_long, CD_long, CALLS, CD_int));
  }

  private static void signed(CodeBuilder value) {
    value.l2i().i2l();
  }

  private static void unsigned(CodeBuilder value) {
    value.loadConstant(U32).land();
  }
}
