package dev.mmaplab.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What nobody else answered: a page for people ({@code error/404}, {@code error/4xx}, {@code
 * error/5xx} with {@code status}, {@code title} and, for a fault of ours, {@code reference}),
 * problem details below {@code /api}.
 */
@Controller
@Hidden
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  @RequestMapping("${server.error.path:/error}")
  Object answer(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    String reference = "";
    if (status >= 500) {
      reference = UUID.randomUUID().toString();
      LOG.error(
          "Fault {} at {}",
          reference,
          request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
          request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
              ? t
              : new IllegalStateException("status " + status));
    }
    HttpStatusCode code = HttpStatusCode.valueOf(status);
    String title = code instanceof HttpStatus known ? known.getReasonPhrase() : "Error";
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && Problems.isApi(path)) {
      return problem(status, title, reference);
    }
    String view = status == 404 ? "error/404" : status >= 500 ? "error/5xx" : "error/4xx";
    return new ModelAndView(
        view, Map.of("status", status, "title", title, "reference", reference), code);
  }

  private static ResponseEntity<Problem> problem(int status, String title, String reference) {
    Problem problem =
        status == 500 ? Problem.ofFault(reference) : Problem.ofStatus(status, title, title + ".");
    return problem.response();
  }
}
