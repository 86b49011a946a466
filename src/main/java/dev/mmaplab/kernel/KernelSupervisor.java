package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.CpuTrap;
import dev.mmaplab.interp.Slip;
import dev.mmaplab.interp.Supervisor;

/**
 * Supervises driver code: what goes wrong there is an oops. Kernel code is not preempted
 * (PREEMPT_VOLUNTARY).
 */
final class KernelSupervisor implements Supervisor {
  private final Kernel kernel;

  KernelSupervisor(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public void sliceEnded(Cpu cpu, int executed) {
    kernel.limits().chargeInstructions(executed);
    kernel.scheduler().ran(executed);
    kernel.interrupts().deliverWaiting();
  }

  @Override
  public long nanosAtSlice() {
    return kernel.scheduler().nanos();
  }

  @Override
  public void attention(Cpu cpu) {
    // signals are delivered on the way back to user mode
    kernel.interrupts().deliver();
  }

  @Override
  public void slipped(Cpu cpu, Position position, Slip slip) {
    // kbuild compiles with -fno-strict-overflow: signed overflow wraps there
    if (slip.kind() != Slip.Kind.SIGNED_INTEGER_OVERFLOW) {
      kernel.sanitizer().report(slip.kind().label(), position, slip.words());
    }
  }

  @Override
  public void trap(Cpu cpu, RuntimeException trap) {
    if (trap instanceof CpuTrap hardware) {
      throw kernel.oopses().trap(hardware);
    }
    throw trap;
  }
}
