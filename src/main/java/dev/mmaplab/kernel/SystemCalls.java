package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Calls on the system and on the process as a whole: kernel/sys.c, mm/memfd.c, fs/open.c. */
final class SystemCalls {
  private static final long TICK = 10_000_000L;
  private static final long SECOND = 1_000_000_000L;
  private static final int RU_MINFLT = 64;
  private static final int RU_MAJFLT = 72;
  private static final int PR_SET_PDEATHSIG = 1;
  private static final int PR_GET_PDEATHSIG = 2;
  private static final int PR_GET_DUMPABLE = 3;
  private static final int PR_SET_DUMPABLE = 4;
  private static final int PR_SET_NAME = 15;
  private static final int PR_GET_NAME = 16;
  private static final int PR_SET_CHILD_SUBREAPER = 36;
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final int PR_GET_NO_NEW_PRIVS = 39;
  private static final int MEMFD_NAME = 249;
  private static final int FALLOC_FL_KEEP_SIZE = 1;
  private static final int FALLOC_FL_PUNCH_HOLE = 2;

  private final Kernel kernel;
  private long seed = 0x9e3779b97f4a7c15L;

  SystemCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  private UnsupportedException unsupported(String construct) {
    return new UnsupportedException(construct, kernel.site().orElse(new Position("", 0, 0)));
  }

  long memfd(long name, int flags) {
    final int cloexec = 1;
    final int allowSealing = 2;
    final int noExecSeal = 8;
    final int exec = 0x10;
    boolean v612 = kernel.version().code() >= KernelVersion.V6_12.code();
    int known = cloexec | allowSealing | 4 | (v612 ? noExecSeal | exec : 0);
    if ((flags & 4) != 0) {
      throw unsupported("memfd_create with MFD_HUGETLB");
    }
    if ((flags & ~known) != 0 || (flags & (noExecSeal | exec)) == (noExecSeal | exec)) {
      return -Errno.EINVAL;
    }
    String text = user().string(name, MEMFD_NAME + 1);
    if (text.length() > MEMFD_NAME) {
      return -Errno.EINVAL;
    }
    TmpfsFile inode = new TmpfsFile(kernel, (flags & noExecSeal) != 0 ? 0666 : 0777);
    inode.addLinks(-1);
    if ((flags & (allowSealing | noExecSeal)) != 0) {
      inode.seals().allow();
    }
    if ((flags & noExecSeal) != 0) {
      long sealed = inode.seals().add(inode, 0x20);
      assert sealed == 0;
    }
    OpenFile file =
        kernel.files().anonymous(inode, "/memfd:" + text + " (deleted)", OpenFile.O_RDWR);
    return kernel.current().files().install(file, (flags & cloexec) != 0);
  }

  long sysinfo(long buffer) {
    ByteBuffer out = ByteBuffer.allocate(112).order(ByteOrder.LITTLE_ENDIAN);
    final long total = 492_000L << 10;
    final long free = 440_000L << 10;
    out.putLong(kernel.scheduler().nanos() / SECOND).putLong(0).putLong(0).putLong(0);
    out.putLong(total).putLong(free).putLong(0).putLong(0).putLong(0).putLong(0);
    out.putShort((short) kernel.processes().all().size()).putShort((short) 0).putInt(0);
    out.putLong(0).putLong(0).putInt(1);
    user().write(buffer, out.array());
    return 0;
  }

  long getrandom(long buffer, long count, int flags) {
    if ((flags & ~7) != 0 || (flags & 6) == 6) {
      return -Errno.EINVAL;
    }
    byte[] bytes = new byte[(int) Math.min(count, 1 << 20)];
    for (int i = 0; i < bytes.length; i++) {
      seed ^= seed << 13;
      seed ^= seed >>> 7;
      seed ^= seed << 17;
      bytes[i] = (byte) (seed >>> 32);
    }
    user().write(buffer, bytes);
    return bytes.length;
  }

  long prctl(int option, long a, long b, long c, long d) {
    Task self = kernel.current();
    TaskGroup group = self.group();
    switch (option) {
      case PR_SET_NAME -> {
        self.setComm(user().string(a, 4096));
        return 0;
      }
      case PR_GET_NAME -> {
        byte[] name = self.comm().getBytes(StandardCharsets.ISO_8859_1);
        user().write(a, Arrays.copyOf(name, 16));
        return 0;
      }
      case PR_SET_PDEATHSIG -> {
        if (a < 0 || a > SignalNumbers.COUNT) {
          return -Errno.EINVAL;
        }
        group.setParentDeathSignal((int) a);
        return 0;
      }
      case PR_GET_PDEATHSIG -> {
        user().writeInt(a, group.parentDeathSignal());
        return 0;
      }
      case PR_GET_DUMPABLE -> {
        return 1;
      }
      case PR_SET_DUMPABLE -> {
        return a == 0 || a == 1 ? 0 : -Errno.EINVAL;
      }
      case PR_SET_NO_NEW_PRIVS -> {
        return a == 1 && b == 0 && c == 0 && d == 0 ? 0 : -Errno.EINVAL;
      }
      case PR_GET_NO_NEW_PRIVS -> {
        return 0;
      }
      default -> {
        if (option < 1 || option > 70 && option != 0x53564d41 || option == 70) {
          return -Errno.EINVAL;
        }
        throw unsupported(
            option == PR_SET_CHILD_SUBREAPER
                ? "prctl(PR_SET_CHILD_SUBREAPER)"
                : "prctl(" + option + ")");
      }
    }
  }

  long times(long buffer) {
    TaskGroup group = kernel.current().group();
    if (buffer != 0) {
      user().writeLong(buffer, ProcessTimers.processorTime(group) / TICK);
      user().writeLong(buffer + 8, 0);
      user().writeLong(buffer + 16, group.childTime() / TICK);
      user().writeLong(buffer + 24, 0);
    }
    return kernel.scheduler().nanos() / TICK;
  }

  long getrusage(int who, long buffer) {
    TaskGroup group = kernel.current().group();
    long time =
        switch (who) {
          case 0 -> ProcessTimers.processorTime(group);
          case -1 -> group.childTime();
          case 1 -> kernel.current().userCpu().map(c -> c.executed()).orElse(0L);
          default -> throw new ErrnoException(Errno.EINVAL);
        };
    ByteBuffer out = ByteBuffer.allocate(144).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(time / SECOND).putLong(time % SECOND / 1000);
    if (who >= 0) {
      out.putLong(RU_MINFLT, group.faults().minor());
      out.putLong(RU_MAJFLT, group.faults().major());
    }
    user().write(buffer, out.array());
    return 0;
  }

  long fallocate(int fd, int mode, long offset, long length) {
    OpenFile file = kernel.current().files().require(fd);
    if (offset < 0 || length <= 0) {
      return -Errno.EINVAL;
    }
    if (!file.has(OpenFile.FMODE_WRITE)) {
      return -Errno.EBADF;
    }
    if (file.inode() instanceof Pipe) {
      return -Errno.ESPIPE;
    }
    if (!file.inode().isRegular()) {
      return -Errno.ENODEV;
    }
    if (mode == (FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE)) {
      return file.inode() instanceof TmpfsFile tmpfs
          ? tmpfs.punch(offset, length)
          : -Errno.EOPNOTSUPP;
    }
    if ((mode & ~FALLOC_FL_KEEP_SIZE) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    boolean grows = offset + length > file.inode().size();
    return mode == 0 && grows ? file.inode().truncate(offset + length) : 0;
  }
}
