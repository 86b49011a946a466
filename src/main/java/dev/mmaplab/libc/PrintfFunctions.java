package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;

/** The printf family, and what of err.h, error.h and assert.h writes formatted text. */
final class PrintfFunctions {
  private static final int EOF = -1;

  private PrintfFunctions() {}

  static void install(Exports to) {
    to.add("printf", c -> toStream(c, stdout(c), c.arg(0), ArgumentList.ofCall(c, 1)));
    to.add("vprintf", c -> toStream(c, stdout(c), c.arg(0), ArgumentList.ofList(c, c.arg(1))));
    to.add("fprintf", c -> toStream(c, c.arg(0), c.arg(1), ArgumentList.ofCall(c, 2)));
    to.add("vfprintf", c -> toStream(c, c.arg(0), c.arg(1), ArgumentList.ofList(c, c.arg(2))));
    to.add("dprintf", c -> toDescriptor(c, c.arg(1), ArgumentList.ofCall(c, 2)));
    to.add("vdprintf", c -> toDescriptor(c, c.arg(1), ArgumentList.ofList(c, c.arg(2))));
    to.add("sprintf", c -> toMemory(c, Long.MAX_VALUE, c.arg(1), ArgumentList.ofCall(c, 2)));
    to.add(
        "vsprintf", c -> toMemory(c, Long.MAX_VALUE, c.arg(1), ArgumentList.ofList(c, c.arg(2))));
    to.add("snprintf", c -> toMemory(c, c.arg(1), c.arg(2), ArgumentList.ofCall(c, 3)));
    to.add("vsnprintf", c -> toMemory(c, c.arg(1), c.arg(2), ArgumentList.ofList(c, c.arg(3))));
    to.add("asprintf", c -> toHeap(c, c.arg(1), ArgumentList.ofCall(c, 2)));
    to.add("vasprintf", c -> toHeap(c, c.arg(1), ArgumentList.ofList(c, c.arg(2))));
  }

  private static long stdout(UserCall c) {
    return c.memory().loadLong(LibcData.STDOUT);
  }

  /**
   * Writes formatted text. An argument that faults has what came before it written first, as glibc
   * does; if a handler repairs the fault, the call is made again and must not write that part
   * twice.
   */
  static long toStream(UserCall c, long file, long format, ArgumentList arguments) {
    Stream stream = new Stream(c, file);
    if (stream.has(Stream.NO_WRITES)) {
      stream.raise(Stream.ERROR_SEEN);
      return c.fail(dev.mmaplab.kernel.Errno.EBADF);
    }
    Printf printf = new Printf(c, format, arguments);
    int skip = Resume.take(c, format);
    try {
      if (!printf.run()) {
        int errno = c.errno();
        new Output(stream).write(printf.soFar());
        c.setErrno(errno);
        return EOF;
      }
    } catch (SignalRaised fault) {
      byte[] before = printf.soFar();
      if (before.length > skip) {
        new Output(stream).write(Arrays.copyOfRange(before, skip, before.length));
      }
      Resume.note(c, format, Math.max(skip, before.length));
      throw fault;
    }
    byte[] text = printf.bytes();
    byte[] rest =
        skip == 0 ? text : Arrays.copyOfRange(text, Math.min(skip, text.length), text.length);
    return new Output(stream).write(rest) == rest.length ? text.length : EOF;
  }

  private static long toDescriptor(UserCall c, long format, ArgumentList arguments) {
    Printf printf = new Printf(c, format, arguments);
    return printf.run() && Output.toDescriptor(c, c.intArg(0), printf.bytes())
        ? printf.bytes().length
        : EOF;
  }

  private static long toMemory(UserCall c, long size, long format, ArgumentList arguments) {
    long room = size < 0 ? Long.MAX_VALUE : size;
    Printf printf = new Printf(c, format, arguments, Math.max(0, room - 1));
    if (!printf.run()) {
      return EOF;
    }
    if (size != 0) {
      c.storeString(c.arg(0), printf.bytes());
    }
    return printf.length();
  }

  private static long toHeap(UserCall c, long format, ArgumentList arguments) {
    Printf printf = new Printf(c, format, arguments);
    if (!printf.run()) {
      return EOF;
    }
    byte[] text = printf.bytes();
    long made = new Heap(c).malloc(text.length + 1L);
    VirtualMemory memory = c.memory();
    memory.storeLong(c.arg(0), made);
    if (made == 0) {
      return EOF;
    }
    c.storeString(made, text);
    return text.length;
  }
}
