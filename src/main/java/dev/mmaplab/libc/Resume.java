package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/**
 * Remembers how much a formatted output had written when one of its arguments faulted: if the
 * signal's handler returns, the same call (same stack pointer, same format) is made again and goes
 * on from there; a longjmp forgets it.
 */
final class Resume {
  private static final long STACK = LibcData.RESUME;
  private static final long FORMAT = LibcData.RESUME + 8;
  private static final long BYTES = LibcData.RESUME + 16;

  private Resume() {}

  static void note(UserCall c, long format, int bytes) {
    VirtualMemory memory = c.memory();
    memory.storeLong(STACK, c.cpu().stackPointer());
    memory.storeLong(FORMAT, format);
    memory.storeLong(BYTES, bytes);
  }

  /** Bytes that have been written; 0 for a call that is not made again. */
  static int take(UserCall c, long format) {
    VirtualMemory memory = c.memory();
    long stack = memory.loadLong(STACK);
    if (stack == 0 || stack != c.cpu().stackPointer() || memory.loadLong(FORMAT) != format) {
      return 0;
    }
    memory.storeLong(STACK, 0);
    return (int) memory.loadLong(BYTES);
  }

  static void forget(UserCall c) {
    c.memory().storeLong(STACK, 0);
  }
}
