package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.UserPages;
import dev.mmaplab.kernel.mm.Vma;
import java.util.Optional;

/**
 * Looking into a process from outside: access_process_vm of mm/memory.c and mm/process_vm_access.c.
 */
final class RemoteMemory {
  private static final int PAGE = 4096;

  private final Kernel kernel;

  RemoteMemory(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Copies up to a page's end out of or into the other's memory; 0 if it cannot be reached. */
  private int page(
      Mm mm, long address, byte[] bytes, int at, int length, boolean writing, boolean ask) {
    int count = (int) Math.min(length, PAGE - (address & PAGE - 1));
    long slot = kernel.memory().allocate(8);
    try {
      long got =
          kernel
              .memory()
              .userPages()
              .get(
                  mm,
                  ask ? address : address & -PAGE,
                  1,
                  (writing ? UserPages.WRITE : 0)
                      | UserPages.REMOTE
                      | (ask ? UserPages.FORCE : UserPages.UNLOCKABLE),
                  slot,
                  false);
      if (got == 1) {
        long struct = kernel.kernelSpace().loadLong(slot);
        long pfn = dev.mmaplab.kernel.mm.Page.pfn(struct);
        int offset = (int) (address & PAGE - 1);
        if (writing) {
          System.arraycopy(bytes, at, kernel.memory().physical().writable(pfn), offset, count);
        } else {
          System.arraycopy(kernel.memory().physical().readable(pfn), offset, bytes, at, count);
        }
        kernel.memory().pages().putPage(struct);
        return count;
      }
    } finally {
      kernel.memory().release(slot);
    }
    // an access operation is not asked page by page
    return ask ? asked(mm, address, bytes, at, Math.min(length, PAGE - at % PAGE), writing) : 0;
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

  /** access_process_vm: how many bytes went over. */
  int access(Mm mm, long address, byte[] bytes, boolean writing) {
    int done = 0;
    while (done < bytes.length) {
      int n = page(mm, address + done, bytes, done, bytes.length - done, writing, true);
      if (n == 0) {
        break;
      }
      done += n;
    }
    return done;
  }

  /** process_vm_readv and process_vm_writev: no force, no access operation. */
  long transfer(
      int pid, long local, int localCount, long remote, int remoteCount, boolean writing) {
    Optional<Mm> other = kernel.processes().find(pid).flatMap(Task::mmIfAny);
    if (other.isEmpty()) {
      return -Errno.ESRCH;
    }
    UserMemory user = UserMemory.of(kernel);
    long total = 0;
    int l = 0;
    long localDone = 0;
    for (int r = 0; r < remoteCount; r++) {
      long base = user.readLong(remote + 16L * r);
      long length = user.readLong(remote + 16L * r + 8);
      long done = 0;
      while (done < length && l < localCount) {
        long localBase = user.readLong(local + 16L * l) + localDone;
        long localLeft = user.readLong(local + 16L * l + 8) - localDone;
        if (localLeft == 0) {
          l++;
          localDone = 0;
          continue;
        }
        int n = (int) Math.min(PAGE, Math.min(localLeft, length - done));
        byte[] bytes = writing ? user.read(localBase, n) : new byte[n];
        int moved = page(other.get(), base + done, bytes, 0, n, writing, false);
        if (moved == 0) {
          return total == 0 ? -Errno.EFAULT : total;
        }
        if (!writing) {
          user.write(localBase, java.util.Arrays.copyOf(bytes, moved));
        }
        done += moved;
        localDone += moved;
        total += moved;
      }
    }
    return total;
  }
}
