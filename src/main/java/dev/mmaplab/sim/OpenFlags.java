package dev.mmaplab.sim;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;

/** How redirections open files, and what ash says where they cannot. */
final class OpenFlags {
  static final int READ = 0;
  static final int WRITE = 1;
  static final int READ_WRITE = 2;
  static final int CREATE = 0100;
  static final int EXCLUSIVE = 0200;
  static final int TRUNCATE = 01000;
  static final int APPEND = 02000;
  static final int NONBLOCK = 04000;
  static final int SYNC = 04010000;

  private OpenFlags() {}

  static int of(String operator) {
    return switch (operator) {
      case "<" -> READ;
      case ">", ">|" -> WRITE | CREATE | TRUNCATE;
      case ">>" -> WRITE | CREATE | APPEND;
      case "<>" -> READ_WRITE | CREATE;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  static String refusal(String operator, String target, ErrnoException e) {
    if (operator.equals(">&") && target.matches("[0-9]+") || operator.equals("<&")) {
      return target + ": " + ErrorText.of(e.errno());
    }
    boolean reading = operator.equals("<");
    String reason =
        e.errno() == Errno.ENOENT
            ? (reading ? "no such file" : "nonexistent directory")
            : ErrorText.of(e.errno());
    return "can't " + (reading ? "open " : "create ") + target + ": " + reason;
  }
}
