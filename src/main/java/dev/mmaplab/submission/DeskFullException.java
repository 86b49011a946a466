package dev.mmaplab.submission;

/** So many runs wait for their turn that one more would wait too long. */
public final class DeskFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DeskFullException() {
    super("too many runs are waiting");
  }

  /** After how many seconds it is worth to ask again. */
  public int retryAfterSeconds() {
    return 5;
  }
}
