package dev.mmaplab.kernel;

/**
 * The budgets of one computer. Charging past one throws {@link LimitExceeded}, which ends the run
 * (no C code can catch it).
 */
public final class KernelLimits {
  /** Processor time of a system call in instructions: entry, exit, and what it does on average. */
  static final int SYSTEM_CALL = 1_500;

  /** The same of a switch to another task, or of a jump of the clock to the next timer. */
  static final int SWITCH = 5_000;

  /** The same of a new task. */
  static final int NEW_TASK = 100_000;

  /** The same of a signal that an instruction raises. */
  static final int FAULT = 1_000;

  /** Bytes that commands written in Java may hold at once: busybox would need about as much. */
  private static final long MOST_HELD = 8L << 20;

  /** Texts shown and logged. */
  private static final int MOST_OUTPUTS = 30_000;

  private final long maxInstructions;
  private final long maxMemoryBytes;
  private final long maxOutputBytes;
  private final long deadlineNanos;
  private long instructions;
  private long outputBytes;
  private int outputs;
  private long held;

  /**
   * @param wallMillis from now
   */
  public KernelLimits(
      long maxInstructions, long maxMemoryBytes, long maxOutputBytes, long wallMillis) {
    this.maxInstructions = maxInstructions;
    this.maxMemoryBytes = maxMemoryBytes;
    this.maxOutputBytes = maxOutputBytes;
    this.deadlineNanos = System.nanoTime() + wallMillis * 1_000_000L;
  }

  public void chargeInstructions(long count) {
    instructions += count;
    if (instructions > maxInstructions) {
      throw new LimitExceeded(LimitExceeded.Kind.INSTRUCTIONS);
    }
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new LimitExceeded(LimitExceeded.Kind.TIME);
    }
  }

  /** Adds instructions that have run already, after the run: past the limit or not. */
  void settle(long count) {
    instructions += count;
  }

  /**
   * Counts memory of commands written in Java, which is not in simulated frames.
   *
   * @param bytes more than before; negative: given back
   */
  public void hold(long bytes) {
    held += bytes;
    if (bytes > 0 && held > MOST_HELD) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
  }

  /** One more text shown or logged. Many short ones are as endless as a few long ones. */
  public void chargeOutput(long bytes) {
    outputBytes += bytes;
    outputs++;
    if (outputBytes > maxOutputBytes || outputs > MOST_OUTPUTS) {
      throw new LimitExceeded(LimitExceeded.Kind.OUTPUT);
    }
  }

  /**
   * @param inUse bytes of simulated frames in use now
   */
  public void checkMemory(long inUse) {
    if (inUse > maxMemoryBytes) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
  }

  public long instructions() {
    return instructions;
  }

  public long outputBytes() {
    return outputBytes;
  }
}
