package dev.mmaplab.kernel;

/**
 * The budgets of one computer. Charging past one throws {@link LimitExceeded}, which ends the run
 * (no C code can catch it).
 */
public final class KernelLimits {
  private final long maxInstructions;
  private final long maxMemoryBytes;
  private final long maxOutputBytes;
  private final long deadlineNanos;
  private long instructions;
  private long outputBytes;

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

  public void chargeOutput(long bytes) {
    outputBytes += bytes;
    if (outputBytes > maxOutputBytes) {
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
