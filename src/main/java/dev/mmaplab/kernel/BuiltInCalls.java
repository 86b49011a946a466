package dev.mmaplab.kernel;

import java.util.List;

/**
 * System calls with Java arguments, for built-in programs: each acts on the current task and goes the way the C library's calls go, through
 * the driver's functions and a real user buffer. All throw {@link ErrnoException} for what Linux answers with an errno.
 */
public final class BuiltInCalls {
  /** What stat(2) tells. */
  public record Status(int mode, long inode, int links, long size, int deviceMajor, int deviceMinor) {
    public boolean directory() {
      return (mode & 0170000) == 0040000;
    }

    public boolean characterDevice() {
      return (mode & 0170000) == 0020000;
    }
  }

  BuiltInCalls(Kernel kernel) {}

  public int open(String path, int flags, int mode) {
    throw new IllegalStateException();
  }

  public void close(int fd) {
    throw new IllegalStateException();
  }

  /** At most {@code count} bytes; none at the end of the file. */
  public byte[] read(int fd, int count) {
    throw new IllegalStateException();
  }

  /** Bytes written; may be fewer. */
  public int write(int fd, byte[] bytes) {
    throw new IllegalStateException();
  }

  public long lseek(int fd, long offset, int whence) {
    throw new IllegalStateException();
  }

  public void dup2(int fd, int to) {
    throw new IllegalStateException();
  }

  /** The read end and the write end. */
  public int[] pipe() {
    throw new IllegalStateException();
  }

  public Status stat(String path) {
    throw new IllegalStateException();
  }

  /** Names without {@code .} and {@code ..}, in byte order. */
  public List<String> list(String path) {
    throw new IllegalStateException();
  }

  public void mknod(String path, int mode, int major, int minor) {
    throw new IllegalStateException();
  }

  public void mkdir(String path, int mode) {
    throw new IllegalStateException();
  }

  public void rmdir(String path) {
    throw new IllegalStateException();
  }

  public void unlink(String path) {
    throw new IllegalStateException();
  }

  public void rename(String from, String to) {
    throw new IllegalStateException();
  }

  public void chmod(String path, int mode) {
    throw new IllegalStateException();
  }

  public void chdir(String path) {
    throw new IllegalStateException();
  }

  public void kill(int pid, int signal) {
    throw new IllegalStateException();
  }

  public void sleep(long nanos) {
    throw new IllegalStateException();
  }

  /** Waits for a child to end: {@code pid} or, with −1, any. */
  public Processes.Ended waitFor(int pid) {
    throw new IllegalStateException();
  }
}
