package dev.mmaplab.kernel;

/**
 * Thrown by the fault path when kernel code that is prepared for it (copy_to_user …) touches a bad
 * user address.
 */
public final class UserAccessFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long address;

  public UserAccessFailed(long address) {
    super("bad user address", null, false, false);
    this.address = address;
  }

  public long address() {
    return address;
  }
}
