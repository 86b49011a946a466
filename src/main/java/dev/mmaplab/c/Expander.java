package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Replaces macros in a stream of tokens as cpplib does: while the tokens a macro became are being
 * read that macro is not replaced, and its name, met then, never will be. (Prosser's hide sets
 * differ from gcc where a macro's name and its argument list come from different expansions, as in
 * the usual recursive EVAL and MAP macros.)
 */
final class Expander {
  /** Where tokens come from; after the last comes END, again and again. */
  interface Raw {
    PpToken next();
  }

  private static final class Frame {
    final List<PpToken> tokens;

    /** The macro that became these tokens, or NONE. */
    final Macro macro;

    int index;

    Frame(List<PpToken> tokens, Macro macro) {
      this.tokens = tokens;
      this.macro = macro;
    }
  }

  private final Raw base;
  private final Macros context;
  private final MacroTable macros;
  private final Set<Macro> active;
  private final ArrayList<Frame> frames = new ArrayList<>();

  /** Reads a list of its own, not the file. */
  private final boolean closed;

  private boolean pendingSpace;

  Expander(Raw base, Macros context) {
    this(base, context, false);
  }

  private Expander(Raw base, Macros context, boolean closed) {
    this.base = base;
    this.closed = closed;
    this.context = context;
    this.macros = context.table();
    this.active = context.active();
  }

  /** The tokens of a list, completely macro-replaced. */
  static List<PpToken> expand(List<PpToken> tokens, Macros context) {
    Position last = tokens.isEmpty() ? new Position("", 0, 0) : tokens.getLast().position;
    Expander expander = over(tokens, last, context);
    List<PpToken> out = new ArrayList<>(tokens.size() + 8);
    for (PpToken t = expander.next(); !t.end(); t = expander.next()) {
      out.add(t);
    }
    return out;
  }

  /** Reads just the tokens of a list, which ends at {@code last}. */
  static Expander over(List<PpToken> tokens, Position last, Macros context) {
    PpToken end = new PpToken(Kind.END, "", last, false, true, false, false);
    Expander expander = new Expander(() -> end, context, true);
    expander.push(tokens);
    return expander;
  }

  /** The next token that no macro replaces. */
  PpToken next() {
    while (true) {
      PpToken t = raw();
      if (t.kind == Kind.IDENTIFIER) {
        Macro macro = macros.get(t.text);
        if (macro != Macro.NONE && !t.painted) {
          if (active.contains(macro)) {
            t = t.paint();
          } else if (replace(t, macro)) {
            continue;
          }
        }
      }
      if (pendingSpace) {
        pendingSpace = false;
        return t.space ? t : t.spaced(true);
      }
      return t;
    }
  }

  /** The next token as it stands. */
  PpToken raw() {
    while (!frames.isEmpty()) {
      Frame top = frames.getLast();
      if (top.index < top.tokens.size()) {
        return top.tokens.get(top.index++);
      }
      active.remove(frames.removeLast().macro);
    }
    return base.next();
  }

  /** Leaves all expansions that are being read. */
  void close() {
    while (!frames.isEmpty()) {
      active.remove(frames.removeLast().macro);
    }
  }

  /** Puts tokens before what is still to come. */
  void push(List<PpToken> tokens) {
    if (!tokens.isEmpty()) {
      frames.add(new Frame(tokens, Macro.NONE));
    }
  }

  /** Pushes what the macro makes of its name (and arguments); false if the name stays as it is. */
  private boolean replace(PpToken name, Macro macro) {
    if (macro.builtin != Macro.Builtin.NONE) {
      boolean condition =
          macro.builtin == Macro.Builtin.HAS_INCLUDE
              || macro.builtin == Macro.Builtin.HAS_INCLUDE_NEXT;
      if (closed && condition) {
        return false;
      }
      push(List.of(context.builtin(macro, name, this)));
      return true;
    }
    List<PpToken> result;
    if (!macro.functionLike) {
      Arguments none = new Arguments(List.of(), list -> list);
      result = new Substitution(macro, none, name, context).run();
    } else {
      PpToken open = raw();
      if (!open.isPunctuator("(")) {
        frames.add(new Frame(List.of(open), Macro.NONE));
        return false;
      }
      List<List<PpToken>> raw = new ArrayList<>();
      PpToken close = collect(macro, raw);
      if (close.end()) {
        context
            .diagnostics()
            .error(
                close.position, "unterminated argument list invoking macro \"" + macro.name + "\"");
        frames.add(new Frame(List.of(close), Macro.NONE));
        return false;
      }
      if (!context.countFits(macro, raw, close)) {
        return false;
      }
      Arguments arguments = new Arguments(raw, list -> argument(list, name));
      result = new Substitution(macro, arguments, name, context).run();
    }
    context.budget().spend(result.size() + 1, name.position);
    if (result.isEmpty()) {
      pendingSpace |= name.space;
    } else {
      result.set(0, result.getFirst().spaced(name.space));
      frames.add(new Frame(result, macro));
      active.add(macro);
    }
    return true;
  }

  private List<PpToken> argument(List<PpToken> tokens, PpToken name) {
    if (plain(tokens)) {
      return tokens;
    }
    context.budget().enter(name.position);
    List<PpToken> result = expand(tokens, context);
    context.budget().leave();
    return result;
  }

  private boolean plain(List<PpToken> tokens) {
    for (PpToken t : tokens) {
      if (t.kind == Kind.IDENTIFIER && macros.defined(t.text)) {
        return false;
      }
    }
    return true;
  }

  /** Reads arguments up to the closing parenthesis, which it returns, or END. */
  private PpToken collect(Macro macro, List<List<PpToken>> arguments) {
    int depth = 0;
    int rest = macro.rest();
    List<PpToken> argument = new ArrayList<>();
    while (true) {
      PpToken t = raw();
      if (t.kind == Kind.END) {
        return t;
      }
      if (t.kind == Kind.PUNCTUATOR) {
        switch (t.text) {
          case "(" -> depth++;
          case ")" -> {
            if (depth-- == 0) {
              arguments.add(argument);
              return t;
            }
          }
          case "," -> {
            if (depth == 0 && arguments.size() != rest) {
              arguments.add(argument);
              argument = new ArrayList<>();
              continue;
            }
          }
          default -> {}
        }
      }
      argument.add(t);
      context.budget().spend(1, t.position);
    }
  }
}
