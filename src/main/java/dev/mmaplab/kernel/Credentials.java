package dev.mmaplab.kernel;

/** Who a task acts as: struct cred. Everybody starts as root with every capability. */
public final class Credentials {
  private static final long ALL = (1L << 41) - 1;
  private static final int CAP_SETGID = 6;
  private static final int CAP_SETUID = 7;

  private int real;
  private int effective;
  private int saved;
  private int gid;
  private long permitted = ALL;
  private long capabilities = ALL;

  Credentials() {}

  Credentials copy() {
    Credentials same = new Credentials();
    same.real = real;
    same.effective = effective;
    same.saved = saved;
    same.gid = gid;
    same.permitted = permitted;
    same.capabilities = capabilities;
    return same;
  }

  /** The effective user: whose rights count. */
  public int uid() {
    return effective;
  }

  public int realUid() {
    return real;
  }

  int savedUid() {
    return saved;
  }

  public int gid() {
    return gid;
  }

  /**
   * setresuid(2); −1 leaves one as it is.
   *
   * @return 0 or −EPERM
   */
  long setUsers(int newReal, int newEffective, int newSaved) {
    if (!capable(CAP_SETUID) && !(mine(newReal) && mine(newEffective) && mine(newSaved))) {
      return -Errno.EPERM;
    }
    boolean wasRoot = real == 0 || effective == 0 || saved == 0;
    int before = effective;
    real = newReal == -1 ? real : newReal;
    effective = newEffective == -1 ? effective : newEffective;
    saved = newSaved == -1 ? saved : newSaved;
    if (wasRoot && real != 0 && effective != 0 && saved != 0) {
      permitted = 0;
      capabilities = 0;
    }
    if (before == 0 && effective != 0) {
      capabilities = 0;
    }
    if (before != 0 && effective == 0) {
      capabilities = permitted;
    }
    return 0;
  }

  private boolean mine(int id) {
    return id == -1 || id == real || id == effective || id == saved;
  }

  /**
   * setuid(2): root gives up all three, others may only go back.
   *
   * @return 0 or −EPERM
   */
  long setUser(int id) {
    if (capable(CAP_SETUID)) {
      return setUsers(id, id, id);
    }
    return id == real || id == saved ? setUsers(-1, id, -1) : -Errno.EPERM;
  }

  /**
   * setgid(2).
   *
   * @return 0 or −EPERM
   */
  long setGroup(int id) {
    if (!capable(CAP_SETGID) && id != gid) {
      return -Errno.EPERM;
    }
    gid = id;
    return 0;
  }

  /**
   * @param capability number of linux/capability.h, as in 17 for CAP_SYS_RAWIO
   */
  public boolean capable(int capability) {
    return (capabilities >>> capability & 1) != 0;
  }

  /** The saved user. */
  public int savedUser() {
    return saved;
  }

  /** The permitted set as a mask. */
  public long permitted() {
    return permitted;
  }

  /** commit_creds(): from now on the task acts as kernel code says, without a check. */
  public void become(
      int newReal, int newEffective, int newSaved, int group, long mayHave, long has) {
    real = newReal;
    effective = newEffective;
    saved = newSaved;
    gid = group;
    permitted = mayHave;
    capabilities = has;
  }

  /** The effective set as a mask. */
  public long capabilities() {
    return capabilities;
  }
}
