package dev.mmaplab.web;

/**
 * An address asked for more runs than {@code mmaplab.playground.runs-per-minute}: answered with
 * 429.
 */
final class TooManyRunsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int perMinute;
  private final long retryAfterSeconds;

  TooManyRunsException(int perMinute, long retryAfterSeconds) {
    super("too many runs", null, false, false);
    this.perMinute = perMinute;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  int perMinute() {
    return perMinute;
  }

  /** At least 1. */
  long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
