package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Locale;
import java.util.function.BiPredicate;

/** {@code linux/string.h}: text. */
final class Strings {
  private Strings() {}

  static void install(Binder binder) {
    binder.bind("strlen", (kernel, c) -> text(kernel, c, 0).length());
    binder.bind("strnlen", (kernel, c) -> limited(kernel, c.arg(0), c.arg(1)).length());
    binder.bind("strcpy", (kernel, c) -> put(kernel, c.arg(0), text(kernel, c, 1), c.arg(0)));
    binder.bind("strncpy", Strings::strncpy);
    binder.bind("strlcpy", Strings::strlcpy);
    binder.bind("strscpy", (kernel, c) -> strscpy(kernel, c, false));
    binder.bind("sized_strscpy", (kernel, c) -> strscpy(kernel, c, false));
    binder.bind("mmaplab_strscpy_pad", (kernel, c) -> strscpy(kernel, c, true));
    binder.bind("strscpy_pad", (kernel, c) -> strscpy(kernel, c, true));
    binder.bind("strcat", (kernel, c) -> put(kernel, end(kernel, c), text(kernel, c, 1), c.arg(0)));
    binder.bind(
        "strncat",
        (kernel, c) -> put(kernel, end(kernel, c), limited(kernel, c.arg(1), c.arg(2)), c.arg(0)));
    binder.bind("strlcat", Strings::strlcat);
    binder.bind("strcmp", (kernel, c) -> compare(text(kernel, c, 0), text(kernel, c, 1)));
    binder.bind(
        "strncmp",
        (kernel, c) ->
            compare(limited(kernel, c.arg(0), c.arg(2)), limited(kernel, c.arg(1), c.arg(2))));
    binder.bind(
        "strcasecmp", (kernel, c) -> compare(lower(text(kernel, c, 0)), lower(text(kernel, c, 1))));
    binder.bind(
        "strncasecmp",
        (kernel, c) ->
            compare(
                lower(limited(kernel, c.arg(0), c.arg(2))),
                lower(limited(kernel, c.arg(1), c.arg(2)))));
    binder.bind(
        "strchr",
        (kernel, c) -> at(c.arg(0), (text(kernel, c, 0) + "\0").indexOf(c.intArg(1) & 0xff)));
    binder.bind("strchrnul", Strings::strchrnul);
    binder.bind(
        "strnchr",
        (kernel, c) ->
            at(c.arg(0), limited(kernel, c.arg(0), c.arg(1)).indexOf(c.intArg(2) & 0xff)));
    binder.bind(
        "strrchr",
        (kernel, c) -> at(c.arg(0), (text(kernel, c, 0) + "\0").lastIndexOf(c.intArg(1) & 0xff)));
    binder.bind(
        "strstr", (kernel, c) -> at(c.arg(0), text(kernel, c, 0).indexOf(text(kernel, c, 1))));
    binder.bind(
        "strnstr",
        (kernel, c) ->
            at(c.arg(0), limited(kernel, c.arg(0), c.arg(2)).indexOf(text(kernel, c, 1))));
    binder.bind("strpbrk", Strings::strpbrk);
    binder.bind("strsep", Strings::strsep);
    binder.bind("strspn", (kernel, c) -> span(text(kernel, c, 0), text(kernel, c, 1), true));
    binder.bind("strcspn", (kernel, c) -> span(text(kernel, c, 0), text(kernel, c, 1), false));
    binder.bind("skip_spaces", (kernel, c) -> c.arg(0) + spaces(text(kernel, c, 0)));
    binder.bind("strim", Strings::strim);
    binder.bind("strreplace", Strings::strreplace);
    binder.bind(
        "sysfs_streq",
        (kernel, c) -> line(text(kernel, c, 0)).equals(line(text(kernel, c, 1))) ? 1 : 0);
    binder.bind("match_string", (kernel, c) -> matchString(kernel, c, String::equals));
    binder.bind(
        "__sysfs_match_string",
        (kernel, c) -> matchString(kernel, c, (a, b) -> line(a).equals(line(b))));
    binder.bind("kstrdup", Strings::duplicate);
    binder.bind("kstrdup_const", Strings::duplicate);
    binder.bind(
        "kstrndup",
        (kernel, c) ->
            c.arg(0) == 0
                ? 0
                : Sprintf.duplicate(kernel, limited(kernel, c.arg(0), c.arg(1)), c.intArg(2)));
  }

  private static String text(Kernel kernel, NativeCall call, int index) {
    return KernelText.read(kernel.kernelSpace(), call.arg(index));
  }

  private static String limited(Kernel kernel, long address, long limit) {
    return limit == 0
        ? ""
        : KernelText.read(
            kernel.kernelSpace(), address, limit < 0 ? 1 << 22 : (int) Math.min(limit, 1 << 22));
  }

  private static long put(Kernel kernel, long to, String text, long result) {
    KernelText.write(kernel.kernelSpace(), to, text);
    return result;
  }

  private static long end(Kernel kernel, NativeCall call) {
    return call.arg(0) + text(kernel, call, 0).length();
  }

  private static long at(long start, int index) {
    return index < 0 ? 0 : start + index;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The kernel's strcmp gives -1, 0 or 1. */
  private static long compare(String a, String b) {
    return Integer.signum(a.compareTo(b));
  }

  private static long strncpy(Kernel kernel, NativeCall call) {
    long count = call.arg(2);
    byte[] bytes = KernelText.bytes(limited(kernel, call.arg(1), count));
    VirtualMemory memory = kernel.kernelSpace();
    memory.store(call.arg(0), bytes, 0, bytes.length);
    memory.fill(call.arg(0) + bytes.length, 0, count - bytes.length);
    return call.arg(0);
  }

  private static long strlcpy(Kernel kernel, NativeCall call) {
    String text = text(kernel, call, 1);
    KernelText.write(kernel.kernelSpace(), call.arg(0), call.arg(2), text);
    return text.length();
  }

  private static long strlcat(Kernel kernel, NativeCall call) {
    int old = limited(kernel, call.arg(0), call.arg(2)).length();
    String more = text(kernel, call, 1);
    KernelText.write(kernel.kernelSpace(), call.arg(0) + old, call.arg(2) - old, more);
    return (long) old + more.length();
  }

  /** The characters copied, or -E2BIG if they did not fit. */
  private static long strscpy(Kernel kernel, NativeCall call, boolean pad) {
    long size = call.arg(2);
    if (size <= 0 || size > Integer.MAX_VALUE) {
      return -Errno.E2BIG;
    }
    String text = limited(kernel, call.arg(1), size);
    KernelText.write(kernel.kernelSpace(), call.arg(0), size, text);
    if (text.length() >= size) {
      return -Errno.E2BIG;
    }
    if (pad) {
      kernel.kernelSpace().fill(call.arg(0) + text.length(), 0, size - text.length());
    }
    return text.length();
  }

  private static long strchrnul(Kernel kernel, NativeCall call) {
    String text = text(kernel, call, 0);
    int index = text.indexOf(call.intArg(1) & 0xff);
    return call.arg(0) + (index < 0 ? text.length() : index);
  }

  private static int span(String text, String set, boolean inside) {
    int at = 0;
    while (at < text.length() && set.indexOf(text.charAt(at)) >= 0 == inside) {
      at++;
    }
    return at;
  }

  private static long strpbrk(Kernel kernel, NativeCall call) {
    String text = text(kernel, call, 0);
    int index = span(text, text(kernel, call, 1), false);
    return index < text.length() ? call.arg(0) + index : 0;
  }

  private static long strsep(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long start = memory.loadLong(call.arg(0));
    if (start == 0) {
      return 0;
    }
    String text = KernelText.read(memory, start);
    int index = span(text, text(kernel, call, 1), false);
    if (index < text.length()) {
      memory.storeByte(start + index, 0);
      memory.storeLong(call.arg(0), start + index + 1);
    } else {
      memory.storeLong(call.arg(0), 0);
    }
    return start;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= 9 && c <= 13 || c == 0xa0;
  }

  private static int spaces(String text) {
    int at = 0;
    while (at < text.length() && space(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static long strim(Kernel kernel, NativeCall call) {
    String text = text(kernel, call, 0);
    int end = text.length();
    while (end > 0 && space(text.charAt(end - 1))) {
      end--;
    }
    if (end < text.length()) {
      kernel.kernelSpace().storeByte(call.arg(0) + end, 0);
    }
    return call.arg(0) + spaces(text.substring(0, end));
  }

  private static long strreplace(Kernel kernel, NativeCall call) {
    String text = text(kernel, call, 0);
    char from = (char) (call.arg(1) & 0xff);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == from) {
        kernel.kernelSpace().storeByte(call.arg(0) + i, call.intArg(2));
      }
    }
    return kernel.version().code() >= 0x060500 ? call.arg(0) : call.arg(0) + text.length();
  }

  private static String line(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private static long matchString(
      Kernel kernel, NativeCall call, BiPredicate<String, String> same) {
    VirtualMemory memory = kernel.kernelSpace();
    String wanted = text(kernel, call, 2);
    for (long i = 0; call.arg(1) < 0 || i < call.arg(1); i++) {
      long item = memory.loadLong(call.arg(0) + 8 * i);
      if (item == 0) {
        break;
      }
      if (same.test(KernelText.read(memory, item), wanted)) {
        return i;
      }
    }
    return -Errno.EINVAL;
  }

  private static long duplicate(Kernel kernel, NativeCall call) {
    return call.arg(0) == 0 ? 0 : Sprintf.duplicate(kernel, text(kernel, call, 0), call.intArg(1));
  }
}
