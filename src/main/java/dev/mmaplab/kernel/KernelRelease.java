package dev.mmaplab.kernel;

/** What uname(2) and /proc/version say of each profile. */
final class KernelRelease {
  private KernelRelease() {}

  static String of(KernelVersion version) {
    return switch (version) {
      case V6_1 -> "6.1.0-56-cloud-amd64";
      case V6_12 -> "6.12.117+deb12-cloud-amd64";
    };
  }

  static String build(KernelVersion version) {
    return switch (version) {
      case V6_1 -> "Debian 6.1.192-2";
      case V6_12 -> "Debian 6.12.117-1~deb12u1";
    };
  }

  static String banner(KernelVersion version) {
    String compiler = version == KernelVersion.V6_1 ? "gcc-12" : "x86_64-linux-gnu-gcc-12";
    return "Linux version "
        + of(version)
        + " (debian-kernel@lists.debian.org) ("
        + compiler
        + " (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) "
        + uts(version);
  }

  /** utsname's version. */
  static String uts(KernelVersion version) {
    String day = version == KernelVersion.V6_1 ? "2026-11-16" : "2026-11-14";
    return "#1 SMP PREEMPT_DYNAMIC " + build(version) + " (" + day + ")";
  }
}
