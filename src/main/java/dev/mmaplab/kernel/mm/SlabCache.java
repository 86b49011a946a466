package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.PhysicalMemory;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects of one size, cut from slabs of pages. Freed objects are handed out again first. In a
 * fresh slab the first object handed out is not the one at the start of a page, so that code which
 * wrongly counts on page alignment is found out.
 */
final class SlabCache {
  private final String name;
  private final long size;
  private final long objectSize;
  private final long align;
  private final int order;
  private final FrameAllocator frames;
  private final ArrayDeque<Long> free = new ArrayDeque<>();
  private final Set<Long> unused = new HashSet<>();
  private final Set<Long> used = new HashSet<>();

  /**
   * @param align a power of two
   */
  SlabCache(String name, long objectSize, long align, FrameAllocator frames) {
    this.name = name;
    this.align = Math.max(align, 8);
    this.objectSize = objectSize;
    this.size = (Math.max(objectSize, 8) + this.align - 1) & -this.align;
    this.frames = frames;
    int o = 0;
    while (o < 3 && (PhysicalMemory.FRAME << o) / size < 8) {
      o++;
    }
    while ((long) PhysicalMemory.FRAME << o < size) {
      o++;
    }
    this.order = o;
  }

  String name() {
    return name;
  }

  /** Bytes of each object. */
  long size() {
    return size;
  }

  /** Bytes of each object that its user asked for. */
  long objectSize() {
    return objectSize;
  }

  /** Of the objects beside an object, those nobody has. */
  List<Long> freeNeighbours(long object) {
    return Stream.of(object - size, object + size).filter(unused::contains).toList();
  }

  /** An object's address, or 0. */
  long allocate() {
    if (free.isEmpty() && !grow()) {
      return 0;
    }
    long object = free.pop();
    unused.remove(object);
    used.add(object);
    return object;
  }

  /** False if that is not an object in use. */
  boolean free(long object) {
    if (!used.remove(object)) {
      return false;
    }
    free.push(object);
    unused.add(object);
    return true;
  }

  boolean inUse(long object) {
    return used.contains(object);
  }

  int usedCount() {
    return used.size();
  }

  private boolean grow() {
    long pfn = frames.allocate(order, Gfp.COMP, FrameOwner.SLAB);
    if (pfn == FrameAllocator.NONE) {
      return false;
    }
    frames.page(pfn).setFlag(Page.SLAB);
    long base = KernelMemory.virtual(pfn << 12);
    int count = (int) (((long) PhysicalMemory.FRAME << order) / size);
    int start = size < PhysicalMemory.FRAME ? (count + 2) / 3 : 0;
    for (int i = 0; i < count; i++) {
      long object = base + (start + i) % count * size;
      free.add(object);
      unused.add(object);
    }
    return true;
  }
}
