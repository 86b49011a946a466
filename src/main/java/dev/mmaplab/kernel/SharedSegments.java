package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.Vma;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.TreeMap;

/** System V shared memory: ipc/shm.c. */
final class SharedSegments {
  private static final int IPC_CREAT = 01000;
  private static final int IPC_EXCL = 02000;
  private static final int SHM_HUGETLB = 04000;
  private static final int SHM_RDONLY = 010000;
  private static final int SHM_RND = 020000;
  private static final int SHM_REMAP = 040000;
  private static final int SHM_EXEC = 0100000;
  private static final int IPC_RMID = 0;
  private static final int IPC_SET = 1;
  private static final int IPC_STAT = 2;
  private static final int SHM_LOCK = 11;
  private static final int SHM_UNLOCK = 12;
  private static final int BYTES = 112;
  private static final long MOST = 0xffff_ffff_feff_ffffL;

  private final Kernel kernel;
  private final TreeMap<Integer, SharedSegment> byId = new TreeMap<>();
  private int made;

  SharedSegments(Kernel kernel) {
    this.kernel = kernel;
  }

  long get(int key, long size, int flags) {
    Optional<SharedSegment> found =
        key == 0
            ? Optional.empty()
            : byId.values().stream().filter(s -> s.key() == key && !s.removed()).findFirst();
    if (found.isEmpty()) {
      return key == 0 || (flags & IPC_CREAT) != 0 ? create(key, size, flags) : -Errno.ENOENT;
    }
    SharedSegment segment = found.get();
    if ((flags & (IPC_CREAT | IPC_EXCL)) == (IPC_CREAT | IPC_EXCL)) {
      return -Errno.EEXIST;
    }
    if (Long.compareUnsigned(segment.size(), size) < 0) {
      return -Errno.EINVAL;
    }
    return segment.allows(kernel.current().credentials(), flags & 0777)
        ? segment.id()
        : -Errno.EACCES;
  }

  private long create(int key, long size, int flags) {
    if (size == 0 || Long.compareUnsigned(size, MOST) > 0) {
      return -Errno.EINVAL;
    }
    if ((flags & SHM_HUGETLB) != 0) {
      return -Errno.ENOMEM;
    }
    if (size + 4095 >>> 12 > kernel.memory().pages().totalPages()) {
      return -Errno.ENOMEM;
    }
    byId.values().removeIf(SharedSegment::gone);
    SharedSegment segment = new SharedSegment(kernel, made, key, size, flags & 0777);
    made++;
    byId.put(segment.id(), segment);
    return segment.id();
  }

  private Optional<SharedSegment> find(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  long attach(int id, long wanted, int flags) {
    long at = wanted;
    if (id < 0) {
      return -Errno.EINVAL;
    }
    if (at == 0 && (flags & SHM_REMAP) != 0) {
      return -Errno.EINVAL;
    }
    if ((at & 4095) != 0) {
      if ((flags & SHM_RND) == 0) {
        return -Errno.EINVAL;
      }
      at &= ~4095L;
      if (at == 0 && (flags & SHM_REMAP) != 0) {
        return -Errno.EINVAL;
      }
    }
    Optional<SharedSegment> found = find(id).filter(s -> !s.gone());
    if (found.isEmpty()) {
      return -Errno.EINVAL;
    }
    boolean write = (flags & SHM_RDONLY) == 0;
    SharedSegment segment = found.get();
    int rights = 0400 | (write ? 0200 : 0) | ((flags & SHM_EXEC) != 0 ? 0100 : 0);
    if (!segment.allows(kernel.current().credentials(), rights)) {
      return -Errno.EACCES;
    }
    Mm mm = kernel.current().mm();
    if (at != 0
        && (flags & SHM_REMAP) == 0
        && (at + segment.size() < at || mm.intersecting(at, at + segment.size()).isPresent())) {
      return -Errno.EINVAL;
    }
    final int shared = 1;
    final int fixed = 0x10;
    int prot = 1 | (write ? 2 : 0) | ((flags & SHM_EXEC) != 0 ? 4 : 0);
    // the mapping may fail: the view is held until that is known
    MappableFile view = segment.view(write);
    view.get();
    long result =
        mm.mmap(at, segment.size(), prot, shared | (at != 0 ? fixed : 0), Optional.of(view), 0);
    view.put();
    segment.used();
    forget(segment);
    return result;
  }

  long detach(long address) {
    if ((address & 4095) != 0) {
      return -Errno.EINVAL;
    }
    Mm mm = kernel.current().mm();
    Optional<SharedSegment> segment = Optional.empty();
    long end = Long.MAX_VALUE;
    long file = 0;
    for (Vma vma : mm.vmas()) {
      boolean own = vma.start() >= address && vma.start() - address >>> 12 == vma.pgoff();
      if (!own || vma.start() >= end || (file != 0 && vma.file() != file)) {
        continue;
      }
      Optional<SharedSegment> of = byId.values().stream().filter(s -> s.shownBy(vma)).findFirst();
      if (of.isPresent()) {
        file = vma.file();
        segment = of;
        end = address + (of.get().size() + 4095 & ~4095L);
        int failed = mm.munmap(vma.start(), vma.length());
        if (failed != 0) {
          return failed;
        }
      }
    }
    segment.ifPresent(SharedSegment::left);
    segment.ifPresent(this::forget);
    return segment.isPresent() ? 0 : -Errno.EINVAL;
  }

  long control(int id, int command, long buffer) {
    if (id < 0 || command < 0) {
      return -Errno.EINVAL;
    }
    switch (command) {
      case IPC_RMID, IPC_SET, IPC_STAT, SHM_LOCK, SHM_UNLOCK -> {}
      case 3, 13, 14, 15 ->
          throw new UnsupportedException(
              "shmctl with command " + command, kernel.site().orElse(new Position("", 0, 0)));
      default -> {
        return -Errno.EINVAL;
      }
    }
    Optional<SharedSegment> found = find(id).filter(s -> !s.gone());
    if (found.isEmpty()) {
      return -Errno.EINVAL;
    }
    SharedSegment segment = found.get();
    Credentials who = kernel.current().credentials();
    if (command == IPC_STAT) {
      if (!segment.allows(who, 0400)) {
        return -Errno.EACCES;
      }
      ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
      segment.describe(bytes);
      UserMemory.of(kernel).write(buffer, bytes.array());
      return 0;
    }
    if (!segment.ownedBy(who)) {
      return -Errno.EPERM;
    }
    if (command == IPC_SET) {
      UserMemory user = UserMemory.of(kernel);
      segment.set(user.readInt(buffer + 4), user.readInt(buffer + 8), user.readInt(buffer + 20));
    } else if (command == IPC_RMID) {
      segment.remove();
      forget(segment);
    }
    return 0;
  }

  /** A segment that was removed goes with its last mapping. */
  private void forget(SharedSegment segment) {
    if (segment.gone()) {
      byId.remove(segment.id());
    }
  }
}
