package dev.mmaplab.interp;

import static dev.mmaplab.interp.Descriptors.BASE;
import static dev.mmaplab.interp.Descriptors.CALLEE;
import static dev.mmaplab.interp.Descriptors.CALLS;
import static dev.mmaplab.interp.Descriptors.CALLS_AT;
import static dev.mmaplab.interp.Descriptors.COMPILED;
import static dev.mmaplab.interp.Descriptors.FRAME;
import static dev.mmaplab.interp.Descriptors.FRAME_AT;
import static dev.mmaplab.interp.Descriptors.FUNCTION;
import static dev.mmaplab.interp.Descriptors.LEFT;
import static dev.mmaplab.interp.Descriptors.LONG;
import static dev.mmaplab.interp.Descriptors.LONGS;
import static dev.mmaplab.interp.Descriptors.MEMORY;
import static dev.mmaplab.interp.Descriptors.MEMORY_AT;
import static dev.mmaplab.interp.Descriptors.PC;
import static dev.mmaplab.interp.Descriptors.REGISTERS;
import static dev.mmaplab.interp.Descriptors.RUN;
import static dev.mmaplab.interp.Descriptors.STACK;
import static dev.mmaplab.interp.Descriptors.STACK_AT;
import static dev.mmaplab.interp.Descriptors.WINDOWS;
import static dev.mmaplab.interp.Descriptors.classOf;
import static dev.mmaplab.interp.Descriptors.type;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.mmaplab.c.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the methods of one function's {@link CompiledCode}. A basic block takes its instructions
 * from the slice at once, and is left to the interpreter if the slice has too few; at instructions
 * that can trap or look at the stack, its pc and left are what the interpreter would have there.
 */
final class Translation {
  private final Flow flow;
  private final long[] constants;
  private final CodeBuilder out;
  private final Arithmetic values;
  private final Accesses accesses;
  private final Label[] blocks;
  private final Label leave;
  private final Label shortOfSlice;

  private Translation(Flow flow, long[] constants, CodeBuilder out) {
    this.flow = flow;
    this.constants = constants;
    this.out = out;
    this.values = new Arithmetic(out);
    this.accesses = new Accesses(out);
    this.blocks = new Label[flow.count];
    this.leave = out.newLabel();
    this.shortOfSlice = out.newLabel();
  }

  static void run(Flow flow, long[] constants, CodeBuilder out) {
    new Translation(flow, constants, out).all(false);
  }

  static void resume(Flow flow, long[] constants, CodeBuilder out) {
    new Translation(flow, constants, out).all(true);
  }

  private void all(boolean resumed) {
    flow.leaders.stream().forEach(i -> blocks[i] = out.newLabel());
    out.aload(CALLS_AT).getfield(CALLS, "stack", STACK).astore(STACK_AT);
    out.aload(STACK_AT).getfield(STACK, "registers", LONGS).astore(WINDOWS);
    out.aload(CALLS_AT).getfield(CALLS, "memory", MEMORY).astore(MEMORY_AT);
    if (resumed) {
      entries();
    } else {
      loadLive(0, 0);
    }
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
    if (flow.heads.get(start)) {
      Label enough = out.newLabel();
      out.iload(LEFT).loadConstant(flow.needed(start)).if_icmpge(enough);
      out.loadConstant(4 * start).goto_(shortOfSlice);
      out.labelBinding(enough);
    }
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
              out.aload(FRAME_AT)
                  .getfield(FRAME, "function", FUNCTION)
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
          accesses.load(op);
        } else {
          get(b);
          values.unary(4 * i, op, c);
        }
        set(a);
      }
      case SETS_FROM_B_C -> {
        if (op >= Op.LDX1S && op <= Op.LDX8) {
          mayTrap(i, behind);
          out.aload(MEMORY_AT);
          get(b);
          get(c);
          accesses.scale(op);
          out.ladd();
          accesses.load(Accesses.unscaled(op));
        } else if (op >= Op.DIV && op <= Op.REMUL) {
          mayTrap(i, behind);
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(classOf(Division.class), "of", type(CD_long, CD_int, CD_long, CD_long));
        } else if (op >= Op.SFEQ && op <= Op.SFLE) {
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(
              classOf(FloatingPoint.class), "compare", type(CD_boolean, CD_int, CD_long, CD_long));
          out.i2l();
        } else if (op >= Op.FADD && op <= Op.FDIV) {
          out.loadConstant(op);
          get(b);
          get(c);
          out.invokestatic(
              classOf(FloatingPoint.class), "arithmetic", type(CD_long, CD_int, CD_long, CD_long));
        } else {
          get(b);
          get(c);
          values.binary(4 * i, op);
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
          values.jump(op, blocks[flow.target(i)]);
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
          get(a);
          accesses.store(op);
        }
      }
      case READS_A_B_C -> {
        mayTrap(i, behind);
        out.aload(MEMORY_AT);
        get(b);
        get(c);
        accesses.scale(op);
        out.ladd();
        get(a);
        accesses.store(Accesses.unscaled(op));
      }
      case CALL -> {
        out.aload(CALLS_AT).aload(FRAME_AT).loadConstant(c);
        call(i, "enter", CD_int);
      }
      case CALL_POINTER -> {
        out.aload(CALLS_AT).aload(FRAME_AT);
        get(c);
        call(i, "enterPointer", CD_long);
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
        values.noticing(4 * i, "bound", CD_void, 2);
      }
      case Op.USED -> {
        get(a);
        values.noticing(4 * i, "used", CD_void, 1);
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
        values.jump(op, blocks[flow.target(i)]);
      }
    }
  }

  /** The callee's window overlaps the caller's from its first argument on. */
  private void call(int i, String enter, ClassDesc targetType) {
    out.loadConstant(4 * i);
    absolute(flow.a(i));
    out.loadConstant(flow.b(i)).iload(LEFT);
    out.invokevirtual(CALLS, enter, type(FRAME, FRAME, targetType, CD_int, CD_int, CD_int, CD_int));
    out.astore(CALLEE);
    out.aload(CALLEE).getfield(FRAME, "function", FUNCTION);
    out.getfield(FUNCTION, "compiled", COMPILED).aload(CALLS_AT).aload(CALLEE);
    absolute(flow.a(i));
    out.iload(LEFT).invokevirtual(COMPILED, "run", RUN).dup().istore(LEFT).iflt(leave);
    out.aload(CALLS_AT).aload(FRAME_AT).invokevirtual(CALLS, "back", type(LONGS, FRAME));
    out.astore(WINDOWS);
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
    return REGISTERS + 2 * register;
  }
}
