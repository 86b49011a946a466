package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Decides which task runs: exactly one at a time, each on its own virtual thread, in an order that
 * depends on nothing but what the tasks do. Time is virtual: instructions take a nanosecond each,
 * and when every task sleeps the clock jumps to the next timer. If there is no timer either but
 * khungtaskd's, and it has nothing to report, nothing can ever happen again: the run ends with
 * {@link LimitExceeded.Kind#TIME}, as a person would press Ctrl-C.
 */
public final class Scheduler {
  /** Ticks of jiffies a second: CONFIG_HZ of Debian. */
  public static final int HZ = 250;

  private static final long TICK = 1_000_000_000L / HZ;

  /** Seconds from 1970 to the moment every computer boots: 2024-01-01 00:00:00 UTC. */
  private static final long BOOT_SECONDS = 1_704_067_200L;

  /** The clock when the first process starts: booting takes a moment. */
  private static final long BOOT_NANOS = 2_000_000_000L;

  /** INITIAL_JIFFIES: Linux starts five minutes before the 32-bit wrap. */
  private static final long INITIAL_JIFFIES = 0xffff_ffffL & (-300L * HZ);

  /** User code runs this long before others get their turn. */
  private static final long TIME_SLICE = 400_000;

  /** Turns of a loop that waits within one tick. */
  private static final int MOST_TURNS = 500;

  /** A deed at a moment of virtual time; cancelled by {@link #cancel}. */
  public static final class Timer {
    private final long when;
    private final long order;
    private final Runnable action;

    Timer(long when, long order, Runnable action) {
      this.when = when;
      this.order = order;
      this.action = action;
    }

    /** Nanoseconds since boot. */
    public long when() {
      return when;
    }
  }

  private record Watch(Timer timer, BooleanSupplier worthwhile) {
    boolean inVain(Timer last) {
      return timer == last && !worthwhile.getAsBoolean();
    }
  }

  private final Deque<Task> runnable = new ArrayDeque<>();
  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(
          Comparator.comparingLong((Timer t) -> t.when).thenComparingLong(t -> t.order));
  private final List<Task> lookers = new ArrayList<>();
  private final Baton host = new Baton();
  private final KernelLimits limits;
  private final Interrupts interrupts;
  private long timerOrder;
  private long now = BOOT_NANOS;
  private long ranSince;
  private long spinning;
  private int turns;
  private Optional<Task> current = Optional.empty();
  private boolean stopping;
  private Optional<Watch> watch = Optional.empty();
  private Optional<Throwable> failure = Optional.empty();

  Scheduler(KernelLimits limits, Interrupts interrupts) {
    this.limits = limits;
    this.interrupts = interrupts;
  }

  /**
   * The task whose code runs now.
   *
   * @throws IllegalStateException outside any task
   */
  public Task current() {
    return current.orElseThrow(() -> new IllegalStateException("no task is running"));
  }

  /** The same, empty while the computer boots. */
  public Optional<Task> currentIfAny() {
    return current;
  }

  /** Nanoseconds since boot: CLOCK_MONOTONIC. */
  public long nanos() {
    return now;
  }

  /** Nanoseconds since 1970: CLOCK_REALTIME. */
  public long realNanos() {
    return BOOT_SECONDS * 1_000_000_000L + now;
  }

  public long jiffies() {
    return INITIAL_JIFFIES + now / TICK;
  }

  /** Nanoseconds since boot at which jiffies reaches this value. */
  public long nanosAt(long jiffies) {
    return (jiffies - INITIAL_JIFFIES) * TICK;
  }

  /** Lets time pass without running anything but interrupts: mdelay, udelay. */
  public void advance(long nanos) {
    long end = now + nanos;
    while (true) {
      Timer next = timers.peek();
      if (next == null || next.when > end) {
        break;
      }
      now = Math.max(now, next.when);
      fire();
      interrupts.deliver();
    }
    now = Math.max(now, end);
  }

  /**
   * A loop in kernel code that does nothing but look at the clock or at a variable. After some
   * turns the clock moves on to the next tick, so that waiting does not cost what it costs a
   * processor.
   */
  public void spin() {
    if (spinning != jiffies()) {
      spinning = jiffies();
      turns = 0;
    }
    if (++turns >= MOST_TURNS) {
      turns = 0;
      advance(nanosAt(jiffies() + 1) - now);
    }
  }

  /** Another task is current for a while: the idle task, in its interrupts. */
  void lend(Optional<Task> task) {
    current = task;
  }

  /** Runs {@code action} at a moment; it must neither block nor call C code, but may wake tasks. */
  public Timer at(long nanos, Runnable action) {
    Timer timer = new Timer(nanos, timerOrder++, action);
    timers.add(timer);
    return timer;
  }

  /**
   * The same for who looks at the other tasks: no reason to wait for it if nothing else can happen,
   * unless it is {@code worthwhile} then.
   */
  Timer watch(long nanos, Runnable action, BooleanSupplier worthwhile) {
    Timer timer = at(nanos, action);
    watch = Optional.of(new Watch(timer, worthwhile));
    return timer;
  }

  /** False if it has already run or been cancelled. */
  public boolean cancel(Timer timer) {
    return timers.remove(timer);
  }

  /**
   * Puts the current task to sleep until {@link #wake}, the deadline, or (if interruptible) a
   * signal. Wakes may be spurious: look at what was waited for again.
   *
   * @param deadlineNanos since boot; {@link Long#MAX_VALUE} for none
   */
  public void sleep(Task.State state, long deadlineNanos) {
    setState(state);
    schedule(deadlineNanos);
  }

  /**
   * set_current_state: a later {@link #schedule} sleeps in this state unless a wake comes between.
   */
  public void setState(Task.State state) {
    current().setState(state);
  }

  /**
   * schedule() and schedule_timeout(): lets others run if the current task is {@code RUNNING}, else
   * sleeps.
   *
   * @param deadlineNanos since boot; {@link Long#MAX_VALUE} for none
   */
  public void schedule(long deadlineNanos) {
    Task self = current();
    interrupts.checkAtomic();
    if (self.state() == Task.State.INTERRUPTIBLE && self.signalPending()
        || self.state() == Task.State.KILLABLE && self.fatalSignalPending()) {
      self.setState(Task.State.RUNNING);
    }
    if (self.state() == Task.State.RUNNING) {
      this.yield();
      return;
    }
    interrupts.checkReader();
    self.sleepObserver().ifPresent(Task.SleepObserver::sleeps);
    Optional<Timer> timer =
        deadlineNanos == Long.MAX_VALUE
            ? Optional.empty()
            : Optional.of(at(deadlineNanos, () -> wake(self)));
    switchFrom(self);
    timer.ifPresent(timers::remove);
    self.sleepObserver().ifPresent(Task.SleepObserver::wakes);
  }

  /**
   * schedule_timeout() with a number of jiffies: a timer of the wheel ends the sleep.
   *
   * @return jiffies left, at least 0
   */
  public long scheduleJiffies(long jiffies) {
    Task self = current();
    long end = jiffies() + jiffies;
    TimerWheel wheel = TimerWheel.of(self.kernel());
    TimerWheel.Entry entry = wheel.add(end, () -> wake(self));
    schedule(Long.MAX_VALUE);
    wheel.cancel(entry);
    return Math.max(0, end - jiffies());
  }

  /** Makes a sleeping task runnable; true if it slept. */
  public boolean wake(Task task) {
    switch (task.state()) {
      case INTERRUPTIBLE, UNINTERRUPTIBLE, IDLE, KILLABLE, STOPPED, PARKED -> {
        task.setState(Task.State.RUNNING);
        if (current.isEmpty() || current.get() != task || task.switchedOut()) {
          runnable.add(task);
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /**
   * Sleeps interruptibly until {@link #lookAgain}: for those who wait for any of several things.
   *
   * @param deadlineNanos since boot; {@link Long#MAX_VALUE} for none
   */
  void sleepUntilChange(long deadlineNanos) {
    Task self = current();
    lookers.add(self);
    try {
      sleep(Task.State.INTERRUPTIBLE, deadlineNanos);
    } finally {
      lookers.remove(self);
    }
  }

  /** Some wait queue was woken: those who watch several things look at them again. */
  public void lookAgain() {
    if (!lookers.isEmpty()) {
      List.copyOf(lookers).forEach(this::wake);
    }
  }

  /** sched_yield: to the end of the queue. */
  @SuppressWarnings("NamedLikeContextualKeyword")
  public void yield() {
    Task self = current();
    if (!runnable.isEmpty()) {
      runnable.add(self);
      switchFrom(self);
    }
  }

  /**
   * cond_resched(): lets others run if the current task has used up its time slice.
   *
   * @param now false: only asks
   */
  public boolean reschedule(boolean now) {
    boolean due = ranSince >= TIME_SLICE && !runnable.isEmpty();
    if (due && now) {
      ranSince = 0;
      this.yield();
    }
    return due;
  }

  /** Instructions have run in user or kernel mode: time passes, timers fire. */
  void ran(int instructions) {
    now += instructions;
    ranSince += instructions;
    fire();
  }

  /** Lets others run if the current task has used up its time slice. */
  void preempt() {
    if (ranSince >= TIME_SLICE) {
      ranSince = 0;
      this.yield();
    }
  }

  /** A new task takes its place at the end of the queue. */
  void add(Task task) {
    task.setState(Task.State.RUNNING);
    runnable.add(task);
  }

  /**
   * Hands the computer to its first task and waits on the caller's thread until {@link #finish} or
   * {@link #fail}.
   */
  void runAll() {
    handOver(next());
    host.await();
    current = Optional.empty();
    if (failure.isPresent()) {
      Throwable thrown = failure.get();
      failure = Optional.empty();
      if (thrown instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(thrown);
    }
  }

  /** The current task has ended for good: its thread runs no more kernel code after this. */
  void ended() {
    Task self = current();
    try {
      Task next = next();
      if (next != self) {
        handOver(next);
      }
    } catch (LimitExceeded | KernelPanic end) {
      fail(end);
    }
  }

  /** The run is over: gives the host its thread back. Called on the last task's thread. */
  void finish() {
    stopping = true;
    host.pass();
  }

  /** The run ends with this exception on the host's thread. */
  void fail(Throwable thrown) {
    failure = Optional.of(thrown);
    finish();
  }

  boolean stopping() {
    return stopping;
  }

  /** Lets a task that is switched out unwind: called by the host, for one task after the other. */
  void stop(Task task) {
    stopping = true;
    current = Optional.of(task);
    task.baton().pass();
    task.join();
    current = Optional.empty();
  }

  private void fire() {
    for (Timer next = timers.peek(); next != null && next.when <= now; next = timers.peek()) {
      timers.remove().action.run();
    }
  }

  private Task next() {
    while (true) {
      fire();
      Task task = runnable.poll();
      if (task != null) {
        return task;
      }
      if (interrupts.waiting()) {
        interrupts.deliverIdle();
        continue;
      }
      Timer timer = timers.peek();
      if (timer == null || timers.size() == 1 && watch.filter(w -> w.inVain(timer)).isPresent()) {
        throw new LimitExceeded(LimitExceeded.Kind.TIME);
      }
      now = Math.max(now, timer.when);
    }
  }

  private void switchFrom(Task self) {
    if (stopping) {
      throw new RunOver();
    }
    // sleeping for ever must not depend on how fast the host is
    limits.chargeInstructions(KernelLimits.SWITCH);
    self.setSwitchedOut(true);
    Interrupts.Saved saved = interrupts.save();
    try {
      Task next = next();
      if (next != self) {
        handOver(next);
        self.baton().await();
        if (stopping) {
          throw new RunOver();
        }
      }
    } finally {
      self.setSwitchedOut(false);
    }
    current = Optional.of(self);
    self.setState(Task.State.RUNNING);
    interrupts.restore(saved);
    interrupts.deliver();
  }

  private void handOver(Task next) {
    ranSince = 0;
    current = Optional.of(next);
    next.mmIfAny().ifPresent(Mm::activate);
    interrupts.startFresh();
    next.takeBaton();
  }
}
