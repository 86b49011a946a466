package dev.mmaplab.c;

/**
 * A preprocessing token (C11 6.4). Immutable; those of our own headers are shared between runs.
 *
 * <p>Spellings of identifiers and punctuators are interned, so {@code ==} on equal ones usually
 * holds and hashes are computed once.
 */
final class PpToken {
  /** What a preprocessing token can be. */
  enum Kind {
    IDENTIFIER,
    NUMBER,
    CHAR,
    STRING,
    PUNCTUATOR,
    /** A punctuator written as {@code <: :> <% %> %: %:%:}; its text is the other spelling. */
    DIGRAPH,
    /** {@code <…>} or {@code "…"} after {@code #include}. */
    HEADER_NAME,
    /** A character that begins no token, or a literal that its line does not finish. */
    OTHER,
    /** Stands for an empty argument beside {@code ##}; never leaves a substitution. */
    PLACEMARKER,
    /** The end of a file, or of a list of tokens read on its own. */
    END
  }

  final Kind kind;
  final String text;
  final Position position;

  /** White space or the start of a line stood before it. */
  final boolean space;

  /** The first token of its line. */
  final boolean bol;

  /** Written in one of our own headers. */
  final boolean system;

  /**
   * Names a macro but was met inside that macro's own expansion, so it is never replaced (C11
   * 6.10.3.4p2).
   */
  final boolean painted;

  PpToken(
      Kind kind,
      String text,
      Position position,
      boolean space,
      boolean bol,
      boolean system,
      boolean painted) {
    this.kind = kind;
    this.text = text;
    this.position = position;
    this.space = space;
    this.bol = bol;
    this.system = system;
    this.painted = painted;
  }

  boolean isPunctuator(String spelling) {
    return (kind == Kind.PUNCTUATOR || kind == Kind.DIGRAPH) && text.equals(spelling);
  }

  /** As it was written. */
  String spelling() {
    return kind != Kind.DIGRAPH
        ? text
        : switch (text) {
          case "[" -> "<:";
          case "]" -> ":>";
          case "{" -> "<%";
          case "}" -> "%>";
          case "#" -> "%:";
          default -> "%:%:";
        };
  }

  boolean isIdentifier(String spelling) {
    return kind == Kind.IDENTIFIER && text.equals(spelling);
  }

  boolean end() {
    return kind == Kind.END;
  }

  PpToken paint() {
    return new PpToken(kind, text, position, space, bol, system, true);
  }

  PpToken spaced(boolean before) {
    return before == space && !bol
        ? this
        : new PpToken(kind, text, position, before, false, system, painted);
  }

  PpToken at(Position place) {
    return new PpToken(kind, text, place, space, bol, system, painted);
  }

  /** The same token as part of what a macro becomes at {@code place}. */
  PpToken expanded(Position place) {
    return new PpToken(kind, text, place, space, false, system, false);
  }

  @Override
  public String toString() {
    return kind + " " + text + " " + position;
  }
}
