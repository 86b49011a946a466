package dev.mmaplab.c;

/** Ends the reading of a text that is nested deeper than the stack may bear. */
final class NestingTooDeep extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  NestingTooDeep(Position position) {
    super("nesting too deep", null, false, false);
    this.position = position;
  }

  Position position() {
    return position;
  }
}
