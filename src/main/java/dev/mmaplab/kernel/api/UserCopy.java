package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.kernel.UserAccessFailed;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/**
 * Copies between the kernel and the current process: each answers how many bytes it could not copy.
 */
final class UserCopy {
  /** TASK_SIZE_MAX: the first address that is not user space. */
  private static final long END = 0x7fff_ffff_f000L;

  private final Optional<VirtualMemory> user;

  private UserCopy(Optional<VirtualMemory> user) {
    this.user = user;
  }

  static UserCopy of(Kernel kernel) {
    return new UserCopy(kernel.current().mmIfAny().map(mm -> kernel.memory().mmu().user()));
  }

  static boolean accessOk(long address, long size) {
    return Long.compareUnsigned(size, END) <= 0 && Long.compareUnsigned(address, END - size) <= 0;
  }

  /** One access, done as a whole or not at all: 0 or the size. */
  private interface Piece {
    void access(VirtualMemory user, long address, int offset, int length);
  }

  private long pieces(long address, int count, Piece piece) {
    if (!accessOk(address, count) || user.isEmpty()) {
      return count;
    }
    int done = 0;
    while (done < count) {
      long at = address + done;
      int length = (int) Math.min(count - done, 4096 - (at & 4095));
      try {
        piece.access(user.get(), at, done, length);
      } catch (UserAccessFailed | SignalRaised e) {
        return (long) count - done;
      }
      done += length;
    }
    return 0;
  }

  /** copy_to_user from bytes. */
  long write(long address, byte[] from) {
    return pieces(
        address,
        from.length,
        (memory, at, offset, length) -> memory.store(at, from, offset, length));
  }

  /** copy_from_user into bytes; what could not be read stays as it is. */
  long read(long address, byte[] into) {
    return pieces(
        address,
        into.length,
        (memory, at, offset, length) -> memory.load(at, into, offset, length));
  }

  long clear(long address, int count) {
    return pieces(address, count, (memory, at, offset, length) -> memory.fill(at, 0, length));
  }

  /** Reads one byte; -1 if it cannot be read. */
  int readByte(long address) {
    byte[] one = new byte[1];
    return read(address, one) == 0 ? one[0] & 0xff : -1;
  }
}
