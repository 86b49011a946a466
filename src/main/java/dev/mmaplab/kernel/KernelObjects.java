package dev.mmaplab.kernel;

import dev.mmaplab.machine.VirtualMemory;

/** The kernel's own structs in simulated memory: not counted as any driver's allocation. */
final class KernelObjects {
  private KernelObjects() {}

  /** Zeroed. */
  static long allocate(Kernel kernel, long size) {
    return kernel.memory().allocate(size);
  }

  static void free(Kernel kernel, long address) {
    kernel.memory().release(address);
  }

  /**
   * Stores into a member by the size our headers give it; members that this version lacks are
   * skipped.
   */
  static void set(Kernel kernel, long struct, Layout layout, String member, long value) {
    if (!layout.has(member)) {
      return;
    }
    VirtualMemory memory = kernel.kernelSpace();
    long at = struct + layout.offset(member);
    switch ((int) layout.sizeOf(member)) {
      case 1 -> memory.storeByte(at, (int) value);
      case 2 -> memory.storeShort(at, (int) value);
      case 4 -> memory.storeInt(at, (int) value);
      case 8 -> memory.storeLong(at, value);
      default -> throw new IllegalStateException(layout.tag() + "." + member + " is no scalar");
    }
  }

  /** Zero-extended; 0 for a member that this version lacks. */
  static long get(Kernel kernel, long struct, Layout layout, String member) {
    if (!layout.has(member)) {
      return 0;
    }
    VirtualMemory memory = kernel.kernelSpace();
    long at = struct + layout.offset(member);
    return switch ((int) layout.sizeOf(member)) {
      case 1 -> memory.loadByte(at);
      case 2 -> memory.loadShort(at);
      case 4 -> memory.loadInt(at) & 0xffffffffL;
      case 8 -> memory.loadLong(at);
      default -> throw new IllegalStateException(layout.tag() + "." + member + " is no scalar");
    };
  }

  static void setText(Kernel kernel, long struct, Layout layout, String member, String text) {
    if (!layout.has(member)) {
      return;
    }
    int room = (int) layout.sizeOf(member);
    byte[] bytes =
        java.util.Arrays.copyOf(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), room);
    bytes[room - 1] = 0;
    kernel.kernelSpace().store(struct + layout.offset(member), bytes, 0, room);
  }
}
