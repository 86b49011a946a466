package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.NameSyscalls;
import dev.mmaplab.machine.VirtualMemory;

/**
 * Wrappers of the system calls that take a directory's descriptor, and those on links, owners and
 * times: unistd.h, fcntl.h, sys/stat.h, utime.h, sys/vfs.h.
 */
final class NameCalls {
  private static final int CWD = NameSyscalls.AT_FDCWD;
  private static final int NOFOLLOW = 0x100;
  private static final int S_IFIFO = 0010000;
  private static final long UTIME_OMIT = 0x3ffffffe;

  private NameCalls() {}

  private static NameSyscalls names(UserCall c) {
    return c.sys().names();
  }

  static void install(Exports to) {
    to.add("link", c -> c.result(names(c).link(CWD, c.arg(0), CWD, c.arg(1), 0)));
    to.add(
        "linkat",
        c -> c.result(names(c).link(c.intArg(0), c.arg(1), c.intArg(2), c.arg(3), c.intArg(4))));
    to.add("symlink", c -> c.result(names(c).symlink(c.arg(0), CWD, c.arg(1))));
    to.add("symlinkat", c -> c.result(names(c).symlink(c.arg(0), c.intArg(1), c.arg(2))));
    to.add("readlink", c -> c.result(names(c).readlink(CWD, c.arg(0), c.arg(1), c.arg(2))));
    to.add(
        "readlinkat", c -> c.result(names(c).readlink(c.intArg(0), c.arg(1), c.arg(2), c.arg(3))));
    to.add("unlinkat", c -> c.result(names(c).unlink(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add(
        "renameat",
        c -> c.result(names(c).rename(c.intArg(0), c.arg(1), c.intArg(2), c.arg(3), 0)));
    to.add(
        "renameat2",
        c -> c.result(names(c).rename(c.intArg(0), c.arg(1), c.intArg(2), c.arg(3), c.intArg(4))));
    to.add("mkdirat", c -> c.result(names(c).mkdir(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("mknodat", c -> c.result(names(c).mknod(c.intArg(0), c.arg(1), c.intArg(2), c.arg(3))));
    to.add(
        "mkfifoat", c -> c.result(names(c).mknod(c.intArg(0), c.arg(1), S_IFIFO | c.intArg(2), 0)));
    to.add("fchmodat", c -> c.result(names(c).chmod(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("fstatat", c -> c.result(names(c).stat(c.intArg(0), c.arg(1), c.arg(2), c.intArg(3))));
    to.add("fstatat64", c -> c.result(names(c).stat(c.intArg(0), c.arg(1), c.arg(2), c.intArg(3))));
    to.add("statx", c -> c.result(names(c).statx(c.intArg(0), c.arg(1), c.intArg(2), c.arg(4))));
    to.add("faccessat", c -> c.result(names(c).access(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("chown", c -> c.result(names(c).chown(CWD, c.arg(0), c.intArg(1), c.intArg(2), 0)));
    to.add(
        "lchown", c -> c.result(names(c).chown(CWD, c.arg(0), c.intArg(1), c.intArg(2), NOFOLLOW)));
    to.add(
        "fchownat",
        c ->
            c.result(names(c).chown(c.intArg(0), c.arg(1), c.intArg(2), c.intArg(3), c.intArg(4))));
    to.add("fchown", c -> c.result(names(c).fchown(c.intArg(0), c.intArg(1), c.intArg(2))));
    to.add("fchdir", c -> c.result(names(c).fchdir(c.intArg(0))));
    to.add(
        "utimensat",
        c ->
            c.arg(1) == 0
                ? c.fail(Errno.EINVAL)
                : c.result(names(c).utimens(c.intArg(0), c.arg(1), c.arg(2), c.intArg(3))));
    to.add("futimens", c -> c.result(names(c).utimens(c.intArg(0), 0, c.arg(1), 0)));
    to.add("utimes", c -> c.result(names(c).utimens(CWD, c.arg(0), fromMicros(c, c.arg(1)), 0)));
    to.add(
        "lutimes",
        c -> c.result(names(c).utimens(CWD, c.arg(0), fromMicros(c, c.arg(1)), NOFOLLOW)));
    to.add("futimes", c -> c.result(names(c).utimens(c.intArg(0), 0, fromMicros(c, c.arg(1)), 0)));
    to.add("utime", c -> c.result(names(c).utimens(CWD, c.arg(0), fromSeconds(c), 0)));
    to.add("statfs", c -> c.result(names(c).statfs(c.arg(0), c.arg(1))));
    to.add("fstatfs", c -> c.result(names(c).fstatfs(c.intArg(0), c.arg(1))));
  }

  private static long fromMicros(UserCall c, long times) {
    if (times == 0) {
      return 0;
    }
    VirtualMemory memory = c.memory();
    long at = c.scratch(32);
    for (int i = 0; i < 32; i += 16) {
      memory.storeLong(at + i, memory.loadLong(times + i));
      long micros = memory.loadLong(times + i + 8);
      memory.storeLong(at + i + 8, micros < 0 || micros > 999_999 ? UTIME_OMIT + 2 : micros * 1000);
    }
    return at;
  }

  private static long fromSeconds(UserCall c) {
    if (c.arg(1) == 0) {
      return 0;
    }
    VirtualMemory memory = c.memory();
    long at = c.scratch(32);
    memory.fill(at, 0, 32);
    memory.storeLong(at, memory.loadLong(c.arg(1)));
    memory.storeLong(at + 16, memory.loadLong(c.arg(1) + 8));
    return at;
  }
}
