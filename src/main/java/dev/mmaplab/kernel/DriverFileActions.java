package dev.mmaplab.kernel;

/**
 * A driver's file in /proc or debugfs: its operations come from the inode, and are out of reach
 * once it has been removed.
 */
final class DriverFileActions extends DriverActions {
  private final DriverFile inode;
  private final boolean proc;

  DriverFileActions(DriverFile inode, Table table) {
    super(inode.kernel(), table);
    this.inode = inode;
    this.proc = table == Table.PROC_OPS;
  }

  @Override
  long operations(OpenFile file) {
    if (proc) {
      return inode.operations();
    }
    long now = file.memory().operations();
    return now == 0 ? inode.operations() : now;
  }

  /** proc_reg_read and proc_reg_write answer for the missing operation. */
  @Override
  int missing() {
    return proc ? Errno.EIO : Errno.EINVAL;
  }

  @Override
  public long open(OpenFile file) {
    if (inode.removed()) {
      return -Errno.ENOENT;
    }
    if (!proc) {
      long owner = inode.operations() == 0 ? 0 : owner(kernel(), inode.operations());
      if (!kernel().modules().tryGet(owner)) {
        return -Errno.ENXIO;
      }
      file.memory().setOperations(inode.operations());
    }
    long result = super.open(file);
    if (result == 0) {
      inode.opened(file);
    }
    return result;
  }

  /** A removed entry of /proc has been released when it was removed. */
  @Override
  public void release(OpenFile file) {
    if (inode.closed(file)) {
      callRelease(file);
    }
    if (!proc && inode.operations() != 0) {
      kernel().modules().put(owner(kernel(), inode.operations()));
    }
  }

  void callRelease(OpenFile file) {
    long function = function(file, "release");
    if (function != 0) {
      kernel().callDriver("release", function, file.inode().structAddress(), file.structAddress());
    }
  }

  @Override
  public boolean canRead(OpenFile file) {
    return proc || super.canRead(file);
  }

  @Override
  public boolean canWrite(OpenFile file) {
    return proc || super.canWrite(file);
  }

  @Override
  public long read(OpenFile file, long buffer, long count, FilePosition position) {
    return inode.removed() ? -Errno.EIO : super.read(file, buffer, count, position);
  }

  @Override
  public long write(OpenFile file, long buffer, long count, FilePosition position) {
    return inode.removed() ? -Errno.EIO : super.write(file, buffer, count, position);
  }

  @Override
  public long seek(OpenFile file, long offset, int whence) {
    return inode.removed() ? -Errno.EIO : super.seek(file, offset, whence);
  }

  @Override
  public long ioctl(OpenFile file, int command, long argument) {
    return inode.removed() ? -Errno.EIO : super.ioctl(file, command, argument);
  }

  @Override
  public boolean canMap(OpenFile file) {
    return proc || super.canMap(file);
  }

  @Override
  public int map(OpenFile file, long vma) {
    return inode.removed() || function(file, "mmap") == 0 ? -Errno.EIO : super.map(file, vma);
  }
}
