package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** What came of a run, as the REST contract has it; also what templates show. */
@Schema(
    name = "Run",
    description = "What came of a run; the same request gives the same but for id and wallMillis")
record RunAnswer(
    @Schema(
            example = "01JD3V6C2X8W4M9Q0T5R7Y1ZAB",
            description = "Permalinks: /runs/{id} and /api/v1/runs/{id}")
        String id,
    @Schema(example = "6.1") String kernel,
    @Schema(
            description = "How the run ended as a whole",
            allowableValues = {
              "completed",
              "build_failed",
              "panicked",
              "instruction_limit",
              "memory_limit",
              "output_limit",
              "time_limit",
              "livelock",
              "unsupported"
            })
        String outcome,
    Build build,
    @Schema(description = "What mmaplab lacks; only with outcome unsupported")
        Optional<List<Missing>> unsupported,
    @Schema(description = "One entry for each line of the script that was run")
        List<ConsoleEntry> console,
    @Schema(
            description = "The kernel log without time stamps and taint notices",
            example = "[\"maps: loaded\"]")
        List<String> dmesg,
    List<FindingAnswer> findings,
    Limits limits,
    @Schema(description = "The trace, if asked for") Optional<List<EventAnswer>> events,
    @Schema(description = "Events that happened after the last one shown; absent if none did")
        Optional<Long> eventsOmitted,
    @Schema(description = "Memory of each process at its end, if asked for")
        Optional<List<MemoryAnswer>> memory) {

  /** Without the parts that were not asked for. */
  RunAnswer with(boolean withEvents, boolean withMemory) {
    return new RunAnswer(
        id,
        kernel,
        outcome,
        build,
        unsupported,
        console,
        dmesg,
        findings,
        limits,
        withEvents ? events : Optional.empty(),
        withEvents ? eventsOmitted : Optional.empty(),
        withMemory ? memory : Optional.empty());
  }

  @Schema(name = "Build")
  record Build(boolean ok, List<DiagnosticAnswer> diagnostics) {}

  @Schema(name = "Diagnostic", description = "What the compiler says, in gcc's words")
  record DiagnosticAnswer(
      @Schema(example = "driver.c") String file,
      @Schema(example = "42") int line,
      @Schema(example = "15") int column,
      @Schema(allowableValues = {"error", "warning", "note"}) String severity,
      @Schema(example = "unused variable ‘start’ [-Wunused-variable]") String message) {}

  @Schema(
      name = "Unsupported",
      description = "A construct or function that Linux has and mmaplab lacks")
  record Missing(
      @Schema(example = "dma_map_sg") String name,
      @Schema(example = "driver.c") String file,
      @Schema(example = "88") int line,
      @Schema(example = "dma_map_sg is not simulated (driver.c:88)") String message) {}

  @Schema(name = "ConsoleEntry", description = "A line of the script; it has exit or signal")
  record ConsoleEntry(
      @Schema(example = "./prog") String command,
      @Schema(example = "Mapped memory is at 0x7ffff7fe9000\n") String output,
      Optional<Integer> exit,
      @Schema(example = "SIGBUS") Optional<String> signal) {}

  @Schema(name = "Limits", description = "What was used of the limits")
  record Limits(long instructions, long memoryBytes, long outputBytes, long wallMillis) {}
}
