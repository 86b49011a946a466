package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.AsyncFiles;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.OpenFile;
import dev.mmaplab.kernel.PollTable;
import dev.mmaplab.machine.VirtualMemory;

/**
 * {@code linux/fs.h}: ready-made file operations and copying between a driver's buffer and a reader
 * or writer.
 */
final class FileCalls {
  private static final long STREAM = 0x200000;
  private static final long SEEKABLE =
      OpenFile.FMODE_LSEEK | OpenFile.FMODE_PREAD | OpenFile.FMODE_PWRITE;

  private static final int DATA = 3;
  private static final int HOLE = 4;

  private FileCalls() {}

  static void install(Binder binder) {
    binder.bind("nonseekable_open", (kernel, c) -> open(kernel, c.arg(1), SEEKABLE, 0));
    binder.bind("stream_open", (kernel, c) -> open(kernel, c.arg(1), SEEKABLE, STREAM));
    binder.bind("simple_open", FileCalls::simpleOpen);
    binder.bind("generic_file_open", (kernel, c) -> 0);
    binder.bind("noop_llseek", (kernel, c) -> file(kernel, c.arg(0)).get("f_pos"));
    binder.bind(
        "default_llseek", (kernel, c) -> seek(kernel, c, size(kernel, c.arg(0)), Long.MAX_VALUE));
    binder.bind(
        "generic_file_llseek",
        (kernel, c) -> seek(kernel, c, size(kernel, c.arg(0)), Long.MAX_VALUE));
    binder.bind(
        "fixed_size_llseek",
        (kernel, c) -> c.intArg(2) > 2 ? -Errno.EINVAL : seek(kernel, c, c.arg(3), c.arg(3)));
    binder.bind(
        "no_seek_end_llseek",
        (kernel, c) -> c.intArg(2) > 1 ? -Errno.EINVAL : seek(kernel, c, 0, Long.MAX_VALUE));
    binder.bind("generic_file_llseek_size", (kernel, c) -> seek(kernel, c, c.arg(4), c.arg(3)));
    binder.bind("simple_read_from_buffer", FileCalls::readFromBuffer);
    binder.bind("simple_write_to_buffer", FileCalls::writeToBuffer);
    binder.bind("memory_read_from_buffer", FileCalls::memoryRead);
    binder.bind(
        "fasync_helper",
        (kernel, c) ->
            AsyncFiles.of(kernel).help(c.intArg(0), c.arg(1), c.intArg(2) != 0, c.arg(3)));
    binder.bind(
        "kill_fasync",
        (kernel, c) -> {
          AsyncFiles.of(kernel).tell(c.arg(0), c.intArg(1), c.intArg(2));
          return 0;
        });
    binder.bind(
        "mmaplab_poll_queue",
        (kernel, c) -> {
          PollTable.queue(kernel, c.arg(1), c.arg(2));
          return 0;
        });
    binder.bind("mmaplab_poll_wake", (kernel, c) -> PollTable.wake(kernel, c.arg(0), c.arg(3)));
    binder.bind("file_path", FileCalls::path);
    binder.bind("fget", FileCalls::get);
    binder.bind(
        "fput",
        (kernel, c) -> {
          kernel
              .files()
              .fileAt(c.arg(0))
              .ifPresentOrElse(OpenFile::drop, () -> kernel.memory().fileAt(c.arg(0)).put());
          return 0;
        });
  }

  private static StructView file(Kernel kernel, long address) {
    return StructView.of(kernel, "file", address);
  }

  private static long open(Kernel kernel, long address, long off, long on) {
    StructView file = file(kernel, address);
    file.set("f_mode", file.get("f_mode") & ~off | on);
    return 0;
  }

  private static long simpleOpen(Kernel kernel, NativeCall call) {
    long data = StructView.of(kernel, "inode", call.arg(0)).get("i_private");
    if (data != 0) {
      file(kernel, call.arg(1)).set("private_data", data);
    }
    return 0;
  }

  private static long size(Kernel kernel, long file) {
    return StructView.of(kernel, "inode", file(kernel, file).get("f_inode")).get("i_size");
  }

  private static long seek(Kernel kernel, NativeCall call, long end, long most) {
    StructView file = file(kernel, call.arg(0));
    long offset = call.arg(1);
    int whence = call.intArg(2);
    if ((whence == DATA || whence == HOLE) && Long.compareUnsigned(offset, end) >= 0) {
      return -Errno.ENXIO;
    }
    long to =
        switch (whence) {
          case 0, DATA -> offset;
          case 1 -> file.get("f_pos") + offset;
          case 2 -> end + offset;
          case HOLE -> end;
          default -> -1;
        };
    if (to < 0 || to > most) {
      return -Errno.EINVAL;
    }
    file.set("f_pos", to);
    return to;
  }

  /** (to, count, ppos, from, available) */
  private static long readFromBuffer(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long position = memory.loadLong(call.arg(2));
    long available = call.arg(4);
    long count = call.arg(1);
    if (position < 0) {
      return -Errno.EINVAL;
    }
    if (position >= available || count == 0) {
      return 0;
    }
    count = Long.compareUnsigned(count, available - position) > 0 ? available - position : count;
    long left = UserAccess.toUser(kernel, call.arg(0), call.arg(3) + position, count);
    if (left == count) {
      return -Errno.EFAULT;
    }
    memory.storeLong(call.arg(2), position + count - left);
    return count - left;
  }

  /** (to, available, ppos, from, count) */
  private static long writeToBuffer(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long position = memory.loadLong(call.arg(2));
    long available = call.arg(1);
    long count = call.arg(4);
    if (position < 0) {
      return -Errno.EINVAL;
    }
    if (position >= available || count == 0) {
      return 0;
    }
    count = Long.compareUnsigned(count, available - position) > 0 ? available - position : count;
    long left = UserAccess.fromUser(kernel, call.arg(0) + position, call.arg(3), count);
    if (left == count) {
      return -Errno.EFAULT;
    }
    memory.storeLong(call.arg(2), position + count - left);
    return count - left;
  }

  private static long memoryRead(Kernel kernel, NativeCall call) {
    VirtualMemory memory = kernel.kernelSpace();
    long position = memory.loadLong(call.arg(2));
    if (position < 0) {
      return -Errno.EINVAL;
    }
    if (position >= call.arg(4)) {
      return 0;
    }
    long count = Math.min(call.arg(1), call.arg(4) - position);
    memory.copy(call.arg(0), call.arg(3) + position, count);
    memory.storeLong(call.arg(2), position + count);
    return count;
  }

  private static long path(Kernel kernel, NativeCall call) {
    String path = kernel.files().fileAt(call.arg(0)).map(OpenFile::path).orElse("");
    long start = call.arg(1) + call.intArg(2) - path.length() - 1;
    if (start < call.arg(1)) {
      return -Errno.ENAMETOOLONG;
    }
    KernelText.write(kernel.kernelSpace(), start, path);
    return start;
  }

  private static long get(Kernel kernel, NativeCall call) {
    return kernel
        .current()
        .files()
        .get(call.intArg(0))
        .map(file -> file.hold().structAddress())
        .orElse(0L);
  }
}
