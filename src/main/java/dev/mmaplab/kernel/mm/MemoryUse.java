package dev.mmaplab.kernel.mm;

/**
 * What an address space uses: mm_struct's {@code total_vm} and its kin, resident pages by kind, and
 * what resource limits allow it to grow to. All numbers are pages.
 */
public final class MemoryUse {
  private static final int RLIMIT_DATA = 2;
  private static final int RLIMIT_STACK = 3;
  private static final int RLIMIT_MEMLOCK = 8;
  private static final int RLIMIT_AS = 9;

  /** user_reserve_kbytes, in pages. */
  private static final long USER_RESERVE = 3584;

  private final Mm mm;
  private final Offsets at;
  private long anonymous;
  private long file;
  private long shared;
  private long highResident;
  private long highTotal;

  MemoryUse(Mm mm) {
    this.mm = mm;
    this.at = mm.memory().offsets();
  }

  /** vm_stat_account() and locked_vm: so many pages of a vma with these flags come or go. */
  void account(long flags, long pages) {
    add(at.mmTotalVm, pages);
    if ((flags & (VmFlags.EXEC | VmFlags.WRITE | VmFlags.GROWSDOWN)) == VmFlags.EXEC) {
      add(at.mmExecVm, pages);
    } else if ((flags & VmFlags.GROWSDOWN) != 0) {
      add(at.mmStackVm, pages);
    } else if (data(flags)) {
      add(at.mmDataVm, pages);
    }
    if ((flags & VmFlags.LOCKED) != 0) {
      add(at.mmLockedVm, pages);
    }
    highTotal = Math.max(highTotal, total());
  }

  private void add(long field, long pages) {
    mm.put(field, mm.get(field) + pages);
  }

  private static boolean data(long flags) {
    return (flags & (VmFlags.WRITE | VmFlags.SHARED | VmFlags.GROWSDOWN)) == VmFlags.WRITE;
  }

  /** A page table entry for a page with a struct page came (1) or went (−1). */
  void mapped(Page page, int by) {
    if (by < 0) {
      highResident = Math.max(highResident, resident());
    }
    if (page.anonymous()) {
      anonymous += by;
    } else if (page.flag(Page.SWAPBACKED)) {
      shared += by;
    } else {
      file += by;
    }
  }

  /**
   * may_expand_vm().
   *
   * @param flags of the vma that grows or comes
   */
  boolean mayExpand(long flags, long pages) {
    long most = limit(RLIMIT_AS);
    if (most != -1 && total() + pages > most >>> 12) {
      return false;
    }
    long mostData = limit(RLIMIT_DATA);
    if (data(flags) && mostData != -1 && data() + pages > mostData >>> 12) {
      mm.memory()
          .warnOnce(
              "VmData",
              () ->
                  "mmap: %s (%d): VmData %d exceed data ulimit %d. Update limits or use boot option ignore_rlimit_data."
                      .formatted(
                          mm.memory().services().comm(),
                          mm.memory().services().pid(),
                          data() + pages << 12,
                          mostData));
      return false;
    }
    return true;
  }

  /**
   * __vm_enough_memory(), by /proc/sys/vm/overcommit_memory.
   *
   * @return false with a line in the log
   */
  boolean mayCommit(long pages) {
    KernelServices services = mm.memory().services();
    long all = mm.memory().frames().total();
    boolean enough =
        switch (services.overcommitMemory()) {
          case 0 -> pages <= all;
          case 1 -> true;
          default ->
              mm.memory().committed() + pages < all / 2 - Math.min(total() / 32, USER_RESERVE);
        };
    if (enough) {
      return true;
    }
    services.log(
        4,
        "__vm_enough_memory: pid: %d, comm: %s, %s for the allocation"
            .formatted(
                services.pid(),
                services.comm(),
                mm.memory().v612()
                    ? "bytes: " + (pages << 12) + " not enough memory"
                    : "no enough memory"));
    return false;
  }

  /** mlock_future_ok(): whether the caller may lock so many bytes more. */
  boolean mayLock(long bytes) {
    return mm.memory().services().mayLockMemory() || (locked() << 12) + bytes <= lockLimit();
  }

  /** RLIMIT_MEMLOCK in bytes. */
  long lockLimit() {
    long limit = limit(RLIMIT_MEMLOCK);
    return limit == -1 ? Long.MAX_VALUE : limit;
  }

  /** RLIMIT_STACK in bytes. */
  long stackLimit() {
    long limit = limit(RLIMIT_STACK);
    return limit == -1 ? Long.MAX_VALUE : limit;
  }

  /** RLIMIT_DATA in bytes. */
  long dataLimit() {
    long limit = limit(RLIMIT_DATA);
    return limit == -1 ? Long.MAX_VALUE : limit;
  }

  private long limit(int resource) {
    return mm.memory().services().limit(resource);
  }

  /** total_vm: VmSize. */
  public long total() {
    return mm.get(at.mmTotalVm);
  }

  /** VmPeak. */
  public long highTotal() {
    return Math.max(highTotal, total());
  }

  /** locked_vm: VmLck. */
  public long locked() {
    return mm.get(at.mmLockedVm);
  }

  /** pinned_vm, which drivers count. */
  public long pinned() {
    return mm.get(at.mmPinnedVm);
  }

  /** data_vm: VmData. */
  public long data() {
    return mm.get(at.mmDataVm);
  }

  /** stack_vm: VmStk. */
  public long stack() {
    return mm.get(at.mmStackVm);
  }

  /** exec_vm: VmExe and VmLib. */
  public long executable() {
    return mm.get(at.mmExecVm);
  }

  /** RssAnon. */
  public long anonymous() {
    return Math.max(0, anonymous);
  }

  /** RssFile. */
  public long file() {
    return Math.max(0, file);
  }

  /** RssShmem: pages of tmpfs files and of shared anonymous memory. */
  public long shared() {
    return Math.max(0, shared);
  }

  /** VmRSS. */
  public long resident() {
    return anonymous() + file() + shared();
  }

  /** The high-water mark starts anew: what clear_refs does with 5. */
  void forgetHighResident() {
    highResident = resident();
  }

  /** VmHWM. */
  public long highResident() {
    return Math.max(highResident, resident());
  }
}
