package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Kernel;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entries by number: what an xarray, an idr, an ida or a radix tree holds. In C it is a handle, 0
 * while it is empty, so a struct that was zeroed or initialised again is empty.
 */
final class IndexedEntries {
  /**
   * One number that is taken.
   *
   * @param value 0: reserved, nothing to load
   * @param marks bits 0 to 2
   */
  record Entry(long value, int marks) {
    boolean marked(int mark) {
      return (marks >> mark & 1) != 0;
    }
  }

  /** All of one computer, by handle. */
  private static final class All {
    private final Map<Long, NavigableMap<Long, Entry>> maps = new HashMap<>();
    private long handles;
  }

  private final All all;
  private final Kernel kernel;
  private final long handleAt;

  private IndexedEntries(Kernel kernel, long handleAt) {
    this.kernel = kernel;
    this.all = kernel.part(All.class, k -> new All());
    this.handleAt = handleAt;
  }

  /**
   * @param handleAt where the handle is stored
   */
  static IndexedEntries at(Kernel kernel, long handleAt) {
    return new IndexedEntries(kernel, handleAt);
  }

  NavigableMap<Long, Entry> map() {
    return all.maps.getOrDefault(
        kernel.kernelSpace().loadLong(handleAt), new TreeMap<>(Long::compareUnsigned));
  }

  boolean taken(long index) {
    return map().containsKey(index);
  }

  /** 0 if there is nothing. */
  long load(long index) {
    return Optional.ofNullable(map().get(index)).map(Entry::value).orElse(0L);
  }

  /** Takes the number, with the marks it had; what was there before. */
  long put(long index, long value) {
    long handle = kernel.kernelSpace().loadLong(handleAt);
    if (!all.maps.containsKey(handle)) {
      handle = 4 * ++all.handles;
      all.maps.put(handle, new TreeMap<>(Long::compareUnsigned));
      kernel.kernelSpace().storeLong(handleAt, handle);
    }
    NavigableMap<Long, Entry> map = map();
    Entry old = map.getOrDefault(index, new Entry(0, 0));
    map.put(index, new Entry(value, old.marks));
    return old.value;
  }

  /** Frees the number; what was there. */
  long remove(long index) {
    NavigableMap<Long, Entry> map = map();
    long old = Optional.ofNullable(map.remove(index)).map(Entry::value).orElse(0L);
    if (map.isEmpty()) {
      clear();
    }
    return old;
  }

  /** False, and nothing changes, where nothing is. */
  boolean mark(long index, int mark, boolean set) {
    Optional<Entry> entry = Optional.ofNullable(map().get(index)).filter(e -> e.value != 0);
    entry.ifPresent(
        e ->
            map()
                .put(
                    index, new Entry(e.value, set ? e.marks | 1 << mark : e.marks & ~(1 << mark))));
    return entry.isPresent();
  }

  /** The lowest free number between two, both included; empty if all are taken. */
  Optional<Long> free(long first, long last) {
    long at = first;
    for (long taken : map().tailMap(first, true).keySet()) {
      if (taken != at) {
        break;
      }
      if (at == last) {
        return Optional.empty();
      }
      at++;
    }
    return Long.compareUnsigned(at, last) <= 0 ? Optional.of(at) : Optional.empty();
  }

  /**
   * The first that can be loaded from a number on.
   *
   * @param mark that it must have; -1 for any
   */
  Optional<Map.Entry<Long, Entry>> next(long from, long last, int mark) {
    for (Map.Entry<Long, Entry> e : map().tailMap(from, true).entrySet()) {
      if (Long.compareUnsigned(e.getKey(), last) > 0) {
        break;
      }
      if (e.getValue().value != 0 && (mark < 0 || e.getValue().marked(mark))) {
        return Optional.of(Map.entry(e.getKey(), e.getValue()));
      }
    }
    return Optional.empty();
  }

  long clear() {
    all.maps.remove(kernel.kernelSpace().loadLong(handleAt));
    kernel.kernelSpace().storeLong(handleAt, 0);
    return 0;
  }
}
