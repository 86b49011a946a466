package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what one compilation has to say, in order. After 100 errors the compilation gives up
 * with {@link TooMany}.
 */
public final class Diagnostics {
  /** Ends a compilation that has said enough (or hit a fatal error, already reported). */
  public static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final int MAX_REMARKS = 10_000;

  private final List<Diagnostic> all = new ArrayList<>();
  private final boolean traceHeaders;
  private int errors;

  public Diagnostics() {
    this(Dialect.PROGRAM);
  }

  Diagnostics(Dialect dialect) {
    // kbuild's headers are no system headers
    this.traceHeaders = dialect.isModule();
  }

  public void error(Position at, String message) {
    add(at, Diagnostic.Severity.ERROR, message);
    if (++errors >= 100) {
      throw new TooMany();
    }
  }

  /** Adds a warning; after {@value #MAX_REMARKS} lines warnings and notes are dropped. */
  public void warning(Position at, String message) {
    remark(at, Diagnostic.Severity.WARNING, message);
  }

  public void note(Position at, String message) {
    remark(at, Diagnostic.Severity.NOTE, message);
  }

  private void remark(Position at, Diagnostic.Severity severity, String message) {
    if (all.size() < MAX_REMARKS) {
      add(at, severity, message);
    }
  }

  /** Adds a line where the token is written, and how macros brought it where it is used. */
  private void add(Position at, Diagnostic.Severity severity, String message) {
    if (at.written()) {
      all.add(new Diagnostic(at, severity, message));
    } else {
      all.add(new Diagnostic(MacroTrace.spelling(at), severity, message));
      all.addAll(MacroTrace.notes(at, traceHeaders));
    }
  }

  /** Reports an error after which nothing can be read: {@code fatal error: …}. */
  public TooMany fatal(Position at, String message) {
    error(at, "fatal error: " + message);
    return new TooMany();
  }

  /** Whether gcc is called with {@code -Wall}. */
  boolean warnsAll() {
    return traceHeaders;
  }

  /** How many errors so far. */
  int errors() {
    return errors;
  }

  public boolean failed() {
    return errors > 0;
  }

  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
