package dev.mmaplab.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * RFC 9457 problem details.
 *
 * @param type names the kind of problem; {@code about:blank} where the status says it all
 * @param errors one for each field that cannot be; empty for other problems
 * @param reference under which a fault of ours was logged
 */
@Schema(description = "RFC 9457 problem details")
record Problem(
    @Schema(example = "urn:mmaplab:problem:invalid-field") String type,
    @Schema(example = "A field cannot be what it is") String title,
    @Schema(example = "422") int status,
    @Schema(example = "kernel: unknown kernel 5.4; known are 6.1 and 6.12") String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors,
    Optional<String> reference) {

  static Problem of(String kind, String title, int status, String detail) {
    return new Problem(
        "urn:mmaplab:problem:" + kind, title, status, detail, List.of(), Optional.empty());
  }

  static Problem ofStatus(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, List.of(), Optional.empty());
  }

  static Problem ofFields(List<FieldProblem> errors) {
    FieldProblem first = errors.getFirst();
    String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more, see errors)";
    return new Problem(
        "urn:mmaplab:problem:invalid-field",
        "A field cannot be what it is",
        422,
        first.field() + ": " + first.message() + more,
        errors,
        Optional.empty());
  }

  /** A fault of ours: no more than a reference leaves the house. */
  static Problem ofFault(String reference) {
    return new Problem(
        "urn:mmaplab:problem:fault",
        "Something broke on our side",
        500,
        "This is a fault of mmaplab, not of your files. It was logged as " + reference + ".",
        List.of(),
        Optional.of(reference));
  }

  ResponseEntity<Problem> response(HttpHeaders headers) {
    return ResponseEntity.status(HttpStatusCode.valueOf(status))
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(this);
  }

  ResponseEntity<Problem> response() {
    return response(new HttpHeaders());
  }
}
