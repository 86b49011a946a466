package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The interrupt lines of this machine: the sixteen of the PC, and those made for messages. */
final class InterruptLines {
  private static final int LEGACY = 16;
  private static final int FIRST_MESSAGE = 24;
  private static final int TRIGGER_MASK = 0xf;
  private static final int NOT_CONNECTED = 1 << 31;
  private static final int COND_ONESHOT = 0x20_0000;
  private static final int ENOTCONN = 107;

  private final Kernel kernel;
  private final Map<Integer, InterruptLine> lines = new TreeMap<>();

  private InterruptLines(Kernel kernel) {
    this.kernel = kernel;
    for (int i = 0; i < LEGACY; i++) {
      boolean level = i == 9 || i == 10 || i == 11;
      lines.put(
          i,
          new InterruptLine(
              kernel, i, new InterruptLine.Controller("IO-APIC", i == 0 ? 2 : i, level, false)));
    }
    boolean old = kernel.version() == KernelVersion.V6_1;
    taken(0, "timer", old ? 0x15a00 : 0x21_5a00, 120);
    taken(1, "i8042", old ? 0x80 : 0x20_0080, 9);
    taken(4, "ttyS0", old ? 0 : 0x20_0080, 20);
    taken(8, "rtc0", old ? 0 : COND_ONESHOT, 1);
    taken(9, "acpi", old ? 0x80 : 0x2080, 0);
    taken(12, "i8042", old ? 0x80 : 0x20_0080, 3);
  }

  static InterruptLines of(Kernel kernel) {
    return kernel.part(InterruptLines.class, InterruptLines::new);
  }

  /** A line of one of the machine's own drivers. */
  private void taken(int number, String name, int flags, long count) {
    find(number)
        .ifPresent(
            line -> {
              InterruptAction.Wanted own = new InterruptAction.Wanted(0, 0, flags, name, -1);
              line.actions().add(new InterruptAction(kernel, line, own));
              line.setCount(count);
            });
  }

  Optional<InterruptLine> find(int number) {
    return Optional.ofNullable(lines.get(number));
  }

  /** A line for a device's messages; {@code owner} is its place on the bus as one number. */
  InterruptLine makeMessageLine(String device, int owner) {
    int number = FIRST_MESSAGE;
    while (lines.containsKey(number)) {
      number++;
    }
    boolean old = kernel.version() == KernelVersion.V6_1;
    InterruptLine.Controller controller =
        old
            ? new InterruptLine.Controller("PCI-MSI", (long) owner << 11, false, true)
            : new InterruptLine.Controller("PCI-MSI-" + device, 0, false, true);
    InterruptLine line = new InterruptLine(kernel, number, controller);
    lines.put(number, line);
    return line;
  }

  void drop(InterruptLine line) {
    lines.remove(line.number());
  }

  /** request_threaded_irq(): 0 or a negative errno. */
  long request(int number, InterruptAction.Wanted asked) {
    if (number == NOT_CONNECTED) {
      return -ENOTCONN;
    }
    int flags = asked.flags();
    boolean shared = (flags & InterruptAction.SHARED) != 0;
    if (shared && (asked.cookie() == 0 || (flags & InterruptAction.NO_AUTOEN) != 0)) {
      return -Errno.EINVAL;
    }
    Optional<InterruptLine> found = find(number);
    if (found.isEmpty() || asked.handler() == 0 && asked.thread() == 0) {
      return -Errno.EINVAL;
    }
    InterruptLine line = found.get();
    InterruptAction.Wanted wanted = inherit(line, asked);
    long refused = check(line, wanted);
    if (refused != 0) {
      return refused;
    }
    InterruptAction action = new InterruptAction(kernel, line, wanted);
    action.start();
    line.add(action);
    return 0;
  }

  /** IRQF_COND_ONESHOT: does as the others on the line do. */
  private InterruptAction.Wanted inherit(InterruptLine line, InterruptAction.Wanted wanted) {
    boolean follows =
        (wanted.flags() & COND_ONESHOT) != 0
            && kernel.version() != KernelVersion.V6_1
            && !line.actions().isEmpty()
            && line.actions().getFirst().oneshot()
            && (wanted.flags() & line.actions().getFirst().flags() & InterruptAction.SHARED) != 0;
    return follows
        ? new InterruptAction.Wanted(
            wanted.handler(),
            wanted.thread(),
            wanted.flags() | InterruptAction.ONESHOT,
            wanted.name(),
            wanted.cookie())
        : wanted;
  }

  /** What __setup_irq() finds wrong. */
  private long check(InterruptLine line, InterruptAction.Wanted wanted) {
    if (!line.actions().isEmpty()) {
      InterruptAction first = line.actions().getFirst();
      int old = first.flags();
      int trigger = old & TRIGGER_MASK;
      boolean sameTrigger = trigger == (wanted.flags() & TRIGGER_MASK);
      if ((old & wanted.flags() & InterruptAction.SHARED) == 0
          || !sameTrigger
          || ((old ^ wanted.flags()) & InterruptAction.ONESHOT) != 0) {
        log(
            String.format(
                Locale.ROOT,
                "Flags mismatch irq %d. %08x (%s) vs. %08x (%s)",
                line.number(),
                wanted.flags(),
                wanted.name(),
                old,
                first.name()));
        return -Errno.EBUSY;
      }
    }
    boolean needsOneshot = wanted.handler() == 0 && (wanted.flags() & InterruptAction.ONESHOT) == 0;
    if (needsOneshot && !line.controller().oneshotSafe()) {
      log(
          "Threaded irq requested with handler=NULL and !ONESHOT for "
              + wanted.name()
              + " (irq "
              + line.number()
              + ")");
      return -Errno.EINVAL;
    }
    return 0;
  }

  private void log(String text) {
    kernel.log().line(3, "genirq: " + text);
  }

  /** free_irq(): the action is gone; empty if there was none, which the log says. */
  Optional<InterruptAction> free(int number, long cookie) {
    Optional<InterruptLine> line = find(number);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<InterruptAction> action = line.get().remove(cookie);
    if (action.isEmpty()) {
      kernel.log().line(4, "------------[ cut here ]------------");
      kernel.log().line(4, "Trying to free already-free IRQ " + number);
      boolean old = kernel.version() == KernelVersion.V6_1;
      kernel
          .oopses()
          .warning(
              "kernel/irq/manage.c:"
                  + (old ? "1887 free_irq+0x1d3/0x340" : "1913 free_irq+0x19a/0x2c0"));
    }
    action.ifPresent(InterruptAction::stop);
    return action;
  }

  /** /proc/interrupts. */
  String listing() {
    StringBuilder text = new StringBuilder("           CPU0       \n");
    for (InterruptLine line : lines.values()) {
      line.text().ifPresent(text::append);
    }
    text.append("NMI:          0   Non-maskable interrupts\n");
    text.append(
        String.format(
            Locale.ROOT,
            "LOC: %10d   Local timer interrupts\n",
            kernel.scheduler().jiffies() % 1000));
    text.append("SPU:          0   Spurious interrupts\n");
    text.append("ERR:          0\nMIS:          0\n");
    return text.toString();
  }
}
