package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** System calls on descriptors: fs/read_write.c, fs/ioctl.c, fs/fcntl.c, fs/file.c. */
final class FileCalls {
  /** MAX_RW_COUNT. */
  private static final long MAX_RW = 0x7ffff000L;

  private static final int FIONBIO = 0x5421;
  private static final int FIONCLEX = 0x5450;
  private static final int FIOCLEX = 0x5451;
  private static final int FIOASYNC = 0x5452;
  private static final int FIOQSIZE = 0x5460;
  private static final int FIGETBSZ = 2;
  private static final int FIONREAD = 0x541b;

  private final Kernel kernel;

  FileCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private FdTable fds() {
    return kernel.current().files();
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  /** fdget: an O_PATH descriptor counts as none. */
  private OpenFile file(int fd) {
    OpenFile file = fds().require(fd);
    if (file.has(OpenFile.FMODE_PATH)) {
      throw new ErrnoException(Errno.EBADF);
    }
    return file;
  }

  private RecordLocks locks() {
    return kernel.part(RecordLocks.class, RecordLocks::new);
  }

  long close(int fd) {
    fds().get(fd).ifPresent(f -> locks().drop(f.inode(), kernel.current().group()));
    fds().close(fd);
    return 0;
  }

  long read(int fd, long buffer, long count) {
    OpenFile file = file(fd);
    FilePosition position = new FilePosition(file.position());
    long result = read(file, buffer, count, position);
    if (result >= 0) {
      moved(file, position);
    }
    return result;
  }

  private static void moved(OpenFile file, FilePosition position) {
    if (file.position() != position.value()) {
      file.setPosition(position.value());
    }
  }

  /** vfs_read. */
  private long read(OpenFile file, long buffer, long count, FilePosition position) {
    if (!file.has(OpenFile.FMODE_READ)) {
      return -Errno.EBADF;
    }
    if (!file.has(OpenFile.FMODE_CAN_READ)) {
      return -Errno.EINVAL;
    }
    long refused = verify(buffer, count, position);
    return refused != 0
        ? refused
        : file.actions().read(file, buffer, Math.min(count, MAX_RW), position);
  }

  long write(int fd, long buffer, long count) {
    OpenFile file = file(fd);
    FilePosition position = new FilePosition(file.position());
    long result = write(file, buffer, count, position);
    if (result >= 0) {
      moved(file, position);
    }
    return result;
  }

  /** vfs_write. */
  private long write(OpenFile file, long buffer, long count, FilePosition position) {
    if (!file.has(OpenFile.FMODE_WRITE)) {
      return -Errno.EBADF;
    }
    if (!file.has(OpenFile.FMODE_CAN_WRITE)) {
      return -Errno.EINVAL;
    }
    long refused = verify(buffer, count, position);
    return refused != 0
        ? refused
        : file.actions().write(file, buffer, Math.min(count, MAX_RW), position);
  }

  private static long verify(long buffer, long count, FilePosition position) {
    if (!UserMemory.accessOk(buffer, count)) {
      return -Errno.EFAULT;
    }
    return position.value() < 0 ? -Errno.EINVAL : 0;
  }

  long pread(int fd, long buffer, long count, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL;
    }
    OpenFile file = file(fd);
    return file.has(OpenFile.FMODE_PREAD) && !pipe(file)
        ? read(file, buffer, count, new FilePosition(offset))
        : -Errno.ESPIPE;
  }

  long pwrite(int fd, long buffer, long count, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL;
    }
    OpenFile file = file(fd);
    return file.has(OpenFile.FMODE_PWRITE) && !pipe(file)
        ? write(file, buffer, count, new FilePosition(offset))
        : -Errno.ESPIPE;
  }

  private static boolean pipe(OpenFile file) {
    return file.inode() instanceof Pipe || file.inode() instanceof SocketPair;
  }

  /** One read or write for each piece, as do_loop_readv_writev. */
  long vector(int fd, long vector, int count, boolean writing) {
    if (count < 0 || count > 1024) {
      return -Errno.EINVAL;
    }
    OpenFile file = file(fd);
    if (file.has(writing ? OpenFile.FMODE_CAN_WRITE : OpenFile.FMODE_CAN_READ)) {
      FilePosition position = new FilePosition(file.position());
      OptionalLong whole = file.actions().vector(file, writing, vector, count, position);
      if (whole.isPresent()) {
        moved(file, position);
        return whole.getAsLong();
      }
    }
    long total = 0;
    for (int i = 0; i < count; i++) {
      long base = user().readLong(vector + 16L * i);
      long length = user().readLong(vector + 16L * i + 8);
      if (length < 0) {
        return -Errno.EINVAL;
      }
      if (length == 0) {
        continue;
      }
      long n = writing ? write(fd, base, length) : read(fd, base, length);
      if (n < 0) {
        return total == 0 ? n : total;
      }
      total += n;
      if (n != length) {
        break;
      }
    }
    return total;
  }

  long lseek(int fd, long offset, int whence) {
    OpenFile file = file(fd);
    if (whence < 0 || whence > 4) {
      return -Errno.EINVAL;
    }
    return file.has(OpenFile.FMODE_LSEEK)
        ? file.actions().seek(file, offset, whence)
        : -Errno.ESPIPE;
  }

  /** do_vfs_ioctl: some numbers never reach the driver. */
  long ioctl(int fd, int command, long argument) {
    OpenFile file = file(fd);
    switch (command) {
      case FIOCLEX -> {
        fds().setCloseOnExec(fd, true);
        return 0;
      }
      case FIONCLEX -> {
        fds().setCloseOnExec(fd, false);
        return 0;
      }
      case FIONBIO -> {
        boolean on = user().readInt(argument) != 0;
        file.setFlags(
            on ? file.flags() | OpenFile.O_NONBLOCK : file.flags() & ~OpenFile.O_NONBLOCK);
        return 0;
      }
      case FIOASYNC -> {
        return setAsync(file, fd, user().readInt(argument) != 0);
      }
      case FIOQSIZE -> {
        if (!file.inode().isRegular() && !file.inode().isDirectory()) {
          return -Errno.ENOTTY;
        }
        user().writeLong(argument, file.inode().size());
        return 0;
      }
      case FIGETBSZ -> {
        user().writeInt(argument, 4096);
        return 0;
      }
      case FIONREAD -> {
        if (file.inode().isRegular()) {
          user().writeInt(argument, (int) (file.inode().size() - file.position()));
          return 0;
        }
      }
      default -> {}
    }
    long result = file.actions().ioctl(file, command, argument);
    return result == -Errno.ENOIOCTLCMD ? -Errno.ENOTTY : result;
  }

  /** ioctl_fioasync. */
  private static long setAsync(OpenFile file, int fd, boolean on) {
    if (on == ((file.flags() & OpenFile.FASYNC) != 0)) {
      return 0;
    }
    int result = file.actions().fasync(file, fd, on).orElse(-Errno.ENOTTY);
    return Math.min(result, 0);
  }

  long fcntl(int fd, int command, long argument) {
    OpenFile file = fds().require(fd);
    if (file.has(OpenFile.FMODE_PATH) && command > 3 && command != 1030) {
      return -Errno.EBADF;
    }
    switch (command) {
      case 0, 1030 -> {
        if (argument < 0 || argument >= fds().limit()) {
          return -Errno.EINVAL;
        }
        return fds().installFrom((int) argument, file.hold(), command == 1030);
      }
      case 1 -> {
        return fds().closeOnExec(fd) ? 1 : 0;
      }
      case 2 -> {
        fds().setCloseOnExec(fd, (argument & 1) != 0);
        return 0;
      }
      case 3 -> {
        return file.flags() & ~OpenFile.O_CLOEXEC;
      }
      case 4 -> {
        int settable = OpenFile.O_APPEND | OpenFile.O_NONBLOCK | OpenFile.O_DIRECT | 01000000;
        boolean on = (argument & OpenFile.FASYNC) != 0;
        if (((file.flags() ^ argument) & OpenFile.FASYNC) != 0) {
          int result = file.actions().fasync(file, fd, on).orElse(0);
          if (result < 0) {
            return result;
          }
        }
        file.setFlags(file.flags() & ~settable | (int) argument & settable);
        return 0;
      }
      case 5 -> {
        return locks().get(user(), file, argument, kernel.current().group());
      }
      case 6, 7 -> {
        return locks().set(user(), file, argument, kernel.current().group(), command == 7);
      }
      case 8 -> {
        return file.owner().set(kernel, (int) argument);
      }
      case 9 -> {
        return file.owner().number();
      }
      case 10 -> {
        return file.owner().setSignal((int) argument) ? 0 : -Errno.EINVAL;
      }
      case 11 -> {
        return file.owner().signal();
      }
      case 15 -> {
        return file.owner().set(kernel, user().readInt(argument), user().readInt(argument + 4));
      }
      case 16 -> {
        user().writeInt(argument, file.owner().type());
        user().writeInt(argument + 4, file.owner().plainNumber());
        return 0;
      }
      case 1032 -> {
        return file.inode() instanceof Pipe ? 65536 : -Errno.EBADF;
      }
      case 1033 -> {
        if (!file.has(OpenFile.FMODE_WRITE)) {
          return -Errno.EPERM;
        }
        return file.inode() instanceof TmpfsFile memory
            ? memory.seals().add(memory, (int) argument)
            : -Errno.EINVAL;
      }
      case 1034 -> {
        return file.inode() instanceof TmpfsFile memory ? memory.seals().get() : -Errno.EINVAL;
      }
      case 1031 -> {
        if (!(file.inode() instanceof Pipe)) {
          return -Errno.EBADF;
        }
        if (argument <= 0 || argument > 65536) {
          throw new UnsupportedException(
              "pipes of other sizes", kernel.site().orElse(new Position("", 0, 0)));
        }
        return 65536;
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
  }

  long dup(int fd) {
    return fds().install(fds().require(fd).hold(), false);
  }

  long dup2(int fd, int to) {
    if (fd == to) {
      fds().require(fd);
      return to;
    }
    return dup3(fd, to, 0);
  }

  long dup3(int fd, int to, int flags) {
    if (fd == to || (flags & ~OpenFile.O_CLOEXEC) != 0) {
      return -Errno.EINVAL;
    }
    if (to < 0 || to >= fds().limit()) {
      return -Errno.EBADF;
    }
    OpenFile file = fds().require(fd).hold();
    fds().put(to, file, (flags & OpenFile.O_CLOEXEC) != 0);
    return to;
  }

  /** Both ends, read first. */
  int[] pipe(int flags) {
    if ((flags & ~(OpenFile.O_CLOEXEC | OpenFile.O_NONBLOCK | OpenFile.O_DIRECT)) != 0) {
      throw new ErrnoException(Errno.EINVAL);
    }
    Pipe pipe = new Pipe(kernel);
    String name = "pipe:[" + pipe.number() + "]";
    int kept = flags & OpenFile.O_NONBLOCK;
    OpenFile reader = kernel.files().anonymous(pipe, name, kept);
    OpenFile writer = kernel.files().anonymous(pipe, name, kept | OpenFile.O_WRONLY);
    boolean closeOnExec = (flags & OpenFile.O_CLOEXEC) != 0;
    int first = fds().install(reader, closeOnExec);
    int second = fds().install(writer, closeOnExec);
    return new int[] {first, second};
  }

  long pipe(long fds, int flags) {
    int[] ends = pipe(flags);
    user().writeInt(fds, ends[0]);
    user().writeInt(fds + 4, ends[1]);
    return 0;
  }

  /** AF_UNIX stream sockets only. */
  long socketpair(int domain, int type, int protocol, long fds) {
    final int unix = 1;
    final int stream = 1;
    if (domain != unix) {
      return -Errno.EOPNOTSUPP;
    }
    if ((type & 0xf) != stream || protocol != 0 && protocol != unix) {
      return -Errno.EPROTONOSUPPORT;
    }
    OpenFile[] ends = SocketPair.create(kernel, type & OpenFile.O_NONBLOCK);
    boolean closeOnExec = (type & OpenFile.O_CLOEXEC) != 0;
    int first = fds().install(ends[0], closeOnExec);
    int second = fds().install(ends[1], closeOnExec);
    user().writeInt(fds, first);
    user().writeInt(fds + 4, second);
    return 0;
  }

  long ftruncate(int fd, long length) {
    if (length < 0) {
      return -Errno.EINVAL;
    }
    OpenFile file = file(fd);
    return file.inode().isRegular() && file.has(OpenFile.FMODE_WRITE)
        ? file.inode().truncate(length)
        : -Errno.EINVAL;
  }

  long fsync(int fd, boolean dataOnly) {
    OpenFile file = file(fd);
    return file.actions().sync(file, 0, Long.MAX_VALUE, dataOnly ? 1 : 0);
  }

  /**
   * Locks never conflict between the files of one short run's processes here unless they really
   * hold it.
   */
  long flock(int fd, int operation) {
    OpenFile file = file(fd);
    return kernel.part(FileLocks.class, FileLocks::new).flock(file, operation);
  }

  long getdents64(int fd, long buffer, long count) {
    OpenFile file = file(fd);
    if (!file.inode().isDirectory()) {
      return -Errno.ENOTDIR;
    }
    List<FileActions.Entry> entries = file.actions().entries(file);
    ByteBuffer out =
        ByteBuffer.allocate((int) Math.min(count, 1 << 16)).order(ByteOrder.LITTLE_ENDIAN);
    long at = file.position();
    for (; at < entries.size() + 2L; at++) {
      FileActions.Entry entry =
          at == 0
              ? new FileActions.Entry(".", file.inode().number(), 4)
              : at == 1
                  ? new FileActions.Entry("..", file.inode().number(), 4)
                  : entries.get((int) at - 2);
      byte[] name = entry.name().getBytes(StandardCharsets.ISO_8859_1);
      int length = 19 + name.length + 1 + 7 & ~7;
      if (out.remaining() < length) {
        break;
      }
      int start = out.position();
      out.putLong(entry.inode())
          .putLong(at + 1)
          .putShort((short) length)
          .put((byte) entry.type())
          .put(name);
      out.position(start + length);
    }
    if (out.position() == 0 && at < entries.size() + 2L) {
      return -Errno.EINVAL;
    }
    user().write(buffer, java.util.Arrays.copyOf(out.array(), out.position()));
    file.setPosition(at);
    return out.position();
  }
}
