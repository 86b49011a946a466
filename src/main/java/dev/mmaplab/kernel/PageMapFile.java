package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.PageMapText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** /proc/PID/pagemap: eight bytes for each page of user space, by file offset. */
final class PageMapFile extends Inode {
  private static final int ENTRY = 8;
  private static final int AT_ONCE = 512;
  private static final int CAP_SYS_ADMIN = 21;

  private final Task task;

  PageMapFile(Kernel kernel, Task task) {
    super(kernel, S_IFREG | 0400);
    this.task = task;
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public long read(OpenFile file, long buffer, long count, FilePosition position) {
        return copy(buffer, count, position);
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

  private long copy(long buffer, long count, FilePosition position) {
    Optional<Mm> mm = task.mmIfAny();
    if (mm.isEmpty()) {
      return 0;
    }
    if ((position.value() | count) % ENTRY != 0) {
      return -Errno.EINVAL;
    }
    boolean frames = kernel().current().credentials().capable(CAP_SYS_ADMIN);
    PageMapText text = new PageMapText(mm.get());
    long done = 0;
    while (done < count) {
      long first = position.value() / ENTRY;
      long left = (Mm.TASK_SIZE >>> 12) - first;
      int now = (int) Math.min(Math.min((count - done) / ENTRY, AT_ONCE), Math.max(0, left));
      if (now == 0) {
        break;
      }
      ByteBuffer bytes = ByteBuffer.allocate(now * ENTRY).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < now; i++) {
        bytes.putLong(text.entry(first + i << 12, frames));
      }
      UserMemory.of(kernel()).write(buffer + done, bytes.array());
      position.advance(bytes.capacity());
      done += bytes.capacity();
    }
    return done;
  }
}
