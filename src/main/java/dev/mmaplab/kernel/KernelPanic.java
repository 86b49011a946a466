package dev.mmaplab.kernel;

/** The kernel has stopped for good: logged by then, nothing runs on this computer any more. */
public final class KernelPanic extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason as in {@code Kernel panic - not syncing: reason}
   */
  public KernelPanic(String reason) {
    super(reason, null, false, false);
  }
}
