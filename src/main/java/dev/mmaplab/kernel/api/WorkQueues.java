package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.TimerWheel;
import dev.mmaplab.kernel.WaitQueue;
import dev.mmaplab.kernel.api.WorkPool.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code linux/workqueue.h}: queues that share pools of threads. */
final class WorkQueues {
  private static final long PENDING = 1;
  private static final int UNBOUND = 2;
  private static final int HIGHPRI = 16;
  private static final int DEFAULT_ACTIVE = 256;

  /** A struct workqueue_struct. */
  final class Queue {
    private final WorkPool pool;
    private int most;
    private int active;
    private final Deque<Item> inactive = new ArrayDeque<>();

    private Queue(WorkPool pool, int most) {
      this.pool = pool;
      this.most = most;
    }

    private void add(Item item) {
      if (active < most) {
        active++;
        pool.add(item);
      } else {
        inactive.add(item);
      }
    }

    /** process_one_work, on a worker. */
    void run(Item item) {
      StructView work = work(item.work());
      work.set("data.counter", work.get("data.counter") & ~PENDING);
      kernel.call(work.get("func"), item.work());
      finished(item);
    }

    private void finished(Item item) {
      item.finish();
      active--;
      activate();
      done.wakeAll();
    }

    private void activate() {
      while (active < most && !inactive.isEmpty()) {
        add(inactive.remove());
      }
    }

    private Optional<Item> waiting(long work) {
      return inactive.stream()
          .filter(i -> i.work() == work)
          .findFirst()
          .or(() -> pool.waiting(work).filter(i -> i.queue() == this));
    }

    private void remove(Item item) {
      if (inactive.remove(item)) {
        item.finish();
        done.wakeAll();
      } else if (pool.remove(item)) {
        finished(item);
      }
    }

    private List<Item> all() {
      List<Item> items = new ArrayList<>(pool.of(this));
      items.addAll(inactive);
      return items;
    }
  }

  private record Delayed(TimerWheel.Entry timer, long queue) {}

  private final Kernel kernel;
  private final WaitQueue done;
  private final WorkPool normal;
  private final WorkPool important;
  private final WorkPool unbound;
  private final Map<Long, Queue> queues = new HashMap<>();
  private final Map<Long, Delayed> delayed = new HashMap<>();
  private final Map<Long, Integer> disabled = new HashMap<>();

  private WorkQueues(Kernel kernel) {
    this.kernel = kernel;
    this.done = new WaitQueue(kernel.scheduler());
    this.normal = new WorkPool(kernel, "kworker/0:", "", true);
    this.important = new WorkPool(kernel, "kworker/0:", "H", true);
    this.unbound = new WorkPool(kernel, "kworker/u2:", "", false);
  }

  static WorkQueues of(Kernel kernel) {
    return kernel.part(WorkQueues.class, WorkQueues::new);
  }

  /** The queues that everybody shares. */
  static void start(Kernel kernel) {
    shared(kernel, "system_wq", 0);
    shared(kernel, "system_long_wq", 0);
    shared(kernel, "system_highpri_wq", HIGHPRI);
    shared(kernel, "system_unbound_wq", UNBOUND);
    shared(kernel, "system_freezable_wq", 0);
    shared(kernel, "system_power_efficient_wq", 0);
    shared(kernel, "system_freezable_power_efficient_wq", 0);
  }

  private static void shared(Kernel kernel, String name, int flags) {
    kernel
        .variables()
        .provide(
            name,
            () -> {
              long at = kernel.memory().allocate(8);
              kernel.kernelSpace().storeLong(at, of(kernel).create(flags, 0));
              return at;
            });
  }

  static void install(Binder binder) {
    binder.bind("alloc_workqueue", (kernel, c) -> of(kernel).create(c.intArg(1), c.intArg(2)));
    binder.bind("destroy_workqueue", (kernel, c) -> of(kernel).destroy(c.arg(0)));
    binder.bind("workqueue_set_max_active", (kernel, c) -> of(kernel).setMost(c));
    binder.bind("queue_work_on", (kernel, c) -> of(kernel).queue(c.arg(1), c.arg(2)));
    binder.bind(
        "queue_delayed_work_on",
        (kernel, c) -> of(kernel).delay(c.arg(1), c.arg(2), c.arg(3)) ? 1 : 0);
    binder.bind("mod_delayed_work_on", (kernel, c) -> of(kernel).modify(c));
    binder.bind("delayed_work_timer_fn", (kernel, c) -> 0);
    binder.bind("flush_work", (kernel, c) -> of(kernel).flush(c.arg(0)));
    binder.bind("flush_delayed_work", (kernel, c) -> of(kernel).flushDelayed(c.arg(0)));
    binder.bind("cancel_work", (kernel, c) -> of(kernel).cancel(c.arg(0)) ? 1 : 0);
    binder.bind("cancel_work_sync", (kernel, c) -> of(kernel).cancelSync(c.arg(0)) ? 1 : 0);
    binder.bind("cancel_delayed_work", (kernel, c) -> of(kernel).cancel(c.arg(0)) ? 1 : 0);
    binder.bind("cancel_delayed_work_sync", (kernel, c) -> of(kernel).cancelSync(c.arg(0)) ? 1 : 0);
    binder.bind("__flush_workqueue", (kernel, c) -> of(kernel).flushQueue(c.arg(0)));
    binder.bind("drain_workqueue", (kernel, c) -> of(kernel).drain(c.arg(0)));
    binder.bind("current_work", (kernel, c) -> of(kernel).current());
    binder.bind("work_busy", (kernel, c) -> of(kernel).busy(c.arg(0)));
    binder.bind("disable_work", (kernel, c) -> of(kernel).disable(c.arg(0), false));
    binder.bind("disable_work_sync", (kernel, c) -> of(kernel).disable(c.arg(0), true));
    binder.bind("enable_work", (kernel, c) -> of(kernel).enable(c.arg(0)));
  }

  private long create(int flags, int most) {
    long handle = kernel.memory().allocate(8);
    WorkPool pool = (flags & UNBOUND) != 0 ? unbound : (flags & HIGHPRI) != 0 ? important : normal;
    queues.put(handle, new Queue(pool, most == 0 ? DEFAULT_ACTIVE : most));
    return handle;
  }

  private long setMost(NativeCall call) {
    Queue queue = queueAt(call.arg(0));
    queue.most = call.intArg(1);
    queue.activate();
    return 0;
  }

  private long destroy(long handle) {
    drain(handle);
    queues.remove(handle);
    kernel.memory().release(handle);
    return 0;
  }

  /** A queue that is gone: its memory no longer is one. */
  private Queue queueAt(long handle) {
    Optional<Queue> queue = Optional.ofNullable(queues.get(handle));
    if (queue.isEmpty()) {
      kernel.kernelSpace().loadLong(handle);
    }
    return queue.orElseGet(() -> new Queue(normal, 1));
  }

  private StructView work(long address) {
    return StructView.of(kernel, "work_struct", address);
  }

  private boolean pending(long work) {
    return (work(work).get("data.counter") & PENDING) != 0;
  }

  private void setPending(long work, boolean now) {
    long data = work(work).get("data.counter");
    work(work).set("data.counter", now ? data | PENDING : data & ~PENDING);
  }

  private long queue(long queue, long work) {
    if (pending(work) || disabled.containsKey(work)) {
      return 0;
    }
    setPending(work, true);
    enqueue(queue, work);
    return 1;
  }

  private void enqueue(long queue, long work) {
    Queue to = queueAt(queue);
    to.add(new Item(work, to));
  }

  private StructView timerOf(long delayedWork) {
    long at = StructView.of(kernel, "delayed_work", delayedWork).at("timer");
    return StructView.of(kernel, "timer_list", at);
  }

  private boolean delay(long queue, long work, long jiffies) {
    if (pending(work) || disabled.containsKey(work)) {
      return false;
    }
    setPending(work, true);
    if (jiffies == 0) {
      enqueue(queue, work);
      return true;
    }
    StructView timer = timerOf(work);
    long expires = kernel.scheduler().jiffies() + jiffies;
    timer.set("expires", expires);
    timer.set("entry.pprev", timer.address());
    TimerWheel.Entry entry =
        TimerWheel.of(kernel)
            .add(
                expires,
                () -> {
                  delayed.remove(work);
                  timer.set("entry.pprev", 0);
                  enqueue(queue, work);
                });
    delayed.put(work, new Delayed(entry, queue));
    return true;
  }

  private long modify(NativeCall call) {
    boolean was = cancel(call.arg(2));
    delay(call.arg(1), call.arg(2), call.arg(3));
    return was ? 1 : 0;
  }

  /** The timer of a delayed work item stops; the queue it was for. */
  private Optional<Long> stopTimer(long work) {
    Optional<Delayed> waiting = Optional.ofNullable(delayed.remove(work));
    waiting.ifPresent(
        d -> {
          TimerWheel.of(kernel).cancel(d.timer());
          timerOf(work).set("entry.pprev", 0);
        });
    return waiting.map(Delayed::queue);
  }

  private Optional<Item> waiting(long work) {
    return queues.values().stream().flatMap(q -> q.waiting(work).stream()).findFirst();
  }

  private Optional<Item> running(long work) {
    return List.of(normal, important, unbound).stream()
        .flatMap(p -> p.running(work).stream())
        .findFirst();
  }

  private long flush(long work) {
    Optional<Item> item = waiting(work).or(() -> running(work));
    item.ifPresent(i -> WorkPool.await(done, i));
    return item.isPresent() ? 1 : 0;
  }

  private long flushDelayed(long work) {
    stopTimer(work).ifPresent(queue -> enqueue(queue, work));
    return flush(work);
  }

  private boolean cancel(long work) {
    boolean timer = stopTimer(work).isPresent();
    Optional<Item> item = waiting(work);
    item.ifPresent(i -> i.queue().remove(i));
    if (timer || item.isPresent()) {
      setPending(work, false);
    }
    return timer || item.isPresent();
  }

  private boolean cancelSync(long work) {
    // whoever waits here keeps the work from queueing itself again
    disabled.merge(work, 1, Integer::sum);
    boolean was = cancel(work);
    running(work).ifPresent(i -> WorkPool.await(done, i));
    enable(work);
    return was;
  }

  private long disable(long work, boolean sync) {
    disabled.merge(work, 1, Integer::sum);
    boolean was = cancel(work);
    if (sync) {
      running(work).ifPresent(i -> WorkPool.await(done, i));
    }
    return was ? 1 : 0;
  }

  /** 1 if it may be queued again. */
  private long enable(long work) {
    disabled.computeIfPresent(work, (w, n) -> n > 1 ? n - 1 : null);
    return disabled.containsKey(work) ? 0 : 1;
  }

  private long flushQueue(long handle) {
    queueAt(handle).all().forEach(i -> WorkPool.await(done, i));
    return 0;
  }

  private long drain(long handle) {
    for (List<Item> all = queueAt(handle).all(); !all.isEmpty(); all = queueAt(handle).all()) {
      all.forEach(i -> WorkPool.await(done, i));
    }
    return 0;
  }

  private long current() {
    return List.of(normal, important, unbound).stream()
        .flatMap(p -> p.current().stream())
        .findFirst()
        .map(Item::work)
        .orElse(0L);
  }

  private long busy(long work) {
    return (pending(work) ? 1 : 0) | (running(work).isPresent() ? 2 : 0);
  }
}
