package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/** time.h, sys/time.h and the sleeping part of unistd.h: the computer's virtual clock. */
final class TimeCalls {
  private static final int CPU_TIME = 2;

  private TimeCalls() {}

  static void install(Exports to) {
    to.add("time", c -> c.result(c.sys().time(c.arg(0))));
    to.add("gettimeofday", c -> c.result(c.sys().gettimeofday(c.arg(0), c.arg(1))));
    to.add("clock_gettime", c -> c.result(c.sys().clockGettime(c.intArg(0), c.arg(1))));
    to.add("clock_getres", TimeCalls::clockGetres);
    to.add("clock", TimeCalls::clock);
    to.add("nanosleep", c -> c.result(c.sys().nanosleep(c.arg(0), c.arg(1))));
    to.add("clock_nanosleep", TimeCalls::clockNanosleep);
    to.add("sleep", TimeCalls::sleep);
    to.add("usleep", TimeCalls::usleep);
    to.add("alarm", c -> c.sys().alarm(c.intArg(0)));
    to.add("timespec_get", c -> c.intArg(1) == 1 && c.sys().clockGettime(0, c.arg(0)) == 0 ? 1 : 0);
    to.add("difftime", c -> Double.doubleToRawLongBits((double) (c.arg(0) - c.arg(1))));
  }

  private static long clockGetres(UserCall c) {
    if (c.intArg(0) < 0 || c.intArg(0) > 11) {
      return c.fail(Errno.EINVAL);
    }
    if (c.arg(1) != 0) {
      boolean coarse = c.intArg(0) == 5 || c.intArg(0) == 6;
      c.memory().storeLong(c.arg(1), 0);
      c.memory().storeLong(c.arg(1) + 8, coarse ? 4_000_000 : 1);
    }
    return 0;
  }

  private static long clock(UserCall c) {
    long at = c.scratch(16);
    long raw = c.sys().clockGettime(CPU_TIME, at);
    return raw < 0 ? -1 : c.memory().loadLong(at) * 1_000_000 + c.memory().loadLong(at + 8) / 1000;
  }

  private static long clockNanosleep(UserCall c) {
    VirtualMemory memory = c.memory();
    if (c.intArg(1) == 0) {
      return -c.sys().nanosleep(c.arg(2), c.arg(3));
    }
    long at = c.scratch(16);
    long raw = c.sys().clockGettime(c.intArg(0), at);
    if (raw < 0) {
      return -raw;
    }
    long nanos =
        (memory.loadLong(c.arg(2)) - memory.loadLong(at)) * 1_000_000_000L
            + memory.loadLong(c.arg(2) + 8)
            - memory.loadLong(at + 8);
    return nanos <= 0 ? 0 : -sleepFor(c, nanos, c.scratch(32));
  }

  /**
   * @param at room for the request and for what remains of it, 16 bytes each
   */
  private static long sleepFor(UserCall c, long nanos, long at) {
    c.memory().storeLong(at, nanos / 1_000_000_000L);
    c.memory().storeLong(at + 8, nanos % 1_000_000_000L);
    return c.sys().nanosleep(at, at + 16);
  }

  /** The whole seconds that were left when a signal came. */
  private static long sleep(UserCall c) {
    long at = c.scratch(32);
    long raw = sleepFor(c, (c.arg(0) & 0xffff_ffffL) * 1_000_000_000L, at);
    if (raw == 0) {
      return 0;
    }
    c.setErrno((int) -raw);
    long left = at + 16;
    return c.memory().loadLong(left);
  }

  private static long usleep(UserCall c) {
    return c.result(sleepFor(c, (c.arg(0) & 0xffff_ffffL) * 1000, c.scratch(32)));
  }
}
