package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Interrupts.Softirq;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.WaitQueue;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code linux/rcupdate.h} and {@code linux/srcu.h}: a grace period ends at a tick, some ticks
 * later, once no task is inside a reader's section that it was in before.
 */
final class ReadCopyUpdate {
  /** How long a grace period takes at least. */
  private static final long PERIOD = 3;

  /** A callback that waits for readers to leave. */
  private record Callback(Runnable action, long readers) {}

  private final Kernel kernel;
  private final List<Callback> waiting = new ArrayList<>();
  private final List<Callback> ready = new ArrayList<>();
  private final WaitQueue ended;
  private boolean timing;

  private ReadCopyUpdate(Kernel kernel) {
    this.kernel = kernel;
    this.ended = new WaitQueue(kernel.scheduler());
    kernel.interrupts().open(Softirq.RCU, this::runCallbacks);
  }

  private static ReadCopyUpdate of(Kernel kernel) {
    return kernel.part(ReadCopyUpdate.class, ReadCopyUpdate::new);
  }

  static void install(Binder binder) {
    binder.bind("call_rcu", (kernel, c) -> of(kernel).call(c.arg(0), c.arg(1)));
    binder.bind("mmaplab_kvfree_rcu", (kernel, c) -> of(kernel).free(c.arg(0)));
    binder.bind("synchronize_rcu", (kernel, c) -> of(kernel).synchronize());
    binder.bind("synchronize_rcu_expedited", (kernel, c) -> of(kernel).synchronize());
    binder.bind("rcu_barrier", (kernel, c) -> of(kernel).synchronize());
    binder.bind(
        "mmaplab_call_srcu",
        (kernel, c) -> of(kernel).callSleepable(c.arg(1), c.arg(2), c.arg(3), c.arg(4)));
  }

  /** {@code head->func = function}, then that function some time later in a softirq. */
  private long call(long head, long function) {
    kernel.kernelSpace().storeLong(head + 8, function);
    defer(new Callback(() -> kernel.call(function, head), 0));
    return 0;
  }

  private long free(long address) {
    defer(new Callback(() -> SlabCalls.freeVirtual(kernel, address), 0));
    return 0;
  }

  private long callSleepable(long head, long function, long readers, long callbacks) {
    kernel.kernelSpace().storeLong(head + 8, function);
    defer(
        new Callback(
            () -> {
              kernel.call(function, head);
              kernel.kernelSpace().storeInt(callbacks, kernel.kernelSpace().loadInt(callbacks) - 1);
            },
            readers));
    return 0;
  }

  private void defer(Callback callback) {
    waiting.add(callback);
    time();
  }

  private void time() {
    if (!timing) {
      timing = true;
      Scheduler scheduler = kernel.scheduler();
      scheduler.at(scheduler.nanosAt(scheduler.jiffies() + PERIOD), this::periodOver);
    }
  }

  private boolean inUse(Callback callback) {
    return callback.readers() != 0 && kernel.kernelSpace().loadInt(callback.readers()) != 0;
  }

  private void periodOver() {
    timing = false;
    boolean readers = kernel.interrupts().anyReader();
    List<Callback> before = new ArrayList<>(waiting);
    waiting.removeIf(c -> !(c.readers() == 0 ? readers : inUse(c)));
    before.removeAll(waiting);
    ready.addAll(before);
    if (!ready.isEmpty()) {
      kernel.interrupts().raise(() -> kernel.interrupts().raise(Softirq.RCU));
    }
    if (!waiting.isEmpty()) {
      time();
    }
  }

  private void runCallbacks() {
    while (!ready.isEmpty()) {
      ready.removeFirst().action().run();
    }
    ended.wakeAll();
  }

  private long synchronize() {
    boolean[] over = {false};
    defer(new Callback(() -> over[0] = true, 0));
    ended.waitFor(() -> over[0], false);
    return 0;
  }

  /** free_module() waits for a grace period. */
  static void settle(Kernel kernel) {
    ReadCopyUpdate rcu = of(kernel);
    if (!rcu.waiting.isEmpty() || !rcu.ready.isEmpty()) {
      rcu.synchronize();
    }
  }
}
