package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * {@code #pragma} and {@code _Pragma}: those that change meaning are carried out or named as
 * unsupported, others ignored.
 */
final class Pragmas {
  private static final Set<String> MEANINGFUL =
      Set.of("weak", "redefine_extname", "scalar_storage_order");
  private static final Set<String> KNOWN =
      Set.of("GCC", "STDC", "omp", "ident", "message", "poison", "system_header", "dependency");

  private final Inclusion inclusion;
  private final CompileRequest request;
  private final Macros macros;
  private final UnsupportedConstructs unsupported;
  private final Packing packing = new Packing();
  private final Map<String, Deque<Macro>> saved = new HashMap<>();

  Pragmas(
      Inclusion inclusion,
      CompileRequest request,
      Macros macros,
      UnsupportedConstructs unsupported) {
    this.inclusion = inclusion;
    this.request = request;
    this.macros = macros;
    this.unsupported = unsupported;
  }

  /**
   * Carries out one pragma.
   *
   * @param tokens what follows the word pragma
   * @param at the word pragma
   */
  void run(PpToken[] tokens, Position at, FileFrame f) {
    if (tokens.length == 0) {
      return;
    }
    String name = tokens[0].text;
    if (name.equals("once")) {
      inclusion.once(f.file.path());
    } else if (name.equals("push_macro") || name.equals("pop_macro")) {
      stack(tokens, name.equals("push_macro"));
    } else if (name.equals("pack")) {
      packing.run(tokens);
    } else if (MEANINGFUL.contains(name)) {
      unsupported.add("#pragma " + name, at);
    } else if (!KNOWN.contains(name) && request.dialect().isModule() && !f.file.system()) {
      boolean spaced = tokens.length > 1 && tokens[1].kind == Kind.IDENTIFIER;
      String more = spaced ? " " + tokens[1].text : " ";
      Position line = new Position(at.file(), at.line(), 0);
      macros
          .diagnostics()
          .warning(line, "ignoring ‘#pragma " + name + more + "’ [-Wunknown-pragmas]");
    }
  }

  Packing packing() {
    return packing;
  }

  private void stack(PpToken[] tokens, boolean push) {
    if (tokens.length < 3 || tokens[2].kind != Kind.STRING || tokens[2].text.length() < 3) {
      return;
    }
    String name = tokens[2].text.substring(1, tokens[2].text.length() - 1);
    Deque<Macro> stack = saved.computeIfAbsent(name, n -> new ArrayDeque<>());
    if (push) {
      stack.push(macros.table().get(name));
    } else if (!stack.isEmpty()) {
      Macro old = stack.pop();
      if (old == Macro.NONE) {
        macros.table().undefine(name);
      } else {
        macros.table().define(old);
      }
    }
  }
}
