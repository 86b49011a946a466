package dev.mmaplab.kernel;

/** signalfd(2): files from which waiting signals are read. */
final class SignalFiles {
  private static final int RECORD = 128;

  private final Kernel kernel;
  private final WaitQueue arrivals;

  SignalFiles(Kernel kernel) {
    this.kernel = kernel;
    this.arrivals = new WaitQueue(kernel.scheduler());
  }

  /** A signal has been sent to somebody. */
  void arrived() {
    arrivals.wakeAll();
  }

  /** signalfd4. */
  long open(int fd, long mask, int flags) {
    if ((flags & ~(OpenFile.O_NONBLOCK | OpenFile.O_CLOEXEC)) != 0) {
      return -Errno.EINVAL;
    }
    FdTable fds = kernel.current().files();
    if (fd != -1) {
      if (!(fds.require(fd).inode() instanceof Signals old)) {
        return -Errno.EINVAL;
      }
      old.mask = mask;
      return fd;
    }
    return kernel.files().anonymousDescriptor(new Signals(mask), "[signalfd]", flags);
  }

  private final class Signals extends Inode {
    private long mask;

    Signals(long mask) {
      super(SignalFiles.this.kernel, 0600);
      this.mask = mask;
    }

    @Override
    public FileActions actions() {
      return new Reading();
    }

    private long ready() {
      return kernel().current().signals().pending() & mask & ~SignalState.UNBLOCKABLE;
    }

    private final class Reading implements FileActions {
      @Override
      public boolean canSeek(OpenFile file) {
        return false;
      }

      @Override
      public long read(OpenFile file, long buffer, long count, FilePosition position) {
        if (count < RECORD) {
          return -Errno.EINVAL;
        }
        if (ready() == 0 && (file.flags() & OpenFile.O_NONBLOCK) != 0) {
          return -Errno.EAGAIN;
        }
        long interrupted = arrivals.waitFor(() -> ready() != 0, true);
        if (interrupted < 0) {
          return interrupted;
        }
        long done = 0;
        while (done + RECORD <= count && ready() != 0) {
          int signal = Long.numberOfTrailingZeros(ready()) + 1;
          store(buffer + done, kernel().current().signals().take(signal));
          done += RECORD;
        }
        return done;
      }

      private void store(long at, SignalState.Info info) {
        UserMemory user = UserMemory.of(kernel());
        user.write(at, new byte[RECORD]);
        user.writeInt(at, info.signal());
        user.writeInt(at + 8, info.code());
        user.writeInt(at + 12, info.pid());
        if (info.signal() == SignalNumbers.SIGCHLD) {
          user.writeInt(at + 40, info.status());
        }
        user.writeInt(at + 44, (int) info.value());
        user.writeLong(at + 48, info.value());
      }

      @Override
      public int poll(OpenFile file) {
        return ready() != 0 ? 1 : 0;
      }
    }
  }
}
