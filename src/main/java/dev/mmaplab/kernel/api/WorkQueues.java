package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/workqueue.h}: each queue is one kernel thread; the system's queues are one together.
 */
final class WorkQueues {
  private static final long SYSTEM = 0;

  private final Kernel kernel;
  private final Deferred system;
  private final Map<Long, Deferred> queues = new HashMap<>();
  private final Map<Long, Long> lastQueue = new HashMap<>();
  private final Map<Long, Scheduler.Timer> delayed = new HashMap<>();

  private WorkQueues(Kernel kernel) {
    this.kernel = kernel;
    this.system = new Deferred(kernel, "kworker/0:1");
  }

  static WorkQueues of(Kernel kernel) {
    return kernel.part(WorkQueues.class, WorkQueues::new);
  }

  static void install(Binder binder) {
    binder.bind("alloc_workqueue", (kernel, c) -> of(kernel).create(name(kernel, c)));
    binder.bind("destroy_workqueue", (kernel, c) -> of(kernel).destroy(c.arg(0)));
    binder.bind("queue_work", (kernel, c) -> of(kernel).queue(c.arg(0), c.arg(1)) ? 1 : 0);
    binder.bind(
        "queue_delayed_work",
        (kernel, c) -> of(kernel).delay(c.arg(0), c.arg(1), c.arg(2), false) ? 1 : 0);
    binder.bind(
        "mod_delayed_work",
        (kernel, c) -> of(kernel).delay(c.arg(0), c.arg(1), c.arg(2), true) ? 1 : 0);
    binder.bind("flush_work", (kernel, c) -> of(kernel).flush(c.arg(0)));
    binder.bind("flush_delayed_work", (kernel, c) -> of(kernel).flushDelayed(c.arg(0)));
    binder.bind("cancel_work_sync", (kernel, c) -> of(kernel).cancel(c.arg(0), true) ? 1 : 0);
    binder.bind("cancel_delayed_work", (kernel, c) -> of(kernel).cancel(c.arg(0), false) ? 1 : 0);
    binder.bind(
        "cancel_delayed_work_sync", (kernel, c) -> of(kernel).cancel(c.arg(0), true) ? 1 : 0);
    binder.bind(
        "mmaplab_flush_workqueue",
        (kernel, c) -> {
          of(kernel).queueOf(c.arg(0)).flushAll();
          return 0;
        });
  }

  /** (format, flags, max_active, arguments…) */
  private static String name(Kernel kernel, dev.mmaplab.interp.NativeCall call) {
    String format = KernelText.read(kernel.kernelSpace(), call.arg(0));
    return KernelFormat.format(kernel, format, FormatArguments.of(call, 3));
  }

  private long create(String name) {
    long handle = kernel.memory().allocate(8);
    queues.put(handle, new Deferred(kernel, name));
    return handle;
  }

  private long destroy(long queue) {
    queueOf(queue).flushAll();
    queues.remove(queue);
    kernel.memory().release(queue);
    return 0;
  }

  private Deferred queueOf(long handle) {
    return queues.getOrDefault(handle, system);
  }

  private StructView work(long address) {
    return StructView.of(kernel, "work_struct", address);
  }

  private boolean pending(long work) {
    return work(work).get("data.counter") != 0;
  }

  private boolean queue(long queue, long work) {
    if (pending(work)) {
      return false;
    }
    queueOf(queue).start();
    enqueue(queue, work);
    return true;
  }

  private void enqueue(long queue, long work) {
    work(work).set("data.counter", 1);
    lastQueue.put(work, queue);
    queueOf(queue)
        .add(
            new Deferred.Deed(
                work,
                () -> {
                  work(work).set("data.counter", 0);
                  kernel.call(work(work).get("func"), work);
                }));
  }

  private boolean delay(long queue, long work, long jiffies, boolean modify) {
    boolean was = pending(work);
    if (was && !modify) {
      return false;
    }
    if (was) {
      cancel(work, false);
    }
    queueOf(queue).start();
    if (jiffies == 0) {
      enqueue(queue, work);
    } else {
      work(work).set("data.counter", 1);
      lastQueue.put(work, queue);
      Scheduler scheduler = kernel.scheduler();
      delayed.put(
          work,
          scheduler.at(
              scheduler.nanosAt(scheduler.jiffies() + jiffies),
              () -> {
                delayed.remove(work);
                enqueue(queue, work);
              }));
    }
    return modify ? was : true;
  }

  private Deferred lastQueueOf(long work) {
    return queueOf(lastQueue.getOrDefault(work, SYSTEM));
  }

  private long flush(long work) {
    boolean was = pending(work);
    lastQueueOf(work).flush(work);
    return was ? 1 : 0;
  }

  private long flushDelayed(long work) {
    Optional<Scheduler.Timer> timer = Optional.ofNullable(delayed.remove(work));
    if (timer.filter(t -> kernel.scheduler().cancel(t)).isPresent()) {
      enqueue(lastQueue.getOrDefault(work, SYSTEM), work);
    }
    return flush(work);
  }

  private boolean cancel(long work, boolean sync) {
    Optional<Scheduler.Timer> timer = Optional.ofNullable(delayed.remove(work));
    boolean waited = timer.filter(t -> kernel.scheduler().cancel(t)).isPresent();
    boolean was = lastQueueOf(work).cancel(work) || waited;
    if (was) {
      work(work).set("data.counter", 0);
    }
    if (sync) {
      lastQueueOf(work).waitWhileRunning(work);
    }
    return was;
  }
}
