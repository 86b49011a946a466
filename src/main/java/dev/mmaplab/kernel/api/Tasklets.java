package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;

/** Tasklets of {@code linux/interrupt.h}: they run on a kernel thread, as timers do. */
final class Tasklets {
  private final Deferred thread;

  private Tasklets(Kernel kernel) {
    this.thread = new Deferred(kernel, Deferred.SOFTIRQ);
  }

  private static Tasklets of(Kernel kernel) {
    return kernel.part(Tasklets.class, Tasklets::new);
  }

  static void install(Binder binder) {
    binder.bind("tasklet_init", (kernel, c) -> prepare(kernel, c, "func", c.arg(2)));
    binder.bind("tasklet_setup", (kernel, c) -> prepare(kernel, c, "callback", 0));
    binder.bind("mmaplab_tasklet_schedule", (kernel, c) -> of(kernel).schedule(kernel, c.arg(0)));
    binder.bind(
        "tasklet_kill",
        (kernel, c) -> {
          of(kernel).thread.flush(c.arg(0));
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

  /** A tasklet that waits already runs once only. */
  private long schedule(Kernel kernel, long address) {
    if (thread.pending(address)) {
      return 0;
    }
    thread.start();
    thread.add(
        new Deferred.Deed(
            address,
            () -> {
              StructView tasklet = StructView.of(kernel, "tasklet_struct", address);
              boolean callback = tasklet.get("use_callback") != 0;
              kernel.call(tasklet.get("func"), callback ? address : tasklet.get("data"));
            }));
    return 0;
  }
}
