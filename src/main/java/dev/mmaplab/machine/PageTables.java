package dev.mmaplab.machine;

import java.util.HashSet;
import java.util.Set;

/**
 * One tree of x86-64 4-level page tables in simulated frames. Entries are changed here and read by
 * the {@link Mmu}; whoever changes one that was present must also invalidate the TLB.
 */
public final class PageTables {
  private static final long LARGE_SIZE = 2L << 20;
  private final PhysicalMemory memory;
  private final FrameSource source;
  private final long root;

  /** An empty tree with a root of its own. */
  public PageTables(PhysicalMemory memory, FrameSource source) {
    this.memory = memory;
    this.source = source;
    this.root = source.allocateTable() << 12;
  }

  /** Physical address of the root: what CR3 holds. */
  public long root() {
    return root;
  }

  /** Takes over the upper half of another tree's root: its lower levels are then shared. */
  public void shareKernelHalf(PageTables kernel) {
    for (int i = 256; i < 512; i++) {
      long entry = memory.loadLong(kernel.root + i * 8L);
      if (entry != 0) {
        memory.storeLong(root + i * 8L, entry);
      }
    }
  }

  /**
   * Makes sure the root's entry for an address has a table, so that roots which share it from now
   * on see what is mapped later.
   */
  public void prepare(long address) {
    descend(root, index(address, 3));
  }

  /**
   * The last-level entry for an address, or the 2 MiB entry that covers it (LARGE set); 0 if there
   * is none.
   */
  public long entry(long address) {
    long table = root;
    for (int level = 3; level > 0; level--) {
      long entry = memory.loadLong(table + index(address, level) * 8L);
      if (!Pte.present(entry)) {
        return 0;
      }
      if (level == 1 && (entry & Pte.LARGE) != 0) {
        return entry;
      }
      table = entry & Pte.PFN_MASK;
    }
    return memory.loadLong(table + index(address, 0) * 8L);
  }

  /**
   * Where the last-level entry for an address is in physical memory, making the tables that lead to
   * it.
   */
  public long slot(long address) {
    long table = root;
    for (int level = 3; level > 0; level--) {
      table = descend(table, index(address, level));
    }
    return table + index(address, 0) * 8L;
  }

  /** Where the entry for an address's last-level table is, making the tables that lead to it. */
  public long pmd(long address) {
    return descend(pud(address) & -4096L, index(address, 2)) + index(address, 1) * 8L;
  }

  /** Where the entry above {@link #pmd} is. */
  public long pud(long address) {
    return descend(root, index(address, 3)) + index(address, 2) * 8L;
  }

  /** Sets the last-level entry for an address. */
  public void set(long address, long entry) {
    memory.storeLong(slot(address), entry);
  }

  /** Maps 2 MiB; both addresses are multiples of that. */
  public void setLarge(long address, long physical, long flags) {
    if ((address | physical) % LARGE_SIZE != 0) {
      throw new IllegalArgumentException("not 2 MiB aligned");
    }
    long table = descend(root, index(address, 3));
    table = descend(table, index(address, 2));
    memory.storeLong(table + index(address, 1) * 8L, physical | flags | Pte.LARGE | Pte.PRESENT);
  }

  /** What {@link #forEach} calls for an entry that is not 0. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @return what the entry shall be from now on; the same value leaves it alone
     */
    long visit(long address, long entry);
  }

  /**
   * Visits the last-level entries of [start, end) that are not 0, in ascending order; skips what
   * has no table.
   */
  public void forEach(long start, long end, Visitor visitor) {
    long address = start;
    while (Long.compareUnsigned(address, end) < 0) {
      long table = root;
      int level = 3;
      while (level > 0) {
        long entry = memory.loadLong(table + index(address, level) * 8L);
        if (!Pte.present(entry) || (entry & Pte.LARGE) != 0) {
          break;
        }
        table = entry & Pte.PFN_MASK;
        level--;
      }
      if (level > 0) {
        long span = 1L << (12 + 9 * level);
        address = (address & -span) + span;
        if (address == 0) {
          return;
        }
        continue;
      }
      do {
        long at = table + index(address, 0) * 8L;
        long entry = memory.loadLong(at);
        if (entry != 0) {
          long now = visitor.visit(address, entry);
          if (now != entry) {
            memory.storeLong(at, now);
          }
        }
        address += PhysicalMemory.FRAME;
      } while (Long.compareUnsigned(address, end) < 0 && index(address, 0) != 0);
    }
  }

  /**
   * Gives back the tables of the lower half and the root. What their entries mapped is the caller's
   * business.
   */
  public void release() {
    for (int i = 0; i < 256; i++) {
      long entry = memory.loadLong(root + i * 8L);
      if (entry != 0) {
        releaseTable(Pte.pfn(entry), 2);
      }
    }
    source.releaseTable(root >>> 12);
  }

  /** Tables of the lower half, without the root. */
  public long count() {
    return countBelow(root, 3, 256);
  }

  private long countBelow(long table, int level, int entries) {
    long count = 0;
    for (int i = 0; i < entries; i++) {
      long entry = memory.loadLong(table + i * 8L);
      if (Pte.present(entry) && (entry & Pte.LARGE) == 0) {
        count += 1 + (level > 1 ? countBelow(entry & Pte.PFN_MASK, level - 1, 512) : 0);
      }
    }
    return count;
  }

  /**
   * Frames of the tables themselves, the root included.
   *
   * @param half 256: what user addresses lead through; 0: what kernel addresses lead through
   */
  public Set<Long> frames(int half) {
    Set<Long> all = new HashSet<>();
    all.add(root >>> 12);
    int from = half == 0 ? 256 : 0;
    for (int i = from; i < from + 256; i++) {
      collect(memory.loadLong(root + i * 8L), 2, all);
    }
    return all;
  }

  private void collect(long entry, int level, Set<Long> all) {
    if (!Pte.present(entry) || (entry & Pte.LARGE) != 0) {
      return;
    }
    all.add(Pte.pfn(entry));
    for (int i = 0; level > 0 && i < 512; i++) {
      collect(memory.loadLong((entry & Pte.PFN_MASK) + i * 8L), level - 1, all);
    }
  }

  private void releaseTable(long pfn, int level) {
    if (level > 0) {
      for (int i = 0; i < 512; i++) {
        long entry = memory.loadLong((pfn << 12) + i * 8L);
        if (entry != 0) {
          releaseTable(Pte.pfn(entry), level - 1);
        }
      }
    }
    source.releaseTable(pfn);
  }

  private long descend(long table, int index) {
    long at = table + index * 8L;
    long entry = memory.loadLong(at);
    if (Pte.present(entry)) {
      return entry & Pte.PFN_MASK;
    }
    long pfn = source.allocateTable();
    memory.storeLong(at, Pte.of(pfn, Pte.PRESENT | Pte.WRITE | Pte.USER));
    return pfn << 12;
  }

  private static int index(long address, int level) {
    return (int) (address >>> (12 + 9 * level)) & 511;
  }
}
