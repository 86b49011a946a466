package dev.mmaplab.interp;

import dev.mmaplab.c.Atomic;
import dev.mmaplab.c.BitCount;
import dev.mmaplab.c.Op;
import dev.mmaplab.c.Overflow;
import dev.mmaplab.c.Wide;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/** Instructions too rare to burden the loop with. */
final class RareInstructions {
  private static final long CYCLES_PER_NANOSECOND = 2;

  private final Supervisor supervisor;
  private final VirtualMemory memory;
  private final CallStack stack;

  RareInstructions(VirtualMemory memory, CallStack stack, Supervisor supervisor) {
    this.supervisor = supervisor;
    this.memory = memory;
    this.stack = stack;
  }

  /** As in the loop: a and b are absolute registers. */
  void run(int op, int a, int b, int c, long[] regs) {
    switch (op) {
      case Op.ALLOCA -> {
        stack.sp -= (regs[b] + 15) & -16;
        regs[a] = stack.sp;
      }
      case Op.TSC ->
          regs[a] =
              CYCLES_PER_NANOSECOND * (supervisor.nanosAtSlice() + Supervisor.SLICE - stack.left);
      case Op.WIDE -> wide(Wide.values()[c], a, regs[b], regs[b + 1], regs);
      case Op.STACK -> regs[a] = stack.sp;
      case Op.UNSTACK -> stack.sp = regs[a];
      case Op.INSERT -> {
        int shift = c & 63;
        long mask = (c >> 6) == 64 ? -1 : (1L << (c >> 6)) - 1;
        regs[a] = regs[a] & ~(mask << shift) | (regs[b] & mask) << shift;
      }
      case Op.BITS -> regs[a] = BitCount.values()[c].of(regs[b]);
      case Op.OVERFLOW -> {
        long left = regs[b];
        long right = regs[b + 1];
        regs[a] = Overflow.result(c, left, right);
        regs[a + 1] = Overflow.overflows(c, left, right) ? 1 : 0;
      }
      case Op.ATOMIC -> regs[a] = atomic(c, regs[b], regs[b + 1], regs[b + 2]);
      case Op.RETADDR -> {
        Frame caller = stack.frames[stack.depth - 1];
        regs[a] = caller.function.addressOf(caller.pc + 4);
      }
      default ->
          throw new CpuTrap(CpuTrap.Kind.INVALID_OPCODE, stack.top().function.addressOf(stack.pc));
    }
  }

  private void wide(Wide op, int a, long left, long right, long[] regs) {
    Wide.Value x = op.fromRegister() ? new Wide.Value(left, 0) : load(left);
    Wide.Value y = op.binary() ? load(right) : new Wide.Value(right, 0);
    if (op.toRegister()) {
      regs[a] = op.value(x, y);
      return;
    }
    if (op.divides() && y.low() == 0 && y.high() == 0) {
      throw new CpuTrap(CpuTrap.Kind.DIVIDE_ERROR, stack.top().function.addressOf(stack.pc));
    }
    Wide.Value result = op.of(x, y);
    memory.storeLong(regs[a], result.low());
    memory.storeLong(regs[a] + 8, result.high());
  }

  private Wide.Value load(long address) {
    return new Wide.Value(memory.loadLong(address), memory.loadLong(address + 8));
  }

  private long atomic(int code, long address, long operand, long expected) {
    int bytes = Atomic.bytes(code);
    long old =
        Atomic.extend(
            code,
            switch (bytes) {
              case 1 -> memory.loadByte(address);
              case 2 -> memory.loadShort(address);
              case 4 -> memory.loadInt(address);
              default -> memory.loadLong(address);
            });
    Optional<Long> stored = Atomic.of(code).stored(old, operand, expected);
    if (stored.isPresent()) {
      long value = stored.get();
      switch (bytes) {
        case 1 -> memory.storeByte(address, (int) value);
        case 2 -> memory.storeShort(address, (int) value);
        case 4 -> memory.storeInt(address, (int) value);
        default -> memory.storeLong(address, value);
      }
    }
    return old;
  }
}
