package dev.mmaplab.kernel;

import java.util.Optional;

/** System calls on signals: kernel/signal.c. Sets are 8 bytes. */
final class SignalCalls {
  private static final int CAP_KILL = 5;
  private static final int MINSIGSTKSZ = 2048;

  private final Kernel kernel;

  SignalCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private Task self() {
    return kernel.current();
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  long kill(int pid, int signal) {
    if (signal < 0 || signal > SignalNumbers.COUNT) {
      return -Errno.EINVAL;
    }
    if (pid > 0) {
      Optional<Task> target = kernel.processes().find(pid);
      return target.isPresent()
          ? send(target.get(), signal, SignalNumbers.SI_USER, false)
          : -Errno.ESRCH;
    }
    boolean sent = false;
    for (Task task : kernel.processes().all()) {
      boolean wanted =
          pid == -1
              ? task != self() && task.tgid() > 1 && task.group().parent().isPresent()
              : task == self();
      if (wanted && !task.kernelThread() && send(task, signal, SignalNumbers.SI_USER, false) == 0) {
        sent = true;
      }
    }
    return sent ? 0 : -Errno.ESRCH;
  }

  long tgkill(int tgid, int tid, int signal) {
    if (signal < 0 || signal > SignalNumbers.COUNT || tid <= 0) {
      return -Errno.EINVAL;
    }
    Optional<Task> target =
        kernel.processes().find(tid).filter(t -> tgid == -1 || t.tgid() == tgid);
    return target.isPresent()
        ? send(target.get(), signal, SignalNumbers.SI_TKILL, true)
        : -Errno.ESRCH;
  }

  private long send(Task to, int signal, int code, boolean thread) {
    Credentials me = self().credentials();
    Credentials other = to.credentials();
    boolean allowed =
        to.group() == self().group()
            || me.uid() == other.realUid()
            || me.realUid() == other.realUid()
            || me.capable(CAP_KILL);
    if (!allowed) {
      return -Errno.EPERM;
    }
    if (signal != 0 && to.group().status().isEmpty()) {
      kernel
          .signalDelivery()
          .send(to, new SignalState.Info(signal, code, 0, self().tgid(), 0), thread);
    }
    return 0;
  }

  long sigaction(int signal, Optional<SignalAction> action) {
    boolean fixed = signal == SignalNumbers.SIGKILL || signal == SignalNumbers.SIGSTOP;
    if (signal < 1 || signal > SignalNumbers.COUNT || action.isPresent() && fixed) {
      return -Errno.EINVAL;
    }
    if (action.isPresent()) {
      SignalAction now = action.get();
      SignalActions actions = self().group().actions();
      actions.set(
          signal,
          new SignalAction(now.handler(), now.flags(), now.mask() & ~SignalState.UNBLOCKABLE));
      if (actions.ignores(signal)) {
        for (Task thread : self().group().threads()) {
          thread.signals().setPending(thread.signals().pending() & ~SignalState.bit(signal));
        }
      }
    }
    return 0;
  }

  long sigaction(int signal, long action, long old) {
    Optional<SignalAction> now = Optional.empty();
    if (action != 0) {
      now =
          Optional.of(
              new SignalAction(
                  user().readLong(action),
                  user().readLong(action + 8),
                  user().readLong(action + 24)));
    }
    if (signal < 1 || signal > SignalNumbers.COUNT) {
      return -Errno.EINVAL;
    }
    SignalAction before = self().group().actions().get(signal);
    long result = sigaction(signal, now);
    if (result == 0 && old != 0) {
      user().writeLong(old, before.handler());
      user().writeLong(old + 8, before.flags());
      user().writeLong(old + 16, 0);
      user().writeLong(old + 24, before.mask());
    }
    return result;
  }

  long sigprocmask(int how, long set, long old) {
    SignalState signals = self().signals();
    long before = signals.blocked();
    if (set != 0) {
      long given = user().readLong(set);
      switch (how) {
        case 0 -> signals.setBlocked(before | given);
        case 1 -> signals.setBlocked(before & ~given);
        case 2 -> signals.setBlocked(given);
        default -> {
          return -Errno.EINVAL;
        }
      }
    }
    if (old != 0) {
      user().writeLong(old, before);
    }
    return 0;
  }

  long sigpending(long set) {
    user().writeLong(set, self().signals().pending() & self().signals().blocked());
    return 0;
  }

  long sigsuspend(long set) {
    SignalState signals = self().signals();
    long given = user().readLong(set);
    signals.setRestoreAfter(Optional.of(signals.blocked()));
    signals.setBlocked(given);
    return pause();
  }

  long pause() {
    while (!self().signalPending()) {
      kernel.scheduler().sleep(Task.State.INTERRUPTIBLE, Long.MAX_VALUE);
    }
    return -Errno.ERESTARTNOHAND;
  }

  long sigaltstack(long stack, long old) {
    SignalState signals = self().signals();
    long sp = self().userCpu().map(c -> c.stackPointer()).orElse(0L);
    boolean on = SignalFrame.onAlternate(signals, sp);
    long base = 0;
    long size = 0;
    int flags = 0;
    if (stack != 0) {
      base = user().readLong(stack);
      flags = user().readInt(stack + 8);
      size = user().readLong(stack + 16);
    }
    long beforeBase = signals.stackBase();
    long beforeSize = signals.stackSize();
    int beforeFlags = on ? 1 : signals.stackFlags();
    if (stack != 0) {
      if (on) {
        return -Errno.EPERM;
      }
      if (flags != 0 && flags != 1 && flags != 2) {
        return -Errno.EINVAL;
      }
      if (flags == 2) {
        signals.setStack(0, 0, 2);
      } else if (size < MINSIGSTKSZ) {
        return -Errno.ENOMEM;
      } else {
        signals.setStack(base, size, 0);
      }
    }
    if (old != 0) {
      user().writeLong(old, beforeBase);
      user().writeInt(old + 8, beforeFlags);
      user().writeLong(old + 16, beforeSize);
    }
    return 0;
  }

  /** Seconds that were left of the last alarm, rounded as alarm_setitimer does. */
  long alarm(int seconds) {
    TaskGroup group = self().group();
    Scheduler scheduler = kernel.scheduler();
    long left = 0;
    if (group.alarm().isPresent()) {
      long nanos = group.alarm().get().when() - scheduler.nanos();
      if (scheduler.cancel(group.alarm().get())) {
        left = Math.max(1, (nanos + 500_000_000L) / 1_000_000_000L);
      }
    }
    group.setAlarm(Optional.empty());
    if (seconds != 0) {
      long when = scheduler.nanos() + (seconds & 0xffffffffL) * 1_000_000_000L;
      group.setAlarm(
          Optional.of(
              scheduler.at(
                  when,
                  () ->
                      kernel
                          .signalDelivery()
                          .send(
                              group.leader(),
                              SignalState.Info.kernel(SignalNumbers.SIGALRM),
                              false))));
    }
    return left;
  }
}
