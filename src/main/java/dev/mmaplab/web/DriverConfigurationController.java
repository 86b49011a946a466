package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Driver configurations over REST. */
@RestController
@RequestMapping(path = "/api/v1/driver-configurations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Driver configurations", description = "Declared drivers and the C they stand for")
class DriverConfigurationController {
  /**
   * C source.
   *
   * @param file the name under which a run compiles it
   */
  @Schema(name = "DriverSource")
  record Source(
      @Schema(example = "driver.c") String file,
      @Schema(example = "#include <linux/module.h>\n…") String source) {}

  @PostMapping(path = "/source", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "driverSource",
      summary = "The C that a driver configuration stands for",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = DriverBody.class),
                      examples = @ExampleObject(value = ApiExamples.CONFIGURATION))))
  @ApiResponse(
      responseCode = "200",
      description = "driver.c",
      content = @Content(schema = @Schema(implementation = Source.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Fields that cannot be, or do not fit each other",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = Problem.class)))
  Source source(@RequestBody DriverBody body) {
    return new Source("driver.c", DriverReader.source(body, ""));
  }
}
