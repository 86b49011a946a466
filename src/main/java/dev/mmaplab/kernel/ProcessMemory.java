package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.UserPages;
import java.util.Arrays;
import java.util.Optional;

/** /proc/PID/mem: a process's memory by file offset, mem_rw of fs/proc/base.c. */
final class ProcessMemory extends Inode {
  private static final int PAGE = 4096;

  private final Task task;

  ProcessMemory(Kernel kernel, Task task) {
    super(kernel, S_IFREG | 0600);
    this.task = task;
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public long read(OpenFile file, long buffer, long count, FilePosition position) {
        return transfer(buffer, count, position, false);
      }

      @Override
      public long write(OpenFile file, long buffer, long count, FilePosition position) {
        return transfer(buffer, count, position, true);
      }

      @Override
      public long seek(OpenFile file, long offset, int whence) {
        if (whence != 0 && whence != 1) {
          return -Errno.EINVAL;
        }
        file.setPosition(whence == 0 ? offset : file.position() + offset);
        return file.position();
      }
    };
  }

  private long transfer(long buffer, long count, FilePosition position, boolean writing) {
    Optional<Mm> mm = task.mmIfAny();
    if (mm.isEmpty()) {
      return 0;
    }
    UserMemory user = UserMemory.of(kernel());
    RemoteMemory remote = new RemoteMemory(kernel());
    int flags = kernel().memory().userPages().force() | (writing ? UserPages.WRITE : 0);
    long done = 0;
    while (done < count) {
      int n = (int) Math.min(PAGE, count - done);
      byte[] bytes = writing ? user.read(buffer + done, n) : new byte[n];
      int moved = remote.access(mm.get(), position.value(), bytes, flags);
      if (moved == 0) {
        return done == 0 ? -Errno.EIO : done;
      }
      if (!writing) {
        user.write(buffer + done, Arrays.copyOf(bytes, moved));
      }
      position.advance(moved);
      done += moved;
    }
    return done;
  }
}
