package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Interrupts.Softirq;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/hrtimer.h}: callbacks run in a hard interrupt, or in a softirq if asked for. */
final class HighResolutionTimers {
  private static final int RELATIVE = 1;
  private static final int REALTIME = 0;
  private static final int TAI = 11;

  /** A timer that restarts itself in the past must let the rest of the machine run. */
  private static final long LEAST = 1_000;

  private final Kernel kernel;
  private final Map<Long, Scheduler.Timer> armed = new HashMap<>();
  private final Deque<Long> softExpired = new ArrayDeque<>();

  private HighResolutionTimers(Kernel kernel) {
    this.kernel = kernel;
    kernel.interrupts().open(Softirq.HRTIMER, this::runSoft);
  }

  private static HighResolutionTimers of(Kernel kernel) {
    return kernel.part(HighResolutionTimers.class, HighResolutionTimers::new);
  }

  static void install(Binder binder) {
    binder.bind("hrtimer_start_range_ns", (kernel, c) -> of(kernel).start(c));
    binder.bind("hrtimer_try_to_cancel", (kernel, c) -> of(kernel).tryToCancel(c.arg(0)));
    binder.bind("hrtimer_cancel", (kernel, c) -> of(kernel).cancel(c.arg(0)));
    binder.bind("schedule_hrtimeout", (kernel, c) -> sleep(kernel, c.arg(0), c.intArg(1)));
    binder.bind("schedule_hrtimeout_range", (kernel, c) -> sleep(kernel, c.arg(0), c.intArg(2)));
  }

  private StructView timer(long address) {
    return StructView.of(kernel, "hrtimer", address);
  }

  /** What the timer's clock shows, minus what the monotonic one shows. */
  private long offset(StructView timer) {
    int clock = timer.getInt("mmaplab_clock");
    Scheduler scheduler = kernel.scheduler();
    return clock == REALTIME || clock == TAI ? scheduler.realNanos() - scheduler.nanos() : 0;
  }

  private long start(NativeCall call) {
    StructView timer = timer(call.arg(0));
    remove(call.arg(0));
    int mode = call.intArg(3);
    long when = call.arg(1);
    if ((mode & RELATIVE) != 0) {
      long end = when + kernel.scheduler().nanos() + offset(timer);
      when = end < 0 ? Long.MAX_VALUE : end;
    }
    timer.set("_softexpires", when);
    timer.set("node.expires", when + call.arg(2));
    enqueue(call.arg(0), 0);
    // one whose time has come fires before this returns
    kernel.scheduler().advance(0);
    return 0;
  }

  private void enqueue(long address, long least) {
    StructView timer = timer(address);
    timer.set("state", 1);
    long at = timer.get("_softexpires") - offset(timer);
    if (timer.get("_softexpires") == Long.MAX_VALUE) {
      return;
    }
    long soonest = kernel.scheduler().nanos() + least;
    armed.put(address, kernel.scheduler().at(Math.max(at, soonest), () -> expire(address)));
  }

  private void expire(long address) {
    armed.remove(address);
    if (timer(address).get("is_soft") != 0) {
      softExpired.add(address);
      kernel.interrupts().raise(() -> kernel.interrupts().raise(Softirq.HRTIMER));
    } else {
      kernel.interrupts().raise(() -> run(address));
    }
  }

  private void runSoft() {
    for (Long next = softExpired.poll(); next != null; next = softExpired.poll()) {
      run(next);
    }
  }

  /** __run_hrtimer; a timer that was cancelled or started again meanwhile waits no more. */
  private void run(long address) {
    StructView timer = timer(address);
    if (timer.get("state") == 0 || armed.containsKey(address)) {
      return;
    }
    timer.set("state", 0);
    timer.set("mmaplab_running", 1);
    long result = kernel.call(timer.get("function"), address);
    timer.set("mmaplab_running", 0);
    if ((int) result != 0 && timer.get("state") == 0) {
      enqueue(address, LEAST);
    }
  }

  private boolean remove(long address) {
    StructView timer = timer(address);
    boolean was = timer.get("state") != 0;
    Optional.ofNullable(armed.remove(address)).ifPresent(kernel.scheduler()::cancel);
    softExpired.remove(address);
    timer.set("state", 0);
    return was;
  }

  private long tryToCancel(long address) {
    if (timer(address).get("mmaplab_running") != 0 && timer(address).get("state") == 0) {
      return -1;
    }
    return remove(address) ? 1 : 0;
  }

  /** Waits for a callback that runs: on one processor, only that callback can ask. */
  private long cancel(long address) {
    long result;
    while ((result = tryToCancel(address)) < 0) {
      kernel.scheduler().advance(LEAST);
      kernel.limits().chargeInstructions(LEAST);
    }
    return result;
  }

  /** schedule_hrtimeout(): 0 if the time is over, −EINTR if something else woke the task. */
  private static long sleep(Kernel kernel, long expires, int mode) {
    Scheduler scheduler = kernel.scheduler();
    if (expires == 0) {
      scheduler.schedule(Long.MAX_VALUE);
      return -Errno.EINTR;
    }
    long time = kernel.kernelSpace().loadLong(expires);
    if (time == 0) {
      scheduler.setState(Task.State.RUNNING);
      return 0;
    }
    long until = (mode & RELATIVE) != 0 ? scheduler.nanos() + time : time;
    scheduler.schedule(until);
    return scheduler.nanos() >= until ? 0 : -Errno.EINTR;
  }
}
