package dev.mmaplab.kernel.mm;

import java.util.Optional;
import java.util.function.ToIntFunction;

/** An open device file whose mmap operation is a lambda, or a regular file with a page cache. */
final class TestFile implements MappableFile {
  private final long address;
  private final Optional<PageCache> cache;
  boolean readable = true;
  boolean writable = true;
  boolean canMap = true;
  int references = 1;
  ToIntFunction<Vma> onMmap = vma -> 0;

  TestFile(TestMachine machine, Optional<PageCache> cache) {
    this.cache = cache;
    address = machine.memory.allocate(256);
    machine.files.put(address, this);
  }

  @Override
  public long address() {
    return address;
  }

  @Override
  public boolean readable() {
    return readable;
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public boolean canMap() {
    return canMap;
  }

  @Override
  public int mmap(Vma vma) {
    return onMmap.applyAsInt(vma);
  }

  @Override
  public Optional<PageCache> cache() {
    return cache;
  }

  @Override
  public boolean device() {
    return cache.isEmpty();
  }

  @Override
  public long mapping() {
    return address + 128;
  }

  @Override
  public void get() {
    references++;
  }

  @Override
  public void put() {
    references--;
  }

  @Override
  public int fsync(long start, long end) {
    return -22;
  }

  @Override
  public String path() {
    return "/dev/maps0";
  }

  @Override
  public long inode() {
    return 5;
  }

  @Override
  public int fileSystem() {
    return 6;
  }
}
