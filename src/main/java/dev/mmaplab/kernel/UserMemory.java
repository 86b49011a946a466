package dev.mmaplab.kernel;

import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;

/** The current process's memory, for the kernel's own code: copy_to_user and copy_from_user with EFAULT as an exception. */
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

  /** getname(): ENOENT for "" is the caller's. @throws ErrnoException EFAULT, ENAMETOOLONG */
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
  static long copyOutFrom(Kernel kernel, byte[] from, long buffer, long count, FilePosition position) {
    long at = position.value();
    if (at < 0) {
      return -Errno.EINVAL;
    }
    if (at >= from.length || count == 0) {
      return 0;
    }
    int n = (int) Math.min(count, from.length - at);
    of(kernel).write(buffer, java.util.Arrays.copyOfRange(from, (int) at, (int) at + n));
    position.advance(n);
    return n;
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
