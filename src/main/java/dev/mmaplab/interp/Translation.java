package dev.mmaplab.interp;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.mmaplab.c.Op;
import dev.mmaplab.machine.VirtualMemory;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the {@link CompiledCode#run} of one function. A basic block takes its instructions from
 * the slice at once, or is left to the interpreter if the slice has not so many; at instructions
 * that can trap or look at the stack, its pc and left are what the interpreter would have there.
 */
final class Translation {
  static final ClassDesc CALLS = of(CompiledCalls.class);
  static final ClassDesc FUNCTION = of(LinkedFunction.class);
  private static final ClassDesc STACK = of(CallStack.class);
  private static final ClassDesc MEMORY = of(VirtualMemory.class);
  private static final ClassDesc LONGS = CD_long.arrayType();
  private static final ClassDesc LONG = of(Long.class);
  private static final ClassDesc DOUBLE = of(Double.class);
  private static final ClassDesc FLOAT = of(Float.class);
  private static final long U32 = 0xffffffffL;

  // the JVM's locals
  private static final int CALLS_AT = 1;
  private static final int FUNCTION_AT = 2;
  private static final int BASE = 3;
  private static final int PC = 4;
  private static final int LEFT = 5;
  private static final int STACK_AT = 6;
  private static final int WINDOWS = 7;
  private static final int MEMORY_AT = 8;
  private static final int REGISTERS = 9;

  private final Flow flow;
  private final long[] constants;
  private final CodeBuilder out;
  private final Label[] blocks;
  private final Label leave;
  private final Label shortOfSlice;

  private Translation(Flow flow, long[] constants, CodeBuilder out) {
    this.flow = flow;
    this.constants = constants;
    this.out = out;
    this.blocks = new Label[flow.count];
    this.leave = out.newLabel();
    this.shortOfSlice = out.newLabel();
  }

  static void write(Flow flow, long[] constants, CodeBuilder out) {
    new Translation(flow, constants, out).all();
  }

  private void all() {
    flow.leaders.stream().forEach(i -> blocks[i] = out.newLabel());
    out.aload(CALLS_AT).getfield(CALLS, "stack", STACK).astore(STACK_AT);
    out.aload(STACK_AT).getfield(STACK, "registers", LONGS).astore(WINDOWS);
    out.aload(CALLS_AT).getfield(CALLS, "memory", MEMORY).astore(MEMORY_AT);
    entries();
    for (int i = flow.leaders.nextSetBit(0); i >= 0; i = flow.leaders.nextSetBit(i + 1)) {
      block(i, flow.end(i));
    }
    out.labelBinding(shortOfSlice); // pc is on the stack
    out.istore(PC);
    out.aload(STACK_AT).iload(PC).putfield(STACK, "pc", CD_int);
    out.aload(STACK_AT).iload(LEFT).putfield(STACK, "left", CD_int);
    out.loadConstant(CompiledCode.SHORT).ireturn();
    out.labelBinding(leave);
    out.iload(LEFT).ireturn();
  }

  private void entries() {
    List<SwitchCase> cases = new ArrayList<>();
    List<Label> stubs = new ArrayList<>();
    flow.entries.stream()
        .forEach(
            i -> {
              Label stub = out.newLabel();
              stubs.add(stub);
              cases.add(SwitchCase.of(4 * i, stub));
            });
    Label unknown = out.newLabel();
    Label first = stubs.getFirst();
    if (cases.size() > 1) {
      out.iload(PC).ifeq(first);
      out.iload(PC).lookupswitch(unknown, cases.subList(1, cases.size()));
      out.labelBinding(unknown);
      out.iload(PC).goto_(shortOfSlice);
    }
    int next = 0;
    for (int i = 0; i >= 0; i = flow.entries.nextSetBit(i + 1)) {
      out.labelBinding(stubs.get(next++));
      loadLive(i, 0);
      out.goto_(blocks[i]);
    }
  }

  /** Reads the live registers from number {@code from} on into their locals. */
  private void loadLive(int i, int from) {
    for (int r = flow.live(i).nextSetBit(from); r >= 0; r = flow.live(i).nextSetBit(r + 1)) {
      window(r);
      out.laload().lstore(local(r));
    }
  }

  private void block(int start, int end) {
    out.labelBinding(blocks[start]);
    int cost = flow.cost(start, end);
    // one that only looks needs a slice that has not ended
    int needed = Op.looks(flow.op(end - 1)) ? cost + 1 : cost;
    Label enough = out.newLabel();
    out.iload(LEFT).loadConstant(needed).if_icmpge(enough);
    out.loadConstant(4 * start).goto_(shortOfSlice);
    out.labelBinding(enough);
    out.iinc(LEFT, -cost);
    for (int i = start; i < end; i++) {
      instruction(i, flow.cost(i + 1, end));
    }
  }

  /**
   * @param behind what the instructions after it in its block take from the slice
   */
  private void instruction(int i, int behind) {
    int op = flow.op(i);
    int a = flow.a(i);
    int b = flow.b(i);
    int c = flow.c(i);
    switch (OperandShape.of(op)) {
      case NOTHING -> {
        if (op == Op.JMP) {
          out.goto_(blocks[flow.target(i)]);
        } else if (op == Op.RETV) {
          out.iload(LEFT).ireturn();
        } else if (op == Op.NOTE) {
          out.aload(CALLS_AT).loadConstant(4 * i);
          out.invokevirtual(CALLS, "noticed", type(CD_void, CD_int));
        }
      }
      case SETS -> {
        switch (op) {
          case Op.LDI, Op.MARK -> out.loadConstant((long) c);
          case Op.LDC -> out.loadConstant(constants[c]);
          default ->
              out.aload(FUNCTION_AT)
                  .getfield(FUNCTION, "addresses", LONGS)
                  .loadConstant(c)
                  .laload();
        }
        set(a);
      }
      case SETS_FROM_B -> {
        if (op >= Op.LD1S && op <= Op.LDF) {
          mayTrap(i, behind);
          out.aload(MEMORY_AT);
          address(b, c);
          load(op);
        } else {
          get(b);
          unary(i, op, c);
        }
        set(a);
      }
      case SETS_FROM_B_C -> {
        if (op >= Op.LDX1S && op <= Op.LDX8) {
          mayTrap(i, behind);
          out.aload(MEMORY_AT);
          get(b);
          get(c);
          scale(op);
          out.ladd();
          load(unscaled(op));
        } else if (op >= Op.DIV && op <= Op.REMUL) {
          mayTrap(i, behind);
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(of(Division.class), "of", type(CD_long, CD_int, CD_long, CD_long));
        } else if (op >= Op.SFEQ && op <= Op.SFLE) {
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(
              of(FloatingPoint.class), "compare", type(CD_boolean, CD_int, CD_long, CD_long));
          out.i2l();
        } else if (op >= Op.FADD && op <= Op.FDIV) {
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(
              of(FloatingPoint.class), "arithmetic", type(CD_long, CD_int, CD_long, CD_long));
        } else {
          get(b);
          get(c);
          binary(i, op);
        }
        set(a);
      }
      case CHANGES -> { // INSERT
        int shift = c & 63;
        long mask = c >> 6 == 64 ? -1 : (1L << (c >> 6)) - 1;
        get(a);
        out.loadConstant(~(mask << shift)).land();
        get(b);
        out.loadConstant(mask).land().loadConstant(shift).lshl().lor();
        set(a);
      }
      case READS_A -> readsA(i, behind, op, a, b, c);
      case READS_A_B -> {
        if (Flow.conditional(op)) {
          get(a);
          get(b);
          jump(op, blocks[flow.target(i)]);
        } else if (op == Op.COPY) {
          mayTrap(i, behind);
          out.aload(MEMORY_AT);
          get(a);
          get(b);
          out.loadConstant((long) c);
          out.invokevirtual(MEMORY, "copy", type(CD_void, CD_long, CD_long, CD_long));
        } else {
          mayTrap(i, behind);
          out.aload(MEMORY_AT);
          address(b, c);
          store(op, a);
        }
      }
      case READS_A_B_C -> {
        mayTrap(i, behind);
        out.aload(MEMORY_AT);
        get(b);
        get(c);
        scale(op);
        out.ladd();
        store(unscaled(op), a);
      }
      case CALL -> {
        out.aload(CALLS_AT).aload(FUNCTION_AT).loadConstant(c);
        call(i, "call", type(CD_int, FUNCTION, CD_int, CD_int, CD_int, CD_int, CD_int));
      }
      case CALL_POINTER -> {
        out.aload(CALLS_AT).aload(FUNCTION_AT);
        get(c);
        call(i, "callPointer", type(CD_int, FUNCTION, CD_long, CD_int, CD_int, CD_int, CD_int));
      }
      case RARE -> {
        mayTrap(i, behind);
        out.aload(CALLS_AT).loadConstant(op);
        absolute(a);
        absolute(b);
        out.loadConstant(c)
            .invokevirtual(CALLS, "rare", type(CD_void, CD_int, CD_int, CD_int, CD_int));
        if (op == Op.TRAP) {
          out.loadConstant(CompiledCode.LEFT).ireturn();
        } else {
          loadLive(i + 1, 0);
        }
      }
      case INTERPRETED -> throw new IllegalStateException(Op.name(op));
    }
  }

  private void readsA(int i, int behind, int op, int a, int b, int c) {
    switch (op) {
      case Op.RET -> {
        window(0);
        get(a);
        out.lastore().iload(LEFT).ireturn();
      }
      case Op.BOUND -> {
        get(a);
        out.loadConstant((long) b);
        noticing(i, "bound", CD_void, 2);
      }
      case Op.USED -> {
        get(a);
        noticing(i, "used", CD_void, 1);
      }
      case Op.ZERO -> {
        mayTrap(i, behind);
        out.aload(MEMORY_AT);
        get(a);
        out.iconst_0().loadConstant((long) c);
        out.invokevirtual(MEMORY, "fill", type(CD_void, CD_long, CD_int, CD_long));
      }
      case Op.TABLE -> {
        List<Integer> targets = flow.table(i);
        List<SwitchCase> cases = new ArrayList<>();
        for (int k = 0; k < targets.size(); k++) {
          cases.add(SwitchCase.of(k, blocks[targets.get(k)]));
        }
        Label otherwise = blocks[flow.target(i)];
        long low = constants[b];
        get(a);
        out.loadConstant(low).lsub().loadConstant((long) targets.size());
        out.invokestatic(LONG, "compareUnsigned", type(CD_int, CD_long, CD_long)).ifge(otherwise);
        get(a);
        out.loadConstant(low).lsub().l2i();
        if (cases.isEmpty()) {
          out.pop().goto_(otherwise);
        } else {
          out.tableswitch(0, cases.size() - 1, otherwise, cases);
        }
      }
      default -> {
        get(a);
        out.loadConstant((long) b);
        jump(op, blocks[flow.target(i)]);
      }
    }
  }

  /** The callee's windows overlap the caller's from its first argument on. */
  private void call(int i, String method, MethodTypeDesc type) {
    out.loadConstant(4 * i).iload(LEFT);
    absolute(flow.a(i));
    out.loadConstant(flow.b(i)).invokevirtual(CALLS, method, type).istore(LEFT);
    out.iload(LEFT).iflt(leave);
    out.aload(STACK_AT).getfield(STACK, "registers", LONGS).astore(WINDOWS);
    loadLive(i + 1, flow.a(i));
  }

  private void mayTrap(int i, int behind) {
    out.aload(STACK_AT).loadConstant(4 * i).putfield(STACK, "pc", CD_int);
    out.aload(STACK_AT).iload(LEFT);
    if (behind > 0) {
      out.loadConstant(behind).iadd();
    }
    out.putfield(STACK, "left", CD_int);
  }

  private void jump(int op, Label to) {
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

  private void unary(int i, int op, int c) {
    switch (op) {
      case Op.MOV -> {}
      case Op.ADDI -> out.loadConstant((long) c).ladd();
      case Op.ADDIW -> {
        out.loadConstant((long) c).ladd();
        noticing(i, "cut", 1);
      }
      case Op.ADDIS -> {
        out.loadConstant((long) c);
        noticing(i, "add", 2);
      }
      case Op.ADDIU -> unsigned(out.loadConstant((long) c).ladd());
      case Op.MULI -> out.loadConstant((long) c).lmul();
      case Op.MULIW -> {
        out.loadConstant((long) c).lmul();
        noticing(i, "cut", 1);
      }
      case Op.MULIS -> {
        out.loadConstant((long) c);
        noticing(i, "multiply", 2);
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
        noticing(i, "cut", 1);
      }
      case Op.NEGS -> {
        out.lstore(scratch()).lconst_0().lload(scratch());
        noticing(i, "subtract", 2);
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
        out.lstore(scratch()).loadConstant(op).lload(scratch());
        out.invokestatic(of(FloatingPoint.class), "unary", type(CD_long, CD_int, CD_long));
      }
    }
  }

  private void against(int c, int jump) {
    out.loadConstant((long) c);
    truth(jump);
  }

  private void binary(int i, int op) {
    switch (op) {
      case Op.ADD -> out.ladd();
      case Op.ADDW -> {
        out.ladd();
        noticing(i, "cut", 1);
      }
      case Op.ADDS -> noticing(i, "add", 2);
      case Op.ADDU -> unsigned(out.ladd());
      case Op.SUB -> out.lsub();
      case Op.SUBW -> {
        out.lsub();
        noticing(i, "cut", 1);
      }
      case Op.SUBS -> noticing(i, "subtract", 2);
      case Op.SUBU -> unsigned(out.lsub());
      case Op.MUL -> out.lmul();
      case Op.MULW -> {
        out.lmul();
        noticing(i, "cut", 1);
      }
      case Op.MULS -> noticing(i, "multiply", 2);
      case Op.MULU -> unsigned(out.lmul());
      case Op.AND -> out.land();
      case Op.OR -> out.lor();
      case Op.XOR -> out.lxor();
      case Op.SHL -> count(i, 64).lshl();
      case Op.SHLW -> signed(count(i, 32).lshl());
      case Op.SHLU -> unsigned(count(i, 32).lshl());
      case Op.SAR -> count(i, 64).lshr();
      case Op.SARW -> count(i, 32).lshr();
      case Op.SHR -> count(i, 64).lushr();
      case Op.SHRU -> count(i, 32).lushr();
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
  private CodeBuilder count(int i, int width) {
    noticing(i, "count" + width, 1);
    out.l2i();
    return width == 32 ? out.loadConstant(31).iand() : out;
  }

  /** Calls a method of {@link Noticing} that takes so many values from the stack. */
  private void noticing(int i, String method, int values) {
    noticing(i, method, CD_long, values);
  }

  private void noticing(int i, String method, ClassDesc result, int values) {
    out.aload(CALLS_AT).loadConstant(4 * i);
    out.invokestatic(
        of(Noticing.class),
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

  /** The value at the address on the stack, by an operation LD…. */
  private void load(int op) {
    switch (op) {
      case Op.LD1S -> out.invokevirtual(MEMORY, "loadByte", type(CD_int, CD_long)).i2b().i2l();
      case Op.LD1U -> out.invokevirtual(MEMORY, "loadByte", type(CD_int, CD_long)).i2l();
      case Op.LD2S -> out.invokevirtual(MEMORY, "loadShort", type(CD_int, CD_long)).i2s().i2l();
      case Op.LD2U -> out.invokevirtual(MEMORY, "loadShort", type(CD_int, CD_long)).i2l();
      case Op.LD4S -> out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long)).i2l();
      case Op.LD4U -> unsigned(out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long)).i2l());
      case Op.LD8 -> out.invokevirtual(MEMORY, "loadLong", type(CD_long, CD_long));
      default ->
          out.invokevirtual(MEMORY, "loadInt", type(CD_int, CD_long))
              .invokestatic(FLOAT, "intBitsToFloat", type(CD_float, CD_int))
              .f2d()
              .invokestatic(DOUBLE, "doubleToRawLongBits", type(CD_long, CD_double));
    }
  }

  /** Stores a register at the address on the stack, by an operation ST…. */
  private void store(int op, int value) {
    get(value);
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

  private static int unscaled(int op) {
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

  private void scale(int op) {
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

  private void address(int register, int offset) {
    get(register);
    if (offset != 0) {
      out.loadConstant((long) offset).ladd();
    }
  }

  private void get(int register) {
    out.lload(local(register));
  }

  /** Takes the value on the stack, into the local and the window. */
  private void set(int register) {
    out.lstore(local(register));
    window(register);
    out.lload(local(register)).lastore();
  }

  private void window(int register) {
    out.aload(WINDOWS);
    absolute(register);
  }

  private void absolute(int register) {
    out.iload(BASE);
    if (register != 0) {
      out.loadConstant(register).iadd();
    }
  }

  private static int local(int register) {
    return REGISTERS + 2 + 2 * register;
  }

  private static int scratch() {
    return REGISTERS;
  }

  private static ClassDesc of(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  private static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }
}
