package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/** Reading from a stream, as in glibc's fileops. */
final class Input {
  static final int EOF = -1;
  private final Stream stream;
  private final UserCall c;
  private final VirtualMemory memory;

  Input(Stream stream) {
    this.stream = stream;
    this.c = stream.call();
    this.memory = c.memory();
  }

  /** The next byte, which stays, or EOF. */
  int peek() {
    long pointer = stream.get(Stream.READ_PTR);
    if (pointer < stream.get(Stream.READ_END)) {
      return memory.loadByte(pointer);
    }
    return fill() ? memory.loadByte(stream.get(Stream.READ_PTR)) : EOF;
  }

  /** The next byte, or EOF. */
  int get() {
    int value = peek();
    if (value != EOF) {
      stream.set(Stream.READ_PTR, stream.get(Stream.READ_PTR) + 1);
    }
    return value;
  }

  /** Bytes ready without reading the file. */
  private long ready() {
    return stream.get(Stream.READ_END) - stream.get(Stream.READ_PTR);
  }

  /** _IO_new_file_underflow: false at the end and after an error. */
  private boolean fill() {
    if (stream.has(Stream.EOF_SEEN)) {
      return false;
    }
    if (stream.has(Stream.NO_READS)) {
      stream.raise(Stream.ERROR_SEEN);
      c.setErrno(Errno.EBADF);
      return false;
    }
    stream.allocateBuffer();
    if (stream.has(Stream.LINE_BUFFERED) || stream.has(Stream.UNBUFFERED)) {
      Stream out = Stream.in(c, LibcData.STDOUT);
      if (out.has(Stream.LINE_BUFFERED) && out.has(Stream.LINKED)) {
        new Output(out).flush();
      }
    }
    if (!toReading()) {
      return false;
    }
    long base = stream.get(Stream.BUF_BASE);
    long count = c.sys().read(stream.fd(), base, stream.get(Stream.BUF_END) - base);
    stream.setReadArea(base, base, base + Math.max(0, count));
    if (count < 0) {
      c.setErrno((int) -count);
      stream.raise(Stream.ERROR_SEEN);
    } else if (count == 0) {
      stream.raise(Stream.EOF_SEEN);
    }
    return count > 0;
  }

  /** _IO_switch_to_get_mode: writes out first what is in the buffer. */
  boolean toReading() {
    if (stream.has(Stream.PUTTING)) {
      if (stream.get(Stream.WRITE_PTR) > stream.get(Stream.WRITE_BASE)
          && !new Output(stream).flush()) {
        return false;
      }
      long base = stream.get(Stream.BUF_BASE);
      stream.setReadArea(base, base, base);
      stream.drop(Stream.PUTTING);
    }
    long pointer = stream.get(Stream.READ_PTR);
    stream.set(Stream.WRITE_BASE, pointer);
    stream.set(Stream.WRITE_PTR, pointer);
    stream.set(Stream.WRITE_END, pointer);
    return true;
  }

  /** fread's work: bytes stored at {@code to}. */
  long read(long to, long count) {
    long done = 0;
    while (done < count) {
      long now = Math.min(ready(), count - done);
      if (now > 0) {
        long pointer = stream.get(Stream.READ_PTR);
        memory.copy(to + done, pointer, now);
        stream.set(Stream.READ_PTR, pointer + now);
        done += now;
        continue;
      }
      long direct = directCount(count - done);
      if (direct > 0) {
        long raw = readThrough(to + done, direct);
        if (raw <= 0) {
          break;
        }
        done += raw;
      } else if (!fill()) {
        break;
      }
    }
    return done;
  }

  /** What fread reads past the buffer: whole blocks, if more is wanted than a buffer holds. */
  private long directCount(long wanted) {
    if (stream.has(Stream.NO_READS)) {
      return 0;
    }
    stream.allocateBuffer();
    long block = stream.get(Stream.BUF_END) - stream.get(Stream.BUF_BASE);
    if (wanted < block) {
      return 0;
    }
    return block >= 128 ? wanted - wanted % block : wanted;
  }

  private long readThrough(long to, long count) {
    if (!toReading()) {
      return -1;
    }
    long base = stream.get(Stream.BUF_BASE);
    stream.setReadArea(base, base, base);
    long raw = c.sys().read(stream.fd(), to, count);
    if (raw < 0) {
      c.setErrno((int) -raw);
      stream.raise(Stream.ERROR_SEEN);
    } else if (raw == 0) {
      stream.raise(Stream.EOF_SEEN);
    }
    return raw;
  }

  /** Bytes up to and including {@code delimiter}, at most {@code limit}. */
  byte[] line(int delimiter, int limit) {
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    while (line.size() < limit) {
      if (ready() == 0 && !fill()) {
        break;
      }
      long pointer = stream.get(Stream.READ_PTR);
      int count = (int) Math.min(ready(), limit - line.size());
      byte[] some = new byte[count];
      memory.load(pointer, some, 0, count);
      int end = 0;
      while (end < count && (some[end] & 0xff) != delimiter) {
        end++;
      }
      boolean found = end < count;
      int taken = found ? end + 1 : count;
      line.write(some, 0, taken);
      stream.set(Stream.READ_PTR, pointer + taken);
      if (found) {
        break;
      }
    }
    return line.toByteArray();
  }

  /** ungetc(3). */
  int unget(int value) {
    if (value == EOF) {
      return EOF;
    }
    stream.allocateBuffer();
    if (!toReading()) {
      return EOF;
    }
    long pointer = stream.get(Stream.READ_PTR);
    long base = stream.get(Stream.BUF_BASE);
    if (pointer == 0) {
      stream.setReadArea(base, base, base);
      pointer = base;
    }
    if (pointer == base) {
      long held = ready();
      if (base + held >= stream.get(Stream.BUF_END)) {
        return EOF;
      }
      memory.copy(base + 1, base, held);
      stream.set(Stream.READ_END, base + held + 1);
      pointer = base + 1;
    }
    memory.storeByte(pointer - 1, value);
    stream.set(Stream.READ_PTR, pointer - 1);
    stream.drop(Stream.EOF_SEEN);
    return value & 0xff;
  }
}
