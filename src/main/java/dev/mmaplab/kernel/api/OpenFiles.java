package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Dentries;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.FilePosition;
import dev.mmaplab.kernel.Inode;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelIo;
import dev.mmaplab.kernel.OpenFile;
import java.util.Optional;

/** Files that drivers open themselves, their paths, and descriptors that drivers hand out. */
final class OpenFiles {
  private OpenFiles() {}

  static void install(Binder binder) {
    binder.bind("filp_open", OpenFiles::open);
    binder.bind("dentry_open", OpenFiles::openPath);
    binder.bind("filp_close", OpenFiles::close);
    binder.bind("kernel_read", (kernel, c) -> transfer(kernel, c, false));
    binder.bind("kernel_write", (kernel, c) -> transfer(kernel, c, true));
    binder.bind("vfs_fsync", (kernel, c) -> sync(kernel, c.arg(0), 0, Long.MAX_VALUE, c.intArg(1)));
    binder.bind(
        "vfs_fsync_range", (kernel, c) -> sync(kernel, c.arg(0), c.arg(1), c.arg(2), c.intArg(3)));
    binder.bind(
        "vfs_llseek",
        (kernel, c) ->
            kernel
                .files()
                .fileAt(c.arg(0))
                .filter(f -> f.has(OpenFile.FMODE_LSEEK))
                .map(f -> f.actions().seek(f, c.arg(1), c.intArg(2)))
                .orElse(-(long) Errno.ESPIPE));
    binder.bind(
        "compat_ptr_ioctl",
        (kernel, c) ->
            kernel
                .files()
                .fileAt(c.arg(0))
                .map(f -> f.actions().ioctl(f, c.intArg(1), c.arg(2) & 0xffff_ffffL))
                .orElse(-(long) Errno.ENOIOCTLCMD));
    binder.bind("noop_fsync", (kernel, c) -> 0);
    binder.bind("igrab", (kernel, c) -> c.arg(0));
    binder.bind("iput", (kernel, c) -> 0);
    binder.bind("kern_path", OpenFiles::find);
    binder.bind("path_get", (kernel, c) -> 0);
    binder.bind("path_put", (kernel, c) -> 0);
    binder.bind(
        "d_path",
        (kernel, c) -> {
          long dentry = StructView.of(kernel, "path", c.arg(0)).get("dentry");
          return write(kernel, dentry, c.arg(1), c.intArg(2));
        });
    binder.bind("dentry_path_raw", (kernel, c) -> write(kernel, c.arg(0), c.arg(1), c.intArg(2)));
    binder.bind("anon_inode_getfile", OpenFiles::anonymous);
    binder.bind("anon_inode_getfd", OpenFiles::anonymousDescriptor);
    binder.bind(
        "get_unused_fd_flags",
        (kernel, c) -> answer(() -> (long) KernelIo.of(kernel).reserve(c.intArg(0))));
    binder.bind(
        "put_unused_fd",
        (kernel, c) -> {
          kernel.current().files().close(c.intArg(0));
          return 0;
        });
    binder.bind(
        "fd_install",
        (kernel, c) -> {
          kernel
              .files()
              .fileAt(c.arg(1))
              .ifPresent(f -> KernelIo.of(kernel).install(c.intArg(0), f));
          return 0;
        });
    binder.bind(
        "mmaplab_fops_get", (kernel, c) -> kernel.modules().tryGet(owner(kernel, c)) ? 1 : 0);
    binder.bind(
        "mmaplab_fops_put",
        (kernel, c) -> {
          if (c.arg(0) != 0) {
            kernel.modules().put(owner(kernel, c));
          }
          return 0;
        });
  }

  private static long owner(Kernel kernel, NativeCall call) {
    return StructView.of(kernel, "file_operations", call.arg(0)).get("owner");
  }

  private static long answer(java.util.function.LongSupplier call) {
    try {
      return call.getAsLong();
    } catch (ErrnoException e) {
      return -e.errno();
    }
  }

  private static long open(Kernel kernel, NativeCall call) {
    String name = KernelText.read(kernel.kernelSpace(), call.arg(0));
    return answer(
        () -> KernelIo.of(kernel).open(name, call.intArg(1), call.intArg(2)).structAddress());
  }

  private static long openPath(Kernel kernel, NativeCall call) {
    long dentry = StructView.of(kernel, "path", call.arg(0)).get("dentry");
    Optional<String> path = Dentries.of(kernel).path(dentry);
    return path.isEmpty()
        ? -Errno.ENOENT
        : answer(() -> KernelIo.of(kernel).open(path.get(), call.intArg(1), 0).structAddress());
  }

  private static long close(Kernel kernel, NativeCall call) {
    Optional<OpenFile> file = kernel.files().fileAt(call.arg(0));
    file.ifPresent(
        f -> {
          f.actions().flush(f);
          f.drop();
        });
    return 0;
  }

  /** (file, buffer, count, position) */
  private static long transfer(Kernel kernel, NativeCall call, boolean writing) {
    Optional<OpenFile> file = kernel.files().fileAt(call.arg(0));
    if (file.isEmpty()) {
      return -Errno.EBADF;
    }
    boolean given = call.arg(3) != 0;
    FilePosition position =
        new FilePosition(given ? kernel.kernelSpace().loadLong(call.arg(3)) : 0);
    KernelIo io = KernelIo.of(kernel);
    long result =
        answer(
            () ->
                writing
                    ? io.write(file.get(), call.arg(1), call.arg(2), position)
                    : io.read(file.get(), call.arg(1), call.arg(2), position));
    if (given) {
      kernel.kernelSpace().storeLong(call.arg(3), position.value());
    }
    return result;
  }

  private static long sync(Kernel kernel, long address, long start, long end, int dataOnly) {
    return kernel
        .files()
        .fileAt(address)
        .map(f -> f.actions().sync(f, start, end, dataOnly))
        .orElse(-(long) Errno.EBADF);
  }

  /** (name, flags, path) */
  private static long find(Kernel kernel, NativeCall call) {
    String name = KernelText.read(kernel.kernelSpace(), call.arg(0));
    return answer(
        () -> {
          String path = KernelIo.of(kernel).path(name, (call.intArg(1) & 1) != 0);
          Inode inode = kernel.files().find(path);
          StructView.of(kernel, "path", call.arg(2))
              .set("dentry", Dentries.of(kernel).of(path, inode.structAddress()));
          return 0;
        });
  }

  /** d_path(): the text ends where the buffer ends. */
  private static long write(Kernel kernel, long dentry, long buffer, int size) {
    String path = Dentries.of(kernel).path(dentry).orElse("");
    long start = buffer + size - path.length() - 1;
    if (start < buffer) {
      return -Errno.ENAMETOOLONG;
    }
    KernelText.write(kernel.kernelSpace(), start, path);
    return start;
  }

  private static OpenFile makeAnonymous(Kernel kernel, NativeCall call) {
    String name = KernelText.read(kernel.kernelSpace(), call.arg(0));
    OpenFile file = KernelIo.of(kernel).anonymous(name, call.arg(1), call.intArg(3));
    StructView.of(kernel, "file", file.structAddress()).set("private_data", call.arg(2));
    return file;
  }

  /** (name, operations, private data, flags) */
  private static long anonymous(Kernel kernel, NativeCall call) {
    return answer(() -> makeAnonymous(kernel, call).structAddress());
  }

  private static long anonymousDescriptor(Kernel kernel, NativeCall call) {
    boolean closeOnExec = (call.intArg(3) & OpenFile.O_CLOEXEC) != 0;
    return answer(() -> kernel.current().files().install(makeAnonymous(kernel, call), closeOnExec));
  }
}
