package dev.mmaplab.kernel;

/** Unwinds the threads of tasks that still exist when a run has ended. */
final class RunOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunOver() {
    super("run over", null, false, false);
  }
}
