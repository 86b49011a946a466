package dev.mmaplab.web;

import java.util.List;

/** Well-formed, but with fields that cannot be: answered with 422. */
final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> errors;

  /**
   * @param errors at least one
   */
  InvalidRequestException(List<FieldProblem> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  List<FieldProblem> errors() {
    return errors;
  }
}
