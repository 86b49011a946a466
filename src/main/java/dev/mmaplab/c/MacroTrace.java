package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/** Where gcc places what it says of tokens that came out of macros, and the notes that follow. */
final class MacroTrace {
  private MacroTrace() {}

  /** Where the token is written: in the definition of a macro, or in an argument. */
  static Position spelling(Position at) {
    Position p = at;
    while (p.origin() instanceof Origin.Expansion e) {
      p = e.spelling();
    }
    return p;
  }

  /** Where the outermost macro is used. */
  static Position use(Position at) {
    Position p = at;
    while (p.origin() instanceof Origin.Expansion e) {
      p = e.use();
    }
    return p;
  }

  /** True for a token that is written in the definition of a macro of our headers. */
  static boolean spelledInSystemMacro(Position at) {
    Position p = at;
    boolean system = false;
    while (p.origin() instanceof Origin.Expansion e) {
      system = e.system() && e.spelling().sameAs(e.definition());
      p = e.spelling();
    }
    return system;
  }

  /** As gcc's {@code expansion_point_location_if_in_system_header}. */
  static Position useIfInSystemHeader(Position at) {
    return spelledInSystemMacro(at) ? use(at) : at;
  }

  /** Where the token stands in the definition of the outermost macro it came through. */
  static Position definition(Position at) {
    Position p = at;
    while (p.origin() instanceof Origin.Expansion e) {
      p = e.definition();
    }
    return p;
  }

  /**
   * The notes after a remark at {@code at}, outermost macro last.
   *
   * @param headersToo macros of our headers are traced too, as gcc does for headers that are no
   *     system headers
   */
  static List<Diagnostic> notes(Position at, boolean headersToo) {
    List<Diagnostic> notes = new ArrayList<>();
    int line = spelling(at).line();
    boolean first = true;
    Position p = at;
    while (p.origin() instanceof Origin.Expansion e) {
      Position defined = definition(p);
      if (headersToo || !e.system()) {
        if (first && defined.line() != line) {
          notes.add(note(defined, "in definition of macro ‘" + e.macro() + "’"));
        } else {
          notes.add(note(definition(e.use()), "in expansion of macro ‘" + e.macro() + "’"));
        }
      }
      first = false;
      p = e.spelling().origin() instanceof Origin.Expansion ? e.spelling() : e.use();
    }
    return notes;
  }

  private static Diagnostic note(Position at, String message) {
    return new Diagnostic(at, Diagnostic.Severity.NOTE, message);
  }
}
