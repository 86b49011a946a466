package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.KnownObject;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.mm.KernelMemory;
import dev.mmaplab.kernel.mm.Slab;
import dev.mmaplab.kernel.mm.Vmalloc;
import java.util.Optional;

/**
 * What CONFIG_HARDENED_USERCOPY and CONFIG_FORTIFY_SOURCE think of the kernel's end of a copy from
 * or to user space: mm/usercopy.c.
 */
final class UserCopyChecks {
  private static final int EMERGENCY = 0;
  private static final long PAGE = 4096;

  private final Kernel kernel;
  private final boolean toUser;

  UserCopyChecks(Kernel kernel, boolean toUser) {
    this.kernel = kernel;
    this.toUser = toUser;
  }

  /**
   * check_copy_size().
   *
   * @return false, with a warning, if the copy is not to be made at all
   */
  boolean allowed(long address, long count) {
    Optional<KnownObject> variable = kernel.current().kernelVariableHere(address);
    if (variable.filter(v -> count > v.end() - address).isPresent()) {
      kernel
          .oopses()
          .warn(
              "Buffer overflow detected ("
                  + (variable.get().end() - address)
                  + " < "
                  + count
                  + ")!",
              (kernel.version() == KernelVersion.V6_12 ? "mm/maccess.c:234" : "mm/maccess.c:228")
                  + " __copy_overflow");
      return false;
    }
    check(address, count);
    return true;
  }

  /** __check_object_size(). */
  private void check(long address, long count) {
    if (count == 0) {
      return;
    }
    if (address + count - 1 < address && address < 0 && address + count - 1 >= 0) {
      throw abort("wrapped address", Optional.empty(), 0, address + count);
    }
    if (Long.compareUnsigned(address, Slab.ZERO_SIZE) <= 0) {
      throw abort("null address", Optional.empty(), 0, count);
    }
    if (Vmalloc.isVmalloc(address)) {
      vmalloc(address, count);
    } else if (kernel.memory().inDirectMap(address)) {
      heap(address, count);
    }
    text(address, count);
  }

  private void vmalloc(long address, long count) {
    Optional<Long> room = kernel.memory().vmalloc().roomFrom(address);
    if (room.isEmpty()) {
      throw abort("vmalloc", Optional.of("no area"), 0, count);
    }
    if (count > room.get()) {
      throw abort("vmalloc", Optional.empty(), kernel.memory().vmalloc().offset(address), count);
    }
  }

  private void heap(long address, long count) {
    Optional<Slab.Slot> slot = kernel.memory().slab().slot(address);
    if (slot.isPresent()) {
      Slab.Slot s = slot.get();
      if (!s.userCopy() || s.offset() + count > s.size()) {
        throw abort("SLUB object", Optional.of(s.cache()), s.offset(), count);
      }
      return;
    }
    KernelMemory.Folio folio = kernel.memory().folioAt(address);
    if (folio.size() > PAGE && count > folio.size() - folio.offset()) {
      throw abort("page alloc", Optional.empty(), folio.offset(), count);
    }
  }

  private void text(long address, long count) {
    if (address + count > KernelMemory.TEXT && address < KernelMemory.DATA && address < 0) {
      throw abort("kernel text", Optional.empty(), address - KernelMemory.TEXT, count);
    }
  }

  private RuntimeException abort(String name, Optional<String> detail, long offset, long count) {
    kernel
        .log()
        .line(
            EMERGENCY,
            "usercopy: Kernel memory "
                + (toUser ? "exposure" : "overwrite")
                + " attempt detected "
                + (toUser ? "from " : "to ")
                + name
                + detail.map(d -> " '" + d + "'").orElse("")
                + " (offset "
                + offset
                + ", size "
                + count
                + ")!");
    return kernel
        .oopses()
        .bug(
            kernel.version() == KernelVersion.V6_12 ? "mm/usercopy.c:102" : "mm/usercopy.c:101",
            "usercopy_abort");
  }
}
