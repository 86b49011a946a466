package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Hardware interrupts and softirqs: what runs between two instructions of whatever task is current,
 * or of the idle task, unless the code there has said that it must not. How deep the processor is
 * in such contexts is {@code struct mmaplab_cpu} of linux/preempt.h, one for each task.
 */
public final class Interrupts {
  /** kernel/softirq.c's, in the order in which they run. */
  public enum Softirq {
    HI,
    TIMER,
    TASKLET,
    HRTIMER,
    RCU;

    private int bit() {
      return 1 << ordinal();
    }

    /** Those that irq_exit runs even if ksoftirqd is about to. */
    private static int now() {
      return HI.bit() | TASKLET.bit();
    }
  }

  private static final int SOFTIRQ_OFFSET = 0x100;
  private static final int SOFTIRQ_MASK = 0xff00;
  private static final int HARDIRQ_OFFSET = 0x10000;

  /** HARDIRQ_MASK, SOFTIRQ_MASK and NMI_MASK. */
  private static final int INTERRUPT_MASK = 0xffff00;

  /** MAX_SOFTIRQ_RESTART. */
  private static final int MOST_ROUNDS = 10;

  private static final int KSOFTIRQD_PID = 14;
  private static final long TICK = 1_000_000_000L / Scheduler.HZ;

  private final Kernel kernel;
  private final Deque<Runnable> hard = new ArrayDeque<>();
  private final Map<Softirq, Runnable> handlers = new EnumMap<>(Softirq.class);
  private int soft;
  private int sleepingReaders;
  private boolean warnedReader;
  private Optional<Long> struct = Optional.empty();
  private Optional<Task> daemon = Optional.empty();

  Interrupts(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Address of {@code mmaplab_cpu}. */
  long structAddress() {
    if (struct.isEmpty()) {
      struct = Optional.of(KernelObjects.allocate(kernel, 16));
    }
    return struct.get();
  }

  /** preempt_count() of the current task. */
  public int count() {
    return struct.map(at -> kernel.kernelSpace().loadInt(at)).orElse(0);
  }

  void setCount(int now) {
    if (now != count()) {
      kernel.kernelSpace().storeInt(structAddress(), now);
    }
  }

  /** irqs_disabled(). */
  public boolean disabled() {
    return struct.filter(at -> kernel.kernelSpace().loadInt(at + 4) != 0).isPresent();
  }

  void setDisabled(boolean now) {
    if (now != disabled()) {
      kernel.kernelSpace().storeInt(structAddress() + 4, now ? 1 : 0);
    }
  }

  /** What belongs to the task that is being switched out, to be put back when it goes on. */
  record Saved(int count, boolean disabled, int readers) {}

  Saved save() {
    int readers = struct.map(at -> kernel.kernelSpace().loadInt(at + 12)).orElse(0);
    sleepingReaders += readers != 0 ? 1 : 0;
    return new Saved(count(), disabled(), readers);
  }

  void restore(Saved saved) {
    sleepingReaders -= saved.readers() != 0 ? 1 : 0;
    enter(saved);
  }

  private void enter(Saved saved) {
    setCount(saved.count());
    setDisabled(saved.disabled());
    struct.ifPresent(at -> kernel.kernelSpace().storeInt(at + 12, saved.readers()));
  }

  /** A task that has never run starts with nothing held back. */
  void startFresh() {
    enter(new Saved(0, false, 0));
  }

  /** Some task is inside rcu_read_lock(). */
  public boolean anyReader() {
    boolean here = struct.filter(at -> kernel.kernelSpace().loadInt(at + 12) != 0).isPresent();
    return here || sleepingReaders > 0;
  }

  /** in_interrupt(): in a hard or soft one, or with bottom halves disabled. */
  public boolean inInterrupt() {
    return (count() & INTERRUPT_MASK) != 0;
  }

  /** in_serving_softirq() or in_hardirq(): on the back of whichever task was running. */
  public boolean serving() {
    return (count() & (INTERRUPT_MASK & ~SOFTIRQ_MASK | SOFTIRQ_OFFSET)) != 0;
  }

  /** rcu_note_context_switch: a reader that goes to sleep is told so once. */
  void checkReader() {
    boolean reader = struct.filter(at -> kernel.kernelSpace().loadInt(at + 12) > 0).isPresent();
    if (reader && !warnedReader) {
      warnedReader = true;
      kernel.oopses().voluntarySwitchOfReader();
    }
  }

  /** schedule_debug: whoever must not sleep is told so, and may from now on. */
  void checkAtomic() {
    if (count() != 0) {
      kernel.oopses().schedulingWhileAtomic(count() + 1);
      setCount(0);
    }
  }

  /** As with a spinlock held and interrupts off. */
  public long locked(LongSupplier action) {
    int count = count();
    boolean off = disabled();
    setCount(count + 1);
    setDisabled(true);
    try {
      return action.getAsLong();
    } finally {
      setCount(count);
      setDisabled(off);
    }
  }

  /** open_softirq. */
  public void open(Softirq which, Runnable handler) {
    handlers.put(which, handler);
  }

  /**
   * A device or clock asks for the processor: {@code handler} runs with interrupts off as soon as
   * they are on. It may call C code, which must not sleep.
   */
  public void raise(Runnable handler) {
    hard.add(handler);
    ask();
  }

  /** raise_softirq: at the end of the interrupt, else by ksoftirqd or at the next tick. */
  public void raise(Softirq which) {
    boolean was = (soft & which.bit()) != 0;
    soft |= which.bit();
    ask();
    if (!inInterrupt() && !was && hard.isEmpty()) {
      wakeDaemon();
      Scheduler scheduler = kernel.scheduler();
      scheduler.at((scheduler.nanos() / TICK + 1) * TICK, this::tick);
    }
  }

  private void tick() {
    if (soft != 0) {
      raise(() -> {});
    }
  }

  /** Something waits: the code that runs looks at its next instruction, or when it may. */
  private void ask() {
    struct.ifPresent(at -> kernel.kernelSpace().storeInt(at + 8, 1));
    Optional<Task> current = kernel.scheduler().currentIfAny();
    current.flatMap(Task::userCpu).ifPresent(Cpu::requestAttention);
    current.flatMap(t -> t.memory().kernelCpuIfAny()).ifPresent(Cpu::requestAttention);
  }

  /** Something waits for an interrupt. */
  boolean waiting() {
    return !hard.isEmpty();
  }

  /** Something waits that the current task would let run. */
  boolean deliverable() {
    return !hard.isEmpty() && !disabled();
  }

  /**
   * As {@link #raise(Runnable)}, for a device that is being accessed: the processor finishes what
   * it has begun. That ends where the next kernel function begins.
   */
  public void raiseByAccess(Runnable handler) {
    hard.add(handler);
    struct.ifPresent(at -> kernel.kernelSpace().storeInt(at + 8, 1));
    kernel.scheduler().currentIfAny().flatMap(Task::userCpu).ifPresent(Cpu::requestAttention);
  }

  /** Where kernel functions begin and end: what a device has asked for is served. */
  void deliverWaiting() {
    if (!hard.isEmpty() && kernel.scheduler().currentIfAny().isPresent()) {
      deliver();
    }
  }

  /** Runs what waits and may run now, on the back of the current task. */
  public void deliver() {
    while (deliverable()) {
      int count = count();
      setCount(count + HARDIRQ_OFFSET);
      setDisabled(true);
      try {
        for (Runnable next = hard.poll(); next != null; next = hard.poll()) {
          next.run();
        }
      } catch (KernelOops oops) {
        throw kernel.oopses().panic("Fatal exception in interrupt");
      } finally {
        setCount(count);
        setDisabled(false);
      }
      if (!inInterrupt() && soft != 0 && !daemonComes()) {
        runSoftirqs();
      }
    }
    settle();
  }

  /** local_bh_enable(), local_irq_enable(): what was kept waiting runs here. */
  public void enabled() {
    deliver();
    if (!inInterrupt() && !disabled() && soft != 0 && hard.isEmpty()) {
      runSoftirqs();
    }
    settle();
  }

  /** The idle task's interrupts, while no other task can run. */
  void deliverIdle() {
    Scheduler scheduler = kernel.scheduler();
    Saved saved = save();
    Task idle = kernel.processes().idle();
    Optional<Task> before = scheduler.currentIfAny();
    enter(new Saved(1, false, 0));
    scheduler.lend(Optional.of(idle));
    try {
      deliver();
    } finally {
      scheduler.lend(before);
      restore(saved);
    }
  }

  private void settle() {
    if (hard.isEmpty() && soft == 0) {
      struct.ifPresent(at -> kernel.kernelSpace().storeInt(at + 8, 0));
    }
  }

  private boolean daemonComes() {
    return (soft & Softirq.now()) == 0
        && daemon.filter(t -> t.state() == Task.State.RUNNING).isPresent();
  }

  /** __do_softirq. */
  private void runSoftirqs() {
    int count = count();
    setCount(count + SOFTIRQ_OFFSET);
    try {
      for (int round = 0; round < MOST_ROUNDS && soft != 0; round++) {
        int waiting = soft;
        soft = 0;
        for (Softirq which : Softirq.values()) {
          if ((waiting & which.bit()) != 0) {
            handlers.getOrDefault(which, () -> {}).run();
          }
        }
      }
    } catch (KernelOops oops) {
      throw kernel.oopses().panic("Fatal exception in interrupt");
    } finally {
      setCount(count);
    }
    if (soft != 0) {
      wakeDaemon();
    }
  }

  private void wakeDaemon() {
    if (daemon.isEmpty()) {
      daemon =
          Optional.of(
              kernel.processes().createKernelThread("ksoftirqd/0", KSOFTIRQD_PID, self -> serve()));
    }
    kernel.scheduler().wake(daemon.get());
  }

  private int serve() {
    while (true) {
      if (soft != 0) {
        runSoftirqs();
        settle();
        Scheduler scheduler = kernel.scheduler();
        if (soft == 0) {
          scheduler.yield();
        } else {
          // a disabled tasklet asks again and again: time must pass
          scheduler.sleep(Task.State.IDLE, (scheduler.nanos() / TICK + 1) * TICK);
        }
      } else {
        kernel.scheduler().sleep(Task.State.IDLE, Long.MAX_VALUE);
      }
    }
  }
}
