package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** {@code linux/jiffies.h}, {@code linux/ktime.h}, {@code linux/delay.h}: virtual time. */
final class TimeCalls {
  private static final long MILLISECOND = 1_000_000L;

  /** How much of its time a loop that waits for others gives away at each turn. */
  private static final long RELAX_NANOS = 1_000;

  private TimeCalls() {}

  static void install(Binder binder) {
    binder.bind("mmaplab_jiffies", (kernel, c) -> spin(kernel).jiffies());
    binder.bind("ktime_get_ns", (kernel, c) -> spin(kernel).nanos());
    binder.bind("ktime_get_real_ns", (kernel, c) -> spin(kernel).realNanos());
    binder.bind("time64_to_tm", TimeCalls::brokenDown);
    binder.bind("mmaplab_relax", (kernel, c) -> pass(kernel, RELAX_NANOS));
    binder.bind("ndelay", (kernel, c) -> pass(kernel, c.arg(0)));
    binder.bind("udelay", (kernel, c) -> pass(kernel, c.arg(0) * 1000));
    binder.bind("mdelay", (kernel, c) -> pass(kernel, c.arg(0) * MILLISECOND));
    binder.bind("msleep", (kernel, c) -> sleepJiffies(kernel, c, Task.State.UNINTERRUPTIBLE));
    binder.bind(
        "msleep_interruptible", (kernel, c) -> sleepJiffies(kernel, c, Task.State.INTERRUPTIBLE));
    binder.bind(
        "usleep_range_state",
        (kernel, c) -> sleepUntil(kernel, kernel.scheduler().nanos() + c.arg(0) * 1000));
    binder.bind("mmaplab_round_jiffies", (kernel, c) -> round(kernel, c.arg(0), c.intArg(1) != 0));
  }

  private static Scheduler spin(Kernel kernel) {
    kernel.scheduler().spin();
    return kernel.scheduler();
  }

  private static long pass(Kernel kernel, long nanos) {
    kernel.scheduler().advance(nanos);
    return 0;
  }

  /**
   * msleep(): with an extra jiffy up to 6.9.
   *
   * @return milliseconds left when a signal came
   */
  private static long sleepJiffies(Kernel kernel, NativeCall call, Task.State state) {
    Scheduler scheduler = kernel.scheduler();
    long left = ((call.arg(0) & 0xffff_ffffL) * Scheduler.HZ + 999) / 1000;
    left += kernel.version() == KernelVersion.V6_1 ? 1 : 0;
    while (left > 0 && !(state == Task.State.INTERRUPTIBLE && kernel.current().signalPending())) {
      scheduler.setState(state);
      left = scheduler.scheduleJiffies(left);
    }
    return left * 1000 / Scheduler.HZ;
  }

  private static long sleepUntil(Kernel kernel, long until) {
    Scheduler scheduler = kernel.scheduler();
    while (scheduler.nanos() < until) {
      scheduler.sleep(Task.State.UNINTERRUPTIBLE, until);
    }
    return 0;
  }

  /** Slightly different moments for different processors; for the only one, 0: a full second. */
  private static long round(Kernel kernel, long jiffies, boolean up) {
    long rest = Long.remainderUnsigned(jiffies, Scheduler.HZ);
    long rounded = rest < Scheduler.HZ / 4 && !up ? jiffies - rest : jiffies - rest + Scheduler.HZ;
    return rounded - kernel.scheduler().jiffies() > 0 ? rounded : jiffies;
  }

  private static long brokenDown(Kernel kernel, NativeCall call) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(call.arg(0) + call.intArg(1), 0, ZoneOffset.UTC);
    StructView tm = StructView.of(kernel, "tm", call.arg(2));
    tm.set("tm_sec", time.getSecond());
    tm.set("tm_min", time.getMinute());
    tm.set("tm_hour", time.getHour());
    tm.set("tm_mday", time.getDayOfMonth());
    tm.set("tm_mon", time.getMonthValue() - 1L);
    tm.set("tm_year", time.getYear() - 1900L);
    tm.set("tm_wday", time.getDayOfWeek().getValue() % 7);
    tm.set("tm_yday", time.getDayOfYear() - 1L);
    return 0;
  }
}
