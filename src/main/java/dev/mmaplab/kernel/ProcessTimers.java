package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** The timers of a process: alarm(2), setitimer(2) and timer_create(2). */
final class ProcessTimers {
  private static final int REAL = 0;
  private static final int INTERVAL_TIMERS = 3;

  private final TaskGroup group;
  private final List<ProcessTimer> intervals = new ArrayList<>();
  private final TreeMap<Integer, ProcessTimer> created = new TreeMap<>();

  ProcessTimers(TaskGroup group) {
    this.group = group;
  }

  /**
   * @param which ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF
   */
  ProcessTimer interval(Kernel kernel, int which) {
    int[] signals = {SignalNumbers.SIGALRM, 26, 27};
    while (intervals.size() < INTERVAL_TIMERS) {
      int signal = signals[intervals.size()];
      LongSupplier clock =
          intervals.size() == REAL ? kernel.scheduler()::nanos : () -> processorTime(group);
      intervals.add(
          new ProcessTimer(
              kernel,
              clock,
              intervals.size() == REAL,
              overruns ->
                  kernel
                      .signalDelivery()
                      .send(group.leader(), SignalState.Info.kernel(signal), false)));
    }
    return intervals.get(which);
  }

  /** Nanoseconds that its threads have run. */
  static long processorTime(TaskGroup group) {
    return group.endedTime()
        + group.threads().stream()
            .mapToLong(t -> t.userCpu().map(c -> c.executed()).orElse(0L))
            .sum();
  }

  /** The lowest free number. */
  int add(ProcessTimer timer) {
    int number = nextNumber();
    created.put(number, timer);
    return number;
  }

  int nextNumber() {
    int number = 0;
    while (created.containsKey(number)) {
      number++;
    }
    return number;
  }

  Optional<ProcessTimer> find(int number) {
    return Optional.ofNullable(created.get(number));
  }

  void remove(int number) {
    find(number).ifPresent(t -> t.set(0, 0));
    created.remove(number);
  }

  /** At the end of the process. */
  void cancelAll() {
    intervals.forEach(t -> t.set(0, 0));
    cancelCreated();
  }

  /** execve: what timer_create made is gone, intervals go on. */
  void cancelCreated() {
    created.values().forEach(t -> t.set(0, 0));
    created.clear();
  }
}
