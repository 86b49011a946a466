package dev.mmaplab.kernel;

import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The current process's memory, for the kernel's own code: copy_to_user and copy_from_user with
 * EFAULT as an exception.
 */
final class UserMemory {
  /** First address that is not user space: TASK_SIZE_MAX. */
  static final long TASK_SIZE = 0x7ffffffff000L;

  private static final int PATH_MAX = 4096;

  private final VirtualMemory memory;

  private UserMemory(VirtualMemory memory) {
    this.memory = memory;
  }

  /** Of the current task. */
  static UserMemory of(Kernel kernel) {
    return new UserMemory(kernel.memory().mmu().user());
  }

  /** access_ok: whether the range lies in user space at all. */
  static boolean accessOk(long address, long count) {
    return address >= 0 && count >= 0 && count <= TASK_SIZE && address <= TASK_SIZE - count;
  }

  byte[] read(long address, int count) {
    byte[] bytes = new byte[count];
    if (count != 0) {
      require(address, count);
      guarded(() -> memory.load(address, bytes, 0, count));
    }
    return bytes;
  }

  void write(long address, byte[] bytes) {
    if (bytes.length != 0) {
      require(address, bytes.length);
      guarded(() -> memory.store(address, bytes, 0, bytes.length));
    }
  }

  /**
   * Reads as far as the memory can be read.
   *
   * @throws ErrnoException EFAULT if not even the first byte can
   */
  byte[] readUpTo(long address, int count) {
    byte[] bytes = new byte[count];
    int done = upTo(address, count, () -> memory.load(address, bytes, 0, count));
    return done == count ? bytes : Arrays.copyOf(bytes, done);
  }

  /**
   * Writes as far as the memory can be written.
   *
   * @return how many bytes
   * @throws ErrnoException EFAULT if not even the first byte can
   */
  int writeUpTo(long address, byte[] bytes) {
    return upTo(address, bytes.length, () -> memory.store(address, bytes, 0, bytes.length));
  }

  private static int upTo(long address, int count, Runnable access) {
    if (count == 0) {
      return 0;
    }
    require(address, count);
    try {
      access.run();
      return count;
    } catch (UserAccessFailed failed) {
      long done = Math.min(count, failed.address() - address);
      if (done <= 0) {
        throw new ErrnoException(Errno.EFAULT);
      }
      return (int) done;
    }
  }

  int readInt(long address) {
    require(address, 4);
    int[] value = new int[1];
    guarded(() -> value[0] = memory.loadInt(address));
    return value[0];
  }

  long readLong(long address) {
    require(address, 8);
    long[] value = new long[1];
    guarded(() -> value[0] = memory.loadLong(address));
    return value[0];
  }

  void writeInt(long address, int value) {
    require(address, 4);
    guarded(() -> memory.storeInt(address, value));
  }

  void writeLong(long address, long value) {
    require(address, 8);
    guarded(() -> memory.storeLong(address, value));
  }

  /**
   * getname(): ENOENT for "" is the caller's.
   *
   * @throws ErrnoException EFAULT, ENAMETOOLONG
   */
  String path(long address) {
    String path = string(address, PATH_MAX);
    if (path.length() >= PATH_MAX) {
      throw new ErrnoException(Errno.ENAMETOOLONG);
    }
    return path;
  }

  String string(long address, int limit) {
    if (!accessOk(address, 1)) {
      throw new ErrnoException(Errno.EFAULT);
    }
    byte[][] bytes = new byte[1][];
    guarded(() -> bytes[0] = memory.loadString(address, limit));
    return new String(bytes[0], StandardCharsets.ISO_8859_1);
  }

  /** simple_read_from_buffer over a user address. */
  static long copyOutFrom(
      Kernel kernel, byte[] from, long buffer, long count, FilePosition position) {
    long at = position.value();
    if (at < 0) {
      return -Errno.EINVAL;
    }
    if (at >= from.length || count == 0) {
      return 0;
    }
    int n = (int) Math.min(count, from.length - at);
    int done = of(kernel).writeUpTo(buffer, Arrays.copyOfRange(from, (int) at, (int) at + n));
    position.advance(done);
    return done;
  }

  private static void require(long address, long count) {
    if (!accessOk(address, count)) {
      throw new ErrnoException(Errno.EFAULT);
    }
  }

  private static void guarded(Runnable access) {
    try {
      access.run();
    } catch (UserAccessFailed | SignalRaised e) {
      throw new ErrnoException(Errno.EFAULT);
    }
  }
}
