package dev.mmaplab.kernel;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** One timer: fires once or again and again, on the virtual clock or on a process's own time. */
final class ProcessTimer {
  /** A clock that stands still is looked at again after so long. */
  private static final long LOOK_AGAIN = 1_000_000L;

  private final Kernel kernel;
  private final LongSupplier clock;
  private final boolean wall;
  private final IntConsumer fire;
  private Optional<Scheduler.Timer> armed = Optional.empty();
  private long target;
  private long interval;
  private int overruns;
  private int clockNumber = 1;

  /**
   * @param clock what it measures, in nanoseconds
   * @param wall whether that is the scheduler's own clock
   * @param fire called at each expiry
   */
  ProcessTimer(Kernel kernel, LongSupplier clock, boolean wall, IntConsumer fire) {
    this.kernel = kernel;
    this.clock = clock;
    this.wall = wall;
    this.fire = fire;
  }

  /** Nanoseconds until it fires; 0 if it will not. */
  long left() {
    return armed.isPresent() ? Math.max(1, target - clock.getAsLong()) : 0;
  }

  /** The CLOCK_ that timer_create named. */
  int clock() {
    return clockNumber;
  }

  void setClock(int number) {
    clockNumber = number;
  }

  long interval() {
    return interval;
  }

  /** Expiries since the last one that was delivered, beyond that one. */
  int overruns() {
    return overruns;
  }

  /**
   * @param nanos until it fires first; 0: never
   * @param again nanoseconds between further times; 0: once
   */
  void set(long nanos, long again) {
    armed.ifPresent(kernel.scheduler()::cancel);
    armed = Optional.empty();
    interval = again;
    if (nanos > 0) {
      long now = clock.getAsLong();
      target = nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos;
      arm();
    }
  }

  private void arm() {
    Scheduler scheduler = kernel.scheduler();
    long when =
        wall ? target : scheduler.nanos() + Math.max(target - clock.getAsLong(), LOOK_AGAIN);
    armed = Optional.of(scheduler.at(when, this::reached));
  }

  private void reached() {
    long now = clock.getAsLong();
    if (now < target) {
      kernel.limits().chargeInstructions(KernelLimits.SWITCH);
      arm();
      return;
    }
    armed = Optional.empty();
    overruns = 0;
    if (interval > 0) {
      long missed = (now - target) / interval;
      overruns = (int) Math.min(missed, Integer.MAX_VALUE);
      target += (missed + 1) * interval;
      kernel.limits().chargeInstructions(KernelLimits.SWITCH);
      arm();
    }
    fire.accept(overruns);
  }
}
