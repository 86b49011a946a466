package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.VirtualMemory;
import java.util.function.LongSupplier;

/**
 * Who holds an address space's mmap_lock, as drivers see it in {@code mm->mmap_lock}. Nothing here
 * waits: tasks take turns, and a system call that is inside stays inside.
 */
final class MmapLock {
  /** rw_semaphore.count of a writer; readers count upward from 0. */
  private static final long WRITER = -1;

  private final VirtualMemory space;
  private final long count;
  private int writers;

  /**
   * @param count address of {@code mmap_lock.count}
   */
  MmapLock(VirtualMemory space, long count) {
    this.space = space;
    this.count = count;
  }

  /** mmap_write_lock() for good, as the last user of the address space takes it; calls nest. */
  void write() {
    writers++;
    if (state() == 0) {
      space.storeLong(count, WRITER);
    }
  }

  /** Runs a system call that changes vmas. */
  long writing(LongSupplier call) {
    write();
    try {
      return call.getAsLong();
    } finally {
      writers--;
      if (writers == 0 && heldForWrite()) {
        space.storeLong(count, 0);
      }
    }
  }

  boolean heldForWrite() {
    return state() < 0;
  }

  /**
   * Runs a driver's fault handler with the lock held for reading, be it inside a system call that
   * writes: populating pages comes behind that. One that answers VM_FAULT_RETRY has given the lock
   * back itself.
   */
  long reading(LongSupplier handler) {
    long before = state();
    space.storeLong(count, before < 0 ? 1 : before + 1);
    long result = 0;
    try {
      result = handler.getAsLong();
      return result;
    } finally {
      if (before < 0) {
        space.storeLong(count, before);
      } else if ((result & VmFault.RETRY) == 0) {
        space.storeLong(count, Math.max(state() - 1, 0));
      }
    }
  }

  private long state() {
    return space.loadLong(count);
  }
}
