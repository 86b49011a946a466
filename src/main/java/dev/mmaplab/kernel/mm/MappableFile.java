package dev.mmaplab.kernel.mm;

import java.util.Optional;

/** An open file as mmap(2) and mappings see it. */
public interface MappableFile {
  /** Address of its {@code struct file}. */
  long address();

  /** FMODE_READ. */
  boolean readable();

  /** FMODE_WRITE. */
  boolean writable();

  /**
   * What seals leave of a new mapping's flags: 0 or more, or −EPERM.
   *
   * @param vmFlags as they would be without
   */
  default long sealed(long vmFlags) {
    return vmFlags;
  }

  /** It lies on a file system mounted noexec. */
  default boolean noExec() {
    return false;
  }

  /** It has a mmap operation (or a {@link #cache}). */
  boolean canMap();

  /**
   * Calls the driver's mmap operation; its result as a C int. Not called for files with a {@link
   * #cache}.
   */
  int mmap(Vma vma);

  /**
   * The pages of a regular file or of shared anonymous memory; empty for devices, whose mmap
   * operation decides.
   */
  Optional<PageCache> cache();

  /** A character device's file. */
  boolean device();

  /** {@code f_mapping}: address of its {@code struct address_space}; 0 if it has none. */
  long mapping();

  /** get_file(). */
  void get();

  /** fput(). */
  void put();

  /** vfs_fsync_range(): the fsync operation's result, −EINVAL without one. */
  int fsync(long start, long end);

  /** As /proc/PID/maps names it, as in {@code /dev/maps0}. */
  String path();

  /** Inode number, for /proc/PID/maps. */
  long inode();

  /** Number of the file system's device, for /proc/PID/maps: major << 20 | minor. */
  int fileSystem();
}
