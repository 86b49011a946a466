package dev.mmaplab.submission;

/** The engine broke while it simulated: a fault of the product, whatever the files were. */
public final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunFailedException(Throwable cause) {
    super("the simulation failed: " + cause, cause);
  }
}
