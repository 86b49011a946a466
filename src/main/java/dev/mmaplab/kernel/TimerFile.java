package dev.mmaplab.kernel;

/** timerfd_create(2): a timer whose expiries are read from a descriptor. */
final class TimerFile extends Inode {
  private static final int TFD_TIMER_ABSTIME = 1;

  private final boolean realTime;
  private final WaitQueue changed;
  private final ProcessTimer timer;
  private long expiries;
  private long fired;

  private TimerFile(Kernel kernel, boolean realTime) {
    super(kernel, 0600);
    this.realTime = realTime;
    this.changed = new WaitQueue(kernel.scheduler());
    this.timer = new ProcessTimer(kernel, kernel.scheduler()::nanos, true, this::expired);
  }

  /** timerfd_create. */
  static long open(Kernel kernel, int clock, int flags) {
    boolean known = clock == 0 || clock == 1 || clock == 7 || clock == 8 || clock == 9;
    if (!known || (flags & ~(OpenFile.O_NONBLOCK | OpenFile.O_CLOEXEC)) != 0) {
      return -Errno.EINVAL;
    }
    return kernel
        .files()
        .anonymousDescriptor(new TimerFile(kernel, clock == 0 || clock == 8), "[timerfd]", flags);
  }

  private static TimerFile of(Kernel kernel, int fd) {
    if (kernel.current().files().require(fd).inode() instanceof TimerFile file) {
      return file;
    }
    throw new ErrnoException(Errno.EINVAL);
  }

  /** timerfd_settime. */
  static long set(Kernel kernel, int fd, int flags, long value, long old) {
    TimerFile file = of(kernel, fd);
    UserMemory user = UserMemory.of(kernel);
    long interval = TimerCalls.nanos(user, value);
    long first = TimerCalls.nanos(user, value + 16);
    if (old != 0) {
      TimerCalls.store(user, old, file.timer);
    }
    if (first > 0 && (flags & TFD_TIMER_ABSTIME) != 0) {
      Scheduler scheduler = kernel.scheduler();
      first = Math.max(1, first - (file.realTime ? scheduler.realNanos() : scheduler.nanos()));
    }
    file.expiries = 0;
    file.timer.set(first, interval);
    return 0;
  }

  /** timerfd_gettime. */
  static long get(Kernel kernel, int fd, long value) {
    TimerCalls.store(UserMemory.of(kernel), value, of(kernel, fd).timer);
    return 0;
  }

  private void expired(int overruns) {
    expiries += 1L + overruns;
    fired++;
    changed.wakeAll();
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public boolean canSeek(OpenFile file) {
        return false;
      }

      @Override
      public void release(OpenFile file) {
        timer.set(0, 0);
      }

      @Override
      public long read(OpenFile file, long buffer, long size, FilePosition position) {
        if (size < 8) {
          return -Errno.EINVAL;
        }
        if (expiries == 0 && (file.flags() & OpenFile.O_NONBLOCK) != 0) {
          return -Errno.EAGAIN;
        }
        long interrupted = changed.waitFor(() -> expiries != 0, true);
        if (interrupted < 0) {
          return interrupted;
        }
        UserMemory.of(kernel()).writeLong(buffer, expiries);
        expiries = 0;
        return 8;
      }

      @Override
      public long activity(OpenFile file) {
        return fired;
      }

      @Override
      public int poll(OpenFile file) {
        return expiries != 0 ? 1 : 0;
      }
    };
  }
}
