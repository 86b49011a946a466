package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Locale;

/**
 * What {@code linux/list.h} reports where links do not fit together: lib/list_debug.c with
 * CONFIG_BUG_ON_DATA_CORRUPTION, so each report is a BUG.
 */
final class ListChecks {
  private static final int ERROR = 3;
  private static final long POISON1 = 0xdead_0000_0000_0100L;
  private static final long POISON2 = 0xdead_0000_0000_0122L;

  private ListChecks() {}

  static void install(Binder binder) {
    binder.bind("mmaplab_list_add_bug", ListChecks::add);
    binder.bind("mmaplab_list_del_bug", ListChecks::delete);
  }

  /**
   * @param line of lib/list_debug.c in 6.1
   */
  private static RuntimeException bug(Kernel kernel, String text, int line, int laterBy) {
    kernel.log().line(ERROR, text);
    boolean later = kernel.version() == KernelVersion.V6_12;
    String function = text.startsWith("list_add") ? "__list_add_valid" : "__list_del_entry_valid";
    return kernel
        .oopses()
        .bug(
            "lib/list_debug.c:" + (line + (later ? laterBy : 0)),
            function + (later ? "_or_report" : ".cold"));
  }

  private static String hex(long address) {
    return String.format(Locale.ROOT, "%016x", address);
  }

  private static long add(Kernel kernel, NativeCall call) {
    long entry = call.arg(0);
    long prev = call.arg(1);
    long next = call.arg(2);
    VirtualMemory memory = kernel.kernelSpace();
    if (prev == 0) {
      throw bug(kernel, "list_add corruption. prev is NULL.", 23, 2);
    }
    if (next == 0) {
      throw bug(kernel, "list_add corruption. next is NULL.", 25, 2);
    }
    long back = memory.loadLong(next + 8);
    if (back != prev) {
      throw bug(
          kernel,
          "list_add corruption. next->prev should be prev (%s), but was %s. (next=%s)."
              .formatted(hex(prev), hex(back), hex(next)),
          27,
          2);
    }
    long on = memory.loadLong(prev);
    if (on != next) {
      throw bug(
          kernel,
          "list_add corruption. prev->next should be next (%s), but was %s. (prev=%s)."
              .formatted(hex(next), hex(on), hex(prev)),
          30,
          2);
    }
    throw bug(
        kernel,
        "list_add double add: new=%s, prev=%s, next=%s."
            .formatted(hex(entry), hex(prev), hex(next)),
        33,
        2);
  }

  private static long delete(Kernel kernel, NativeCall call) {
    long entry = call.arg(0);
    VirtualMemory memory = kernel.kernelSpace();
    long next = memory.loadLong(entry);
    long prev = memory.loadLong(entry + 8);
    String start = "list_del corruption, " + hex(entry);
    if (next == 0) {
      throw bug(kernel, start + "->next is NULL", 49, 3);
    }
    if (prev == 0) {
      throw bug(kernel, start + "->prev is NULL", 51, 3);
    }
    if (next == POISON1) {
      throw bug(kernel, start + "->next is LIST_POISON1 (" + hex(next) + ")", 53, 3);
    }
    if (prev == POISON2) {
      throw bug(kernel, start + "->prev is LIST_POISON2 (" + hex(prev) + ")", 56, 3);
    }
    long on = memory.loadLong(prev);
    if (on != entry) {
      throw bug(
          kernel,
          "list_del corruption. prev->next should be %s, but was %s. (prev=%s)"
              .formatted(hex(entry), hex(on), hex(prev)),
          59,
          3);
    }
    throw bug(
        kernel,
        "list_del corruption. next->prev should be %s, but was %s. (next=%s)"
            .formatted(hex(entry), hex(memory.loadLong(next + 8)), hex(next)),
        62,
        3);
  }
}
