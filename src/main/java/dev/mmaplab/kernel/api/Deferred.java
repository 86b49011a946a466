package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.WaitQueue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A kernel thread that runs one deed after the other: what probes devices again. Started with its
 * first deed.
 */
final class Deferred {
  /** Something to do later; {@code key} is the address of the timer or work item. */
  record Deed(long key, Runnable action) {}

  private final Kernel kernel;
  private final String name;
  private final Deque<Deed> waiting = new ArrayDeque<>();
  private final WaitQueue more;
  private final WaitQueue done;
  private Optional<Task> thread = Optional.empty();
  private long running;

  Deferred(Kernel kernel, String name) {
    this.kernel = kernel;
    this.name = name;
    this.more = new WaitQueue(kernel.scheduler());
    this.done = new WaitQueue(kernel.scheduler());
  }

  /** Makes the thread, in a task's context; {@link #add} may then be called from a timer. */
  void start() {
    if (thread.isEmpty()) {
      Task task =
          kernel
              .processes()
              .createKernelThread(name, kernel.processes().systemPid(), self -> run());
      thread = Optional.of(task);
      kernel.scheduler().wake(task);
    }
  }

  void add(Deed deed) {
    waiting.add(deed);
    more.wakeAll();
  }

  private int run() {
    while (true) {
      more.waitIdle(() -> !waiting.isEmpty());
      Deed deed = waiting.remove();
      running = deed.key();
      try {
        deed.action().run();
      } finally {
        running = 0;
        done.wakeAll();
      }
    }
  }

  boolean pending(long key) {
    return waiting.stream().anyMatch(d -> d.key() == key);
  }

  /** Takes a deed away that has not begun; true if there was one. */
  boolean cancel(long key) {
    return waiting.removeIf(d -> d.key() == key);
  }

  /** Waits until the deed is neither waiting nor running. A deed that waits for itself goes on. */
  void flush(long key) {
    if (!self()) {
      done.waitFor(() -> running != key && !pending(key), false);
    }
  }

  /** Waits until a deed that has begun is over. */
  void waitWhileRunning(long key) {
    if (!self()) {
      done.waitFor(() -> running != key, false);
    }
  }

  /** Waits until nothing is left to do. */
  void flushAll() {
    if (!self()) {
      done.waitFor(() -> running == 0 && waiting.isEmpty(), false);
    }
  }

  private boolean self() {
    return thread.filter(t -> t == kernel.current()).isPresent();
  }
}
