package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.Vma;
import java.util.List;

/** {@code linux/shmem_fs.h}: files of memory that drivers put behind mappings. */
final class ShmemFiles {
  /** S_IFREG with all permissions. */
  private static final int MODE = 0100777;

  private static final int FMODE_READ_WRITE = 3;

  private ShmemFiles() {}

  static void install(Binder binder) {
    for (String name : List.of("shmem_file_setup", "shmem_kernel_file_setup")) {
      binder.bind(name, ShmemFiles::setup);
    }
    binder.bind("shmem_zero_setup", ShmemFiles::zeroSetup);
    binder.bind(
        "mmaplab_shmem_mmap",
        (kernel, c) -> {
          kernel.memory().showFile(kernel.memory().vma(c.arg(1)));
          return 0;
        });
  }

  private static long setup(Kernel kernel, NativeCall call) {
    long size = call.arg(1);
    if (size < 0) {
      return -Errno.EINVAL;
    }
    String name = KernelText.read(kernel.kernelSpace(), call.arg(0));
    return fill(kernel, kernel.memory().shmemFile(name, size), size);
  }

  /** The members of struct file and struct inode that drivers look at; the address of the file. */
  private static long fill(Kernel kernel, MappableFile made, long size) {
    ShmemFiles.Parts parts = kernel.part(Parts.class, Parts::new);
    StructView inode = StructView.allocate(kernel, "inode");
    inode.set("i_mode", MODE);
    inode.set("i_size", size);
    StructView file = StructView.of(kernel, "file", made.address());
    file.set("f_op", parts.operations);
    file.set("f_inode", inode.address());
    file.set("f_mode", FMODE_READ_WRITE);
    return made.address();
  }

  private static long zeroSetup(Kernel kernel, NativeCall call) {
    Vma vma = kernel.memory().vma(call.arg(0));
    MappableFile made = kernel.memory().shmemFile("dev/zero", vma.length());
    vma.replaceFile(kernel.memory(), fill(kernel, made, vma.length()));
    made.put();
    kernel.memory().showFile(vma);
    return 0;
  }

  /** shmem_file_operations of one kernel. */
  private static final class Parts {
    private final long operations;

    Parts(Kernel kernel) {
      StructView made = StructView.allocate(kernel, "file_operations");
      made.set("mmap", kernel.symbol("mmaplab_shmem_mmap").orElseThrow());
      operations = made.address();
    }
  }
}
