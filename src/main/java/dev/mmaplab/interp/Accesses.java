package dev.mmaplab.interp;

import static dev.mmaplab.interp.Descriptors.DOUBLE;
import static dev.mmaplab.interp.Descriptors.FLOAT;
import static dev.mmaplab.interp.Descriptors.MEMORY;
import static dev.mmaplab.interp.Descriptors.type;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.mmaplab.c.Op;
import java.lang.classfile.CodeBuilder;

/** Writes memory accesses; the memory and the address are on the JVM's stack. */
final class Accesses {
  private final CodeBuilder out;

  Accesses(CodeBuilder out) {
    this.out = out;
  }

  /** The value at the address on the stack, by an operation LD…. */
  void load(int op) {
    switch (op) {
      case Op.LD1S -> out.invokevirtual(MEMORY, "loadByte", type(CD_int, CD_long)).i2b().i2l();
      case Op.LD1U -> out.invokevirtual(MEMORY, "loadByte", type(CD_int, CD_long)).i2l();
      case Op.LD2S -> out.invokevirtual(MEMORY, "loadShort", type(CD_int, CD_long)).i2s().i2l();
      case Op.LD2U -> out.invokevirtual(MEMORY, "loadShort", type(CD_int, CD_long)).i2l();
      case Op.LD4S -> out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long)).i2l();
      case Op.LD4U ->
          out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long))
              .i2l()
              .loadConstant(0xffffffffL)
              .land();
      case Op.LD8 -> out.invokevirtual(MEMORY, "loadLong", type(CD_long, CD_long));
      default ->
          out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long))
              .invokestatic(FLOAT, "intBitsToFloat", type(CD_float, CD_int))
              .f2d()
              .invokestatic(DOUBLE, "doubleToRawLongBits", type(CD_long, CD_double));
    }
  }

  /** Stores the value on the stack at the address below it, by an operation ST…. */
  void store(int op) {
    switch (op) {
      case Op.ST1 -> out.l2i().invokevirtual(MEMORY, "storeByte", type(CD_void, CD_long, CD_int));
      case Op.ST2 -> out.l2i().invokevirtual(MEMORY, "storeShort", type(CD_void, CD_long, CD_int));
      case Op.ST4 -> out.l2i().invokevirtual(MEMORY, "storeInt", type(CD_void, CD_long, CD_int));
      case Op.ST8 -> out.invokevirtual(MEMORY, "storeLong", type(CD_void, CD_long, CD_long));
      default ->
          out.invokestatic(DOUBLE, "longBitsToDouble", type(CD_double, CD_long))
              .d2f()
              .invokestatic(FLOAT, "floatToRawIntBits", type(CD_int, CD_float))
              .invokevirtual(MEMORY, "storeInt", type(CD_void, CD_long, CD_int));
    }
  }

  /** The operation LD… or ST… of the same size as one LDX… or STX…. */
  static int unscaled(int op) {
    return switch (op) {
      case Op.LDX1S -> Op.LD1S;
      case Op.LDX1U -> Op.LD1U;
      case Op.LDX2S -> Op.LD2S;
      case Op.LDX2U -> Op.LD2U;
      case Op.LDX4S -> Op.LD4S;
      case Op.LDX4U -> Op.LD4U;
      case Op.LDX8 -> Op.LD8;
      case Op.STX1 -> Op.ST1;
      case Op.STX2 -> Op.ST2;
      case Op.STX4 -> Op.ST4;
      default -> Op.ST8;
    };
  }

  /** Scales the index on the stack. */
  void scale(int op) {
    int shift =
        switch (op) {
          case Op.LDX1S, Op.LDX1U, Op.STX1 -> 0;
          case Op.LDX2S, Op.LDX2U, Op.STX2 -> 1;
          case Op.LDX4S, Op.LDX4U, Op.STX4 -> 2;
          default -> 3;
        };
    if (shift > 0) {
      out.loadConstant(shift).lshl();
    }
  }
}
