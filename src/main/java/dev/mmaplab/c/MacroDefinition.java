package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what follows {@code #define} (C11 6.10.3, GNU's named variable arguments, {@code
 * __VA_OPT__}).
 */
final class MacroDefinition {
  private static final String VA_ARGS = "__VA_ARGS__";

  private final PpToken[] line;
  private final Position end;
  private final FileFrame frame;
  private final Diagnostics diagnostics;
  private final Set<String> parameters = new LinkedHashSet<>();
  private boolean variadic;
  private int at;

  private MacroDefinition(PpToken[] line, Position end, FileFrame frame, Diagnostics diagnostics) {
    this.line = line;
    this.end = end;
    this.frame = frame;
    this.diagnostics = diagnostics;
  }

  /**
   * The macro that the line defines, or empty after an error.
   *
   * @param line the tokens from the macro's name on, which has been checked
   * @param end where the line ends
   */
  static Optional<Macro> read(
      PpToken[] line, Position end, FileFrame frame, Diagnostics diagnostics) {
    return new MacroDefinition(line, end, frame, diagnostics).read();
  }

  private Optional<Macro> read() {
    PpToken name = line[0];
    Position position = frame.seen(name.position);
    at = 1;
    boolean function = line.length > 1 && line[1].isPunctuator("(") && !line[1].space;
    if (function && !parameters()) {
      return Optional.empty();
    }
    if (!function && line.length > 1 && !line[1].space) {
      diagnostics.warning(
          frame.seen(line[0].position), "ISO C99 requires whitespace after the macro name");
    }
    PpToken[] body = Arrays.copyOfRange(line, at, line.length);
    if (!check(body, function)) {
      return Optional.empty();
    }
    return Optional.of(
        function
            ? Macro.function(name.text, List.copyOf(parameters), variadic, body, position)
            : Macro.object(name.text, body, position));
  }

  private boolean parameters() {
    at = 2;
    boolean first = true;
    while (true) {
      if (at >= line.length) {
        return fail(end, "expected parameter name before end of line");
      }
      PpToken t = line[at++];
      if (first && t.isPunctuator(")")) {
        return true;
      }
      first = false;
      if (t.kind == Kind.IDENTIFIER) {
        if (parameters.contains(t.text)) {
          return fail(t, "duplicate macro parameter \"" + t.text + "\"");
        }
        if (t.text.equals(VA_ARGS)) {
          diagnostics.warning(
              frame.seen(t.position),
              "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro");
        }
        parameters.add(t.text);
        if (at < line.length && line[at].isPunctuator("...")) {
          at++;
          return rest();
        }
      } else if (t.isPunctuator("...")) {
        parameters.add(VA_ARGS);
        return rest();
      } else {
        return fail(t, "expected parameter name, found \"" + t.text + "\"");
      }
      if (at >= line.length) {
        return fail(end, "expected ')' before end of line");
      }
      PpToken next = line[at++];
      if (next.isPunctuator(")")) {
        return true;
      }
      if (!next.isPunctuator(",")) {
        return fail(next, "expected ',' or ')', found \"" + next.text + "\"");
      }
    }
  }

  private boolean rest() {
    variadic = true;
    if (at < line.length && line[at].isPunctuator(")")) {
      at++;
      return true;
    }
    return fail(
        at < line.length ? frame.seen(line[at].position) : end, "expected ')' after \"...\"");
  }

  private boolean fail(Position where, String message) {
    diagnostics.error(where, message);
    return false;
  }

  private boolean fail(PpToken where, String message) {
    diagnostics.error(frame.seen(where.position), message);
    return false;
  }

  private boolean check(PpToken[] body, boolean function) {
    if (body.length > 0
        && (body[0].isPunctuator("##") || body[body.length - 1].isPunctuator("##"))) {
      return fail(line[at - 1], "'##' cannot appear at either end of a macro expansion");
    }
    for (int i = 0; i < body.length; i++) {
      PpToken t = body[i];
      if (function && t.isPunctuator("#")) {
        boolean parameter =
            i + 1 < body.length
                && body[i + 1].kind == Kind.IDENTIFIER
                && parameters.contains(body[i + 1].text);
        boolean vaOpt = variadic && i + 1 < body.length && body[i + 1].isIdentifier("__VA_OPT__");
        if (!parameter && !vaOpt) {
          return fail(line[at - 1], "'#' is not followed by a macro parameter");
        }
      }
      if (t.isIdentifier(VA_ARGS) && !parameters.contains(VA_ARGS)) {
        diagnostics.warning(
            frame.seen(t.position),
            "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro");
      }
      if (variadic && t.isIdentifier("__VA_OPT__")) {
        if (i + 1 >= body.length || !body[i + 1].isPunctuator("(")) {
          return fail(
              t,
              i + 1 >= body.length
                  ? "unterminated __VA_OPT__"
                  : "__VA_OPT__ must be followed by an open parenthesis");
        }
        int close = closing(body, i + 1, body.length);
        if (close >= body.length) {
          return fail(t, "unterminated __VA_OPT__");
        }
        for (int k = i + 2; k < close; k++) {
          if (body[k].isIdentifier("__VA_OPT__")) {
            return fail(body[k], "__VA_OPT__ may not appear in a __VA_OPT__");
          }
        }
        if (body[i + 2].isPunctuator("##") || body[close - 1].isPunctuator("##")) {
          return fail(t, "'##' cannot appear at either end of __VA_OPT__");
        }
      }
    }
    return true;
  }

  /** Index of the parenthesis that closes the one at {@code open}, or {@code to}. */
  static int closing(PpToken[] body, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (body[i].isPunctuator("(")) {
        depth++;
      } else if (body[i].isPunctuator(")") && --depth == 0) {
        return i;
      }
    }
    return to;
  }
}
