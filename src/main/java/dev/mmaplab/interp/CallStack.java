package dev.mmaplab.interp;

import dev.mmaplab.c.Op;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;

/** Windows and frames of one thread of execution, and where its C stack stands. */
final class CallStack {
  static final LinkedFunction IDLE = LinkedFunction.trampoline(0, Op.EXIT);

  /** More frames than an 8 MB stack can hold; protects the host. */
  private static final int MOST_FRAMES = 400_000;

  private static final long PAGE_MASK = -4096;

  long[] registers = new long[256];
  Frame[] frames = frames(new Frame[0], 16);

  /** Index of the innermost frame; -1 before the first. */
  int depth = -1;

  /**
   * Where the innermost frame stands, an index of ints; while it runs, only up to date at
   * instructions that can trap.
   */
  int pc;

  /** Instructions until the slice ends. */
  int left = Supervisor.SLICE;

  /** Instructions in the slices before. */
  private long before;

  /** The C stack pointer. */
  long sp;

  /** Start of the lowest page of the C stack that calls have touched. */
  long lowest;

  CallStack(long top) {
    sp = top & -16;
    lowest = sp;
  }

  private CallStack(CallStack other) {
    registers = other.registers.clone();
    frames = frames(new Frame[0], other.frames.length);
    for (int i = 0; i <= other.depth; i++) {
      frames[i].copyFrom(other.frames[i]);
    }
    depth = other.depth;
    pc = other.pc;
    sp = other.sp;
    lowest = other.lowest;
  }

  CallStack copy() {
    return new CallStack(this);
  }

  Frame top() {
    return frames[depth];
  }

  /** The first register behind the innermost frame's window. */
  int windowEnd() {
    return depth < 0 ? 0 : top().base + top().function.registers;
  }

  /**
   * Pushes a frame whose window starts at {@code base}; the frame below has been brought up to
   * date.
   */
  void push(LinkedFunction function, int base) {
    if (depth + 1 == frames.length) {
      if (frames.length >= MOST_FRAMES) {
        throw new CpuTrap(CpuTrap.Kind.INVALID_OPCODE, sp);
      }
      frames = frames(frames, 2 * frames.length);
    }
    if (base + function.registers > registers.length) {
      registers =
          Arrays.copyOf(registers, Math.max(2 * registers.length, base + function.registers));
    }
    Frame frame = frames[++depth];
    frame.function = function;
    frame.base = base;
    pc = 0;
  }

  /** Makes room for so many frames above the innermost; false if that were too many. */
  boolean provide(int more) {
    while (depth + more >= frames.length) {
      if (frames.length >= MOST_FRAMES) {
        return false;
      }
      frames = frames(frames, 2 * frames.length);
    }
    return true;
  }

  /**
   * Writes a return address below {@code sp} where the stack has not reached yet: the page must be
   * there, or come, or fault.
   */
  void touch(VirtualMemory memory, long returnAddress) {
    long slot = sp - 8;
    if (slot < lowest) {
      memory.storeLong(slot, returnAddress);
      lowest = slot & PAGE_MASK;
    }
  }

  private static Frame[] frames(Frame[] old, int length) {
    Frame[] longer = Arrays.copyOf(old, length);
    for (int i = old.length; i < length; i++) {
      longer[i] = new Frame(i);
      if (i > 0) {
        longer[i - 1].next = longer[i];
      }
    }
    return longer;
  }

  /** Instructions so far. */
  long executed() {
    return before + Supervisor.SLICE - left;
  }

  /** Begins a slice; instructions in the one before. */
  int nextSlice() {
    int executed = Supervisor.SLICE - left;
    before += executed;
    left = Supervisor.SLICE;
    return executed;
  }
}
