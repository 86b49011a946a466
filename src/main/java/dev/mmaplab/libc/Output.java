package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/** Writing to a stream: when bytes go to the buffer and when to the file, as in glibc's fileops. */
final class Output {
  private static final int STACK_CHUNK = 8192;

  /** Bytes to write: in the program's memory or in ours. */
  sealed interface Source {
    long length();

    record InMemory(long address, long length) implements Source {}

    record Bytes(byte[] bytes) implements Source {
      @Override
      public long length() {
        return bytes.length;
      }
    }
  }

  private final Stream stream;
  private final UserCall c;
  private final VirtualMemory memory;

  Output(Stream stream) {
    this.stream = stream;
    this.c = stream.call();
    this.memory = c.memory();
  }

  /** Bytes taken; fewer than asked after an error. */
  long write(byte[] bytes) {
    return write(new Source.Bytes(bytes));
  }

  /** _IO_new_file_xsputn. */
  long write(Source source) {
    long n = source.length();
    if (n == 0) {
      return 0;
    }
    c.charge(n);
    long left = n;
    long done = 0;
    boolean mustFlush = false;
    long room = 0;
    long pointer = stream.get(Stream.WRITE_PTR);
    if (stream.has(Stream.LINE_BUFFERED) && stream.has(Stream.PUTTING)) {
      room = stream.get(Stream.BUF_END) - pointer;
      if (room >= n) {
        long newline = lastNewline(source);
        if (newline >= 0) {
          room = newline + 1;
          mustFlush = true;
        }
      }
    } else if (stream.get(Stream.WRITE_END) > pointer) {
      room = stream.get(Stream.WRITE_END) - pointer;
    }
    if (room > 0) {
      long now = Math.min(room, left);
      copyOut(source, 0, now, pointer);
      stream.set(Stream.WRITE_PTR, pointer + now);
      done = now;
      left -= now;
    }
    if (left > 0 || mustFlush) {
      if (!startAndFlush()) {
        return n - left;
      }
      long block = stream.get(Stream.BUF_END) - stream.get(Stream.BUF_BASE);
      long direct = left - (block >= 128 ? left % block : 0);
      if (direct > 0) {
        long written = writeThrough(source, done, direct);
        done += written;
        left -= written;
        if (written < direct) {
          return n - left;
        }
      }
      if (left > 0) {
        left -= putRest(source, done, left);
      }
    }
    return n - left;
  }

  /** _IO_default_xsputn: what fits goes to the buffer, else byte by byte. */
  private long putRest(Source source, long from, long count) {
    long done = 0;
    while (done < count) {
      long pointer = stream.get(Stream.WRITE_PTR);
      long room = stream.has(Stream.LINE_BUFFERED) ? 0 : stream.get(Stream.WRITE_END) - pointer;
      if (room > 0) {
        long now = Math.min(room, count - done);
        copyOut(source, from + done, now, pointer);
        stream.set(Stream.WRITE_PTR, pointer + now);
        done += now;
      } else if (overflow(byteAt(source, from + done)) < 0) {
        return done;
      } else {
        done++;
      }
    }
    return done;
  }

  /** putc: the byte, or −1. */
  int put(int value) {
    long pointer = stream.get(Stream.WRITE_PTR);
    if (pointer < stream.get(Stream.WRITE_END)) {
      memory.storeByte(pointer, value);
      stream.set(Stream.WRITE_PTR, pointer + 1);
      return value & 0xff;
    }
    return overflow(value);
  }

  private int overflow(int value) {
    if (!start()) {
      return -1;
    }
    if (stream.get(Stream.WRITE_PTR) == stream.get(Stream.BUF_END) && !flush()) {
      return -1;
    }
    long pointer = stream.get(Stream.WRITE_PTR);
    memory.storeByte(pointer, value);
    stream.set(Stream.WRITE_PTR, pointer + 1);
    boolean now =
        stream.has(Stream.UNBUFFERED) || stream.has(Stream.LINE_BUFFERED) && (value & 0xff) == '\n';
    return now && !flush() ? -1 : value & 0xff;
  }

  private boolean startAndFlush() {
    return start() && flush();
  }

  /** Makes the stream one that is being written to. */
  private boolean start() {
    if (stream.has(Stream.NO_WRITES)) {
      stream.raise(Stream.ERROR_SEEN);
      c.setErrno(Errno.EBADF);
      return false;
    }
    if (stream.has(Stream.PUTTING) && stream.get(Stream.WRITE_BASE) != 0) {
      return true;
    }
    if (stream.get(Stream.WRITE_BASE) == 0) {
      stream.allocateBuffer();
      long base = stream.get(Stream.BUF_BASE);
      stream.setReadArea(base, base, base);
    }
    if (stream.get(Stream.READ_PTR) == stream.get(Stream.BUF_END)) {
      stream.set(Stream.READ_PTR, stream.get(Stream.BUF_BASE));
      stream.set(Stream.READ_END, stream.get(Stream.BUF_BASE));
    }
    long pointer = stream.get(Stream.READ_PTR);
    stream.set(Stream.WRITE_PTR, pointer);
    stream.set(Stream.WRITE_BASE, pointer);
    long readEnd = stream.get(Stream.READ_END);
    stream.setReadArea(readEnd, readEnd, readEnd);
    stream.raise(Stream.PUTTING);
    stream.set(Stream.WRITE_END, collects() ? stream.get(Stream.BUF_END) : pointer);
    return true;
  }

  private boolean collects() {
    return !stream.has(Stream.LINE_BUFFERED) && !stream.has(Stream.UNBUFFERED);
  }

  /** Writes out what the buffer holds; false after an error. */
  boolean flush() {
    long base = stream.get(Stream.WRITE_BASE);
    long count = stream.get(Stream.WRITE_PTR) - base;
    return count == 0 || writeThrough(new Source.InMemory(base, count), 0, count) == count;
  }

  /** new_do_write. */
  private long writeThrough(Source source, long from, long count) {
    if (!stream.has(Stream.APPENDING)) {
      long ahead = stream.get(Stream.WRITE_BASE) - stream.get(Stream.READ_END);
      if (ahead != 0 && stream.get(Stream.READ_END) != 0) {
        long moved = c.sys().lseek(stream.fd(), ahead, 1);
        if (moved < 0) {
          c.setErrno((int) -moved);
          return 0;
        }
      }
    }
    long written = toFile(source, from, count);
    long base = stream.get(Stream.BUF_BASE);
    stream.setReadArea(base, base, base);
    stream.set(Stream.WRITE_BASE, base);
    stream.set(Stream.WRITE_PTR, base);
    stream.set(Stream.WRITE_END, collects() ? stream.get(Stream.BUF_END) : base);
    return written;
  }

  private long toFile(Source source, long from, long count) {
    long done = 0;
    while (done < count) {
      long raw =
          switch (source) {
            case Source.InMemory m ->
                c.sys().write(stream.fd(), m.address + from + done, count - done);
            case Source.Bytes b ->
                fromStack(c, stream.fd(), b.bytes, (int) (from + done), (int) (count - done));
          };
      if (raw < 0) {
        c.setErrno((int) -raw);
        stream.raise(Stream.ERROR_SEEN);
        break;
      }
      done += raw;
    }
    return done;
  }

  /** write(2) of bytes put on the stack; what it returns. */
  static long fromStack(UserCall c, int fd, byte[] bytes, int from, int count) {
    int now = Math.min(count, STACK_CHUNK);
    long mark = c.scratchMark();
    long at = c.scratch(now);
    c.memory().store(at, bytes, from, now);
    long written = c.sys().write(fd, at, now);
    c.releaseScratch(mark);
    return written;
  }

  /** Writes all bytes to a descriptor; false and errno after an error. */
  static boolean toDescriptor(UserCall c, int fd, byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      long raw = fromStack(c, fd, bytes, done, bytes.length - done);
      if (raw < 0) {
        c.setErrno((int) -raw);
        return false;
      }
      done += (int) raw;
    }
    return true;
  }

  private void copyOut(Source source, long from, long count, long to) {
    switch (source) {
      case Source.InMemory m -> memory.copy(to, m.address + from, count);
      case Source.Bytes b -> memory.store(to, b.bytes, (int) from, (int) count);
    }
  }

  private int byteAt(Source source, long index) {
    return switch (source) {
      case Source.InMemory m -> memory.loadByte(m.address + index);
      case Source.Bytes b -> b.bytes[(int) index] & 0xff;
    };
  }

  private long lastNewline(Source source) {
    for (long i = source.length() - 1; i >= 0; i--) {
      if (byteAt(source, i) == '\n') {
        return i;
      }
    }
    return -1;
  }
}
