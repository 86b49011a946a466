package dev.mmaplab.kernel;

/**
 * Leaves a system call so that it is made again once pending signals have been handled:
 * ERESTARTSYS.
 */
final class RestartCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RestartCall() {
    super("restart", null, false, false);
  }
}
