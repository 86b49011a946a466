package dev.mmaplab.kernel;

import java.util.Arrays;

/** A binary attribute's file in sysfs: its driver sees offset and length of each access. */
public final class SysfsBinaryFile extends Inode {
  private static final int PAGE = 4096;

  /** The functions behind it; each gets the open file. */
  public interface Access {
    boolean reads();

    boolean writes();

    boolean maps();

    /**
     * Reads at most {@code count} bytes, one page at most.
     *
     * @return the bytes
     * @throws ErrnoException if its read function fails
     */
    byte[] read(OpenFile file, long offset, int count);

    /** Takes bytes: how many, or a negative errno. */
    long write(OpenFile file, byte[] bytes, long offset);

    /**
     * @param vma address of the struct vm_area_struct
     */
    int map(OpenFile file, long vma);
  }

  private final Access access;
  private final long size;
  private boolean removed;

  SysfsBinaryFile(Kernel kernel, int permissions, long size, Access access) {
    super(kernel, S_IFREG | permissions);
    this.access = access;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  protected void unlinked() {
    removed = true;
  }

  @Override
  public long truncate(long length) {
    return 0;
  }

  /** kernfs_fop_open. */
  @Override
  protected long mayOpen(int flags) {
    int mode = flags & OpenFile.O_ACCMODE;
    boolean refused =
        mode != 0 && ((mode() & 0222) == 0 || !access.writes() && !access.maps())
            || mode != OpenFile.O_WRONLY
                && ((mode() & 0444) == 0 || !access.reads() && !access.maps());
    return removed ? -Errno.ENODEV : refused ? -Errno.EACCES : 0;
  }

  @Override
  public FileActions actions() {
    return new Actions();
  }

  private final class Actions implements FileActions {
    /** sysfs_kf_bin_read: a size that is not 0 ends the file. */
    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      if (removed) {
        return -Errno.ENODEV;
      }
      if (!access.reads()) {
        return -Errno.EINVAL;
      }
      int wanted = (int) Math.min(count, PAGE);
      if (size != 0) {
        if (position.value() >= size) {
          return 0;
        }
        wanted = (int) Math.min(wanted, size - position.value());
      }
      if (wanted == 0) {
        return 0;
      }
      byte[] bytes = access.read(file, position.value(), wanted);
      int done = UserMemory.of(kernel()).writeUpTo(buffer, bytes);
      position.advance(done);
      return done;
    }

    /** sysfs_kf_bin_write: what would go past a size that is not 0 is cut off. */
    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      byte[] bytes = UserMemory.of(kernel()).read(buffer, (int) Math.min(count, PAGE));
      if (removed) {
        return -Errno.ENODEV;
      }
      if (!access.writes()) {
        return -Errno.EINVAL;
      }
      if (size != 0) {
        if (size <= position.value()) {
          return -Errno.EFBIG;
        }
        int room = (int) Math.min(bytes.length, size - position.value());
        bytes = Arrays.copyOf(bytes, room);
      }
      if (bytes.length == 0) {
        return 0;
      }
      long result = access.write(file, bytes, position.value());
      if (result > 0) {
        position.advance(result);
      }
      return result;
    }

    @Override
    public boolean canMap(OpenFile file) {
      return true;
    }

    @Override
    public int map(OpenFile file, long vma) {
      return removed || !access.maps() ? -Errno.ENODEV : access.map(file, vma);
    }

    @Override
    public long sync(OpenFile file, long start, long end, int dataOnly) {
      return 0;
    }
  }
}
