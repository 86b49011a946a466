package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;

/**
 * The free chunks of the heap: fast bins, the unsorted list, small and large bins, as glibc's
 * _int_malloc keeps them.
 */
final class Bins {
  private static final int COUNT = 127;
  private static final long FAST_MAX = 128;
  private static final long SMALL_LIMIT = 1024;
  private static final int MAX_UNSORTED = 10_000;

  private final UserCall c;
  private final VirtualMemory memory;

  Bins(UserCall c) {
    this.c = c;
    this.memory = c.memory();
  }

  // A chunk: previous size, size with flags, then while free: next, previous, and in large bins
  // next and previous size.

  private long size(long chunk) {
    return memory.loadLong(chunk + 8) & ~7L;
  }

  private long next(long chunk) {
    return memory.loadLong(chunk + 16);
  }

  private long previous(long chunk) {
    return memory.loadLong(chunk + 24);
  }

  private void link(long chunk, long next, long previous) {
    memory.storeLong(chunk + 16, next);
    memory.storeLong(chunk + 24, previous);
    memory.storeLong(next + 24, chunk);
    memory.storeLong(previous + 16, chunk);
  }

  /** The list head of a bin, addressed as if it were a chunk; bin 1 is the unsorted list. */
  private static long head(int bin) {
    return Arena.BINS + 16L * (bin - 1) - 16;
  }

  static long unsorted() {
    return head(1);
  }

  /** All empty. */
  void clear() {
    for (int bin = 1; bin < COUNT; bin++) {
      memory.storeLong(head(bin) + 16, head(bin));
      memory.storeLong(head(bin) + 24, head(bin));
    }
  }

  static boolean isFast(long size) {
    return size <= FAST_MAX;
  }

  static long fastSlot(long size) {
    return Arena.FAST_BINS + 8 * ((size >> 4) - 2);
  }

  private static int binOf(long size) {
    if (size < SMALL_LIMIT) {
      return (int) (size >> 4);
    }
    if (size >> 6 <= 48) {
      return 48 + (int) (size >> 6);
    }
    if (size >> 9 <= 20) {
      return 91 + (int) (size >> 9);
    }
    if (size >> 12 <= 10) {
      return 110 + (int) (size >> 12);
    }
    if (size >> 15 <= 4) {
      return 119 + (int) (size >> 15);
    }
    return size >> 18 <= 2 ? 124 + (int) (size >> 18) : 126;
  }

  /** A chunk in use of at least this size, or 0. */
  long take(long size) {
    if (memory.loadLong(Arena.TOP) == 0) {
      return 0;
    }
    if (isFast(size)) {
      long fast = takeFast(size);
      if (fast != 0) {
        return fast;
      }
    }
    if (size < SMALL_LIMIT) {
      long bin = head(binOf(size));
      long victim = previous(bin);
      if (victim != bin) {
        if (next(previous(victim)) != victim) {
          throw Abort.message(c, "malloc(): smallbin double linked list corrupted");
        }
        takeLast(bin, victim, size);
        stashSmall(bin, size);
        return victim;
      }
    } else if (haveFast()) {
      consolidate();
    }
    long sorted = sort(size);
    return sorted != 0 ? sorted : fit(size);
  }

  private long takeFast(long size) {
    long slot = fastSlot(size);
    long victim = memory.loadLong(slot);
    if (victim == 0) {
      return 0;
    }
    if ((victim & 15) != 0) {
      throw Abort.message(c, "malloc(): unaligned fastbin chunk detected 2");
    }
    memory.storeLong(slot, reveal(victim + 16));
    if (fastSlot(size(victim)) != slot || size(victim) < Arena.MIN_CHUNK) {
      throw Abort.message(c, "malloc(): memory corruption (fast)");
    }
    for (long more = memory.loadLong(slot);
        more != 0 && cacheHasRoom(size);
        more = memory.loadLong(slot)) {
      if ((more & 15) != 0) {
        throw Abort.message(c, "malloc(): unaligned fastbin chunk detected 3");
      }
      memory.storeLong(slot, reveal(more + 16));
      cache(more);
    }
    return victim;
  }

  private void stashSmall(long bin, long size) {
    for (long more = previous(bin); more != bin && cacheHasRoom(size); more = previous(bin)) {
      takeLast(bin, more, size);
      cache(more);
    }
  }

  private void takeLast(long bin, long chunk, long size) {
    long before = previous(chunk);
    markUsed(chunk, size);
    memory.storeLong(bin + 24, before);
    memory.storeLong(before + 16, bin);
  }

  /** The pointer that is stored at an address mixed with it: safe linking. */
  private long reveal(long at) {
    return at >>> 12 ^ memory.loadLong(at);
  }

  void pushFast(long chunk, long slot) {
    long old = memory.loadLong(slot);
    memory.storeLong(chunk + 16, chunk + 16 >>> 12 ^ old);
    memory.storeLong(slot, chunk);
  }

  boolean cacheHasRoom(long size) {
    long cache = memory.loadLong(Arena.TCACHE);
    int index = Arena.tcacheIndex(size);
    return cache != 0
        && index < Arena.TCACHE_BINS
        && memory.loadShort(cache + 2L * index) < Arena.TCACHE_COUNT;
  }

  void cache(long chunk) {
    long cache = memory.loadLong(Arena.TCACHE);
    int index = Arena.tcacheIndex(size(chunk));
    long slot = cache + 128 + 8L * index;
    long user = chunk + 16;
    memory.storeLong(user + 8, Arena.KEY);
    memory.storeLong(user, user >>> 12 ^ memory.loadLong(slot));
    memory.storeLong(slot, user);
    memory.storeShort(cache + 2L * index, memory.loadShort(cache + 2L * index) + 1);
  }

  /**
   * Puts what is unsorted into its bins; a chunk that fits exactly is taken on the way (by way of
   * the tcache).
   */
  private long sort(long size) {
    boolean cached = false;
    long unsorted = unsorted();
    int rounds = 0;
    for (long victim = previous(unsorted); victim != unsorted; victim = previous(unsorted)) {
      long have = size(victim);
      checkUnsorted(victim, have);
      boolean only = previous(victim) == unsorted;
      if (size < SMALL_LIMIT
          && only
          && victim == memory.loadLong(Arena.LAST_REMAINDER)
          && have > size + Arena.MIN_CHUNK) {
        takeUnsorted(victim);
        return split(victim, have, size);
      }
      takeUnsorted(victim);
      if (have == size) {
        markUsed(victim, have);
        if (!cacheHasRoom(size)) {
          return victim;
        }
        cache(victim);
        cached = true;
        continue;
      }
      insert(victim, have);
      if (++rounds >= MAX_UNSORTED) {
        break;
      }
    }
    return cached ? uncache(size) : 0;
  }

  private void takeUnsorted(long chunk) {
    memory.storeLong(unsorted() + 24, previous(chunk));
    memory.storeLong(previous(chunk) + 16, unsorted());
  }

  private void checkUnsorted(long victim, long have) {
    long system = memory.loadLong(Arena.SYSTEM_BYTES);
    if (have <= 16 || Long.compareUnsigned(have, system) > 0) {
      throw Abort.message(c, "malloc(): invalid size (unsorted)");
    }
    long next = victim + have;
    long nextHead = memory.loadLong(next + 8);
    if (Long.compareUnsigned(nextHead, 16) < 0 || Long.compareUnsigned(nextHead, system) > 0) {
      throw Abort.message(c, "malloc(): invalid next size (unsorted)");
    }
    if ((memory.loadLong(next) & ~7L) != have) {
      throw Abort.message(c, "malloc(): mismatching next->prev_size (unsorted)");
    }
    if (next(previous(victim)) != victim || next(victim) != unsorted()) {
      throw Abort.message(c, "malloc(): unsorted double linked list corrupted");
    }
    if ((nextHead & Arena.PREV_INUSE) != 0) {
      throw Abort.message(c, "malloc(): invalid next->prev_inuse (unsorted)");
    }
  }

  private long uncache(long size) {
    long cache = memory.loadLong(Arena.TCACHE);
    int index = Arena.tcacheIndex(size);
    long slot = cache + 128 + 8L * index;
    long user = memory.loadLong(slot);
    memory.storeLong(slot, reveal(user));
    memory.storeShort(cache + 2L * index, memory.loadShort(cache + 2L * index) - 1);
    memory.storeLong(user + 8, 0);
    return user - 16;
  }

  /** Into a small bin at its front, into a large one by falling size. */
  private void insert(long chunk, long size) {
    long bin = head(binOf(size));
    long before = bin;
    if (size >= SMALL_LIMIT) {
      long at = next(bin);
      while (at != bin && size(at) > size) {
        at = next(at);
      }
      if (at != bin && size(at) == size) {
        at = next(at);
      }
      before = at == bin ? bin : at;
      link(chunk, before, previous(before));
      return;
    }
    link(chunk, next(bin), bin);
  }

  /** The smallest chunk that is large enough: the rest of it becomes unsorted. */
  private long fit(long size) {
    for (int bin = binOf(size); bin < COUNT; bin++) {
      long head = head(bin);
      for (long victim = previous(head); victim != head; victim = previous(victim)) {
        long have = size(victim);
        if (have >= size) {
          long chosen = bin == binOf(size) ? newestOfSize(head, victim, have) : victim;
          unlink(chosen);
          return split(chosen, have, size);
        }
      }
    }
    return 0;
  }

  /** Of several of one size the second in the list, which is the newest. */
  private long newestOfSize(long head, long last, long size) {
    if (size < SMALL_LIMIT) {
      return last;
    }
    long first = last;
    while (previous(first) != head && size(previous(first)) == size) {
      first = previous(first);
    }
    return first == last ? last : next(first);
  }

  private long split(long chunk, long have, long size) {
    long rest = have - size;
    if (rest < Arena.MIN_CHUNK) {
      markUsed(chunk, have);
      return chunk;
    }
    long remainder = chunk + size;
    link(remainder, next(unsorted()), unsorted());
    if (size < SMALL_LIMIT) {
      memory.storeLong(Arena.LAST_REMAINDER, remainder);
    }
    memory.storeLong(chunk + 8, size | memory.loadLong(chunk + 8) & Arena.PREV_INUSE);
    memory.storeLong(remainder + 8, rest | Arena.PREV_INUSE);
    memory.storeLong(remainder + rest, rest);
    return chunk;
  }

  private void markUsed(long chunk, long size) {
    memory.storeLong(chunk + size + 8, memory.loadLong(chunk + size + 8) | Arena.PREV_INUSE);
  }

  void unlink(long chunk) {
    if (size(chunk) != memory.loadLong(chunk + size(chunk))) {
      throw Abort.message(c, "corrupted size vs. prev_size");
    }
    long next = next(chunk);
    long previous = previous(chunk);
    if (previous(next) != chunk || next(previous) != chunk) {
      throw Abort.message(c, "corrupted double-linked list");
    }
    memory.storeLong(next + 24, previous);
    memory.storeLong(previous + 16, next);
  }

  void addUnsorted(long chunk) {
    long head = unsorted();
    if (previous(next(head)) != head) {
      throw Abort.message(c, "free(): corrupted unsorted chunks");
    }
    link(chunk, next(head), head);
  }

  boolean haveFast() {
    for (long size = Arena.MIN_CHUNK; size <= FAST_MAX; size += 16) {
      if (memory.loadLong(fastSlot(size)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** malloc_consolidate: fast chunks become ordinary free ones. */
  void consolidate() {
    for (long size = Arena.MIN_CHUNK; size <= FAST_MAX; size += 16) {
      long slot = fastSlot(size);
      long chunk = memory.loadLong(slot);
      memory.storeLong(slot, 0);
      while (chunk != 0) {
        if ((chunk & 15) != 0) {
          throw Abort.message(c, "malloc_consolidate(): unaligned fastbin chunk detected");
        }
        if (fastSlot(size(chunk)) != slot) {
          throw Abort.message(c, "malloc_consolidate(): invalid chunk size");
        }
        long following = reveal(chunk + 16);
        merge(chunk, size(chunk), "corrupted size vs. prev_size in fastbins");
        chunk = following;
      }
    }
  }

  /**
   * Joins a chunk with free neighbours; it becomes unsorted or part of top. The size it has then.
   */
  long merge(long given, long givenSize) {
    return merge(given, givenSize, "corrupted size vs. prev_size while consolidating");
  }

  private long merge(long given, long givenSize, String mismatch) {
    long chunk = given;
    long size = givenSize;
    long after = chunk + size;
    long afterSize = size(after);
    if ((memory.loadLong(chunk + 8) & Arena.PREV_INUSE) == 0) {
      long before = memory.loadLong(chunk);
      chunk -= before;
      if (size(chunk) != before) {
        throw Abort.message(c, mismatch);
      }
      size += before;
      unlink(chunk);
    }
    if (after == memory.loadLong(Arena.TOP)) {
      size += afterSize;
      memory.storeLong(chunk + 8, size | Arena.PREV_INUSE);
      memory.storeLong(Arena.TOP, chunk);
      return size;
    }
    if ((memory.loadLong(after + afterSize + 8) & Arena.PREV_INUSE) == 0) {
      unlink(after);
      size += afterSize;
    } else {
      memory.storeLong(after + 8, memory.loadLong(after + 8) & ~Arena.PREV_INUSE);
    }
    addUnsorted(chunk);
    memory.storeLong(chunk + 8, size | Arena.PREV_INUSE);
    memory.storeLong(chunk + size, size);
    return size;
  }

  /** realloc in place: into top or a free neighbour, or smaller. 0 if it does not fit. */
  long grow(long chunk, long old, long wanted) {
    long have = old;
    long after = chunk + old;
    if (old < wanted) {
      long afterSize = size(after);
      if (after == memory.loadLong(Arena.TOP)) {
        if (old + afterSize < wanted + Arena.MIN_CHUNK) {
          return 0;
        }
        memory.storeLong(chunk + 8, wanted | memory.loadLong(chunk + 8) & Arena.PREV_INUSE);
        memory.storeLong(Arena.TOP, chunk + wanted);
        memory.storeLong(chunk + wanted + 8, old + afterSize - wanted | Arena.PREV_INUSE);
        return chunk;
      }
      boolean free = (memory.loadLong(after + afterSize + 8) & Arena.PREV_INUSE) == 0;
      if (!free || old + afterSize < wanted) {
        return 0;
      }
      unlink(after);
      have = old + afterSize;
      markUsed(chunk, have);
    }
    shrink(chunk, have, wanted);
    return chunk;
  }

  /** Cuts a chunk in use to what is wanted and frees the rest. */
  void shrink(long chunk, long have, long wanted) {
    long rest = have - wanted;
    long flag = memory.loadLong(chunk + 8) & Arena.PREV_INUSE;
    if (rest < Arena.MIN_CHUNK) {
      memory.storeLong(chunk + 8, have | flag);
      markUsed(chunk, have);
    } else {
      memory.storeLong(chunk + 8, wanted | flag);
      memory.storeLong(chunk + wanted + 8, rest | Arena.PREV_INUSE);
      markUsed(chunk, have);
      new HeapFree(c, this).free(chunk + wanted + 16);
    }
  }
}
