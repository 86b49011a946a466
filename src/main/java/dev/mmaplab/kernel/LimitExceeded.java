package dev.mmaplab.kernel;

/** A budget is spent: the run ends with the outcome of that name. */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which budget. LIVELOCK: the same fault over and over. */
  public enum Kind {
    INSTRUCTIONS,
    MEMORY,
    OUTPUT,
    TIME,
    LIVELOCK
  }

  private final Kind kind;

  public LimitExceeded(Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
