package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * System calls with Java arguments, for built-in programs: each acts on the current task and goes
 * the way the C library's calls go, through the driver's functions and a real user buffer. All
 * throw {@link ErrnoException} for what Linux answers with an errno.
 */
public final class BuiltInCalls {
  /**
   * What stat(2) tells.
   *
   * @param blocks of 512 bytes
   * @param modified nanoseconds since 1970, as are {@code accessed} and {@code changed}
   */
  public record Status(
      int mode,
      long inode,
      int links,
      int user,
      int group,
      long size,
      long blocks,
      int deviceMajor,
      int deviceMinor,
      long accessed,
      long modified,
      long changed) {
    private boolean type(int bits) {
      return (mode & 0170000) == bits;
    }

    public boolean directory() {
      return type(0040000);
    }

    public boolean characterDevice() {
      return type(0020000);
    }

    public boolean blockDevice() {
      return type(0060000);
    }

    public boolean fifo() {
      return type(0010000);
    }

    public boolean symbolicLink() {
      return type(0120000);
    }

    public boolean regular() {
      return type(0100000);
    }
  }

  /** The address that stands for a handler in Java: {@link #takeSignal} says what has come. */
  private static final long IN_JAVA = 2;

  /** Size of the user buffer that data goes through: what cat of busybox uses. */
  private static final int BUFFER = 4096;

  /** POLLIN, POLLERR and POLLHUP. */
  private static final int READY = 0x19;

  private final Kernel kernel;
  private final SystemCallGate gate;
  private final FileCalls files;
  private final PathCalls paths;
  private final ProcessCalls processes;
  private final SignalCalls signals;
  private final TimeCalls time;
  private final NameCalls names;

  BuiltInCalls(Kernel kernel) {
    this.kernel = kernel;
    gate = new SystemCallGate(kernel);
    files = new FileCalls(kernel);
    paths = new PathCalls(kernel);
    processes = new ProcessCalls(kernel);
    signals = new SignalCalls(kernel);
    time = new TimeCalls(kernel);
    names = new NameCalls(kernel, paths);
  }

  private long enter(LongSupplier call) {
    return gate.enterBuiltIn(call);
  }

  /** The current program's own page of user memory. */
  private long buffer() {
    Task self = kernel.current();
    return self.group().scratch(() -> newBuffer(self));
  }

  /** Mapped and touched without a trace: it stands for memory that busybox has anyway. */
  private long newBuffer(Task self) {
    long[] at = new long[1];
    kernel
        .events()
        .quietly(
            () -> {
              at[0] = kernel.processes().mmFor(self).mmap(0, BUFFER, 3, 0x22, Optional.empty(), 0);
              UserMemory.of(kernel).write(at[0], new byte[BUFFER]);
            });
    return at[0];
  }

  public int open(String path, int flags, int mode) {
    return (int) enter(() -> paths.open(-100, path, flags, mode));
  }

  public void close(int fd) {
    enter(() -> files.close(fd));
  }

  /** At most {@code count} bytes, one page at most; none at the end of the file. */
  public byte[] read(int fd, int count) {
    long at = buffer();
    long result = enter(() -> files.read(fd, at, Math.min(count, BUFFER)));
    return fetch(at, (int) Math.min(result, BUFFER));
  }

  /** One read(2) of any size, into memory of its own. */
  public byte[] readBlock(int fd, int count) {
    return count <= BUFFER
        ? read(fd, count)
        : inMemory(
            count, at -> fetch(at, (int) Math.min(enter(() -> files.read(fd, at, count)), count)));
  }

  /** One write(2) of any size. */
  public int writeBlock(int fd, byte[] bytes) {
    return bytes.length <= BUFFER
        ? write(fd, bytes)
        : inMemory(
            bytes.length,
            at ->
                (int)
                    enter(
                        () -> {
                          UserMemory.of(kernel).write(at, bytes);
                          return files.write(fd, at, bytes.length);
                        }));
  }

  private <T> T inMemory(int count, java.util.function.LongFunction<T> use) {
    long[] at = new long[1];
    buffer();
    kernel
        .events()
        .quietly(
            () ->
                at[0] =
                    kernel
                        .processes()
                        .mmFor(kernel.current())
                        .mmap(0, count, 3, 0x22, Optional.empty(), 0));
    try {
      return use.apply(at[0]);
    } finally {
      kernel.events().quietly(() -> kernel.current().mm().munmap(at[0], count));
    }
  }

  private byte[] fetch(long at, int count) {
    byte[][] bytes = new byte[1][];
    enter(
        () -> {
          bytes[0] = UserMemory.of(kernel).read(at, count);
          return 0;
        });
    return bytes[0];
  }

  /** Bytes written, of a page at most; may be fewer (and from a wrong driver, more). */
  public int write(int fd, byte[] bytes) {
    long at = buffer();
    int count = Math.min(bytes.length, BUFFER);
    return (int)
        enter(
            () -> {
              UserMemory.of(kernel).write(at, Arrays.copyOf(bytes, count));
              return files.write(fd, at, count);
            });
  }

  public long lseek(int fd, long offset, int whence) {
    return enter(() -> files.lseek(fd, offset, whence));
  }

  /** F_DUPFD_CLOEXEC: a copy with the lowest free number from {@code lowest}. */
  public int dupAbove(int fd, int lowest) {
    return (int) enter(() -> files.fcntl(fd, 1030, lowest));
  }

  public void dup2(int fd, int to) {
    enter(() -> files.dup2(fd, to));
  }

  /** The read end and the write end. */
  public int[] pipe() {
    int[][] ends = new int[1][];
    enter(
        () -> {
          ends[0] = files.pipe(0);
          return 0;
        });
    return ends[0];
  }

  public Status stat(String path) {
    Status[] status = new Status[1];
    enter(
        () -> {
          status[0] = status(paths.find(path, true));
          return 0;
        });
    return status[0];
  }

  /** Of the link itself. */
  public Status lstat(String path) {
    Status[] status = new Status[1];
    enter(
        () -> {
          status[0] = status(paths.find(path, false));
          return 0;
        });
    return status[0];
  }

  private static Status status(Inode i) {
    return new Status(
        i.mode(),
        i.number(),
        i.links(),
        i.uid(),
        i.gid(),
        i.size(),
        i instanceof TmpfsFile ? (i.size() + 4095) / 4096 * 8 : 0,
        CharDevices.major(i.device()),
        CharDevices.minor(i.device()),
        i.accessed(),
        i.modified(),
        i.changed());
  }

  /** Names without {@code .} and {@code ..}, in byte order. */
  public List<String> list(String path) {
    List<String> names = new ArrayList<>();
    enter(
        () -> {
          Inode inode = paths.find(path, true);
          if (!(inode instanceof Directory directory)) {
            return -Errno.ENOTDIR;
          }
          names.addAll(directory.names());
          return 0;
        });
    Collections.sort(names);
    return names;
  }

  public void mknod(String path, int mode, int major, int minor) {
    enter(() -> paths.mknod(path, mode, CharDevices.number(major, minor)));
  }

  /** mount(2) of a file system that needs no device. */
  public void mount(String source, String path, String type) {
    enter(() -> kernel.part(Mounts.class, Mounts::new).mount(source, path, type));
  }

  /** umount(2). */
  public void unmount(String path) {
    enter(() -> kernel.part(Mounts.class, Mounts::new).unmount(path));
  }

  public void mkdir(String path, int mode) {
    enter(() -> paths.mkdir(path, mode));
  }

  public void rmdir(String path) {
    enter(() -> paths.rmdir(path));
  }

  public void unlink(String path) {
    enter(() -> paths.unlink(path));
  }

  public void rename(String from, String to) {
    enter(() -> paths.rename(from, to));
  }

  public void chmod(String path, int mode) {
    enter(() -> paths.chmod(paths.find(path, true), mode));
  }

  public void chdir(String path) {
    enter(() -> paths.chdir(path));
  }

  public void kill(int pid, int signal) {
    enter(() -> signals.kill(pid, signal));
  }

  public void sleep(long nanos) {
    long deadline = kernel.scheduler().nanos() + nanos;
    enter(() -> time.sleepUntil(deadline));
  }

  /** Waits for a child to end: {@code pid} or, with −1, any. */
  public Processes.Ended waitFor(int pid) {
    return waitFor(pid, 0).orElseThrow();
  }

  /** The same without waiting: empty if none has ended. */
  public Optional<Processes.Ended> pollChild(int pid) {
    return waitFor(pid, ChildWait.WNOHANG);
  }

  private Optional<Processes.Ended> waitFor(int pid, int options) {
    return answer(() -> processes.wait(pid, options));
  }

  /**
   * Waits for a child, or until a signal comes that {@link #handle} was told of: empty then.
   *
   * @throws ErrnoException ECHILD
   */
  public Optional<Processes.Ended> waitInterruptibly(int pid) {
    while (true) {
      Optional<Processes.Ended> ended = pollChild(pid);
      if (ended.isPresent() || kernel.current().group().trapped() != 0) {
        return ended;
      }
      long interrupted =
          enterOnce(
              () -> {
                processes.peek(pid);
                return 0;
              });
      if (interrupted < 0 && kernel.current().group().trapped() != 0) {
        return Optional.empty();
      }
    }
  }

  private long enterOnce(LongSupplier call) {
    return gate.enterBuiltInOnce(call);
  }

  private <T> Optional<T> answer(Supplier<Optional<T>> call) {
    List<Optional<T>> found = new ArrayList<>();
    enter(
        () -> {
          found.add(call.get());
          return 0;
        });
    return found.getLast();
  }

  /**
   * What the process does with a signal from now on.
   *
   * @param how 0: the default, 1: ignores it, 2: {@link #takeSignal} tells of it
   */
  public void handle(int signal, int how) {
    enter(
        () ->
            signals.sigaction(signal, Optional.of(new SignalAction(Math.min(how, IN_JAVA), 0, 0))));
  }

  /** How {@link #handle} or a parent set it. */
  public int handling(int signal) {
    return (int) kernel.current().group().actions().get(signal).handler();
  }

  /** The lowest signal that has come since, which is then forgotten; 0 for none. */
  public int takeSignal() {
    TaskGroup group = kernel.current().group();
    long set = group.trapped();
    group.setTrapped(set & (set - 1));
    return set == 0 ? 0 : Long.numberOfTrailingZeros(set) + 1;
  }

  /** The same, but it stays. */
  public int trappedSignal() {
    long set = kernel.current().group().trapped();
    return set == 0 ? 0 : Long.numberOfTrailingZeros(set) + 1;
  }

  /** isatty(3). */
  public boolean terminal(int fd) {
    return kernel
        .current()
        .files()
        .get(fd)
        .map(f -> f.inode().isCharacterDevice() && isTerminal(f.path()))
        .orElse(false);
  }

  private static boolean isTerminal(String path) {
    return path.equals("/dev/console") || path.startsWith("/dev/tty");
  }

  /** execve(2) of a program that was found already: does not return. */
  public void exec(
      String path, Processes.Program program, List<String> argv, Map<String, String> environment) {
    kernel.limits().chargeInstructions(KernelLimits.NEW_TASK);
    enter(
        () -> {
          throw processes.replaced(path, program, argv, environment);
        });
  }

  public void link(String from, String to) {
    enter(() -> names.link(from, to));
  }

  public void symlink(String target, String path) {
    enter(() -> names.symlink(target, path));
  }

  /**
   * @throws ErrnoException EINVAL if it is no link
   */
  public String readlink(String path) {
    String[] target = new String[1];
    enter(
        () -> {
          if (!(paths.find(path, false) instanceof SymbolicLink link)) {
            return -Errno.EINVAL;
          }
          target[0] = link.target();
          return 0;
        });
    return target[0];
  }

  public void chown(String path, int user, int group) {
    enter(() -> names.chown(paths.find(path, true), user, group));
  }

  /** Sets both times to now, or to these nanoseconds since 1970. */
  public void setTimes(String path, Optional<Long> to) {
    enter(
        () -> {
          long time = to.orElse(kernel.scheduler().realNanos());
          paths.find(path, true).setTimes(time, time);
          return 0;
        });
  }

  public void truncate(String path, long length) {
    enter(() -> paths.truncate(path, length));
  }

  /** The mask before; {@code now} negative: as it was. */
  public int umask(int now) {
    TaskGroup group = kernel.current().group();
    int before = group.umask();
    if (now >= 0) {
      group.setUmask(now & 0777);
    }
    return before;
  }

  /** A soft limit of getrlimit(2), or −1 for none. */
  public long limit(int resource) {
    return kernel.current().group().limits().soft(resource);
  }

  /** Sets both limits; −1 for none. */
  public void setLimit(int resource, long to) {
    enter(() -> processes.setLimits(resource, to, to));
  }

  /** poll(2) of one descriptor for reading; true if a read would not wait. */
  public boolean readable(int fd, long nanos) {
    long deadline = nanos < 0 ? Long.MAX_VALUE : kernel.scheduler().nanos() + nanos;
    return enter(
            () ->
                PollCall.wait(
                    kernel,
                    () -> {
                      OpenFile file = kernel.current().files().require(fd);
                      return (file.actions().poll(file) & READY) != 0 ? 1 : 0;
                    },
                    deadline))
        > 0;
  }
}
