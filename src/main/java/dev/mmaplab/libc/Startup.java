package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the library's data holds before main: initial bytes, and what depends on argc, argv and
 * envp.
 */
final class Startup {
  private Startup() {}

  static void install(Exports to) {
    to.add("__libc_init", Startup::init);
  }

  /** The data segment as the linker leaves it. */
  static byte[] initialData() {
    ByteBuffer data = ByteBuffer.allocate(0x600).order(ByteOrder.LITTLE_ENDIAN);
    put(data, LibcData.STDIN, LibcData.FILE_STDIN);
    put(data, LibcData.STDOUT, LibcData.FILE_STDOUT);
    put(data, LibcData.STDERR, LibcData.FILE_STDERR);
    put(data, LibcData.OPTIND, 1L << 32 | 1);
    put(data, LibcData.OPTOPT, '?');
    put(data, LibcData.ALL_STREAMS, LibcData.FILE_STDERR);
    put(data, LibcData.TZNAME, LibcData.UTC);
    put(data, LibcData.TZNAME + 8, LibcData.UTC);
    put(data, LibcData.UTC, 'U' | 'T' << 8 | 'C' << 16);
    file(data, LibcData.FILE_STDIN, Stream.MAGIC | Stream.NO_WRITES | Stream.LINKED, 0, 0);
    file(
        data,
        LibcData.FILE_STDOUT,
        Stream.MAGIC | Stream.NO_READS | Stream.LINKED,
        1,
        LibcData.FILE_STDIN);
    file(
        data,
        LibcData.FILE_STDERR,
        Stream.MAGIC | Stream.NO_READS | Stream.UNBUFFERED | Stream.LINKED,
        2,
        LibcData.FILE_STDOUT);
    return data.array();
  }

  private static void file(ByteBuffer data, long at, int flags, int fd, long next) {
    put(data, at + Stream.FLAGS, flags & 0xffff_ffffL);
    put(data, at + Stream.CHAIN, next);
    put(data, at + Stream.FILENO, fd);
  }

  private static void put(ByteBuffer data, long at, long value) {
    data.putLong((int) (at - LibcData.DATA), value);
  }

  private static long init(UserCall c) {
    VirtualMemory memory = c.memory();
    long argv = c.arg(1);
    memory.storeLong(LibcData.ENVIRON, c.arg(2));
    if (c.arg(0) > 0) {
      long name = memory.loadLong(argv);
      memory.storeLong(LibcData.PROGRAM_NAME, name);
      memory.storeLong(LibcData.PROGRAM_SHORT_NAME, name + 1 + c.string(name).lastIndexOf('/'));
    }
    return 0;
  }
}
