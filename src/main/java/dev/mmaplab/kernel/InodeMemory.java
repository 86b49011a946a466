package dev.mmaplab.kernel;

/** The {@code struct inode} of an inode that driver code has seen. */
final class InodeMemory {
  private final Inode inode;
  private final long address;

  InodeMemory(Inode inode) {
    this.inode = inode;
    Kernel kernel = inode.kernel();
    Layout layout = kernel.layouts().struct("inode");
    this.address = KernelObjects.allocate(kernel, layout.size());
    kernel.files().register(address, inode);
    sync();
    KernelObjects.set(kernel, address, layout, "i_rdev", inode.device());
    KernelObjects.set(kernel, address, layout, "i_ino", inode.number());
    if (layout.has("i_data")) {
      long mapping = address + layout.offset("i_data");
      KernelObjects.set(kernel, address, layout, "i_mapping", mapping);
      KernelObjects.set(kernel, mapping, kernel.layouts().struct("address_space"), "host", address);
    }
    if (inode instanceof DriverFile file) {
      KernelObjects.set(kernel, address, layout, "i_private", file.data());
    }
  }

  long address() {
    return address;
  }

  void sync() {
    Kernel kernel = inode.kernel();
    Layout layout = kernel.layouts().struct("inode");
    KernelObjects.set(kernel, address, layout, "i_mode", inode.mode());
    KernelObjects.set(kernel, address, layout, "i_size", inode.size());
    kernel.kernelSpace().storeInt(address + layout.offset("i_uid"), inode.uid());
    kernel.kernelSpace().storeInt(address + layout.offset("i_gid"), inode.gid());
    KernelObjects.set(kernel, address, layout, "i_nlink", inode.links());
  }

  void setCdev(long cdev) {
    KernelObjects.set(
        inode.kernel(), address, inode.kernel().layouts().struct("inode"), "i_cdev", cdev);
  }
}
