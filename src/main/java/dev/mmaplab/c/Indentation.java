package dev.mmaplab.c;

/** {@code -Wmisleading-indentation}: a statement that looks guarded, but is not. */
final class Indentation {
  private final Unit unit;
  private boolean saidWithoutColumns;

  Indentation(Unit unit) {
    this.unit = unit;
  }

  /**
   * Called after the body of an {@code if}, {@code else}, {@code while} or {@code for}.
   *
   * @param body its first token
   * @param next the first token after it
   */
  void check(Token guard, Token body, Token next) {
    if (!unit.report.enabled(Warning.MISLEADING_INDENTATION)) {
      return;
    }
    if (next.kind() == Token.Kind.END && !body.is("{") && !body.is("}")) {
      withoutColumns(guard);
      return;
    }
    if (!misleads(guard, body, next)) {
      return;
    }
    String word = guard.text();
    if (unit.report.warn(
        Warning.MISLEADING_INDENTATION,
        guard.position(),
        "this ‘" + word + "’ clause does not guard...")) {
      unit.report.note(
          next.position(),
          "...this statement, but the latter is misleadingly indented as if it were guarded by the"
              + " ‘"
              + word
              + "’");
    }
  }

  /** The end of a file has no column; gcc takes that for a file too large to count columns. */
  private void withoutColumns(Token guard) {
    if (saidWithoutColumns || unit.report.quiet(guard.position())) {
      return;
    }
    saidWithoutColumns = true;
    unit.report.note(
        guard.position(),
        "‘-Wmisleading-indentation’ is disabled from this point onwards, since column-tracking was"
            + " disabled due to the size of the code/headers");
    unit.report.note(
        guard.position(),
        "adding ‘-flarge-source-files’ will allow for more column-tracking support, at the expense"
            + " of compilation time and memory");
  }

  private boolean misleads(Token guard, Token body, Token next) {
    if (next.is("}")
        || next.is("else")
        || body.is("{")
        || next.is(";")
        || next.kind() == Token.Kind.END) {
      return false;
    }
    Position g = guard.position();
    Position b = body.position();
    Position n = next.position();
    SourceLines lines = unit.lines;
    if (!lines.has(g)
        || !lines.has(b)
        || !lines.has(n)
        || !lines.shows(body)
        || !lines.shows(next)) {
      return false;
    }
    int guardFirst = lines.firstColumn(g.line());
    if (n.line() == b.line()) {
      return g.line() < b.line() || g.line() == b.line() && g.column() == guardFirst;
    }
    if (n.line() < b.line()) {
      return false;
    }
    int nextFirst = lines.firstColumn(n.line());
    if (nextFirst < n.column()) {
      return false;
    }
    boolean empty = body.is(";");
    int bodyFirst = lines.firstColumn(b.line());
    boolean aligned = !empty && n.column() == b.column();
    boolean hidden =
        empty && b.line() > g.line() && bodyFirst != b.column() && n.column() > guardFirst;
    if (aligned || hidden) {
      if (n.column() == guardFirst || b.column() <= guardFirst) {
        return false;
      }
      return !lines.unindentedBetween(b.line(), n.line(), Math.min(b.column(), n.column()));
    }
    return empty
        && b.line() == g.line()
        && (n.column() > guardFirst || next.is("{") && n.column() == guardFirst);
  }
}
