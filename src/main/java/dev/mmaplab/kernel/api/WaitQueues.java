package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;

/**
 * {@code linux/wait.h} and the sleeping half of {@code linux/sched.h}: the queues themselves are C
 * lists.
 */
final class WaitQueues {
  private static final int EXCLUSIVE = 1;

  /** What looking for another task takes. */
  private static final long SWITCH_NANOS = 1_000;

  private static final int INTERRUPTIBLE = 1;
  private static final int NEVER_SLEEPS = 0;

  /** TASK_NOLOAD. */
  private static final int NO_LOAD = 0x400;

  private static final int WAKE_KILL = 0x100;

  private WaitQueues() {}

  static void install(Binder binder) {
    binder.bind(
        "default_wake_function",
        (kernel, c) -> wakeEntry(kernel, entry(kernel, c.arg(0)), c.intArg(1), false));
    binder.bind(
        "autoremove_wake_function",
        (kernel, c) -> wakeEntry(kernel, entry(kernel, c.arg(0)), c.intArg(1), true));
    binder.bind("prepare_to_wait", (kernel, c) -> prepare(kernel, c, false));
    binder.bind("prepare_to_wait_exclusive", (kernel, c) -> prepare(kernel, c, true));
    binder.bind("prepare_to_wait_event", WaitQueues::prepareForEvent);
    binder.bind("finish_wait", WaitQueues::finish);
    binder.bind("__wake_up", WaitQueues::wakeUp);
    binder.bind(
        "schedule",
        (kernel, c) -> {
          if (kernel.current().state() == Task.State.RUNNING) {
            // whoever calls it in a loop waits for time to pass
            kernel.scheduler().advance(SWITCH_NANOS);
          }
          kernel.scheduler().schedule(Long.MAX_VALUE);
          return 0;
        });
    binder.bind("schedule_timeout", (kernel, c) -> timeout(kernel, c.arg(0)));
    binder.bind(
        "schedule_timeout_interruptible",
        (kernel, c) -> timeout(kernel, c.arg(0), Task.State.INTERRUPTIBLE));
    binder.bind(
        "schedule_timeout_killable", (kernel, c) -> timeout(kernel, c.arg(0), Task.State.KILLABLE));
    binder.bind(
        "schedule_timeout_uninterruptible",
        (kernel, c) -> timeout(kernel, c.arg(0), Task.State.UNINTERRUPTIBLE));
    binder.bind(
        "mmaplab_set_state",
        (kernel, c) -> {
          kernel.scheduler().setState(state(c.intArg(0)));
          return 0;
        });
    binder.bind(
        "mmaplab_get_state",
        (kernel, c) -> kernel.processes().at(c.arg(0)).map(t -> t.state().value()).orElse(0));
    binder.bind("mmaplab_now", (kernel, c) -> kernel.scheduler().nanos());
    binder.bind("mmaplab_hrtimeout", WaitQueues::highResolution);
    binder.bind(
        "mmaplab_cond_resched",
        (kernel, c) -> kernel.scheduler().reschedule(c.intArg(0) != 0) ? 1 : 0);
    binder.bind("wake_up_process", (kernel, c) -> wake(kernel, c.arg(0)));
    binder.bind(
        "yield",
        (kernel, c) -> {
          kernel.scheduler().yield();
          return 0;
        });
  }

  /** schedule() until a moment: 1 if it has come. */
  private static long highResolution(Kernel kernel, NativeCall call) {
    kernel.scheduler().schedule(call.arg(0));
    return kernel.scheduler().nanos() >= call.arg(0) ? 1 : 0;
  }

  private static StructView entry(Kernel kernel, long address) {
    return StructView.of(kernel, "wait_queue_entry", address);
  }

  private static Task.State state(int number) {
    return number == NEVER_SLEEPS
        ? Task.State.RUNNING
        : (number & INTERRUPTIBLE) != 0
            ? Task.State.INTERRUPTIBLE
            : (number & WAKE_KILL) != 0
                ? Task.State.KILLABLE
                : (number & NO_LOAD) != 0 ? Task.State.IDLE : Task.State.UNINTERRUPTIBLE;
  }

  private static boolean linked(VirtualMemory memory, long node) {
    long next = memory.loadLong(node);
    return next != 0 && next != node;
  }

  private static void insert(VirtualMemory memory, long node, long before, long after) {
    memory.storeLong(after + 8, node);
    memory.storeLong(node, after);
    memory.storeLong(node + 8, before);
    memory.storeLong(before, node);
  }

  private static void unlink(VirtualMemory memory, long node) {
    long next = memory.loadLong(node);
    long previous = memory.loadLong(node + 8);
    memory.storeLong(next + 8, previous);
    memory.storeLong(previous, next);
    memory.storeLong(node, node);
    memory.storeLong(node + 8, node);
  }

  private static void enqueue(Kernel kernel, long queue, StructView entry) {
    VirtualMemory memory = kernel.kernelSpace();
    long node = entry.at("entry");
    if (linked(memory, node)) {
      return;
    }
    long head = StructView.of(kernel, "wait_queue_head", queue).at("head");
    if ((entry.getInt("flags") & EXCLUSIVE) != 0) {
      insert(memory, node, memory.loadLong(head + 8), head);
    } else {
      insert(memory, node, head, memory.loadLong(head));
    }
  }

  /** True if the queue was empty before. */
  private static long prepare(Kernel kernel, NativeCall call, boolean exclusive) {
    StructView entry = entry(kernel, call.arg(1));
    int flags = entry.getInt("flags");
    entry.set("flags", exclusive ? flags | EXCLUSIVE : flags & ~EXCLUSIVE);
    long head = StructView.of(kernel, "wait_queue_head", call.arg(0)).at("head");
    boolean first =
        !linked(kernel.kernelSpace(), head) && !linked(kernel.kernelSpace(), entry.at("entry"));
    enqueue(kernel, call.arg(0), entry);
    kernel.scheduler().setState(state(call.intArg(2)));
    return first ? 1 : 0;
  }

  private static boolean interrupted(Kernel kernel, int state) {
    Task self = kernel.current();
    return (state & INTERRUPTIBLE) != 0 && self.signalPending()
        || (state & WAKE_KILL) != 0 && self.fatalSignalPending();
  }

  private static long prepareForEvent(Kernel kernel, NativeCall call) {
    StructView entry = entry(kernel, call.arg(1));
    if (interrupted(kernel, call.intArg(2))) {
      if (linked(kernel.kernelSpace(), entry.at("entry"))) {
        unlink(kernel.kernelSpace(), entry.at("entry"));
      }
      return -512;
    }
    enqueue(kernel, call.arg(0), entry);
    kernel.scheduler().setState(state(call.intArg(2)));
    return 0;
  }

  private static long finish(Kernel kernel, NativeCall call) {
    kernel.scheduler().setState(Task.State.RUNNING);
    long node = entry(kernel, call.arg(1)).at("entry");
    if (linked(kernel.kernelSpace(), node)) {
      unlink(kernel.kernelSpace(), node);
    }
    return 0;
  }

  static long wake(Kernel kernel, long taskStruct) {
    return kernel
        .processes()
        .at(taskStruct)
        .map(task -> kernel.scheduler().wake(task) ? 1L : 0L)
        .orElse(0L);
  }

  /** try_to_wake_up() of an entry's task, if it sleeps in a state of {@code mode}. */
  private static long wakeEntry(Kernel kernel, StructView entry, int mode, boolean remove) {
    Optional<Task> sleeper =
        kernel
            .processes()
            .at(entry.get("private"))
            .filter(t -> (t.state().value() & mode) != 0)
            .filter(kernel.scheduler()::wake);
    if (sleeper.isPresent() && remove) {
      unlink(kernel.kernelSpace(), entry.at("entry"));
    }
    return sleeper.isPresent() ? 1 : 0;
  }

  /**
   * __wake_up(queue, mode, exclusive ones to wake or 0 for all, key): entries with a function of
   * their own are asked with the queue locked.
   *
   * @return how many exclusive ones were woken
   */
  private static long wakeUp(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long offset = kernel.layouts().struct("wait_queue_entry").offset("entry");
    long head = StructView.of(kernel, "wait_queue_head", call.arg(0)).at("head");
    long plain = kernel.symbol("default_wake_function").orElse(0L);
    long removing = kernel.symbol("autoremove_wake_function").orElse(0L);
    int mode = call.intArg(1);
    int exclusive = call.intArg(2);
    int woken = 0;
    long next;
    for (long node = memory.loadLong(head); node != head; node = next) {
      next = memory.loadLong(node);
      StructView entry = entry(kernel, node - offset);
      int flags = entry.getInt("flags");
      long function = entry.get("func");
      int result =
          (int)
              (function == plain || function == removing
                  ? wakeEntry(kernel, entry, mode, function == removing)
                  : kernel
                      .interrupts()
                      .locked(() -> kernel.call(function, entry.address(), mode, 0, call.arg(3))));
      if (result < 0) {
        break;
      }
      if (result != 0 && (flags & EXCLUSIVE) != 0) {
        woken++;
        if (--exclusive == 0) {
          break;
        }
      }
    }
    return woken;
  }

  private static long timeout(Kernel kernel, long jiffies, Task.State state) {
    kernel.scheduler().setState(state);
    return timeout(kernel, jiffies);
  }

  /** schedule_timeout(): jiffies left. */
  private static long timeout(Kernel kernel, long jiffies) {
    Scheduler scheduler = kernel.scheduler();
    if (jiffies == Long.MAX_VALUE) {
      scheduler.schedule(Long.MAX_VALUE);
      return Long.MAX_VALUE;
    }
    if (jiffies < 0) {
      kernel.log().line(3, "schedule_timeout: wrong timeout value " + Long.toHexString(jiffies));
      kernel.oopses().dumpStack();
      scheduler.setState(Task.State.RUNNING);
      return 0;
    }
    return scheduler.scheduleJiffies(jiffies);
  }
}
