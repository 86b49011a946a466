package dev.mmaplab.kernel;

/** The kernel's own code did what it must not: logged by then; the current task dies of it. */
public final class KernelOops extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param headline the log's first line, as in {@code BUG: kernel NULL pointer dereference,
   *     address: 0000000000000010}
   */
  public KernelOops(String headline) {
    super(headline, null, false, false);
  }
}
