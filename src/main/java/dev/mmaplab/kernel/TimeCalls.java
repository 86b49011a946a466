package dev.mmaplab.kernel;

import java.util.Optional;

/** System calls on time: all of it virtual. */
final class TimeCalls {
  private static final long SECOND = 1_000_000_000L;

  /** What it takes at least until a sleeper that a signal woke looks at the clock. */
  private static final long WAKE_UP = 10_000L;

  private final Kernel kernel;

  TimeCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  /**
   * Sleeps until then.
   *
   * @return 0 or −ERESTARTNOHAND-like: a signal came
   */
  long sleepUntil(long deadline) {
    Task self = kernel.current();
    while (kernel.scheduler().nanos() < deadline) {
      if (self.signalPending() && !kernel.signalDelivery().stopsOnly(self)) {
        return -Errno.EINTR;
      }
      kernel.scheduler().sleep(Task.State.INTERRUPTIBLE, deadline);
    }
    return 0;
  }

  long nanosleep(long request, long remaining) {
    long seconds = user().readLong(request);
    long nanos = user().readLong(request + 8);
    if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
      return -Errno.EINVAL;
    }
    long now = kernel.scheduler().nanos();
    long deadline =
        seconds > (Long.MAX_VALUE - now) / SECOND - 1
            ? Long.MAX_VALUE
            : now + seconds * SECOND + nanos;
    long result = sleepUntil(deadline);
    if (result < 0 && remaining != 0) {
      long left = Math.max(0, deadline - kernel.scheduler().nanos() - WAKE_UP);
      user().writeLong(remaining, left / SECOND);
      user().writeLong(remaining + 8, left % SECOND);
    }
    return result;
  }

  long clockGettime(int clock, long at) {
    long now =
        switch (clock) {
          case 0, 5, 8, 11 -> kernel.scheduler().realNanos();
          case 1, 4, 6, 7, 9 -> kernel.scheduler().nanos();
          case 2 -> ProcessTimers.processorTime(kernel.current().group());
          case 3 -> kernel.current().userCpu().map(c -> c.executed()).orElse(0L);
          default -> processClock(clock);
        };
    if (now < 0) {
      return -Errno.EINVAL;
    }
    user().writeLong(at, now / SECOND);
    user().writeLong(at + 8, now % SECOND);
    return 0;
  }

  /** CPUCLOCK numbers, as clock_getcpuclockid(3) makes them: a process's or a thread's time. */
  private long processClock(int clock) {
    int pid = ~(clock >> 3);
    if (clock >= 0 || (clock & 3) > 2) {
      return -1;
    }
    boolean thread = (clock & 4) != 0;
    Optional<Task> task = pid == 0 ? Optional.of(kernel.current()) : kernel.processes().find(pid);
    return task.map(
            t ->
                thread
                    ? t.userCpu().map(c -> c.executed()).orElse(0L)
                    : ProcessTimers.processorTime(t.group()))
        .orElse(-1L);
  }

  long gettimeofday(long at, long zone) {
    long now = kernel.scheduler().realNanos();
    if (at != 0) {
      user().writeLong(at, now / SECOND);
      user().writeLong(at + 8, now % SECOND / 1000);
    }
    if (zone != 0) {
      user().writeLong(zone, 0);
    }
    return 0;
  }

  long time(long at) {
    long now = kernel.scheduler().realNanos() / SECOND;
    if (at != 0) {
      user().writeLong(at, now);
    }
    return now;
  }
}
