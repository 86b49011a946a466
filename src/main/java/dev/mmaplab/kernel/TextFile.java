package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A file of /proc whose text is made when it is read from its start. Text is Latin-1: one char a
 * byte.
 */
public final class TextFile extends Inode {
  private final Supplier<String> show;
  private final Optional<Function<byte[], Long>> store;

  TextFile(
      Kernel kernel,
      int permissions,
      Supplier<String> show,
      Optional<Function<byte[], Long>> store) {
    super(kernel, S_IFREG | permissions);
    this.show = show;
    this.store = store;
  }

  /**
   * What reading it now gives.
   *
   * @throws ErrnoException if its maker fails
   */
  public String text() {
    return show.get();
  }

  @Override
  public long truncate(long length) {
    return 0;
  }

  @Override
  public FileActions actions() {
    return new Reading();
  }

  private final class Reading implements FileActions {
    /**
     * proc_reg_mmap is there for every entry at the top of /proc, and has nothing to call; other
     * texts have no mmap at all.
     */
    @Override
    public boolean canMap(OpenFile file) {
      return FileSystem.parentOf(file.path()).equals("/proc");
    }

    @Override
    public int map(OpenFile file, long vma) {
      return -Errno.EIO;
    }

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      byte[] text;
      if (position.value() == 0 || !(file.state() instanceof byte[] made)) {
        text = text().getBytes(StandardCharsets.ISO_8859_1);
        file.setState(text);
      } else {
        text = made;
      }
      return UserMemory.copyOutFrom(kernel(), text, buffer, count, position);
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      if (store.isEmpty()) {
        return -Errno.EINVAL;
      }
      byte[] bytes = UserMemory.of(kernel()).read(buffer, (int) Math.min(count, 4095));
      long result = store.get().apply(bytes);
      if (result > 0) {
        position.advance(result);
      }
      return result;
    }
  }
}
