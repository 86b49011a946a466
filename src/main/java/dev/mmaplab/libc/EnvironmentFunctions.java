package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/** getenv and its family; libgen.h. */
final class EnvironmentFunctions {
  private EnvironmentFunctions() {}

  static void install(Exports to) {
    to.add("getenv", c -> value(c, c.string(c.arg(0))));
    to.add("secure_getenv", c -> value(c, c.string(c.arg(0))));
    to.add("setenv", EnvironmentFunctions::setenv);
    to.add("putenv", EnvironmentFunctions::putenv);
    to.add("unsetenv", EnvironmentFunctions::unsetenv);
    to.add("clearenv", EnvironmentFunctions::clearenv);
    to.add("setlocale", EnvironmentFunctions::setlocale);
    to.add("__xpg_basename", EnvironmentFunctions::basename);
    to.add("dirname", EnvironmentFunctions::dirname);
  }

  /** Address of the array's entry for a name, or of its closing null. */
  private static long slot(UserCall c, String name) {
    VirtualMemory memory = c.memory();
    long at = memory.loadLong(LibcData.ENVIRON);
    while (at != 0) {
      long entry = memory.loadLong(at);
      if (entry == 0 || c.string(entry).startsWith(name + "=")) {
        break;
      }
      at += 8;
    }
    return at;
  }

  private static long value(UserCall c, String name) {
    long at = slot(c, name);
    long entry = at == 0 ? 0 : c.memory().loadLong(at);
    return entry == 0 ? 0 : entry + name.length() + 1;
  }

  private static void put(UserCall c, String name, long entry) {
    VirtualMemory memory = c.memory();
    long at = slot(c, name);
    if (at != 0 && memory.loadLong(at) != 0) {
      memory.storeLong(at, entry);
      return;
    }
    long old = memory.loadLong(LibcData.ENVIRON);
    long count = at == 0 ? 0 : (at - old) / 8;
    boolean owned = memory.loadLong(LibcData.ENVIRON_OWNED) == old && old != 0;
    Heap heap = new Heap(c);
    long fresh = owned ? heap.realloc(old, 8 * (count + 2)) : heap.malloc(8 * (count + 2));
    if (!owned && count > 0) {
      memory.copy(fresh, old, 8 * count);
    }
    memory.storeLong(fresh + 8 * count, entry);
    memory.storeLong(fresh + 8 * count + 8, 0);
    memory.storeLong(LibcData.ENVIRON, fresh);
    memory.storeLong(LibcData.ENVIRON_OWNED, fresh);
  }

  private static long setenv(UserCall c) {
    String name = c.arg(0) == 0 ? "" : c.string(c.arg(0));
    if (name.isEmpty() || name.indexOf('=') >= 0) {
      return c.fail(Errno.EINVAL);
    }
    if (value(c, name) != 0 && c.intArg(2) == 0) {
      return 0;
    }
    byte[] entry = UserCall.ascii(name + "=" + c.string(c.arg(1)));
    long made = new Heap(c).malloc(entry.length + 1L);
    c.storeString(made, entry);
    put(c, name, made);
    return 0;
  }

  private static long putenv(UserCall c) {
    String text = c.string(c.arg(0));
    int equals = text.indexOf('=');
    if (equals < 0) {
      return remove(c, text);
    }
    put(c, text.substring(0, equals), c.arg(0));
    return 0;
  }

  private static long unsetenv(UserCall c) {
    String name = c.arg(0) == 0 ? "" : c.string(c.arg(0));
    return name.isEmpty() || name.indexOf('=') >= 0 ? c.fail(Errno.EINVAL) : remove(c, name);
  }

  private static long remove(UserCall c, String name) {
    VirtualMemory memory = c.memory();
    long at = slot(c, name);
    while (at != 0 && memory.loadLong(at) != 0) {
      memory.storeLong(at, memory.loadLong(at + 8));
      at += 8;
    }
    return 0;
  }

  private static long clearenv(UserCall c) {
    c.memory().storeLong(LibcData.ENVIRON, 0);
    return 0;
  }

  /** Only the C locale is there. */
  private static long setlocale(UserCall c) {
    String wanted = c.arg(1) == 0 ? "" : c.string(c.arg(1));
    boolean known = wanted.isEmpty() || wanted.equals("C") || wanted.equals("POSIX");
    return known ? Constants.place(c, "C", LibcData.LOCALE_NAME) : 0;
  }

  private static long dot(UserCall c) {
    return Constants.place(c, ".", LibcData.TMP_NAME);
  }

  private static long basename(UserCall c) {
    String path = c.arg(0) == 0 ? "" : c.string(c.arg(0));
    if (path.isEmpty()) {
      return dot(c);
    }
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    if (end < path.length()) {
      c.memory().storeByte(c.arg(0) + end, 0);
    }
    return end == 1 ? c.arg(0) : c.arg(0) + path.lastIndexOf('/', end - 1) + 1;
  }

  private static long dirname(UserCall c) {
    String path = c.arg(0) == 0 ? "" : c.string(c.arg(0));
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    int slash = path.lastIndexOf('/', end - 1);
    if (slash < 0) {
      return dot(c);
    }
    while (slash > 0 && path.charAt(slash - 1) == '/') {
      slash--;
    }
    // as glibc: of exactly two slashes at the front, both stay
    boolean two = slash == 0 && path.startsWith("//") && !path.startsWith("///") && end > 2;
    int length = slash == 0 ? (two ? 2 : 1) : slash;
    c.memory().storeByte(c.arg(0) + length, 0);
    return c.arg(0);
  }
}
