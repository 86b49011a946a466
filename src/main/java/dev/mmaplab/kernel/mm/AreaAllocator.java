package dev.mmaplab.kernel.mm;

import java.util.Collection;
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

  /** lazy_max_pages() of one processor. */
  private static final long MOST_LAZY = 32L << 20;

  private final long bottom;
  private final long top;
  private final TreeMap<Long, Area<T>> areas = new TreeMap<>();

  /** Ends of areas by start, with those that were given back and are not used again yet. */
  private final TreeMap<Long, Long> taken = new TreeMap<>();

  private long lazyBytes;

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
    if (lazyBytes > MOST_LAZY) {
      taken.keySet().retainAll(areas.keySet());
      lazyBytes = 0;
    }
    long at = bottom;
    for (Map.Entry<Long, Long> area : taken.entrySet()) {
      if (area.getKey() - at >= size + 4096) {
        break;
      }
      at = area.getValue() + 4096;
    }
    return top - at >= size + 4096 ? Optional.of(at) : Optional.empty();
  }

  void add(long start, long size, T content) {
    areas.put(start, new Area<>(start, size, content));
    taken.put(start, start + size);
  }

  /** Takes an area away; its addresses stay unused for a while, as Linux purges them lazily. */
  Optional<Area<T>> remove(long start) {
    Optional<Area<T>> area = Optional.ofNullable(areas.remove(start));
    area.ifPresent(a -> lazyBytes += a.size());
    return area;
  }

  /** All areas, by address. */
  Collection<Area<T>> all() {
    return areas.values();
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
