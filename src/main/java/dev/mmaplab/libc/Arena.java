package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.machine.VirtualMemory;

/**
 * malloc and its family with glibc 2.36's layout: chunks with 16-byte headers, a tcache, fast,
 * small and large bins, a top chunk grown by brk, mmap for large requests. Everything it knows is
 * in the program's memory.
 */
final class Arena {
  static final long MIN_CHUNK = 32;
  static final long PREV_INUSE = 1;
  static final long IS_MMAPPED = 2;
  static final long PAGE = 4096;

  // Fields of the arena.
  static final long TCACHE = LibcData.ARENA;
  static final long TOP = LibcData.ARENA + 8;
  static final long LAST_REMAINDER = LibcData.ARENA + 16;
  static final long HEAP_START = LibcData.ARENA + 24;
  static final long SYSTEM_BYTES = LibcData.ARENA + 32;
  static final long MMAP_THRESHOLD = LibcData.ARENA + 40;
  static final long TRIM_THRESHOLD = LibcData.ARENA + 48;
  static final long MMAPPED_BYTES = LibcData.ARENA + 56;
  static final long FAST_BINS = LibcData.ARENA + 64;
  static final long BINS = LibcData.ARENA + 160;

  static final int TCACHE_BINS = 64;
  static final int TCACHE_COUNT = 7;
  private static final long TCACHE_BYTES = 0x280;
  private static final long TOP_PAD = 128 << 10;
  private static final long DEFAULT_THRESHOLD = 128 << 10;

  /** What marks a chunk as being in the tcache. */
  static final long KEY = 0x6d6d61706c616221L;

  private final UserCall c;
  private final VirtualMemory memory;
  private final Bins bins;

  Arena(UserCall c) {
    this.c = c;
    this.memory = c.memory();
    this.bins = new Bins(c);
  }

  /** Bytes of the chunk for a request; −1 if that is impossible. */
  static long chunkSize(long request) {
    if (request < 0 || request > Long.MAX_VALUE - 4096) {
      return -1;
    }
    return Math.max(MIN_CHUNK, request + 8 + 15 & ~15L);
  }

  long size(long chunk) {
    return memory.loadLong(chunk + 8) & ~7L;
  }

  private void setHead(long chunk, long head) {
    memory.storeLong(chunk + 8, head);
  }

  /** The user's address, or 0 and ENOMEM. */
  long malloc(long request) {
    long size = chunkSize(request);
    if (size < 0) {
      return c.failNull(Errno.ENOMEM);
    }
    start();
    long cache = memory.loadLong(TCACHE);
    int index = tcacheIndex(size);
    if (index < TCACHE_BINS && memory.loadShort(cache + 2L * index) > 0) {
      return takeCached(cache, index);
    }
    long chunk = allocate(size);
    return chunk == 0 ? c.failNull(Errno.ENOMEM) : chunk + 16;
  }

  static int tcacheIndex(long size) {
    return (int) Math.min(TCACHE_BINS, (size - MIN_CHUNK) / 16);
  }

  private long takeCached(long cache, int index) {
    long slot = cache + 128 + 8L * index;
    long entry = memory.loadLong(slot);
    if ((entry & 15) != 0) {
      throw Abort.message(c, "malloc(): unaligned tcache chunk detected");
    }
    memory.storeLong(slot, entry >>> 12 ^ memory.loadLong(entry));
    memory.storeShort(cache + 2L * index, memory.loadShort(cache + 2L * index) - 1);
    memory.storeLong(entry + 8, 0);
    return entry;
  }

  void start() {
    if (memory.loadLong(TCACHE) != 0) {
      return;
    }
    memory.storeLong(MMAP_THRESHOLD, DEFAULT_THRESHOLD);
    memory.storeLong(TRIM_THRESHOLD, DEFAULT_THRESHOLD);
    bins.clear();
    long chunk = allocate(chunkSize(TCACHE_BYTES));
    if (chunk != 0) {
      memory.fill(chunk + 16, 0, TCACHE_BYTES);
      memory.storeLong(TCACHE, chunk + 16);
    }
  }

  /** A chunk of at least this size from bins, top or the system; 0 if there is none. */
  private long allocate(long size) {
    long found = bins.take(size);
    if (found != 0) {
      return found;
    }
    long top = memory.loadLong(TOP);
    if (top != 0) {
      if (Long.compareUnsigned(size(top), memory.loadLong(SYSTEM_BYTES)) > 0) {
        throw Abort.message(c, "malloc(): corrupted top size");
      }
      if (size(top) >= size + MIN_CHUNK) {
        return splitTop(top, size);
      }
    }
    if (bins.haveFast()) {
      bins.consolidate();
      return allocate(size);
    }
    return fromSystem(size);
  }

  private long splitTop(long top, long size) {
    long whole = size(top);
    long head = memory.loadLong(top + 8);
    memory.storeLong(TOP, top + size);
    setHead(top, size | head & PREV_INUSE);
    setHead(top + size, whole - size | PREV_INUSE);
    return top;
  }

  private long fromSystem(long size) {
    long threshold = memory.loadLong(MMAP_THRESHOLD);
    if (Long.compareUnsigned(size, threshold) >= 0) {
      long mapped = map(size);
      if (mapped != 0) {
        return mapped;
      }
    }
    long top = memory.loadLong(TOP);
    long have = top == 0 ? 0 : size(top);
    if (top != 0) {
      checkTop(top, have);
    }
    long wanted = size + TOP_PAD + MIN_CHUNK - have + PAGE - 1 & -PAGE;
    long start = c.sys().brk(0);
    long base = top == 0 ? start + 15 & ~15L : start;
    long end = top == 0 ? base + wanted + PAGE - 1 & -PAGE : base + wanted;
    if (wanted <= 0 || c.sys().brk(end) != end) {
      return map(Math.max(size, 1 << 20));
    }
    if (top == 0) {
      memory.storeLong(HEAP_START, base);
      memory.storeLong(SYSTEM_BYTES, end - base);
      memory.storeLong(TOP, base);
      setHead(base, end - base | PREV_INUSE);
    } else if (top + have == start) {
      memory.storeLong(SYSTEM_BYTES, memory.loadLong(SYSTEM_BYTES) + wanted);
      setHead(top, have + wanted | PREV_INUSE);
    } else {
      throw c.unsupported("malloc after the program has moved the break");
    }
    return splitTop(memory.loadLong(TOP), size);
  }

  private void checkTop(long top, long have) {
    boolean inUse = (memory.loadLong(top + 8) & PREV_INUSE) != 0;
    if (have < MIN_CHUNK || !inUse || (top + have & PAGE - 1) != 0) {
      throw Abort.message(
          c,
          "Fatal glibc error: malloc assertion failure in sysmalloc: (old_top == initial_top (av)"
              + " && old_size == 0) || ((unsigned long) (old_size) >= MINSIZE && prev_inuse"
              + " (old_top) && ((unsigned long) old_end & (pagesize - 1)) == 0)");
    }
  }

  private long map(long size) {
    final int readWrite = 3;
    final int privateAnonymous = 0x22;
    long bytes = size + 8 + PAGE - 1 & -PAGE;
    if (bytes <= 0) {
      return 0;
    }
    long at = c.sys().mmap(0, bytes, readWrite, privateAnonymous, -1, 0);
    if (at < 0 && at >= -4095) {
      return 0;
    }
    setHead(at, bytes | IS_MMAPPED);
    memory.storeLong(MMAPPED_BYTES, memory.loadLong(MMAPPED_BYTES) + bytes);
    return at;
  }

  long calloc(long count, long each) {
    if (each != 0 && Math.unsignedMultiplyHigh(count, each) != 0 || count * each < 0) {
      return c.failNull(Errno.ENOMEM);
    }
    long at = malloc(count * each);
    if (at != 0 && (memory.loadLong(at - 8) & IS_MMAPPED) == 0) {
      c.charge(count * each);
      memory.fill(at, 0, count * each);
    }
    return at;
  }

  void free(long address) {
    if (address != 0) {
      new HeapFree(c, bins).free(address);
    }
  }

  long realloc(long address, long request) {
    if (address == 0) {
      return malloc(request);
    }
    if (request == 0) {
      free(address);
      return 0;
    }
    long chunk = address - 16;
    long old = size(chunk);
    checkOwner(chunk);
    if ((address & 15) != 0 || Long.compareUnsigned(chunk, -old) > 0) {
      throw Abort.message(c, "realloc(): invalid pointer");
    }
    long size = chunkSize(request);
    if (size < 0) {
      return c.failNull(Errno.ENOMEM);
    }
    if ((memory.loadLong(chunk + 8) & IS_MMAPPED) != 0) {
      return remap(chunk, old, size, request);
    }
    long system = memory.loadLong(SYSTEM_BYTES);
    if (badSize(memory.loadLong(chunk + 8), system)) {
      throw Abort.message(c, "realloc(): invalid old size");
    }
    if (badSize(memory.loadLong(chunk + old + 8), system)) {
      throw Abort.message(c, "realloc(): invalid next size");
    }
    long grown = bins.grow(chunk, old, size);
    if (grown != 0) {
      return address;
    }
    long fresh = allocate(size);
    if (fresh == 0) {
      return c.failNull(Errno.ENOMEM);
    }
    if (fresh == chunk + old) {
      setHead(chunk, old + size(fresh) | memory.loadLong(chunk + 8) & PREV_INUSE);
      bins.shrink(chunk, old + size(fresh), size);
      return address;
    }
    memory.copy(fresh + 16, address, old - 8);
    free(address);
    return fresh + 16;
  }

  private long remap(long chunk, long old, long size, long request) {
    final int mayMove = 1;
    long start = chunk - memory.loadLong(chunk);
    long total = memory.loadLong(chunk) + old;
    if (((start | total) & PAGE - 1) != 0 || Long.bitCount(chunk + 16 & PAGE - 1) > 1) {
      throw Abort.message(c, "mremap_chunk(): invalid pointer");
    }
    long bytes = size + 8 + PAGE - 1 & -PAGE;
    if (bytes == old) {
      return chunk + 16;
    }
    long at = c.sys().mremap(chunk, old, bytes, mayMove, 0);
    if (at > 0) {
      setHead(at, bytes | IS_MMAPPED);
      memory.storeLong(MMAPPED_BYTES, memory.loadLong(MMAPPED_BYTES) + bytes - old);
      return at + 16;
    }
    long fresh = malloc(request);
    if (fresh != 0) {
      memory.copy(fresh, chunk + 16, Math.min(old - 16, request));
      free(chunk + 16);
    }
    return fresh;
  }

  /** The head of a chunk that cannot be one of this arena. */
  static boolean badSize(long head, long system) {
    return Long.compareUnsigned(head, 16) <= 0 || Long.compareUnsigned(head & ~7L, system) >= 0;
  }

  /** A chunk marked as another arena's: that is looked for where such arenas begin. */
  void checkOwner(long chunk) {
    final long anothers = 4;
    final long heapBytes = 64L << 20;
    long head = memory.loadLong(chunk + 8);
    if ((head & anothers) != 0 && (head & IS_MMAPPED) == 0) {
      throw new SignalRaised(SignalNumbers.SIGSEGV, SignalNumbers.SEGV_MAPERR, chunk & -heapBytes);
    }
  }

  /** _int_memalign: {@code alignment} is a power of two. */
  long aligned(long alignment, long request) {
    if (alignment <= 16) {
      return malloc(request);
    }
    long size = chunkSize(request);
    if (size < 0 || alignment > Long.MAX_VALUE / 2 + 1) {
      return c.failNull(Errno.ENOMEM);
    }
    start();
    long whole = size + alignment + MIN_CHUNK;
    long chunk = allocate(chunkSize(whole));
    if (chunk == 0) {
      return c.failNull(Errno.ENOMEM);
    }
    long user = chunk + 16;
    if ((user & alignment - 1) != 0) {
      long aligned = (user + alignment - 1 & -alignment) - 16;
      if (aligned - chunk < MIN_CHUNK) {
        aligned += alignment;
      }
      long lead = aligned - chunk;
      long rest = size(chunk) - lead;
      if ((memory.loadLong(chunk + 8) & IS_MMAPPED) != 0) {
        memory.storeLong(aligned, memory.loadLong(chunk) + lead);
        setHead(aligned, rest | IS_MMAPPED);
        return aligned + 16;
      }
      setHead(aligned, rest | PREV_INUSE);
      setHead(chunk, lead | memory.loadLong(chunk + 8) & PREV_INUSE);
      new HeapFree(c, bins).free(chunk + 16);
      chunk = aligned;
    }
    if ((memory.loadLong(chunk + 8) & IS_MMAPPED) == 0) {
      long have = size(chunk);
      if (have > size + MIN_CHUNK) {
        long rest = chunk + size;
        setHead(rest, have - size | PREV_INUSE);
        setHead(chunk, size | memory.loadLong(chunk + 8) & PREV_INUSE);
        new HeapFree(c, bins).free(rest + 16);
      }
    }
    return chunk + 16;
  }

  /** The chunk of this address has a mapping of its own. */
  boolean mapped(long address) {
    return (memory.loadLong(address - 8) & IS_MMAPPED) != 0;
  }

  /** malloc_usable_size(3). */
  long usable(long address) {
    if (address == 0) {
      return 0;
    }
    if (mapped(address)) {
      return size(address - 16) - 16;
    }
    long next = address - 16 + size(address - 16);
    return (memory.loadLong(next + 8) & PREV_INUSE) != 0 ? size(address - 16) - 8 : 0;
  }
}
