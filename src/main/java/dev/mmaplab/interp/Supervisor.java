package dev.mmaplab.interp;

import dev.mmaplab.c.Position;

/**
 * The kernel, as the run loop sees it: who decides what a trap, a spent slice or a pending signal
 * means.
 */
public interface Supervisor {
  /** How many instructions until {@link #sliceEnded} is called again. */
  int SLICE = 10_000;

  /**
   * Called each time {@code executed} further instructions have run. May throw (a budget is spent)
   * or switch to another task and come back later.
   */
  void sliceEnded(Cpu cpu, int executed);

  /**
   * Called between two instructions after {@link Cpu#requestAttention()}: the place to push a
   * signal handler's frame.
   */
  void attention(Cpu cpu);

  /**
   * An instruction or native threw {@code trap}: a memory access ({@code dev.mmaplab.machine} and
   * kernel exceptions), a {@link CpuTrap}. The instruction has not been completed: cpu's pc is
   * still at it. Either changes the cpu so that it can go on (pushes a handler's frame) and
   * returns, or throws: the loop is left and all its frames are popped.
   */
  void trap(Cpu cpu, RuntimeException trap);

  /** Nanoseconds that had passed when the current slice began. */
  default long nanosAtSlice() {
    return 0;
  }

  /**
   * The instruction at {@code position} is about to do what C leaves undefined; it then goes on as
   * hardware does. Called once for each instruction. Must change nothing that the program can see.
   */
  default void slipped(Cpu cpu, Position position, Slip slip) {}
}
