package dev.mmaplab.c;

import java.util.HashSet;
import java.util.Set;

/**
 * Says what the parser has to say: knows the dialect's warning options and keeps quiet about our
 * own headers.
 */
final class Reporter {
  private final Diagnostics diagnostics;
  private final Dialect dialect;
  private final Set<String> userFiles = new HashSet<>();
  private final UnsupportedConstructs unsupported;
  private int said;
  private String lastFile;

  Reporter(
      Diagnostics diagnostics,
      UnsupportedConstructs unsupported,
      Dialect dialect,
      String mainFile) {
    this.diagnostics = diagnostics;
    this.unsupported = unsupported;
    this.dialect = dialect;
    this.lastFile = mainFile;
    userFiles.add(mainFile);
  }

  /** Takes note of where learners' text and where ours is; called for every token. */
  void see(Token token) {
    String file = token.position().file();
    if (!file.equals(lastFile)) {
      if (!token.inSystemHeader()) {
        userFiles.add(file);
      }
      lastFile = file;
    }
  }

  /** True where gcc would be silent on warnings. */
  boolean quiet(Position at) {
    return inOwnHeader(at) || !dialect.isModule() && MacroTrace.spelledInSystemMacro(at);
  }

  /**
   * True for a place in one of our headers, not for what its macros become in the learner's text.
   */
  boolean inOwnHeader(Position at) {
    return !userFiles.contains(at.file());
  }

  /** How much was said so far. */
  int count() {
    return said;
  }

  void error(Position at, String message) {
    said++;
    diagnostics.error(at, message);
  }

  /**
   * Gives a warning under its option; false if it is off or silent here, so that no note should
   * follow.
   */
  boolean warn(Warning warning, Position at, String message) {
    Warning.Level level = warning.level(dialect);
    return level != Warning.Level.OFF && !quiet(at) && give(warning, level, at, message);
  }

  /** As {@link #warn}, in macros of our headers too. */
  boolean warnAlways(Warning warning, Position at, String message) {
    Warning.Level level = warning.level(dialect);
    return level != Warning.Level.OFF
        && userFiles.contains(at.file())
        && give(warning, level, at, message);
  }

  private boolean give(Warning warning, Warning.Level level, Position at, String message) {
    said++;
    if (level == Warning.Level.ERROR) {
      diagnostics.error(at, message + " [-Werror=" + warning.option() + "]");
    } else if (warning.option().isEmpty()) {
      diagnostics.warning(at, message);
    } else {
      diagnostics.warning(at, message + " [-W" + warning.option() + "]");
    }
    return true;
  }

  boolean enabled(Warning warning) {
    return warning.level(dialect) != Warning.Level.OFF;
  }

  void note(Position at, String message) {
    diagnostics.note(at, message);
  }

  Dialect dialect() {
    return dialect;
  }

  /** Something gcc accepts and we lack: the compilation goes on, but makes no object. */
  void unsupported(String construct, Position at) {
    unsupported.add(construct, at);
  }
}
