package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process's file descriptors. The lowest free number is always given first. */
public final class FdTable {
  /** RLIMIT_NOFILE's soft limit. */
  private int limit = 1024;

  private record Slot(OpenFile file, boolean closeOnExec) {}

  private final List<Optional<Slot>> slots = new ArrayList<>();

  FdTable() {}

  /** For fork: the same open files. */
  FdTable copy() {
    FdTable same = new FdTable();
    same.limit = limit;
    for (Optional<Slot> slot : slots) {
      slot.ifPresent(s -> s.file().hold());
      same.slots.add(slot);
    }
    return same;
  }

  public Optional<OpenFile> get(int fd) {
    return slot(fd).map(Slot::file);
  }

  /**
   * @throws ErrnoException EBADF if nothing is open there
   */
  public OpenFile require(int fd) {
    return get(fd).orElseThrow(() -> new ErrnoException(Errno.EBADF));
  }

  /**
   * Installs a file, taking over the caller's reference.
   *
   * @throws ErrnoException EMFILE
   */
  public int install(OpenFile file, boolean closeOnExec) {
    return installFrom(0, file, closeOnExec);
  }

  /** The lowest free number from {@code lowest}: F_DUPFD. */
  int installFrom(int lowest, OpenFile file, boolean closeOnExec) {
    int fd = lowest;
    while (slot(fd).isPresent()) {
      fd++;
    }
    if (fd >= limit) {
      throw new ErrnoException(Errno.EMFILE);
    }
    set(fd, Optional.of(new Slot(file, closeOnExec)));
    return fd;
  }

  /** EMFILE early, as open(2) reserves its number first. */
  void checkFree() {
    int fd = 0;
    while (slot(fd).isPresent()) {
      fd++;
    }
    if (fd >= limit) {
      throw new ErrnoException(Errno.EMFILE);
    }
  }

  /** dup2's second half: what was open at {@code fd} is closed. */
  void put(int fd, OpenFile file, boolean closeOnExec) {
    if (fd < 0 || fd >= limit) {
      throw new ErrnoException(Errno.EBADF);
    }
    Optional<Slot> old = slot(fd);
    set(fd, Optional.of(new Slot(file, closeOnExec)));
    old.ifPresent(s -> shut(s.file()));
  }

  /**
   * close(2).
   *
   * @throws ErrnoException EBADF
   */
  public void close(int fd) {
    Slot slot = slot(fd).orElseThrow(() -> new ErrnoException(Errno.EBADF));
    set(fd, Optional.empty());
    shut(slot.file());
  }

  public boolean closeOnExec(int fd) {
    return slot(fd).map(Slot::closeOnExec).orElseThrow(() -> new ErrnoException(Errno.EBADF));
  }

  void setCloseOnExec(int fd, boolean on) {
    set(fd, Optional.of(new Slot(require(fd), on)));
  }

  /** At exit: flushed in ascending order, and released as the task leaves the kernel. */
  void closeAll() {
    for (int fd = 0; fd < slots.size(); fd++) {
      Optional<Slot> open = slot(fd);
      set(fd, Optional.empty());
      open.ifPresent(slot -> flush(slot.file()));
      open.ifPresent(slot -> slot.file().dropLater());
    }
  }

  /** At execve. */
  void closeMarked() {
    for (int fd = 0; fd < slots.size(); fd++) {
      if (slot(fd).map(Slot::closeOnExec).orElse(false)) {
        close(fd);
      }
    }
  }

  /** The numbers in use. */
  public List<Integer> open() {
    List<Integer> fds = new ArrayList<>();
    for (int fd = 0; fd < slots.size(); fd++) {
      if (slots.get(fd).isPresent()) {
        fds.add(fd);
      }
    }
    return fds;
  }

  int limit() {
    return limit;
  }

  void setLimit(int most) {
    limit = most;
  }

  private static void shut(OpenFile file) {
    flush(file);
    file.drop();
  }

  private static void flush(OpenFile file) {
    if (!file.has(OpenFile.FMODE_PATH)) {
      file.actions().flush(file);
    }
  }

  private Optional<Slot> slot(int fd) {
    return fd >= 0 && fd < slots.size() ? slots.get(fd) : Optional.empty();
  }

  private void set(int fd, Optional<Slot> slot) {
    while (slots.size() <= fd) {
      slots.add(Optional.empty());
    }
    slots.set(fd, slot);
  }
}
