package dev.mmaplab.kernel.mm;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.Access;
import java.util.Optional;

/**
 * What memory management needs of the rest of the kernel; everything about "now" means the current
 * task.
 */
public interface KernelServices {
  KernelVersion version();

  KernelLimits limits();

  void emit(Event event);

  /** The current task's process number; 0 if there is no task. */
  int pid();

  /** The current task's name, as in {@code insmod}. */
  String comm();

  /** The innermost place in the learner's files. */
  Optional<Position> site();

  /**
   * Memory was used as it may not be, and nobody but us sees it.
   *
   * @param user a program's memory
   */
  default void misused(Blocks.Misuse misuse, boolean user) {}

  /**
   * Memory that no allocator has handed out was accessed, not by one instruction.
   *
   * @param user a program's memory
   */
  default void accessed(long address, long length, boolean write, boolean user) {}

  /** Name of the C function at an address, or its address in hexadecimal. */
  String functionName(long address);

  /** Calls a driver's function in kernel mode on the current task. */
  long call(long function, long... arguments);

  /**
   * The same for a function of a known kind.
   *
   * @param operation as in {@link Event.DriverCalled}
   */
  default long callAs(String operation, long function, long... arguments) {
    return call(function, arguments);
  }

  /** The open file whose {@code struct file} is there. @throws IllegalStateException if none is */
  MappableFile file(long structFile);

  /** The current process's address space; empty for kernel threads. */
  Optional<Mm> currentMm();

  /**
   * The current task is in a system call, an interrupt or module code: a failing user access goes
   * back to the kernel code.
   */
  boolean inKernelMode();

  /** faulthandler_disabled(): no page is fetched for what the kernel copies now. */
  default boolean faultsDisabled() {
    return false;
  }

  /** CAP_IPC_LOCK of the current task. */
  boolean mayLockMemory();

  /** The current process's soft resource limit by number; −1 without one. */
  long limit(int resource);

  /** /proc/sys/vm/overcommit_memory: 0, 1 or 2. */
  default int overcommitMemory() {
    return 0;
  }

  /** mm_account_fault(): the current task has had a page fault. */
  default void faulted(boolean major) {}

  /** printk of one line. */
  void log(int level, String text);

  /**
   * Reports a bad access of kernel code as page_fault_oops() does.
   *
   * @param present the page was there but forbade the access
   * @return what the caller must throw
   */
  RuntimeException pageFaultOops(long address, Access access, boolean present);

  /**
   * Reports a failed BUG_ON() of the kernel's own.
   *
   * @param where as in {@code mm/memory.c:2437 remap_pfn_range}
   * @return what the caller must throw
   */
  RuntimeException bug(String where);

  /**
   * The same in a function that is known.
   *
   * @param function of the kernel's own, as in {@code kfree}
   */
  default RuntimeException bug(String where, String function) {
    return bug(where);
  }

  /**
   * Logs a failed WARN_ON().
   *
   * @param where as in {@code mm/page_alloc.c:5567 __alloc_pages+0x249/0x330}
   */
  void warn(String where);

  /** WARN_ON_ONCE(): the same place is reported once in the life of a computer. */
  default void warnOnce(String where) {
    warn(where);
  }

  /** __alloc_pages() was asked for more than there ever is at once. */
  default void warnOfOrder() {
    warnOnce(
        "mm/page_alloc.c:"
            + (version() == KernelVersion.V6_12
                ? "4832 __alloc_pages_noprof"
                : "5634 __alloc_pages"));
  }

  /** WARN() with a text. */
  default void warn(String text, String where) {
    log(4, text);
    warn(where);
  }

  /**
   * dump_stack().
   *
   * @param level of the log
   * @param above functions of the kernel's own that are being run, the innermost first
   */
  default void dumpStack(int level, String... above) {}

  /** print_tainted(). */
  default String tainted() {
    return "Not tainted";
  }

  /** TAINT_BAD_PAGE. */
  default void taintBadPage() {}

  /** Where the driver called the kernel, as {@code %pS} shows it. */
  default String caller() {
    return "0x0";
  }
}
