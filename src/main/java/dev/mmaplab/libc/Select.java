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

  static long select(UserCall c) {
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
    long timeout = c.arg(4);
    int millis =
        timeout == 0
            ? -1
            : (int) (memory.loadLong(timeout) * 1000 + (memory.loadLong(timeout + 8) + 999) / 1000);
    long ready = c.sys().poll(at, polled.size(), millis);
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
