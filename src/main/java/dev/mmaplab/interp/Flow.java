package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How control and values flow through a function: basic blocks, the places where compiled code can
 * be entered, and which registers are live before each instruction. Instructions are counted, not
 * ints.
 */
final class Flow {
  /** Instructions that some path from the first leads to. */
  final BitSet reachable = new BitSet();

  /** First instructions of basic blocks. */
  final BitSet leaders = new BitSet();

  /** Leaders that are entries or that more than one jump or fall leads to. */
  final BitSet heads = new BitSet();

  /** The first instruction, those behind calls, and heads of loops. */
  final BitSet entries = new BitSet();

  final int count;
  private final int[] code;
  private final long[] constants;
  private final BitSet[] live;

  private Flow(int[] code, long[] constants) {
    this.code = code;
    this.constants = constants;
    this.count = code.length / 4;
    this.live = new BitSet[count];
  }

  /**
   * @param code with jumps to indices of ints
   * @return empty if the function has to be interpreted
   */
  static Optional<Flow> of(int[] code, long[] constants, int registers) {
    Flow flow = new Flow(code, constants);
    if (!flow.follow()) {
      return Optional.empty();
    }
    flow.findLive(registers);
    return Optional.of(flow);
  }

  /** Registers whose value instruction {@code i} or one after it may read. */
  BitSet live(int i) {
    return live[i];
  }

  /** Behind the last instruction of the basic block that starts at {@code i}. */
  int end(int i) {
    int end = i + 1;
    while (end < count && !leaders.get(end) && reachable.get(end)) {
      end++;
    }
    return end;
  }

  /**
   * What a slice must have left for the block at {@code start} and the blocks that only it and they
   * lead to.
   */
  int needed(int start) {
    int end = end(start);
    int cost = cost(start, end);
    // one that only looks needs a slice that has not ended
    int needed = Op.looks(op(end - 1)) ? cost + 1 : cost;
    for (int next : successors(end - 1)) {
      if (!heads.get(next)) {
        needed = Math.max(needed, cost + needed(next));
      }
    }
    return needed;
  }

  /** What the instructions in [from, to) take from a slice. */
  int cost(int from, int to) {
    int cost = 0;
    for (int i = from; i < to; i++) {
      if (!Op.looks(op(i))) {
        cost++;
      }
    }
    return cost;
  }

  int op(int i) {
    return code[4 * i];
  }

  int a(int i) {
    return code[4 * i + 1];
  }

  int b(int i) {
    return code[4 * i + 2];
  }

  int c(int i) {
    return code[4 * i + 3];
  }

  /** Where instruction {@code i}, a table, goes by its index. */
  List<Integer> table(int i) {
    List<Integer> targets = new ArrayList<>();
    for (int k = 0; k < constants[b(i) + 1]; k++) {
      targets.add((int) constants[b(i) + 2 + k]);
    }
    return targets;
  }

  /** The instruction that a jump leads to. */
  int target(int i) {
    return c(i) / 4;
  }

  static boolean conditional(int op) {
    return op >= Op.JEQ && op <= Op.JGEUI;
  }

  private boolean follow() {
    BitSet waiting = new BitSet();
    BitSet reached = new BitSet();
    waiting.set(0);
    leaders.set(0);
    entries.set(0);
    for (int i = 0; i >= 0; i = waiting.nextSetBit(0)) {
      waiting.clear(i);
      reachable.set(i);
      OperandShape shape = OperandShape.of(op(i));
      if (shape == OperandShape.INTERPRETED) {
        return false;
      }
      List<Integer> next = successors(i);
      for (int to : next) {
        if (to < 0 || to >= count) {
          return false;
        }
        if (!reachable.get(to)) {
          waiting.set(to);
        }
        if (reached.get(to)) {
          heads.set(to);
        }
        reached.set(to);
        boolean jump = op(i) >= Op.JMP && op(i) <= Op.TABLE;
        boolean call = shape == OperandShape.CALL || shape == OperandShape.CALL_POINTER;
        if (jump || call) {
          leaders.set(to);
        }
        if (call || jump && to <= i) {
          entries.set(to);
        }
      }
    }
    heads.or(entries);
    return true;
  }

  private List<Integer> successors(int i) {
    int op = op(i);
    if (op == Op.RET || op == Op.RETV || op == Op.TRAP) {
      return List.of();
    }
    if (op == Op.JMP) {
      return List.of(target(i));
    }
    if (conditional(op)) {
      return List.of(i + 1, target(i));
    }
    if (op == Op.TABLE) {
      List<Integer> all = table(i);
      all.add(target(i));
      return all;
    }
    return List.of(i + 1);
  }

  private void findLive(int registers) {
    for (int i = 0; i < count; i++) {
      live[i] = new BitSet(registers);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = reachable.length() - 1; i >= 0; i = reachable.previousSetBit(i - 1)) {
        BitSet before = new BitSet(registers);
        for (int to : successors(i)) {
          before.or(live[to]);
        }
        step(i, before, registers);
        if (!before.equals(live[i])) {
          live[i] = before;
          changed = true;
        }
      }
    }
  }

  /** From what is live behind an instruction to what is live before it. */
  private void step(int i, BitSet set, int registers) {
    switch (OperandShape.of(op(i))) {
      case NOTHING, INTERPRETED -> {}
      case SETS -> set.clear(a(i));
      case SETS_FROM_B -> {
        set.clear(a(i));
        set.set(b(i));
      }
      case SETS_FROM_B_C -> {
        set.clear(a(i));
        set.set(b(i));
        set.set(c(i));
      }
      case CHANGES, READS_A_B -> {
        set.set(a(i));
        set.set(b(i));
      }
      case READS_A -> set.set(a(i));
      case READS_A_B_C -> {
        set.set(a(i));
        set.set(b(i));
        set.set(c(i));
      }
      case CALL -> set.clear(a(i), Math.max(a(i), registers));
      case CALL_POINTER -> {
        set.clear(a(i), Math.max(a(i), registers));
        set.set(c(i));
      }
      case RARE -> set.clear();
    }
  }
}
