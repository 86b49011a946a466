package dev.mmaplab.kernel;

import dev.mmaplab.interp.CpuTrap;
import dev.mmaplab.interp.StackFrame;
import dev.mmaplab.machine.Access;
import java.util.List;
import java.util.Locale;

/**
 * Reports of what kernel code must not do, in Linux's words: arch/x86/mm/fault.c, kernel/panic.c,
 * lib/bug.c.
 */
public final class Oopses {
  private static final int ALERT = 1;
  private static final int WARNING = 4;
  private static final int INFO = 6;

  private final Kernel kernel;
  private int count;
  private boolean died;
  private boolean warned;
  private String firstPlace = "";

  Oopses(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * page_fault_oops: kernel code followed a bad pointer.
   *
   * @return what the caller must throw
   */
  public KernelOops pageFault(long address, Access access, boolean present) {
    if (kernel.current().memory().stackGuard(address)) {
      throw stackOverflow(address);
    }
    if (address << 16 >> 16 != address) {
      return generalProtection(address);
    }
    boolean user = address >= 0 && address >= 4096 && UserMemory.accessOk(address, 1);
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
    if (user || !present) {
      kernel.log().line(INFO, "PGD 0 P4D 0 ");
    }
    return die(
        headline,
        String.format(Locale.ROOT, "Oops: %04x", code),
        address,
        SignalNumbers.SIGKILL,
        "CR2: " + hex(address));
  }

  /** handle_stack_overflow: nothing can go on. */
  private KernelPanic stackOverflow(long address) {
    kernel.log().line(0, "BUG: TASK stack guard page was hit at " + hex(address));
    KernelOops oops =
        die(
            "kernel stack overflow (double-fault)",
            "stack guard page: 0000",
            address,
            SignalNumbers.SIGSEGV,
            "");
    return panic(String.valueOf(oops.getMessage()));
  }

  /**
   * panic(): logs and stops the computer.
   *
   * @return what the caller must throw
   */
  public KernelPanic panic(String reason) {
    kernel.log().line(0, "Kernel panic - not syncing: " + reason);
    return new KernelPanic(reason);
  }

  private KernelOops generalProtection(long address) {
    String headline =
        "general protection fault, probably for non-canonical address 0x"
            + Long.toHexString(address);
    return die(headline, headline + ": 0000", address, SignalNumbers.SIGSEGV, "");
  }

  /**
   * What a processor exception in kernel code leads to.
   *
   * @return what the caller must throw
   */
  KernelOops trap(CpuTrap trap) {
    return switch (trap.kind()) {
      case DIVIDE_ERROR ->
          die("divide error: 0000", "divide error: 0000", 0, SignalNumbers.SIGSEGV, "");
      case INVALID_OPCODE ->
          die(bugHeadline(), "invalid opcode: 0000", 0, SignalNumbers.SIGSEGV, "");
      case NO_CODE -> pageFault(trap.address(), Access.EXECUTE, false);
    };
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
  public KernelOops bug(String where) {
    kernel.log().line(ALERT, "------------[ cut here ]------------");
    String headline = "kernel BUG at " + where + "!";
    kernel.log().line(2, headline);
    return die(headline, "invalid opcode: 0000", 0, SignalNumbers.SIGSEGV, "");
  }

  /**
   * WARN_ON() without a text: {@code where} as in {@code mm/memory.c:12 vm_insert_page+0x1/0x2}.
   */
  public void warn(String where) {
    kernel.log().line(WARNING, "------------[ cut here ]------------");
    warning(where);
  }

  /** The rest of WARN() after its text has been printed. */
  public void warning(String where) {
    Task task = kernel.current();
    kernel.log().line(WARNING, "WARNING: CPU: 0 PID: " + task.pid() + " at " + where);
    body(task, WARNING);
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
    modules(7);
    dumpStack();
    warned = true;
  }

  /** dump_stack(). */
  public void dumpStack() {
    Task task = kernel.current();
    header(task, 7);
    trace(task, 7);
  }

  private KernelOops die(String headline, String kind, long address, int signal, String register) {
    Task task = kernel.current();
    count++;
    kernel.log().raiseConsoleLevel();
    boolean prefixed = kernel.version() == KernelVersion.V6_12;
    kernel
        .log()
        .line(WARNING, (prefixed ? "Oops: " : "") + kind + " [#" + count + "] PREEMPT SMP NOPTI");
    header(task, WARNING);
    died = true;
    String here = here(task);
    kernel.log().line(WARNING, "RIP: 0010:" + here);
    trace(task, WARNING);
    modules(WARNING);
    if (!register.isEmpty()) {
      kernel.log().line(WARNING, register);
    }
    kernel.log().line(WARNING, "---[ end trace 0000000000000000 ]---");
    if (firstPlace.isEmpty()) {
      firstPlace = here;
    }
    kernel.log().line(WARNING, "RIP: 0010:" + firstPlace);
    if (signal == SignalNumbers.SIGKILL) {
      kernel
          .log()
          .line(INFO, "note: " + task.comm() + "[" + task.pid() + "] exited with irqs disabled");
    }
    kernel.events().add(new Event.Oops(task.tgid(), task.site(), headline, address));
    task.setOopsSignal(signal);
    return new KernelOops(headline);
  }

  private void body(Task task, int level) {
    modules(level);
    header(task, level);
    warned = true;
    kernel.log().line(level, "RIP: 0010:" + here(task));
    trace(task, level);
    kernel.log().line(level, "---[ end trace 0000000000000000 ]---");
  }

  private void header(Task task, int level) {
    String taint = "G      " + (died ? "D" : " ") + " " + (warned ? "W" : " ") + "  OE      ";
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
                + " Tainted: "
                + taint
                + KernelRelease.of(kernel.version())
                + " #1  "
                + KernelRelease.build(kernel.version()));
    if (new612) {
      kernel
          .log()
          .line(
              level,
              "Tainted: "
                  + (died ? "[D]=DIE, " : "")
                  + (warned ? "[W]=WARN, " : "")
                  + "[O]=OOT_MODULE, [E]=UNSIGNED_MODULE");
    }
    kernel
        .log()
        .line(
            level,
            "Hardware name: QEMU Standard PC (i440FX + PIIX, 1996), BIOS 1.16.2-debian-1.16.2-1"
                + " 04/01/2014");
  }

  private void trace(Task task, int level) {
    kernel.log().line(level, "Call Trace:");
    kernel.log().line(level, " <TASK>");
    List<StackFrame> frames = task.kernelCpu().backtrace();
    for (int i = 1; i < frames.size(); i++) {
      kernel.log().line(level, " " + place(frames.get(i)));
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

  private String here(Task task) {
    List<StackFrame> frames = task.kernelCpu().backtrace();
    return frames.isEmpty() ? "0x0" : place(frames.getFirst());
  }

  /**
   * Linux gives byte offsets into machine code; there is none here, so the source line stands in
   * for them.
   */
  private String place(StackFrame frame) {
    String module =
        kernel.modules().ofFunction(frame.function()).map(n -> " [" + n + "]").orElse("");
    return String.format(
        Locale.ROOT,
        "%s+0x%x/0x%x%s",
        frame.function(),
        frame.position().line(),
        frame.position().line() + 16,
        module);
  }

  private static String hex(long value) {
    return String.format(Locale.ROOT, "%016x", value);
  }
}
