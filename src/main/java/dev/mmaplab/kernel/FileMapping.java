package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.PageCache;
import dev.mmaplab.kernel.mm.VmFlags;
import dev.mmaplab.kernel.mm.Vma;
import java.util.Optional;

/** An open file, for mappings of it. */
record FileMapping(OpenFile file) implements MappableFile {
  @Override
  public long address() {
    return file.structAddress();
  }

  @Override
  public boolean readable() {
    return file.has(OpenFile.FMODE_READ);
  }

  @Override
  public boolean writable() {
    return file.has(OpenFile.FMODE_WRITE);
  }

  @Override
  public boolean canMap() {
    return file.actions().canMap(file);
  }

  @Override
  public int mmap(Vma vma) {
    return file.actions().map(file, vma.address());
  }

  @Override
  public Optional<PageCache> cache() {
    return file.inode() instanceof TmpfsFile tmpfs ? Optional.of(tmpfs.cache()) : Optional.empty();
  }

  @Override
  public long sealed(long vmFlags) {
    boolean shared = (vmFlags & VmFlags.SHARED) != 0;
    if (!shared || !(file.inode() instanceof TmpfsFile tmpfs) || !tmpfs.seals().writing()) {
      return vmFlags;
    }
    return (vmFlags & VmFlags.WRITE) != 0 ? -Errno.EPERM : vmFlags & ~VmFlags.MAYWRITE;
  }

  @Override
  public boolean device() {
    return file.inode().isCharacterDevice();
  }

  @Override
  public long mapping() {
    return file.inode().mappingAddress();
  }

  @Override
  public void get() {
    file.hold();
  }

  @Override
  public void put() {
    file.dropLater();
  }

  @Override
  public int fsync(long start, long end) {
    return (int) file.actions().sync(file, start, end, 1);
  }

  @Override
  public String path() {
    return file.path();
  }

  @Override
  public long inode() {
    return file.inode().number();
  }

  @Override
  public int fileSystem() {
    String path = file.path();
    return path.startsWith("/dev/")
        ? 5
        : path.startsWith("/proc/") ? 21 : path.startsWith("/sys/") ? 22 : 2;
  }
}
