package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** {@code linux/jiffies.h}, {@code linux/ktime.h}, {@code linux/delay.h}: virtual time. */
final class TimeCalls {
  private static final long MILLISECOND = 1_000_000L;

  private TimeCalls() {}

  static void install(Binder binder) {
    binder.bind("mmaplab_jiffies", (kernel, c) -> kernel.scheduler().jiffies());
    binder.bind("ktime_get_ns", (kernel, c) -> kernel.scheduler().nanos());
    binder.bind("ktime_get_real_ns", (kernel, c) -> kernel.scheduler().realNanos());
    binder.bind("time64_to_tm", TimeCalls::brokenDown);
    binder.bind("ndelay", (kernel, c) -> pass(kernel, c.arg(0)));
    binder.bind("udelay", (kernel, c) -> pass(kernel, c.arg(0) * 1000));
    binder.bind("mdelay", (kernel, c) -> pass(kernel, c.arg(0) * MILLISECOND));
    binder.bind(
        "msleep",
        (kernel, c) -> sleep(kernel, milliseconds(kernel, c), Task.State.UNINTERRUPTIBLE));
    binder.bind(
        "msleep_interruptible",
        (kernel, c) -> sleep(kernel, milliseconds(kernel, c), Task.State.INTERRUPTIBLE));
    binder.bind(
        "usleep_range",
        (kernel, c) ->
            sleep(
                kernel, kernel.scheduler().nanos() + c.arg(0) * 1000, Task.State.UNINTERRUPTIBLE));
  }

  private static long pass(Kernel kernel, long nanos) {
    kernel.scheduler().advance(nanos);
    return 0;
  }

  /** When a sleep of that many milliseconds ends: at a tick, at least one later than asked for. */
  private static long milliseconds(Kernel kernel, NativeCall call) {
    Scheduler scheduler = kernel.scheduler();
    long ticks = ((call.arg(0) & 0xffff_ffffL) * Scheduler.HZ + 999) / 1000;
    return scheduler.nanosAt(scheduler.jiffies() + ticks + 1);
  }

  /**
   * @return milliseconds left
   */
  private static long sleep(Kernel kernel, long until, Task.State state) {
    Scheduler scheduler = kernel.scheduler();
    while (scheduler.nanos() < until) {
      if (state == Task.State.INTERRUPTIBLE && kernel.current().signalPending()) {
        return (until - scheduler.nanos()) / MILLISECOND;
      }
      scheduler.sleep(state, until);
    }
    return 0;
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
