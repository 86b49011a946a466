package dev.mmaplab.machine;

/**
 * The memory management unit: translates through the tables at {@link #setRoot}, sets accessed and
 * dirty bits, and keeps a TLB for user mode and one for kernel mode. User mode is refused the
 * kernel's pages; kernel mode is refused user pages (SMAP).
 */
public final class Mmu {
  private static final FaultHandler NO_HANDLER =
      (address, access, user, present) -> {
        throw new IllegalStateException(
            "page fault at " + Long.toHexString(address) + " before there is a handler");
      };

  private final PhysicalMemory memory;
  private final TranslatedMemory user;
  private final TranslatedMemory kernel;
  private FaultHandler handler = NO_HANDLER;
  private long root;

  public Mmu(PhysicalMemory memory) {
    this.memory = memory;
    user = new TranslatedMemory(this, memory, true);
    kernel = new TranslatedMemory(this, memory, false);
    memory.onReplaced(this::flush);
  }

  public VirtualMemory user() {
    return user;
  }

  public VirtualMemory kernel() {
    return kernel;
  }

  public PhysicalMemory memory() {
    return memory;
  }

  /** From now on faults go there. */
  public void setFaultHandler(FaultHandler faults) {
    handler = faults;
  }

  /** Physical address of the tables in use. */
  public long root() {
    return root;
  }

  /** Loads CR3. Kernel translations stay: all roots share the kernel's half. */
  public void setRoot(long physical) {
    boolean first = root == 0;
    root = physical;
    user.flush();
    if (first) {
      kernel.flush();
    }
  }

  /** Accesses of user mode are looked at as {@code watch} says, from now on. */
  public void watchUser(Watch watch) {
    user.watch(watch);
  }

  /** The same for kernel mode. */
  public void watchKernel(Watch watch) {
    kernel.watch(watch);
  }

  /** INVLPG. */
  public void invalidate(long address) {
    user.invalidate(address);
    kernel.invalidate(address);
  }

  public void flush() {
    user.flush();
    kernel.flush();
  }

  /**
   * Translates, faulting and retrying until that succeeds or the handler throws.
   *
   * @return the physical address
   */
  long translate(long address, Access access, boolean asUser) {
    while (true) {
      long physical = walk(address, access, asUser);
      if (physical >= 0) {
        return physical;
      }
      handler.pageFault(address, access, asUser, physical == DENIED);
    }
  }

  private static final long ABSENT = -1;
  private static final long DENIED = -2;

  /** One walk; also sets the accessed and dirty bits. */
  private long walk(long address, Access access, boolean asUser) {
    if (address << 16 >> 16 != address) {
      return ABSENT;
    }
    long table = root;
    for (int level = 3; ; level--) {
      long at = table + ((address >>> (12 + 9 * level)) & 511) * 8;
      long entry = memory.loadLong(at);
      if ((entry & Pte.PRESENT) == 0) {
        return ABSENT;
      }
      boolean large = level == 1 && (entry & Pte.LARGE) != 0;
      if (level == 0 || large) {
        if (asUser != ((entry & Pte.USER) != 0)
            || (access == Access.WRITE && (entry & Pte.WRITE) == 0)
            || (access == Access.EXECUTE && (entry & Pte.NO_EXECUTE) != 0)) {
          return DENIED;
        }
        long marked = entry | Pte.ACCESSED | (access == Access.WRITE ? Pte.DIRTY : 0);
        // marks on 2 MiB pages (the direct map) are read by nobody and would only cost boot-state
        // frames their sharing
        if (marked != entry && !large) {
          memory.storeLong(at, marked);
        }
        long offset = large ? address & 0x1f_ffff : address & 0xfff;
        return (entry & Pte.PFN_MASK & (large ? -1L << 21 : -1L)) + offset;
      }
      table = entry & Pte.PFN_MASK;
    }
  }
}
