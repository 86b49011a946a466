package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;
import java.util.List;

/** Texts of options and arguments, as lib/cmdline.c and lib/argv_split.c take them apart. */
final class ArgumentText {
  private static final String SUFFIXES = "KMGTPE";

  private ArgumentText() {}

  static void install(Binder binder) {
    binder.bind("get_option", (kernel, c) -> option(kernel.kernelSpace(), c.arg(0), c.arg(1)));
    binder.bind("get_options", ArgumentText::options);
    binder.bind("memparse", ArgumentText::memparse);
    binder.bind("argv_split", ArgumentText::split);
    binder.bind("argv_free", ArgumentText::free);
  }

  /**
   * get_option(): 0 no number, 1 a number at the end, 2 one with a comma behind, 3 with a dash.
   *
   * @param at where the {@code char *} is, which moves on
   */
  private static int option(VirtualMemory memory, long at, long result) {
    long start = memory.loadLong(at);
    String text = start == 0 ? "" : KernelText.read(memory, start);
    if (text.isEmpty()) {
      return 0;
    }
    int sign = text.startsWith("-") ? 1 : 0;
    NumberText number = NumberText.parse(text.substring(sign), 0);
    if (result != 0) {
      memory.storeInt(result, (int) (sign == 1 ? -number.value() : number.value()));
    }
    int end = sign + number.length();
    memory.storeLong(at, start + end);
    if (number.length() == 0) {
      return 0;
    }
    if (text.startsWith(",", end)) {
      memory.storeLong(at, start + end + 1);
      return 2;
    }
    return text.startsWith("-", end) ? 3 : 1;
  }

  /** get_options(str, nints, ints): with no room (0) it only counts. */
  private static long options(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    int room = call.intArg(1);
    long ints = call.arg(2);
    long cursor = kernel.memory().allocate(8);
    memory.storeLong(cursor, call.arg(0));
    int i = 1;
    while (room == 0 || i < room) {
      long into = room == 0 ? ints : ints + 4L * i;
      int kind = option(memory, cursor, into);
      if (kind == 0) {
        break;
      }
      if (kind == 3) {
        int count = range(memory, cursor, into, room == 0 ? 0 : room - i);
        if (count < 0) {
          break;
        }
        i += count - 1;
      }
      i++;
      if (kind == 1) {
        break;
      }
    }
    memory.storeInt(ints, i - 1);
    long end = memory.loadLong(cursor);
    kernel.memory().release(cursor);
    return end;
  }

  /** The numbers below the upper end of a range, which itself is the next option. */
  private static int range(VirtualMemory memory, long cursor, long into, int room) {
    long start = memory.loadLong(cursor) + 1;
    memory.storeLong(cursor, start);
    String text = KernelText.read(memory, start);
    int sign = text.startsWith("-") ? 1 : 0;
    NumberText number = NumberText.parse(text.substring(sign), 0);
    int upper = (int) (sign == 1 ? -number.value() : number.value());
    int lower = memory.loadInt(into);
    for (int x = lower, n = 0; n < room && x < upper; x++, n++) {
      memory.storeInt(into + 4L * n, x);
    }
    return upper - lower;
  }

  private static long memparse(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    String text = KernelText.read(memory, call.arg(0));
    NumberText number = NumberText.parse(text, 0);
    int end = number.length();
    int suffix =
        end < text.length() ? SUFFIXES.indexOf(Character.toUpperCase(text.charAt(end))) : -1;
    if (call.arg(1) != 0) {
      memory.storeLong(call.arg(1), call.arg(0) + end + (suffix >= 0 ? 1 : 0));
    }
    return number.value() << 10 * (suffix + 1);
  }

  /** The copy of the text is kept in front of the array, as argv_free() expects. */
  private static long split(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    String text = KernelText.read(memory, call.arg(1));
    List<String> words =
        Arrays.stream(text.split("[ \\t-\\r\u00a0]+")).filter(w -> !w.isEmpty()).toList();
    long copy = Sprintf.duplicate(kernel, text, call.intArg(0));
    long array = kernel.memory().slab().kmalloc(8L * (words.size() + 2), call.intArg(0));
    if (copy == 0 || array == 0) {
      kernel.memory().slab().kfree(copy);
      kernel.memory().slab().kfree(array);
      return 0;
    }
    memory.storeLong(array, copy);
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      at = text.indexOf(words.get(i), at);
      memory.storeLong(array + 8L * (i + 1), copy + at);
      at += words.get(i).length();
      memory.storeByte(copy + at, 0);
    }
    memory.storeLong(array + 8L * (words.size() + 1), 0);
    if (call.arg(2) != 0) {
      memory.storeInt(call.arg(2), words.size());
    }
    return array + 8;
  }

  private static long free(Kernel kernel, NativeCall call) {
    kernel.memory().slab().kfree(kernel.kernelSpace().loadLong(call.arg(0) - 8));
    kernel.memory().slab().kfree(call.arg(0) - 8);
    return 0;
  }
}
