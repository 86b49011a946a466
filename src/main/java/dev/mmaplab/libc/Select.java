package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.List;

/** select(2), by way of poll(2). */
final class Select {
  private static final int IN = 0x001 | 0x010 | 0x008 | 0x040 | 0x080;
  private static final int OUT = 0x004 | 0x008 | 0x100 | 0x200;
  private static final int PRI = 0x002;
  private static final int INVALID = 0x020;

  private Select() {}

  /** pselect(2): a struct timespec, and a mask for the time of waiting. */
  static long pselect(UserCall c) {
    return select(c, c.arg(4), c.arg(5), false);
  }

  static long select(UserCall c) {
    long given = c.arg(4);
    if (given == 0) {
      return select(c, 0, 0, false);
    }
    long at = c.scratch(16);
    VirtualMemory memory = c.memory();
    long seconds = memory.loadLong(given);
    long micros = memory.loadLong(given + 8);
    if (seconds < 0 || micros < 0) {
      return c.fail(Errno.EINVAL);
    }
    memory.storeLong(at, seconds + micros / 1_000_000);
    memory.storeLong(at + 8, micros % 1_000_000 * 1000);
    return select(c, at, 0, true);
  }

  private static long now(UserCall c) {
    long at = c.scratch(16);
    long raw = c.sys().clockGettime(1, at);
    assert raw == 0;
    return c.memory().loadLong(at) * 1_000_000_000L + c.memory().loadLong(at + 8);
  }

  /** As Linux does: what is left of the time goes into select's struct timeval. */
  private static void storeLeft(UserCall c, long nanos) {
    c.memory().storeLong(c.arg(4), nanos / 1_000_000_000L);
    c.memory().storeLong(c.arg(4) + 8, nanos % 1_000_000_000L / 1000);
  }

  private static long select(UserCall c, long timeout, long mask, boolean update) {
    int n = c.intArg(0);
    if (n < 0 || n > 1024) {
      return c.fail(Errno.EINVAL);
    }
    VirtualMemory memory = c.memory();
    long[] sets = {c.arg(1), c.arg(2), c.arg(3)};
    int[] asks = {0x001 | 0x040, 0x004 | 0x100, PRI};
    int[] answers = {IN, OUT, PRI};
    List<int[]> polled = new ArrayList<>();
    for (int fd = 0; fd < n; fd++) {
      int events = 0;
      for (int i = 0; i < 3; i++) {
        if (sets[i] != 0 && has(memory, sets[i], fd)) {
          events |= asks[i];
        }
      }
      if (events != 0) {
        polled.add(new int[] {fd, events});
      }
    }
    long at = c.scratch(8 * Math.max(1, polled.size()));
    for (int i = 0; i < polled.size(); i++) {
      memory.storeInt(at + 8L * i, polled.get(i)[0]);
      memory.storeInt(at + 8L * i + 4, polled.get(i)[1]);
    }
    long start = update ? now(c) : 0;
    long ready = c.sys().events().ppoll(at, polled.size(), timeout, mask);
    if (update) {
      long asked = memory.loadLong(timeout) * 1_000_000_000L + memory.loadLong(timeout + 8);
      storeLeft(c, ready == 0 ? 0 : Math.max(0, asked - (now(c) - start)));
    }
    if (ready < 0) {
      return c.result(ready);
    }
    int count = 0;
    for (int i = 0; i < polled.size(); i++) {
      int fd = polled.get(i)[0];
      int happened = memory.loadShort(at + 8L * i + 6);
      if ((happened & INVALID) != 0) {
        return c.fail(Errno.EBADF);
      }
      for (int s = 0; s < 3; s++) {
        if (sets[s] != 0 && has(memory, sets[s], fd)) {
          if ((happened & answers[s]) != 0) {
            count++;
          } else {
            clear(memory, sets[s], fd);
          }
        }
      }
    }
    return count;
  }

  private static boolean has(VirtualMemory memory, long set, int fd) {
    return (memory.loadLong(set + fd / 64 * 8L) >>> fd % 64 & 1) != 0;
  }

  private static void clear(VirtualMemory memory, long set, int fd) {
    long word = set + fd / 64 * 8L;
    memory.storeLong(word, memory.loadLong(word) & ~(1L << fd % 64));
  }
}
