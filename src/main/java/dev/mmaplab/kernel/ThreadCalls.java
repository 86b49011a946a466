package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Threads of a process and what they wait for: what clone(2), futex(2) and the C library's joins
 * come to.
 */
final class ThreadCalls {
  private final Kernel kernel;
  private final Map<Long, WaitQueue> futexes = new HashMap<>();

  ThreadCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  long create(long function, long argument, long stackTop) {
    return kernel.processes().createThread(function, argument, stackTop).pid();
  }

  long join(int tid, long valueAt) {
    TaskGroup group = kernel.current().group();
    boolean alive = group.threads().stream().anyMatch(t -> t.pid() == tid);
    if (!alive && !group.hasEnded(tid)) {
      return -Errno.ESRCH;
    }
    if (kernel.current().pid() == tid) {
      return -Errno.EDEADLK;
    }
    long interrupted = group.threadEnds().waitFor(() -> group.hasEnded(tid), true);
    if (interrupted < 0) {
      return interrupted;
    }
    Optional<Long> value = group.joined(tid);
    if (valueAt != 0) {
      UserMemory.of(kernel).writeLong(valueAt, value.orElse(0L));
    }
    return 0;
  }

  /**
   * FUTEX_WAIT.
   *
   * @param nanos how long at most; −1 for ever
   */
  long futexWait(long address, int expected, long nanos) {
    if ((address & 3) != 0) {
      return -Errno.EINVAL;
    }
    if (UserMemory.of(kernel).readInt(address) != expected) {
      return -Errno.EAGAIN;
    }
    long key = key(address);
    WaitQueue queue = futexes.computeIfAbsent(key, a -> new WaitQueue(kernel.scheduler()));
    boolean[] woken = new boolean[1];
    Waiter waiter = new Waiter(woken);
    queue.addWaiter(kernel.current(), waiter);
    try {
      long deadline = nanos < 0 ? Long.MAX_VALUE : kernel.scheduler().nanos() + nanos;
      long left = queue.waitFor(() -> woken[0], true, deadline);
      return left < 0 ? left : left == 0 ? -Errno.ETIMEDOUT : 0;
    } finally {
      queue.removeWaiter(waiter);
    }
  }

  /** FUTEX_WAKE: how many were woken. */
  long futexWake(long address, int count) {
    WaitQueue queue = futexes.get(key(address));
    return queue == null ? 0 : queue.wakeWaiters(count);
  }

  /** Private futexes: an address means the same memory in every thread of one process only. */
  private long key(long address) {
    return (long) kernel.current().tgid() << 47 | address;
  }

  /** One sleeper of a futex. */
  record Waiter(boolean[] woken) {}
}
