package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/** Characters, lines and blocks of stdio.h. */
final class StdioFunctions {
  private static final int EOF = -1;

  private StdioFunctions() {}

  static void install(Exports to) {
    for (String name :
        new String[] {"fputc", "putc", "fputc_unlocked", "putc_unlocked", "_IO_putc"}) {
      to.add(name, c -> new Output(new Stream(c, c.arg(1))).put(c.intArg(0)));
    }
    to.add("putchar", c -> new Output(Stream.in(c, LibcData.STDOUT)).put(c.intArg(0)));
    to.add("putchar_unlocked", c -> new Output(Stream.in(c, LibcData.STDOUT)).put(c.intArg(0)));
    to.add("puts", StdioFunctions::puts);
    to.add("fputs", StdioFunctions::fputs);
    to.add("fputs_unlocked", StdioFunctions::fputs);
    to.add("fwrite", StdioFunctions::fwrite);
    to.add("fwrite_unlocked", StdioFunctions::fwrite);
    for (String name :
        new String[] {"fgetc", "getc", "fgetc_unlocked", "getc_unlocked", "_IO_getc"}) {
      to.add(name, c -> new Input(new Stream(c, c.arg(0))).get());
    }
    to.add("getchar", c -> new Input(Stream.in(c, LibcData.STDIN)).get());
    to.add("getchar_unlocked", c -> new Input(Stream.in(c, LibcData.STDIN)).get());
    to.add("ungetc", c -> new Input(new Stream(c, c.arg(1))).unget(c.intArg(0)));
    to.add("fgets", StdioFunctions::fgets);
    to.add("fgets_unlocked", StdioFunctions::fgets);
    to.add("gets", StdioFunctions::gets);
    to.add("fread", StdioFunctions::fread);
    to.add("fread_unlocked", StdioFunctions::fread);
    to.add("getline", c -> getdelim(c, c.arg(0), c.arg(1), '\n', c.arg(2)));
    to.add("getdelim", c -> getdelim(c, c.arg(0), c.arg(1), c.intArg(2), c.arg(3)));
    to.add("__getdelim", c -> getdelim(c, c.arg(0), c.arg(1), c.intArg(2), c.arg(3)));
    to.add("putw", StdioFunctions::putw);
    to.add("getw", StdioFunctions::getw);
  }

  private static long puts(UserCall c) {
    byte[] text = c.bytes(c.arg(0));
    byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return new Output(Stream.in(c, LibcData.STDOUT)).write(line) == line.length ? line.length : EOF;
  }

  private static long fputs(UserCall c) {
    byte[] text = c.bytes(c.arg(0));
    return new Output(new Stream(c, c.arg(1))).write(text) == text.length ? 1 : EOF;
  }

  private static long fwrite(UserCall c) {
    long size = c.arg(1);
    long bytes = size * c.arg(2);
    if (bytes == 0) {
      return 0;
    }
    long done =
        new Output(new Stream(c, c.arg(3))).write(new Output.Source.InMemory(c.arg(0), bytes));
    return done == bytes ? c.arg(2) : Long.divideUnsigned(done, size);
  }

  private static long gets(UserCall c) {
    byte[] line = new Input(Stream.in(c, LibcData.STDIN)).line('\n', Integer.MAX_VALUE - 1);
    if (line.length == 0) {
      return 0;
    }
    boolean closed = line[line.length - 1] == '\n';
    c.storeString(c.arg(0), closed ? java.util.Arrays.copyOf(line, line.length - 1) : line);
    return c.arg(0);
  }

  private static long fread(UserCall c) {
    long size = c.arg(1);
    long bytes = size * c.arg(2);
    if (bytes == 0) {
      return 0;
    }
    long done = new Input(new Stream(c, c.arg(3))).read(c.arg(0), bytes);
    return done == bytes ? c.arg(2) : Long.divideUnsigned(done, size);
  }

  private static long fgets(UserCall c) {
    int size = c.intArg(1);
    if (size <= 0) {
      return 0;
    }
    VirtualMemory memory = c.memory();
    if (size == 1) {
      memory.storeByte(c.arg(0), 0);
      return c.arg(0);
    }
    Stream stream = new Stream(c, c.arg(2));
    boolean hadError = stream.has(Stream.ERROR_SEEN);
    stream.drop(Stream.ERROR_SEEN);
    byte[] line = new Input(stream).line('\n', size - 1);
    boolean failed =
        line.length == 0
            || stream.has(Stream.ERROR_SEEN) && c.errno() != dev.mmaplab.kernel.Errno.EAGAIN;
    if (hadError) {
      stream.raise(Stream.ERROR_SEEN);
    }
    if (failed) {
      return 0;
    }
    c.storeString(c.arg(0), line);
    return c.arg(0);
  }

  private static long getdelim(
      UserCall c, long linePointer, long sizePointer, int delimiter, long file) {
    VirtualMemory memory = c.memory();
    if (linePointer == 0 || sizePointer == 0) {
      return c.fail(dev.mmaplab.kernel.Errno.EINVAL);
    }
    Heap heap = new Heap(c);
    long buffer = memory.loadLong(linePointer);
    long size = memory.loadLong(sizePointer);
    if (buffer == 0 || size == 0) {
      size = 120;
      buffer = heap.realloc(buffer, size);
      memory.storeLong(linePointer, buffer);
      memory.storeLong(sizePointer, size);
    }
    byte[] line = new Input(new Stream(c, file)).line(delimiter & 0xff, Integer.MAX_VALUE - 1);
    if (line.length == 0) {
      return EOF;
    }
    if (line.length + 1 > size) {
      size = Math.max(2 * size, line.length + 1);
      buffer = heap.realloc(buffer, size);
      memory.storeLong(linePointer, buffer);
      memory.storeLong(sizePointer, size);
    }
    c.storeString(buffer, line);
    return line.length;
  }

  private static long putw(UserCall c) {
    long at = c.scratch(16);
    c.memory().storeInt(at, c.intArg(0));
    return new Output(new Stream(c, c.arg(1))).write(new Output.Source.InMemory(at, 4)) == 4
        ? 0
        : EOF;
  }

  private static long getw(UserCall c) {
    long at = c.scratch(16);
    return new Input(new Stream(c, c.arg(0))).read(at, 4) == 4 ? c.memory().loadInt(at) : EOF;
  }
}
