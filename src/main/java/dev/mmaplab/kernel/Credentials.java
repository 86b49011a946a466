package dev.mmaplab.kernel;

/** Who a task acts as: struct cred. Everybody starts as root with every capability. */
public final class Credentials {
  private int uid;
  private int gid;
  private long capabilities = (1L << 41) - 1;

  Credentials() {}

  Credentials copy() {
    Credentials same = new Credentials();
    same.uid = uid;
    same.gid = gid;
    same.capabilities = capabilities;
    return same;
  }

  public int uid() {
    return uid;
  }

  public int gid() {
    return gid;
  }

  /** setuid(2) by root: leaving root gives up every capability. */
  public void setUid(int id) {
    if (uid == 0 && id != 0) {
      capabilities = 0;
    }
    uid = id;
  }

  public void setGid(int id) {
    gid = id;
  }

  /** @param capability number of linux/capability.h, as in 17 for CAP_SYS_RAWIO */
  public boolean capable(int capability) {
    return (capabilities >>> capability & 1) != 0;
  }

  /** The effective set as a mask. */
  public long capabilities() {
    return capabilities;
  }

  public void setCapabilities(long mask) {
    capabilities = mask;
  }
}
