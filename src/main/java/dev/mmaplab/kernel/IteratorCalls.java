package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.machine.VirtualMemory;

/** Calls read_iter and write_iter with a struct kiocb and a struct iov_iter: fs/read_write.c. */
final class IteratorCalls {
  private static final int MOST = 1024;
  private static final int APPEND = 0x10;
  private static final int DIRECT = 1 << 17;
  private static final int DSYNC = 2;

  private final Kernel kernel;

  IteratorCalls(Kernel kernel) {
    this.kernel = kernel;
  }

  private boolean old() {
    return kernel.version() == KernelVersion.V6_1;
  }

  private int plain() {
    return old() ? 6 : 0;
  }

  private int vectorType() {
    return old() ? 0 : 1;
  }

  private int kernelType() {
    return old() ? 1 : 3;
  }

  /** One user buffer. */
  long transfer(
      DriverActions actions,
      OpenFile file,
      String operation,
      long buffer,
      long count,
      FilePosition position) {
    return call(actions, file, operation, plain(), buffer, old() ? 0 : 1, count, position);
  }

  /** A buffer of the kernel's own. */
  long kernel(
      DriverActions actions,
      OpenFile file,
      String operation,
      long buffer,
      long count,
      FilePosition position) {
    long list = KernelObjects.allocate(kernel, 16);
    try {
      kernel.kernelSpace().storeLong(list, buffer);
      kernel.kernelSpace().storeLong(list + 8, count);
      return call(actions, file, operation, kernelType(), list, 1, count, position);
    } finally {
      KernelObjects.free(kernel, list);
    }
  }

  /** import_iovec(): all pieces in one call. */
  long vector(
      DriverActions actions,
      OpenFile file,
      String operation,
      long vector,
      int count,
      FilePosition position) {
    if (count < 0 || count > MOST) {
      return -Errno.EINVAL;
    }
    UserMemory user = UserMemory.of(kernel);
    VirtualMemory memory = kernel.kernelSpace();
    long list = KernelObjects.allocate(kernel, Math.max(16, 16L * count));
    try {
      long total = 0;
      for (int i = 0; i < count; i++) {
        long base = user.readLong(vector + 16L * i);
        long length = user.readLong(vector + 16L * i + 8);
        if (length < 0) {
          return -Errno.EINVAL;
        }
        if (!UserMemory.accessOk(base, length)) {
          return -Errno.EFAULT;
        }
        memory.storeLong(list + 16L * i, base);
        memory.storeLong(list + 16L * i + 8, length);
        total += length;
      }
      if (total == 0) {
        return 0;
      }
      return count == 1
          ? transfer(actions, file, operation, memory.loadLong(list), total, position)
          : call(actions, file, operation, vectorType(), list, count, total, position);
    } finally {
      KernelObjects.free(kernel, list);
    }
  }

  private long call(
      DriverActions actions,
      OpenFile file,
      String operation,
      int type,
      long where,
      int pieces,
      long count,
      FilePosition position) {
    Layout kiocb = kernel.layouts().struct("kiocb");
    Layout iter = kernel.layouts().struct("iov_iter");
    Cpu cpu = kernel.current().kernelCpu();
    VirtualMemory memory = kernel.kernelSpace();
    long top = cpu.stackPointer();
    long request = top - (kiocb.size() + 15 & ~15L);
    long pointer = request - (iter.size() + 15 & ~15L);
    cpu.setStackPointer(pointer);
    try {
      memory.fill(pointer, 0, top - pointer);
      KernelObjects.set(kernel, request, kiocb, "ki_filp", file.structAddress());
      KernelObjects.set(kernel, request, kiocb, "ki_pos", position.value());
      KernelObjects.set(kernel, request, kiocb, "ki_flags", flags(file));
      KernelObjects.set(kernel, pointer, iter, "iter_type", type);
      KernelObjects.set(kernel, pointer, iter, "data_source", operation.equals("write") ? 1 : 0);
      KernelObjects.set(kernel, pointer, iter, "count", count);
      KernelObjects.set(kernel, pointer, iter, "nr_segs", pieces);
      KernelObjects.set(kernel, pointer, iter, "kvec", where);
      long function = actions.function(file, operation + "_iter");
      long result = kernel.callDriver(operation + "_iter", function, request, pointer);
      position.set(KernelObjects.get(kernel, request, kiocb, "ki_pos"));
      return result;
    } finally {
      cpu.setStackPointer(top);
    }
  }

  private static int flags(OpenFile file) {
    int flags = file.flags();
    return ((flags & OpenFile.O_APPEND) != 0 ? APPEND : 0)
        | ((flags & OpenFile.O_DIRECT) != 0 ? DIRECT : 0)
        | ((flags & OpenFile.O_DSYNC) != 0 ? DSYNC : 0);
  }
}
