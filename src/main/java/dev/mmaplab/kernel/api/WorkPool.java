package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelOops;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.WaitQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Threads that run work items of one list: kworkers. In a managed pool only one of them runs at a
 * time, and another one takes over while it sleeps.
 */
final class WorkPool {
  /** One queueing of a work item. */
  static final class Item {
    private final long work;
    private final WorkQueues.Queue queue;
    private boolean done;

    Item(long work, WorkQueues.Queue queue) {
      this.work = work;
      this.queue = queue;
    }

    /** Address of the struct work_struct. */
    long work() {
      return work;
    }

    WorkQueues.Queue queue() {
      return queue;
    }

    /** It has run or been cancelled. */
    boolean done() {
      return done;
    }

    void finish() {
      done = true;
    }
  }

  private final class Worker implements Task.SleepObserver {
    private Optional<Task> task = Optional.empty();
    private Optional<Item> current = Optional.empty();
    private final Deque<Item> scheduled = new ArrayDeque<>();

    private int run() {
      while (true) {
        Item item = take();
        running++;
        try {
          process(item);
          for (Item next = scheduled.poll(); next != null; next = scheduled.poll()) {
            process(next);
          }
        } catch (KernelOops oops) {
          workers.remove(this);
          running--;
          wake();
          throw oops;
        }
        running--;
      }
    }

    private Item take() {
      while (list.isEmpty() || managed && running > 0) {
        idle.addFirst(this);
        kernel.scheduler().sleep(Task.State.IDLE, Long.MAX_VALUE);
        idle.remove(this);
        starting = Math.max(0, starting - 1);
      }
      return list.remove();
    }

    /** One work item never runs twice at the same time. */
    private void process(Item item) {
      Optional<Worker> other =
          workers.stream().filter(w -> w != this && w.runs(item.work())).findFirst();
      if (other.isPresent()) {
        other.get().scheduled.add(item);
        return;
      }
      current = Optional.of(item);
      try {
        item.queue().run(item);
      } finally {
        current = Optional.empty();
      }
    }

    private boolean runs(long work) {
      return current.filter(i -> i.work() == work).isPresent();
    }

    @Override
    public void sleeps() {
      if (current.isPresent()) {
        running--;
        wake();
      }
    }

    @Override
    public void wakes() {
      if (current.isPresent()) {
        running++;
      }
    }
  }

  private final Kernel kernel;
  private final String prefix;
  private final String suffix;
  private final boolean managed;
  private final Deque<Item> list = new ArrayDeque<>();
  private final List<Worker> workers = new ArrayList<>();
  private final Deque<Worker> idle = new ArrayDeque<>();
  private int running;
  private int starting;

  WorkPool(Kernel kernel, String prefix, String suffix, boolean managed) {
    this.kernel = kernel;
    this.prefix = prefix;
    this.suffix = suffix;
    this.managed = managed;
  }

  void add(Item item) {
    list.add(item);
    wake();
  }

  /** wake_up_worker, if need_more_worker. */
  private void wake() {
    if (list.isEmpty() || (managed ? running + starting > 0 : starting >= list.size())) {
      return;
    }
    starting++;
    Worker worker = idle.poll();
    if (worker == null) {
      worker = new Worker();
      Worker created = worker;
      Task task =
          kernel
              .processes()
              .createKernelThread(
                  prefix + workers.size() + suffix,
                  kernel.processes().systemPid(),
                  self -> {
                    starting = Math.max(0, starting - 1);
                    return created.run();
                  });
      task.observeSleep(worker);
      worker.task = Optional.of(task);
      workers.add(worker);
    }
    worker.task.ifPresent(kernel.scheduler()::wake);
  }

  /** The queueing of a work item that has not begun. */
  Optional<Item> waiting(long work) {
    return list.stream()
        .filter(i -> i.work() == work)
        .findFirst()
        .or(
            () ->
                workers.stream()
                    .flatMap(w -> w.scheduled.stream())
                    .filter(i -> i.work() == work)
                    .findFirst());
  }

  /** The queueing of a work item that runs. */
  Optional<Item> running(long work) {
    return workers.stream()
        .flatMap(w -> w.current.stream())
        .filter(i -> i.work() == work)
        .findFirst();
  }

  /** What the current task runs. */
  Optional<Item> current() {
    return workers.stream()
        .filter(w -> w.task.filter(t -> t == kernel.current()).isPresent())
        .flatMap(w -> w.current.stream())
        .findFirst();
  }

  /** All of a queue that waits or runs. */
  List<Item> of(WorkQueues.Queue queue) {
    List<Item> items = new ArrayList<>(list);
    workers.forEach(
        w -> {
          items.addAll(w.scheduled);
          w.current.ifPresent(items::add);
        });
    items.removeIf(i -> i.queue() != queue);
    return items;
  }

  /** Takes one away that has not begun. */
  boolean remove(Item item) {
    return list.remove(item) || workers.stream().anyMatch(w -> w.scheduled.remove(item));
  }

  /** Sleeps until the queueing is over. */
  static void await(WaitQueue done, Item item) {
    done.waitFor(item::done, false);
  }
}
