package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Interrupts;
import dev.mmaplab.kernel.Interrupts.Softirq;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Scheduler;
import dev.mmaplab.kernel.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Tasklets of {@code linux/interrupt.h}, and the gate to softirqs that wait. */
final class Tasklets {
  private static final long SCHEDULED = 1;
  private static final long RUNNING = 2;
  private static final long TICK = 1_000_000_000L / Scheduler.HZ;

  private final Kernel kernel;
  private final Map<Softirq, Deque<Long>> waiting = new EnumMap<>(Softirq.class);

  private Tasklets(Kernel kernel) {
    this.kernel = kernel;
    for (Softirq which : new Softirq[] {Softirq.HI, Softirq.TASKLET}) {
      waiting.put(which, new ArrayDeque<>());
      kernel.interrupts().open(which, () -> run(which));
    }
  }

  private static Tasklets of(Kernel kernel) {
    return kernel.part(Tasklets.class, Tasklets::new);
  }

  static void install(Binder binder) {
    binder.bind("tasklet_init", (kernel, c) -> prepare(kernel, c, "func", c.arg(2)));
    binder.bind("tasklet_setup", (kernel, c) -> prepare(kernel, c, "callback", 0));
    binder.bind(
        "__tasklet_schedule", (kernel, c) -> of(kernel).schedule(Softirq.TASKLET, c.arg(0)));
    binder.bind("__tasklet_hi_schedule", (kernel, c) -> of(kernel).schedule(Softirq.HI, c.arg(0)));
    binder.bind("tasklet_kill", (kernel, c) -> of(kernel).kill(c.arg(0)));
    binder.bind(
        "mmaplab_interrupts",
        (kernel, c) -> {
          kernel.interrupts().enabled();
          return 0;
        });
  }

  private static long prepare(Kernel kernel, NativeCall call, String member, long data) {
    StructView tasklet = StructView.of(kernel, "tasklet_struct", call.arg(0));
    tasklet.zero();
    tasklet.set(member, call.arg(1));
    tasklet.set("use_callback", member.equals("callback") ? 1 : 0);
    tasklet.set("data", data);
    return 0;
  }

  private Deque<Long> queue(Softirq which) {
    return waiting.getOrDefault(which, new ArrayDeque<>());
  }

  private long schedule(Softirq which, long address) {
    queue(which).add(address);
    kernel.interrupts().raise(which);
    return 0;
  }

  /** tasklet_action_common: a disabled one goes to the end and asks again. */
  private void run(Softirq which) {
    Deque<Long> queue = queue(which);
    for (int left = queue.size(); left > 0; left--) {
      long address = queue.remove();
      StructView tasklet = StructView.of(kernel, "tasklet_struct", address);
      if (tasklet.getInt("count.counter") != 0) {
        queue.add(address);
        kernel.interrupts().raise(which);
        continue;
      }
      tasklet.set("state", tasklet.get("state") & ~SCHEDULED | RUNNING);
      boolean callback = tasklet.get("use_callback") != 0;
      kernel.call(tasklet.get("func"), callback ? address : tasklet.get("data"));
      tasklet.set("state", tasklet.get("state") & ~RUNNING);
    }
  }

  /** Waits until it has run; then nobody can schedule it before this returns. */
  private long kill(long address) {
    Interrupts interrupts = kernel.interrupts();
    if (interrupts.inInterrupt()) {
      kernel.log().line(5, "Attempt to kill tasklet from interrupt");
    }
    StructView tasklet = StructView.of(kernel, "tasklet_struct", address);
    Scheduler scheduler = kernel.scheduler();
    while ((tasklet.get("state") & SCHEDULED) != 0) {
      scheduler.sleep(Task.State.UNINTERRUPTIBLE, scheduler.nanos() + TICK);
    }
    return 0;
  }
}
