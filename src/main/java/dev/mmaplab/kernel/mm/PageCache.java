package dev.mmaplab.kernel.mm;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages of a regular file (as tmpfs keeps them) or of shared anonymous memory: what read, write
 * and mappings share. Pages come into being when touched; holes read as zero.
 */
public final class PageCache {
  static final long BEYOND_END = -1;
  static final long NO_MEMORY = -2;

  private final KernelMemory memory;
  private final TreeMap<Long, Long> pages = new TreeMap<>();
  private long size;

  public PageCache(KernelMemory memory) {
    this.memory = memory;
    memory.caches().add(this);
  }

  /** The frames it holds. */
  Collection<Long> frames() {
    return pages.values();
  }

  /** i_size in bytes. */
  public long size() {
    return size;
  }

  /** The frame of a page inside the file, or BEYOND_END, or NO_MEMORY. */
  long pageForFault(long index) {
    return behindEnd(index) ? BEYOND_END : page(index);
  }

  boolean behindEnd(long index) {
    return index < 0 || index >= (size + 4095) >>> 12;
  }

  boolean resident(long index) {
    return pages.containsKey(index);
  }

  private long page(long index) {
    Long there = pages.get(index);
    if (there != null) {
      return there;
    }
    long pfn = memory.frames().allocate(0, Gfp.ZERO, FrameOwner.FILE);
    if (pfn == FrameAllocator.NONE) {
      return NO_MEMORY;
    }
    Page page = memory.page(pfn);
    page.setIndex(index);
    page.setFlag(Page.UPTODATE);
    page.setFlag(Page.SWAPBACKED);
    pages.put(index, pfn);
    return pfn;
  }

  /** Up to {@code length} bytes from {@code offset}; fewer at the end. Returns how many. */
  public int read(long offset, byte[] into, int at, int length) {
    int count = (int) Math.max(0, Math.min(length, size - offset));
    int done = 0;
    while (done < count) {
      long where = offset + done;
      int chunk = (int) Math.min(count - done, 4096 - (where & 0xfff));
      Long pfn = pages.get(where >>> 12);
      for (int i = 0; pfn == null && i < chunk; i++) {
        into[at + done + i] = 0;
      }
      if (pfn != null) {
        System.arraycopy(
            memory.physical().readable(pfn), (int) where & 0xfff, into, at + done, chunk);
      }
      done += chunk;
    }
    return count;
  }

  /** Writes bytes, making the file longer if need be. Returns how many fitted into memory. */
  public int write(long offset, byte[] from, int at, int length) {
    int done = 0;
    while (done < length) {
      long where = offset + done;
      int chunk = (int) Math.min(length - done, 4096 - (where & 0xfff));
      long pfn = page(where >>> 12);
      if (pfn == NO_MEMORY) {
        break;
      }
      System.arraycopy(
          from, at + done, memory.physical().writable(pfn), (int) where & 0xfff, chunk);
      memory.page(pfn).setFlag(Page.DIRTY);
      done += chunk;
    }
    size = Math.max(size, offset + done);
    return done;
  }

  /**
   * truncate(2): pages behind the new end are gone, from mappings too; the rest of the last page
   * becomes zero.
   */
  public void truncate(long newSize) {
    long old = size;
    size = newSize;
    if (newSize >= old) {
      return;
    }
    long keep = (newSize + 4095) >>> 12;
    memory.unmapCachePages(this, keep, Long.MAX_VALUE - keep, true);
    Map<Long, Long> gone = new TreeMap<>(pages.tailMap(keep));
    for (Map.Entry<Long, Long> e : gone.entrySet()) {
      pages.remove(e.getKey());
      memory.frames().put(e.getValue());
    }
    Long last = pages.get(newSize >>> 12);
    if (last != null && (newSize & 0xfff) != 0) {
      java.util.Arrays.fill(
          memory.physical().writable(last), (int) newSize & 0xfff, 4096, (byte) 0);
    }
  }

  /**
   * fallocate(FALLOC_FL_PUNCH_HOLE): whole pages are gone, from shared mappings too, and parts of
   * pages become zero. Private copies stay.
   */
  public void punch(long offset, long length) {
    long first = offset + 4095 >>> 12;
    long last = offset + length >>> 12;
    if (first > last) {
      zero(first - 1, offset & 0xfff, offset + length & 0xfff);
      return;
    }
    if ((offset & 0xfff) != 0) {
      zero(first - 1, offset & 0xfff, 4096);
    }
    if ((offset + length & 0xfff) != 0) {
      zero(last, 0, offset + length & 0xfff);
    }
    memory.unmapCachePages(this, first, last - first, false);
    Map<Long, Long> gone = new TreeMap<>(pages.subMap(first, last));
    for (Map.Entry<Long, Long> e : gone.entrySet()) {
      pages.remove(e.getKey());
      memory.frames().put(e.getValue());
    }
  }

  private void zero(long index, long from, long to) {
    Long pfn = pages.get(index);
    if (pfn != null) {
      java.util.Arrays.fill(memory.physical().writable(pfn), (int) from, (int) to, (byte) 0);
    }
  }

  /** mapping_writably_mapped(): a shared mapping somewhere could be written through. */
  public boolean writablyMapped() {
    return memory.writablyMapped(this);
  }

  /** The file is gone and nobody maps it. */
  public void dispose() {
    memory.caches().remove(this);
    for (long pfn : pages.values()) {
      memory.frames().put(pfn);
    }
    pages.clear();
    size = 0;
  }
}
