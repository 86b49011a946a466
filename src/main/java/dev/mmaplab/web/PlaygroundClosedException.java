package dev.mmaplab.web;

/** Runs without a login are switched off here: answered with 401. */
final class PlaygroundClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PlaygroundClosedException() {
    super("the playground is closed", null, false, false);
  }
}
