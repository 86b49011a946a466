package dev.mmaplab.sim;

import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.MemorySnapshot;
import java.util.List;
import java.util.Optional;

/**
 * Everything a run left behind.
 *
 * @param buildOk false: nothing ran
 * @param unsupported what ended the run with outcome UNSUPPORTED, once for each name
 * @param console one entry for each line of the script that was run
 * @param dmesg the log without time stamps and taint notices
 * @param events in the order they happened; an event's number is its index
 * @param memory one for each process at its end, in that order
 */
public record RunResult(
    Outcome outcome,
    boolean buildOk,
    List<Diagnostic> diagnostics,
    List<Missing> unsupported,
    List<ConsoleEntry> console,
    List<String> dmesg,
    List<Event> events,
    List<MemorySnapshot> memory,
    Usage usage) {

  /** How the run ended as a whole; the contract's {@code outcome} is the name in lower case. */
  public enum Outcome {
    COMPLETED,
    BUILD_FAILED,
    PANICKED,
    INSTRUCTION_LIMIT,
    MEMORY_LIMIT,
    OUTPUT_LIMIT,
    TIME_LIMIT,
    LIVELOCK,
    UNSUPPORTED
  }

  /**
   * A construct or function that Linux has and mmaplab lacks, as in {@code dma_map_sg is not
   * simulated (driver.c:88)}.
   */
  public record Missing(String name, String file, int line) {}

  /**
   * A line of the script.
   *
   * @param output stdout and stderr as a terminal shows them
   * @param exit the status, absent if a signal ended the line
   * @param signal as in {@code SIGBUS}
   */
  public record ConsoleEntry(
      String command, String output, Optional<Integer> exit, Optional<String> signal) {}

  /** What was used of the limits. */
  public record Usage(long instructions, long memoryBytes, long outputBytes, long wallMillis) {}
}
