package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.kernel.mm.Mm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sending signals and acting on them: kernel/signal.c and arch/x86/kernel/signal.c. */
final class SignalDelivery {
  /** The same fault so often, without an instruction of progress, will not stop by itself. */
  private static final int LIVELOCK = 10_000;

  private static final long STOPS =
      SignalState.bit(SignalNumbers.SIGSTOP)
          | SignalState.bit(SignalNumbers.SIGTSTP)
          | SignalState.bit(SignalNumbers.SIGTTIN)
          | SignalState.bit(SignalNumbers.SIGTTOU);

  private final Kernel kernel;

  SignalDelivery(Kernel kernel) {
    this.kernel = kernel;
  }

  /** send_signal to a process or, with {@code thread}, to just this thread. */
  void send(Task target, SignalState.Info info, boolean thread) {
    int signal = info.signal();
    TaskGroup group = target.group();
    prepare(group, signal);
    boolean blocked = (target.signals().blocked() & SignalState.bit(signal)) != 0;
    if (group.actions().ignores(signal) && !blocked) {
      return;
    }
    PendingSignals queue = thread ? target.signals().own() : group.pending();
    queue.add(info);
    kernel.part(SignalFiles.class, SignalFiles::new).arrived();
    Task to = thread ? target : receiver(group, signal);
    if ((to.signals().blocked() & SignalState.bit(signal)) != 0) {
      return;
    }
    if (to.state() == Task.State.INTERRUPTIBLE
        || signal == SignalNumbers.SIGKILL
            && to.state() != Task.State.UNINTERRUPTIBLE
            && to.state() != Task.State.IDLE) {
      kernel.scheduler().wake(to);
    }
    if (signal == SignalNumbers.SIGKILL) {
      group.threads().stream()
          .filter(t -> t.state() == Task.State.STOPPED)
          .forEach(kernel.scheduler()::wake);
    }
    to.userCpu().ifPresent(Cpu::requestAttention);
  }

  /** prepare_signal: stopping and continuing cancel each other. */
  private void prepare(TaskGroup group, int signal) {
    if (SignalNumbers.stopsByDefault(signal)) {
      flush(group, SignalState.bit(SignalNumbers.SIGCONT));
    } else if (signal == SignalNumbers.SIGCONT) {
      flush(group, STOPS);
      if (group.resume()) {
        for (Task t : group.threads()) {
          if (t.state() == Task.State.STOPPED) {
            kernel.scheduler().wake(t);
          }
        }
        tellParent(group, SignalNumbers.CLD_CONTINUED, SignalNumbers.SIGCONT);
      }
    }
  }

  private static void flush(TaskGroup group, long signals) {
    group.pending().flush(signals);
    group.threads().forEach(t -> t.signals().own().flush(signals));
  }

  /** do_notify_parent_cldstop. */
  private void tellParent(TaskGroup group, int code, int status) {
    if (group.parent().isEmpty()) {
      return;
    }
    TaskGroup parent = group.parent().get();
    if (!parent.actions().get(SignalNumbers.SIGCHLD).has(SignalActions.SA_NOCLDSTOP)) {
      send(
          parent.leader(),
          new SignalState.Info(SignalNumbers.SIGCHLD, code, 0, group.tgid(), status),
          false);
    }
    parent.childEnded().wakeAll();
  }

  private static Task receiver(TaskGroup group, int signal) {
    for (Task thread : group.threads()) {
      if ((thread.signals().blocked() & SignalState.bit(signal)) == 0) {
        return thread;
      }
    }
    return group.leader();
  }

  /** force_sig_fault: a signal that cannot wait; blocked or ignored it kills. */
  void force(Task task, Cpu cpu, SignalState.Info info) {
    kernel.limits().chargeInstructions(KernelLimits.FAULT);
    if (task.signals().repeats(info, cpu.executed()) >= LIVELOCK) {
      throw new LimitExceeded(LimitExceeded.Kind.LIVELOCK);
    }
    SignalActions actions = task.group().actions();
    long bit = SignalState.bit(info.signal());
    boolean blocked = (task.signals().blocked() & bit) != 0;
    boolean unhandled = actions.get(info.signal()).handler() <= SignalActions.SIG_IGN;
    if (unhandled) {
      logFault(task, cpu, info);
    }
    if (blocked || actions.get(info.signal()).handler() == SignalActions.SIG_IGN) {
      actions.set(info.signal(), SignalAction.DEFAULT);
      task.signals().setBlocked(task.signals().blocked() & ~bit);
    }
    act(task, cpu, info);
  }

  /** Acts on everything pending that is not blocked; called on the way back to user code. */
  void deliver(Task task, Cpu cpu) {
    while (true) {
      stayStopped(task);
      Optional<SignalState.Info> next = next(task);
      if (next.isEmpty()) {
        restoreMask(task);
        return;
      }
      act(task, cpu, next.get());
    }
  }

  /**
   * Lets the task stop here if that is all that its pending signals ask for, and come back when it
   * is continued; false if there is something else to do.
   */
  boolean stopsOnly(Task task) {
    long set = task.signals().deliverable();
    for (long left = set; left != 0; left &= left - 1) {
      int signal = Long.numberOfTrailingZeros(left) + 1;
      if (!SignalNumbers.stopsByDefault(signal)
          || task.group().actions().get(signal).handler() != SignalActions.SIG_DFL) {
        return false;
      }
    }
    if (set != 0) {
      SignalState.Info info = task.signals().take(Long.numberOfTrailingZeros(set) + 1);
      byDefault(task, info);
    }
    stayStopped(task);
    return true;
  }

  /** do_signal_stop: until SIGCONT or SIGKILL. */
  private void stayStopped(Task task) {
    while (task.group().stopSignal() != 0 && !task.fatalSignalPending()) {
      kernel.scheduler().sleep(Task.State.STOPPED, Long.MAX_VALUE);
    }
  }

  /** The same for a task without user code: only what ends it matters. */
  void deliverToBuiltIn(Task task) {
    for (Optional<SignalState.Info> next = next(task); next.isPresent(); next = next(task)) {
      int signal = next.get().signal();
      SignalActions actions = task.group().actions();
      if (actions.get(signal).handler() > SignalActions.SIG_IGN) {
        task.group().setTrapped(task.group().trapped() | SignalState.bit(signal));
      } else if (!actions.ignores(signal) && !SignalNumbers.stopsByDefault(signal)) {
        report(task, next.get(), false);
        throw new TaskExit(signal | (SignalNumbers.dumpsCore(signal) ? 0x80 : 0));
      } else if (!actions.ignores(signal)) {
        byDefault(task, next.get());
        stayStopped(task);
      }
    }
  }

  private static void restoreMask(Task task) {
    task.signals()
        .restoreAfter()
        .ifPresent(
            mask -> {
              task.signals().setBlocked(mask);
              task.signals().setRestoreAfter(Optional.empty());
            });
  }

  /** dequeue_signal: what an instruction caused comes first, then the lowest number. */
  private static Optional<SignalState.Info> next(Task task) {
    long set = task.signals().deliverable();
    if (set == 0) {
      return Optional.empty();
    }
    long synchronous =
        set
            & (SignalState.bit(SignalNumbers.SIGSEGV)
                | SignalState.bit(SignalNumbers.SIGBUS)
                | SignalState.bit(SignalNumbers.SIGILL)
                | SignalState.bit(SignalNumbers.SIGTRAP)
                | SignalState.bit(SignalNumbers.SIGFPE)
                | SignalState.bit(SignalNumbers.SIGSYS));
    long kill = set & SignalState.bit(SignalNumbers.SIGKILL);
    int signal =
        Long.numberOfTrailingZeros(kill != 0 ? kill : synchronous != 0 ? synchronous : set) + 1;
    return Optional.of(task.signals().take(signal));
  }

  /**
   * What an interrupted system call does: EINTR if a handler without SA_RESTART comes next, else
   * the call is made again.
   *
   * @param errno one of the ERESTART numbers
   */
  boolean restarts(Task task, int errno) {
    long set = task.signals().deliverable();
    while (set != 0) {
      int signal = Long.numberOfTrailingZeros(set) + 1;
      SignalAction action = task.group().actions().get(signal);
      if (!task.group().actions().ignores(signal)) {
        if (action.handler() == SignalActions.SIG_DFL) {
          if (SignalNumbers.stopsByDefault(signal)) {
            set &= set - 1;
            continue;
          }
          return false;
        }
        return errno == Errno.ERESTARTNOINTR
            || signal == Cancellation.SIGNAL
            || errno == Errno.ERESTARTSYS && action.has(SignalActions.SA_RESTART);
      }
      set &= set - 1;
    }
    return true;
  }

  private void act(Task task, Cpu cpu, SignalState.Info info) {
    int signal = info.signal();
    SignalAction action = task.group().actions().get(signal);
    if (action.handler() == SignalActions.SIG_IGN) {
      return;
    }
    if (action.handler() == SignalActions.SIG_DFL) {
      byDefault(task, info);
      return;
    }
    if (action.has(SignalActions.SA_RESETHAND)) {
      task.group().actions().set(signal, new SignalAction(0, action.flags(), action.mask()));
    }
    report(task, info, true);
    try {
      SignalFrame.push(kernel, task, cpu, info, action);
    } catch (SignalRaised | ErrnoException e) {
      // no room for the frame: force_sigsegv
      task.group().actions().set(SignalNumbers.SIGSEGV, SignalAction.DEFAULT);
      die(task, SignalState.Info.kernel(SignalNumbers.SIGSEGV));
    }
  }

  private void byDefault(Task task, SignalState.Info info) {
    int signal = info.signal();
    if (SignalNumbers.ignoredByDefault(signal)) {
      return;
    }
    if (SignalNumbers.stopsByDefault(signal)) {
      task.group().stop(signal);
      task.group().threads().forEach(t -> t.userCpu().ifPresent(Cpu::requestAttention));
      tellParent(task.group(), SignalNumbers.CLD_STOPPED, signal);
      return;
    }
    die(task, info);
  }

  private void die(Task task, SignalState.Info info) {
    int signal = info.signal();
    report(task, info, false);
    if (info.code() > 0 && info.code() != SignalNumbers.SI_KERNEL) {
      markFault(task, info);
    }
    throw new TaskExit(signal | (SignalNumbers.dumpsCore(signal) ? 0x80 : 0));
  }

  private void report(Task task, SignalState.Info info, boolean handled) {
    kernel
        .events()
        .add(
            new Event.Signal(
                task.tgid(),
                task.site(),
                SignalNumbers.name(info.signal()),
                SignalNumbers.code(info.signal(), info.code()),
                info.address(),
                handled));
  }

  private void markFault(Task task, SignalState.Info info) {
    String access = lastFault(task, info).map(Event.PageFault::access).orElse("");
    task.group()
        .setFault(
            new MemorySnapshot.FaultMark(
                info.address(), access, SignalNumbers.name(info.signal()), task.site()));
  }

  private Optional<Event.PageFault> lastFault(Task task, SignalState.Info info) {
    List<Event> events = kernel.events().list();
    for (int i = events.size() - 1; i >= 0 && i >= events.size() - 50; i--) {
      if (events.get(i) instanceof Event.PageFault f
          && f.pid() == task.tgid()
          && f.address() == info.address()) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** show_signal_msg and do_trap's line, while /proc/sys/debug/exception-trace is on. */
  private void logFault(Task task, Cpu cpu, SignalState.Info info) {
    if (!kernel.settings().exceptionTrace()) {
      return;
    }
    String who = task.comm() + "[" + task.pid() + "]";
    long ip = ip(task, cpu);
    String where = String.format(Locale.ROOT, "ip %016x sp %016x", ip, cpu.stackPointer());
    switch (info.signal()) {
      case SignalNumbers.SIGSEGV -> {
        Optional<Event.PageFault> fault = lastFault(task, info);
        String access = fault.map(Event.PageFault::access).orElse("execute");
        int code =
            4
                | SignalFrame.present(task, info)
                | (access.equals("write") ? 2 : 0)
                | (access.equals("execute") ? 0x10 : 0);
        kernel
            .log()
            .line(
                6,
                who
                    + ": segfault at "
                    + Long.toHexString(info.address())
                    + " "
                    + where
                    + " error "
                    + Integer.toHexString(code)
                    + in(task, ip)
                    + " likely on CPU 0 (core 0, socket 0)");
      }
      case SignalNumbers.SIGFPE, SignalNumbers.SIGILL ->
          kernel
              .log()
              .line(
                  6,
                  "traps: "
                      + who
                      + " trap "
                      + (info.signal() == SignalNumbers.SIGFPE ? "divide error" : "invalid opcode")
                      + " ip:"
                      + Long.toHexString(ip)
                      + " sp:"
                      + Long.toHexString(cpu.stackPointer())
                      + " error:0"
                      + in(task, ip));
      default -> {}
    }
  }

  /** The start of the function that runs: machine code has no finer addresses here. */
  private static long ip(Task task, Cpu cpu) {
    List<dev.mmaplab.interp.StackFrame> frames = cpu.backtrace();
    if (frames.isEmpty()) {
      return 0;
    }
    Map<String, Long> symbols =
        task.group().image().map(i -> i.linked().symbols()).orElse(Map.of());
    return symbols.getOrDefault(frames.getFirst().function(), 0L);
  }

  private static String in(Task task, long ip) {
    return task.mmIfAny()
        .flatMap((Mm mm) -> mm.containing(ip))
        .map(
            v ->
                String.format(
                    Locale.ROOT,
                    " in %s[%x+%x]",
                    task.group().image().map(ProgramImage::name).orElse(task.comm()),
                    v.start(),
                    v.length()))
        .orElse("");
  }
}
