package dev.mmaplab.kernel;

/**
 * The {@code struct file} of an open file that driver code has seen: flags, mode and position then
 * live there.
 */
final class FileMemory {
  private final Kernel kernel;
  private final Layout layout;
  private final long address;

  FileMemory(OpenFile file, int flags, int mode, long position, int references) {
    kernel = file.kernel();
    layout = kernel.layouts().struct("file");
    address = KernelObjects.allocate(kernel, layout.size());
    kernel.files().register(address, file);
    long inode = file.inode().structAddress();
    KernelObjects.set(kernel, address, layout, "f_inode", inode);
    KernelObjects.set(kernel, address, layout, "f_mapping", file.inode().mappingAddress());
    KernelObjects.set(
        kernel, address, layout, "f_path.dentry", Dentries.of(kernel).of(file.path(), inode));
    setFlags(flags);
    setMode(mode);
    setPosition(position);
    setReferences(references);
  }

  long address() {
    return address;
  }

  long operations() {
    return KernelObjects.get(kernel, address, layout, "f_op");
  }

  void setOperations(long fops) {
    KernelObjects.set(kernel, address, layout, "f_op", fops);
  }

  int flags() {
    return (int) KernelObjects.get(kernel, address, layout, "f_flags");
  }

  void setFlags(int flags) {
    KernelObjects.set(kernel, address, layout, "f_flags", flags);
  }

  int mode() {
    return (int) KernelObjects.get(kernel, address, layout, "f_mode");
  }

  void setMode(int mode) {
    KernelObjects.set(kernel, address, layout, "f_mode", mode);
  }

  long position() {
    return KernelObjects.get(kernel, address, layout, "f_pos");
  }

  void setPosition(long to) {
    KernelObjects.set(kernel, address, layout, "f_pos", to);
  }

  int references() {
    return (int) kernel.kernelSpace().loadLong(address + layout.offset("f_count"));
  }

  void setReferences(int count) {
    kernel.kernelSpace().storeLong(address + layout.offset("f_count"), count);
  }

  void free() {
    kernel.files().unregisterFile(address);
    KernelObjects.free(kernel, address);
  }
}
