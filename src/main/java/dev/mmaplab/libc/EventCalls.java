package dev.mmaplab.libc;

import dev.mmaplab.kernel.EventSyscalls;
import dev.mmaplab.machine.VirtualMemory;

/**
 * Wrappers of the system calls on events, timers, queued signals, sessions and the system:
 * sys/epoll.h, sys/eventfd.h, sys/signalfd.h, sys/timerfd.h, sys/time.h, signal.h, sys/prctl.h.
 */
final class EventCalls {
  private static final int SI_QUEUE = -1;
  private static final int SIGINFO = 128;

  private EventCalls() {}

  private static EventSyscalls events(UserCall c) {
    return c.sys().events();
  }

  static void install(Exports to) {
    to.add(
        "ppoll",
        c -> c.result(events(c).ppoll(c.arg(0), c.intArg(1), copied(c, c.arg(2)), c.arg(3))));
    to.add("epoll_create", EventCalls::epollCreate);
    to.add("epoll_create1", c -> c.result(events(c).epollCreate(c.intArg(0))));
    to.add(
        "epoll_ctl",
        c -> c.result(events(c).epollControl(c.intArg(0), c.intArg(1), c.intArg(2), c.arg(3))));
    to.add(
        "epoll_wait",
        c -> c.result(events(c).epollWait(c.intArg(0), c.arg(1), c.intArg(2), c.intArg(3), 0)));
    to.add(
        "epoll_pwait",
        c ->
            c.result(
                events(c).epollWait(c.intArg(0), c.arg(1), c.intArg(2), c.intArg(3), c.arg(4))));
    to.add("eventfd", c -> c.result(events(c).eventfd(c.intArg(0), c.intArg(1))));
    to.add("eventfd_read", c -> c.sys().read(c.intArg(0), c.arg(1), 8) == 8 ? 0 : -1);
    to.add("eventfd_write", EventCalls::eventfdWrite);
    to.add("signalfd", c -> c.result(events(c).signalfd(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("timerfd_create", c -> c.result(events(c).timerfdCreate(c.intArg(0), c.intArg(1))));
    to.add(
        "timerfd_settime",
        c -> c.result(events(c).timerfdSettime(c.intArg(0), c.intArg(1), c.arg(2), c.arg(3))));
    to.add("timerfd_gettime", c -> c.result(events(c).timerfdGettime(c.intArg(0), c.arg(1))));
    to.add("shmget", c -> c.result(events(c).shmget(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("shmat", c -> c.result(events(c).shmat(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("shmdt", c -> c.result(events(c).shmdt(c.arg(0))));
    to.add("shmctl", c -> c.result(events(c).shmctl(c.intArg(0), c.intArg(1), c.arg(2))));
    to.add("memfd_create", c -> c.result(events(c).memfdCreate(c.arg(0), c.intArg(1))));
    to.add("getitimer", c -> c.result(events(c).getitimer(c.intArg(0), c.arg(1))));
    to.add("setitimer", c -> c.result(events(c).setitimer(c.intArg(0), c.arg(1), c.arg(2))));
    to.add("ualarm", EventCalls::ualarm);
    to.add("__timer_create", c -> c.result(events(c).timerCreate(c.intArg(0), c.arg(1), c.arg(2))));
    to.add(
        "__timer_settime",
        c -> c.result(events(c).timerSettime(c.intArg(0), c.intArg(1), c.arg(2), c.arg(3))));
    to.add("__timer_gettime", c -> c.result(events(c).timerGettime(c.intArg(0), c.arg(1))));
    to.add("__timer_getoverrun", c -> c.result(events(c).timerGetoverrun(c.intArg(0))));
    to.add("__timer_delete", c -> c.result(events(c).timerDelete(c.intArg(0))));
    to.add("sigqueue", EventCalls::sigqueue);
    to.add("__tgsigqueue", EventCalls::tgsigqueue);
    to.add("sigtimedwait", c -> c.result(events(c).sigtimedwait(c.arg(0), c.arg(1), c.arg(2))));
    to.add("sigwaitinfo", c -> c.result(events(c).sigtimedwait(c.arg(0), c.arg(1), 0)));
    to.add("sigwait", EventCalls::sigwait);
    to.add(
        "waitid", c -> c.result(events(c).waitid(c.intArg(0), c.intArg(1), c.arg(2), c.intArg(3))));
    to.add("getpgid", c -> c.result(events(c).getpgid(c.intArg(0))));
    to.add("getpgrp", c -> c.result(events(c).getpgid(0)));
    to.add("setpgid", c -> c.result(events(c).setpgid(c.intArg(0), c.intArg(1))));
    to.add("setpgrp", c -> c.result(events(c).setpgid(0, 0)));
    to.add("getsid", c -> c.result(events(c).getsid(c.intArg(0))));
    to.add("setsid", c -> c.result(events(c).setsid()));
    to.add("sysinfo", c -> c.result(events(c).sysinfo(c.arg(0))));
    to.add("getrandom", c -> c.result(events(c).getrandom(c.arg(0), c.arg(1), c.intArg(2))));
    to.add("getentropy", EventCalls::getentropy);
    to.add(
        "prctl",
        c -> c.result(events(c).prctl(c.intArg(0), c.arg(1), c.arg(2), c.arg(3), c.arg(4))));
    to.add("times", c -> c.result(events(c).times(c.arg(0))));
    to.add("getrusage", c -> c.result(events(c).getrusage(c.intArg(0), c.arg(1))));
    to.add(
        "fallocate",
        c -> c.result(events(c).fallocate(c.intArg(0), c.intArg(1), c.arg(2), c.arg(3))));
    to.add("posix_fallocate", c -> -events(c).fallocate(c.intArg(0), 0, c.arg(1), c.arg(2)));
  }

  private static long getentropy(UserCall c) {
    final int most = 256;
    final int eio = 5;
    return c.arg(1) > most || c.arg(1) < 0
        ? c.fail(eio)
        : c.result(Math.min(0, events(c).getrandom(c.arg(0), c.arg(1), 0)));
  }

  private static long epollCreate(UserCall c) {
    final int einval = 22;
    return c.intArg(0) <= 0 ? c.fail(einval) : c.result(events(c).epollCreate(0));
  }

  private static long eventfdWrite(UserCall c) {
    long at = c.scratch(16);
    c.memory().storeLong(at, c.arg(1));
    return c.result(c.sys().write(c.intArg(0), at, 8)) == 8 ? 0 : -1;
  }

  /** glibc passes a copy, which the kernel may change. */
  private static long copied(UserCall c, long timeout) {
    if (timeout == 0) {
      return 0;
    }
    long at = c.scratch(16);
    c.memory().copy(at, timeout, 16);
    return at;
  }

  private static long ualarm(UserCall c) {
    VirtualMemory memory = c.memory();
    long at = c.scratch(64);
    long[] micros = {c.arg(1) & 0xffff_ffffL, c.arg(0) & 0xffff_ffffL};
    for (int i = 0; i < 2; i++) {
      memory.storeLong(at + 16L * i, micros[i] / 1_000_000);
      memory.storeLong(at + 16L * i + 8, micros[i] % 1_000_000);
    }
    long raw = events(c).setitimer(0, at, at + 32);
    return raw < 0
        ? c.result(raw)
        : memory.loadLong(at + 48) * 1_000_000 + memory.loadLong(at + 56);
  }

  private static long info(UserCall c, int signal, long value) {
    long at = c.scratch(SIGINFO);
    VirtualMemory memory = c.memory();
    memory.fill(at, 0, SIGINFO);
    memory.storeInt(at, signal);
    memory.storeInt(at + 8, SI_QUEUE);
    memory.storeLong(at + 24, value);
    return at;
  }

  private static long sigqueue(UserCall c) {
    long at = info(c, c.intArg(1), c.memory().loadLong(c.arg(2)));
    return c.result(events(c).sigqueue(c.intArg(0), c.intArg(1), at));
  }

  private static long tgsigqueue(UserCall c) {
    long at = info(c, c.intArg(1), c.memory().loadLong(c.arg(2)));
    return -events(c).tgsigqueue((int) c.sys().getpid(), c.intArg(0), c.intArg(1), at);
  }

  private static long sigwait(UserCall c) {
    long raw = events(c).sigtimedwait(c.arg(0), 0, 0);
    final int interrupted = -4;
    if (raw == interrupted) {
      return sigwait(c);
    }
    if (raw > 0) {
      c.memory().storeInt(c.arg(1), (int) raw);
    }
    return raw > 0 ? 0 : -raw;
  }
}
