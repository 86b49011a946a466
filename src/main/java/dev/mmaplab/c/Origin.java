package dev.mmaplab.c;

/** How a token came to stand at its {@link Position}: gcc's virtual locations. */
sealed interface Origin {
  /** Written there. */
  enum Written implements Origin {
    TEXT
  }

  /**
   * What a macro became.
   *
   * @param macro its name
   * @param spelling where the token is written: in the macro's definition, or for a token of an
   *     argument its own position, which may have an origin again
   * @param definition where it stands in the definition; for a token of an argument, where the
   *     parameter does
   * @param use where the macro's name stands that was replaced; may have an origin again
   * @param system the definition is in one of our headers
   */
  record Expansion(
      String macro, Position spelling, Position definition, Position use, boolean system)
      implements Origin {}
}
