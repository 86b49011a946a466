package dev.mmaplab.kernel.mm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    Shared file = new Shared(memory.allocate(FILE_BYTES), new PageCache(memory));
    file.cache.truncate(size);
    files.put(file.address, file);
    return file;
  }

  private final class Shared implements MappableFile {
    private final long address;
    private final PageCache cache;
    private int references = 1;

    Shared(long address, PageCache cache) {
      this.address = address;
      this.cache = cache;
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
      return true;
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
    }

    @Override
    public void put() {
      references--;
      if (references == 0) {
        files.remove(address);
        cache.dispose();
        memory.release(address);
      }
    }

    @Override
    public int fsync(long start, long end) {
      return 0;
    }

    @Override
    public String path() {
      return "/dev/zero (deleted)";
    }

    @Override
    public long inode() {
      return 1 + (address >>> 9 & 0xfff);
    }

    @Override
    public int fileSystem() {
      return 1;
    }
  }
}
