package dev.mmaplab.sim;

import dev.mmaplab.kernel.KernelVersion;
import java.util.Map;
import java.util.Optional;

/**
 * Files and a script for a fresh computer.
 *
 * @param files by plain file name, in the order given
 * @param script empty: insmod every module, run every program, rmmod every module, each in name
 *     order
 * @param stdin what the programs can read from their standard input
 * @param limits at which the run ends with a named outcome
 */
public record RunRequest(
    KernelVersion kernel,
    Map<String, String> files,
    Optional<String> script,
    String stdin,
    Limits limits) {

  /**
   * @param instructions of all code together
   * @param memoryBytes of simulated frames in use
   * @param outputBytes of console and log together
   * @param wallMillis of real time
   */
  public record Limits(long instructions, long memoryBytes, long outputBytes, long wallMillis) {
    public static final Limits DEFAULT = new Limits(100_000_000L, 64L << 20, 512L << 10, 1_800);
  }
}
