package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * kernel/time/timer.c: timers that run in a softirq at a tick, never before their time, and the
 * later the farther away they are: each level of the wheel is eight times as coarse as the one
 * below.
 */
public final class TimerWheel {
  private static final int LEVEL_SHIFT = 3;
  private static final long FIRST_LEVEL = 63;
  private static final int LEVELS = 9;

  /** One timer that waits. */
  public static final class Entry {
    private final long bucket;
    private final int level;
    private final long order;
    private final Runnable action;
    private Optional<Scheduler.Timer> alarm = Optional.empty();

    private Entry(long bucket, int level, long order, Runnable action) {
      this.bucket = bucket;
      this.level = level;
      this.order = order;
      this.action = action;
    }
  }

  private final Kernel kernel;
  private final List<Entry> expired = new ArrayList<>();
  private long order;

  private TimerWheel(Kernel kernel) {
    this.kernel = kernel;
    kernel.interrupts().open(Interrupts.Softirq.TIMER, this::run);
  }

  public static TimerWheel of(Kernel kernel) {
    return kernel.part(TimerWheel.class, TimerWheel::new);
  }

  /**
   * Runs {@code action} in a softirq at the first tick after {@code expires}.
   *
   * @param expires jiffies
   */
  public Entry add(long expires, Runnable action) {
    Scheduler scheduler = kernel.scheduler();
    long bucket = tick(scheduler.jiffies(), expires);
    int level = level(scheduler.jiffies(), expires);
    Entry entry = new Entry(bucket, level, order++, action);
    entry.alarm = Optional.of(scheduler.at(scheduler.nanosAt(bucket), () -> expire(entry)));
    return entry;
  }

  /** The tick (jiffies) at which a timer fires that is set now. */
  static long tick(long now, long expires) {
    int shift = level(now, expires) * LEVEL_SHIFT;
    return expires <= now ? now + 1 : (expires >> shift) + 1 << shift;
  }

  private static int level(long now, long expires) {
    long delta = expires - now - 1;
    int level = 0;
    for (long limit = FIRST_LEVEL; level < LEVELS - 1 && delta >= limit; limit <<= LEVEL_SHIFT) {
      level++;
    }
    return level;
  }

  /** False if it has begun to run or been cancelled. */
  public boolean cancel(Entry entry) {
    return entry.alarm.filter(kernel.scheduler()::cancel).isPresent() || expired.remove(entry);
  }

  private void expire(Entry entry) {
    if (expired.isEmpty()) {
      kernel.interrupts().raise(() -> kernel.interrupts().raise(Interrupts.Softirq.TIMER));
    }
    expired.add(entry);
  }

  /** Tick by tick; of one tick the coarsest level first; of one bucket what was added last. */
  private void run() {
    Comparator<Entry> byTick = Comparator.comparingLong(e -> e.bucket);
    Comparator<Entry> byLevel = Comparator.comparingInt(e -> -e.level);
    Comparator<Entry> lastFirst = Comparator.comparingLong(e -> -e.order);
    while (!expired.isEmpty()) {
      Entry next =
          expired.stream()
              .min(byTick.thenComparing(byLevel).thenComparing(lastFirst))
              .orElseThrow();
      expired.remove(next);
      next.action.run();
    }
  }
}
