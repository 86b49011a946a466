package dev.mmaplab.web;

import dev.mmaplab.submission.DeskFullException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every error below {@code /api} as problem details; pages have {@link ErrorPages}. */
@RestControllerAdvice
class Problems {
  static final Problem TOO_LARGE =
      Problem.of(
          "too-large",
          "The request is too large",
          413,
          "A request body has at most " + BodyLimitFilter.MOST_BYTES + " bytes (1 MiB).");

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  static boolean isApi(String path) {
    return path.startsWith("/api/") || path.equals("/api");
  }

  @ExceptionHandler
  ResponseEntity<Problem> answer(Exception problem, HttpServletRequest request) throws Exception {
    if (!isApi(request.getRequestURI())) {
      throw problem;
    }
    return switch (problem) {
      case InvalidRequestException e -> Problem.ofFields(e.errors()).response();
      case HttpMessageNotReadableException e -> unreadable(e).response();
      case NoSuchRunException _ ->
          Problem.of(
                  "no-such-run",
                  "No such run",
                  404,
                  "No run is kept under this id. Runs are kept for a limited time.")
              .response();
      case PlaygroundClosedException _ -> closed();
      case TooManyRunsException e ->
          later(
              e.retryAfterSeconds(),
              "Too many runs",
              "At most "
                  + e.perMinute()
                  + " runs a minute from one address. The next can start in "
                  + e.retryAfterSeconds()
                  + " s.");
      case DeskFullException e ->
          later(
              e.retryAfterSeconds(),
              "Too many runs are waiting",
              "All simulators are busy and the queue is full. Ask again in a few seconds.");
      case NoResourceFoundException _ ->
          Problem.ofStatus(404, "Not Found", "There is nothing at this address.").response();
      case ErrorResponse e -> ofSpring(e);
      case TypeMismatchException e ->
          Problem.ofStatus(400, "Bad Request", String.valueOf(e.getMessage())).response();
      default -> fault(problem);
    };
  }

  private static ResponseEntity<Problem> closed() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return Problem.of(
            "login-needed",
            "Runs need a login here",
            401,
            "This server does not run files for everybody (mmaplab.playground.enabled is false).")
        .response(headers);
  }

  private static ResponseEntity<Problem> later(long seconds, String title, String detail) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return Problem.of("too-many-runs", title, 429, detail).response(headers);
  }

  private static ResponseEntity<Problem> ofSpring(ErrorResponse error) {
    int status = error.getStatusCode().value();
    @Nullable HttpStatus known = HttpStatus.resolve(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    @Nullable String detail = error.getBody().getDetail();
    return Problem.ofStatus(status, title, detail == null ? title : detail)
        .response(error.getHeaders());
  }

  private static ResponseEntity<Problem> fault(Exception problem) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Fault {}", reference, problem);
    return Problem.ofFault(reference).response();
  }

  private static Problem unreadable(HttpMessageNotReadableException problem) {
    if (cause(problem, BodyTooLargeException.class).isPresent()) {
      return TOO_LARGE;
    }
    Optional<StreamReadException> malformed = cause(problem, StreamReadException.class);
    if (malformed.isPresent()) {
      return malformed(malformed.get(), malformed.get().getOriginalMessage());
    }
    Optional<MismatchedInputException> mismatch = cause(problem, MismatchedInputException.class);
    if (mismatch.isEmpty()) {
      return Problem.of(
          "malformed-json", "Malformed JSON", 400, "The body has to be a JSON object in UTF-8.");
    }
    String field = path(mismatch.get());
    if (field.isEmpty()) {
      return malformed(mismatch.get(), "the body has to be one JSON object");
    }
    return Problem.ofFields(List.of(new FieldProblem(field, expected(mismatch.get()))));
  }

  private static Problem malformed(JacksonException problem, String message) {
    @Nullable TokenStreamLocation at = problem.getLocation();
    String place =
        at == null ? "" : "Line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    return Problem.of("malformed-json", "Malformed JSON", 400, place + message);
  }

  private static String path(JacksonException problem) {
    List<String> names = new ArrayList<>();
    for (JacksonException.Reference step : problem.getPath()) {
      @Nullable String name = step.getPropertyName();
      names.add(name == null ? Integer.toString(step.getIndex()) : name);
    }
    return String.join(".", names);
  }

  private static String expected(MismatchedInputException problem) {
    @Nullable Class<?> type = problem.getTargetType();
    if (type == null) {
      return "has another type than expected";
    }
    if (type == String.class) {
      return "has to be text";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "has to be true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "has to be a whole number";
    }
    return List.class.isAssignableFrom(type) ? "has to be a list" : "has to be an object";
  }

  private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> type) {
    @Nullable Throwable at = problem;
    while (at != null) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
      at = at.getCause();
    }
    return Optional.empty();
  }
}
