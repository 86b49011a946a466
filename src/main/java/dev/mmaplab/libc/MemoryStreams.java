package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;

/**
 * open_memstream(3) and fmemopen(3): streams on a nameless file that is copied to the program's
 * memory where the manual says it shows there: at fflush, fseek and fclose. The file's descriptor
 * is a high one, so that the program's own numbers stay as they are.
 */
final class MemoryStreams {
  private static final int KIND = 136;
  private static final int FIRST = 144;
  private static final int SECOND = 152;
  private static final long GROWING = 1;
  private static final long FIXED = 2;
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final int HIGH = 900;

  private MemoryStreams() {}

  static void install(Exports to) {
    to.add("open_memstream", MemoryStreams::openMemstream);
    to.add("fmemopen", MemoryStreams::fmemopen);
  }

  /** Whether the stream has no descriptor to show. */
  static boolean is(Stream stream) {
    return stream.get(KIND) != 0;
  }

  /** A descriptor of an empty nameless file, or a negative errno. */
  private static long file(UserCall c) {
    long name = c.scratch(16);
    c.memory().storeLong(name, 0);
    long low = c.sys().events().memfdCreate(name, 0);
    if (low < 0) {
      return low;
    }
    long high = c.sys().fcntl((int) low, F_DUPFD_CLOEXEC, HIGH);
    c.sys().close((int) low);
    return high;
  }

  private static long openMemstream(UserCall c) {
    long fd = file(c);
    if (fd < 0) {
      return c.failNull((int) -fd);
    }
    VirtualMemory memory = c.memory();
    Stream stream = StreamFunctions.over(c, (int) fd, Stream.NO_READS);
    stream.set(KIND, GROWING);
    stream.set(FIRST, c.arg(0));
    stream.set(SECOND, c.arg(1));
    memory.storeLong(c.arg(0), 0);
    memory.storeLong(c.arg(1), 0);
    publish(stream);
    return stream.address();
  }

  private static long fmemopen(UserCall c) {
    String mode = c.string(c.arg(2));
    long buffer = c.arg(0);
    long size = c.arg(1);
    if (mode.isEmpty() || "rwa".indexOf(mode.charAt(0)) < 0) {
      return c.failNull(Errno.EINVAL);
    }
    VirtualMemory memory = c.memory();
    boolean owned = buffer == 0;
    if (owned) {
      buffer = new Heap(c).malloc(size);
      memory.fill(buffer, 0, size);
    }
    long fd = file(c);
    if (fd < 0) {
      return c.failNull((int) -fd);
    }
    boolean plus = mode.indexOf('+') > 0;
    char kind = mode.charAt(0);
    int flags = plus ? 0 : kind == 'r' ? Stream.NO_WRITES : Stream.NO_READS;
    long held = kind == 'r' ? size : 0;
    if (kind == 'a') {
      while (held < size && memory.loadByte(buffer + held) != 0) {
        held++;
      }
    } else if (kind == 'w' && plus && size > 0) {
      memory.storeByte(buffer, 0);
    }
    if (held > 0) {
      c.sys().write((int) fd, buffer, held);
      c.sys().lseek((int) fd, kind == 'a' ? held : 0, 0);
    }
    Stream stream = StreamFunctions.over(c, (int) fd, flags);
    stream.set(KIND, FIXED);
    stream.set(FIRST, buffer);
    stream.set(SECOND, size);
    return stream.address();
  }

  /** What has been written shows in the program's memory. */
  static void publish(Stream stream) {
    long kind = stream.get(KIND);
    if (kind == 0 || stream.has(Stream.NO_WRITES)) {
      return;
    }
    UserCall c = stream.call();
    VirtualMemory memory = c.memory();
    final int sizeField = 48;
    long stat = c.scratch(144);
    long raw = c.sys().fstat(stream.fd(), stat);
    assert raw == 0;
    long length = memory.loadLong(stat + sizeField);
    if (kind == FIXED) {
      long room = stream.get(SECOND);
      long shown = Math.min(length, room);
      c.sys().pread(stream.fd(), stream.get(FIRST), shown, 0);
      if (shown < room) {
        memory.storeByte(stream.get(FIRST) + shown, 0);
      }
      return;
    }
    Heap heap = new Heap(c);
    long place = heap.realloc(memory.loadLong(stream.get(FIRST)), length + 1);
    c.sys().pread(stream.fd(), place, length, 0);
    memory.storeByte(place + length, 0);
    memory.storeLong(stream.get(FIRST), place);
    long position = c.sys().lseek(stream.fd(), 0, 1);
    memory.storeLong(stream.get(SECOND), Math.min(position, length));
  }
}
