package dev.mmaplab.kernel;

/**
 * What sigaction(2) sets.
 *
 * @param handler address of the function, 0 for SIG_DFL, 1 for SIG_IGN
 * @param flags SA_ bits
 * @param mask further signals blocked while the handler runs; bit 0 is signal 1
 */
public record SignalAction(long handler, long flags, long mask) {
  /** SIG_DFL. */
  public static final SignalAction DEFAULT = new SignalAction(0, 0, 0);

  boolean has(long flag) {
    return (flags & flag) != 0;
  }
}
