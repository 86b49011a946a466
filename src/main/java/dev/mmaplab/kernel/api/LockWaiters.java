package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Who waits for which lock, in the order of coming. */
final class LockWaiters {
  private static final int ETIME = 62;

  /** A task that waits; {@code granted} once whoever gave the lock up has given it to this one. */
  static final class Waiter {
    private final Task task;
    private final boolean writer;
    private boolean granted;

    private Waiter(Task task, boolean writer) {
      this.task = task;
      this.writer = writer;
    }

    Task task() {
      return task;
    }

    boolean writer() {
      return writer;
    }

    boolean granted() {
      return granted;
    }
  }

  private final Kernel kernel;
  private final Map<Long, Deque<Waiter>> queues = new HashMap<>();

  LockWaiters(Kernel kernel) {
    this.kernel = kernel;
  }

  Deque<Waiter> of(long lock) {
    return queues.getOrDefault(lock, new ArrayDeque<>());
  }

  boolean any(long lock) {
    return queues.containsKey(lock);
  }

  /**
   * Sleeps until the lock is granted, or {@code taken} says that the woken waiter could take it.
   *
   * @param deadline nanoseconds since boot
   * @return 0, −EINTR, −ETIME
   */
  long await(long lock, boolean writer, Task.State state, long deadline, BooleanSupplier taken) {
    Scheduler scheduler = kernel.scheduler();
    Waiter waiter = new Waiter(kernel.current(), writer);
    queues.computeIfAbsent(lock, l -> new ArrayDeque<>()).add(waiter);
    try {
      while (true) {
        if (waiter.granted || of(lock).peek() == waiter && taken.getAsBoolean()) {
          return 0;
        }
        if (interrupted(waiter.task, state)) {
          return -Errno.EINTR;
        }
        if (scheduler.nanos() >= deadline) {
          return -ETIME;
        }
        scheduler.sleep(state, deadline);
      }
    } finally {
      remove(lock, waiter);
    }
  }

  private static boolean interrupted(Task task, Task.State state) {
    return state == Task.State.INTERRUPTIBLE && task.signalPending()
        || state == Task.State.KILLABLE && task.fatalSignalPending();
  }

  private void remove(long lock, Waiter waiter) {
    Deque<Waiter> queue = of(lock);
    queue.remove(waiter);
    if (queue.isEmpty()) {
      queues.remove(lock);
    }
  }

  /** The lock belongs to this waiter now. */
  void grant(long lock, Waiter waiter) {
    waiter.granted = true;
    remove(lock, waiter);
    kernel.scheduler().wake(waiter.task);
  }

  /** The first one looks whether it can take the lock. */
  void wakeFirst(long lock) {
    Waiter first = of(lock).peek();
    if (first != null) {
      kernel.scheduler().wake(first.task);
    }
  }
}
