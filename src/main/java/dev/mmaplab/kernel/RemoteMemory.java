package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.Page;
import dev.mmaplab.kernel.mm.UserPages;
import dev.mmaplab.kernel.mm.Vma;
import java.util.Optional;

/** Looking into a process from outside: access_process_vm() of mm/memory.c. */
public final class RemoteMemory {
  private static final int PAGE = 4096;

  private final Kernel kernel;

  public RemoteMemory(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Copies out of or into the other's memory up to the end of a page.
   *
   * @param flags FOLL_ bits
   * @param how unlockable: page by page, from the beginning of each
   * @return how many bytes; 0 if it cannot be reached
   */
  int page(Mm mm, long address, byte[] bytes, int at, int length, int flags, UserPages.How how) {
    int count = (int) Math.min(length, PAGE - (address & PAGE - 1));
    boolean writing = (flags & UserPages.WRITE) != 0;
    long slot = kernel.memory().allocate(8);
    try {
      long got =
          kernel
              .memory()
              .userPages()
              .get(
                  new UserPages.Request(
                      mm,
                      how.unlockable() ? address & -PAGE : address,
                      1,
                      flags,
                      slot,
                      0,
                      false,
                      how));
      if (got != 1) {
        return 0;
      }
      long struct = kernel.kernelSpace().loadLong(slot);
      long pfn = Page.pfn(struct);
      int offset = (int) (address & PAGE - 1);
      if (writing) {
        System.arraycopy(bytes, at, kernel.memory().physical().writable(pfn), offset, count);
        kernel.memory().page(pfn).markDirty();
      } else {
        System.arraycopy(kernel.memory().physical().readable(pfn), offset, bytes, at, count);
      }
      kernel.memory().pages().putPage(struct);
      return count;
    } finally {
      kernel.memory().release(slot);
    }
  }

  /** vm_operations_struct.access, for what has no struct page. */
  private int asked(Mm mm, long address, byte[] bytes, int at, int count, boolean writing) {
    Optional<Vma> vma = mm.containing(address);
    long operations = vma.map(Vma::ops).orElse(0L);
    long access =
        operations == 0
            ? 0
            : KernelObjects.get(
                kernel, operations, kernel.layouts().struct("vm_operations_struct"), "access");
    if (access == 0) {
      return 0;
    }
    long buffer = kernel.memory().allocate(PAGE);
    try {
      if (writing) {
        kernel.kernelSpace().store(buffer, bytes, at, count);
      }
      int done =
          (int)
              kernel.callDriver(
                  "access",
                  access,
                  vma.orElseThrow().address(),
                  address,
                  buffer,
                  count,
                  writing ? 1 : 0);
      if (done <= 0) {
        return 0;
      }
      int used = Math.min(done, count);
      if (!writing) {
        kernel.kernelSpace().load(buffer, bytes, at, used);
      }
      return used;
    } finally {
      kernel.memory().release(buffer);
    }
  }

  /**
   * __access_remote_vm().
   *
   * @param flags FOLL_ bits
   * @return how many bytes went over
   */
  public int access(Mm mm, long address, byte[] bytes, int flags) {
    int done = 0;
    while (done < bytes.length) {
      int left = bytes.length - done;
      long at = address + done;
      int n = page(mm, at, bytes, done, left, flags, new UserPages.How(false, true));
      if (n == 0) {
        // an access operation is not asked page by page
        int count = Math.min(left, PAGE - done % PAGE);
        n = asked(mm, at, bytes, done, count, (flags & UserPages.WRITE) != 0);
      }
      if (n == 0) {
        break;
      }
      done += n;
    }
    return done;
  }
}
