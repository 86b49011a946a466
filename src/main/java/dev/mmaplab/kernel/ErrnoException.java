package dev.mmaplab.kernel;

/**
 * What Linux code returns as a negative number: thrown inside the kernel's Java code, a result
 * again at its borders.
 */
public final class ErrnoException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int errno;

  /**
   * @param errno positive, of {@link Errno}
   */
  public ErrnoException(int errno) {
    super("errno " + errno, null, false, false);
    this.errno = errno;
  }

  /** Positive. */
  public int errno() {
    return errno;
  }

  /** Passes a kernel-style result through, throwing if it is in −4095 … −1. */
  public static long check(long result) {
    if (result < 0 && result >= -4095) {
      throw new ErrnoException((int) -result);
    }
    return result;
  }
}
