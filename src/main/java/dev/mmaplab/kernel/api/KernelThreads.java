package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.WaitQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code linux/kthread.h}. */
final class KernelThreads {
  private static final int ENOSYS = 38;

  /** kthread_exit: unwinds the thread's C stack. */
  private static final class Exit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long result;

    Exit(long result) {
      super("kthread_exit", null, false, false);
      this.result = result;
    }
  }

  /** What the kernel remembers of one thread: struct kthread. */
  private static final class Thread {
    private final long function;
    private final long data;
    private final WaitQueue changed;
    private boolean shouldStop;
    private boolean shouldPark;
    private boolean parked;
    private boolean hasEnded;
    private int result;

    Thread(Kernel kernel, long function, long data) {
      this.function = function;
      this.data = data;
      this.changed = new WaitQueue(kernel.scheduler());
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
    binder.bind(
        "kthread_create_on_node",
        (kernel, c) -> of(kernel).create(c.arg(0), c.arg(1), Printk.format(kernel, c, 3)));
    binder.bind("kthread_create_on_cpu", (kernel, c) -> of(kernel).createOnCpu(c));
    binder.bind("kthread_stop", (kernel, c) -> of(kernel).stop(c.arg(0)));
    binder.bind(
        "kthread_should_stop",
        (kernel, c) -> of(kernel).self().filter(t -> t.shouldStop).isPresent() ? 1 : 0);
    binder.bind(
        "kthread_should_park",
        (kernel, c) -> of(kernel).self().filter(t -> t.shouldPark).isPresent() ? 1 : 0);
    binder.bind("kthread_park", (kernel, c) -> of(kernel).park(c.arg(0)));
    binder.bind("kthread_unpark", (kernel, c) -> of(kernel).unpark(c.arg(0)));
    binder.bind("kthread_parkme", (kernel, c) -> of(kernel).parkSelf());
    binder.bind("kthread_data", (kernel, c) -> of(kernel).at(c.arg(0)).map(t -> t.data).orElse(0L));
    binder.bind(
        "kthread_func", (kernel, c) -> of(kernel).at(c.arg(0)).map(t -> t.function).orElse(0L));
    binder.bind(
        "mmaplab_kthread_exit",
        (kernel, c) -> {
          throw new Exit(c.arg(0));
        });
  }

  private Optional<Thread> at(long task) {
    return Optional.ofNullable(threads.get(task));
  }

  private Optional<Thread> self() {
    return at(kernel.current().structAddress());
  }

  private long createOnCpu(NativeCall call) {
    String name = KernelText.read(kernel.kernelSpace(), call.arg(3)).replace("%u", "%d");
    return create(call.arg(0), call.arg(1), name.replace("%d", Long.toString(call.arg(2))));
  }

  private long create(long function, long data, String name) {
    Thread thread = new Thread(kernel, function, data);
    Task task = kernel.processes().createKernelThread(name, self -> run(thread));
    threads.put(task.structAddress(), thread);
    return task.structAddress();
  }

  private int run(Thread thread) {
    try {
      if (thread.shouldStop) {
        thread.result = -Errno.EINTR;
      } else {
        parkSelf();
        thread.result = (int) kernel.call(thread.function, thread.data);
      }
      return thread.result;
    } catch (Exit exit) {
      thread.result = (int) exit.result;
      return thread.result;
    } finally {
      thread.hasEnded = true;
      thread.changed.wakeAll();
    }
  }

  /** Sleeps as long as the thread is to be parked. */
  private long parkSelf() {
    Optional<Thread> found = self();
    if (found.isPresent()) {
      Thread thread = found.get();
      while (thread.shouldPark) {
        thread.parked = true;
        thread.changed.wakeAll();
        kernel.scheduler().sleep(Task.State.PARKED, Long.MAX_VALUE);
      }
      thread.parked = false;
    }
    return 0;
  }

  private long park(long task) {
    Optional<Thread> found = at(task);
    boolean new612 = kernel.version() == KernelVersion.V6_12;
    if (found.isEmpty() || found.get().hasEnded) {
      String line = new612 ? "659" : "658";
      kernel.oopses().warn("kernel/kthread.c:" + line + " kthread_park+0x73/0x90");
      return -ENOSYS;
    }
    Thread thread = found.get();
    if (thread.shouldPark) {
      String line = new612 ? "662" : "661";
      kernel.oopses().warn("kernel/kthread.c:" + line + " kthread_park+0x81/0x90");
      return -Errno.EBUSY;
    }
    thread.shouldPark = true;
    if (task != kernel.current().structAddress()) {
      WaitQueues.wake(kernel, task);
      thread.changed.waitFor(() -> thread.parked || thread.hasEnded, false);
    }
    return 0;
  }

  private long unpark(long task) {
    at(task)
        .ifPresent(
            thread -> {
              thread.shouldPark = false;
              kernel
                  .processes()
                  .at(task)
                  .filter(t -> t.state() == Task.State.PARKED)
                  .ifPresent(kernel.scheduler()::wake);
            });
    return 0;
  }

  /** Asks the thread to end and waits for it: what its function returned. */
  private long stop(long task) {
    Optional<Thread> found = at(task);
    if (found.isEmpty()) {
      return -Errno.EINVAL;
    }
    Thread thread = found.get();
    thread.shouldStop = true;
    unpark(task);
    if (!thread.hasEnded) {
      kernel.processes().at(task).ifPresent(Task::notifySignal);
      WaitQueues.wake(kernel, task);
    }
    thread.changed.waitFor(() -> thread.hasEnded, false);
    threads.remove(task);
    return thread.result;
  }
}
