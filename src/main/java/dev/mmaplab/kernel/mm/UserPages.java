package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EFAULT;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** get_user_pages() and pin_user_pages(): references to the pages behind user addresses. */
public final class UserPages {
  /** FOLL_WRITE. */
  public static final int WRITE = 1;

  /** FOLL_FORCE. */
  public static final int FORCE = 0x10;

  /** FOLL_REMOTE: memory of a process that need not be the current one. */
  public static final int REMOTE = 1 << 30;

  /** FOLL_UNLOCKABLE: the mmap lock may be dropped meanwhile. */
  public static final int UNLOCKABLE = 1 << 29;

  /** GUP_PIN_COUNTING_BIAS. */
  private static final int PIN = 1024;

  private final KernelMemory memory;

  UserPages(KernelMemory memory) {
    this.memory = memory;
  }

  /**
   * References the pages of [start, start + count pages) in ascending order, as far as it goes.
   *
   * @param pages address of an array that gets the struct page pointers, or 0
   * @param pin as pin_user_pages() does
   * @return how many, or −EFAULT if not even the first
   */
  public long get(Mm mm, long start, long count, int flags, long pages, boolean pin) {
    long first = start & ~0xfffL;
    if (count <= 0) {
      return 0;
    }
    if (first < 0 || Long.compareUnsigned(first + count * 4096, Mm.TASK_SIZE) > 0) {
      return -EFAULT;
    }
    for (long i = 0; i < count; i++) {
      Optional<Page> page = one(mm, start + i * 4096, flags);
      if (page.isEmpty()) {
        return i > 0 ? i : -EFAULT;
      }
      Page head = page.get().head();
      if (pages != 0) {
        head.setCount(head.rawCount() + (pin ? PIN : 1));
        memory.space().storeLong(pages + i * 8, page.get().address());
      }
    }
    return count;
  }

  private Optional<Page> one(Mm mm, long at, int flags) {
    boolean write = (flags & WRITE) != 0;
    Optional<Vma> vma = mm.containing(at);
    int faultFlags =
        ((flags & REMOTE) != 0 ? VmFault.FLAG_REMOTE : 0)
            | ((flags & UNLOCKABLE) != 0 ? PageFetch.POPULATE : 0);
    if (vma.isEmpty()
        || vma.get().has(VmFlags.IO | VmFlags.PFNMAP)
        || !allowed(vma.get().flags(), flags)
        || new PageFetch(mm, vma.get(), write, faultFlags).fetch(at) != 0) {
      return Optional.empty();
    }
    long pte = mm.pte(at);
    return Pte.pfn(pte) == KernelMemory.ZERO_PFN
        ? Optional.of(memory.page(KernelMemory.ZERO_PFN))
        : mm.entries().page(pte);
  }

  /** check_vma_flags(). */
  private static boolean allowed(long vmFlags, int flags) {
    boolean force = (flags & FORCE) != 0;
    if ((flags & WRITE) != 0) {
      return (vmFlags & VmFlags.WRITE) != 0 || (force && VmFlags.copyOnWrite(vmFlags));
    }
    return (vmFlags & VmFlags.READ) != 0 || (force && (vmFlags & VmFlags.MAYREAD) != 0);
  }

  /** unpin_user_page(). */
  public void unpin(long page) {
    Page head = memory.page(Page.pfn(page)).head();
    head.setCount(head.rawCount() - PIN + 1);
    memory.frames().put(head.pfn());
  }

  /** unpin_user_pages(); with {@code dirty} each is marked as written. */
  public void unpinAll(long pages, long count, boolean dirty) {
    for (long i = 0; i < count; i++) {
      long page = memory.space().loadLong(pages + i * 8);
      if (dirty) {
        memory.page(Page.pfn(page)).setFlag(Page.DIRTY);
      }
      unpin(page);
    }
  }
}
