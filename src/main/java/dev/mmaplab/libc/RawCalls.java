package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Syscalls;

/** syscall(2): x86-64's numbers, raw arguments. */
final class RawCalls {
  private static final int HIGHEST = 450;
  private static final int CWD = dev.mmaplab.kernel.NameSyscalls.AT_FDCWD;

  private RawCalls() {}

  static long syscall(UserCall c) {
    long number = c.arg(0);
    if (number < 0 || number > HIGHEST) {
      return c.fail(Errno.ENOSYS);
    }
    return c.result(raw(c, (int) number));
  }

  private static long futex(UserCall c, int operation) {
    final int privateFlag = 128;
    return switch (operation & ~privateFlag) {
      case 0 -> {
        long nanos = -1;
        if (c.arg(4) != 0) {
          nanos =
              c.memory().loadLong(c.arg(4)) * 1_000_000_000L + c.memory().loadLong(c.arg(4) + 8);
        }
        yield c.sys().futexWait(c.arg(1), c.intArg(3), nanos);
      }
      case 1 -> c.sys().futexWake(c.arg(1), c.intArg(3));
      default -> throw c.unsupported("futex operation " + operation);
    };
  }

  private static long raw(UserCall c, int number) {
    Syscalls sys = c.sys();
    int i1 = c.intArg(1);
    int i2 = c.intArg(2);
    int i3 = c.intArg(3);
    long a1 = c.arg(1);
    long a2 = c.arg(2);
    long a3 = c.arg(3);
    long a4 = c.arg(4);
    return switch (number) {
      case 0 -> sys.read(i1, a2, a3);
      case 1 -> sys.write(i1, a2, a3);
      case 2 -> sys.open(a1, i2, i3);
      case 3 -> sys.close(i1);
      case 4 -> sys.stat(a1, a2);
      case 5 -> sys.fstat(i1, a2);
      case 6 -> sys.lstat(a1, a2);
      case 7 -> sys.poll(a1, i2, i3);
      case 8 -> sys.lseek(i1, a2, i3);
      case 9 -> sys.mmap(a1, a2, i3, c.intArg(4), c.intArg(5), c.arg(6));
      case 10 -> sys.mprotect(a1, a2, i3);
      case 11 -> sys.munmap(a1, a2);
      case 12 -> sys.brk(a1);
      case 13 -> sys.sigaction(i1, a2, a3);
      case 14 -> sys.sigprocmask(i1, a2, a3);
      case 16 -> sys.ioctl(i1, i2, a3);
      case 17 -> sys.pread(i1, a2, a3, a4);
      case 18 -> sys.pwrite(i1, a2, a3, a4);
      case 19 -> sys.readv(i1, a2, i3);
      case 20 -> sys.writev(i1, a2, i3);
      case 21 -> sys.access(a1, i2);
      case 22 -> sys.pipe(a1, 0);
      case 24 -> sys.schedYield();
      case 25 -> sys.mremap(a1, a2, a3, c.intArg(4), c.arg(5));
      case 26 -> sys.msync(a1, a2, i3);
      case 27 -> sys.mincore(a1, a2, a3);
      case 28 -> sys.madvise(a1, a2, i3);
      case 32 -> sys.dup(i1);
      case 33 -> sys.dup2(i1, i2);
      case 34 -> sys.pause();
      case 35 -> sys.nanosleep(a1, a2);
      case 37 -> sys.alarm(i1);
      case 39 -> sys.getpid();
      case 57 -> sys.fork();
      case 58 -> sys.vfork();
      case 59 -> sys.execve(a1, a2, a3);
      case 60, 231 -> sys.exitGroup(i1);
      case 61 -> sys.wait4(i1, a2, i3, a4);
      case 62 -> sys.kill(i1, i2);
      case 63 -> sys.uname(a1);
      case 72 -> sys.fcntl(i1, i2, a3);
      case 73 -> sys.flock(i1, i2);
      case 74 -> sys.fsync(i1);
      case 75 -> sys.fdatasync(i1);
      case 76 -> sys.truncate(a1, a2);
      case 53 -> sys.socketpair(i1, i2, i3, a4);
      case 77 -> sys.ftruncate(i1, a2);
      case 79 -> sys.getcwd(a1, a2);
      case 80 -> sys.chdir(a1);
      case 82 -> sys.rename(a1, a2);
      case 83 -> sys.mkdir(a1, i2);
      case 84 -> sys.rmdir(a1);
      case 87 -> sys.unlink(a1);
      case 90 -> sys.chmod(a1, i2);
      case 91 -> sys.fchmod(i1, i2);
      case 95 -> sys.umask(i1);
      case 96 -> sys.gettimeofday(a1, a2);
      case 97 -> sys.getrlimit(i1, a2);
      case 102 -> sys.getuid();
      case 104 -> sys.getgid();
      case 105 -> sys.setuid(i1);
      case 106 -> sys.setgid(i1);
      case 107 -> sys.geteuid();
      case 108 -> sys.getegid();
      case 110 -> sys.getppid();
      case 117 -> sys.setresuid(i1, i2, i3);
      case 127 -> sys.sigpending(a1);
      case 130 -> sys.sigsuspend(a1);
      case 131 -> sys.sigaltstack(a1, a2);
      case 133 -> sys.mknod(a1, i2, a3);
      case 149 -> sys.mlock(a1, a2);
      case 150 -> sys.munlock(a1, a2);
      case 151 -> sys.mlockall(i1);
      case 152 -> sys.munlockall();
      case 325 -> sys.mlock2(a1, a2, i3);
      case 160 -> sys.setrlimit(i1, a2);
      case 176 -> sys.deleteModule(a1, i2);
      case 186 -> sys.gettid();
      case 201 -> sys.time(a1);
      case 217 -> sys.getdents64(i1, a2, a3);
      case 228 -> sys.clockGettime(i1, a2);
      case 234 -> sys.tgkill(i1, i2, i3);
      case 202 -> futex(c, i2);
      case 86 -> sys.names().link(CWD, a1, CWD, a2, 0);
      case 88 -> sys.names().symlink(a1, CWD, a2);
      case 89 -> sys.names().readlink(CWD, a1, a2, a3);
      case 38 -> sys.events().setitimer(i1, a2, a3);
      case 98 -> sys.events().getrusage(i1, a2);
      case 99 -> sys.events().sysinfo(a1);
      case 109 -> sys.events().setpgid(i1, i2);
      case 111 -> sys.events().getpgid(0);
      case 112 -> sys.events().setsid();
      case 121 -> sys.events().getpgid(i1);
      case 124 -> sys.events().getsid(i1);
      case 157 -> sys.events().prctl(i1, a2, a3, a4, c.arg(5));
      case 258 -> sys.names().mkdir(i1, a2, i3);
      case 263 -> sys.names().unlink(i1, a2, i3);
      case 290 -> sys.events().eventfd(i1, i2);
      case 291 -> sys.events().epollCreate(i1);
      case 318 -> sys.events().getrandom(a1, a2, i3);
      case 310 -> sys.processVm(i1, a2, a3, c.arg(4), c.arg(5), c.arg(6), false);
      case 311 -> sys.processVm(i1, a2, a3, c.arg(4), c.arg(5), c.arg(6), true);
      case 29 -> sys.events().shmget(i1, a2, i3);
      case 30 -> sys.events().shmat(i1, a2, i3);
      case 31 -> sys.events().shmctl(i1, i2, a3);
      case 67 -> sys.events().shmdt(a1);
      case 216 -> sys.remapFilePages(a1, a2, i3, a4, c.intArg(5));
      case 319 -> sys.events().memfdCreate(a1, i2);
      case 257 -> sys.openat(i1, a2, i3, c.intArg(4));
      case 292 -> sys.dup3(i1, i2, i3);
      case 293 -> sys.pipe(a1, i2);
      default -> throw c.unsupported("system call " + number);
    };
  }
}
