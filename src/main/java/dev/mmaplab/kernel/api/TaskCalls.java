package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Task;
import java.util.Optional;

/**
 * {@code asm/current.h}, {@code linux/cred.h}, {@code linux/capability.h} and signals: who runs,
 * and what it may do.
 */
final class TaskCalls {
  private TaskCalls() {}

  static void install(Binder binder) {
    binder.bind("get_current", (kernel, c) -> kernel.current().structAddress());
    binder.bind(
        "capable", (kernel, c) -> kernel.current().credentials().capable(c.intArg(0)) ? 1 : 0);
    TaskCredentials.install(binder);
    binder.bind("mmaplab_signal_pending", TaskCalls::pending);
    binder.bind("mmaplab_first_task", (kernel, c) -> kernel.processes().idle().structAddress());
    binder.bind("mmaplab_next_task", TaskCalls::next);
  }

  private static long pending(Kernel kernel, NativeCall call) {
    Optional<Task> task = kernel.processes().at(call.arg(0));
    boolean fatal = (call.arg(1) & 1) != 0;
    return task.filter(t -> fatal ? t.fatalSignalPending() : t.signalPending()).isPresent() ? 1 : 0;
  }

  /** The processes in a ring, by number: behind the last one comes init_task. */
  private static long next(Kernel kernel, NativeCall call) {
    int pid = kernel.processes().at(call.arg(0)).map(Task::pid).orElse(0);
    return kernel.processes().all().stream()
        .filter(t -> t.pid() > pid && t.pid() == t.tgid())
        .findFirst()
        .map(Task::structAddress)
        .orElseGet(() -> kernel.processes().idle().structAddress());
  }
}
