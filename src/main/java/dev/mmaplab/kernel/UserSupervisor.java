package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.CpuTrap;
import dev.mmaplab.interp.Slip;
import dev.mmaplab.interp.Supervisor;

/** Supervises a program: preempts it, delivers its signals, turns traps into signals. */
final class UserSupervisor implements Supervisor {
  private final Kernel kernel;

  UserSupervisor(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public void sliceEnded(Cpu cpu, int executed) {
    kernel.limits().chargeInstructions(executed);
    kernel.scheduler().ran(executed);
    kernel.interrupts().deliverWaiting();
    kernel.scheduler().preempt();
    Task task = (Task) cpu.owner();
    if (task.signalPending()) {
      cpu.requestAttention();
    }
  }

  @Override
  public long nanosAtSlice() {
    return kernel.scheduler().nanos();
  }

  @Override
  public void attention(Cpu cpu) {
    kernel.interrupts().deliver();
    kernel.signalDelivery().deliver((Task) cpu.owner(), cpu);
  }

  @Override
  public void trap(Cpu cpu, RuntimeException trap) {
    Task task = (Task) cpu.owner();
    switch (trap) {
      case SignalRaised raised ->
          kernel
              .signalDelivery()
              .force(
                  task,
                  cpu,
                  new SignalState.Info(
                      raised.signal(), raised.code(), raised.address(), 0, 0, brokenBits(raised)));
      case CpuTrap hardware -> kernel.signalDelivery().force(task, cpu, info(hardware));
      case RestartCall _ -> kernel.signalDelivery().deliver(task, cpu);
      default -> throw trap;
    }
  }

  @Override
  public void slipped(Cpu cpu, Position position, Slip slip) {
    kernel.sanitizer().report(slip.kind().label(), position, slip.words());
  }

  private static SignalState.Info info(CpuTrap trap) {
    return switch (trap.kind()) {
      case DIVIDE_ERROR ->
          new SignalState.Info(
              SignalNumbers.SIGFPE, SignalNumbers.FPE_INTDIV, trap.address(), 0, 0);
      case NO_CODE ->
          new SignalState.Info(
              SignalNumbers.SIGSEGV, SignalNumbers.SEGV_MAPERR, trap.address(), 0, 0);
      case INVALID_OPCODE ->
          new SignalState.Info(
              SignalNumbers.SIGILL, SignalNumbers.ILL_ILLOPN, trap.address(), 0, 0);
    };
  }

  /** si_addr_lsb of a broken page. */
  private static int brokenBits(SignalRaised raised) {
    boolean broken =
        raised.signal() == SignalNumbers.SIGBUS && raised.code() > SignalNumbers.BUS_OBJERR;
    return broken ? 12 : 0;
  }
}
