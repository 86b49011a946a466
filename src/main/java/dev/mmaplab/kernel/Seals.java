package dev.mmaplab.kernel;

/** What may no longer be done to a file of memfd_create(2): fcntl(2), F_ADD_SEALS. */
final class Seals {
  private static final int SEAL = 1;
  private static final int SHRINK = 2;
  private static final int GROW = 4;
  private static final int WRITE = 8;
  private static final int FUTURE_WRITE = 0x10;
  private static final int EXEC = 0x20;

  /** Files that were not made for sealing can have no more seals than this one. */
  private int set = SEAL;

  /** MFD_ALLOW_SEALING. */
  void allow() {
    set = 0;
  }

  int get() {
    return set;
  }

  /** Nobody may write, or nobody who has not begun to. */
  boolean writing() {
    return (set & (WRITE | FUTURE_WRITE)) != 0;
  }

  boolean growing() {
    return (set & GROW) != 0;
  }

  boolean shrinking() {
    return (set & SHRINK) != 0;
  }

  /**
   * memfd_add_seals() of a file that is open for writing.
   *
   * @return 0, −EINVAL, −EPERM or −EBUSY
   */
  long add(TmpfsFile file, int more) {
    boolean v612 = file.kernel().version().code() >= KernelVersion.V6_12.code();
    int known = SEAL | SHRINK | GROW | WRITE | FUTURE_WRITE | (v612 ? EXEC : 0);
    if ((more & ~known) != 0) {
      return -Errno.EINVAL;
    }
    if ((set & SEAL) != 0) {
      return -Errno.EPERM;
    }
    if ((more & ~set & WRITE) != 0 && file.cache().writablyMapped()) {
      return -Errno.EBUSY;
    }
    set |= more;
    if ((more & EXEC) != 0 && (file.mode() & 0111) != 0) {
      set |= SHRINK | GROW | WRITE | FUTURE_WRITE;
    }
    return 0;
  }
}
