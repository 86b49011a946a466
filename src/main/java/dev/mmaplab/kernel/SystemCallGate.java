package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import java.util.function.LongSupplier;

/**
 * The way into the kernel and back: errors become numbers, interrupted calls are made again or
 * fail, signals come due.
 */
final class SystemCallGate {
  private final Kernel kernel;

  SystemCallGate(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * For C programs.
   *
   * @throws RestartCall where the native is to be called again
   */
  long enter(LongSupplier call) {
    Task task = kernel.current();
    long result = run(task, call);
    if (result == -Errno.EINTR
        && task.signals().deliverable() == SignalState.bit(Cancellation.SIGNAL)) {
      result = -Errno.ERESTARTNOINTR;
    }
    int restart = restartNumber(result);
    if (restart != 0) {
      if (restart == Errno.ERESTART_RESTARTBLOCK && !task.signalPending()) {
        result = -Errno.EINTR;
      } else if (kernel.signalDelivery().restarts(task, restart)) {
        throw new RestartCall();
      } else {
        result = -Errno.EINTR;
      }
    }
    if (task.signalPending() || task.signals().restoreAfter().isPresent()) {
      task.userCpu().ifPresent(Cpu::requestAttention);
    }
    return result;
  }

  /**
   * For built-in programs: a deadly signal ends them here, one they wait for is noted.
   *
   * @throws ErrnoException
   */
  long enterBuiltIn(LongSupplier call) {
    Task task = kernel.current();
    while (true) {
      long result = run(task, call);
      kernel.signalDelivery().deliverToBuiltIn(task);
      if (restartNumber(result) == 0) {
        return ErrnoException.check(result);
      }
    }
  }

  /**
   * The same, but a call that a signal interrupts is not made again.
   *
   * @return a negative ERESTART number then
   */
  long enterBuiltInOnce(LongSupplier call) {
    Task task = kernel.current();
    long result = run(task, call);
    kernel.signalDelivery().deliverToBuiltIn(task);
    return restartNumber(result) == 0 ? ErrnoException.check(result) : result;
  }

  private long run(Task task, LongSupplier call) {
    // a program of nothing but system calls ends few slices, but must end
    kernel.limits().chargeInstructions(KernelLimits.SYSTEM_CALL);
    task.enterKernel();
    try {
      long result = attempt(call);
      task.runWork();
      return result;
    } finally {
      task.leaveKernel();
    }
  }

  private static long attempt(LongSupplier call) {
    try {
      return call.getAsLong();
    } catch (ErrnoException e) {
      return -e.errno();
    }
  }

  private static int restartNumber(long result) {
    return switch ((int) Math.max(result, -4096)) {
      case -Errno.ERESTARTSYS -> Errno.ERESTARTSYS;
      case -Errno.ERESTARTNOINTR -> Errno.ERESTARTNOINTR;
      case -Errno.ERESTARTNOHAND -> Errno.ERESTARTNOHAND;
      case -Errno.ERESTART_RESTARTBLOCK -> Errno.ERESTART_RESTARTBLOCK;
      default -> 0;
    };
  }
}
