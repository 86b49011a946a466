package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;

/**
 * An attribute's file in sysfs: fs/kernfs/file.c with a show and a store function. Text is Latin-1,
 * one char a byte.
 */
public final class SysfsFile extends Inode {
  private static final int PAGE = 4096;
  private static final int READY = 0x145;
  private static final int CHANGED = 0x0a;

  /** The attribute behind a file. */
  public interface Attribute {
    /**
     * What reading gives, of at most one page.
     *
     * @throws ErrnoException if its show function fails
     */
    String show();

    /**
     * Takes one write(2)'s bytes, of at most one page.
     *
     * @return how many it took, or a negative errno
     */
    long store(byte[] bytes);
  }

  private final Attribute attribute;
  private boolean removed;
  private int events = 1;

  SysfsFile(Kernel kernel, int permissions, Attribute attribute) {
    super(kernel, S_IFREG | permissions);
    this.attribute = attribute;
  }

  /**
   * What reading it now gives.
   *
   * @throws ErrnoException if its maker fails
   */
  public String text() {
    return attribute.show();
  }

  /** sysfs_notify: who polls it learns that there is something new. */
  public void announce() {
    events++;
    kernel().scheduler().lookAgain();
  }

  @Override
  protected void unlinked() {
    removed = true;
    kernel().scheduler().lookAgain();
  }

  @Override
  public long size() {
    return PAGE;
  }

  @Override
  public long truncate(long length) {
    return 0;
  }

  /** kernfs_fop_open: what the mode forbids to everybody is forbidden to root too. */
  @Override
  protected long mayOpen(int flags) {
    int access = flags & OpenFile.O_ACCMODE;
    boolean reads = access != OpenFile.O_WRONLY;
    boolean writes = access != 0;
    if (removed) {
      return -Errno.ENODEV;
    }
    return writes && (mode() & 0222) == 0 || reads && (mode() & 0444) == 0 ? -Errno.EACCES : 0;
  }

  @Override
  public FileActions actions() {
    return new Access();
  }

  /** One open file's view: the text shown last, where its reader is, and which event it knows. */
  private final class Access implements FileActions {
    private byte[] text = new byte[0];
    private long next = -1;
    private int seen;

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      if (removed) {
        return -Errno.ENODEV;
      }
      if (position.value() == 0 || position.value() != next) {
        seen = events;
        text = attribute.show().getBytes(StandardCharsets.ISO_8859_1);
      }
      long result = UserMemory.copyOutFrom(kernel(), text, buffer, count, position);
      next = position.value();
      return result;
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      byte[] bytes = UserMemory.of(kernel()).read(buffer, (int) Math.min(count, PAGE));
      if (removed) {
        return -Errno.ENODEV;
      }
      long result = bytes.length == 0 ? 0 : attribute.store(bytes);
      if (result > 0) {
        position.advance(result);
      }
      return result;
    }

    /** kernfs_fop_llseek, of newer kernels, asks whether the attribute is still there. */
    @Override
    public long seek(OpenFile file, long offset, int whence) {
      return removed && kernel().version() != KernelVersion.V6_1
          ? -Errno.ENODEV
          : FileActions.super.seek(file, offset, whence);
    }

    @Override
    public int poll(OpenFile file) {
      return removed || seen != events ? READY | CHANGED : READY;
    }

    @Override
    public long activity(OpenFile file) {
      return events;
    }

    @Override
    public long sync(OpenFile file, long start, long end, int dataOnly) {
      return 0;
    }
  }
}
