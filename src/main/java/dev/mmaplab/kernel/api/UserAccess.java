package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;

/** {@code linux/uaccess.h}. */
final class UserAccess {
  /** More than any buffer can hold: a count like this was a negative number. */
  private static final long MOST = 1L << 30;

  /** GFP_USER with __GFP_NOWARN. */
  private static final int USER = 0x102cc0;

  private UserAccess() {}

  static void install(Binder binder) {
    binder.bind("copy_to_user", (kernel, c) -> toUser(kernel, c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("copy_from_user", (kernel, c) -> fromUser(kernel, c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("clear_user", UserAccess::clear);
    binder.bind("strncpy_from_user", UserAccess::copyString);
    binder.bind("strnlen_user", UserAccess::stringLength);
    binder.bind("copy_struct_from_user", UserAccess::copyStruct);
    binder.bind("mmaplab_get_user", UserAccess::get);
    binder.bind("mmaplab_put_user", UserAccess::put);
    binder.bind("memdup_user", (kernel, c) -> duplicate(kernel, c.arg(0), c.arg(1), 0, false));
    binder.bind("memdup_user_nul", (kernel, c) -> duplicate(kernel, c.arg(0), c.arg(1), 1, false));
    binder.bind("vmemdup_user", (kernel, c) -> duplicate(kernel, c.arg(0), c.arg(1), 0, true));
    binder.bind("strndup_user", UserAccess::duplicateString);
  }

  /** copy_to_user(): how many bytes were not copied. */
  static long toUser(Kernel kernel, long to, long from, long count) {
    if (count < 0 || count > MOST || !new UserCopyChecks(kernel, true).allowed(from, count)) {
      return count;
    }
    byte[] bytes = new byte[readable(kernel, from, count)];
    kernel.kernelSpace().load(from, bytes, 0, bytes.length);
    return UserCopy.of(kernel).write(to, bytes) + count - bytes.length;
  }

  /** The exception table covers the kernel's end, too: a copy ends where there is no page. */
  private static int readable(Kernel kernel, long from, long count) {
    long at = from;
    while (at < from + count && kernel.memory().mapped(at) && at < 0) {
      at = (at | 4095) + 1;
    }
    return (int) Math.min(at - from, count);
  }

  /** copy_from_user(): how many bytes were not copied; those are zeroed in the kernel's buffer. */
  static long fromUser(Kernel kernel, long to, long from, long count) {
    if (count < 0 || count > MOST || !new UserCopyChecks(kernel, false).allowed(to, count)) {
      return count;
    }
    byte[] bytes = new byte[(int) count];
    long left = UserCopy.of(kernel).read(from, bytes);
    kernel.kernelSpace().store(to, bytes, 0, bytes.length);
    return left;
  }

  /** clear_user(): 6.1 stores whole words where it can, and what fails then counts as a whole. */
  private static long clear(Kernel kernel, NativeCall call) {
    long count = call.arg(1);
    if (count < 0 || count > MOST) {
      return count;
    }
    long left = UserCopy.of(kernel).clear(call.arg(0), (int) count);
    long words = count & ~7L;
    boolean inWords = left != 0 && count - left < words;
    return inWords && kernel.version() == KernelVersion.V6_1 ? count - (count - left & ~7L) : left;
  }

  private static long copyString(Kernel kernel, NativeCall call) {
    UserCopy user = UserCopy.of(kernel);
    long count = call.arg(2);
    for (long i = 0; i < count; i++) {
      int c = user.readByte(call.arg(1) + i);
      if (c < 0) {
        return -Errno.EFAULT;
      }
      kernel.kernelSpace().storeByte(call.arg(0) + i, c);
      if (c == 0) {
        return i;
      }
    }
    return count <= 0 ? 0 : count;
  }

  /**
   * strnlen_user(): looks at whole words, so that an end behind {@code count} but in the same word
   * is found.
   */
  private static long stringLength(Kernel kernel, NativeCall call) {
    UserCopy user = UserCopy.of(kernel);
    long from = call.arg(0);
    long count = call.arg(1);
    if (count <= 0) {
      return 0;
    }
    byte[] word = new byte[8];
    long end = from + count;
    for (long at = from & ~7L; ; at += 8) {
      if (user.read(at, word) != 0) {
        return 0;
      }
      for (int i = (int) Math.max(0, from - at); i < 8; i++) {
        if (word[i] == 0) {
          return at + i + 1 - from;
        }
      }
      if (at + 8 >= end) {
        return count + 1;
      }
    }
  }

  private static long copyStruct(Kernel kernel, NativeCall call) {
    long size = Math.min(call.arg(1), call.arg(3));
    UserCopy user = UserCopy.of(kernel);
    for (long i = call.arg(1); i < call.arg(3); i++) {
      int c = user.readByte(call.arg(2) + i);
      if (c != 0) {
        return c < 0 ? -Errno.EFAULT : -Errno.E2BIG;
      }
    }
    if (call.arg(1) > size) {
      kernel.kernelSpace().fill(call.arg(0) + size, 0, call.arg(1) - size);
    }
    return fromUser(kernel, call.arg(0), call.arg(2), size) == 0 ? 0 : -Errno.EFAULT;
  }

  private static long get(Kernel kernel, NativeCall call) {
    byte[] bytes = new byte[8];
    byte[] part = new byte[call.intArg(2)];
    boolean failed = UserCopy.of(kernel).read(call.arg(1), part) != 0;
    if (!failed) {
      System.arraycopy(part, 0, bytes, 0, part.length);
    }
    kernel.kernelSpace().store(call.arg(0), bytes, 0, 8);
    return failed ? -Errno.EFAULT : 0;
  }

  private static long put(Kernel kernel, NativeCall call) {
    byte[] bytes = new byte[call.intArg(2)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (call.arg(0) >>> 8 * i);
    }
    return UserCopy.of(kernel).write(call.arg(1), bytes) == 0 ? 0 : -Errno.EFAULT;
  }

  private static long duplicate(Kernel kernel, long from, long length, int more, boolean anywhere) {
    if (length < 0 || length > MOST) {
      return -Errno.ENOMEM;
    }
    byte[] bytes = new byte[(int) length];
    if (UserCopy.of(kernel).read(from, bytes) != 0) {
      return -Errno.EFAULT;
    }
    VirtualMemory memory = kernel.kernelSpace();
    long to =
        anywhere
            ? SlabCalls.virtual(kernel, length, USER)
            : kernel.memory().slab().kmalloc(length + more, USER);
    if (to == 0) {
      return -Errno.ENOMEM;
    }
    byte[] all = Arrays.copyOf(bytes, bytes.length + more);
    memory.store(to, all, 0, all.length);
    return to;
  }

  private static long duplicateString(Kernel kernel, NativeCall call) {
    long length = stringLength(kernel, call);
    if (length == 0) {
      return -Errno.EFAULT;
    }
    if (length > call.arg(1)) {
      return -Errno.EINVAL;
    }
    return duplicate(kernel, call.arg(0), length - 1, 1, false);
  }
}
