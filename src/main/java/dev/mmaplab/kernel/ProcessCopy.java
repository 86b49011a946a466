package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.UserPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** process_vm_readv(2) and process_vm_writev(2): mm/process_vm_access.c. */
final class ProcessCopy {
  private static final int PAGE = 4096;
  private static final int IOV_MAX = 1024;
  private static final long MOST = 0x7fff_f000L;
  private static final int CAP_SYS_PTRACE = 19;

  private static final UserPages.How HOW = new UserPages.How(true, true);

  private final Kernel kernel;
  private final boolean writing;

  /**
   * @param writing into the other process
   */
  ProcessCopy(Kernel kernel, boolean writing) {
    this.kernel = kernel;
    this.writing = writing;
  }

  private record Piece(long base, long length) {}

  /** Bytes moved, or a negative errno if not a single one was. */
  long transfer(int pid, long local, long localCount, long remote, long remoteCount, long flags) {
    if (flags != 0) {
      return -Errno.EINVAL;
    }
    List<Piece> own = local(local, localCount);
    if (own.stream().allMatch(p -> p.length == 0)) {
      return 0;
    }
    List<Piece> other = vector(remote, remoteCount);
    if (other.stream().allMatch(p -> p.length == 0)) {
      return 0;
    }
    Optional<Task> task = kernel.processes().find(pid);
    if (task.isEmpty()) {
      return -Errno.ESRCH;
    }
    if (!mayAttach(task.get())) {
      return -Errno.EPERM;
    }
    Optional<Mm> mm = task.get().mmIfAny();
    return mm.isEmpty() ? -Errno.EINVAL : move(mm.get(), own, other);
  }

  /** import_iovec(): user addresses only, and no more than one call can move. */
  private List<Piece> local(long at, long count) {
    List<Piece> pieces = new ArrayList<>();
    long total = 0;
    for (Piece piece : vector(at, count)) {
      if (!UserMemory.accessOk(piece.base, piece.length)) {
        throw new ErrnoException(Errno.EFAULT);
      }
      long length = Math.min(piece.length, MOST - total);
      pieces.add(new Piece(piece.base, length));
      total += length;
    }
    return pieces;
  }

  private List<Piece> vector(long at, long count) {
    if (Long.compareUnsigned(count, IOV_MAX) > 0) {
      throw new ErrnoException(Errno.EINVAL);
    }
    UserMemory user = UserMemory.of(kernel);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Piece piece = new Piece(user.readLong(at + 16L * i), user.readLong(at + 16L * i + 8));
      if (piece.length < 0) {
        throw new ErrnoException(Errno.EINVAL);
      }
      pieces.add(piece);
    }
    return pieces;
  }

  /** ptrace_may_access() with PTRACE_MODE_ATTACH_REALCREDS. */
  private boolean mayAttach(Task task) {
    Credentials who = kernel.current().credentials();
    Credentials whom = task.credentials();
    return task.group() == kernel.current().group()
        || who.capable(CAP_SYS_PTRACE)
        || (who.realUid() == whom.realUid()
            && who.realUid() == whom.uid()
            && who.realUid() == whom.savedUid());
  }

  private long move(Mm mm, List<Piece> own, List<Piece> other) {
    UserMemory user = UserMemory.of(kernel);
    RemoteMemory remote = new RemoteMemory(kernel);
    int flags = writing ? UserPages.WRITE : 0;
    long total = 0;
    int next = 0;
    long used = 0;
    for (Piece piece : other) {
      long done = 0;
      while (done < piece.length) {
        while (next < own.size() && used == own.get(next).length) {
          next++;
          used = 0;
        }
        if (next == own.size()) {
          return total;
        }
        long here = own.get(next).base + used;
        long room = Math.min(own.get(next).length - used, piece.length - done);
        int n = (int) Math.min(PAGE, room);
        try {
          int moved = once(user, remote, mm, here, piece.base + done, n, flags);
          if (moved == 0) {
            return total == 0 ? -Errno.EFAULT : total;
          }
          done += moved;
          used += moved;
          total += moved;
        } catch (ErrnoException e) {
          return total == 0 ? -Errno.EFAULT : total;
        }
      }
    }
    return total;
  }

  private int once(
      UserMemory user, RemoteMemory remote, Mm mm, long here, long there, int n, int flags) {
    int count = (int) Math.min(n, PAGE - (there & PAGE - 1));
    byte[] bytes = writing ? user.readUpTo(here, count) : new byte[count];
    int moved = remote.page(mm, there, bytes, 0, bytes.length, flags, HOW);
    return writing || moved == 0 ? moved : user.writeUpTo(here, Arrays.copyOf(bytes, moved));
  }
}
