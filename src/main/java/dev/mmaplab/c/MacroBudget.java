package dev.mmaplab.c;

/**
 * Bounds what macros may make of a program, so that a few lines cannot take the server's memory or
 * stack.
 */
final class MacroBudget {
  private static final int MAX_TOKENS = 3_000_000;
  private static final int MAX_SPELLING = 20_000_000;
  private static final int MAX_DEPTH = 250;

  private final Diagnostics diagnostics;
  private int tokens;
  private int spelling;
  private int depth;

  MacroBudget(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Counts tokens that a macro named at {@code at} makes. */
  void spend(int made, Position at) {
    tokens += made;
    if (tokens > MAX_TOKENS) {
      throw diagnostics.fatal(at, "macro expansion exceeds " + MAX_TOKENS + " tokens");
    }
  }

  /** Counts characters of a token that {@code #} or {@code ##} makes. */
  void spell(int characters, Position at) {
    spelling += characters;
    if (spelling > MAX_SPELLING) {
      throw diagnostics.fatal(
          at, "macro expansion spells more than " + MAX_SPELLING + " characters");
    }
  }

  /** Enters the expansion of an argument; to be followed by {@link #leave}. */
  void enter(Position at) {
    if (++depth > MAX_DEPTH) {
      throw diagnostics.fatal(at, "macro arguments nested deeper than " + MAX_DEPTH);
    }
  }

  void leave() {
    depth--;
  }
}
