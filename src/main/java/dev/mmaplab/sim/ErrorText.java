package dev.mmaplab.sim;

import dev.mmaplab.libc.ErrorTexts;

/** What strerror(3) says, as busybox prints it. */
final class ErrorText {
  private ErrorText() {}

  /**
   * @param errno positive
   */
  static String of(int errno) {
    return ErrorTexts.text(errno);
  }
}
