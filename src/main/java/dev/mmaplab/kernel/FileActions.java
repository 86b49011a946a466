package dev.mmaplab.kernel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an open file can do: the kernel's own counterpart of a driver's {@code struct
 * file_operations}. Results are Linux's: counts, or a negative errno. User addresses have passed
 * access_ok.
 */
public interface FileActions {
  /**
   * A name in a directory. {@code type} as d_type: 2 character device, 4 directory, 8 file, 10
   * symbolic link.
   */
  record Entry(String name, long inode, int type) {}

  /** Called at open; a negative result ends it. */
  default long open(OpenFile file) {
    return 0;
  }

  /** Called by every close(2). */
  default void flush(OpenFile file) {}

  /** Called when the last reference goes. */
  default void release(OpenFile file) {}

  default boolean canRead(OpenFile file) {
    return true;
  }

  default boolean canWrite(OpenFile file) {
    return true;
  }

  default boolean canSeek(OpenFile file) {
    return true;
  }

  /**
   * @param position read from and moved on
   */
  default long read(OpenFile file, long buffer, long count, FilePosition position) {
    return -Errno.EINVAL;
  }

  default long write(OpenFile file, long buffer, long count, FilePosition position) {
    return -Errno.EINVAL;
  }

  /**
   * readv(2) and writev(2) at once; empty where they are one read or write for each piece.
   *
   * @param vector of {@code struct iovec}, in user memory
   */
  default OptionalLong vector(
      OpenFile file, boolean writing, long vector, int count, FilePosition position) {
    return OptionalLong.empty();
  }

  /** generic_file_llseek over the inode's size. */
  default long seek(OpenFile file, long offset, int whence) {
    long base =
        switch (whence) {
          case 0 -> 0;
          case 1 -> file.position();
          case 2 -> file.inode().size();
          default -> -1;
        };
    if (base < 0) {
      return whence == 3 || whence == 4 ? seekData(file, offset, whence) : -Errno.EINVAL;
    }
    long to = base + offset;
    if (to < 0) {
      return -Errno.EINVAL;
    }
    file.setPosition(to);
    return to;
  }

  private static long seekData(OpenFile file, long offset, int whence) {
    if (offset < 0 || offset >= file.inode().size()) {
      return -Errno.ENXIO;
    }
    long to = whence == 3 ? offset : file.inode().size();
    file.setPosition(to);
    return to;
  }

  /** −ENOIOCTLCMD becomes −ENOTTY. */
  default long ioctl(OpenFile file, int command, long argument) {
    return -Errno.ENOTTY;
  }

  /** POLL bits that hold now. */
  default int poll(OpenFile file) {
    return 0x145;
  }

  /**
   * The same; whoever waits for more is hung on wait queues by means of the table.
   *
   * @param table for those that {@link #tellsPollers}
   */
  default int poll(OpenFile file, Optional<PollTable> table) {
    return poll(file);
  }

  /** Pollers are woken through the table only: a driver's file. */
  default boolean tellsPollers(OpenFile file) {
    return false;
  }

  /** file_can_poll(): epoll(7) takes it. */
  default boolean canPoll(OpenFile file) {
    return !file.inode().isRegular() && !file.inode().isDirectory();
  }

  /** The fasync operation; empty if there is none. */
  default Optional<Integer> fasync(OpenFile file, int descriptor, boolean on) {
    return Optional.empty();
  }

  /** Counts what has arrived: for edge-triggered epoll. */
  default long activity(OpenFile file) {
    return 0;
  }

  default long sync(OpenFile file, long start, long end, int dataOnly) {
    return -Errno.EINVAL;
  }

  /** Whether mmap(2) may be tried at all: else −ENODEV. */
  default boolean canMap(OpenFile file) {
    return false;
  }

  /**
   * The mmap operation.
   *
   * @param vma address of the struct vm_area_struct
   */
  default int map(OpenFile file, long vma) {
    return -Errno.ENODEV;
  }

  /** Names without the dots; for directories only. */
  default List<Entry> entries(OpenFile file) {
    throw new ErrnoException(Errno.ENOTDIR);
  }
}
