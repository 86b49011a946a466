package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import dev.mmaplab.machine.VirtualMemory;

/**
 * The instruction loop. Its method must stay below 8,000 bytes of bytecode, the most that HotSpot
 * compiles: a test checks it. Before whatever can trap or look at the stack, {@code stack.pc} and
 * {@code stack.left} are brought up to date.
 */
final class Instructions {
  private static final long U32 = 0xffffffffL;

  private final RunLoop loop;
  private final VirtualMemory memory;
  private final CodeSpace space;
  private final CallStack stack;
  private final RareInstructions rare;
  private final Checks checks;

  Instructions(
      RunLoop loop, VirtualMemory memory, CodeSpace space, CallStack stack, Checks checks) {
    this.loop = loop;
    this.memory = memory;
    this.space = space;
    this.stack = stack;
    this.rare = new RareInstructions(memory, stack, loop.supervisor());
    this.checks = checks;
  }

  /**
   * Runs the innermost frame and those it calls.
   *
   * @param interpreted do not stop in the innermost frame for compiled code
   */
  Stop run(NativeArguments arguments, boolean interpreted) {
    Frame top = stack.top();
    int[] text = interpreted ? top.function.original : top.function.code;
    return run(arguments, stack, memory, stack.registers, top, top.function, text);
  }

  /**
   * The loop. What it works on comes as parameters: references loaded from fields HotSpot would
   * keep compressed and decode before each instruction, a dozen copies of them, which takes as long
   * as the instruction.
   */
  private Stop run(
      NativeArguments arguments,
      CallStack s,
      VirtualMemory memory,
      long[] registers,
      Frame top,
      LinkedFunction function,
      int[] text) {
    long[] regs = registers;
    Frame frame = top;
    LinkedFunction f = function;
    int[] code = text;
    int base = frame.base;
    int pc = s.pc;
    int budget = s.left;
    for (; ; ) {
      if (budget == 0) {
        s.pc = pc;
        s.left = 0;
        return Stop.SLICE;
      }
      budget--;
      int op = code[pc];
      int a = base + code[pc + 1];
      int b = base + code[pc + 2];
      int c = code[pc + 3];
      switch (op) {
        case Op.NOP -> {}
        case Op.LDI -> regs[a] = c;
        case Op.LDC -> regs[a] = f.constants[c];
        case Op.ADDR -> regs[a] = f.addresses[c];
        case Op.ADDI -> regs[a] = regs[b] + c;
        case Op.ADDIW -> {
          long r = regs[b] + c;
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.ADDIU -> regs[a] = regs[b] + c & U32;
        case Op.MULI -> regs[a] = regs[b] * c;
        case Op.MULIW -> {
          long r = regs[b] * c;
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.MULIU -> regs[a] = regs[b] * c & U32;
        case Op.ANDI -> regs[a] = regs[b] & c;
        case Op.ORI -> regs[a] = regs[b] | c;
        case Op.XORI -> regs[a] = regs[b] ^ c;
        case Op.SHLI -> regs[a] = regs[b] << c;
        case Op.SHLIW -> regs[a] = (int) (regs[b] << c);
        case Op.SHLIU -> regs[a] = regs[b] << c & U32;
        case Op.SARI -> regs[a] = regs[b] >> c;
        case Op.SHRI -> regs[a] = regs[b] >>> c;
        case Op.MOV -> regs[a] = regs[b];
        case Op.NEG -> regs[a] = -regs[b];
        case Op.NEGW -> {
          long r = -regs[b];
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.NEGU -> regs[a] = -regs[b] & U32;
        case Op.NOT -> regs[a] = ~regs[b];
        case Op.NOTU -> regs[a] = ~regs[b] & U32;
        case Op.SX1 -> regs[a] = (byte) regs[b];
        case Op.SX2 -> regs[a] = (short) regs[b];
        case Op.SX4 -> regs[a] = (int) regs[b];
        case Op.ZX1 -> regs[a] = regs[b] & 0xff;
        case Op.ZX2 -> regs[a] = regs[b] & 0xffff;
        case Op.ZX4 -> regs[a] = regs[b] & U32;
        case Op.ADD -> regs[a] = regs[b] + regs[base + c];
        case Op.SUB -> regs[a] = regs[b] - regs[base + c];
        case Op.MUL -> regs[a] = regs[b] * regs[base + c];
        case Op.AND -> regs[a] = regs[b] & regs[base + c];
        case Op.OR -> regs[a] = regs[b] | regs[base + c];
        case Op.XOR -> regs[a] = regs[b] ^ regs[base + c];
        case Op.ADDW -> {
          long r = regs[b] + regs[base + c];
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.SUBW -> {
          long r = regs[b] - regs[base + c];
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.MULW -> {
          long r = regs[b] * regs[base + c];
          regs[a] = (int) r == r ? r : checks.cut(pc, r);
        }
        case Op.ADDU -> regs[a] = regs[b] + regs[base + c] & U32;
        case Op.SUBU -> regs[a] = regs[b] - regs[base + c] & U32;
        case Op.MULU -> regs[a] = regs[b] * regs[base + c] & U32;
        case Op.SHL -> {
          long n = regs[base + c];
          if ((n & ~63L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] << n;
        }
        case Op.SHLW -> {
          long n = regs[base + c];
          if ((n & ~31L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = (int) (regs[b] << (n & 31));
        }
        case Op.SHLU -> {
          long n = regs[base + c];
          if ((n & ~31L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] << (n & 31) & U32;
        }
        case Op.SAR -> {
          long n = regs[base + c];
          if ((n & ~63L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] >> n;
        }
        case Op.SARW -> {
          long n = regs[base + c];
          if ((n & ~31L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] >> (n & 31);
        }
        case Op.SHR -> {
          long n = regs[base + c];
          if ((n & ~63L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] >>> n;
        }
        case Op.SHRU -> {
          long n = regs[base + c];
          if ((n & ~31L) != 0) {
            checks.noticed(pc);
          }
          regs[a] = regs[b] >>> (n & 31);
        }
        case Op.LEA2 -> regs[a] = regs[b] + (regs[base + c] << 1);
        case Op.LEA4 -> regs[a] = regs[b] + (regs[base + c] << 2);
        case Op.LEA8 -> regs[a] = regs[b] + (regs[base + c] << 3);
        case Op.SEQ -> regs[a] = regs[b] == regs[base + c] ? 1 : 0;
        case Op.SNE -> regs[a] = regs[b] != regs[base + c] ? 1 : 0;
        case Op.SLT -> regs[a] = regs[b] < regs[base + c] ? 1 : 0;
        case Op.SLE -> regs[a] = regs[b] <= regs[base + c] ? 1 : 0;
        case Op.SLTU -> regs[a] = Long.compareUnsigned(regs[b], regs[base + c]) < 0 ? 1 : 0;
        case Op.SLEU -> regs[a] = Long.compareUnsigned(regs[b], regs[base + c]) <= 0 ? 1 : 0;
        case Op.SEQI -> regs[a] = regs[b] == c ? 1 : 0;
        case Op.SNEI -> regs[a] = regs[b] != c ? 1 : 0;
        case Op.SLTI -> regs[a] = regs[b] < c ? 1 : 0;
        case Op.SGTI -> regs[a] = regs[b] > c ? 1 : 0;
        case Op.SLTUI -> regs[a] = Long.compareUnsigned(regs[b], c) < 0 ? 1 : 0;
        case Op.SGTUI -> regs[a] = Long.compareUnsigned(regs[b], c) > 0 ? 1 : 0;
        case Op.JMP -> {
          pc = c;
          continue;
        }
        case Op.JEQ -> {
          if (regs[a] == regs[b]) {
            pc = c;
            continue;
          }
        }
        case Op.JNE -> {
          if (regs[a] != regs[b]) {
            pc = c;
            continue;
          }
        }
        case Op.JLT -> {
          if (regs[a] < regs[b]) {
            pc = c;
            continue;
          }
        }
        case Op.JLE -> {
          if (regs[a] <= regs[b]) {
            pc = c;
            continue;
          }
        }
        case Op.JLTU -> {
          if (Long.compareUnsigned(regs[a], regs[b]) < 0) {
            pc = c;
            continue;
          }
        }
        case Op.JLEU -> {
          if (Long.compareUnsigned(regs[a], regs[b]) <= 0) {
            pc = c;
            continue;
          }
        }
        case Op.JEQI -> {
          if (regs[a] == b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JNEI -> {
          if (regs[a] != b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JLTI -> {
          if (regs[a] < b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JLEI -> {
          if (regs[a] <= b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JGTI -> {
          if (regs[a] > b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JGEI -> {
          if (regs[a] >= b - base) {
            pc = c;
            continue;
          }
        }
        case Op.JLTUI -> {
          if (Long.compareUnsigned(regs[a], b - base) < 0) {
            pc = c;
            continue;
          }
        }
        case Op.JGEUI -> {
          if (Long.compareUnsigned(regs[a], b - base) >= 0) {
            pc = c;
            continue;
          }
        }
        case Op.TABLE -> {
          pc = f.entry(regs[a], b - base, c);
          continue;
        }
        case Op.JR -> {
          s.pc = pc;
          s.left = budget;
          pc = f.place(regs[a]);
          continue;
        }
        case Op.LD1S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = (byte) memory.loadByte(regs[b] + c);
        }
        case Op.LD1U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadByte(regs[b] + c);
        }
        case Op.LD2S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = (short) memory.loadShort(regs[b] + c);
        }
        case Op.LD2U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadShort(regs[b] + c);
        }
        case Op.LD4S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadInt(regs[b] + c);
        }
        case Op.LD4U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadInt(regs[b] + c) & U32;
        }
        case Op.LD8 -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadLong(regs[b] + c);
        }
        case Op.LDF -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = Double.doubleToRawLongBits(Float.intBitsToFloat(memory.loadInt(regs[b] + c)));
        }
        case Op.ST1 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeByte(regs[b] + c, (int) regs[a]);
        }
        case Op.ST2 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeShort(regs[b] + c, (int) regs[a]);
        }
        case Op.ST4 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeInt(regs[b] + c, (int) regs[a]);
        }
        case Op.ST8 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeLong(regs[b] + c, regs[a]);
        }
        case Op.STF -> {
          s.pc = pc;
          s.left = budget;
          memory.storeInt(
              regs[b] + c, Float.floatToRawIntBits((float) Double.longBitsToDouble(regs[a])));
        }
        case Op.LDX1S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = (byte) memory.loadByte(regs[b] + regs[base + c]);
        }
        case Op.LDX1U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadByte(regs[b] + regs[base + c]);
        }
        case Op.LDX2S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = (short) memory.loadShort(regs[b] + (regs[base + c] << 1));
        }
        case Op.LDX2U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadShort(regs[b] + (regs[base + c] << 1));
        }
        case Op.LDX4S -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadInt(regs[b] + (regs[base + c] << 2));
        }
        case Op.LDX4U -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadInt(regs[b] + (regs[base + c] << 2)) & U32;
        }
        case Op.LDX8 -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = memory.loadLong(regs[b] + (regs[base + c] << 3));
        }
        case Op.STX1 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeByte(regs[b] + regs[base + c], (int) regs[a]);
        }
        case Op.STX2 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeShort(regs[b] + (regs[base + c] << 1), (int) regs[a]);
        }
        case Op.STX4 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeInt(regs[b] + (regs[base + c] << 2), (int) regs[a]);
        }
        case Op.STX8 -> {
          s.pc = pc;
          s.left = budget;
          memory.storeLong(regs[b] + (regs[base + c] << 3), regs[a]);
        }
        case Op.COPY -> {
          s.pc = pc;
          s.left = budget;
          memory.copy(regs[a], regs[b], c);
        }
        case Op.ZERO -> {
          s.pc = pc;
          s.left = budget;
          memory.fill(regs[a], 0, c);
        }
        case Op.FADD, Op.FSUB, Op.FMUL, Op.FDIV -> {
          regs[a] = FloatingPoint.arithmetic(op, regs[b], regs[base + c]);
        }
        case Op.DIV, Op.DIVW, Op.DIVUL, Op.REM, Op.REMW, Op.REMUL -> {
          s.pc = pc;
          s.left = budget;
          regs[a] = Division.of(op, regs[b], regs[base + c]);
        }
        case Op.FNEG, Op.FROUND, Op.I2D, Op.U2D, Op.I2F, Op.U2F, Op.D2W, Op.D2L, Op.D2UL -> {
          regs[a] = FloatingPoint.unary(op, regs[b]);
        }
        case Op.SFEQ, Op.SFNE, Op.SFLT, Op.SFLE -> {
          regs[a] = FloatingPoint.compare(op, regs[b], regs[base + c]) ? 1 : 0;
        }
        case Op.CALL, Op.CALLR -> {
          Code target = op == Op.CALL ? f.targets[c] : space.find(regs[base + c]);
          s.pc = pc;
          s.left = budget;
          if (target instanceof LinkedFunction g
              && g.plain
              && (op == Op.CALL || !g.narrows)
              && s.sp - 8 >= s.lowest
              && a + g.registers <= regs.length
              && s.depth + 1 < s.frames.length) {
            frame.pc = pc;
            frame.sp = s.sp;
            frame = s.frames[++s.depth];
            if (frame.function != g) { // spares the collector's barrier
              frame.function = g;
            }
            frame.base = a;
            s.sp -= g.stackBytes;
            if (g.framePointer >= 0) {
              regs[a + g.framePointer] = s.sp;
            }
            f = g;
            code = g.code;
            base = a;
            pc = 0;
            continue;
          }
          if (loop.slowCall(target, f, op, a, b - base, c, arguments)) {
            budget = s.left;
            break;
          }
          if (loop.attention()) {
            return Stop.ATTENTION;
          }
          regs = s.registers;
          frame = s.top();
          f = frame.function;
          code = f.code;
          base = frame.base;
          pc = s.pc;
          budget = s.left;
          continue;
        }
        case Op.RET, Op.RETV -> {
          if (op == Op.RET) {
            regs[base] = regs[a];
          }
          frame = s.frames[--s.depth];
          f = frame.function;
          code = f.code;
          base = frame.base;
          pc = frame.pc + 4;
          s.sp = frame.sp;
          continue;
        }
        case Op.EXIT -> {
          s.pc = pc;
          s.left = budget;
          return Stop.EXIT;
        }
        case Op.HANDLED -> {
          s.pc = pc;
          s.left = budget;
          return Stop.HANDLED;
        }
        case Op.ADDS -> {
          long left = regs[b];
          long right = regs[base + c];
          long r = left + right;
          if (((left ^ r) & (right ^ r)) < 0) {
            checks.noticed(pc);
          }
          regs[a] = r;
        }
        case Op.SUBS -> {
          long left = regs[b];
          long right = regs[base + c];
          long r = left - right;
          if (((left ^ right) & (left ^ r)) < 0) {
            checks.noticed(pc);
          }
          regs[a] = r;
        }
        case Op.ADDIS -> {
          long left = regs[b];
          long r = left + c;
          if (((left ^ r) & (c ^ r)) < 0) {
            checks.noticed(pc);
          }
          regs[a] = r;
        }
        case Op.MULS -> {
          long left = regs[b];
          long right = regs[base + c];
          long r = left * right;
          if (Math.multiplyHigh(left, right) != r >> 63) {
            checks.noticed(pc);
          }
          regs[a] = r;
        }
        case Op.MULIS -> {
          long left = regs[b];
          long r = left * c;
          if (Math.multiplyHigh(left, c) != r >> 63) {
            checks.noticed(pc);
          }
          regs[a] = r;
        }
        case Op.NEGS -> {
          if (regs[b] == Long.MIN_VALUE) {
            checks.noticed(pc);
          }
          regs[a] = -regs[b];
        }
        case Op.BOUND -> {
          budget++;
          if (Long.compareUnsigned(regs[a], b - base) >= 0) {
            checks.noticed(pc);
          }
        }
        case Op.NOTE -> {
          budget++;
          checks.noticed(pc);
        }
        case Op.MARK -> {
          budget++;
          regs[a] = c;
        }
        case Op.USED -> {
          budget++;
          if (regs[a] == 0) {
            checks.noticed(pc);
          }
        }
        case LinkedFunction.ENTER -> {
          s.pc = pc;
          s.left = budget + 1;
          return Stop.COMPILED;
        }
        default -> {
          s.pc = pc;
          s.left = budget;
          rare.run(op, a, b, c, regs);
        }
      }
      pc += 4;
    }
  }
}
