package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.machine.VirtualMemory;

/** A {@code struct page} in the memory map. */
public final class Page {
  /** Bytes of a struct page. */
  public static final long SIZE = 64;

  /** VMEMMAP_START. */
  public static final long MAP = 0xffff_ea00_0000_0000L;

  static final int LOCKED = 0;
  static final int REFERENCED = 1;
  static final int UPTODATE = 2;
  static final int DIRTY = 3;
  static final int SLAB = 9;
  static final int RESERVED = 12;
  static final int HEAD = 16;

  /** PG_anon_exclusive: no other process can come to see what is written here. */
  static final int EXCLUSIVE = 17;

  static final int SWAPBACKED = 19;

  private static final long COMPOUND_HEAD = 8;
  private static final long MAPPING = 24;
  private static final long INDEX = 32;
  private static final long PRIVATE = 40;
  private static final long MAPCOUNT = 48;
  private static final long REFCOUNT = 52;

  private final VirtualMemory space;
  private final long address;

  Page(VirtualMemory space, long pfn) {
    this.space = space;
    this.address = MAP + pfn * SIZE;
  }

  /** Address of the struct page of a frame. */
  public static long address(long pfn) {
    return MAP + pfn * SIZE;
  }

  /** page_to_pfn(). */
  public static long pfn(long page) {
    return (page - MAP) / SIZE;
  }

  public long address() {
    return address;
  }

  public long pfn() {
    return pfn(address);
  }

  public long flags() {
    return space.loadLong(address);
  }

  boolean flag(int bit) {
    return (flags() >>> bit & 1) != 0;
  }

  void setFlag(int bit) {
    space.storeLong(address, flags() | 1L << bit);
  }

  void clearFlag(int bit) {
    space.storeLong(address, flags() & ~(1L << bit));
  }

  /** PageReserved(). */
  public boolean reserved() {
    return flag(RESERVED);
  }

  /**
   * lock_page(). A page that is locked already stays so for good: there is nobody else to unlock
   * it.
   */
  public void lock() {
    if (!tryLock()) {
      throw new LimitExceeded(LimitExceeded.Kind.LIVELOCK);
    }
  }

  /** trylock_page(). */
  public boolean tryLock() {
    Page head = head();
    if (head.flag(LOCKED)) {
      return false;
    }
    head.setFlag(LOCKED);
    return true;
  }

  /** unlock_page(). */
  public void unlock() {
    head().clearFlag(LOCKED);
  }

  /** set_page_dirty(): true if it was clean. */
  public boolean markDirty() {
    Page head = head();
    boolean clean = !head.flag(DIRTY);
    head.setFlag(DIRTY);
    return clean;
  }

  /** page_count(): of the head, for a tail page. */
  public int count() {
    return space.loadInt(head().address + REFCOUNT);
  }

  int rawCount() {
    return space.loadInt(address + REFCOUNT);
  }

  void setCount(int value) {
    space.storeInt(address + REFCOUNT, value);
  }

  /** get_page(). */
  void get() {
    Page head = head();
    head.setCount(head.rawCount() + 1);
  }

  /** _mapcount: −1 if no page table maps it. */
  int mapcount() {
    return space.loadInt(address + MAPCOUNT);
  }

  void addMapcount(int by) {
    space.storeInt(address + MAPCOUNT, mapcount() + by);
  }

  /** compound_head(). */
  Page head() {
    long link = space.loadLong(address + COMPOUND_HEAD);
    return (link & 1) != 0 ? new Page(space, pfn(link - 1)) : this;
  }

  long mapping() {
    return space.loadLong(address + MAPPING);
  }

  void setMapping(long value) {
    space.storeLong(address + MAPPING, value);
  }

  long index() {
    return space.loadLong(address + INDEX);
  }

  /** One of the eight words of the struct. */
  long word(int number) {
    return space.loadLong(address + 8L * number);
  }

  void setIndex(long value) {
    space.storeLong(address + INDEX, value);
  }

  /** PageAnon(): private memory of a process. */
  public boolean anonymous() {
    return (mapping() & 1) != 0;
  }

  /** As the page allocator hands it out. */
  void prepare(int count) {
    space.fill(address, 0, SIZE);
    space.storeInt(address + MAPCOUNT, -1);
    setCount(count);
  }

  void makeHead(int order) {
    setFlag(HEAD);
    space.storeLong(address + SIZE + PRIVATE, order);
  }

  void makeTail(Page head) {
    space.storeLong(address + COMPOUND_HEAD, head.address + 1);
  }

  /** Order of a compound page, given its head. */
  int order() {
    return flag(HEAD) ? (int) space.loadLong(address + SIZE + PRIVATE) : 0;
  }
}
