package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.FrameSource;
import dev.mmaplab.machine.PhysicalMemory;
import dev.mmaplab.machine.VirtualMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The buddy allocator: blocks of 2^order frames, order 0 to 10, always the lowest fitting ones.
 * Contents of freed frames stay as they were, as in Linux.
 */
final class FrameAllocator implements FrameSource {
  static final int MAX_ORDER = 10;

  /** PAGE_ALLOC_COSTLY_ORDER. */
  private static final int COSTLY_ORDER = 3;

  static final long NONE = -1;

  /** Frames whose owners are noted together: most of a computer's memory is never used. */
  private static final int OWNERS = 512;

  private static final byte[] ALL_FREE = new byte[OWNERS];

  private final PhysicalMemory memory;
  private final VirtualMemory space;
  private final KernelServices services;
  private final long first;
  private final long end;
  private final List<TreeSet<Long>> free = new ArrayList<>();
  private final Set<Long> touched = new HashSet<>();
  private final byte[][] owners;
  private long available;
  private Ranges allocated = (from, to) -> {};
  private Ranges released = (from, to) -> {};

  /** Hears of addresses in the direct map. */
  interface Ranges {
    void range(long from, long to);
  }

  /** Manages frames [first, end); both are multiples of 1024. */
  FrameAllocator(
      PhysicalMemory memory, VirtualMemory space, KernelServices services, long first, long end) {
    this.memory = memory;
    this.space = space;
    this.services = services;
    this.first = first;
    this.end = end;
    this.owners = new byte[(int) (memory.frames() + OWNERS - 1) / OWNERS][];
    Arrays.fill(owners, ALL_FREE);
    for (int order = 0; order <= MAX_ORDER; order++) {
      free.add(new TreeSet<>());
    }
    for (long pfn = first; pfn < end; pfn += 1L << MAX_ORDER) {
      free.get(MAX_ORDER).add(pfn);
    }
    available = end - first;
  }

  /** Frames that are handed out are told from now on. */
  void onAllocation(Ranges listener) {
    allocated = listener;
  }

  /** Frames not in use. */
  long available() {
    return available;
  }

  /** Frames this manages. */
  long total() {
    return end - first;
  }

  /** The first frame that this manages. */
  long first() {
    return first;
  }

  /** The frame behind the last one. */
  long end() {
    return end;
  }

  /** All frames in the lists. */
  Set<Long> freeFrames() {
    Set<Long> all = new HashSet<>();
    for (int order = 0; order <= MAX_ORDER; order++) {
      for (long block : free.get(order)) {
        for (long i = 0; i < 1L << order; i++) {
          all.add(block + i);
        }
      }
    }
    return all;
  }

  /** From now on references to it are a driver's business: it took or dropped some by itself. */
  void touch(long head) {
    touched.add(head);
  }

  boolean touched(long head) {
    return touched.contains(head);
  }

  FrameOwner owner(long pfn) {
    if (!memory.isRam(pfn)) {
      return FrameOwner.FREE;
    }
    return pfn < first || pfn >= end
        ? FrameOwner.KERNEL
        : FrameOwner.values()[owners[(int) pfn / OWNERS][(int) pfn % OWNERS]];
  }

  void setOwner(long pfn, FrameOwner owner) {
    int part = (int) pfn / OWNERS;
    if (owners[part] == ALL_FREE) {
      owners[part] = ALL_FREE.clone();
    }
    owners[part][(int) pfn % OWNERS] = (byte) owner.ordinal();
  }

  Page page(long pfn) {
    return new Page(space, pfn);
  }

  /**
   * alloc_pages(): the head's count becomes 1.
   *
   * @return the first frame, or NONE
   */
  long allocate(int order, int gfp, FrameOwner owner) {
    long pfn = takeSound(order);
    if (pfn == NONE) {
      return NONE;
    }
    Page head = page(pfn);
    for (long i = 0; i < 1L << order; i++) {
      Page page = page(pfn + i);
      page.prepare(i == 0 ? 1 : 0);
      setOwner(pfn + i, owner);
      if (Gfp.has(gfp, Gfp.ZERO) || initialised(owner)) {
        memory.zero(pfn + i);
      }
      if (i > 0 && Gfp.has(gfp, Gfp.COMP)) {
        page.makeTail(head);
      }
    }
    if (order > 0 && Gfp.has(gfp, Gfp.COMP)) {
      head.makeHead(order);
    }
    return pfn;
  }

  /** CONFIG_INIT_ON_ALLOC_DEFAULT_ON; what the kernel copies into at once is spared. */
  private static boolean initialised(FrameOwner owner) {
    return owner == FrameOwner.PAGES || owner == FrameOwner.VMALLOC || owner == FrameOwner.SLAB;
  }

  /** A page that somebody took a reference to while it was free is found now: 6.12 passes it by. */
  private long takeSound(int order) {
    long pfn = take(order);
    while (v612() && pfn != NONE && referenced(pfn, order)) {
      for (long i = 0; i < 1L << order; i++) {
        setOwner(pfn + i, FrameOwner.BAD);
      }
      pfn = take(order);
    }
    return pfn;
  }

  private boolean referenced(long pfn, int order) {
    boolean found = false;
    for (long i = 0; i < 1L << order; i++) {
      Page page = page(pfn + i);
      if (page.rawCount() != 0) {
        new BadPage(services, page).report("nonzero _refcount");
        found = true;
      }
    }
    return found;
  }

  /** put_page(): drops a reference; the last one frees the page (all of a compound page). */
  void put(long pfn) {
    Page head = page(pfn).head();
    int count = head.rawCount() - 1;
    head.setCount(count);
    if (count == 0) {
      release(head.pfn(), head.order());
    }
  }

  /** __free_pages(). */
  void free(long pfn, int order) {
    Page page = page(pfn);
    int count = page.rawCount() - 1;
    page.setCount(count);
    if (count == 0) {
      release(pfn, order);
      return;
    }
    // somebody else holds it, rightly or not
    touch(pfn);
    if (!page.flag(Page.HEAD)) {
      // somebody still holds the first page: the others go, as __free_pages() does
      for (int o = order - 1; o >= 0; o--) {
        release(pfn + (1L << o), o);
      }
    }
  }

  /** Blocks that lose their last reference are told from now on. */
  void onRelease(Ranges listener) {
    released = listener;
  }

  private void release(long pfn, int order) {
    long from = KernelMemory.virtual(pfn << 12);
    released.range(from, from + (4096L << order));
    boolean ours = pfn >= first && pfn < end;
    boolean bad = false;
    for (long i = 0; i < 1L << order; i++) {
      Page page = page(pfn + i);
      if (page.anonymous()) {
        page.setMapping(0);
      }
      bad |= checks(order) && new BadPage(services, page).foundAtFree();
    }
    for (long i = 0; i < 1L << order; i++) {
      if (!bad) {
        page(pfn + i).prepare(0);
      }
      setOwner(pfn + i, bad ? FrameOwner.BAD : ours ? FrameOwner.FREE : FrameOwner.KERNEL);
    }
    if (!bad && ours) {
      give(pfn, order);
    }
  }

  /** 6.1 looks at what goes to the lists of the processor only when it comes from there. */
  private boolean checks(int order) {
    return v612() || order > COSTLY_ORDER;
  }

  private boolean v612() {
    return services.version().code() >= KernelVersion.V6_12.code();
  }

  @Override
  public long allocateTable() {
    long pfn = take(0);
    if (pfn == NONE) {
      throw new IllegalStateException("no frame for a page table");
    }
    memory.zero(pfn);
    setOwner(pfn, FrameOwner.KERNEL);
    return pfn;
  }

  @Override
  public void releaseTable(long pfn) {
    setOwner(pfn, FrameOwner.FREE);
    give(pfn, 0);
  }

  private long take(int order) {
    for (int o = order; o <= MAX_ORDER; o++) {
      Long block = free.get(o).pollFirst();
      if (block != null) {
        for (int split = o - 1; split >= order; split--) {
          free.get(split).add(block + (1L << split));
        }
        available -= 1L << order;
        long from = KernelMemory.virtual(block << 12);
        allocated.range(from, from + (4096L << order));
        return block;
      }
    }
    return NONE;
  }

  private void give(long pfn, int order) {
    available += 1L << order;
    long block = pfn;
    int o = order;
    while (o < MAX_ORDER && free.get(o).remove(block ^ (1L << o))) {
      block &= ~(1L << o);
      o++;
    }
    free.get(o).add(block);
  }
}
