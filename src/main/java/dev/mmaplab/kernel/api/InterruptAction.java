package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Task;
import dev.mmaplab.kernel.WaitQueue;
import java.util.Optional;

/** {@code struct irqaction}: one handler of a line, and the thread that does the rest of it. */
final class InterruptAction {
  /** What request_threaded_irq() was given; 0 for a function that was not. */
  record Wanted(long handler, long thread, int flags, String name, long cookie) {}

  static final int SHARED = 0x80;
  static final int ONESHOT = 0x2000;
  static final int NO_AUTOEN = 0x8_0000;
  private static final int WAKE_THREAD = 2;

  private final Kernel kernel;
  private final InterruptLine line;
  private final Wanted wanted;
  private final WaitQueue changed;
  private Optional<Task> thread = Optional.empty();
  private boolean awake;
  private boolean running;
  private boolean stopped;

  InterruptAction(Kernel kernel, InterruptLine line, Wanted wanted) {
    this.kernel = kernel;
    this.line = line;
    this.wanted = wanted;
    this.changed = new WaitQueue(kernel.scheduler());
  }

  /** Makes its thread if it has one. */
  void start() {
    if (wanted.thread() != 0) {
      Task task =
          kernel
              .processes()
              .createKernelThread("irq/" + line.number() + "-" + wanted.name(), self -> run());
      thread = Optional.of(task);
      kernel.scheduler().wake(task);
    }
  }

  String name() {
    return wanted.name();
  }

  long cookie() {
    return wanted.cookie();
  }

  int flags() {
    return wanted.flags();
  }

  boolean oneshot() {
    return (wanted.flags() & ONESHOT) != 0;
  }

  boolean startsDisabled() {
    return (wanted.flags() & NO_AUTOEN) != 0;
  }

  boolean threaded() {
    return thread.isPresent();
  }

  /** Its thread has something to do. */
  boolean awake() {
    return awake;
  }

  /** The handler's answer: irqreturn_t. */
  int handle() {
    if (wanted.handler() == 0) {
      return thread.isPresent() ? WAKE_THREAD : 0;
    }
    return (int) kernel.call(wanted.handler(), line.number(), wanted.cookie());
  }

  /** The functions, as a report of the line names them. */
  String description() {
    String first =
        wanted.handler() == 0 ? "irq_default_primary_handler" : function(wanted.handler());
    return wanted.thread() == 0 ? first : first + " threaded " + function(wanted.thread());
  }

  private String function(long address) {
    String name = kernel.functionName(address);
    return kernel.modules().ofFunction(name).map(m -> name + " [" + m + "]").orElse(name);
  }

  void wake() {
    awake = true;
    changed.wakeAll();
  }

  private int run() {
    while (true) {
      changed.waitIdle(() -> awake || stopped);
      if (!awake) {
        return 0;
      }
      awake = false;
      running = true;
      kernel.call(wanted.thread(), line.number(), wanted.cookie());
      running = false;
      line.threadDone(this);
      changed.wakeAll();
    }
  }

  void waitUntilIdle() {
    if (thread.filter(t -> t == kernel.current()).isEmpty()) {
      changed.waitFor(() -> !awake && !running, false);
    }
  }

  /** kthread_stop(): when the line is freed. */
  void stop() {
    if (thread.isPresent()) {
      waitUntilIdle();
      stopped = true;
      changed.wakeAll();
    }
  }
}
