package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A field that cannot be what it is.
 *
 * @param field its path in the body, as in {@code files.driver.c} or {@code driver.buffer.pages}
 * @param message what is wrong and what would be right
 */
record FieldProblem(
    @Schema(example = "kernel") String field,
    @Schema(example = "unknown kernel 5.4; known are 6.1 and 6.12") String message) {}
