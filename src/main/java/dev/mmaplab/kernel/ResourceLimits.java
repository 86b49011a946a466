package dev.mmaplab.kernel;

import java.util.Arrays;

/** getrlimit(2) of a process: soft and hard limits by resource number. */
final class ResourceLimits {
  static final int COUNT = 16;
  static final int FSIZE = 1;
  static final int STACK = 3;
  static final int RSS = 5;
  static final int NOFILE = 7;
  static final int MEMLOCK = 8;

  private static final int PROCESSES = 6;
  private static final int SIGNALS = 11;
  private static final int QUEUES = 12;
  private static final int NICE = 13;
  private static final int REALTIME = 14;

  private final long[] soft = new long[COUNT];
  private final long[] hard = new long[COUNT];

  ResourceLimits() {
    Arrays.fill(soft, -1);
    Arrays.fill(hard, -1);
    soft[STACK] = 8L << 20;
    soft[4] = 0;
    soft[NOFILE] = 1024;
    hard[NOFILE] = 4096;
    soft[PROCESSES] = hard[PROCESSES] = 1835;
    soft[SIGNALS] = hard[SIGNALS] = 1835;
    soft[QUEUES] = hard[QUEUES] = 819_200;
    soft[NICE] = hard[NICE] = 0;
    soft[REALTIME] = hard[REALTIME] = 0;
    soft[MEMLOCK] = 8L << 20;
    hard[MEMLOCK] = 8L << 20;
  }

  void copyFrom(ResourceLimits other) {
    System.arraycopy(other.soft, 0, soft, 0, COUNT);
    System.arraycopy(other.hard, 0, hard, 0, COUNT);
  }

  long soft(int resource) {
    return soft[resource];
  }

  long hard(int resource) {
    return hard[resource];
  }

  void set(int resource, long softLimit, long hardLimit) {
    soft[resource] = softLimit;
    hard[resource] = hardLimit;
  }
}
