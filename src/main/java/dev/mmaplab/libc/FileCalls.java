package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Syscalls;

/**
 * Wrappers of the system calls on open files: unistd.h, fcntl.h, sys/ioctl.h, sys/uio.h, poll.h.
 */
final class FileCalls {
  private static final int O_CREAT = 0100;
  private static final int O_TMPFILE = 020000000;
  private static final int O_WRONLY_CREAT_TRUNC = 01 | 0100 | 01000;
  private static final int TCGETS = 0x5401;
  private static final int TERMIOS_BYTES = 64;

  private FileCalls() {}

  static void install(Exports to) {
    to.add("open", c -> c.result(c.sys().open(c.arg(0), c.intArg(1), mode(c, 1, 2))));
    to.add("open64", c -> c.result(c.sys().open(c.arg(0), c.intArg(1), mode(c, 1, 2))));
    to.add(
        "openat", c -> c.result(c.sys().openat(c.intArg(0), c.arg(1), c.intArg(2), mode(c, 2, 3))));
    to.add("creat", c -> c.result(c.sys().open(c.arg(0), O_WRONLY_CREAT_TRUNC, c.intArg(1))));
    to.add("close", c -> c.result(c.sys().close(c.intArg(0))));
    to.add("read", c -> c.result(c.sys().read(c.intArg(0), c.arg(1), c.arg(2))));
    to.add("write", c -> c.result(c.sys().write(c.intArg(0), c.arg(1), c.arg(2))));
    UserFunction pread = c -> c.result(c.sys().pread(c.intArg(0), c.arg(1), c.arg(2), c.arg(3)));
    to.add("pread", pread);
    to.add("pread64", pread);
    UserFunction pwrite = c -> c.result(c.sys().pwrite(c.intArg(0), c.arg(1), c.arg(2), c.arg(3)));
    to.add("pwrite", pwrite);
    to.add("pwrite64", pwrite);
    to.add("readv", c -> c.result(c.sys().readv(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("writev", c -> c.result(c.sys().writev(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("lseek", c -> c.result(c.sys().lseek(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("lseek64", c -> c.result(c.sys().lseek(c.intArg(0), c.arg(1), c.intArg(2))));
    to.add("ioctl", c -> (int) c.result(c.sys().ioctl(c.intArg(0), c.intArg(1), c.arg(2))));
    to.add("fcntl", c -> c.result(c.sys().fcntl(c.intArg(0), c.intArg(1), c.arg(2))));
    to.add("dup", c -> c.result(c.sys().dup(c.intArg(0))));
    to.add("dup2", c -> c.result(c.sys().dup2(c.intArg(0), c.intArg(1))));
    to.add("dup3", c -> c.result(c.sys().dup3(c.intArg(0), c.intArg(1), c.intArg(2))));
    to.add("pipe", c -> c.result(c.sys().pipe(c.arg(0), 0)));
    to.add("pipe2", c -> c.result(c.sys().pipe(c.arg(0), c.intArg(1))));
    to.add(
        "socketpair",
        c -> c.result(c.sys().socketpair(c.intArg(0), c.intArg(1), c.intArg(2), c.arg(3))));
    to.add("send", c -> c.result(c.sys().write(c.intArg(0), c.arg(1), plain(c, "send"))));
    to.add("recv", c -> c.result(c.sys().read(c.intArg(0), c.arg(1), plain(c, "recv"))));
    to.add("fsync", c -> c.result(c.sys().fsync(c.intArg(0))));
    to.add("fdatasync", c -> c.result(c.sys().fdatasync(c.intArg(0))));
    to.add("sync", c -> 0);
    to.add("flock", c -> c.result(c.sys().flock(c.intArg(0), c.intArg(1))));
    to.add("ftruncate", c -> c.result(c.sys().ftruncate(c.intArg(0), c.arg(1))));
    to.add("ftruncate64", c -> c.result(c.sys().ftruncate(c.intArg(0), c.arg(1))));
    to.add("poll", c -> c.result(c.sys().poll(c.arg(0), c.intArg(1), c.intArg(2))));
    to.add(
        "isatty", c -> isTerminal(c, c.intArg(0)) ? 1 : c.fail(terminalError(c, c.intArg(0))) + 1);
    to.add("ttyname", FileCalls::ttyname);
    to.add("tcgetattr", c -> c.result(c.sys().ioctl(c.intArg(0), TCGETS, c.arg(1))));
    to.add("select", Select::select);
    to.add("pselect", Select::pselect);
  }

  /** The length, if the flags behind it ask for nothing. */
  private static long plain(UserCall c, String name) {
    if (c.intArg(3) != 0) {
      throw c.unsupported(name + " with flags");
    }
    return c.arg(2);
  }

  /** The mode argument counts only for a call that may create a file. */
  private static int mode(UserCall c, int flags, int mode) {
    return (c.intArg(flags) & (O_CREAT | O_TMPFILE)) != 0 ? c.intArg(mode) : 0;
  }

  /** isatty(3), leaving errno alone. */
  static boolean isTerminal(UserCall c, int fd) {
    return terminalError(c, fd) == 0;
  }

  private static int terminalError(UserCall c, int fd) {
    Syscalls sys = c.sys();
    return (int) -sys.ioctl(fd, TCGETS, c.scratch(TERMIOS_BYTES));
  }

  private static long ttyname(UserCall c) {
    int fd = c.intArg(0);
    int error = terminalError(c, fd);
    if (error != 0) {
      return c.failNull(error == Errno.EBADF ? Errno.EBADF : Errno.ENOTTY);
    }
    c.storeString(LibcData.TTY_NAME, UserCall.ascii("/dev/console"));
    return LibcData.TTY_NAME;
  }
}
