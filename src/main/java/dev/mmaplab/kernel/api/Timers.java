package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/timer.h}. Callbacks run on a kernel thread: a simulated interrupt cannot run C code.
 */
final class Timers {
  private final Kernel kernel;
  private final Deferred thread;
  private final Map<Long, Scheduler.Timer> armed = new HashMap<>();

  private Timers(Kernel kernel) {
    this.kernel = kernel;
    this.thread = new Deferred(kernel, Deferred.SOFTIRQ);
  }

  static Timers of(Kernel kernel) {
    return kernel.part(Timers.class, Timers::new);
  }

  static void install(Binder binder) {
    binder.bind("mod_timer", (kernel, c) -> of(kernel).modify(c.arg(0), c.arg(1)));
    binder.bind("del_timer", (kernel, c) -> of(kernel).delete(c.arg(0), false));
    binder.bind("del_timer_sync", (kernel, c) -> of(kernel).delete(c.arg(0), true));
  }

  /** mod_timer(): 1 if it was pending before. */
  private long modify(long address, long expires) {
    long was = delete(address, false);
    StructView timer = StructView.of(kernel, "timer_list", address);
    timer.set("expires", expires);
    timer.set("pending", 1);
    thread.start();
    long at = Math.max(kernel.scheduler().nanosAt(expires), kernel.scheduler().nanos() + 1);
    armed.put(address, kernel.scheduler().at(at, () -> fire(address)));
    return was;
  }

  private void fire(long address) {
    armed.remove(address);
    thread.add(
        new Deferred.Deed(
            address,
            () -> {
              StructView timer = StructView.of(kernel, "timer_list", address);
              timer.set("pending", 0);
              kernel.call(timer.get("function"), address);
            }));
  }

  /** del_timer(): 1 if it was pending. */
  private long delete(long address, boolean sync) {
    Optional<Scheduler.Timer> timer = Optional.ofNullable(armed.remove(address));
    boolean waited = timer.filter(t -> kernel.scheduler().cancel(t)).isPresent();
    boolean was = thread.cancel(address) || waited;
    if (was) {
      StructView.of(kernel, "timer_list", address).set("pending", 0);
    }
    if (sync) {
      thread.waitWhileRunning(address);
    }
    return was ? 1 : 0;
  }
}
