package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MappableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An open file description: {@code struct file}. Descriptors and mappings hold references; when the
 * last goes, release is called. Where driver code can see it, its fields live in a {@code struct
 * file} in simulated memory.
 */
public final class OpenFile {
  public static final int O_ACCMODE = 3;
  public static final int O_WRONLY = 1;
  public static final int O_RDWR = 2;
  public static final int O_CREAT = 0100;
  public static final int O_EXCL = 0200;
  public static final int O_NOCTTY = 0400;
  public static final int O_TRUNC = 01000;
  public static final int O_APPEND = 02000;
  public static final int O_NONBLOCK = 04000;
  public static final int FASYNC = 020000;
  public static final int O_DSYNC = 010000;
  public static final int O_DIRECT = 040000;
  public static final int O_LARGEFILE = 0100000;
  public static final int O_DIRECTORY = 0200000;
  public static final int O_NOFOLLOW = 0400000;
  public static final int O_CLOEXEC = 02000000;
  public static final int O_SYNC = 04010000;
  public static final int O_PATH = 010000000;

  public static final int FMODE_READ = 1;
  public static final int FMODE_WRITE = 2;
  public static final int FMODE_LSEEK = 4;
  public static final int FMODE_PREAD = 8;
  public static final int FMODE_PWRITE = 0x10;
  public static final int FMODE_PATH = 0x4000;
  public static final int FMODE_CAN_READ = 0x20000;
  public static final int FMODE_CAN_WRITE = 0x40000;
  public static final int FMODE_OPENED = 0x80000;

  private final Inode inode;
  private final String path;
  private FileActions actions;
  private int references = 1;
  private int flags;
  private int mode;
  private long position;
  private Optional<FileMemory> memory = Optional.empty();
  private Object state = "";
  private boolean released;
  private final FileOwner owner = new FileOwner();
  private final List<Runnable> closing = new ArrayList<>();

  OpenFile(Inode inode, String path, FileActions actions, int flags, int mode) {
    this.inode = inode;
    this.path = path;
    this.actions = actions;
    this.flags = flags;
    this.mode = mode;
  }

  public Kernel kernel() {
    return inode.kernel();
  }

  public Inode inode() {
    return inode;
  }

  /** As /proc/PID/maps names it. */
  public String path() {
    return path;
  }

  public FileActions actions() {
    return actions;
  }

  /** f_flags: O_ bits. */
  public int flags() {
    return memory.isPresent() ? memory.get().flags() : flags;
  }

  public void setFlags(int now) {
    flags = now;
    memory.ifPresent(m -> m.setFlags(now));
  }

  /** f_mode: FMODE_ bits. */
  public int mode() {
    return memory.isPresent() ? memory.get().mode() : mode;
  }

  void setMode(int now) {
    mode = now;
    memory.ifPresent(m -> m.setMode(now));
  }

  public boolean has(int modeBit) {
    return (mode() & modeBit) != 0;
  }

  /** f_pos. */
  public long position() {
    return memory.isPresent() ? memory.get().position() : position;
  }

  public void setPosition(long to) {
    position = to;
    memory.ifPresent(m -> m.setPosition(to));
  }

  /** Whatever the actions keep for this file. */
  public Object state() {
    return state;
  }

  public void setState(Object value) {
    state = value;
  }

  /**
   * Address of its {@code struct file}; made on first use, with f_op the one given to {@link
   * #replaceOperations}, f_inode, f_mapping, f_flags, f_mode, f_pos, f_path.dentry.
   */
  public long structAddress() {
    return memory().address();
  }

  FileMemory memory() {
    if (memory.isEmpty()) {
      memory = Optional.of(new FileMemory(this, flags, mode, position, references));
    }
    return memory.get();
  }

  boolean hasMemory() {
    return memory.isPresent();
  }

  /**
   * replace_fops with fops_get: from now on the driver's operations serve this file and its module
   * is held.
   *
   * @param operations address of a {@code struct file_operations}
   * @return false if the module is going away
   */
  public boolean replaceOperations(long operations) {
    return DriverActions.install(this, operations);
  }

  /** replace_fops with operations of the kernel's own. */
  public void serveWith(FileActions own) {
    actions = own;
  }

  /** This file as memory management sees it. */
  MappableFile mappable() {
    return new FileMapping(this);
  }

  /** get_file. */
  public OpenFile hold() {
    setReferences(references() + 1);
    return this;
  }

  /** __fput_sync: calls release when this was the last reference. */
  public void drop() {
    if (dropped()) {
      finish();
    }
  }

  /** fput: the same, but release is called as the current task leaves the kernel. */
  void dropLater() {
    if (dropped()) {
      Optional<Task> task = kernel().scheduler().currentIfAny().filter(Task::inKernel);
      task.filter(t -> !t.kernelThread())
          .ifPresentOrElse(t -> t.addWork(this::finish), this::finish);
    }
  }

  private boolean dropped() {
    setReferences(references() - 1);
    if (references() != 0 || released) {
      return false;
    }
    released = true;
    return true;
  }

  private void finish() {
    closing.forEach(Runnable::run);
    if (!has(FMODE_PATH)) {
      if ((flags() & FASYNC) != 0) {
        actions.fasync(this, -1, false);
      }
      actions.release(this);
    }
    memory.ifPresent(FileMemory::free);
  }

  /** Who watches this file and must let go of it before its release. */
  void whenClosed(Runnable action) {
    closing.add(action);
  }

  /** Who is told of input and output: F_SETOWN's and F_SETSIG's. */
  FileOwner owner() {
    return owner;
  }

  /** An open that failed: gone without a release. */
  void abandon() {
    released = true;
    memory.ifPresent(FileMemory::free);
  }

  /** f_count. */
  public int references() {
    return memory.map(FileMemory::references).orElse(references);
  }

  private void setReferences(int count) {
    references = count;
    memory.ifPresent(m -> m.setReferences(count));
  }
}
