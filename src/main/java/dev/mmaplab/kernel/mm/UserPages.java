package dev.mmaplab.kernel.mm;

import static dev.mmaplab.kernel.Errno.EFAULT;
import static dev.mmaplab.kernel.Errno.EINVAL;

import dev.mmaplab.machine.Pte;
import java.util.Optional;

/** get_user_pages() and pin_user_pages(): references to the pages behind user addresses. */
public final class UserPages {
  /** FOLL_WRITE. */
  public static final int WRITE = 1;

  /** GUP_PIN_COUNTING_BIAS. */
  private static final int PIN = 1024;

  private final KernelMemory memory;

  UserPages(KernelMemory memory) {
    this.memory = memory;
  }

  /** FOLL_FORCE: what a debugger may do, which is more than what the vma allows. */
  public int force() {
    return memory.v612() ? 1 << 3 : 0x10;
  }

  private int longTerm() {
    return memory.v612() ? 1 << 8 : 0x1_0000;
  }

  private int noFault() {
    return memory.v612() ? 1 << 5 : 0x80;
  }

  /**
   * What is asked for.
   *
   * @param start rounded down to a page
   * @param flags FOLL_ bits as this kernel's version numbers them
   * @param pages address of an array that gets the struct page pointers, or 0: then no references
   *     are taken
   * @param vmas address of an array that gets the vmas, or 0
   * @param pin as pin_user_pages() does
   * @param how what drivers' fault handlers are told
   */
  public record Request(
      Mm mm, long start, long count, int flags, long pages, long vmas, boolean pin, How how) {}

  /**
   * How a request came.
   *
   * @param unlockable the mmap lock may be dropped meanwhile
   * @param remote for memory of a process that need not be the current one
   */
  public record How(boolean unlockable, boolean remote) {}

  /**
   * References the pages of [start, start + count pages) in ascending order, as far as it goes.
   *
   * @return how many; if not even the first −EFAULT, or −ENOMEM where a fault ended so
   */
  public long get(Request request) {
    long first = request.start & ~0xfffL;
    if (request.count <= 0) {
      return 0;
    }
    if ((request.flags & longTerm()) != 0 && !request.pin) {
      memory.services().warn("mm/gup.c:" + (memory.v612() ? "2537" : "2215") + " get_user_pages");
      return -EINVAL;
    }
    if (first < 0 || Long.compareUnsigned(first + request.count * 4096, Mm.TASK_SIZE) > 0) {
      return -EFAULT;
    }
    for (long i = 0; i < request.count; i++) {
      long at = first + i * 4096;
      Optional<Vma> vma = request.mm.containing(at).filter(v -> allowed(v, request.flags));
      int failed = vma.isEmpty() ? -EFAULT : fetch(request, vma.get(), at);
      Optional<Page> page = failed == 0 ? page(request.mm.pte(at)) : Optional.empty();
      if (page.isEmpty()) {
        return i > 0 ? i : failed == 0 ? -EFAULT : failed;
      }
      if (request.pages != 0) {
        grab(page.get(), request.pin);
        memory.space().storeLong(request.pages + i * 8, page.get().address());
      }
      if (request.vmas != 0) {
        memory.space().storeLong(request.vmas + i * 8, vma.orElseThrow().address());
      }
    }
    return request.count;
  }

  /** check_vma_flags(). */
  private boolean allowed(Vma vma, int flags) {
    boolean force = (flags & force()) != 0;
    if (vma.has(VmFlags.IO | VmFlags.PFNMAP)) {
      return false;
    }
    if ((flags & WRITE) == 0) {
      return vma.has(VmFlags.READ) || (force && vma.has(VmFlags.MAYREAD));
    }
    if (memory.v612() && (flags & longTerm()) != 0 && tracksWrites(vma)) {
      return false;
    }
    return vma.has(VmFlags.WRITE) || (force && VmFlags.copyOnWrite(vma.flags()));
  }

  /** vma_needs_dirty_tracking(): a long-term pin would keep the file from hearing of writes. */
  private boolean tracksWrites(Vma vma) {
    long both = VmFlags.SHARED | VmFlags.MAYWRITE;
    return (vma.flags() & both) == both
        && (vma.operation(memory.offsets().opsPageMkwrite) != 0
            || vma.operation(memory.offsets().opsPfnMkwrite) != 0);
  }

  private int fetch(Request request, Vma vma, long at) {
    boolean write = (request.flags & WRITE) != 0;
    boolean own = request.pin && !write && mustUnshare(request, vma, at);
    if ((request.flags & noFault()) != 0) {
      return Pte.mapped(request.mm.pte(at)) && !own ? 0 : -EFAULT;
    }
    int faultFlags =
        (request.how.remote ? VmFault.FLAG_REMOTE : 0)
            | (request.how.unlockable ? PageFetch.POPULATE : 0);
    long exact = at + (request.start & 0xfff);
    int failed = new PageFetch(request.mm, vma, write, faultFlags).fetch(exact);
    if (failed == 0 && request.pin && !write && mustUnshare(request, vma, at)) {
      failed = new FaultResolution(request.mm, vma, at, VmFault.FLAG_UNSHARE).resolve();
      return (failed & VmFault.ERROR) != 0 ? -EFAULT : 0;
    }
    return failed;
  }

  /** gup_must_unshare(): what is pinned for reading must not be replaced by a later write. */
  private boolean mustUnshare(Request request, Vma vma, long at) {
    long pte = request.mm.pte(at);
    Optional<Page> page = request.mm.entries().page(pte);
    if (page.filter(Page::anonymous).isPresent()) {
      return !page.get().flag(Page.EXCLUSIVE);
    }
    return memory.v612()
        && (request.flags & longTerm()) != 0
        && Pte.mapped(pte)
        && VmFlags.copyOnWrite(vma.flags());
  }

  private Optional<Page> page(long pte) {
    return Pte.pfn(pte) == KernelMemory.ZERO_PFN
        ? Optional.of(memory.page(KernelMemory.ZERO_PFN))
        : normal(pte);
  }

  private Optional<Page> normal(long pte) {
    return !Pte.mapped(pte) || Pte.special(pte) || !memory.physical().isRam(Pte.pfn(pte))
        ? Optional.empty()
        : Optional.of(memory.page(Pte.pfn(pte)));
  }

  /** try_grab_page(): the zero page is pinned without being counted. */
  private void grab(Page page, boolean pin) {
    if (pin && page.pfn() == KernelMemory.ZERO_PFN) {
      return;
    }
    Page head = page.head();
    head.setCount(head.rawCount() + (pin ? PIN : 1));
    memory.frames().touch(head.pfn());
  }

  /** unpin_user_page(). */
  public void unpin(long page) {
    Page head = memory.page(Page.pfn(page)).head();
    if (head.pfn() == KernelMemory.ZERO_PFN) {
      return;
    }
    head.setCount(head.rawCount() - PIN + 1);
    memory.frames().put(head.pfn());
  }

  /** unpin_user_pages(); with {@code dirty} each is marked as written. */
  public void unpinAll(long pages, long count, boolean dirty) {
    for (long i = 0; i < count; i++) {
      unpinOne(memory.space().loadLong(pages + i * 8), dirty);
    }
  }

  /** unpin_user_page_range_dirty_lock(): pages that follow each other. */
  public void unpinRange(long page, long count, boolean dirty) {
    for (long i = 0; i < count; i++) {
      unpinOne(page + i * Page.SIZE, dirty);
    }
  }

  private void unpinOne(long page, boolean dirty) {
    if (dirty) {
      memory.page(Page.pfn(page)).head().setFlag(Page.DIRTY);
    }
    unpin(page);
  }

  /**
   * fixup_user_fault(): 0, −ENOMEM or −EFAULT.
   *
   * @param faultFlags FAULT_FLAG_ bits
   */
  public int fixup(Mm mm, long address, int faultFlags) {
    boolean write = (faultFlags & VmFault.FLAG_WRITE) != 0;
    long needed = write ? VmFlags.WRITE : VmFlags.READ;
    Optional<Vma> vma = mm.containing(address).filter(v -> v.has(needed));
    if (vma.isEmpty()) {
      return -EFAULT;
    }
    int result = new FaultResolution(mm, vma.get(), address, faultFlags).resolve();
    return (result & VmFault.OOM) != 0
        ? -dev.mmaplab.kernel.Errno.ENOMEM
        : (result & VmFault.ERROR) != 0 ? -EFAULT : 0;
  }
}
