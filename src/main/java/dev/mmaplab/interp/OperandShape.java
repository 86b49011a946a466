package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/** Which registers an operation reads and writes, as far as compiled code must know. */
enum OperandShape {
  NOTHING,
  /** Writes a. */
  SETS,
  /** Writes a, reads b. */
  SETS_FROM_B,
  /** Writes a, reads b and c. */
  SETS_FROM_B_C,
  /** Reads and writes a, reads b. */
  CHANGES,
  READS_A,
  READS_A_B,
  READS_A_B_C,
  CALL,
  /** As CALL; reads c. */
  CALL_POINTER,
  /** Reads the window itself and may change any of its registers. */
  RARE,
  /** Functions with such an operation are interpreted: so all that are not named here. */
  INTERPRETED;

  static OperandShape of(int op) {
    return switch (op) {
      case Op.NOP, Op.JMP, Op.RETV, Op.NOTE -> NOTHING;
      case Op.LDI, Op.LDC, Op.ADDR, Op.MARK -> SETS;
      case Op.MOV,
          Op.ADDI,
          Op.ADDIW,
          Op.ADDIU,
          Op.MULI,
          Op.MULIW,
          Op.MULIU,
          Op.ANDI,
          Op.ORI,
          Op.XORI,
          Op.SHLI,
          Op.SHLIW,
          Op.SHLIU,
          Op.SARI,
          Op.SHRI,
          Op.ADDIS,
          Op.MULIS,
          Op.NEGS,
          Op.NEG,
          Op.NEGW,
          Op.NEGU,
          Op.NOT,
          Op.NOTU,
          Op.SX1,
          Op.SX2,
          Op.SX4,
          Op.ZX1,
          Op.ZX2,
          Op.ZX4,
          Op.SEQI,
          Op.SNEI,
          Op.SLTI,
          Op.SGTI,
          Op.SLTUI,
          Op.SGTUI,
          Op.LD1S,
          Op.LD1U,
          Op.LD2S,
          Op.LD2U,
          Op.LD4S,
          Op.LD4U,
          Op.LD8,
          Op.LDF,
          Op.FNEG,
          Op.FROUND,
          Op.I2D,
          Op.U2D,
          Op.I2F,
          Op.U2F,
          Op.D2W,
          Op.D2L,
          Op.D2UL ->
          SETS_FROM_B;
      case Op.ADD,
          Op.ADDW,
          Op.ADDU,
          Op.SUB,
          Op.SUBW,
          Op.SUBU,
          Op.MUL,
          Op.MULW,
          Op.MULU,
          Op.ADDS,
          Op.SUBS,
          Op.MULS,
          Op.AND,
          Op.OR,
          Op.XOR,
          Op.DIV,
          Op.DIVW,
          Op.DIVUL,
          Op.REM,
          Op.REMW,
          Op.REMUL,
          Op.SHL,
          Op.SHLW,
          Op.SHLU,
          Op.SAR,
          Op.SARW,
          Op.SHR,
          Op.SHRU,
          Op.LEA2,
          Op.LEA4,
          Op.LEA8,
          Op.SEQ,
          Op.SNE,
          Op.SLT,
          Op.SLE,
          Op.SLTU,
          Op.SLEU,
          Op.LDX1S,
          Op.LDX1U,
          Op.LDX2S,
          Op.LDX2U,
          Op.LDX4S,
          Op.LDX4U,
          Op.LDX8,
          Op.FADD,
          Op.FSUB,
          Op.FMUL,
          Op.FDIV,
          Op.SFEQ,
          Op.SFNE,
          Op.SFLT,
          Op.SFLE ->
          SETS_FROM_B_C;
      case Op.INSERT -> CHANGES;
      case Op.JEQI,
          Op.JNEI,
          Op.JLTI,
          Op.JLEI,
          Op.JGTI,
          Op.JGEI,
          Op.JLTUI,
          Op.JGEUI,
          Op.TABLE,
          Op.BOUND,
          Op.USED,
          Op.ZERO,
          Op.RET ->
          READS_A;
      case Op.JEQ,
          Op.JNE,
          Op.JLT,
          Op.JLE,
          Op.JLTU,
          Op.JLEU,
          Op.ST1,
          Op.ST2,
          Op.ST4,
          Op.ST8,
          Op.STF,
          Op.COPY ->
          READS_A_B;
      case Op.STX1, Op.STX2, Op.STX4, Op.STX8 -> READS_A_B_C;
      case Op.CALL -> CALL;
      case Op.CALLR -> CALL_POINTER;
      case Op.ALLOCA,
          Op.STACK,
          Op.TSC,
          Op.UNSTACK,
          Op.BITS,
          Op.OVERFLOW,
          Op.ATOMIC,
          Op.WIDE,
          Op.TRAP,
          Op.RETADDR ->
          RARE;
      default -> INTERPRETED;
    };
  }
}
