package dev.mmaplab.kernel;

/** eventfd(2): a counter of 64 bits behind a descriptor. */
final class EventFile extends Inode {
  private static final int EFD_SEMAPHORE = 1;
  private static final int POLLIN = 1;
  private static final int POLLOUT = 4;

  private final boolean semaphore;
  private final WaitQueue changed;
  private long count;
  private long writes;

  private EventFile(Kernel kernel, long count, boolean semaphore) {
    super(kernel, 0600);
    this.count = count;
    this.semaphore = semaphore;
    this.changed = new WaitQueue(kernel.scheduler());
  }

  /** eventfd2. */
  static long open(Kernel kernel, int initial, int flags) {
    if ((flags & ~(OpenFile.O_NONBLOCK | OpenFile.O_CLOEXEC | EFD_SEMAPHORE)) != 0) {
      return -Errno.EINVAL;
    }
    EventFile inode = new EventFile(kernel, initial & 0xffff_ffffL, (flags & EFD_SEMAPHORE) != 0);
    return kernel.files().anonymousDescriptor(inode, "[eventfd]", flags);
  }

  private boolean room(long more) {
    return Long.compareUnsigned(more, -2 - count) <= 0;
  }

  @Override
  public FileActions actions() {
    return new Counter();
  }

  private final class Counter implements FileActions {
    @Override
    public boolean canSeek(OpenFile file) {
      return false;
    }

    @Override
    public long read(OpenFile file, long buffer, long size, FilePosition position) {
      if (size < 8) {
        return -Errno.EINVAL;
      }
      if (count == 0 && (file.flags() & OpenFile.O_NONBLOCK) != 0) {
        return -Errno.EAGAIN;
      }
      long interrupted = changed.waitFor(() -> count != 0, true);
      if (interrupted < 0) {
        return interrupted;
      }
      long value = semaphore ? 1 : count;
      UserMemory.of(kernel()).writeLong(buffer, value);
      count -= value;
      changed.wakeAll();
      return 8;
    }

    @Override
    public long write(OpenFile file, long buffer, long size, FilePosition position) {
      if (size < 8) {
        return -Errno.EINVAL;
      }
      long more = UserMemory.of(kernel()).readLong(buffer);
      if (more == -1) {
        return -Errno.EINVAL;
      }
      if (!room(more) && (file.flags() & OpenFile.O_NONBLOCK) != 0) {
        return -Errno.EAGAIN;
      }
      long interrupted = changed.waitFor(() -> room(more), true);
      if (interrupted < 0) {
        return interrupted;
      }
      count += more;
      writes++;
      changed.wakeAll();
      return 8;
    }

    @Override
    public long activity(OpenFile file) {
      return writes;
    }

    @Override
    public int poll(OpenFile file) {
      return (count != 0 ? POLLIN : 0) | (room(1) ? POLLOUT : 0);
    }
  }
}
