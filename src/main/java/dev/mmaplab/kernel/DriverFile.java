package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;

/** A file of /proc or debugfs whose operations a driver gave. */
public final class DriverFile extends Inode {
  private final long operations;
  private final DriverActions.Table table;
  private final long data;
  private boolean removed;
  private long size;
  private final List<OpenFile> open = new ArrayList<>();

  DriverFile(
      Kernel kernel, int permissions, long operations, DriverActions.Table table, long data) {
    super(kernel, S_IFREG | (permissions & 07777));
    this.operations = operations;
    this.table = table;
    this.data = data;
  }

  /** Address of the struct file_operations or struct proc_ops. */
  public long operations() {
    return operations;
  }

  /** i_private, or what pde_data() gives. */
  public long data() {
    return data;
  }

  @Override
  public long size() {
    return size;
  }

  /** proc_set_size. */
  public void setSize(long bytes) {
    size = bytes;
  }

  /**
   * remove_proc_entry, debugfs_remove: open files of it answer −EIO from now on. Those of /proc are
   * released now, those of debugfs when they are closed.
   */
  public void markRemoved() {
    if (table == DriverActions.Table.PROC_OPS && !removed) {
      for (OpenFile file : List.copyOf(open)) {
        open.remove(file);
        if (file.actions() instanceof DriverFileActions actions) {
          actions.callRelease(file);
        }
      }
    }
    removed = true;
  }

  void opened(OpenFile file) {
    open.add(file);
  }

  /** True if the file has not been released yet. */
  boolean closed(OpenFile file) {
    return open.remove(file);
  }

  boolean removed() {
    return removed;
  }

  @Override
  public long truncate(long length) {
    return 0;
  }

  @Override
  public FileActions actions() {
    return new DriverFileActions(this, table);
  }
}
