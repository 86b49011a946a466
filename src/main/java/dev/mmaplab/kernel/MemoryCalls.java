package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MappableFile;
import java.util.Optional;

/**
 * System calls on memory: descriptors are looked up here, all else is the address space's business.
 */
final class MemoryCalls {
  private static final int MAP_ANONYMOUS = 0x20;

  private final Kernel kernel;

  MemoryCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  long mmap(long address, long length, int prot, int flags, int fd, long offset) {
    if ((offset & 4095) != 0) {
      return -Errno.EINVAL;
    }
    Optional<MappableFile> file = Optional.empty();
    if ((flags & MAP_ANONYMOUS) == 0) {
      OpenFile open = kernel.current().files().require(fd);
      if (open.has(OpenFile.FMODE_PATH)) {
        return -Errno.EBADF;
      }
      file = Optional.of(open.mappable());
    }
    return kernel.current().mm().mmap(address, length, prot, flags, file, offset);
  }

  long mincore(long address, long length, long vector) {
    if ((address & 4095) != 0) {
      return -Errno.EINVAL;
    }
    if (!UserMemory.accessOk(address, length)) {
      return -Errno.ENOMEM;
    }
    long pages = (length + 4095) >>> 12;
    if (!UserMemory.accessOk(vector, pages)) {
      return -Errno.EFAULT;
    }
    byte[] states = new byte[(int) pages];
    int result = kernel.current().mm().mincore(address, length, states);
    if (result == 0) {
      UserMemory.of(kernel).write(vector, states);
    }
    return result;
  }
}
