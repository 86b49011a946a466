package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;
import java.util.OptionalInt;

/** Opening, closing, positioning and buffering of stdio.h's streams. */
final class StreamFunctions {
  private static final int EOF = -1;

  /** What fopen allocates in glibc 2.36: the FILE, its lock and wide data. */
  private static final int LOCKED_FILE_BYTES = 472;

  private static final int O_WRONLY = 1;
  private static final int O_RDWR = 2;
  private static final int O_CREAT = 0100;
  private static final int O_EXCL = 0200;
  private static final int O_TRUNC = 01000;
  private static final int O_APPEND = 02000;
  private static final int O_CLOEXEC = 02000000;
  private static final int O_ACCMODE = 3;
  private static final int F_GETFL = 3;

  private record Mode(int open, int flags) {}

  private StreamFunctions() {}

  static void install(Exports to) {
    to.add("fopen", StreamFunctions::fopen);
    to.add("fopen64", StreamFunctions::fopen);
    to.add("fdopen", StreamFunctions::fdopen);
    to.add("freopen", StreamFunctions::freopen);
    to.add("tmpfile", StreamFunctions::tmpfile);
    to.add("fclose", c -> close(new Stream(c, c.arg(0))));
    to.add("__stdio_exit", StreamFunctions::atExit);
    to.add("fflush", StreamFunctions::fflush);
    to.add("fflush_unlocked", StreamFunctions::fflush);
    to.add("setvbuf", c -> setvbuf(c, c.arg(0), c.arg(1), c.intArg(2), c.arg(3)));
    to.add("setbuf", c -> setvbuf(c, c.arg(0), c.arg(1), c.arg(1) == 0 ? 2 : 0, 8192));
    to.add("setbuffer", c -> setvbuf(c, c.arg(0), c.arg(1), c.arg(1) == 0 ? 2 : 0, c.arg(2)));
    to.add("setlinebuf", c -> setvbuf(c, c.arg(0), 0, 1, 0));
    to.add("fseek", c -> seek(c, new Stream(c, c.arg(0)), c.arg(1), c.intArg(2)));
    to.add("fseeko", c -> seek(c, new Stream(c, c.arg(0)), c.arg(1), c.intArg(2)));
    to.add("rewind", StreamFunctions::rewind);
    to.add("ftell", c -> tell(c, new Stream(c, c.arg(0))));
    to.add("ftello", c -> tell(c, new Stream(c, c.arg(0))));
    to.add("fgetpos", StreamFunctions::fgetpos);
    to.add("fsetpos", c -> seek(c, new Stream(c, c.arg(0)), c.memory().loadLong(c.arg(1)), 0));
    to.add("feof", c -> new Stream(c, c.arg(0)).has(Stream.EOF_SEEN) ? 1 : 0);
    to.add("ferror", c -> new Stream(c, c.arg(0)).has(Stream.ERROR_SEEN) ? 1 : 0);
    to.add("clearerr", StreamFunctions::clearerr);
    to.add("fileno", StreamFunctions::fileno);
    to.add("fileno_unlocked", StreamFunctions::fileno);
    to.add("clearerr_unlocked", StreamFunctions::clearerr);
    to.add("feof_unlocked", c -> new Stream(c, c.arg(0)).has(Stream.EOF_SEEN) ? 1 : 0);
    to.add("ferror_unlocked", c -> new Stream(c, c.arg(0)).has(Stream.ERROR_SEEN) ? 1 : 0);
    to.add("flockfile", c -> 0);
    to.add("ftrylockfile", c -> 0);
    to.add("funlockfile", c -> 0);
    to.add("__fset_child", StreamFunctions::setChild);
    to.add("__fchild", c -> c.memory().loadInt(c.arg(0) + Stream.CHILD));
  }

  private static java.util.Optional<Mode> mode(UserCall c, long address) {
    String text = c.string(address);
    int open;
    int flags;
    switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'r' -> {
        open = 0;
        flags = Stream.NO_WRITES;
      }
      case 'w' -> {
        open = O_WRONLY | O_CREAT | O_TRUNC;
        flags = Stream.NO_READS;
      }
      case 'a' -> {
        open = O_WRONLY | O_CREAT | O_APPEND;
        flags = Stream.NO_READS | Stream.APPENDING;
      }
      default -> {
        return java.util.Optional.empty();
      }
    }
    for (int i = 1; i < Math.min(text.length(), 7) && text.charAt(i) != ','; i++) {
      switch (text.charAt(i)) {
        case '+' -> {
          open = open & ~O_ACCMODE | O_RDWR;
          flags &= Stream.APPENDING;
        }
        case 'x' -> open |= O_EXCL;
        case 'e' -> open |= O_CLOEXEC;
        default -> {}
      }
    }
    return java.util.Optional.of(new Mode(open, flags));
  }

  private static long fopen(UserCall c) {
    java.util.Optional<Mode> mode = mode(c, c.arg(1));
    long file = new Heap(c).malloc(LOCKED_FILE_BYTES);
    if (file == 0) {
      return 0;
    }
    if (mode.isEmpty()) {
      new Heap(c).free(file);
      return c.failNull(Errno.EINVAL);
    }
    long fd = c.sys().open(c.arg(0), mode.get().open(), 0666);
    if (fd < 0) {
      new Heap(c).free(file);
      return c.failNull((int) -fd);
    }
    return make(c, file, (int) fd, mode.get().flags());
  }

  private static long make(UserCall c, long file, int fd, int flags) {
    Stream stream = new Stream(c, file);
    stream.clear();
    stream.raise(Stream.MAGIC | Stream.LINKED | flags);
    stream.setFd(fd);
    stream.set(Stream.CHAIN, c.memory().loadLong(LibcData.ALL_STREAMS));
    c.memory().storeLong(LibcData.ALL_STREAMS, file);
    if ((flags & (Stream.APPENDING | Stream.NO_READS)) == (Stream.APPENDING | Stream.NO_READS)) {
      long unused = c.sys().lseek(fd, 0, 2);
      assert unused != Long.MIN_VALUE;
    }
    return file;
  }

  /** A stream on a descriptor of the library's own. */
  static Stream over(UserCall c, int fd, int flags) {
    return new Stream(c, make(c, new Heap(c).malloc(LOCKED_FILE_BYTES), fd, flags));
  }

  private static long fdopen(UserCall c) {
    int fd = c.intArg(0);
    java.util.Optional<Mode> mode = mode(c, c.arg(1));
    if (mode.isEmpty()) {
      return c.failNull(Errno.EINVAL);
    }
    long opened = c.sys().fcntl(fd, F_GETFL, 0);
    if (opened < 0) {
      return c.failNull((int) -opened);
    }
    int access = (int) opened & O_ACCMODE;
    int flags = mode.get().flags();
    if (access == 0 && (flags & Stream.NO_WRITES) == 0
        || access == O_WRONLY && (flags & Stream.NO_READS) == 0) {
      return c.failNull(Errno.EINVAL);
    }
    long file = new Heap(c).malloc(LOCKED_FILE_BYTES);
    return file == 0 ? 0 : make(c, file, fd, flags);
  }

  private static long freopen(UserCall c) {
    java.util.Optional<Mode> mode = mode(c, c.arg(1));
    Stream stream = new Stream(c, c.arg(2));
    if (c.arg(0) == 0) {
      throw c.unsupported("freopen without a path");
    }
    int oldFd = stream.fd();
    long flushed = sync(stream);
    assert flushed <= 0;
    if (mode.isEmpty()) {
      c.sys().close(oldFd);
      return c.failNull(Errno.EINVAL);
    }
    long fd = c.sys().open(c.arg(0), mode.get().open(), 0666);
    if (fd < 0) {
      c.sys().close(oldFd);
      stream.setFd(-1);
      return c.failNull((int) -fd);
    }
    if (fd != oldFd && oldFd >= 0) {
      c.sys().dup3((int) fd, oldFd, 0);
      c.sys().close((int) fd);
      fd = oldFd;
    }
    stream.releaseBuffer();
    long next = stream.get(Stream.CHAIN);
    boolean unbuffered = stream.has(Stream.UNBUFFERED);
    stream.clear();
    stream.set(Stream.CHAIN, next);
    stream.raise(
        Stream.MAGIC | Stream.LINKED | mode.get().flags() | (unbuffered ? Stream.UNBUFFERED : 0));
    stream.setFd((int) fd);
    return stream.address();
  }

  private static long tmpfile(UserCall c) {
    byte[] name = UserCall.ascii("/tmp/tmpf" + c.sys().getpid());
    c.storeString(LibcData.TMP_NAME, name);
    long fd = c.sys().open(LibcData.TMP_NAME, O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) {
      return c.failNull((int) -fd);
    }
    c.sys().unlink(LibcData.TMP_NAME);
    long file = new Heap(c).malloc(LOCKED_FILE_BYTES);
    return file == 0 ? 0 : make(c, file, (int) fd, 0);
  }

  /** fclose: flush, close, free. */
  static long close(Stream stream) {
    UserCall c = stream.call();
    VirtualMemory memory = c.memory();
    unlink(memory, stream.address());
    long result = sync(stream);
    long closed = c.result(c.sys().close(stream.fd()));
    stream.releaseBuffer();
    stream.setFd(-1);
    boolean ours =
        stream.address() == LibcData.FILE_STDIN
            || stream.address() == LibcData.FILE_STDOUT
            || stream.address() == LibcData.FILE_STDERR;
    if (ours) {
      stream.setReadArea(0, 0, 0);
      stream.set(Stream.WRITE_BASE, 0);
      stream.set(Stream.WRITE_PTR, 0);
      stream.set(Stream.WRITE_END, 0);
      stream.raise(Stream.NO_READS | Stream.NO_WRITES);
    } else {
      new Heap(c).free(stream.address());
    }
    return result < 0 || closed < 0 ? EOF : 0;
  }

  private static void unlink(VirtualMemory memory, long file) {
    long link = LibcData.ALL_STREAMS;
    for (long at = memory.loadLong(link); at != 0; at = memory.loadLong(link)) {
      if (at == file) {
        memory.storeLong(link, memory.loadLong(file + Stream.CHAIN));
        return;
      }
      link = at + Stream.CHAIN;
    }
  }

  /** _IO_new_file_sync: writes out, or gives back what was read ahead. 0 or EOF. */
  private static long sync(Stream stream) {
    UserCall c = stream.call();
    if (stream.get(Stream.WRITE_PTR) > stream.get(Stream.WRITE_BASE)
        && !new Output(stream).flush()) {
      return EOF;
    }
    long ahead = stream.get(Stream.READ_PTR) - stream.get(Stream.READ_END);
    if (ahead != 0) {
      long moved = c.sys().lseek(stream.fd(), ahead, 1);
      if (moved >= 0) {
        stream.set(Stream.READ_END, stream.get(Stream.READ_PTR));
      } else if (moved != -Errno.ESPIPE) {
        c.setErrno((int) -moved);
        return EOF;
      }
    }
    MemoryStreams.publish(stream);
    return 0;
  }

  private static long fflush(UserCall c) {
    if (c.arg(0) != 0) {
      return sync(new Stream(c, c.arg(0)));
    }
    long result = 0;
    for (long at = c.memory().loadLong(LibcData.ALL_STREAMS); at != 0; ) {
      Stream stream = new Stream(c, at);
      if (stream.get(Stream.WRITE_PTR) > stream.get(Stream.WRITE_BASE)
          && !new Output(stream).flush()) {
        result = EOF;
      }
      at = stream.get(Stream.CHAIN);
    }
    return result;
  }

  /** What exit does with streams: _IO_cleanup. */
  private static long atExit(UserCall c) {
    for (long at = c.memory().loadLong(LibcData.ALL_STREAMS); at != 0; ) {
      Stream stream = new Stream(c, at);
      long unused = sync(stream);
      assert unused <= 0;
      at = stream.get(Stream.CHAIN);
    }
    return 0;
  }

  private static long setvbuf(UserCall c, long file, long buffer, int mode, long size) {
    Stream stream = new Stream(c, file);
    if (mode < 0 || mode > 2) {
      return EOF;
    }
    stream.drop(mode == 2 ? Stream.LINE_BUFFERED : Stream.LINE_BUFFERED | Stream.UNBUFFERED);
    if (mode != 0) {
      stream.raise(mode == 1 ? Stream.LINE_BUFFERED : Stream.UNBUFFERED);
    }
    if (mode != 2 && buffer == 0) {
      // as glibc: a buffer that is there stays, be it the single byte of an unbuffered stream
      if (mode == 0 && stream.get(Stream.BUF_BASE) == 0) {
        stream.allocateBuffer();
        stream.drop(Stream.LINE_BUFFERED);
      }
      return 0;
    }
    if (sync(stream) != 0) {
      return EOF;
    }
    stream.releaseBuffer();
    if (mode == 2 || size == 0) {
      stream.raise(Stream.UNBUFFERED);
      stream.drop(Stream.USER_BUFFER);
      stream.setBuffer(stream.shortBuffer(), stream.shortBuffer() + 1);
    } else {
      stream.drop(Stream.UNBUFFERED);
      stream.raise(Stream.USER_BUFFER);
      stream.setBuffer(buffer, buffer + size);
    }
    long base = stream.get(Stream.BUF_BASE);
    stream.setReadArea(base, base, base);
    stream.set(Stream.WRITE_BASE, base);
    stream.set(Stream.WRITE_PTR, base);
    stream.set(Stream.WRITE_END, base);
    return 0;
  }

  private static long seek(UserCall c, Stream stream, long offset, int whence) {
    if (whence < 0 || whence > 2) {
      return c.fail(Errno.EINVAL);
    }
    if (!new Input(stream).toReading()) {
      return EOF;
    }
    long readAhead = stream.get(Stream.READ_END) - stream.get(Stream.READ_PTR);
    long raw = c.sys().lseek(stream.fd(), whence == 1 ? offset - readAhead : offset, whence);
    if (raw < 0) {
      return c.fail((int) -raw);
    }
    MemoryStreams.publish(stream);
    long base = stream.get(Stream.BUF_BASE);
    stream.setReadArea(base, base, base);
    stream.set(Stream.WRITE_BASE, base);
    stream.set(Stream.WRITE_PTR, base);
    stream.set(Stream.WRITE_END, base);
    stream.drop(Stream.EOF_SEEN);
    return 0;
  }

  private static long rewind(UserCall c) {
    Stream stream = new Stream(c, c.arg(0));
    long unused = seek(c, stream, 0, 0);
    assert unused <= 0;
    stream.drop(Stream.ERROR_SEEN | Stream.EOF_SEEN);
    return 0;
  }

  private static long tell(UserCall c, Stream stream) {
    OptionalInt end = OptionalInt.empty();
    long waiting = stream.get(Stream.WRITE_PTR) - stream.get(Stream.WRITE_BASE);
    if (stream.has(Stream.APPENDING) && waiting > 0) {
      end = OptionalInt.of(2);
    }
    long raw = c.sys().lseek(stream.fd(), 0, end.orElse(1));
    if (raw < 0) {
      return c.fail((int) -raw);
    }
    if (stream.has(Stream.PUTTING)) {
      return raw + waiting;
    }
    return raw - (stream.get(Stream.READ_END) - stream.get(Stream.READ_PTR));
  }

  private static long fgetpos(UserCall c) {
    long at = tell(c, new Stream(c, c.arg(0)));
    if (at < 0) {
      return EOF;
    }
    c.memory().storeLong(c.arg(1), at);
    return 0;
  }

  private static long clearerr(UserCall c) {
    new Stream(c, c.arg(0)).drop(Stream.EOF_SEEN | Stream.ERROR_SEEN);
    return 0;
  }

  private static long fileno(UserCall c) {
    Stream stream = new Stream(c, c.arg(0));
    int fd = MemoryStreams.is(stream) ? -1 : stream.fd();
    return fd < 0 ? c.fail(Errno.EBADF) : fd;
  }

  private static long setChild(UserCall c) {
    c.memory().storeInt(c.arg(0) + Stream.CHILD, c.intArg(1));
    return 0;
  }
}
