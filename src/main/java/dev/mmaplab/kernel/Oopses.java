package dev.mmaplab.kernel;

import dev.mmaplab.interp.CpuTrap;
import dev.mmaplab.machine.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reports of what kernel code must not do, in Linux's words: arch/x86/mm/fault.c, kernel/panic.c,
 * lib/bug.c.
 */
public final class Oopses {
  private static final int EMERGENCY = 0;
  private static final int ALERT = 1;
  private static final int CRITICAL = 2;
  private static final int WARNING = 4;
  private static final int INFO = 6;
  private static final int DEBUG = 7;

  /** Virtual addresses have so many bits: those above repeat the last. */
  private static final int ADDRESS_BITS = 57;

  private final Set<String> warnedOnce = new HashSet<>();
  private final Kernel kernel;
  private final CallTrace callTrace;
  private int count;
  private boolean died;
  private boolean warned;
  private boolean badPage;
  private boolean lockedUp;
  private String firstPlace = "";

  Oopses(Kernel kernel) {
    this.kernel = kernel;
    this.callTrace = new CallTrace(kernel);
  }

  /**
   * page_fault_oops: kernel code followed a bad pointer.
   *
   * @return what the caller must throw
   */
  public RuntimeException pageFault(long address, Access access, boolean present) {
    if (kernel.current().memory().stackGuard(address)) {
      return stackOverflow(address);
    }
    int unused = 64 - ADDRESS_BITS;
    if (address << unused >> unused != address) {
      return generalProtection(address, access);
    }
    if (access == Access.EXECUTE && present) {
      kernel
          .log()
          .line(
              CRITICAL,
              "kernel tried to execute NX-protected page - exploit attempt? (uid: "
                  + kernel.current().credentials().uid()
                  + ")");
    }
    String headline =
        address >= 0 && address < 4096
            ? "BUG: kernel NULL pointer dereference, address: " + hex(address)
            : "BUG: unable to handle page fault for address: " + hex(address);
    kernel.log().line(ALERT, headline);
    String what =
        switch (access) {
          case READ -> "read access";
          case WRITE -> "write access";
          case EXECUTE -> "instruction fetch";
        };
    int code =
        (present ? 1 : 0)
            | (access == Access.WRITE ? 2 : 0)
            | (access == Access.EXECUTE ? 0x10 : 0);
    kernel.log().line(ALERT, "#PF: supervisor " + what + " in kernel mode");
    kernel
        .log()
        .line(
            ALERT,
            "#PF: error_code(0x"
                + String.format(Locale.ROOT, "%04x", code)
                + ") - "
                + (present ? "permissions violation" : "not-present page"));
    kernel.log().line(INFO, "PGD 0 P4D 0 ");
    String kind = String.format(Locale.ROOT, "Oops: %04x", code);
    String place = access == Access.EXECUTE ? "0x" + Long.toHexString(address) : "";
    return die(
        new Death(headline, kind, address, SignalNumbers.SIGKILL, "CR2: " + hex(address), place));
  }

  /** handle_stack_overflow: nothing can go on. */
  private RuntimeException stackOverflow(long address) {
    kernel.log().line(EMERGENCY, "BUG: TASK stack guard page was hit at " + hex(address));
    String headline = "stack guard page: 0000";
    RuntimeException death =
        die(new Death(headline, headline, address, SignalNumbers.SIGSEGV, "", ""));
    return death instanceof KernelPanic ? death : panic("Fatal exception in interrupt");
  }

  /**
   * panic(): logs and stops the computer.
   *
   * @return what the caller must throw
   */
  public KernelPanic panic(String reason) {
    kernel.log().line(EMERGENCY, "Kernel panic - not syncing: " + reason);
    return new KernelPanic(reason);
  }

  /** panic() as drivers call it: with a call trace. */
  public KernelPanic panicWithTrace(String reason) {
    KernelPanic panic = panic(reason);
    Task task = kernel.current();
    header(task, EMERGENCY);
    trace(callTrace.of(task), EMERGENCY, false);
    kernel.log().line(EMERGENCY, "---[ end Kernel panic - not syncing: " + reason + " ]---");
    return panic;
  }

  private RuntimeException generalProtection(long address, Access access) {
    String headline =
        access == Access.EXECUTE
            ? "general protection fault"
            : "general protection fault, probably for non-canonical address 0x"
                + Long.toHexString(address);
    String place = access == Access.EXECUTE ? "0x" + Long.toHexString(address) : "";
    return die(new Death(headline, headline + ": 0000", address, SignalNumbers.SIGSEGV, "", place));
  }

  /**
   * What a processor exception in kernel code leads to.
   *
   * @return what the caller must throw
   */
  RuntimeException trap(CpuTrap trap) {
    return switch (trap.kind()) {
      case DIVIDE_ERROR -> fault("divide error: 0000");
      case INVALID_OPCODE -> fault(bugHeadline());
      case NO_CODE ->
          pageFault(trap.address(), Access.EXECUTE, kernel.memory().mapped(trap.address()));
    };
  }

  private RuntimeException fault(String headline) {
    String kind = headline.startsWith("divide") ? headline : "invalid opcode: 0000";
    return die(new Death(headline, kind, 0, SignalNumbers.SIGSEGV, "", ""));
  }

  /** BUG() has named its place in the log just before its trap. */
  private String bugHeadline() {
    List<String> lines = kernel.log().lines();
    boolean bug = !lines.isEmpty() && lines.getLast().startsWith("kernel BUG at");
    return bug ? lines.getLast() : "invalid opcode: 0000";
  }

  /**
   * BUG().
   *
   * @param where as in {@code driver.c:12}
   * @return what the caller must throw
   */
  public RuntimeException bug(String where) {
    return bug(where, "");
  }

  /**
   * BUG() in a function of the kernel's own.
   *
   * @param function its name; "" for the driver's
   */
  public RuntimeException bug(String where, String function) {
    kernel.log().line(WARNING, "------------[ cut here ]------------");
    String headline = "kernel BUG at " + where + "!";
    kernel.log().line(CRITICAL, headline);
    String place = function.isEmpty() ? "" : callTrace.own(function);
    return die(new Death(headline, "invalid opcode: 0000", 0, SignalNumbers.SIGSEGV, "", place));
  }

  /**
   * WARN_ON() without a text: {@code where} as in {@code mm/memory.c:12 vm_insert_page+0x1/0x2}.
   */
  public void warn(String where) {
    kernel.log().line(WARNING, "------------[ cut here ]------------");
    warning(where);
  }

  /** WARN_ON_ONCE(). */
  public void warnOnce(String where) {
    if (warnedOnce.add(where)) {
      warn(where);
    }
  }

  /** WARN(): its text, then the rest. */
  public void warn(String text, String where) {
    kernel.log().line(WARNING, "------------[ cut here ]------------");
    kernel.log().line(WARNING, text);
    warning(where);
  }

  /** The rest of WARN() after its text has been printed. */
  public void warning(String where) {
    Task task = kernel.current();
    int space = where.indexOf(' ');
    String function = space < 0 ? "" : where.substring(space + 1);
    String place =
        function.isEmpty() || function.contains("+0x") ? function : callTrace.own(function);
    kernel
        .log()
        .line(
            WARNING,
            "WARNING: CPU: 0 PID: "
                + task.pid()
                + " at "
                + (space < 0 ? where : where.substring(0, space + 1) + place));
    modules(WARNING);
    header(task, WARNING);
    warned = true;
    List<String> places = callTrace.of(task);
    boolean ours = !place.isEmpty() && (places.isEmpty() || !places.getFirst().equals(place));
    kernel
        .log()
        .line(WARNING, "RIP: 0010:" + (ours || places.isEmpty() ? place : places.getFirst()));
    trace(places, WARNING, !ours || kernelFunction(places));
    kernel.log().line(WARNING, "---[ end trace 0000000000000000 ]---");
  }

  /** The innermost place is one of the kernel's natives, whose own warning this is. */
  private static boolean kernelFunction(List<String> places) {
    return !places.isEmpty() && !places.getFirst().endsWith("]");
  }

  /**
   * __schedule_bug.
   *
   * @param count preempt_count() there
   */
  void schedulingWhileAtomic(int count) {
    Task task = kernel.current();
    String who = task.comm() + "/" + task.pid() + "/";
    kernel
        .log()
        .line(
            3,
            "BUG: scheduling while atomic: " + who + String.format(Locale.ROOT, "0x%08x", count));
    modules(DEBUG);
    boolean new612 = kernel.version() == KernelVersion.V6_12;
    dumpStack(DEBUG, new612 ? "__schedule_bug" : "__schedule_bug.cold", "__schedule", "schedule");
    warned = true;
  }

  /** rcu_note_context_switch() of a task inside rcu_read_lock(). */
  void voluntarySwitchOfReader() {
    kernel.log().line(WARNING, "------------[ cut here ]------------");
    kernel.log().line(WARNING, "Voluntary context switch within RCU read-side critical section!");
    boolean new612 = kernel.version() == KernelVersion.V6_12;
    warning(
        "kernel/rcu/tree_plugin.h:"
            + (new612 ? "331" : "318")
            + " rcu_note_context_switch+0x4f6/0x580");
  }

  /** dump_stack(). */
  public void dumpStack() {
    dumpStack(DEBUG);
  }

  /**
   * The same at a level of the kernel log.
   *
   * @param above functions of the kernel's own that are being run, the innermost first
   */
  public void dumpStack(int level, String... above) {
    Task task = kernel.current();
    header(task, level);
    List<String> places = new java.util.ArrayList<>();
    places.add(callTrace.own("dump_stack_lvl"));
    for (String function : above) {
      places.add(callTrace.own(function));
    }
    List<String> rest = callTrace.of(task);
    boolean itself = !rest.isEmpty() && rest.getFirst().startsWith("dump_stack+");
    places.addAll(itself ? rest.subList(1, rest.size()) : rest);
    trace(places, level, false);
  }

  /** What a sleeping task waits in: sched_show_task(). */
  void showTask(Task task, int level) {
    trace(callTrace.asleep(task), level, false);
  }

  /** The innermost place in a module. */
  String caller() {
    return callTrace.of(kernel.current()).stream()
        .filter(place -> place.endsWith("]"))
        .findFirst()
        .orElse("0x0");
  }

  /** A page or slab was found to be broken: the kernel is tainted with B from now on. */
  public void taintBadPage() {
    badPage = true;
  }

  /** A processor was stuck: the kernel is tainted with L from now on. */
  void taintLockup() {
    lockedUp = true;
  }

  /**
   * How a task dies.
   *
   * @param kind the line with the count in brackets begins with it
   * @param register a line about it, or ""
   * @param place where, if the innermost frame does not say it
   */
  private record Death(
      String headline, String kind, long address, int signal, String register, String place) {}

  private RuntimeException die(Death death) {
    Task task = kernel.current();
    count++;
    kernel.log().raiseConsoleLevel();
    boolean prefixed = kernel.version() == KernelVersion.V6_12;
    kernel
        .log()
        .line(
            WARNING,
            (prefixed ? "Oops: " : "") + death.kind() + " [#" + count + "] PREEMPT SMP NOPTI");
    header(task, WARNING);
    died = true;
    List<String> places = callTrace.of(task);
    String here =
        !death.place().isEmpty() ? death.place() : places.isEmpty() ? "0x0" : places.getFirst();
    boolean ours = death.place().isEmpty() || kernelFunction(places);
    kernel.log().line(WARNING, "RIP: 0010:" + here);
    trace(places, WARNING, ours);
    modules(WARNING);
    if (!death.register().isEmpty()) {
      kernel.log().line(WARNING, death.register());
    }
    kernel.log().line(WARNING, "---[ end trace 0000000000000000 ]---");
    if (firstPlace.isEmpty()) {
      firstPlace = here;
    }
    kernel.log().line(WARNING, "RIP: 0010:" + firstPlace);
    kernel
        .events()
        .add(new Event.Oops(task.tgid(), task.site(), death.headline(), death.address()));
    if (kernel.interrupts().inInterrupt()) {
      return panic("Fatal exception in interrupt");
    }
    if (kernel.settings().panicOnOops()) {
      return panic("Fatal exception");
    }
    note(task, death.signal() == SignalNumbers.SIGKILL);
    task.oopsed(death.signal());
    return new KernelOops(death.headline());
  }

  /** make_task_dead(): what the task leaves behind it. */
  private void note(Task task, boolean interruptsOff) {
    String who = "note: " + task.comm() + "[" + task.pid() + "] exited with ";
    if (interruptsOff) {
      kernel.log().line(INFO, who + "irqs disabled");
    }
    int atomic = kernel.interrupts().count();
    if (atomic != 0) {
      kernel.log().line(INFO, who + "preempt_count " + atomic);
      kernel.interrupts().setCount(0);
    }
  }

  /** Taint letters as print_tainted() shows them. */
  String tainted() {
    return "Tainted: G    "
        + (badPage ? "B" : " ")
        + " "
        + (died ? "D" : " ")
        + " "
        + (warned ? "W" : " ")
        + "  OE"
        + (lockedUp ? "L" : " ")
        + "    ";
  }

  private void header(Task task, int level) {
    boolean new612 = kernel.version() == KernelVersion.V6_12;
    kernel
        .log()
        .line(
            level,
            "CPU: 0 "
                + (new612 ? "UID: " + task.credentials().uid() + " " : "")
                + "PID: "
                + task.pid()
                + " Comm: "
                + task.comm()
                + " "
                + tainted()
                + " "
                + KernelRelease.of(kernel.version())
                + " #1  "
                + KernelRelease.build(kernel.version()));
    if (new612) {
      kernel
          .log()
          .line(
              level,
              "Tainted: "
                  + (badPage ? "[B]=BAD_PAGE, " : "")
                  + (died ? "[D]=DIE, " : "")
                  + (warned ? "[W]=WARN, " : "")
                  + "[O]=OOT_MODULE, [E]=UNSIGNED_MODULE"
                  + (lockedUp ? ", [L]=SOFTLOCKUP" : ""));
    }
    kernel
        .log()
        .line(
            level,
            "Hardware name: QEMU Standard PC (i440FX + PIIX, 1996), BIOS 1.16.2-debian-1.16.2-1"
                + " 04/01/2014");
  }

  /**
   * @param below without the innermost place: it has been named already
   */
  private void trace(List<String> places, int level, boolean below) {
    kernel.log().line(level, "Call Trace:");
    kernel.log().line(level, " <TASK>");
    for (int i = below ? 1 : 0; i < places.size(); i++) {
      kernel.log().line(level, " " + places.get(i));
    }
    kernel.log().line(level, " </TASK>");
  }

  private void modules(int level) {
    StringBuilder line = new StringBuilder("Modules linked in:");
    for (Modules.Loaded m : kernel.modules().list()) {
      line.append(' ').append(m.name()).append("(OE)");
    }
    kernel.log().line(level, line.toString());
  }

  private static String hex(long value) {
    return String.format(Locale.ROOT, "%016x", value);
  }
}
