package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/** free(3) with the checks and messages of glibc's _int_free. */
final class HeapFree {
  private static final long CONSOLIDATION_THRESHOLD = 65536;
  private static final long MAX_DYNAMIC_THRESHOLD = 32L << 20;
  private static final long TOP_PAD = 128 << 10;

  private final UserCall c;
  private final VirtualMemory memory;
  private final Bins bins;

  HeapFree(UserCall c, Bins bins) {
    this.c = c;
    this.memory = c.memory();
    this.bins = bins;
  }

  private long size(long chunk) {
    return memory.loadLong(chunk + 8) & ~7L;
  }

  /**
   * @param address not 0
   */
  void free(long address) {
    long chunk = address - 16;
    long head = memory.loadLong(chunk + 8);
    if ((head & Arena.IS_MMAPPED) != 0) {
      unmap(chunk);
      return;
    }
    Arena arena = new Arena(c);
    if (memory.loadLong(Arena.TCACHE) == 0) {
      arena.start();
    }
    arena.checkOwner(chunk);
    long size = size(chunk);
    if (Long.compareUnsigned(chunk, -size) > 0 || (address & 15) != 0) {
      throw Abort.message(c, "free(): invalid pointer");
    }
    if (size < Arena.MIN_CHUNK || (head & 8) != 0) {
      throw Abort.message(c, "free(): invalid size");
    }
    if (Arena.tcacheIndex(size) < Arena.TCACHE_BINS) {
      if (memory.loadLong(address + 8) == Arena.KEY && cached(address, size)) {
        throw Abort.message(c, "free(): double free detected in tcache 2");
      }
      if (bins.cacheHasRoom(size)) {
        bins.cache(chunk);
        return;
      }
    }
    release(chunk);
  }

  private boolean cached(long address, long size) {
    long cache = memory.loadLong(Arena.TCACHE);
    int left = Arena.TCACHE_COUNT;
    long entry = memory.loadLong(cache + 128 + 8L * Arena.tcacheIndex(size));
    while (entry != 0) {
      if (left-- == 0) {
        throw Abort.message(c, "free(): too many chunks detected in tcache");
      }
      if ((entry & 15) != 0) {
        throw Abort.message(c, "free(): unaligned chunk detected in tcache 2");
      }
      if (entry == address) {
        return true;
      }
      entry = entry >>> 12 ^ memory.loadLong(entry);
    }
    return false;
  }

  /** _int_free after the tcache. */
  private void release(long chunk) {
    long size = size(chunk);
    long after = chunk + size;
    if (Bins.isFast(size)) {
      long afterHead = memory.loadLong(after + 8);
      if (Arena.badSize(afterHead, memory.loadLong(Arena.SYSTEM_BYTES))) {
        throw Abort.message(c, "free(): invalid next size (fast)");
      }
      long slot = Bins.fastSlot(size);
      if (memory.loadLong(slot) == chunk) {
        throw Abort.message(c, "double free or corruption (fasttop)");
      }
      bins.pushFast(chunk, slot);
      return;
    }
    long top = memory.loadLong(Arena.TOP);
    if (chunk == top) {
      throw Abort.message(c, "double free or corruption (top)");
    }
    if (Long.compareUnsigned(after, top + size(top)) >= 0) {
      throw Abort.message(c, "double free or corruption (out)");
    }
    if ((memory.loadLong(after + 8) & Arena.PREV_INUSE) == 0) {
      throw Abort.message(c, "double free or corruption (!prev)");
    }
    long afterHead = memory.loadLong(after + 8);
    if (Arena.badSize(afterHead, memory.loadLong(Arena.SYSTEM_BYTES))) {
      throw Abort.message(c, "free(): invalid next size (normal)");
    }
    long merged = bins.merge(chunk, size);
    if (merged >= CONSOLIDATION_THRESHOLD) {
      if (bins.haveFast()) {
        bins.consolidate();
      }
      trim();
    }
  }

  /** systrim: gives back what top has beyond the threshold. */
  private void trim() {
    long top = memory.loadLong(Arena.TOP);
    long have = size(top);
    if (have < memory.loadLong(Arena.TRIM_THRESHOLD)) {
      return;
    }
    long extra = have - Arena.MIN_CHUNK - 1 - TOP_PAD & -Arena.PAGE;
    if (have - Arena.MIN_CHUNK - 1 <= TOP_PAD || extra == 0) {
      return;
    }
    long end = c.sys().brk(0);
    if (end == top + have && c.sys().brk(end - extra) == end - extra) {
      memory.storeLong(Arena.SYSTEM_BYTES, memory.loadLong(Arena.SYSTEM_BYTES) - extra);
      memory.storeLong(top + 8, have - extra | Arena.PREV_INUSE);
    }
  }

  private void unmap(long chunk) {
    long size = size(chunk);
    long before = memory.loadLong(chunk);
    long start = chunk - before;
    long bytes = before + size;
    if (((start | bytes) & Arena.PAGE - 1) != 0 || Long.bitCount(chunk + 16 & Arena.PAGE - 1) > 1) {
      throw Abort.message(c, "munmap_chunk(): invalid pointer");
    }
    if (size > memory.loadLong(Arena.MMAP_THRESHOLD) && size <= MAX_DYNAMIC_THRESHOLD) {
      memory.storeLong(Arena.MMAP_THRESHOLD, size);
      memory.storeLong(Arena.TRIM_THRESHOLD, 2 * size);
    }
    memory.storeLong(Arena.MMAPPED_BYTES, memory.loadLong(Arena.MMAPPED_BYTES) - bytes);
    long unmapped = c.sys().munmap(start, bytes);
    assert unmapped <= 0;
  }
}
