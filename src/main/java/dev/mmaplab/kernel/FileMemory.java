package dev.mmaplab.kernel;

/**
 * The {@code struct file} of an open file that driver code has seen: flags, mode and position then
 * live there.
 */
final class FileMemory {
  private final Kernel kernel;
  private final Layout layout;
  private final long address;
  private final long dentry;

  FileMemory(OpenFile file, int flags, int mode, long position, int references) {
    kernel = file.kernel();
    layout = kernel.layouts().struct("file");
    address = KernelObjects.allocate(kernel, layout.size());
    kernel.files().register(address, file);
    long inode = file.inode().structAddress();
    KernelObjects.set(kernel, address, layout, "f_inode", inode);
    KernelObjects.set(kernel, address, layout, "f_mapping", file.inode().mappingAddress());
    dentry = layout.has("f_path.dentry") ? dentry(file, inode) : 0;
    KernelObjects.set(kernel, address, layout, "f_path.dentry", dentry);
    setFlags(flags);
    setMode(mode);
    setPosition(position);
    setReferences(references);
  }

  private long dentry(OpenFile file, long inode) {
    Layout struct = kernel.layouts().struct("dentry");
    long at = KernelObjects.allocate(kernel, struct.size() + 256);
    byte[] name =
        FileSystem.nameOf(file.path()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    long text = at + struct.size();
    kernel.kernelSpace().store(text, name, 0, Math.min(name.length, 255));
    KernelObjects.set(kernel, at, struct, "d_inode", inode);
    KernelObjects.set(kernel, at, struct, "d_parent", at);
    if (struct.has("d_name.name")) {
      KernelObjects.set(kernel, at, struct, "d_name.name", text);
      KernelObjects.set(kernel, at, struct, "d_name.len", name.length);
    }
    return at;
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
    if (dentry != 0) {
      KernelObjects.free(kernel, dentry);
    }
  }
}
