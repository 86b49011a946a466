package dev.mmaplab.kernel.mm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The nameless files behind MAP_SHARED|MAP_ANONYMOUS memory: shmem_zero_setup(). */
final class AnonymousFiles {
  /** Room for a struct file whose members are all zero. */
  private static final long FILE_BYTES = 512;

  private final KernelMemory memory;
  private final Map<Long, MappableFile> files = new HashMap<>();

  AnonymousFiles(KernelMemory memory) {
    this.memory = memory;
  }

  Optional<MappableFile> at(long structFile) {
    return Optional.ofNullable(files.get(structFile));
  }

  /** Pages that all of them may come to hold. */
  long pages() {
    return files.values().stream()
        .mapToLong(f -> f.cache().map(c -> c.size() + 4095 >>> 12).orElse(0L))
        .sum();
  }

  /** With one reference, the vma's. */
  MappableFile create(long size) {
    return create("dev/zero", size);
  }

  /**
   * shmem_file_setup(): with one reference, the caller's.
   *
   * @param name as /proc/PID/maps shows it behind a slash
   */
  MappableFile create(String name, long size) {
    PageCache cache = new PageCache(memory);
    long address = memory.allocate(FILE_BYTES);
    Shared file =
        new Shared(
            address, cache, "/" + name + " (deleted)", 1 + (address >>> 9 & 0xfff), true, by -> {});
    file.last = cache::dispose;
    file.references = 1;
    cache.truncate(size);
    files.put(file.address, file);
    return file;
  }

  /** With no reference; the first one that a mapping takes and drops again ends it. */
  MappableFile show(
      PageCache cache, String path, long inode, boolean writable, IntConsumer references) {
    Shared file = new Shared(memory.allocate(FILE_BYTES), cache, path, inode, writable, references);
    files.put(file.address, file);
    return file;
  }

  private final class Shared implements MappableFile {
    private final long address;
    private final PageCache cache;
    private final String path;
    private final long inode;
    private final boolean writable;
    private final IntConsumer changed;
    private Runnable last = () -> {};
    private int references;

    Shared(
        long address,
        PageCache cache,
        String path,
        long inode,
        boolean writable,
        IntConsumer changed) {
      this.address = address;
      this.cache = cache;
      this.path = path;
      this.inode = inode;
      this.writable = writable;
      this.changed = changed;
    }

    @Override
    public long address() {
      return address;
    }

    @Override
    public boolean readable() {
      return true;
    }

    @Override
    public boolean writable() {
      return writable;
    }

    @Override
    public boolean canMap() {
      return true;
    }

    @Override
    public int mmap(Vma vma) {
      return 0;
    }

    @Override
    public Optional<PageCache> cache() {
      return Optional.of(cache);
    }

    @Override
    public boolean device() {
      return false;
    }

    @Override
    public long mapping() {
      return 0;
    }

    @Override
    public void get() {
      references++;
      changed.accept(1);
    }

    @Override
    public void put() {
      references--;
      if (references == 0) {
        files.remove(address);
        last.run();
        memory.release(address);
      }
      changed.accept(-1);
    }

    @Override
    public int fsync(long start, long end) {
      return 0;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public long inode() {
      return inode;
    }

    @Override
    public int fileSystem() {
      return 1;
    }
  }
}
