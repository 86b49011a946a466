package dev.mmaplab.kernel;

import java.util.Optional;
import java.util.function.LongSupplier;

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
    boolean found = false;
    long result = -Errno.ESRCH;
    TaskGroup own = self().group();
    int wanted = pid == 0 ? own.processGroup() : -pid;
    for (Task task : kernel.processes().all()) {
      boolean meant =
          pid == -1
              ? task.group() != own && task.group().parent().isPresent()
              : task.group().processGroup() == wanted;
      if (meant && !task.kernelThread() && task == task.group().leader()) {
        long sent = send(task, signal, SignalNumbers.SI_USER, false);
        result = sent == 0 || !found ? sent : result;
        found = true;
      }
    }
    return result;
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

  /** rt_sigqueueinfo: of siginfo_t, the code and the value. */
  long sigqueue(int pid, int signal, long info) {
    int code = user().readInt(info + 8);
    long value = user().readLong(info + 24);
    if (signal < 0 || signal > SignalNumbers.COUNT) {
      return -Errno.EINVAL;
    }
    Optional<Task> target = kernel.processes().find(pid);
    if (target.isEmpty()) {
      return -Errno.ESRCH;
    }
    if ((code >= 0 || code == SignalNumbers.SI_TKILL) && target.get().group() != self().group()) {
      return -Errno.EPERM;
    }
    return send(target.get(), signal, code, false, value);
  }

  /** rt_tgsigqueueinfo. */
  long tgsigqueue(int tgid, int tid, int signal, long info) {
    Optional<Task> target = kernel.processes().find(tid).filter(t -> t.tgid() == tgid);
    if (target.isEmpty()) {
      return -Errno.ESRCH;
    }
    return send(target.get(), signal, user().readInt(info + 8), true, user().readLong(info + 24));
  }

  /**
   * rt_sigtimedwait.
   *
   * @param info where siginfo_t goes, or 0
   * @param timeout struct timespec, or 0: for ever
   * @return the signal, −EAGAIN or −EINTR
   */
  long sigtimedwait(long set, long info, long timeout) {
    long wanted = user().readLong(set) & ~SignalState.UNBLOCKABLE;
    long deadline =
        timeout == 0
            ? Long.MAX_VALUE
            : kernel.scheduler().nanos() + TimerCalls.nanos(user(), timeout);
    SignalState signals = self().signals();
    if ((signals.pending() & wanted) == 0 && kernel.scheduler().nanos() < deadline) {
      signals.beginWait(wanted);
      try {
        while (!self().signalPending() && kernel.scheduler().nanos() < deadline) {
          kernel.scheduler().sleep(Task.State.INTERRUPTIBLE, deadline);
        }
      } finally {
        signals.endWait();
      }
    }
    long ready = signals.pending() & wanted;
    if (ready == 0) {
      return self().signalPending() ? -Errno.EINTR : -Errno.EAGAIN;
    }
    SignalState.Info taken = signals.take(Long.numberOfTrailingZeros(ready) + 1);
    if (info != 0) {
      user().write(info, new byte[128]);
      SignalFrame.storeInfo(kernel.memory().mmu().user(), info, taken);
    }
    return taken.signal();
  }

  private long send(Task to, int signal, int code, boolean thread) {
    return send(to, signal, code, thread, 0);
  }

  private long send(Task to, int signal, int code, boolean thread, long value) {
    Credentials me = self().credentials();
    Credentials other = to.credentials();
    boolean allowed =
        to.group() == self().group()
            || signal == SignalNumbers.SIGCONT && to.group().session() == self().group().session()
            || me.uid() == other.realUid()
            || me.realUid() == other.realUid()
            || me.capable(CAP_KILL);
    if (!allowed) {
      return -Errno.EPERM;
    }
    if (signal != 0 && to.group().status().isEmpty()) {
      kernel
          .signalDelivery()
          .send(
              to,
              new SignalState.Info(signal, code, 0, self().tgid(), me.realUid(), value),
              thread);
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
        self().group().pending().flush(SignalState.bit(signal));
        for (Task thread : self().group().threads()) {
          thread.signals().own().flush(SignalState.bit(signal));
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

  /**
   * A call that blocks other signals while it waits: set_user_sigmask.
   *
   * @param set 8 bytes, or 0: nothing changes
   */
  long masked(long set, LongSupplier call) {
    if (set == 0) {
      return call.getAsLong();
    }
    SignalState signals = self().signals();
    long given = user().readLong(set);
    long before = signals.blocked();
    signals.setBlocked(given);
    long result = call.getAsLong();
    if (result == -Errno.ERESTARTNOHAND) {
      signals.setRestoreAfter(Optional.of(before));
    } else {
      signals.setBlocked(before);
    }
    return result;
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
}
