package dev.mmaplab.kernel.mm;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ranges of kernel addresses, first fit from the bottom, each followed by an unmapped guard page.
 */
final class AreaAllocator<T> {
  /**
   * @param size without the guard page
   */
  record Area<T>(long start, long size, T content) {
    long end() {
      return start + size;
    }
  }

  private final long bottom;
  private final long top;
  private final TreeMap<Long, Area<T>> areas = new TreeMap<>();

  /**
   * Addresses are kernel addresses: all negative as Java longs, so they order as unsigned ones do.
   */
  AreaAllocator(long bottom, long top) {
    this.bottom = bottom;
    this.top = top;
  }

  /**
   * Reserves {@code size} bytes; {@code content} is told the address.
   *
   * @param size a multiple of the page size
   */
  Optional<Long> find(long size) {
    long at = bottom;
    for (Area<T> area : areas.values()) {
      if (area.start - at >= size + 4096) {
        break;
      }
      at = area.end() + 4096;
    }
    return top - at >= size + 4096 ? Optional.of(at) : Optional.empty();
  }

  void add(long start, long size, T content) {
    areas.put(start, new Area<>(start, size, content));
  }

  Optional<Area<T>> remove(long start) {
    return Optional.ofNullable(areas.remove(start));
  }

  /** The area that starts there. */
  Optional<Area<T>> at(long start) {
    return Optional.ofNullable(areas.get(start));
  }

  /** find_vm_area(): the area that contains an address. */
  Optional<Area<T>> containing(long address) {
    Map.Entry<Long, Area<T>> entry = areas.floorEntry(address);
    return entry != null && address < entry.getValue().end()
        ? Optional.of(entry.getValue())
        : Optional.empty();
  }
}
