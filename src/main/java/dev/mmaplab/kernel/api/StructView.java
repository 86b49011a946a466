package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.Layout;
import dev.mmaplab.machine.VirtualMemory;

/** A struct of our headers at an address of kernel memory: its scalar members by name. */
record StructView(VirtualMemory memory, Layout layout, long address) {
  static StructView of(Kernel kernel, String tag, long address) {
    return new StructView(kernel.kernelSpace(), kernel.layouts().struct(tag), address);
  }

  /** A new one, zeroed, that belongs to the kernel itself. */
  static StructView allocate(Kernel kernel, String tag) {
    Layout layout = kernel.layouts().struct(tag);
    return new StructView(kernel.kernelSpace(), layout, kernel.memory().allocate(layout.size()));
  }

  /** Address of a member. */
  long at(String member) {
    return address + layout.offset(member);
  }

  /** Zero-extended. */
  long get(String member) {
    long at = at(member);
    return switch ((int) layout.sizeOf(member)) {
      case 1 -> memory.loadByte(at);
      case 2 -> memory.loadShort(at);
      case 4 -> memory.loadInt(at) & 0xffff_ffffL;
      default -> memory.loadLong(at);
    };
  }

  int getInt(String member) {
    return (int) get(member);
  }

  void set(String member, long value) {
    long at = at(member);
    switch ((int) layout.sizeOf(member)) {
      case 1 -> memory.storeByte(at, (int) value);
      case 2 -> memory.storeShort(at, (int) value);
      case 4 -> memory.storeInt(at, (int) value);
      default -> memory.storeLong(at, value);
    }
  }

  void zero() {
    memory.fill(address, 0, layout.size());
  }
}
