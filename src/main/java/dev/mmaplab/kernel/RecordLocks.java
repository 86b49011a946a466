package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** fcntl(2)'s locks on ranges of a file, which belong to processes: fs/locks.c. */
final class RecordLocks {
  private static final int F_RDLCK = 0;
  private static final int F_WRLCK = 1;
  private static final int F_UNLCK = 2;

  /** From {@code start} to before {@code end}. */
  private record Lock(TaskGroup owner, int type, long start, long end) {
    boolean overlaps(Lock other) {
      return start < other.end && other.start < end;
    }

    boolean conflicts(Lock other) {
      return owner != other.owner && overlaps(other) && (type == F_WRLCK || other.type == F_WRLCK);
    }
  }

  private final Map<Inode, List<Lock>> locks = new HashMap<>();
  private final WaitQueue released;

  RecordLocks(Kernel kernel) {
    released = new WaitQueue(kernel.scheduler());
  }

  private List<Lock> of(Inode inode) {
    return locks.computeIfAbsent(inode, i -> new ArrayList<>());
  }

  private static Lock read(UserMemory user, OpenFile file, long at, TaskGroup owner) {
    int type = (short) (user.readInt(at) & 0xffff);
    int whence = (short) (user.readInt(at) >> 16);
    long base =
        switch (whence) {
          case 0 -> 0;
          case 1 -> file.position();
          case 2 -> file.inode().size();
          default -> throw new ErrnoException(Errno.EINVAL);
        };
    long start = base + user.readLong(at + 8);
    long length = user.readLong(at + 16);
    if (length < 0) {
      start += length;
      length = -length;
    }
    if (type < F_RDLCK || type > F_UNLCK || start < 0) {
      throw new ErrnoException(Errno.EINVAL);
    }
    return new Lock(owner, type, start, length == 0 ? Long.MAX_VALUE : start + length);
  }

  private Optional<Lock> conflict(Inode inode, Lock wanted) {
    return of(inode).stream().filter(l -> l.conflicts(wanted)).findFirst();
  }

  /** F_GETLK. */
  long get(UserMemory user, OpenFile file, long at, TaskGroup owner) {
    Lock wanted = read(user, file, at, owner);
    Optional<Lock> found = conflict(file.inode(), wanted);
    if (found.isEmpty()) {
      user.writeInt(at, user.readInt(at) & 0xffff0000 | F_UNLCK);
      return 0;
    }
    Lock lock = found.get();
    user.writeInt(at, lock.type);
    user.writeLong(at + 8, lock.start);
    user.writeLong(at + 16, lock.end == Long.MAX_VALUE ? 0 : lock.end - lock.start);
    user.writeInt(at + 24, lock.owner.tgid());
    return 0;
  }

  /** F_SETLK and, with {@code wait}, F_SETLKW. */
  long set(UserMemory user, OpenFile file, long at, TaskGroup owner, boolean wait) {
    Lock wanted = read(user, file, at, owner);
    if (wanted.type == F_RDLCK && !file.has(OpenFile.FMODE_READ)
        || wanted.type == F_WRLCK && !file.has(OpenFile.FMODE_WRITE)) {
      return -Errno.EBADF;
    }
    if (wanted.type != F_UNLCK && conflict(file.inode(), wanted).isPresent()) {
      if (!wait) {
        return -Errno.EAGAIN;
      }
      long interrupted = released.waitFor(() -> conflict(file.inode(), wanted).isEmpty(), true);
      if (interrupted < 0) {
        return interrupted;
      }
    }
    replace(file.inode(), wanted);
    return 0;
  }

  /** The owner's locks give way where the new one lies. */
  private void replace(Inode inode, Lock now) {
    List<Lock> kept = new ArrayList<>();
    for (Lock lock : of(inode)) {
      if (lock.owner != now.owner || !lock.overlaps(now)) {
        kept.add(lock);
        continue;
      }
      if (lock.start < now.start) {
        kept.add(new Lock(lock.owner, lock.type, lock.start, now.start));
      }
      if (lock.end > now.end) {
        kept.add(new Lock(lock.owner, lock.type, now.end, lock.end));
      }
    }
    if (now.type != F_UNLCK) {
      kept.add(now);
    }
    locks.put(inode, kept);
    released.wakeAll();
  }

  /** A process closes a descriptor of the file: all its locks on it go. */
  void drop(Inode inode, TaskGroup owner) {
    if (of(inode).removeIf(l -> l.owner == owner)) {
      released.wakeAll();
    }
  }

  /** A process has ended. */
  void dropAll(TaskGroup owner) {
    for (Inode inode : List.copyOf(locks.keySet())) {
      drop(inode, owner);
    }
  }
}
