package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;

/** signal.h: glibc's structures on the outside, the kernel's on the inside. */
final class SignalCalls {
  private static final long SIG_ERR = -1;
  private static final long SA_RESTART = 0x1000_0000L;
  private static final long SA_RESETHAND = 0x8000_0000L;
  private static final long SA_NODEFER = 0x4000_0000L;
  private static final int SET_BYTES = 128;

  /** The signals that glibc keeps for itself: SIGCANCEL and SIGSETXID. */
  private static final int FIRST_INTERNAL = 32;

  private static final int LAST_INTERNAL = 33;

  private SignalCalls() {}

  static void install(Exports to) {
    to.add("sigaction", SignalCalls::sigaction);
    to.add("signal", c -> signal(c, SA_RESTART, false));
    to.add("bsd_signal", c -> signal(c, SA_RESTART, false));
    to.add("sysv_signal", c -> signal(c, SA_RESETHAND | SA_NODEFER, false));
    to.add("siginterrupt", SignalCalls::siginterrupt);
    to.add("sigprocmask", c -> c.result(mask(c)));
    to.add("pthread_sigmask", c -> -mask(c));
    to.add("sigpending", SignalCalls::sigpending);
    to.add("sigsuspend", c -> c.result(c.sys().sigsuspend(c.arg(0))));
    to.add("sigaltstack", c -> c.result(c.sys().sigaltstack(c.arg(0), c.arg(1))));
    to.add("kill", c -> c.result(c.sys().kill(c.intArg(0), c.intArg(1))));
    to.add("killpg", c -> c.result(c.sys().kill(-c.intArg(0), c.intArg(1))));
    to.add("tgkill", c -> c.result(c.sys().tgkill(c.intArg(0), c.intArg(1), c.intArg(2))));
    to.add("raise", SignalCalls::raise);
    to.add("pause", c -> c.result(c.sys().pause()));
    to.add("sigemptyset", c -> fill(c, 0));
    to.add("sigfillset", c -> fill(c, -1));
    to.add("sigaddset", c -> change(c, true));
    to.add("sigdelset", c -> change(c, false));
    to.add("sigismember", SignalCalls::sigismember);
    to.add("sigisemptyset", c -> c.memory().loadLong(c.arg(0)) == 0 ? 1 : 0);
    to.add(
        "sigandset",
        c -> combine(c, c.memory().loadLong(c.arg(1)) & c.memory().loadLong(c.arg(2))));
    to.add(
        "sigorset", c -> combine(c, c.memory().loadLong(c.arg(1)) | c.memory().loadLong(c.arg(2))));
    to.add("__libc_current_sigrtmin", c -> 34);
    to.add("__libc_current_sigrtmax", c -> 64);
    to.add(
        "strsignal",
        c -> Constants.place(c, SignalNumbers.text(c.intArg(0)), LibcData.SIGNAL_TEXT));
    to.add(
        "sigdescr_np",
        c -> ordinary(c) ? Constants.place(c, SignalNumbers.text(c.intArg(0)), 0) : 0);
    to.add("sigabbrev_np", c -> ordinary(c) ? Constants.place(c, abbreviation(c.intArg(0)), 0) : 0);
    to.add("psignal", SignalCalls::psignal);
  }

  /** glibc calls SIGIO by its other name. */
  static String abbreviation(int signal) {
    return signal == SignalNumbers.SIGIO ? "POLL" : SignalNumbers.name(signal).substring(3);
  }

  private static boolean ordinary(UserCall c) {
    return c.intArg(0) > 0 && c.intArg(0) < 32;
  }

  private static boolean reserved(int signal) {
    return signal <= 0
        || signal > SignalNumbers.COUNT
        || signal >= FIRST_INTERNAL && signal <= LAST_INTERNAL;
  }

  // glibc's struct sigaction: handler 0, mask 8 (128 bytes), flags 136 (int), restorer 144.
  // The kernel's: handler 0, flags 8, restorer 16, mask 24.

  private static long sigaction(UserCall c) {
    int signal = c.intArg(0);
    if (reserved(signal)) {
      return c.fail(Errno.EINVAL);
    }
    VirtualMemory memory = c.memory();
    long action = c.arg(1);
    long old = c.arg(2);
    long in = c.scratch(64);
    long out = in + 32;
    if (action != 0) {
      memory.storeLong(in, memory.loadLong(action));
      memory.storeLong(in + 8, memory.loadInt(action + 136) & 0xffff_ffffL);
      memory.storeLong(in + 16, 0);
      memory.storeLong(in + 24, memory.loadLong(action + 8));
    }
    long raw = c.sys().sigaction(signal, action == 0 ? 0 : in, old == 0 ? 0 : out);
    if (raw == 0 && old != 0) {
      memory.storeLong(old, memory.loadLong(out));
      memory.fill(old + 8, 0, SET_BYTES);
      memory.storeLong(old + 8, memory.loadLong(out + 24));
      memory.storeInt(old + 136, (int) memory.loadLong(out + 8));
      memory.storeLong(old + 144, 0);
    }
    return c.result(raw);
  }

  private static long install(UserCall c, int signal, long handler, long flags, long mask) {
    VirtualMemory memory = c.memory();
    long in = c.scratch(64);
    memory.storeLong(in, handler);
    memory.storeLong(in + 8, flags);
    memory.storeLong(in + 16, 0);
    memory.storeLong(in + 24, mask);
    long raw = c.sys().sigaction(signal, in, in + 32);
    return raw < 0 ? c.result(raw) : memory.loadLong(in + 32);
  }

  private static long signal(UserCall c, long flags, boolean masksItself) {
    int signal = c.intArg(0);
    if (reserved(signal) || c.arg(1) == SIG_ERR) {
      return c.fail(Errno.EINVAL);
    }
    return install(c, signal, c.arg(1), flags, masksItself ? bit(signal) : 0);
  }

  /** Back to SIG_DFL. */
  static void setDefault(UserCall c, int signal) {
    long old = install(c, signal, 0, 0, 0);
    assert old != Long.MIN_VALUE;
  }

  static void unblock(UserCall c, int signal) {
    long set = c.scratch(16);
    c.memory().storeLong(set, bit(signal));
    long raw = c.sys().sigprocmask(1, set, 0);
    assert raw <= 0;
  }

  private static long siginterrupt(UserCall c) {
    int signal = c.intArg(0);
    VirtualMemory memory = c.memory();
    long at = c.scratch(32);
    long raw = reserved(signal) ? -Errno.EINVAL : c.sys().sigaction(signal, 0, at);
    if (raw < 0) {
      return c.result(raw);
    }
    long flags = memory.loadLong(at + 8);
    memory.storeLong(at + 8, c.intArg(1) != 0 ? flags & ~SA_RESTART : flags | SA_RESTART);
    return c.result(c.sys().sigaction(signal, at, 0));
  }

  static long bit(int signal) {
    return 1L << signal - 1;
  }

  private static long mask(UserCall c) {
    VirtualMemory memory = c.memory();
    long set = c.arg(1);
    long old = c.arg(2);
    long at = c.scratch(16);
    if (set != 0) {
      memory.storeLong(at, memory.loadLong(set) & ~(bit(FIRST_INTERNAL) | bit(LAST_INTERNAL)));
    }
    long raw = c.sys().sigprocmask(c.intArg(0), set == 0 ? 0 : at, old == 0 ? 0 : at + 8);
    if (raw == 0 && old != 0) {
      memory.fill(old, 0, SET_BYTES);
      memory.storeLong(old, memory.loadLong(at + 8));
    }
    return raw;
  }

  private static long sigpending(UserCall c) {
    return c.result(c.sys().sigpending(c.arg(0)));
  }

  private static long raise(UserCall c) {
    return c.result(c.sys().tgkill((int) c.sys().getpid(), (int) c.sys().gettid(), c.intArg(0)));
  }

  private static long fill(UserCall c, long word) {
    if (c.arg(0) == 0) {
      return c.fail(Errno.EINVAL);
    }
    VirtualMemory memory = c.memory();
    memory.fill(c.arg(0), (int) word & 0xff, SET_BYTES);
    if (word != 0) {
      memory.storeLong(c.arg(0), word & ~(bit(FIRST_INTERNAL) | bit(LAST_INTERNAL)));
    }
    return 0;
  }

  private static long change(UserCall c, boolean in) {
    int signal = c.intArg(1);
    if (c.arg(0) == 0 || reserved(signal)) {
      return c.fail(Errno.EINVAL);
    }
    long set = c.memory().loadLong(c.arg(0));
    c.memory().storeLong(c.arg(0), in ? set | bit(signal) : set & ~bit(signal));
    return 0;
  }

  private static long sigismember(UserCall c) {
    int signal = c.intArg(1);
    if (c.arg(0) == 0 || signal <= 0 || signal > SignalNumbers.COUNT) {
      return c.fail(Errno.EINVAL);
    }
    return (c.memory().loadLong(c.arg(0)) & bit(signal)) != 0 ? 1 : 0;
  }

  private static long combine(UserCall c, long set) {
    c.memory().fill(c.arg(0), 0, SET_BYTES);
    c.memory().storeLong(c.arg(0), set);
    return 0;
  }

  private static long psignal(UserCall c) {
    String prefix = c.arg(1) == 0 ? "" : c.string(c.arg(1));
    String line = prefix + (prefix.isEmpty() ? "" : ": ") + SignalNumbers.text(c.intArg(0)) + "\n";
    new Output(Stream.in(c, LibcData.STDERR)).write(line.getBytes(StandardCharsets.ISO_8859_1));
    return 0;
  }
}
