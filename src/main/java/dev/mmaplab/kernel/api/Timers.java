package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.TimerWheel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/timer.h}: a timer is pending while its {@code entry.pprev} is set. */
final class Timers {
  private final Kernel kernel;
  private final Map<Long, TimerWheel.Entry> armed = new HashMap<>();
  private long running;

  private Timers(Kernel kernel) {
    this.kernel = kernel;
  }

  static Timers of(Kernel kernel) {
    return kernel.part(Timers.class, Timers::new);
  }

  static void install(Binder binder) {
    binder.bind("mod_timer", (kernel, c) -> of(kernel).modify(c.arg(0), c.arg(1)));
    binder.bind("mod_timer_pending", (kernel, c) -> of(kernel).modifyPending(c));
    binder.bind("timer_reduce", (kernel, c) -> of(kernel).reduce(c.arg(0), c.arg(1)));
    binder.bind("timer_delete", (kernel, c) -> of(kernel).delete(c.arg(0)));
    binder.bind("timer_delete_sync", (kernel, c) -> of(kernel).delete(c.arg(0)));
    binder.bind("try_to_del_timer_sync", (kernel, c) -> of(kernel).tryDelete(c.arg(0)));
    binder.bind("timer_shutdown", (kernel, c) -> of(kernel).shutDown(c.arg(0)));
    binder.bind("timer_shutdown_sync", (kernel, c) -> of(kernel).shutDown(c.arg(0)));
  }

  private StructView timer(long address) {
    return StructView.of(kernel, "timer_list", address);
  }

  /** mod_timer(): 1 if it was pending before. One without a function has been shut down. */
  private long modify(long address, long expires) {
    long was = delete(address);
    StructView timer = timer(address);
    if (timer.get("function") == 0) {
      return 0;
    }
    timer.set("expires", expires);
    timer.set("entry.pprev", address);
    armed.put(address, TimerWheel.of(kernel).add(expires, () -> fire(address)));
    return was;
  }

  private long modifyPending(NativeCall call) {
    return armed.containsKey(call.arg(0)) ? modify(call.arg(0), call.arg(1)) : 0;
  }

  /** timer_reduce(): brings it forward, or arms it. */
  private long reduce(long address, long expires) {
    boolean pending = armed.containsKey(address);
    return pending && timer(address).get("expires") - expires <= 0 ? 1 : modify(address, expires);
  }

  private void fire(long address) {
    armed.remove(address);
    StructView timer = timer(address);
    timer.set("entry.pprev", 0);
    long before = running;
    running = address;
    try {
      kernel.call(timer.get("function"), address);
    } finally {
      running = before;
    }
  }

  /**
   * timer_delete(): 1 if it was pending. On one processor nobody can ask while the callback runs,
   * but the callback itself.
   */
  private long delete(long address) {
    Optional<TimerWheel.Entry> entry = Optional.ofNullable(armed.remove(address));
    if (entry.filter(TimerWheel.of(kernel)::cancel).isEmpty()) {
      return 0;
    }
    timer(address).set("entry.pprev", 0);
    return 1;
  }

  /** −1 if its callback is running. */
  private long tryDelete(long address) {
    return running == address ? -1 : delete(address);
  }

  private long shutDown(long address) {
    long was = delete(address);
    timer(address).set("function", 0);
    return was;
  }
}
