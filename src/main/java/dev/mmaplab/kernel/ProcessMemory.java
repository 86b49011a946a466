package dev.mmaplab.kernel;

/** /proc/PID/mem: another look at a process's memory, as access_process_vm gives it. */
final class ProcessMemory extends Inode {
  private final Task task;

  ProcessMemory(Kernel kernel, Task task) {
    super(kernel, S_IFREG | 0600);
    this.task = task;
  }

  Task task() {
    return task;
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public long read(OpenFile file, long buffer, long count, FilePosition position) {
        throw new ErrnoException(Errno.EIO);
      }

      @Override
      public long write(OpenFile file, long buffer, long count, FilePosition position) {
        throw new ErrnoException(Errno.EIO);
      }
    };
  }
}
