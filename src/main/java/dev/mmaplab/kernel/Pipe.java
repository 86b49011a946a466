package dev.mmaplab.kernel;

import java.util.ArrayDeque;
import java.util.Deque;

/** A pipe: 64 KiB between its two ends, fs/pipe.c. */
final class Pipe extends Inode {
  private static final int CAPACITY = 65536;
  private static final int PIPE_BUF = 4096;
  private static final int POLLIN = 0x41;
  private static final int POLLOUT = 0x104;
  private static final int POLLERR = 8;
  private static final int POLLHUP = 0x10;

  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private final WaitQueue changed;
  private int filled;
  private int readers;
  private int writers;
  private long arrived;
  private long drained;

  Pipe(Kernel kernel) {
    super(kernel, S_IFIFO | 0600);
    changed = new WaitQueue(kernel.scheduler());
  }

  @Override
  public FileActions actions() {
    return new End();
  }

  private final class End implements FileActions {
    @Override
    public long open(OpenFile file) {
      readers += file.has(OpenFile.FMODE_READ) ? 1 : 0;
      writers += file.has(OpenFile.FMODE_WRITE) ? 1 : 0;
      return 0;
    }

    @Override
    public void release(OpenFile file) {
      readers -= file.has(OpenFile.FMODE_READ) ? 1 : 0;
      writers -= file.has(OpenFile.FMODE_WRITE) ? 1 : 0;
      arrived++;
      drained++;
      changed.wakeAll();
    }

    @Override
    public boolean canSeek(OpenFile file) {
      return false;
    }

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      if (count == 0) {
        return 0;
      }
      if (filled == 0 && writers > 0 && (file.flags() & OpenFile.O_NONBLOCK) != 0) {
        return -Errno.EAGAIN;
      }
      long interrupted = changed.waitFor(() -> filled > 0 || writers == 0, true);
      if (interrupted < 0) {
        return interrupted;
      }
      int done = UserMemory.of(kernel()).writeUpTo(buffer, peek((int) Math.min(count, filled)));
      consume(done);
      drained++;
      changed.wakeAll();
      return done;
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      long done = 0;
      while (done < count || count == 0) {
        if (readers == 0) {
          if (done == 0) {
            kernel()
                .processes()
                .send(kernel().current(), SignalNumbers.SIGPIPE, SignalNumbers.SI_USER, 0);
            return -Errno.EPIPE;
          }
          return done;
        }
        if (count == 0) {
          return 0;
        }
        int needed = count <= PIPE_BUF ? (int) count : 1;
        if (CAPACITY - filled < needed) {
          if ((file.flags() & OpenFile.O_NONBLOCK) != 0) {
            return done > 0 ? done : -Errno.EAGAIN;
          }
          long interrupted =
              changed.waitFor(() -> CAPACITY - filled >= needed || readers == 0, true);
          if (interrupted < 0) {
            return done > 0 ? done : interrupted;
          }
          continue;
        }
        int n = (int) Math.min(count - done, CAPACITY - filled);
        byte[] chunk = fetch(buffer + done, n, done > 0);
        if (chunk.length == 0) {
          return done;
        }
        chunks.add(chunk);
        filled += chunk.length;
        arrived++;
        done += chunk.length;
        changed.wakeAll();
      }
      return done;
    }

    private byte[] fetch(long address, int count, boolean some) {
      try {
        return UserMemory.of(kernel()).readUpTo(address, count);
      } catch (ErrnoException fault) {
        if (some) {
          return new byte[0];
        }
        throw fault;
      }
    }

    @Override
    public long ioctl(OpenFile file, int command, long argument) {
      if (command == 0x541b) {
        UserMemory.of(kernel()).writeInt(argument, filled);
        return 0;
      }
      return -Errno.ENOTTY;
    }

    @Override
    public long activity(OpenFile file) {
      return file.has(OpenFile.FMODE_READ) ? arrived : drained;
    }

    @Override
    public int poll(OpenFile file) {
      int mask = 0;
      if (file.has(OpenFile.FMODE_READ)) {
        mask |= (filled > 0 ? POLLIN : 0) | (writers == 0 ? POLLHUP : 0);
      }
      if (file.has(OpenFile.FMODE_WRITE)) {
        mask |= (filled < CAPACITY ? POLLOUT : 0) | (readers == 0 ? POLLERR : 0);
      }
      return mask;
    }
  }

  private byte[] peek(int count) {
    byte[] out = new byte[count];
    int at = 0;
    for (byte[] chunk : chunks) {
      int n = Math.min(chunk.length, count - at);
      System.arraycopy(chunk, 0, out, at, n);
      at += n;
      if (at == count) {
        break;
      }
    }
    return out;
  }

  private void consume(int count) {
    filled -= count;
    int left = count;
    while (left > 0) {
      byte[] first = chunks.remove();
      if (first.length > left) {
        chunks.addFirst(java.util.Arrays.copyOfRange(first, left, first.length));
        left = 0;
      } else {
        left -= first.length;
      }
    }
  }
}
