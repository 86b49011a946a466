package dev.mmaplab.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** flock(2): whole-file locks that belong to open files. */
final class FileLocks {
  private static final int LOCK_SH = 1;
  private static final int LOCK_EX = 2;
  private static final int LOCK_NB = 4;
  private static final int LOCK_UN = 8;

  private final Map<Inode, Set<OpenFile>> shared = new HashMap<>();
  private final Map<Inode, OpenFile> exclusive = new HashMap<>();
  private final WaitQueue released;

  FileLocks(Kernel kernel) {
    released = new WaitQueue(kernel.scheduler());
  }

  long flock(OpenFile file, int operation) {
    int kind = operation & ~LOCK_NB;
    if (kind == LOCK_UN) {
      drop(file);
      return 0;
    }
    if (kind != LOCK_SH && kind != LOCK_EX) {
      return -Errno.EINVAL;
    }
    drop(file);
    if (!free(file, kind)) {
      if ((operation & LOCK_NB) != 0) {
        return -Errno.EAGAIN;
      }
      long interrupted = released.waitFor(() -> free(file, kind), true);
      if (interrupted < 0) {
        return interrupted;
      }
    }
    if (kind == LOCK_EX) {
      exclusive.put(file.inode(), file);
    } else {
      shared.computeIfAbsent(file.inode(), i -> new HashSet<>()).add(file);
    }
    return 0;
  }

  private boolean free(OpenFile file, int kind) {
    OpenFile holder = exclusive.get(file.inode());
    if (holder != null && holder.references() > 0) {
      return false;
    }
    Set<OpenFile> readers = shared.getOrDefault(file.inode(), Set.of());
    return kind == LOCK_SH || readers.stream().noneMatch(f -> f.references() > 0);
  }

  private void drop(OpenFile file) {
    if (exclusive.get(file.inode()) == file) {
      exclusive.remove(file.inode());
    }
    shared.getOrDefault(file.inode(), new HashSet<>()).remove(file);
    released.wakeAll();
  }
}
