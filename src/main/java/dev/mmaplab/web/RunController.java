package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Runs over REST. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Runs", description = "A fresh computer runs your files")
class RunController {
  private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

  private final Playground playground;

  RunController(Playground playground) {
    this.playground = playground;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "run",
      summary = "Run files on a fresh computer",
      description =
          """
          Builds the files, boots a simulated Linux of the chosen version and runs the script. Answers 200 whatever the files
          did; `outcome` says how it ended. The run is kept for a limited time under its `id`.\
          """,
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = RunBody.class),
                      examples = {
                        @ExampleObject(name = "a program", value = ApiExamples.PROGRAM),
                        @ExampleObject(name = "a configured driver", value = ApiExamples.DRIVER)
                      })))
  @ApiResponse(
      responseCode = "200",
      description = "What came of it",
      content =
          @Content(
              schema = @Schema(implementation = RunAnswer.class),
              examples = @ExampleObject(value = ApiExamples.ANSWER)))
  @ApiResponse(
      responseCode = "400",
      description = "Malformed JSON; detail names line and column",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "401",
      description = "This server runs nothing without a login",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "413",
      description = "More than 1 MiB",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Fields that cannot be: unknown kernel, no files, not a plain file name",
      content =
          @Content(
              mediaType = PROBLEM,
              schema = @Schema(implementation = Problem.class),
              examples = @ExampleObject(value = ApiExamples.INVALID)))
  @ApiResponse(
      responseCode = "429",
      description = "Too many runs",
      headers =
          @Header(
              name = "Retry-After",
              description = "Seconds to wait",
              schema = @Schema(type = "integer")),
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  RunAnswer run(@RequestBody RunBody body, HttpServletRequest http) {
    RunReader.Wanted wanted = RunReader.read(body);
    return playground
        .run(wanted.request(), http.getRemoteAddr())
        .with(
            wanted.include().contains(RunReader.Part.EVENTS),
            wanted.include().contains(RunReader.Part.MEMORY));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "findRun", summary = "A kept run, as it was answered")
  @ApiResponse(
      responseCode = "200",
      description = "What came of it",
      content = @Content(schema = @Schema(implementation = RunAnswer.class)))
  @ApiResponse(
      responseCode = "404",
      description = "No run is kept under this id",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "422",
      description = "An unknown part in include",
      content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Problem.class)))
  ObjectNode find(
      @Parameter(description = "The run's id", example = "01JD3V6C2X8W4M9Q0T5R7Y1ZAB") @PathVariable
          String id,
      @Parameter(description = "What to add: events, memory")
          @RequestParam(name = "include", defaultValue = "")
          List<String> include) {
    Set<RunReader.Part> parts = RunReader.partsNamed(include);
    return playground.find(id).answer(parts);
  }
}
