package dev.mmaplab.c;

import dev.mmaplab.c.FileFrame.Conditional;
import dev.mmaplab.c.PpToken.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Carries out the lines that start with {@code #} (C11 6.10), with gcc's words for what is wrong
 * with them.
 */
final class Directives {
  /** All that gcc 12 knows, in its order. */
  private static final List<String> NAMES =
      List.of(
          "define",
          "include",
          "endif",
          "ifdef",
          "if",
          "else",
          "ifndef",
          "undef",
          "line",
          "elif",
          "elifdef",
          "elifndef",
          "error",
          "pragma",
          "warning",
          "include_next",
          "ident",
          "import",
          "assert",
          "unassert",
          "sccs");

  private final FileStack files;
  private final CompileRequest request;
  private final Macros macros;
  private final Diagnostics diagnostics;
  private final Inclusion inclusion;

  /** As {@link Inclusion#included}. */
  boolean included(String path) {
    return inclusion.included(path);
  }

  private final Pragmas pragmas;

  Directives(
      FileStack files,
      CompileRequest request,
      Macros macros,
      TokenCache cache,
      UnsupportedConstructs unsupported) {
    this.files = files;
    this.request = request;
    this.macros = macros;
    this.diagnostics = macros.diagnostics();
    this.inclusion = new Inclusion(files, request, macros, cache, unsupported);
    this.pragmas = new Pragmas(inclusion, request, macros, unsupported);
  }

  Packing packing() {
    return pragmas.packing();
  }

  /** The effect of {@code _Pragma("text")} in the file being read. */
  void pragma(PpToken[] tokens, Position at) {
    pragmas.run(tokens, at, files.top());
  }

  /** Carries out the directive whose {@code #} is the next token of the file. */
  void run(FileFrame f) {
    int hash = f.index;
    int end = f.lineEnd(hash);
    if (f.hasProblems()) {
      f.report(end - 1, diagnostics);
    }
    f.index = end;
    if (end == hash + 1) {
      return;
    }
    PpToken name = f.tokens[hash + 1];
    if (name.kind == Kind.NUMBER) {
      line(f, hash, hash + 1, end);
      return;
    }
    switch (name.text) {
      case "define" -> define(f, hash + 2, end);
      case "undef" -> undef(f, hash + 2, end);
      case "include", "include_next", "import" -> inclusion.run(f, hash + 1, end);
      case "if", "ifdef", "ifndef" -> open(f, hash, end);
      case "elif", "else" -> alternative(f, hash, end);
      case "endif" -> close(f, hash, end);
      case "line" -> line(f, hash, hash + 2, end);
      case "error" -> diagnostics.error(f.seen(name.position), "#error" + rest(f, hash + 2, end));
      case "warning" -> {
        if (!f.file.system()) {
          diagnostics.warning(
              f.seen(name.position), "#warning" + rest(f, hash + 2, end) + " [-Wcpp]");
        }
      }
      case "pragma" ->
          pragmas.run(Arrays.copyOfRange(f.tokens, hash + 2, end), f.seen(name.position), f);
      case "ident", "sccs" -> {}
      case "assert", "unassert" ->
          diagnostics.warning(
              f.seen(name.position),
              "#" + name.text + " is a deprecated GCC extension [-Wdeprecated]");
      default ->
          diagnostics.error(
              f.seen(name.position),
              "invalid preprocessing directive #"
                  + name.text
                  + Suggestions.nearest(name.text, NAMES)
                      .map(n -> "; did you mean #" + n + "?")
                      .orElse(""));
    }
  }

  private static String rest(FileFrame f, int from, int end) {
    StringBuilder out = new StringBuilder(" ");
    for (int i = from; i < end; i++) {
      out.append(f.tokens[i].space && i > from ? " " : "").append(f.tokens[i].text);
    }
    return out.toString();
  }

  /** Checks the name after {@code #define} and its like. */
  private boolean named(FileFrame f, int at, int end) {
    String directive = f.tokens[at - 1].text;
    if (at == end) {
      diagnostics.error(f.end(at - 2), "no macro name given in #" + directive + " directive");
      return false;
    }
    PpToken name = f.tokens[at];
    Position position = f.seen(name.position);
    if (name.kind != Kind.IDENTIFIER) {
      diagnostics.error(position, "macro names must be identifiers");
      return false;
    }
    boolean changes = directive.equals("define") || directive.equals("undef");
    if (changes && reserved(name.text)) {
      diagnostics.error(position, "\"" + name.text + "\" cannot be used as a macro name");
      return false;
    }
    return true;
  }

  /** True for a name that no macro may have. */
  static boolean reserved(String name) {
    return name.equals("defined") || name.startsWith("__has_include");
  }

  private void define(FileFrame f, int at, int end) {
    Optional<Macro> known = f.defined(at - 2);
    if (known.isPresent()) {
      define(known.get(), f);
      return;
    }
    if (!named(f, at, end)) {
      return;
    }
    MacroDefinition.read(Arrays.copyOfRange(f.tokens, at, end), f.end(at - 2), f, diagnostics)
        .ifPresent(m -> define(m, f));
  }

  private void define(Macro macro, FileFrame f) {
    Macro old = macros.table().get(macro.name);
    // the author of a program that defines this one cannot know that the lab does too
    boolean labs = macro.name.equals("_GNU_SOURCE") && old.position.file().startsWith("<");
    if (old != Macro.NONE && !old.sameAs(macro) && !f.file.system() && !labs) {
      if (old.builtin != Macro.Builtin.NONE) {
        diagnostics.warning(wholeLine(macro.position), "\"" + macro.name + "\" redefined");
      } else {
        diagnostics.warning(wholeLine(macro.position), "\"" + macro.name + "\" redefined");
        if (!old.position.file().startsWith("<")) {
          diagnostics.note(
              wholeLine(old.position), "this is the location of the previous definition");
        }
      }
    }
    macros.table().define(macro);
  }

  private static Position wholeLine(Position p) {
    return new Position(p.file(), p.line(), 0);
  }

  private void undef(FileFrame f, int at, int end) {
    if (!named(f, at, end)) {
      return;
    }
    String name = f.tokens[at].text;
    if (macros.table().get(name).builtin != Macro.Builtin.NONE && !f.file.system()) {
      Position line = wholeLine(f.seen(f.tokens[at].position));
      diagnostics.warning(line, "undefining \"" + name + "\" [-Wbuiltin-macro-redefined]");
    }
    macros.table().undefine(name);
    extra(f, at + 1, end, "#undef");
  }

  private void extra(FileFrame f, int at, int end, String directive) {
    if (at < end && !f.file.system()) {
      String option =
          directive.equals("#else") || directive.equals("#endif") ? " [-Wendif-labels]" : "";
      diagnostics.warning(
          f.seen(f.tokens[at].position),
          "extra tokens at end of " + directive + " directive" + option);
    }
  }

  private void open(FileFrame f, int hash, int end) {
    String directive = f.tokens[hash + 1].text;
    boolean holds;
    if (directive.equals("if")) {
      holds = evaluate(f, hash, end);
    } else {
      boolean named = named(f, hash + 2, end);
      holds = named && macros.table().defined(f.tokens[hash + 2].text) == directive.equals("ifdef");
      if (named) {
        extra(f, hash + 3, end, "#" + directive);
      }
    }
    f.open.push(new Conditional(f.tokens[hash].position, directive, holds));
    if (!holds) {
      skip(f, hash);
    }
  }

  private boolean evaluate(FileFrame f, int hash, int end) {
    List<PpToken> line =
        Arrays.asList(f.tokens).subList(hash + 2, end).stream().map(f::seen).toList();
    return new ConditionalExpression(
            line,
            f.seen(f.tokens[hash + 1]),
            f.end(hash),
            macros,
            inclusion,
            request.dialect(),
            f.file.system())
        .holds();
  }

  /** An {@code #elif} or {@code #else} met while the group before it was read. */
  private void alternative(FileFrame f, int hash, int end) {
    String directive = f.tokens[hash + 1].text;
    if (f.open.isEmpty()) {
      diagnostics.error(f.seen(f.tokens[hash + 1].position), "#" + directive + " without #if");
      return;
    }
    Conditional group = f.open.element();
    misplaced(f, hash, group);
    group.elseSeen = directive.equals("else");
    if (group.elseSeen) {
      extra(f, hash + 2, end, "#else");
    }
    group.directive = directive;
    skip(f, hash);
  }

  private void misplaced(FileFrame f, int hash, Conditional group) {
    if (group.elseSeen) {
      String directive = f.tokens[hash + 1].text;
      diagnostics.error(f.seen(f.tokens[hash + 1].position), "#" + directive + " after #else");
      diagnostics.error(wholeLine(f.seen(group.at)), "the conditional began here");
    }
  }

  private void close(FileFrame f, int hash, int end) {
    if (f.open.isEmpty()) {
      diagnostics.error(f.seen(f.tokens[hash + 1].position), "#endif without #if");
      return;
    }
    extra(f, hash + 2, end, "#endif");
    f.open.pop();
  }

  /**
   * Moves from a group that is not wanted to the first wanted one, or behind the {@code #endif}.
   */
  private void skip(FileFrame f, int from) {
    Conditional group = f.open.element();
    int i = f.file.branches()[from];
    while (true) {
      f.index = i;
      if (f.hasProblems()) {
        f.report(i, diagnostics);
      }
      if (f.tokens[i].end()) {
        return;
      }
      int end = f.lineEnd(i);
      switch (f.tokens[i + 1].text) {
        case "elif" -> {
          misplaced(f, i, group);
          group.elseSeen = false;
          group.directive = "elif";
          if (!group.taken && evaluate(f, i, end)) {
            group.taken = true;
            f.index = end;
            return;
          }
        }
        case "else" -> {
          misplaced(f, i, group);
          group.directive = "else";
          if (!group.taken) {
            extra(f, i + 2, end, "#else");
            group.taken = true;
            group.elseSeen = true;
            f.index = end;
            return;
          }
          group.elseSeen = true;
        }
        default -> {
          extra(f, i + 2, end, "#endif");
          f.open.pop();
          f.index = end;
          return;
        }
      }
      i = f.file.branches()[i];
    }
  }

  private void line(FileFrame f, int hash, int at, int end) {
    List<PpToken> tokens = Expander.expand(Arrays.asList(f.tokens).subList(at, end), macros);
    Position where = f.end(hash);
    if (tokens.isEmpty()) {
      diagnostics.error(where, "unexpected end of file after #line");
      return;
    }
    PpToken number = tokens.getFirst();
    long line = number.kind == Kind.NUMBER ? decimal(number.text) : -1;
    if (line < 0) {
      diagnostics.error(
          f.seen(number.position), "\"" + number.text + "\" after #line is not a positive integer");
      return;
    }
    if (line > Integer.MAX_VALUE) {
      diagnostics.warning(f.seen(number.position), "line number out of range");
    }
    String name = f.presumed();
    if (tokens.size() > 1) {
      PpToken file = tokens.get(1);
      if (file.kind != Kind.STRING || !file.text.startsWith("\"")) {
        diagnostics.error(f.seen(file.position), "\"" + file.text + "\" is not a valid filename");
        return;
      }
      name =
          file.text
              .substring(1, file.text.length() - 1)
              .replace("\\\\", "\\")
              .replace("\\\"", "\"");
    }
    f.rename(f.tokens[hash].position.line(), (int) Math.min(line, Integer.MAX_VALUE / 2), name);
  }

  private static long decimal(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = Math.min(value * 10 + digit, 1L << 40);
    }
    return value;
  }
}
