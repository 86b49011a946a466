package dev.mmaplab.kernel;

import java.util.Optional;

/** The profiles of Linux that mmaplab simulates. */
public enum KernelVersion {
  V6_1("6.1", 6, 1),
  V6_12("6.12", 6, 12);

  private final String label;
  private final int major;
  private final int minor;

  KernelVersion(String label, int major, int minor) {
    this.label = label;
    this.major = major;
    this.minor = minor;
  }

  /** As requests name it: {@code 6.1}. */
  public String label() {
    return label;
  }

  /** As {@code LINUX_VERSION_CODE} has it. */
  public int code() {
    return (major << 16) + (minor << 8);
  }

  public static Optional<KernelVersion> named(String label) {
    for (KernelVersion v : values()) {
      if (v.label.equals(label)) {
        return Optional.of(v);
      }
    }
    return Optional.empty();
  }
}
