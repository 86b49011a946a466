package dev.mmaplab.kernel.mm;

import dev.mmaplab.c.Position;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Blocks of memory by address: a table for each page that blocks begin in. Allocators ask for exact
 * addresses far more often than for neighbours, so those cost no search.
 */
final class BlockTable {
  private static final int PAGE_SHIFT = 12;
  private static final int SLOT_SHIFT = 3;
  private static final int SLOTS = 1 << PAGE_SHIFT - SLOT_SHIFT;
  private static final Block NONE =
      new Block(0, 0, Optional.empty(), Optional.empty(), true, "no block");

  /**
   * A block that was handed out.
   *
   * @param freed and given back since
   * @param kind what {@link Blocks.Names#outOfBounds} begins with for it; "" for the usual
   */
  record Block(
      long address,
      long size,
      Optional<Position> made,
      Optional<Position> released,
      boolean freed,
      String kind) {
    long end() {
      return address + size;
    }
  }

  /** Blocks that begin in one page, no two of them in the same eight bytes. */
  private static final class Page {
    private final Block[] slots = new Block[SLOTS];
    private final long[] used = new long[SLOTS / Long.SIZE];
    private int count;

    Page() {
      Arrays.fill(slots, NONE);
    }

    Page copy() {
      Page copy = new Page();
      System.arraycopy(slots, 0, copy.slots, 0, SLOTS);
      System.arraycopy(used, 0, copy.used, 0, used.length);
      copy.count = count;
      return copy;
    }

    void put(Block block) {
      int slot = slot(block.address());
      if (slots[slot] == NONE) {
        count++;
        used[slot / Long.SIZE] |= 1L << slot;
      }
      slots[slot] = block;
    }

    void clear(int slot) {
      slots[slot] = NONE;
      used[slot / Long.SIZE] &= ~(1L << slot);
      count--;
    }

    /** The last used slot up to this one; -1 if there is none. */
    int upTo(int slot) {
      int word = slot / Long.SIZE;
      long bits = used[word] & -1L >>> Long.SIZE - 1 - slot % Long.SIZE;
      while (bits == 0 && --word >= 0) {
        bits = used[word];
      }
      return bits == 0 ? -1 : word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
    }

    /** The first used slot from this one on; SLOTS if there is none. */
    int from(int slot) {
      if (slot >= SLOTS) {
        return SLOTS;
      }
      int word = slot / Long.SIZE;
      long bits = used[word] & -1L << slot;
      while (bits == 0 && ++word < used.length) {
        bits = used[word];
      }
      return bits == 0 ? SLOTS : word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }
  }

  private static final Page NO_PAGE = new Page();

  private final NavigableMap<Long, Page> pages = new TreeMap<>();
  private long lastKey;
  private Page last = NO_PAGE;
  private int size;

  int size() {
    return size;
  }

  void copyFrom(BlockTable other) {
    other.pages.forEach((key, page) -> pages.put(key, page.copy()));
    size = other.size;
    last = NO_PAGE;
  }

  /** The block that begins here. */
  Optional<Block> at(long address) {
    Block block = page(address).slots[slot(address)];
    return block != NONE && block.address() == address ? Optional.of(block) : Optional.empty();
  }

  /** The last block that begins here or before. */
  Optional<Block> upTo(long address) {
    Page page = page(address);
    int slot = page.upTo(slot(address));
    if (slot >= 0 && page.slots[slot].address() > address) {
      slot = slot == 0 ? -1 : page.upTo(slot - 1);
    }
    if (slot >= 0) {
      return Optional.of(page.slots[slot]);
    }
    Map.Entry<Long, Page> before = pages.lowerEntry(key(address));
    return Optional.ofNullable(before).map(e -> e.getValue().slots[e.getValue().upTo(SLOTS - 1)]);
  }

  /** The first block that begins after this address. */
  Optional<Block> after(long address) {
    Page page = page(address);
    int slot = page.from(slot(address));
    if (slot < SLOTS && page.slots[slot].address() <= address) {
      slot = page.from(slot + 1);
    }
    if (slot < SLOTS) {
      return Optional.of(page.slots[slot]);
    }
    Map.Entry<Long, Page> after = pages.higherEntry(key(address));
    return Optional.ofNullable(after).map(e -> e.getValue().slots[e.getValue().from(0)]);
  }

  /** Adds a block, or replaces the one that begins where it does. */
  void put(Block block) {
    Page page = page(block.address());
    if (page == NO_PAGE) {
      page = new Page();
      pages.put(key(block.address()), page);
      lastKey = key(block.address());
      last = page;
    }
    int before = page.count;
    page.put(block);
    size += page.count - before;
  }

  /** Forgets the blocks that begin in [from, to), a range that is not empty. */
  void remove(long from, long to) {
    long lastWhole = key(to - 1) - 1;
    if (lastWhole > key(from)) {
      NavigableMap<Long, Page> whole = pages.subMap(key(from), false, lastWhole, true);
      whole.values().forEach(page -> size -= page.count);
      whole.clear();
      last = NO_PAGE;
    }
    removeInPage(from, Math.min(to, (key(from) + 1) << PAGE_SHIFT));
    if (key(from) != key(to - 1)) {
      removeInPage(key(to - 1) << PAGE_SHIFT, to);
    }
  }

  private void removeInPage(long from, long to) {
    Page page = page(from);
    for (int slot = page.from(slot(from)); slot <= slot(to - 1); slot = page.from(slot + 1)) {
      Block block = page.slots[slot];
      if (block.address() >= from && block.address() < to) {
        remove(block);
      }
    }
  }

  /** Forgets a block that is in the table. */
  void remove(Block block) {
    Page page = page(block.address());
    page.clear(slot(block.address()));
    size--;
    if (page.count == 0) {
      pages.remove(key(block.address()));
      last = NO_PAGE;
    }
  }

  private Page page(long address) {
    long key = key(address);
    if (key != lastKey || last == NO_PAGE) {
      lastKey = key;
      last = pages.getOrDefault(key, NO_PAGE);
    }
    return last;
  }

  private static long key(long address) {
    return address >> PAGE_SHIFT;
  }

  private static int slot(long address) {
    return (int) (address >> SLOT_SHIFT) & SLOTS - 1;
  }
}
