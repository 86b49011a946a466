package dev.mmaplab.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No run is kept under this id: answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchRunException() {
    super("no such run", null, false, false);
  }
}
