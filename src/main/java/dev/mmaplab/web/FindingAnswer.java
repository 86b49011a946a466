package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One explained cause, as the REST contract has it. */
@Schema(name = "Finding", description = "One explained cause")
record FindingAnswer(
    @Schema(example = "remap-cow-partial") String id,
    @Schema(allowableValues = {"error", "warning", "info"}) String severity,
    @Schema(description = "One sentence with the cause and its line") String title,
    @Schema(description = "Why, with the real values") String explanation,
    @Schema(description = "What to change, in words") String advice,
    @Schema(example = "driver.c") String file,
    @Schema(example = "46") int line,
    @Schema(example = "9") int column,
    @Schema(description = "Numbers of the events that show it", example = "[17, 23]")
        List<Integer> events,
    @Schema(description = "The chain of events") List<Step> steps,
    @Schema(description = "Ways out") List<Fix> fixes) {

  @Schema(name = "FindingStep")
  record Step(String file, int line, String text) {}

  @Schema(
      name = "FindingFix",
      description = "A way out; without edits where no mechanical one exists")
  record Fix(String title, List<Edit> edits) {}

  @Schema(
      name = "FindingEdit",
      description = "Line `line` of `file`, now `before`, becomes `after`")
  record Edit(String file, int line, String before, String after) {}
}
