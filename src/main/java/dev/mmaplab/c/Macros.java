package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What expanding macros needs besides tokens: the definitions, the budget, and the macros that
 * compute their value.
 */
final class Macros {
  private static final String DATE = "\"Jan  1 2024\"";
  private static final String TIME = "\"00:00:00\"";
  private static final String TIMESTAMP = "\"Mon Jan  1 00:00:00 2024\"";

  private final CompileRequest request;
  private final Diagnostics diagnostics;
  private final MacroTable table;
  private final MacroBudget budget;
  private final Pasting pasting;
  private final Set<Macro> active = new HashSet<>();
  private final FileStack files;
  private int counter;

  Macros(CompileRequest request, Diagnostics diagnostics, MacroTable table, FileStack files) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.table = table;
    this.files = files;
    this.budget = new MacroBudget(diagnostics);
    this.pasting = new Pasting(diagnostics, budget);
  }

  /** The names of all macros defined now. */
  Iterable<String> names() {
    return table.names();
  }

  MacroTable table() {
    return table;
  }

  MacroBudget budget() {
    return budget;
  }

  /**
   * Where the token stands that was read last from a file: gcc places there what {@code #} makes.
   */
  Position lastRead() {
    return files.lastRead();
  }

  /** The macros whose expansion is being read; inside it their names are not replaced. */
  Set<Macro> active() {
    return active;
  }

  Pasting pasting() {
    return pasting;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Checks the number of arguments; an only empty one becomes none where the macro takes none. */
  boolean countFits(Macro macro, List<List<PpToken>> arguments, PpToken close) {
    int want = macro.parameters.size();
    int given = arguments.size();
    if (given == want || (given == 1 && want == 0 && arguments.getFirst().isEmpty())) {
      return true;
    }
    if (given < want) {
      if (given + 1 == want && macro.variadic) {
        return true;
      }
      String s = " arguments, but only ";
      diagnostics.error(
          close.position, "macro \"" + macro.name + "\" requires " + want + s + given + " given");
    } else {
      String passed = "macro \"" + macro.name + "\" passed " + given + " arguments";
      diagnostics.error(close.position, passed + ", but takes just " + want);
    }
    diagnostics.note(
        new Position(macro.position.file(), macro.position.line(), 0),
        "macro \"" + macro.name + "\" defined here");
    return false;
  }

  /** The value of a macro like {@code __LINE__} where {@code name} stands. */
  PpToken builtin(Macro macro, PpToken name, Expander source) {
    return switch (macro.builtin) {
      case LINE -> number(Integer.toString(name.position.line()), name);
      case COUNTER -> number(Integer.toString(counter++), name);
      case INCLUDE_LEVEL -> number(Integer.toString(files.depth()), name);
      case FILE -> string(files.presumedName(), name);
      case BASE_FILE -> string(request.name(), name);
      case FILE_NAME ->
          string(files.presumedName().substring(files.presumedName().lastIndexOf('/') + 1), name);
      case DATE -> dated(name, DATE);
      case TIME -> dated(name, TIME);
      case TIMESTAMP -> dated(name, TIMESTAMP);
      case HAS_INCLUDE, HAS_INCLUDE_NEXT -> {
        diagnostics.error(
            name.position, "\"" + macro.name + "\" used outside of preprocessing directive");
        yield number("0", name);
      }
      case HAS_ATTRIBUTE, HAS_BUILTIN ->
          number(KnownFeatures.ask(macro.builtin, source, name, diagnostics), name);
      case NONE -> throw new IllegalStateException("not computed: " + macro.name);
    };
  }

  private PpToken dated(PpToken name, String value) {
    if (request.dialect().isModule()) {
      String message =
          "macro \"" + name.text + "\" might prevent reproducible builds [-Werror=date-time]";
      diagnostics.error(name.position, message);
    }
    return new PpToken(Kind.STRING, value, name.position, name.space, false, name.system, false);
  }

  private static PpToken number(String value, PpToken name) {
    return new PpToken(Kind.NUMBER, value, name.position, name.space, false, name.system, false);
  }

  private static PpToken string(String value, PpToken name) {
    String quoted = '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return new PpToken(Kind.STRING, quoted, name.position, name.space, false, name.system, false);
  }
}
