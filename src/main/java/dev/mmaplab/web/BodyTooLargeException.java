package dev.mmaplab.web;

import java.io.IOException;

/** A body of more bytes than the API reads: answered with 413. */
final class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super("body too large");
  }
}
