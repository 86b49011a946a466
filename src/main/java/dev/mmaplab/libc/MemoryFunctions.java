package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/** The mem functions of string.h. */
final class MemoryFunctions {
  private static final int CHUNK = 4096;

  private MemoryFunctions() {}

  static void install(Exports to) {
    to.add("memcpy", MemoryFunctions::memcpy);
    to.add("memmove", MemoryFunctions::memmove);
    to.add("__memcpy_chk", MemoryFunctions::memcpy);
    to.add("mempcpy", c -> memcpy(c) + c.arg(2));
    to.add("__mempcpy", c -> memcpy(c) + c.arg(2));
    to.add("memset", c -> fill(c, c.intArg(1), c.arg(2)));
    to.add("bzero", c -> fill(c, 0, c.arg(1)));
    to.add("explicit_bzero", c -> fill(c, 0, c.arg(1)));
    to.add("bcopy", c -> move(c, c.arg(1), c.arg(0), c.arg(2)));
    to.add("memcmp", c -> compare(c, c.arg(0), c.arg(1), c.arg(2)));
    to.add("bcmp", c -> compare(c, c.arg(0), c.arg(1), c.arg(2)));
    to.add("memchr", c -> find(c, c.arg(0), c.intArg(1), c.arg(2)));
    to.add("rawmemchr", c -> find(c, c.arg(0), c.intArg(1), Long.MAX_VALUE));
    to.add("memrchr", MemoryFunctions::memrchr);
    to.add("memmem", MemoryFunctions::memmem);
    to.add("memccpy", MemoryFunctions::memccpy);
    to.add("memfrob", MemoryFunctions::memfrob);
    to.add("swab", MemoryFunctions::swab);
  }

  private static long memcpy(UserCall c) {
    c.charge(c.arg(2));
    if (c.arg(2) != 0) {
      c.memory().copy(c.arg(0), c.arg(1), c.arg(2));
    }
    return c.arg(0);
  }

  private static long memmove(UserCall c) {
    return move(c, c.arg(0), c.arg(1), c.arg(2));
  }

  private static long move(UserCall c, long to, long from, long length) {
    if (length == 0) {
      return to;
    }
    c.charge(length);
    VirtualMemory memory = c.memory();
    boolean overlap = to < from + length && from < to + length;
    if (overlap && length > 8) {
      // A fault in the middle has the whole call made again: by then nothing may have been moved.
      for (long page = to & -4096L; page < to + length; page += 4096) {
        long probe = Math.max(page, to);
        memory.storeByte(probe, memory.loadByte(probe));
      }
    }
    memory.copy(to, from, length);
    return to;
  }

  private static long fill(UserCall c, int value, long length) {
    c.charge(length);
    if (length != 0) {
      c.memory().fill(c.arg(0), value & 0xff, length);
    }
    return c.arg(0);
  }

  /**
   * At most what is left of the page, so that no byte behind the end is touched before its turn.
   */
  static int room(long address, long left) {
    return (int) Math.min(left, CHUNK - (address & CHUNK - 1));
  }

  private static long compare(UserCall c, long a, long b, long length) {
    VirtualMemory memory = c.memory();
    byte[] left = new byte[(int) Math.min(length, CHUNK)];
    byte[] right = new byte[left.length];
    long done = 0;
    while (done < length) {
      int now = Math.min(room(a + done, length - done), room(b + done, length - done));
      memory.load(a + done, left, 0, now);
      memory.load(b + done, right, 0, now);
      int at = java.util.Arrays.mismatch(left, 0, now, right, 0, now);
      if (at >= 0) {
        return (left[at] & 0xffL) - (right[at] & 0xff);
      }
      done += now;
      c.charge(now);
    }
    return 0;
  }

  private static long find(UserCall c, long from, int value, long given) {
    VirtualMemory memory = c.memory();
    long length = given < 0 ? Long.MAX_VALUE : given;
    byte[] some = new byte[(int) Math.min(length, CHUNK)];
    long done = 0;
    while (done < length) {
      int now = room(from + done, length - done);
      long at = from + done;
      c.blocks()
          .quietly(
              () -> {
                memory.load(at, some, 0, now);
                return 0;
              });
      for (int i = 0; i < now; i++) {
        if (some[i] == (byte) value) {
          memory.load(at, some, 0, i + 1); // what is read as C has it: not beyond
          return at + i;
        }
      }
      memory.load(at, some, 0, now);
      c.charge(now);
      done += now;
    }
    return 0;
  }

  private static long memrchr(UserCall c) {
    for (long at = c.arg(0) + c.arg(2) - 1; at >= c.arg(0); at--) {
      if (c.memory().loadByte(at) == (c.intArg(1) & 0xff)) {
        return at;
      }
    }
    return 0;
  }

  private static byte[] load(UserCall c, long address, long length) {
    if (length > 1 << 28 || length < 0) {
      throw c.unsupported("memmem on more than 256 MiB");
    }
    byte[] bytes = new byte[(int) length];
    c.memory().load(address, bytes, 0, bytes.length);
    return bytes;
  }

  private static long memmem(UserCall c) {
    byte[] hay = load(c, c.arg(0), c.arg(1));
    byte[] needle = load(c, c.arg(2), c.arg(3));
    int at = StringFunctions.indexOf(hay, needle);
    return at < 0 ? 0 : c.arg(0) + at;
  }

  private static long memccpy(UserCall c) {
    long end = find(c, c.arg(1), c.intArg(2), c.arg(3));
    long length = end == 0 ? c.arg(3) : end + 1 - c.arg(1);
    c.memory().copy(c.arg(0), c.arg(1), length);
    return end == 0 ? 0 : c.arg(0) + length;
  }

  private static long memfrob(UserCall c) {
    byte[] bytes = load(c, c.arg(0), c.arg(1));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= 42;
    }
    c.memory().store(c.arg(0), bytes, 0, bytes.length);
    return c.arg(0);
  }

  private static long swab(UserCall c) {
    VirtualMemory memory = c.memory();
    for (long i = 0; i + 1 < c.arg(2); i += 2) {
      int pair = memory.loadShort(c.arg(0) + i);
      memory.storeShort(c.arg(1) + i, pair >>> 8 | pair << 8);
    }
    return 0;
  }
}
