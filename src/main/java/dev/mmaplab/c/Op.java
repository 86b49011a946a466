package dev.mmaplab.c;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * The operations of register code. An instruction is four ints: operation, a, b, c. {@code ra},
 * {@code rb}, {@code rc} are the window's registers with those numbers; {@code #b}, {@code #c} the
 * ints themselves, sign-extended. Integers in registers are extended to 64 bits by their C type, so
 * that one 64-bit operation often serves all types; where a result could leave the type's range
 * there is a variant W (sign-extends from 32 bits) and U (zero-extends from 32 bits). Jump targets
 * are indices of instructions.
 *
 * <p>Instructions write their register last: one that traps has changed nothing.
 */
public final class Op {
  public static final int NOP = 0;

  /** ra = rb. */
  public static final int MOV = 1;

  /** ra = #c. */
  public static final int LDI = 2;

  /** ra = constant number c. */
  public static final int LDC = 3;

  /** ra = address of reference number c. */
  public static final int ADDR = 4;

  public static final int ADD = 5;
  public static final int ADDW = 6;
  public static final int ADDU = 7;
  public static final int SUB = 8;
  public static final int SUBW = 9;
  public static final int SUBU = 10;
  public static final int MUL = 11;
  public static final int MULW = 12;
  public static final int MULU = 13;
  public static final int AND = 14;
  public static final int OR = 15;
  public static final int XOR = 16;

  /** ra = rb + #c, and so on. */
  public static final int ADDI = 17;

  public static final int ADDIW = 18;
  public static final int ADDIU = 19;
  public static final int MULI = 20;
  public static final int MULIW = 21;
  public static final int MULIU = 22;
  public static final int ANDI = 23;
  public static final int ORI = 24;
  public static final int XORI = 25;

  /** Signed 64-bit; serves unsigned 32-bit too. Traps on division by zero and overflow. */
  public static final int DIV = 26;

  public static final int DIVW = 27;
  public static final int DIVUL = 28;
  public static final int REM = 29;
  public static final int REMW = 30;
  public static final int REMUL = 31;

  /** Shift counts are masked to the width, as x86 does. */
  public static final int SHL = 32;

  public static final int SHLW = 33;
  public static final int SHLU = 34;

  /** Arithmetic right; count masked to 6 bits, SARW's to 5. */
  public static final int SAR = 35;

  public static final int SARW = 36;

  /** Logical right; count masked to 6 bits, SHRU's to 5. */
  public static final int SHR = 37;

  public static final int SHRU = 38;
  public static final int SHLI = 39;
  public static final int SHLIW = 40;
  public static final int SHLIU = 41;
  public static final int SARI = 42;
  public static final int SHRI = 43;
  public static final int NEG = 44;
  public static final int NEGW = 45;
  public static final int NEGU = 46;
  public static final int NOT = 47;
  public static final int NOTU = 48;
  public static final int SX1 = 49;
  public static final int SX2 = 50;
  public static final int SX4 = 51;
  public static final int ZX1 = 52;
  public static final int ZX2 = 53;
  public static final int ZX4 = 54;

  /** ra = rb == rc ? 1 : 0, and so on; LTU and LEU compare unsigned. */
  public static final int SEQ = 55;

  public static final int SNE = 56;
  public static final int SLT = 57;
  public static final int SLE = 58;
  public static final int SLTU = 59;
  public static final int SLEU = 60;
  public static final int SEQI = 61;
  public static final int SNEI = 62;
  public static final int SLTI = 63;
  public static final int SGTI = 64;
  public static final int SLTUI = 65;
  public static final int SGTUI = 66;

  /** To instruction c. */
  public static final int JMP = 67;

  /** To instruction c if ra == rb, and so on. */
  public static final int JEQ = 68;

  public static final int JNE = 69;
  public static final int JLT = 70;
  public static final int JLE = 71;
  public static final int JLTU = 72;
  public static final int JLEU = 73;

  /** To instruction c if ra == #b, and so on. */
  public static final int JEQI = 74;

  public static final int JNEI = 75;
  public static final int JLTI = 76;
  public static final int JLEI = 77;
  public static final int JGTI = 78;
  public static final int JGEI = 79;
  public static final int JLTUI = 80;
  public static final int JGEUI = 81;

  /**
   * Constants b, b+1 are low and count, then come the targets: to target number ra - low, outside
   * of them to instruction c.
   */
  public static final int TABLE = 82;

  /** To the place in this function whose address ra holds ({@code goto *p}). */
  public static final int JR = 83;

  /** ra = extended memory at rb + #c. */
  public static final int LD1S = 84;

  public static final int LD1U = 85;
  public static final int LD2S = 86;
  public static final int LD2U = 87;
  public static final int LD4S = 88;
  public static final int LD4U = 89;
  public static final int LD8 = 90;

  /** A float, held as double. */
  public static final int LDF = 91;

  /** Memory at rb + #c = ra. */
  public static final int ST1 = 92;

  public static final int ST2 = 93;
  public static final int ST4 = 94;
  public static final int ST8 = 95;
  public static final int STF = 96;

  /** ra = extended memory at rb + rc * size. */
  public static final int LDX1S = 97;

  public static final int LDX1U = 98;
  public static final int LDX2S = 99;
  public static final int LDX2U = 100;
  public static final int LDX4S = 101;
  public static final int LDX4U = 102;
  public static final int LDX8 = 103;
  public static final int STX1 = 104;
  public static final int STX2 = 105;
  public static final int STX4 = 106;
  public static final int STX8 = 107;

  /** memmove(ra, rb, #c). */
  public static final int COPY = 108;

  /** memset(ra, 0, #c). */
  public static final int ZERO = 109;

  public static final int FADD = 110;
  public static final int FSUB = 111;
  public static final int FMUL = 112;
  public static final int FDIV = 113;
  public static final int FNEG = 114;

  /** Rounds to float. */
  public static final int FROUND = 115;

  public static final int SFEQ = 116;
  public static final int SFNE = 117;
  public static final int SFLT = 118;
  public static final int SFLE = 119;

  /** Signed 64 bits to double, unsigned to double, and the same to float. */
  public static final int I2D = 120;

  public static final int U2D = 121;
  public static final int I2F = 122;
  public static final int U2F = 123;

  /** Double to int, long and unsigned long, as gcc's cvttsd2si sequences do it. */
  public static final int D2W = 124;

  public static final int D2L = 125;
  public static final int D2UL = 126;

  /**
   * Calls reference c; the callee's window starts at register a, where the arguments are and where
   * its result will be. b: see {@link #RESULT_USED}.
   */
  public static final int CALL = 127;

  /** Calls the address in rc; a and b as for CALL. */
  public static final int CALLR = 128;

  /** Returns ra. */
  public static final int RET = 129;

  /** Returns nothing (what a caller reads is whatever the first register holds). */
  public static final int RETV = 130;

  /** ra = address of rb fresh bytes in this frame. */
  public static final int ALLOCA = 131;

  /** ra = bits #c (shift + 64 * width) of ra replaced by rb. */
  public static final int INSERT = 132;

  /** ra = {@link BitCount} number c of rb. */
  public static final int BITS = 133;

  /** ra = rb ∘ r(b+1) in type; r(a+1) = it did not fit; c: see {@link Overflow}. */
  public static final int OVERFLOW = 134;

  /** ra = old value of memory at rb; r(b+1) operand, r(b+2) expected; c: see {@link Atomic}. */
  public static final int ATOMIC = 135;

  /** Invalid opcode. */
  public static final int TRAP = 136;

  /** ra = address to which the function returns. */
  public static final int RETADDR = 137;

  /** Leaves the run loop. */
  public static final int EXIT = 138;

  /** Ends a signal handler's frame. */
  public static final int HANDLED = 139;

  /** ra = rb + rc * 4, and so on. */
  public static final int LEA2 = 140;

  public static final int LEA4 = 141;
  public static final int LEA8 = 142;

  /**
   * As ADD, SUB, MUL, ADDI, MULI and NEG, on signed 64-bit values: overflow, which C leaves
   * undefined, is noticed. So is that of the operations with W, which are always signed.
   */
  public static final int ADDS = 150;

  public static final int SUBS = 151;
  public static final int MULS = 152;
  public static final int ADDIS = 153;
  public static final int MULIS = 154;
  public static final int NEGS = 155;

  /** Notices that index ra is not below #b, unsigned; note c: what is indexed. */
  public static final int BOUND = 156;

  /** Notices that it was reached; note c says what is wrong with that. */
  public static final int NOTE = 157;

  /** ra = #c: whether a variable has been given a value. */
  public static final int MARK = 158;

  /** Notices that ra is 0: the variable that note c names is read without a value. */
  public static final int USED = 159;

  /**
   * True for operations that only look: hardware has no instruction for them, so they occupy no
   * text, take no time and count for no limit. What they notice goes to the supervisor and changes
   * nothing.
   */
  public static boolean looks(int op) {
    return op >= BOUND && op <= USED;
  }

  /** ra = the stack pointer. */
  public static final int STACK = 143;

  /** The stack pointer = ra: frees what {@link #ALLOCA} took since {@link #STACK} gave ra. */
  public static final int UNSTACK = 144;

  /** ra = the time stamp counter: cycles since the computer was switched on. */
  public static final int TSC = 145;

  /** True for operations whose result goes to ra, calls excepted. */
  static boolean writes(int op) {
    return switch (op) {
      case NOP, ST1, ST2, ST4, ST8, STF, STX1, STX2, STX4, STX8, COPY, ZERO -> false;
      case CALL, CALLR, RET, RETV, TRAP, EXIT, HANDLED, JR, UNSTACK -> false;
      default -> !(op >= JMP && op <= TABLE) && !looks(op);
    };
  }

  /**
   * Does {@link Wide} number c: rb and r(b+1) are the operands, ra where the result goes; addresses
   * of 16 bytes, or values, as the operation says. Division by zero traps.
   */
  public static final int WIDE = 146;

  /** In b of a call: the C text uses the result. The bits below are the number of arguments. */
  public static final int RESULT_USED = 1 << 20;

  /** The name of an operation. */
  public static String name(int op) {
    for (Field field : Op.class.getDeclaredFields()) {
      int mods = field.getModifiers();
      try {
        if (Modifier.isStatic(mods)
            && field.getType() == int.class
            && field.getInt(Op.class) == op) {
          return field.getName();
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return "?" + op;
  }

  private Op() {}
}
