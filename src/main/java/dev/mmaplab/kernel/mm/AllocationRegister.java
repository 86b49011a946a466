package dev.mmaplab.kernel.mm;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What drivers hold, and the events of getting and giving back. The kernel's own allocations do not
 * come here.
 */
final class AllocationRegister {
  /**
   * @param pfns frames in the order of the addresses
   */
  record Allocation(
      String allocator, long address, long size, Optional<Position> site, List<Long> pfns) {}

  private final KernelServices services;
  private final Map<Long, Allocation> held = new LinkedHashMap<>();

  AllocationRegister(KernelServices services) {
    this.services = services;
  }

  /**
   * @param address 0 if it failed
   */
  void allocated(String allocator, long address, long size, List<Long> pfns) {
    if (address != 0) {
      held.put(
          address, new Allocation(allocator, address, size, services.site(), List.copyOf(pfns)));
    }
    services.emit(new Event.Allocated(services.pid(), services.site(), allocator, address, size));
  }

  void freed(String allocator, long address) {
    if (held.remove(address) != null) {
      services.emit(new Event.Freed(services.pid(), services.site(), allocator, address));
    }
  }

  Collection<Allocation> held() {
    return held.values();
  }

  /** The frames of contiguous memory in the direct map. */
  static List<Long> directFrames(long address, long size) {
    List<Long> pfns = new ArrayList<>();
    long last = (KernelMemory.physical(address) + Math.max(size, 1) - 1) >>> 12;
    for (long pfn = KernelMemory.physical(address) >>> 12; pfn <= last; pfn++) {
      pfns.add(pfn);
    }
    return pfns;
  }
}
