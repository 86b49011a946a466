package dev.mmaplab.kernel;

/** min_flt and maj_flt of a process: page faults that ended well. */
final class FaultCounts {
  private long minor;
  private long major;

  /**
   * @param slow VM_FAULT_MAJOR: something had to be fetched
   */
  void count(boolean slow) {
    if (slow) {
      major++;
    } else {
      minor++;
    }
  }

  long minor() {
    return minor;
  }

  long major() {
    return major;
  }
}
