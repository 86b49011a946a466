package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A file that is being read: how far, and which conditionals are open. */
final class FileFrame {
  /** An open conditional group. */
  static final class Conditional {
    final Position at;
    String directive;
    boolean taken;
    boolean elseSeen;

    Conditional(Position at, String directive, boolean taken) {
      this.at = at;
      this.directive = directive;
      this.taken = taken;
    }
  }

  final LexedFile file;
  final PpToken[] tokens;
  final Deque<Conditional> open = new ArrayDeque<>();
  int index;
  private String presumed;
  private int lineDelta;
  private boolean moved;
  private int problem;

  FileFrame(LexedFile file) {
    this.file = file;
    this.tokens = file.tokens();
    this.presumed = file.path();
  }

  /** The token as {@code #line} wants it seen. */
  PpToken seen(PpToken t) {
    return moved ? t.at(seen(t.position)) : t;
  }

  Position seen(Position p) {
    return moved ? new Position(presumed, p.line() + lineDelta, p.column()) : p;
  }

  /** Where the line of the directive at token {@code hash} ends. */
  Position end(int hash) {
    return seen(file.end(hash));
  }

  /** {@code #line}: the line after {@code physical} is called {@code line} of {@code name}. */
  void rename(int physical, int line, String name) {
    moved = true;
    presumed = name;
    lineDelta = line - (physical + 1);
  }

  String presumed() {
    return presumed;
  }

  /** The macro that the directive at token {@code hash} defines, if it was read in advance. */
  Optional<Macro> defined(int hash) {
    return moved ? Optional.empty() : file.defined(hash);
  }

  /** Says what the lexer found before token {@code upTo}, and at it. */
  void report(int upTo, Diagnostics diagnostics) {
    while (problem < file.problems().size() && file.problems().get(problem).index() <= upTo) {
      LexedFile.Problem p = file.problems().get(problem++);
      if (p.severity() == Diagnostic.Severity.ERROR) {
        diagnostics.error(seen(p.position()), p.message());
      } else if (!file.system()
          && (diagnostics.warnsAll() || !p.message().endsWith("[-Wcomment]"))) {
        diagnostics.warning(seen(p.position()), p.message());
      }
    }
  }

  boolean hasProblems() {
    return problem < file.problems().size();
  }

  /** Index of the first token of the next line. */
  int lineEnd(int from) {
    int i = from + 1;
    while (!tokens[i].bol) {
      i++;
    }
    return i;
  }
}
