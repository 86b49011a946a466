package dev.mmaplab.interp;

import dev.mmaplab.c.Op;

/**
 * Tells the supervisor what instructions noticed, once for each instruction. Nothing here changes
 * what the program does.
 */
final class Checks {
  private final Cpu cpu;
  private final CallStack stack;
  private final Supervisor supervisor;

  Checks(Cpu cpu, CallStack stack, Supervisor supervisor) {
    this.cpu = cpu;
    this.stack = stack;
    this.supervisor = supervisor;
  }

  /** The signed instruction at {@code pc} is about to give this result, cut to 32 bits. */
  int cut(int pc, long result) {
    noticed(pc);
    return (int) result;
  }

  /** The innermost frame's instruction at {@code pc} is about to do what C leaves undefined. */
  void noticed(int pc) {
    stack.pc = pc;
    Frame frame = stack.top();
    LinkedFunction f = frame.function;
    if (f.firstNotice(pc)) {
      supervisor.slipped(cpu, f.position(pc), slip(f, frame.base, pc));
    }
  }

  private Slip slip(LinkedFunction f, int base, int pc) {
    int op = f.original[pc];
    int b = f.code[pc + 2];
    int c = f.code[pc + 3];
    long[] regs = stack.registers;
    return switch (op) {
      case Op.ADDW, Op.ADDS -> overflow(op, regs[base + b], "+", regs[base + c]);
      case Op.SUBW, Op.SUBS -> overflow(op, regs[base + b], "-", regs[base + c]);
      case Op.MULW, Op.MULS -> overflow(op, regs[base + b], "*", regs[base + c]);
      case Op.ADDIW, Op.ADDIS ->
          c < 0
              ? overflow(op, regs[base + b], "-", -(long) c)
              : overflow(op, regs[base + b], "+", c);
      case Op.MULIW, Op.MULIS -> overflow(op, regs[base + b], "*", c);
      case Op.NEGW, Op.NEGS ->
          new Slip(
              Slip.Kind.SIGNED_INTEGER_OVERFLOW,
              "negation of "
                  + regs[base + b]
                  + " cannot be represented in type '"
                  + type(op)
                  + "'; cast to an unsigned type to negate this value to itself");
      case Op.BOUND ->
          new Slip(
              Slip.Kind.INDEX_OUT_OF_BOUNDS,
              "index " + regs[base + f.code[pc + 1]] + " out of bounds for " + f.note(c));
      case Op.NOTE -> new Slip(Slip.Kind.INDEX_OUT_OF_BOUNDS, f.note(c));
      case Op.USED ->
          new Slip(
              Slip.Kind.UNINITIALIZED_VALUE, "'" + f.note(c) + "' is used before it has a value");
      default -> shift(op, regs[base + c]);
    };
  }

  private static Slip overflow(int op, long left, String operator, long right) {
    return new Slip(
        Slip.Kind.SIGNED_INTEGER_OVERFLOW,
        left + " " + operator + " " + right + " cannot be represented in type '" + type(op) + "'");
  }

  private static String type(int op) {
    return op >= Op.ADDS ? "long int" : "int";
  }

  private static Slip shift(int op, long count) {
    String type =
        switch (op) {
          case Op.SHLW, Op.SARW -> "32-bit type 'int'";
          case Op.SHLU, Op.SHRU -> "32-bit type 'unsigned int'";
          default -> "64-bit type";
        };
    return new Slip(
        Slip.Kind.SHIFT_OUT_OF_BOUNDS,
        "shift exponent " + count + (count < 0 ? " is negative" : " is too large for " + type));
  }
}
