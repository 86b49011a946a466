package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file as tokens, with the structure of its conditionals. Immutable, so that our headers' ones
 * serve all runs.
 *
 * @param tokens the last one, and only it, is of kind END
 * @param branches for the {@code #} of an {@code #if}, {@code #elif} or {@code #else}: index of the
 *     {@code #} of the next branch or {@code #endif} of the same group, or of the END token; 0
 *     elsewhere
 * @param guard the macro that, if defined, leaves nothing of this file
 * @param directives indexes of the {@code #} tokens that start a line, rising
 * @param ends where the lines of those directives end
 * @param problems what the lexer has to say, by token index
 * @param definitions for each of {@code directives} the macro it defines, if it does so without
 *     fault; empty: not looked at
 */
record LexedFile(
    String path,
    boolean system,
    PpToken[] tokens,
    int[] branches,
    Optional<String> guard,
    int[] directives,
    Position[] ends,
    List<Problem> problems,
    List<Optional<Macro>> definitions) {

  /** Said when the token at {@code index} is reached, skipped or not. */
  record Problem(int index, Position position, Diagnostic.Severity severity, String message) {}

  static LexedFile of(
      String path,
      boolean system,
      PpToken[] tokens,
      int[] directives,
      Position[] ends,
      List<Problem> problems) {
    int[] branches = new int[tokens.length];
    int[] open = new int[16];
    int depth = 0;
    int last = tokens.length - 1;
    for (int i = 0; i < last; i++) {
      if (!directive(tokens, i)) {
        continue;
      }
      switch (tokens[i + 1].text) {
        case "if", "ifdef", "ifndef" -> {
          if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
          }
          open[depth++] = i;
          branches[i] = last;
        }
        case "elif", "else" -> {
          branches[i] = last;
          if (depth > 0) {
            branches[open[depth - 1]] = i;
            open[depth - 1] = i;
          }
        }
        case "endif" -> {
          if (depth > 0) {
            branches[open[--depth]] = i;
          }
        }
        default -> {}
      }
    }
    return new LexedFile(
        path,
        system,
        tokens,
        branches,
        guard(tokens, branches),
        directives,
        ends,
        List.copyOf(problems),
        List.of());
  }

  /** The same file with its macros read in advance, for files that are read again and again. */
  LexedFile withDefinitions() {
    FileFrame frame = new FileFrame(this);
    List<Optional<Macro>> read = new ArrayList<>(directives.length);
    for (int hash : directives) {
      read.add(definition(frame, hash));
    }
    return new LexedFile(
        path, system, tokens, branches, guard, directives, ends, problems, List.copyOf(read));
  }

  private Optional<Macro> definition(FileFrame frame, int hash) {
    int end = frame.lineEnd(hash);
    if (end < hash + 3
        || !tokens[hash + 1].isIdentifier("define")
        || tokens[hash + 2].kind != PpToken.Kind.IDENTIFIER
        || Directives.reserved(tokens[hash + 2].text)) {
      return Optional.empty();
    }
    Diagnostics faults = new Diagnostics();
    PpToken[] line = Arrays.copyOfRange(tokens, hash + 2, end);
    return MacroDefinition.read(line, frame.end(hash), frame, faults)
        .filter(m -> faults.all().isEmpty());
  }

  /**
   * The macro that the directive whose {@code #} is token {@code hash} defines, if that is known.
   */
  Optional<Macro> defined(int hash) {
    if (definitions.isEmpty()) {
      return Optional.empty();
    }
    int found = Arrays.binarySearch(directives, hash);
    return found < 0 ? Optional.empty() : definitions.get(found);
  }

  /** Where the line of the directive whose {@code #} is token {@code hash} ends. */
  Position end(int hash) {
    int found = Arrays.binarySearch(directives, hash);
    return found < 0 ? tokens[hash].position : ends[found];
  }

  private static boolean directive(PpToken[] tokens, int i) {
    return tokens[i].bol
        && tokens[i].isPunctuator("#")
        && tokens[i + 1].kind == PpToken.Kind.IDENTIFIER
        && !tokens[i + 1].bol;
  }

  /** Recognises {@code #ifndef X} or {@code #if !defined(X)} around the whole file. */
  private static Optional<String> guard(PpToken[] t, int[] branches) {
    if (t.length < 6 || !directive(t, 0)) {
      return Optional.empty();
    }
    int name;
    int after;
    if (t[1].text.equals("ifndef")) {
      name = 2;
      after = 3;
    } else if (t[1].text.equals("if") && t[2].text.equals("!") && t[3].text.equals("defined")) {
      boolean parenthesis = t[4].text.equals("(");
      name = parenthesis ? 5 : 4;
      after = parenthesis ? 7 : 5;
    } else {
      return Optional.empty();
    }
    int end = branches[0];
    boolean whole =
        after < t.length
            && t[name].kind == PpToken.Kind.IDENTIFIER
            && t[after].bol
            && end + 2 == t.length - 1
            && t[end + 1].text.equals("endif");
    return whole ? Optional.of(t[name].text) : Optional.empty();
  }
}
