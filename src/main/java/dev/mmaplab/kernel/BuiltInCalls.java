package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * System calls with Java arguments, for built-in programs: each acts on the current task and goes
 * the way the C library's calls go, through the driver's functions and a real user buffer. All
 * throw {@link ErrnoException} for what Linux answers with an errno.
 */
public final class BuiltInCalls {
  /** What stat(2) tells. */
  public record Status(
      int mode, long inode, int links, long size, int deviceMajor, int deviceMinor) {
    public boolean directory() {
      return (mode & 0170000) == 0040000;
    }

    public boolean characterDevice() {
      return (mode & 0170000) == 0020000;
    }
  }

  /** Size of the user buffer that data goes through: what cat of busybox uses. */
  private static final int BUFFER = 4096;

  private final Kernel kernel;
  private final SystemCallGate gate;
  private final FileCalls files;
  private final PathCalls paths;
  private final ProcessCalls processes;
  private final SignalCalls signals;
  private final TimeCalls time;

  BuiltInCalls(Kernel kernel) {
    this.kernel = kernel;
    gate = new SystemCallGate(kernel);
    files = new FileCalls(kernel);
    paths = new PathCalls(kernel);
    processes = new ProcessCalls(kernel);
    signals = new SignalCalls(kernel);
    time = new TimeCalls(kernel);
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
        i.size(),
        CharDevices.major(i.device()),
        CharDevices.minor(i.device()));
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
    Processes.Ended[] ended = new Processes.Ended[1];
    enter(
        () -> {
          ended[0] = processes.wait(pid, 0).orElseThrow();
          return 0;
        });
    return ended[0];
  }
}
