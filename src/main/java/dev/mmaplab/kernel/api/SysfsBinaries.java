package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.OpenFile;
import dev.mmaplab.kernel.SysfsBinaryFile;
import java.util.Optional;

/** Binary attributes: {@code struct bin_attribute} of {@code linux/sysfs.h}. */
final class SysfsBinaries {
  private SysfsBinaries() {}

  static void install(Binder binder) {
    binder.bind("sysfs_create_bin_file", (kernel, c) -> create(kernel, c.arg(0), "", c.arg(1), -1));
    binder.bind("sysfs_remove_bin_file", (kernel, c) -> remove(kernel, c.arg(0), c.arg(1)));
  }

  private static StructView attribute(Kernel kernel, long address) {
    return StructView.of(kernel, "bin_attribute", address);
  }

  /** sysfs_create_bin_file(): 0 or a negative errno. */
  static long create(Kernel kernel, long kobject, String below, long address, int mode) {
    StructView attribute = attribute(kernel, address);
    Optional<String> path = Sysfs.of(kernel).path(kobject);
    if (path.isEmpty()) {
      return -Errno.EINVAL;
    }
    String name = KernelText.read(kernel.kernelSpace(), attribute.get("attr.name"));
    String at = path.get() + below + "/" + name;
    if (kernel.files().exists(at)) {
      Sysfs.of(kernel).warnDuplicate(at);
      return -Errno.EEXIST;
    }
    int given = mode < 0 ? attribute.getInt("attr.mode") : mode;
    kernel
        .files()
        .binary(at, given & 0777, attribute.get("size"), new Functions(kernel, kobject, address));
    return 0;
  }

  static long remove(Kernel kernel, long kobject, long address) {
    String name =
        KernelText.read(kernel.kernelSpace(), attribute(kernel, address).get("attr.name"));
    Sysfs.of(kernel).path(kobject).ifPresent(path -> kernel.files().remove(path + "/" + name));
    return 0;
  }

  private record Functions(Kernel kernel, long kobject, long attribute)
      implements SysfsBinaryFile.Access {
    private long function(String which) {
      return SysfsBinaries.attribute(kernel, attribute).get(which);
    }

    @Override
    public boolean reads() {
      return function("read") != 0;
    }

    @Override
    public boolean writes() {
      return function("write") != 0;
    }

    @Override
    public boolean maps() {
      return function("mmap") != 0;
    }

    @Override
    public byte[] read(OpenFile file, long offset, int count) {
      long buffer = kernel.memory().slab().allocate(count);
      try {
        long got =
            kernel.callDriver(
                "read",
                function("read"),
                file.structAddress(),
                kobject,
                attribute,
                buffer,
                offset,
                count);
        if (got < 0) {
          throw new ErrnoException((int) -got);
        }
        byte[] bytes = new byte[(int) Math.min(got, count)];
        kernel.kernelSpace().load(buffer, bytes, 0, bytes.length);
        return bytes;
      } finally {
        kernel.memory().release(buffer);
      }
    }

    @Override
    public long write(OpenFile file, byte[] bytes, long offset) {
      long buffer = kernel.memory().slab().allocate(bytes.length + 1L);
      try {
        kernel.kernelSpace().store(buffer, bytes, 0, bytes.length);
        return kernel.callDriver(
            "write",
            function("write"),
            file.structAddress(),
            kobject,
            attribute,
            buffer,
            offset,
            bytes.length);
      } finally {
        kernel.memory().release(buffer);
      }
    }

    @Override
    public int map(OpenFile file, long vma) {
      return (int)
          kernel.callDriver(
              "mmap", function("mmap"), file.structAddress(), kobject, attribute, vma);
    }
  }
}
