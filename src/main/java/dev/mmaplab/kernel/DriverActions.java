package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.machine.VirtualMemory;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An open file served by a driver's {@code struct file_operations}: the functions are looked up at
 * each call, as f_op may change.
 */
class DriverActions implements FileActions {
  /** Which struct the operations are, and how it names them. */
  enum Table {
    FILE_OPERATIONS("file_operations"),
    PROC_OPS("proc_ops");

    private final String struct;

    Table(String struct) {
      this.struct = struct;
    }

    private String member(String operation) {
      if (this == FILE_OPERATIONS) {
        return operation;
      }
      return switch (operation) {
        case "llseek" -> "proc_lseek";
        case "unlocked_ioctl" -> "proc_ioctl";
        default -> "proc_" + operation;
      };
    }

    OptionalLong offset(Kernel kernel, String operation) {
      Layout layout = kernel.layouts().struct(struct);
      String member = member(operation);
      return layout.has(member) ? OptionalLong.of(layout.offset(member)) : OptionalLong.empty();
    }
  }

  /** FMODE_STREAM: there is no position at all. */
  private static final int STREAM = 0x200000;

  private final Kernel kernel;
  private final Table table;
  private final IteratorCalls iterator;

  DriverActions(Kernel kernel, Table table) {
    this.kernel = kernel;
    this.table = table;
    this.iterator = new IteratorCalls(kernel);
  }

  @Override
  public OptionalLong vector(
      OpenFile file, boolean writing, long vector, int count, FilePosition position) {
    String operation = writing ? "write" : "read";
    return function(file, operation + "_iter") == 0
        ? OptionalLong.empty()
        : OptionalLong.of(iterator.vector(this, file, operation, vector, count, position));
  }

  /** The same with a buffer of the kernel's own; −EINVAL for those that only know user memory. */
  long transferKernel(
      OpenFile file, String operation, long buffer, long count, FilePosition position) {
    return function(file, operation + "_iter") == 0 || function(file, operation) != 0
        ? -Errno.EINVAL
        : iterator.kernel(this, file, operation, buffer, count, position);
  }

  /** replace_fops. */
  static boolean install(OpenFile file, long operations) {
    Kernel kernel = file.kernel();
    long owner = operations == 0 ? 0 : owner(kernel, operations);
    if (!kernel.modules().tryGet(owner)) {
      return false;
    }
    long old = file.actions() instanceof DriverActions ? file.memory().operations() : 0;
    file.memory().setOperations(operations);
    if (old != 0) {
      kernel.modules().put(owner(kernel, old));
    }
    if (!(file.actions() instanceof DriverActions)) {
      file.serveWith(new DriverActions(kernel, Table.FILE_OPERATIONS));
    }
    return true;
  }

  static long owner(Kernel kernel, long operations) {
    return KernelObjects.get(
        kernel, operations, kernel.layouts().struct("file_operations"), "owner");
  }

  final Kernel kernel() {
    return kernel;
  }

  /** Address of the table that serves the file now. */
  long operations(OpenFile file) {
    return file.memory().operations();
  }

  /** Address of one of its functions; 0 if it has none. */
  final long function(OpenFile file, String operation) {
    long ops = operations(file);
    OptionalLong offset = table.offset(kernel, operation);
    return ops == 0 || offset.isEmpty()
        ? 0
        : kernel.kernelSpace().loadLong(ops + offset.getAsLong());
  }

  /** What a missing read or write operation gives. */
  int missing() {
    return Errno.EINVAL;
  }

  @Override
  public long open(OpenFile file) {
    long function = function(file, "open");
    return function == 0
        ? 0
        : (int)
            kernel.callDriver("open", function, file.inode().structAddress(), file.structAddress());
  }

  @Override
  public void flush(OpenFile file) {
    long function = function(file, "flush");
    if (function != 0) {
      kernel.callDriver("flush", function, file.structAddress(), 0);
    }
  }

  @Override
  public void release(OpenFile file) {
    long function = function(file, "release");
    if (function != 0) {
      kernel.callDriver("release", function, file.inode().structAddress(), file.structAddress());
    }
    kernel.charDevices().closed(file);
    long ops = operations(file);
    if (ops != 0) {
      kernel.modules().put(owner(kernel, ops));
    }
  }

  @Override
  public boolean canRead(OpenFile file) {
    return function(file, "read") != 0 || function(file, "read_iter") != 0;
  }

  @Override
  public boolean canWrite(OpenFile file) {
    return function(file, "write") != 0 || function(file, "write_iter") != 0;
  }

  @Override
  public boolean canSeek(OpenFile file) {
    return function(file, "llseek") != 0;
  }

  @Override
  public long read(OpenFile file, long buffer, long count, FilePosition position) {
    return transfer(file, "read", buffer, count, position);
  }

  @Override
  public long write(OpenFile file, long buffer, long count, FilePosition position) {
    return transfer(file, "write", buffer, count, position);
  }

  private long transfer(
      OpenFile file, String operation, long buffer, long count, FilePosition position) {
    long function = function(file, operation);
    if (function == 0) {
      return function(file, operation + "_iter") == 0
          ? -missing()
          : iterator.transfer(this, file, operation, buffer, count, position);
    }
    Cpu cpu = kernel.current().kernelCpu();
    VirtualMemory memory = kernel.kernelSpace();
    long top = cpu.stackPointer();
    long slot = top - 16;
    cpu.setStackPointer(slot);
    try {
      memory.storeLong(slot, position.value());
      long result =
          kernel.callDriver(
              operation,
              function,
              file.structAddress(),
              buffer,
              count,
              file.has(STREAM) ? 0 : slot);
      position.set(memory.loadLong(slot));
      return result;
    } finally {
      cpu.setStackPointer(top);
    }
  }

  @Override
  public long seek(OpenFile file, long offset, int whence) {
    long function = function(file, "llseek");
    return function == 0
        ? -Errno.ESPIPE
        : kernel.callDriver("llseek", function, file.structAddress(), offset, whence);
  }

  @Override
  public long ioctl(OpenFile file, int command, long argument) {
    long function = function(file, "unlocked_ioctl");
    return function == 0
        ? -Errno.ENOTTY
        : kernel.callDriver(
            "unlocked_ioctl", function, file.structAddress(), command & 0xffffffffL, argument);
  }

  @Override
  public int poll(OpenFile file) {
    return poll(file, Optional.empty());
  }

  @Override
  public int poll(OpenFile file, Optional<PollTable> table) {
    long function = function(file, "poll");
    return function == 0
        ? FileActions.super.poll(file)
        : (int)
            kernel.callDriver(
                "poll", function, file.structAddress(), table.map(PollTable::address).orElse(0L));
  }

  @Override
  public boolean tellsPollers(OpenFile file) {
    return true;
  }

  @Override
  public boolean canPoll(OpenFile file) {
    return function(file, "poll") != 0;
  }

  @Override
  public Optional<Integer> fasync(OpenFile file, int descriptor, boolean on) {
    long function = function(file, "fasync");
    return function == 0
        ? Optional.empty()
        : Optional.of(
            (int)
                kernel.callDriver(
                    "fasync", function, descriptor, file.structAddress(), on ? 1 : 0));
  }

  @Override
  public long sync(OpenFile file, long start, long end, int dataOnly) {
    long function = function(file, "fsync");
    return function == 0
        ? -Errno.EINVAL
        : (int) kernel.callDriver("fsync", function, file.structAddress(), start, end, dataOnly);
  }

  @Override
  public boolean canMap(OpenFile file) {
    return function(file, "mmap") != 0;
  }

  @Override
  public int map(OpenFile file, long vma) {
    return (int) kernel.callDriver("mmap", function(file, "mmap"), file.structAddress(), vma);
  }
}
