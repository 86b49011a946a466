package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;

/** Wrappers of the system calls on processes: unistd.h, sys/wait.h, sys/resource.h, sched.h. */
final class ProcessCalls {
  private ProcessCalls() {}

  static void install(Exports to) {
    to.add("getpid", c -> c.sys().getpid());
    to.add("getppid", c -> c.sys().getppid());
    to.add("gettid", c -> c.sys().gettid());
    to.add("fork", c -> c.result(c.sys().fork()));
    to.add("_Fork", c -> c.result(c.sys().fork()));
    to.add("__fork", c -> c.result(c.sys().fork()));
    to.add("vfork", c -> c.result(c.sys().vfork()));
    to.add("wait", c -> c.result(c.sys().wait4(-1, c.arg(0), 0, 0)));
    to.add("waitpid", c -> c.result(c.sys().wait4(c.intArg(0), c.arg(1), c.intArg(2), 0)));
    to.add("wait3", c -> c.result(c.sys().wait4(-1, c.arg(0), c.intArg(1), c.arg(2))));
    to.add("wait4", c -> c.result(c.sys().wait4(c.intArg(0), c.arg(1), c.intArg(2), c.arg(3))));
    to.add("_exit", c -> c.sys().exitGroup(c.intArg(0)));
    to.add("_Exit", c -> c.sys().exitGroup(c.intArg(0)));
    to.add("execve", c -> c.result(c.sys().execve(c.arg(0), c.arg(1), c.arg(2))));
    to.add(
        "execv",
        c -> c.result(c.sys().execve(c.arg(0), c.arg(1), c.memory().loadLong(LibcData.ENVIRON))));
    to.add("getuid", c -> c.sys().getuid());
    to.add("geteuid", c -> c.sys().geteuid());
    to.add("getgid", c -> c.sys().getgid());
    to.add("getegid", c -> c.sys().getegid());
    to.add("setuid", c -> c.result(c.sys().setuid(c.intArg(0))));
    to.add("seteuid", c -> c.result(c.sys().setresuid(-1, c.intArg(0), -1)));
    to.add("setresuid", c -> c.result(c.sys().setresuid(c.intArg(0), c.intArg(1), c.intArg(2))));
    to.add("setgid", c -> c.result(c.sys().setgid(c.intArg(0))));
    to.add("process_vm_readv", c -> processVm(c, false));
    to.add("process_vm_writev", c -> processVm(c, true));
    to.add("syscall", RawCalls::syscall);
    to.add("getrlimit", c -> c.result(c.sys().getrlimit(c.intArg(0), c.arg(1))));
    to.add("setrlimit", c -> c.result(c.sys().setrlimit(c.intArg(0), c.arg(1))));
    to.add("sched_yield", c -> c.result(c.sys().schedYield()));
    to.add("pthread_yield", c -> c.result(c.sys().schedYield()));
    to.add("uname", c -> c.result(c.sys().uname(c.arg(0))));
    to.add("gethostname", ProcessCalls::gethostname);
    to.add("sysconf", ProcessCalls::sysconf);
    to.add("getdtablesize", c -> limit(c, 7));
    to.add(
        "__no_shell",
        c -> {
          throw c.unsupported("a command for the shell");
        });
    to.add("getlogin", c -> c.failNull(Errno.ENOTTY));
    to.add("sched_get_priority_max", c -> priority(c, 99));
    to.add("sched_get_priority_min", c -> priority(c, 1));
    to.add("sched_getaffinity", ProcessCalls::getAffinity);
    to.add("sched_getcpu", c -> 0);
  }

  private static long priority(UserCall c, int realTime) {
    return switch (c.intArg(0)) {
      case 1, 2 -> realTime;
      case 0, 3, 5, 6 -> 0;
      default -> c.fail(Errno.EINVAL);
    };
  }

  private static long limit(UserCall c, int resource) {
    long at = c.scratch(16);
    long raw = c.sys().getrlimit(resource, at);
    return raw < 0 ? c.result(raw) : c.memory().loadLong(at);
  }

  /** One processor. */
  private static long getAffinity(UserCall c) {
    if (c.arg(1) < 8) {
      return c.fail(Errno.EINVAL);
    }
    c.memory().fill(c.arg(2), 0, c.arg(1));
    c.memory().storeLong(c.arg(2), 1);
    return 0;
  }

  private static long processVm(UserCall c, boolean writing) {
    return c.result(
        c.sys().processVm(c.intArg(0), c.arg(1), c.arg(2), c.arg(3), c.arg(4), c.arg(5), writing));
  }

  private static long gethostname(UserCall c) {
    final int field = 65;
    long at = c.scratch(6 * field);
    long raw = c.sys().uname(at);
    if (raw < 0) {
      return c.result(raw);
    }
    byte[] name = c.bytes(at + field);
    if (name.length + 1 > c.arg(1)) {
      return c.fail(Errno.ENAMETOOLONG);
    }
    c.storeString(c.arg(0), name);
    return 0;
  }

  /** What glibc answers on a machine with 512 MiB and one processor. */
  private static long sysconf(UserCall c) {
    return switch (c.intArg(0)) {
      case 0 -> 2097152;
      case 1 -> limit(c, 6);
      case 2 -> 100;
      case 3 -> 65536;
      case 4 -> limit(c, 7);
      case 5 -> 16;
      case 6 -> 6;
      case 7, 8 -> 1;
      case 9, 11, 15, 16, 17, 18, 19, 29, 67, 149 -> 200809;
      case 30 -> 4096;
      case 43 -> 2048;
      case 60 -> 1024;
      case 71 -> 256;
      case 83, 84 -> 1;
      case 85 -> 131072 - 8192;
      case 173 -> -1;
      case 180 -> 64;
      case 188 -> 32768;
      case 190 -> 64;
      default -> {
        if (c.intArg(0) < 0 || c.intArg(0) > 250) {
          yield c.fail(Errno.EINVAL);
        }
        throw c.unsupported("sysconf(" + c.intArg(0) + ")");
      }
    };
  }
}
