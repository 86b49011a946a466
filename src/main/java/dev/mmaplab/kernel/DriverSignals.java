package dev.mmaplab.kernel;

import java.util.Optional;

/** Signals that drivers send, and that kernel threads let in: kernel/signal.c. */
public final class DriverSignals {
  /** SIG_KTHREAD and SIG_KTHREAD_KERNEL, as handlers of threads that have none. */
  private static final long SIG_IGN = SignalActions.SIG_IGN;

  private final Kernel kernel;

  private DriverSignals(Kernel kernel) {
    this.kernel = kernel;
  }

  public static DriverSignals of(Kernel kernel) {
    return kernel.part(DriverSignals.class, DriverSignals::new);
  }

  /**
   * send_sig_info.
   *
   * @param info address of a struct kernel_siginfo, SEND_SIG_NOINFO (0) or SEND_SIG_PRIV (1)
   * @return 0 or −EINVAL
   */
  public long send(Task target, int signal, long info, boolean thread) {
    if (signal < 0 || signal > SignalNumbers.COUNT) {
      return -Errno.EINVAL;
    }
    if (signal != 0) {
      kernel.signalDelivery().send(target, read(signal, info), thread);
    }
    return 0;
  }

  private SignalState.Info read(int signal, long info) {
    if (info == 0) {
      Task self = kernel.current();
      int user = self.credentials().realUid();
      return new SignalState.Info(signal, SignalNumbers.SI_USER, 0, self.tgid(), user);
    }
    if (info == 1) {
      return SignalState.Info.kernel(signal);
    }
    Layout layout = kernel.layouts().struct("kernel_siginfo");
    int code = (int) KernelObjects.get(kernel, info, layout, "si_code");
    long fields = info + layout.offset("_sifields");
    int pid = kernel.kernelSpace().loadInt(fields);
    int user = kernel.kernelSpace().loadInt(fields + 4);
    long value = kernel.kernelSpace().loadLong(fields + 8);
    long address = kernel.kernelSpace().loadLong(fields);
    return new SignalState.Info(signal, code, address, pid, user, value);
  }

  /**
   * send_sigio_to_task: what O_ASYNC asked for.
   *
   * @param number F_SETSIG's, or 0
   * @param reason POLL_IN …
   * @param descriptor that asked
   */
  void sendIo(Task target, int number, int reason, long band, int descriptor) {
    SignalState.Info info =
        number == 0
            ? SignalState.Info.kernel(SignalNumbers.SIGIO)
            : new SignalState.Info(number, reason, band, 0, 0, descriptor);
    kernel.signalDelivery().send(target, info, false);
  }

  /** force_sig: blocked or ignored, it takes its default action. */
  public void force(int signal) {
    Task self = kernel.current();
    long bit = SignalState.bit(signal);
    SignalActions actions = self.group().actions();
    boolean blocked = (self.signals().blocked() & bit) != 0;
    if (blocked || actions.get(signal).handler() == SIG_IGN) {
      actions.set(signal, SignalAction.DEFAULT);
      self.signals().setBlocked(self.signals().blocked() & ~bit);
    }
    kernel.signalDelivery().send(self, SignalState.Info.kernel(signal), true);
  }

  /** flush_signals. */
  public void flush(Task task) {
    task.signals().own().flush(-1);
    task.group().pending().flush(-1);
  }

  /** kernel_sigaction, of the current kernel thread. */
  public void setAction(int signal, long handler) {
    Task self = kernel.current();
    self.group().actions().set(signal, new SignalAction(handler, 0, 0));
    if (handler == SIG_IGN) {
      self.signals().own().flush(SignalState.bit(signal));
      self.group().pending().flush(SignalState.bit(signal));
    }
  }

  /** Kernel threads ignore all signals until they allow some. */
  static void ignoreAll(SignalActions actions) {
    for (int signal = 1; signal <= SignalNumbers.COUNT; signal++) {
      actions.set(signal, new SignalAction(SIG_IGN, 0, 0));
    }
  }

  /** kill_pgrp: −ESRCH if the group is empty. */
  public long sendGroup(int processGroup, int signal, long info) {
    Optional<Task> any = Optional.empty();
    for (Task task : kernel.processes().all()) {
      if (!task.kernelThread()
          && task == task.group().leader()
          && task.group().processGroup() == processGroup) {
        send(task, signal, info, false);
        any = Optional.of(task);
      }
    }
    return any.isPresent() ? 0 : -Errno.ESRCH;
  }
}
