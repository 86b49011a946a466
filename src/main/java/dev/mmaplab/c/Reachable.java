package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which instructions of a function control can arrive at, as far as gcc sees it without optimising:
 * conditions it folded count, values of variables do not. What lies beyond needs no symbol of
 * another file.
 */
final class Reachable {
  private final int[] code;
  private final long[] constants;
  private final int count;
  private final BitSet found = new BitSet();
  private final Deque<Integer> pending = new ArrayDeque<>();

  private Reachable(int[] code, int count, long[] constants) {
    this.code = code;
    this.count = count;
    this.constants = constants;
  }

  /**
   * The indices of the instructions control can arrive at; all, where a computed goto may go
   * anywhere.
   *
   * @param code four ints an instruction, jumps patched
   */
  static BitSet of(int[] code, int count, long[] constants) {
    Reachable r = new Reachable(code, count, constants);
    r.add(0);
    while (!r.pending.isEmpty()) {
      r.straight(r.pending.removeLast());
    }
    return r.found;
  }

  private void add(long index) {
    if (index < count && !found.get((int) index)) {
      pending.addLast((int) index);
    }
  }

  /** From here to where control cannot fall through. */
  private void straight(int from) {
    for (int i = from; i < count && !found.get(i); i++) {
      found.set(i);
      int op = code[4 * i];
      if (op == Op.JR) {
        found.set(0, count);
        return;
      }
      if (op >= Op.JMP && op <= Op.TABLE) {
        add(code[4 * i + 3]);
      }
      if (op == Op.TABLE) {
        int table = code[4 * i + 2];
        for (int k = 0; k < constants[table + 1]; k++) {
          add(constants[table + 2 + k]);
        }
      }
      if (op == Op.JMP || op == Op.TABLE || op == Op.RET || op == Op.RETV || op == Op.TRAP) {
        return;
      }
    }
  }
}
