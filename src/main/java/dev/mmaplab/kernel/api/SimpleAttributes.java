package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * {@code simple_attr_…} of {@code linux/fs.h}: a file with one number, got and set by functions.
 */
final class SimpleAttributes {
  private static final int BUFFER = 24;
  private static final long SEEKABLE = 4 | 8 | 0x10;

  private static final class Attribute {
    private final Optional<Supplier<String>> get;
    private final Optional<LongUnaryOperator> set;
    private final boolean signed;
    private String text = "";

    Attribute(Optional<Supplier<String>> get, Optional<LongUnaryOperator> set, boolean signed) {
      this.get = get;
      this.set = set;
      this.signed = signed;
    }
  }

  private final Kernel kernel;
  private final Map<Long, Attribute> open = new HashMap<>();

  private SimpleAttributes(Kernel kernel) {
    this.kernel = kernel;
  }

  static SimpleAttributes of(Kernel kernel) {
    return kernel.part(SimpleAttributes.class, SimpleAttributes::new);
  }

  static void install(Binder binder) {
    binder.bind("simple_attr_open", (kernel, c) -> of(kernel).open(c));
    binder.bind(
        "simple_attr_release",
        (kernel, c) -> {
          of(kernel).open.remove(c.arg(1));
          return 0;
        });
    for (String name : new String[] {"simple_attr_read", "debugfs_attr_read"}) {
      binder.bind(name, (kernel, c) -> of(kernel).read(c));
    }
    for (String name : new String[] {"simple_attr_write", "debugfs_attr_write"}) {
      binder.bind(name, (kernel, c) -> of(kernel).write(c, false));
    }
    for (String name : new String[] {"simple_attr_write_signed", "debugfs_attr_write_signed"}) {
      binder.bind(name, (kernel, c) -> of(kernel).write(c, true));
    }
  }

  /** What a file with no seeking shows and how it is set; empty refuses with −EACCES. */
  void open(
      long file, Optional<Supplier<String>> get, Optional<LongUnaryOperator> set, boolean signed) {
    open.put(file, new Attribute(get, set, signed));
    StructView view = StructView.of(kernel, "file", file);
    view.set("f_mode", view.get("f_mode") & ~SEEKABLE);
  }

  /** (inode, file, get, set, format) */
  private long open(NativeCall call) {
    long get = call.arg(2);
    long set = call.arg(3);
    String format = KernelText.read(kernel.kernelSpace(), call.arg(4));
    long data = StructView.of(kernel, "inode", call.arg(0)).get("i_private");
    open(
        call.arg(1),
        get == 0 ? Optional.empty() : Optional.of(() -> show(get, data, format)),
        set == 0
            ? Optional.empty()
            : Optional.of(value -> (int) kernel.callDriver("write", set, data, value)),
        false);
    return 0;
  }

  private String show(long get, long data, String format) {
    long slot = kernel.memory().allocate(8);
    try {
      int error = (int) kernel.callDriver("read", get, data, slot);
      if (error != 0) {
        throw new ErrnoException(-error);
      }
      long value = kernel.kernelSpace().loadLong(slot);
      String text = KernelFormat.format(kernel, format, () -> value);
      return text.length() < BUFFER ? text : text.substring(0, BUFFER - 1);
    } finally {
      kernel.memory().release(slot);
    }
  }

  /** simple_attr_read(): the text is made once for each open file and start. */
  private long read(NativeCall call) {
    Optional<Attribute> found = Optional.ofNullable(open.get(call.arg(0)));
    if (found.isEmpty() || found.get().get.isEmpty()) {
      return -Errno.EACCES;
    }
    Attribute attribute = found.get();
    try {
      boolean begun = kernel.kernelSpace().loadLong(call.arg(3)) != 0;
      if (!begun || attribute.text.isEmpty()) {
        attribute.text = attribute.get.get().get();
      }
    } catch (ErrnoException e) {
      return -e.errno();
    }
    return copyOut(kernel, attribute.text, call.arg(1), call.arg(2), call.arg(3));
  }

  private long write(NativeCall call, boolean asSigned) {
    Optional<Attribute> found = Optional.ofNullable(open.get(call.arg(0)));
    if (found.isEmpty() || found.get().set.isEmpty()) {
      return -Errno.EACCES;
    }
    Optional<String> given = copyIn(kernel, call.arg(1), Math.min(BUFFER - 1, call.arg(2)));
    if (given.isEmpty()) {
      return -Errno.EFAULT;
    }
    long slot = kernel.memory().allocate(8);
    try {
      boolean signed = asSigned || found.get().signed;
      long error = NumberParsing.parse(kernel, given.get(), 0, slot, 8, signed);
      if (error != 0) {
        return error;
      }
      long result = found.get().set.get().applyAsLong(kernel.kernelSpace().loadLong(slot));
      return result == 0 ? call.arg(2) : result;
    } finally {
      kernel.memory().release(slot);
    }
  }

  /** What a program wrote, up to its NUL; empty if it cannot be read. */
  static Optional<String> copyIn(Kernel kernel, long buffer, long count) {
    byte[] bytes = new byte[(int) count];
    if (UserCopy.of(kernel).read(buffer, bytes) != 0) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\0');
    return Optional.of(end < 0 ? text : text.substring(0, end));
  }

  /** simple_read_from_buffer() of a text. */
  static long copyOut(Kernel kernel, String text, long buffer, long count, long position) {
    VirtualMemory memory = kernel.kernelSpace();
    long at = memory.loadLong(position);
    byte[] bytes = KernelText.bytes(text);
    if (at < 0) {
      return -Errno.EINVAL;
    }
    if (at >= bytes.length || count == 0) {
      return 0;
    }
    int n = (int) Math.min(count, bytes.length - at);
    byte[] part = Arrays.copyOfRange(bytes, (int) at, (int) at + n);
    long left = UserCopy.of(kernel).write(buffer, part);
    if (left == n) {
      return -Errno.EFAULT;
    }
    memory.storeLong(position, at + n - left);
    return n - left;
  }
}
