package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One interrupt line: {@code struct irq_desc} with its flow handler. A level line asks as long as
 * its device holds it, an edge line once for each message.
 */
final class InterruptLine {
  /** What kind of controller the line is on, as /proc/interrupts names it. */
  record Controller(String name, long number, boolean level, boolean oneshotSafe) {}

  /** So many in a row and the IO-APIC of QEMU lets others run for a while. */
  private static final int MOST_IN_A_ROW = 10_000;

  private static final long PAUSE_NANOS = 10_000_000;
  private static final int CHECK_EVERY = 100_000;
  private static final int MOST_UNHANDLED = 99_900;
  private static final int NONE = 0;
  private static final int HANDLED = 1;
  private static final int WAKE_THREAD = 2;

  private final Kernel kernel;
  private final int number;
  private final Controller controller;
  private final List<InterruptAction> actions = new ArrayList<>();
  private boolean asserted;
  private boolean latched;
  private boolean queued;
  private boolean warned;
  private int depth;
  private int threads;
  private long count;
  private int inARow;
  private int checked;
  private int unhandled;

  InterruptLine(Kernel kernel, int number, Controller controller) {
    this.kernel = kernel;
    this.number = number;
    this.controller = controller;
  }

  int number() {
    return number;
  }

  Controller controller() {
    return controller;
  }

  List<InterruptAction> actions() {
    return actions;
  }

  long count() {
    return count;
  }

  /** Those that came before this computer's first process. */
  void setCount(long before) {
    count = before;
  }

  int unhandled() {
    return unhandled;
  }

  int checked() {
    return checked;
  }

  /** The device holds a level line, or sends a message. */
  void raise() {
    asserted = controller.level();
    latched = true;
    consider();
  }

  /** The device lets go of a level line; what the processor has been told stays told. */
  void lower() {
    asserted = false;
    inARow = 0;
    if (controller.level() && !queued) {
      latched = false;
    }
  }

  private boolean ready() {
    return !actions.isEmpty() && depth == 0 && threads == 0 && (asserted || latched);
  }

  private void consider() {
    if (ready() && !queued) {
      queued = true;
      kernel.interrupts().raiseByAccess(this::service);
    }
  }

  private void service() {
    queued = false;
    if (!ready()) {
      return;
    }
    latched = false;
    count++;
    note(handle());
    if (asserted && ++inARow >= MOST_IN_A_ROW) {
      inARow = 0;
      kernel.scheduler().at(kernel.scheduler().nanos() + PAUSE_NANOS, this::consider);
    } else {
      consider();
    }
  }

  /** handle_irq_event(): every handler of the line is asked. */
  private int handle() {
    int all = NONE;
    for (InterruptAction action : List.copyOf(actions)) {
      int answer = action.handle();
      if (answer == WAKE_THREAD) {
        wake(action);
      }
      all |= answer;
    }
    return all;
  }

  private void wake(InterruptAction action) {
    if (!action.threaded()) {
      if (!warned) {
        warned = true;
        kernel
            .log()
            .line(
                4,
                "IRQ "
                    + number
                    + " device "
                    + action.name()
                    + " returned IRQ_WAKE_THREAD but no thread function available.");
      }
      return;
    }
    if (action.oneshot() && !action.awake()) {
      threads++;
    }
    action.wake();
  }

  /** irq_finalize_oneshot(): the line opens again. */
  void threadDone(InterruptAction action) {
    if (action.oneshot()) {
      threads--;
      consider();
    }
  }

  /** note_interrupt(): a line that nobody ever answers is shut. */
  private void note(int answer) {
    if (answer > (HANDLED | WAKE_THREAD)) {
      report("irq event " + number + ": bogus return value " + Integer.toHexString(answer));
      return;
    }
    if (answer == NONE) {
      unhandled++;
    }
    if (++checked < CHECK_EVERY) {
      return;
    }
    checked = 0;
    if (unhandled > MOST_UNHANDLED) {
      report("irq " + number + ": nobody cared (try booting with the \"irqpoll\" option)");
      kernel.log().line(0, "Disabling IRQ #" + number);
      depth++;
    }
    unhandled = 0;
  }

  private void report(String headline) {
    kernel.log().line(3, headline);
    kernel.oopses().dumpStack();
    kernel.log().line(3, "handlers:");
    for (InterruptAction action : actions) {
      kernel.log().line(3, String.format(Locale.ROOT, "[<%016x>] %s", 0, action.description()));
    }
  }

  void add(InterruptAction action) {
    if (actions.isEmpty()) {
      depth = action.startsDisabled() ? 1 : 0;
      unhandled = 0;
      checked = 0;
    }
    actions.add(action);
    consider();
  }

  Optional<InterruptAction> remove(long cookie) {
    Optional<InterruptAction> found =
        actions.stream().filter(a -> a.cookie() == cookie).findFirst();
    found.ifPresent(actions::remove);
    if (actions.isEmpty()) {
      latched = false;
    }
    return found;
  }

  /** synchronize_irq(): waits until no thread of the line runs. */
  void synchronize() {
    for (InterruptAction action : List.copyOf(actions)) {
      action.waitUntilIdle();
    }
  }

  /** disable_irq_nosync(). */
  void disable() {
    depth++;
  }

  /** enable_irq(). */
  void enable() {
    if (depth == 0) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel.log().line(4, "Unbalanced enable for IRQ " + number);
      boolean old = kernel.version() == KernelVersion.V6_1;
      kernel
          .oopses()
          .warning(
              "kernel/irq/manage.c:"
                  + (old ? "781 __enable_irq+0x37/0x60" : "791 __enable_irq+0x3b/0x60"));
      return;
    }
    depth--;
    consider();
  }

  /** The line as /proc/interrupts has it; empty if it was never used. */
  Optional<String> text() {
    boolean old = kernel.version() == KernelVersion.V6_1;
    if (actions.isEmpty() && (count == 0 || !old)) {
      return Optional.empty();
    }
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%3d: %10d  %8s %3d-%-8s",
                number,
                count,
                controller.name(),
                controller.number(),
                controller.level() ? "fasteoi" : "edge"));
    String names = String.join(", ", actions.stream().map(InterruptAction::name).toList());
    if (!names.isEmpty()) {
      line.append("  ").append(names);
    }
    return Optional.of(line.append('\n').toString());
  }
}
