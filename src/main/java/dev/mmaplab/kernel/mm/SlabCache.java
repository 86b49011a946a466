package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.PhysicalMemory;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Objects of one size, cut from slabs of pages. Freed objects are handed out again first; the list
 * of them lies in the objects themselves, in the middle of each, encoded as
 * CONFIG_SLAB_FREELIST_HARDENED does: whoever writes to freed memory ruins it. In a fresh slab the
 * first object handed out is not the one at the start of a page, so that code which wrongly counts
 * on page alignment is found out.
 */
final class SlabCache {
  /** What {@link #allocate} gives when the list of free objects leads nowhere. */
  static final long RUINED = -1;

  /** Of each cache another in Linux, and of each boot. */
  private static final long SECRET = 0x5bd1_e995_1234_5679L;

  private final String name;
  private final long size;
  private final long objectSize;
  private final long align;
  private final int order;
  private final FrameAllocator frames;
  private final VirtualMemory space;
  private final Blocks blocks;
  private final boolean constructed;
  private final TreeSet<Long> slabs = new TreeSet<>();
  private final Set<Long> used = new HashSet<>();
  private final List<Long> raw = new ArrayList<>();
  private long head;

  /** The newest slab, and how many of its objects were never handed out. */
  private long newest;

  private int fresh;

  /**
   * @param align a power of two
   * @param constructed objects keep their contents while they are free
   */
  SlabCache(
      String name,
      long objectSize,
      long align,
      boolean constructed,
      FrameAllocator frames,
      VirtualMemory space,
      Blocks blocks) {
    this.name = name;
    this.align = Math.max(align, 8);
    this.objectSize = objectSize;
    this.constructed = constructed;
    long room = Math.max(objectSize, 8) + (constructed ? 8 : 0);
    this.size = (room + this.align - 1) & -this.align;
    this.frames = frames;
    this.space = space;
    this.blocks = blocks;
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

  /** A constructor has filled the objects: nobody else does. */
  boolean constructed() {
    return constructed;
  }

  /** Of the objects beside an object, those nobody has. */
  List<Long> freeNeighbours(long object) {
    return Stream.of(object - size, object + size)
        .filter(o -> isObject(o) && !used.contains(o))
        .toList();
  }

  /** An object's address, 0 if there is no memory, or {@link #RUINED}. */
  long allocate() {
    long object = head;
    if (object == 0) {
      if (fresh == 0 && !grow()) {
        return 0;
      }
      object = inOrder(newest, perSlab() - fresh);
      fresh--;
    } else {
      if (!inSlab(object)) {
        return RUINED;
      }
      head = follower(object);
    }
    used.add(object);
    return object;
  }

  /** Objects of new slabs that the constructor has not seen; asked once for each. */
  List<Long> unconstructed() {
    List<Long> objects = List.copyOf(raw);
    raw.clear();
    return objects;
  }

  /** Where a ruined list leads. */
  long ruin() {
    return head;
  }

  /**
   * Puts an object at the head of the list, whatever it is.
   *
   * @return false if it is there already
   */
  boolean free(long object) {
    if (object == head) {
      return false;
    }
    store(object, head);
    head = object;
    used.remove(object);
    return true;
  }

  boolean inUse(long object) {
    return used.contains(object);
  }

  int usedCount() {
    return used.size();
  }

  /** Objects in use, by address. */
  Set<Long> used() {
    return new TreeSet<>(used);
  }

  /** Where in its slab's object an address lies. */
  long offset(long address) {
    return (address - slabOf(address)) % size;
  }

  /** Start of the slab that holds an address, 0 if none does. */
  long slabOf(long address) {
    Long slab = slabs.floor(address);
    return slab != null && address < slab + ((long) PhysicalMemory.FRAME << order) ? slab : 0;
  }

  /** Objects of one slab. */
  int perSlab() {
    return (int) (((long) PhysicalMemory.FRAME << order) / size);
  }

  /** Gives its slabs back: nobody has an object of it. */
  void dispose() {
    for (long slab : slabs) {
      long pfn = KernelMemory.physical(slab) >>> 12;
      frames.page(pfn).clearFlag(Page.SLAB);
      frames.free(pfn, order);
    }
    slabs.clear();
    fresh = 0;
    head = 0;
  }

  /** Frames of all slabs. */
  Set<Long> frames() {
    Set<Long> all = new HashSet<>();
    for (long slab : slabs) {
      all.addAll(AllocationRegister.directFrames(slab, (long) PhysicalMemory.FRAME << order));
    }
    return all;
  }

  /** The n-th object of a slab to be handed out. */
  private long inOrder(long slab, int n) {
    int count = perSlab();
    int start = size < PhysicalMemory.FRAME ? (count + 2) / 3 : 0;
    return slab + (start + n) % count * size;
  }

  private boolean isObject(long address) {
    long slab = slabOf(address);
    return slab != 0 && (address - slab) % size == 0 && (address - slab) / size < perSlab();
  }

  private boolean inSlab(long object) {
    return slabOf(object) != 0;
  }

  private long linkAt(long object) {
    return object + (constructed ? size - 8 : size / 2 & -8);
  }

  private static long encoded(long link, long value) {
    return value ^ SECRET ^ Long.reverseBytes(link);
  }

  private long follower(long object) {
    long at = linkAt(object);
    return blocks.quietly(() -> encoded(at, space.loadLong(at)));
  }

  private void store(long object, long next) {
    long at = linkAt(object);
    blocks.quietly(
        () -> {
          space.storeLong(at, encoded(at, next));
          return 0;
        });
  }

  private boolean grow() {
    long pfn = frames.allocate(order, Gfp.COMP, FrameOwner.SLAB);
    if (pfn == FrameAllocator.NONE) {
      return false;
    }
    frames.page(pfn).setFlag(Page.SLAB);
    long base = KernelMemory.virtual(pfn << 12);
    slabs.add(base);
    newest = base;
    fresh = perSlab();
    if (constructed) {
      for (int i = 0; i < fresh; i++) {
        raw.add(inOrder(base, i));
      }
    }
    return true;
  }
}
