package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.mm.Vma;
import dev.mmaplab.machine.Pte;
import dev.mmaplab.machine.VirtualMemory;

/** generic_access_phys(): what debuggers see of mapped device registers. */
final class PhysicalAccess {
  private static final long VM_IO_OR_PFNMAP = 0x4400;
  private static final long CACHE = Pte.PCD | Pte.PWT | Pte.PAT;

  private PhysicalAccess() {}

  static void install(Binder binder) {
    binder.bind("generic_access_phys", PhysicalAccess::access);
  }

  private static long access(Kernel kernel, NativeCall call) {
    Vma vma = kernel.memory().vma(call.arg(0));
    long address = call.arg(1);
    int length = call.intArg(3);
    boolean write = call.intArg(4) != 0;
    long pte = kernel.memory().mm(vma.mm()).map(m -> m.tables().entry(address)).orElse(0L);
    if ((vma.flags() & VM_IO_OR_PFNMAP) == 0 || !Pte.mapped(pte) || (write && !Pte.writable(pte))) {
      return -Errno.EINVAL;
    }
    long offset = address & 0xfff;
    long size = (offset + length + 4095) & ~4095L;
    long mapped = kernel.memory().vmalloc().ioremap(Pte.pfn(pte) << 12, size, pte & CACHE);
    if (mapped == 0) {
      return -Errno.ENOMEM;
    }
    if (write) {
      copy(kernel.kernelSpace(), mapped + offset, call.arg(2), length, mapped + offset);
    } else {
      copy(kernel.kernelSpace(), call.arg(2), mapped + offset, length, mapped + offset);
    }
    kernel.memory().vmalloc().vunmap(mapped);
    return length;
  }

  /**
   * memcpy_toio() and memcpy_fromio(): bytes and shorts until {@code io} is aligned, then words.
   */
  private static void copy(VirtualMemory space, long to, long from, int length, long io) {
    int at = 0;
    while (at < length) {
      int left = length - at;
      if (((io + at) & 1) != 0 || left == 1) {
        space.storeByte(to + at, space.loadByte(from + at));
        at++;
      } else if (((io + at) & 2) != 0 || left < 4) {
        space.storeShort(to + at, space.loadShort(from + at));
        at += 2;
      } else {
        space.storeInt(to + at, space.loadInt(from + at));
        at += 4;
      }
    }
  }
}
