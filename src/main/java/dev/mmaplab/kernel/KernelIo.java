package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that kernel code itself opens, reads and writes: filp_open, kernel_read, kernel_write. */
public final class KernelIo {
  private final Kernel kernel;

  KernelIo(Kernel kernel) {
    this.kernel = kernel;
  }

  public static KernelIo of(Kernel kernel) {
    return kernel.part(KernelIo.class, KernelIo::new);
  }

  /**
   * filp_open, as the current task.
   *
   * @throws ErrnoException
   */
  public OpenFile open(String path, int flags, int mode) {
    return Opening.open(kernel, path, kernel.files().workingDirectory(), flags, mode, 0);
  }

  /**
   * Where a path leads, normalised.
   *
   * @throws ErrnoException ENOENT and the like
   */
  public String path(String name, boolean follow) {
    PathWalk.Place place = kernel.files().walk().place(name, follow);
    if (place.inode().isEmpty()) {
      throw new ErrnoException(Errno.ENOENT);
    }
    return place.path();
  }

  /** kernel_read: how many bytes, or a negative errno. */
  public long read(OpenFile file, long buffer, long count, FilePosition position) {
    if (!file.has(OpenFile.FMODE_READ)) {
      return -Errno.EINVAL;
    }
    if (!file.has(OpenFile.FMODE_CAN_READ)) {
      return -Errno.EINVAL;
    }
    byte[] all =
        switch (file.inode()) {
          case TmpfsFile f -> f.content();
          case TextFile f -> f.text().getBytes(StandardCharsets.ISO_8859_1);
          case SysfsFile f -> f.text().getBytes(StandardCharsets.ISO_8859_1);
          default -> new byte[0];
        };
    if (all.length == 0 && !known(file.inode())) {
      return driver(file, "read", buffer, count, position);
    }
    long at = position.value();
    int n = (int) Math.max(0, Math.min(count, all.length - at));
    if (n > 0) {
      byte[] part = Arrays.copyOfRange(all, (int) at, (int) at + n);
      kernel.kernelSpace().store(buffer, part, 0, n);
      position.advance(n);
    }
    return n;
  }

  private static boolean known(Inode inode) {
    return inode instanceof TmpfsFile || inode instanceof TextFile || inode instanceof SysfsFile;
  }

  /** kernel_write: how many bytes, or a negative errno. */
  public long write(OpenFile file, long buffer, long count, FilePosition position) {
    if (!file.has(OpenFile.FMODE_WRITE)) {
      return -Errno.EBADF;
    }
    if (file.inode() instanceof TmpfsFile f) {
      byte[] bytes = new byte[(int) Math.min(count, 1 << 20)];
      kernel.kernelSpace().load(buffer, bytes, 0, bytes.length);
      if ((file.flags() & OpenFile.O_APPEND) != 0) {
        position.set(f.size());
      }
      int done = f.cache().write(position.value(), bytes, 0, bytes.length);
      position.advance(done);
      f.touch();
      f.memory().ifPresent(InodeMemory::sync);
      return done;
    }
    return driver(file, "write", buffer, count, position);
  }

  private long driver(
      OpenFile file, String operation, long buffer, long count, FilePosition position) {
    if (file.actions() instanceof DriverActions actions) {
      return actions.transferKernel(file, operation, buffer, count, position);
    }
    throw new UnsupportedException(
        "kernel_" + operation + " of " + file.path(), kernel.site().orElse(new Position("", 0, 0)));
  }

  /** A descriptor that is taken but leads nowhere yet: get_unused_fd_flags. */
  public int reserve(int flags) {
    OpenFile nothing = anonymous("[unused]", 0, flags);
    return kernel.current().files().install(nothing, (flags & OpenFile.O_CLOEXEC) != 0);
  }

  /** fd_install. */
  public void install(int fd, OpenFile file) {
    FdTable table = kernel.current().files();
    table.put(fd, file, table.closeOnExec(fd));
  }

  /**
   * anon_inode_getfile: an open file of a driver's operations that has no name in the tree.
   *
   * @param operations address of a struct file_operations; 0 for none
   * @throws ErrnoException ENOENT if the driver is going away
   */
  public OpenFile anonymous(String name, long operations, int flags) {
    int kept = flags & (OpenFile.O_ACCMODE | OpenFile.O_NONBLOCK);
    return Opening.openInode(new Anonymous(kernel, operations), "anon_inode:" + name, kept);
  }

  private static final class Anonymous extends Inode {
    private final long operations;

    Anonymous(Kernel kernel, long operations) {
      super(kernel, 0600);
      this.operations = operations;
    }

    @Override
    public FileActions actions() {
      return new FileActions() {
        @Override
        public long open(OpenFile file) {
          return operations == 0 || file.replaceOperations(operations) ? 0 : -Errno.ENOENT;
        }
      };
    }
  }
}
