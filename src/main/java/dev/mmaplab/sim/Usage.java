package dev.mmaplab.sim;

/** busybox's usage message. */
final class Usage {
  private Usage() {}

  /** Where only the command's name is known. */
  static String of(String name) {
    return of(name + " [OPTIONS]", "");
  }

  static String of(String synopsis, String description) {
    return "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.\n\nUsage: "
        + synopsis
        + "\n\n"
        + description
        + "\n";
  }
}
