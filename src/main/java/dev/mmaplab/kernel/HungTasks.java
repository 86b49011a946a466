package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * khungtaskd, kernel/hung_task.c: looks now and then at every task in D state and reports those
 * that have not run since the look before. Its clock alone keeps no computer running: where nothing
 * else can ever happen, it looks only as long as there is something left to report.
 */
final class HungTasks {
  private static final int ERROR = 3;
  private static final int INFO = 6;

  /**
   * A task as it was found in D state.
   *
   * @param switches how often it had slept before
   * @param since jiffies of that look
   */
  private record Seen(long switches, long since, boolean reported) {}

  private final Kernel kernel;
  private final KernelSettings settings;
  private final Map<Task, Seen> seen = new HashMap<>();
  private Optional<Scheduler.Timer> timer = Optional.empty();
  private long lastLook;

  private HungTasks(Kernel kernel) {
    this.kernel = kernel;
    this.settings = kernel.settings();
    this.lastLook = kernel.scheduler().jiffies();
  }

  static HungTasks of(Kernel kernel) {
    return kernel.part(HungTasks.class, HungTasks::new);
  }

  /**
   * /proc/sys/kernel/hung_task_timeout_secs was written.
   *
   * @throws NumberFormatException for what Linux does not take
   */
  void setTimeout(int seconds) {
    settings.setHungTaskSeconds(checked(seconds));
    arm();
  }

  /** The same of hung_task_check_interval_secs. */
  void setInterval(int seconds) {
    settings.setHungTaskInterval(checked(seconds));
    arm();
  }

  private static int checked(int seconds) {
    if (seconds < 0) {
      throw new NumberFormatException("hung_task");
    }
    return seconds;
  }

  /** Sets the clock for the next look. */
  void arm() {
    Scheduler scheduler = kernel.scheduler();
    timer.ifPresent(scheduler::cancel);
    timer = Optional.empty();
    if (settings.hungTaskSeconds() > 0) {
      long interval = (long) settings.hungTaskInterval() * Scheduler.HZ;
      long due = lastLook + (interval == 0 ? timeout() : Math.min(interval, timeout()));
      long when =
          due <= scheduler.jiffies()
              ? scheduler.nanos()
              : scheduler.nanosAt(TimerWheel.tick(scheduler.jiffies(), due));
      timer = Optional.of(scheduler.watch(when, this::look, this::worthwhile));
    }
  }

  private long timeout() {
    return (long) settings.hungTaskSeconds() * Scheduler.HZ;
  }

  private boolean worthwhile() {
    boolean heard = settings.hungTaskWarnings() != 0 || settings.hungTaskPanic();
    return heard && kernel.processes().all().stream().anyMatch(this::unreported);
  }

  private boolean unreported(Task task) {
    return hangs(task)
        && Optional.ofNullable(seen.get(task))
            .filter(s -> s.switches() == task.switches() && s.reported())
            .isEmpty();
  }

  private static boolean hangs(Task task) {
    return task.state() == Task.State.UNINTERRUPTIBLE && task.switches() != 0;
  }

  private void look() {
    List<Task> tasks = kernel.processes().all();
    seen.keySet().retainAll(new HashSet<>(tasks));
    long now = kernel.scheduler().jiffies();
    lastLook = now;
    boolean panic = false;
    for (Task task : tasks) {
      if (hangs(task)) {
        long switches = task.switches();
        Seen before =
            Optional.ofNullable(seen.get(task))
                .filter(s -> s.switches() == switches)
                .orElseGet(() -> new Seen(switches, now, false));
        boolean due = now - before.since() >= timeout() && now > before.since();
        seen.put(task, new Seen(switches, before.since(), before.reported() || due));
        if (due) {
          report(task, (now - before.since()) / Scheduler.HZ);
          panic |= settings.hungTaskPanic();
        }
      }
    }
    arm();
    if (panic) {
      throw kernel.oopses().panic("hung_task: blocked tasks");
    }
  }

  private void report(Task task, long seconds) {
    int left = settings.hungTaskWarnings();
    if (left == 0) {
      return;
    }
    settings.setHungTaskWarnings(left > 0 ? left - 1 : left);
    KernelLog log = kernel.log();
    log.line(
        ERROR,
        "INFO: task "
            + task.comm()
            + ":"
            + task.pid()
            + " blocked for more than "
            + seconds
            + " seconds.");
    log.line(
        ERROR,
        "      "
            + kernel.oopses().tainted()
            + " "
            + KernelRelease.of(kernel.version())
            + " #1 "
            + KernelRelease.build(kernel.version()));
    log.line(ERROR, "\"echo 0 > /proc/sys/kernel/hung_task_timeout_secs\" disables this message.");
    log.line(INFO, headline(task));
    kernel.oopses().showTask(task, INFO);
    kernel
        .events()
        .add(
            new Event.HungTask(
                task.tgid(), task.site(), task.comm(), seconds, task.kernelFunction().orElse("")));
    if (settings.hungTaskWarnings() == 0 && newer()) {
      log.line(
          INFO, "Future hung task reports are suppressed, see sysctl kernel.hung_task_warnings");
    }
  }

  private boolean newer() {
    return kernel.version() == KernelVersion.V6_12;
  }

  /** The first line of sched_show_task(). */
  private String headline(Task task) {
    int parent = task.kernelThread() ? 2 : task.group().parent().map(TaskGroup::tgid).orElse(0);
    return String.format(
        Locale.ROOT,
        "task:%-15s state:D stack:0     pid:%-5d %sppid:%-6d flags:0x%08x",
        task.comm(),
        task.pid(),
        newer() ? String.format(Locale.ROOT, "tgid:%-5d ", task.tgid()) : "",
        parent,
        task.kernelThread() ? 0x4000 : 2);
  }
}
