package dev.mmaplab.c;

/**
 * A construct or name that gcc accepts and mmaplab does not simulate yet. Never thrown for wrong C.
 */
public final class UnsupportedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String construct;
  private final transient Position position;

  /**
   * @param construct what is missing, as in {@code "dma_map_sg"} or {@code "inline assembly"}
   * @param position where the learner's text uses it
   */
  public UnsupportedException(String construct, Position position) {
    super(construct + " is not simulated (" + position.file() + ":" + position.line() + ")");
    this.construct = construct;
    this.position = position;
  }

  public String construct() {
    return construct;
  }

  public Position position() {
    return position;
  }
}
