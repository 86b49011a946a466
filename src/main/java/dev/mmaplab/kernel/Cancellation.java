package dev.mmaplab.kernel;

/** Whether a thread may be cancelled, and where it stands: what pthread_cancel(3) goes by. */
public final class Cancellation {
  /** The signal that the C library keeps for it: SIGCANCEL. */
  public static final int SIGNAL = 32;

  private boolean requested;
  private boolean disabled;
  private boolean asynchronous;
  private boolean atPoint;

  Cancellation() {}

  /** It was asked for and is to happen at the next cancellation point. */
  public boolean due() {
    return requested && !disabled;
  }

  public void request() {
    requested = true;
  }

  /** PTHREAD_CANCEL_DISABLE. */
  public boolean disabled() {
    return disabled;
  }

  public void setDisabled(boolean now) {
    disabled = now;
  }

  /** PTHREAD_CANCEL_ASYNCHRONOUS. */
  public boolean asynchronous() {
    return asynchronous;
  }

  public void setAsynchronous(boolean now) {
    asynchronous = now;
  }

  /** The thread is inside a function that is a cancellation point. */
  public boolean atPoint() {
    return atPoint;
  }

  public void setAtPoint(boolean now) {
    atPoint = now;
  }
}
