package dev.mmaplab.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tasks that sleep until something happens: wait_queue_head_t. */
public final class WaitQueue {
  private final Scheduler scheduler;

  private record Waiting(Task task, ThreadCalls.Waiter waiter) {}

  private final List<Waiting> waiters = new ArrayList<>();
  private final Deque<Task> sleepers = new ArrayDeque<>();

  public WaitQueue(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * wait_event and wait_event_interruptible: sleeps until {@code condition} holds, looking again
   * each time the queue is woken.
   *
   * @return 0, or −ERESTARTSYS if {@code interruptible} and a signal came
   */
  public long waitFor(BooleanSupplier condition, boolean interruptible) {
    return waitFor(condition, interruptible, Long.MAX_VALUE) < 0 ? -Errno.ERESTARTSYS : 0;
  }

  /**
   * The same with a deadline on the virtual clock.
   *
   * @return nanoseconds left (at least 1) if the condition came true, 0 if time ran out,
   *     −ERESTARTSYS
   */
  public long waitFor(BooleanSupplier condition, boolean interruptible, long deadlineNanos) {
    return waitFor(
        condition,
        interruptible ? Task.State.INTERRUPTIBLE : Task.State.UNINTERRUPTIBLE,
        deadlineNanos);
  }

  /** wait_event_idle: for threads that wait for work, however long. */
  public void waitIdle(BooleanSupplier condition) {
    waitFor(condition, Task.State.IDLE, Long.MAX_VALUE);
  }

  private long waitFor(BooleanSupplier condition, Task.State state, long deadlineNanos) {
    Task self = scheduler.current();
    while (!condition.getAsBoolean()) {
      if (state == Task.State.INTERRUPTIBLE && self.signalPending()) {
        return -Errno.ERESTARTSYS;
      }
      if (scheduler.nanos() >= deadlineNanos) {
        return 0;
      }
      sleepers.add(self);
      try {
        scheduler.sleep(state, deadlineNanos);
      } finally {
        sleepers.remove(self);
      }
    }
    return deadlineNanos == Long.MAX_VALUE ? 1 : Math.max(1, deadlineNanos - scheduler.nanos());
  }

  /** Queues the task without sleeping: prepare_to_wait. */
  public void add(Task task) {
    if (!sleepers.contains(task)) {
      sleepers.add(task);
    }
  }

  /** finish_wait. */
  public void remove(Task task) {
    sleepers.remove(task);
  }

  /** Waiters that are woken one by one and know it: futexes. */
  void addWaiter(Task task, ThreadCalls.Waiter waiter) {
    waiters.add(new Waiting(task, waiter));
  }

  void removeWaiter(ThreadCalls.Waiter waiter) {
    waiters.removeIf(w -> w.waiter == waiter);
  }

  /** Wakes at most so many of them, those first that came first. */
  int wakeWaiters(int count) {
    int woken = 0;
    for (Waiting w : new ArrayList<>(waiters)) {
      if (woken == count) {
        break;
      }
      if (!w.waiter.woken()[0]) {
        w.waiter.woken()[0] = true;
        scheduler.wake(w.task);
        woken++;
      }
    }
    return woken;
  }

  public boolean empty() {
    return sleepers.isEmpty();
  }

  /** wake_up_all. */
  public void wakeAll() {
    scheduler.lookAgain();
    for (Task task : new ArrayList<>(sleepers)) {
      scheduler.wake(task);
    }
  }

  /** wake_up of one exclusive sleeper: the one that has waited longest. */
  public void wakeOne() {
    scheduler.lookAgain();
    Task first = sleepers.peek();
    if (first != null) {
      scheduler.wake(first);
    }
  }
}
