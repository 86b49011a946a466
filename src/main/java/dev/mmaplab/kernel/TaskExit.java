package dev.mmaplab.kernel;

/** Ends a task: thrown through whatever its thread is running. */
final class TaskExit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  /**
   * @param status as wait(2) stores it
   */
  TaskExit(int status) {
    super("exit " + status, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
