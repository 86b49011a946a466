package dev.mmaplab.kernel;

import java.util.Optional;

/** A file, whatever its kind; names lead to it. */
public abstract class Inode {
  public static final int S_IFIFO = 0010000;
  public static final int S_IFCHR = 0020000;
  public static final int S_IFDIR = 0040000;
  public static final int S_IFBLK = 0060000;
  public static final int S_IFREG = 0100000;
  public static final int S_IFLNK = 0120000;
  private static final int S_IFMT = 0170000;

  private final Kernel kernel;
  private final long number;
  private int mode;
  private int uid;
  private int gid;
  private int links = 1;
  private long modified;
  private long accessed;
  private long changed;
  private Optional<InodeMemory> memory = Optional.empty();

  /**
   * @param mode type and permissions, as st_mode
   */
  protected Inode(Kernel kernel, int mode) {
    this.kernel = kernel;
    this.mode = mode;
    this.number = kernel.files().nextInode();
    this.modified = kernel.scheduler().realNanos();
    this.accessed = modified;
    this.changed = modified;
  }

  public final Kernel kernel() {
    return kernel;
  }

  public final long number() {
    return number;
  }

  /** st_mode. */
  public final int mode() {
    return mode;
  }

  public final void setPermissions(int bits) {
    mode = mode & S_IFMT | bits & 07777;
    changed = kernel.scheduler().realNanos();
    memory.ifPresent(InodeMemory::sync);
  }

  public final int uid() {
    return uid;
  }

  public final int gid() {
    return gid;
  }

  public final void setOwner(int user, int group) {
    uid = user;
    gid = group;
  }

  public final boolean isDirectory() {
    return (mode & S_IFMT) == S_IFDIR;
  }

  public final boolean isCharacterDevice() {
    return (mode & S_IFMT) == S_IFCHR;
  }

  public final boolean isRegular() {
    return (mode & S_IFMT) == S_IFREG;
  }

  public final boolean isSymbolicLink() {
    return (mode & S_IFMT) == S_IFLNK;
  }

  /** As d_type of a directory entry. */
  public final int entryType() {
    return mode >> 12 & 15;
  }

  public int links() {
    return links;
  }

  final void addLinks(int by) {
    links += by;
  }

  /** Nanoseconds since 1970. */
  public final long modified() {
    return modified;
  }

  /** Nanoseconds since 1970. */
  public final long accessed() {
    return accessed;
  }

  /** Nanoseconds since 1970: st_ctime. */
  public final long changed() {
    return changed;
  }

  public final void touch() {
    modified = kernel.scheduler().realNanos();
    changed = modified;
  }

  /** utimensat(2), in nanoseconds since 1970. */
  final void setTimes(long access, long modification) {
    accessed = access;
    modified = modification;
    changed = kernel.scheduler().realNanos();
  }

  /** st_size. */
  public long size() {
    return 0;
  }

  /** Minor and major of a device node as a dev_t, else 0. */
  public int device() {
    return 0;
  }

  /**
   * ftruncate.
   *
   * @return 0 or a negative errno
   */
  public long truncate(long length) {
    return -Errno.EINVAL;
  }

  /** What an open file of this inode does. */
  public abstract FileActions actions();

  /**
   * inode_permission beyond the mode bits: 0, or a negative errno such as sysfs's for a file nobody
   * may write.
   */
  protected long mayOpen(int flags) {
    return 0;
  }

  /** Called when its name, or a directory above it, was taken away by the kernel itself. */
  protected void unlinked() {}

  /** Address of a {@code struct inode} for it in simulated memory; made on first use. */
  public final long structAddress() {
    if (memory.isEmpty()) {
      memory = Optional.of(new InodeMemory(this));
    }
    return memory.get().address();
  }

  /** Address of its {@code struct address_space}. */
  public final long mappingAddress() {
    long inode = structAddress();
    return inode + kernel.layouts().struct("inode").offset("i_data");
  }

  final Optional<InodeMemory> memory() {
    return memory;
  }
}
