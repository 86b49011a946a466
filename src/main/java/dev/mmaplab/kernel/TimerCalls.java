package dev.mmaplab.kernel;

import java.util.Optional;

/** System calls on a process's timers: kernel/time/itimer.c and posix-timers.c. */
final class TimerCalls {
  private static final long SECOND = 1_000_000_000L;
  private static final int SIGEV_SIGNAL = 0;
  private static final int SIGEV_NONE = 1;
  private static final int SIGEV_THREAD_ID = 4;
  private static final int TIMER_ABSTIME = 1;

  private final Kernel kernel;

  TimerCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private TaskGroup group() {
    return kernel.current().group();
  }

  private UserMemory user() {
    return UserMemory.of(kernel);
  }

  /**
   * A struct timespec in nanoseconds.
   *
   * @throws ErrnoException EINVAL
   */
  static long nanos(UserMemory user, long at) {
    long seconds = user.readLong(at);
    long rest = user.readLong(at + 8);
    if (seconds < 0 || rest < 0 || rest >= SECOND) {
      throw new ErrnoException(Errno.EINVAL);
    }
    return seconds > Long.MAX_VALUE / SECOND / 4 ? Long.MAX_VALUE / 4 : seconds * SECOND + rest;
  }

  /** A struct itimerspec: interval, then what is left. */
  static void store(UserMemory user, long at, ProcessTimer timer) {
    long[] values = {timer.interval(), timer.left()};
    for (int i = 0; i < 2; i++) {
      user.writeLong(at + 16L * i, values[i] / SECOND);
      user.writeLong(at + 16L * i + 8, values[i] % SECOND);
    }
  }

  private static long fromMicros(UserMemory user, long at) {
    long seconds = user.readLong(at);
    long micros = user.readLong(at + 8);
    if (seconds < 0 || micros < 0 || micros >= 1_000_000) {
      throw new ErrnoException(Errno.EINVAL);
    }
    return Math.min(seconds, Long.MAX_VALUE / SECOND / 4) * SECOND + micros * 1000;
  }

  private void storeMicros(long at, ProcessTimer timer) {
    long[] values = {timer.interval(), timer.left()};
    for (int i = 0; i < 2; i++) {
      user().writeLong(at + 16L * i, values[i] / SECOND);
      user().writeLong(at + 16L * i + 8, (values[i] % SECOND + 999) / 1000);
    }
  }

  long getitimer(int which, long value) {
    if (which < 0 || which > 2) {
      return -Errno.EINVAL;
    }
    storeMicros(value, group().timers().interval(kernel, which));
    return 0;
  }

  long setitimer(int which, long value, long old) {
    if (which < 0 || which > 2) {
      return -Errno.EINVAL;
    }
    long interval = value == 0 ? 0 : fromMicros(user(), value);
    long first = value == 0 ? 0 : fromMicros(user(), value + 16);
    ProcessTimer timer = group().timers().interval(kernel, which);
    if (old != 0) {
      storeMicros(old, timer);
    }
    timer.set(first, interval);
    return 0;
  }

  /** Seconds that were left of the last alarm, rounded as alarm_setitimer does. */
  long alarm(int seconds) {
    ProcessTimer timer = group().timers().interval(kernel, 0);
    long left = timer.left();
    timer.set((seconds & 0xffff_ffffL) * SECOND, 0);
    return left == 0 ? 0 : Math.max(1, (left + SECOND / 2) / SECOND);
  }

  /**
   * @param event struct sigevent, or 0: SIGALRM with the timer's number as value
   */
  long create(int clock, long event, long id) {
    boolean processor = clock == 2 || clock == 3;
    if (!processor && clock != 0 && clock != 1 && clock != 7) {
      return -Errno.EINVAL;
    }
    TaskGroup group = group();
    int number = group.timers().nextNumber();
    long value = event == 0 ? number : user().readLong(event);
    int signal = event == 0 ? SignalNumbers.SIGALRM : user().readInt(event + 8);
    int notify = event == 0 ? SIGEV_SIGNAL : user().readInt(event + 12);
    Optional<Task> thread = Optional.empty();
    if (notify == SIGEV_THREAD_ID) {
      int tid = user().readInt(event + 16);
      thread = kernel.processes().find(tid).filter(t -> t.group() == group);
    }
    if (notify != SIGEV_NONE && (signal < 1 || signal > SignalNumbers.COUNT)
        || notify != SIGEV_NONE && notify != SIGEV_SIGNAL && thread.isEmpty()) {
      return -Errno.EINVAL;
    }
    Optional<Task> to = thread;
    ProcessTimer timer =
        new ProcessTimer(
            kernel,
            processor ? () -> ProcessTimers.processorTime(group) : kernel.scheduler()::nanos,
            !processor,
            overruns -> {
              if (notify != SIGEV_NONE) {
                SignalState.Info info =
                    new SignalState.Info(
                        signal, SignalNumbers.SI_TIMER, 0, number, overruns, value);
                kernel.signalDelivery().send(to.orElse(group.leader()), info, to.isPresent());
              }
            });
    timer.setClock(clock);
    user().writeInt(id, group.timers().add(timer));
    return 0;
  }

  private ProcessTimer find(int id) {
    return group().timers().find(id).orElseThrow(() -> new ErrnoException(Errno.EINVAL));
  }

  long set(int id, int flags, long value, long old) {
    ProcessTimer timer = find(id);
    long interval = nanos(user(), value);
    long first = nanos(user(), value + 16);
    if (old != 0) {
      store(user(), old, timer);
    }
    if (first > 0 && (flags & TIMER_ABSTIME) != 0) {
      long now = timer.clock() == 0 ? kernel.scheduler().realNanos() : kernel.scheduler().nanos();
      first = Math.max(1, first - now);
    }
    timer.set(first, interval);
    return 0;
  }

  long get(int id, long value) {
    store(user(), value, find(id));
    return 0;
  }

  long overrun(int id) {
    return find(id).overruns();
  }

  long delete(int id) {
    ProcessTimer timer = find(id);
    assert timer.left() >= 0;
    group().timers().remove(id);
    return 0;
  }
}
