package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.WaitQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/kthread.h}. */
final class KernelThreads {
  /** What the kernel remembers of one thread. */
  private static final class Thread {
    private final WaitQueue ended;
    private boolean shouldStop;
    private boolean hasEnded;
    private int result;

    Thread(Kernel kernel) {
      this.ended = new WaitQueue(kernel.scheduler());
    }
  }

  private final Kernel kernel;
  private final Map<Long, Thread> threads = new HashMap<>();

  private KernelThreads(Kernel kernel) {
    this.kernel = kernel;
  }

  static KernelThreads of(Kernel kernel) {
    return kernel.part(KernelThreads.class, KernelThreads::new);
  }

  static void install(Binder binder) {
    binder.bind("kthread_create_on_node", (kernel, c) -> of(kernel).create(c));
    binder.bind("kthread_stop", (kernel, c) -> of(kernel).stop(c.arg(0)));
    binder.bind("kthread_should_stop", (kernel, c) -> of(kernel).shouldStop() ? 1 : 0);
  }

  private long create(NativeCall call) {
    long function = call.arg(0);
    long data = call.arg(1);
    Thread thread = new Thread(kernel);
    Task task =
        kernel
            .processes()
            .createKernelThread(
                Printk.format(kernel, call, 3), self -> run(thread, function, data));
    threads.put(task.structAddress(), thread);
    return task.structAddress();
  }

  private int run(Thread thread, long function, long data) {
    try {
      thread.result = thread.shouldStop ? -Errno.EINTR : (int) kernel.call(function, data);
      return thread.result;
    } finally {
      thread.hasEnded = true;
      thread.ended.wakeAll();
    }
  }

  private boolean shouldStop() {
    return Optional.ofNullable(threads.get(kernel.current().structAddress()))
        .filter(t -> t.shouldStop)
        .isPresent();
  }

  /** Asks the thread to end and waits for it: what its function returned. */
  private long stop(long task) {
    Optional<Thread> found = Optional.ofNullable(threads.get(task));
    if (found.isEmpty()) {
      return -Errno.EINVAL;
    }
    Thread thread = found.get();
    thread.shouldStop = true;
    if (!thread.hasEnded) {
      WaitQueues.wake(kernel, task);
    }
    thread.ended.waitFor(() -> thread.hasEnded, false);
    threads.remove(task);
    return thread.result;
  }
}
