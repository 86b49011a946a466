package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the tokens that one invocation of a macro becomes, before rescanning (C11 6.10.3.1 to
 * 6.10.3.3).
 */
final class Substitution {
  private final Macro macro;
  private final Arguments arguments;
  private final PpToken name;
  private final Pasting pasting;
  private final Position lastRead;

  /**
   * @param name the token that named the macro
   */
  Substitution(Macro macro, Arguments arguments, PpToken name, Macros context) {
    this.macro = macro;
    this.arguments = arguments;
    this.name = name;
    this.pasting = context.pasting();
    this.lastRead = context.lastRead();
  }

  List<PpToken> run() {
    Output out = new Output(macro.body.length + 8);
    run(0, macro.body.length, out);
    return out.tokens;
  }

  /** Where the result grows; remembers the space that an empty argument leaves behind. */
  private static final class Output {
    final ArrayList<PpToken> tokens;
    private boolean pendingSpace;

    Output(int capacity) {
      tokens = new ArrayList<>(capacity);
    }

    void add(PpToken t) {
      if (t.kind == Kind.PLACEMARKER) {
        pendingSpace |= t.space;
        return;
      }
      tokens.add(pendingSpace ? t.spaced(true) : t);
      pendingSpace = false;
    }

    void addAll(List<PpToken> list) {
      for (PpToken t : list) {
        add(t);
      }
    }
  }

  private void run(int from, int to, Output out) {
    int i = from;
    while (i < to) {
      int next = operandEnd(i, to);
      if (!pasteAt(next, to)) {
        operand(i, next, out);
        i = next;
        continue;
      }
      List<PpToken> left = pasteOperand(i, next);
      while (pasteAt(next, to)) {
        int right = next + 1;
        next = operandEnd(right, to);
        left = glue(left, macro.body[right - 2], right, next);
      }
      out.addAll(left);
      i = next;
    }
  }

  private boolean pasteAt(int i, int to) {
    return i < to - 1 && macro.body[i].isPunctuator("##");
  }

  /**
   * Index after the operand that starts at {@code i}: a token, {@code #parameter} or {@code
   * __VA_OPT__(…)}.
   */
  private int operandEnd(int i, int to) {
    if (stringizes(i) && i + 1 < to) {
      return operandEnd(i + 1, to);
    }
    return vaOptAt(i) ? MacroDefinition.closing(macro.body, i + 1, to) + 1 : i + 1;
  }

  private boolean stringizes(int i) {
    return macro.functionLike && macro.body[i].isPunctuator("#");
  }

  private boolean vaOptAt(int i) {
    return macro.variadic && macro.body[i].isIdentifier("__VA_OPT__");
  }

  private void operand(int i, int end, Output out) {
    PpToken t = macro.body[i];
    int parameter = macro.parameterAt[i];
    if (parameter >= 0) {
      List<PpToken> expanded = arguments.expanded(parameter);
      if (expanded.isEmpty()) {
        out.add(placemarker(t));
      } else {
        argument(expanded, t, t.space, out);
      }
    } else if (end == i + 1) {
      out.add(bodyToken(t));
    } else {
      out.addAll(special(i, end));
    }
  }

  /** The operand beside {@code ##}: never empty, arguments as written. */
  private List<PpToken> pasteOperand(int i, int end) {
    PpToken t = macro.body[i];
    int parameter = macro.parameterAt[i];
    if (parameter >= 0) {
      List<PpToken> raw = arguments.raw(parameter);
      if (raw.isEmpty()) {
        return List.of(placemarker(t));
      }
      Output out = new Output(raw.size());
      argument(raw, t, t.space, out);
      return out.tokens;
    }
    return end == i + 1 ? List.of(bodyToken(t)) : special(i, end);
  }

  /**
   * @param parameter of the definition that they replace
   * @param space whether some stands before the first token
   */
  private void argument(List<PpToken> tokens, PpToken parameter, boolean space, Output out) {
    boolean first = true;
    for (PpToken t : tokens) {
      PpToken spaced = first ? t.spaced(space) : t.bol ? t.spaced(true) : t;
      out.add(spaced.at(t.position.from(origin(t.position, parameter))));
      first = false;
    }
  }

  /** A token of the definition. */
  private PpToken bodyToken(PpToken t) {
    return t.expanded(name.position.from(origin(t.position, t)));
  }

  /**
   * @param inBody the token of the definition that this one is, or that it replaces
   */
  private Origin origin(Position spelling, PpToken inBody) {
    return new Origin.Expansion(
        macro.name, spelling, inBody.position, name.position, inBody.system);
  }

  /** {@code #parameter}, {@code __VA_OPT__(…)} or {@code #__VA_OPT__(…)}. */
  private List<PpToken> special(int i, int end) {
    PpToken t = macro.body[i];
    if (stringizes(i)) {
      List<PpToken> tokens =
          macro.parameterAt[i + 1] >= 0
              ? arguments.raw(macro.parameterAt[i + 1])
              : special(i + 1, end);
      return List.of(
          new PpToken(
              Kind.STRING,
              pasting.string(tokens, name),
              name.position.from(origin(lastRead, macro.body[i + 1])),
              t.space,
              false,
              t.system,
              false));
    }
    if (arguments.expanded(macro.rest()).isEmpty()) {
      return List.of(placemarker(t));
    }
    Output out = new Output(end - i);
    run(i + 2, end - 1, out);
    if (out.tokens.isEmpty()) {
      return List.of(placemarker(t));
    }
    out.tokens.set(0, out.tokens.getFirst().spaced(t.space));
    return out.tokens;
  }

  private PpToken written(int i, PpToken first) {
    List<PpToken> raw = arguments.raw(macro.parameterAt[i]);
    return raw.isEmpty() ? first : first.spaced(raw.getFirst().space || raw.getFirst().bol);
  }

  private PpToken placemarker(PpToken source) {
    return new PpToken(
        Kind.PLACEMARKER, "", name.position, source.space, false, source.system, false);
  }

  private List<PpToken> glue(List<PpToken> left, PpToken leftSource, int i, int end) {
    boolean comma =
        leftSource.isPunctuator(",") && macro.variadic && macro.parameterAt[i] == macro.rest();
    List<PpToken> right = pasteOperand(i, end);
    PpToken a = left.getLast();
    PpToken b = right.getFirst();
    List<PpToken> result = new ArrayList<>(left.subList(0, left.size() - 1));
    if (comma) {
      // GNU: the comma goes if there are no variable arguments, else nothing is pasted
      if (arguments.restLeftOut(macro)) {
        result.add(placemarker(leftSource));
        return result;
      }
      result.add(a);
      // the first keeps what stood before it in the call
      result.add(written(i, b));
    } else if (b.kind == Kind.PLACEMARKER) {
      result.add(a);
    } else if (a.kind == Kind.PLACEMARKER) {
      result.add(b.spaced(a.space));
    } else {
      pasting.paste(a, b, result);
    }
    result.addAll(right.subList(1, right.size()));
    return result;
  }
}
