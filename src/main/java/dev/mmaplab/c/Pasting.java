package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.List;

/** The operators {@code #} and {@code ##} (C11 6.10.3.2, 6.10.3.3). */
final class Pasting {
  private final Diagnostics diagnostics;
  private final MacroBudget budget;

  Pasting(Diagnostics diagnostics, MacroBudget budget) {
    this.diagnostics = diagnostics;
    this.budget = budget;
  }

  /** The string literal that spells the tokens of an argument. */
  String string(List<PpToken> tokens, PpToken name) {
    StringBuilder out = new StringBuilder();
    out.append('"');
    boolean first = true;
    int backslashes = 0;
    for (PpToken t : tokens) {
      if (!first && t.space) {
        out.append(' ');
      }
      first = false;
      boolean literal =
          t.kind == Kind.STRING
              || t.kind == Kind.CHAR
              || t.kind == Kind.HEADER_NAME
              || t.kind == Kind.OTHER;
      if (!literal) {
        out.append(t.spelling());
        backslashes = 0;
        continue;
      }
      boolean quoted = t.kind != Kind.OTHER || t.text.length() > 1;
      for (int i = 0; i < t.text.length(); i++) {
        char c = t.text.charAt(i);
        if (c == '"' || (c == '\\' && quoted)) {
          out.append('\\');
        }
        out.append(c == '\n' ? "\\n" : String.valueOf(c));
      }
      backslashes = t.text.equals("\\") ? backslashes + 1 : 0;
    }
    if (backslashes % 2 == 1) {
      diagnostics.warning(name.position, "invalid string literal, ignoring final '\\'");
      out.setLength(out.length() - 1);
    }
    budget.spell(out.length(), name.position);
    return out.append('"').toString();
  }

  /** Adds the token that {@code a} and {@code b} make to the result, or both if they make none. */
  void paste(PpToken a, PpToken b, List<PpToken> result) {
    budget.spell(a.text.length() + b.text.length(), a.position);
    boolean system = a.system && b.system;
    boolean word = word(b);
    if (word && a.kind == Kind.IDENTIFIER && plainWord(b.text)) {
      String text = a.text.concat(b.text);
      if (text.length() < 100) {
        text = text.intern();
      }
      result.add(new PpToken(Kind.IDENTIFIER, text, a.position, a.space, false, system, false));
      return;
    }
    String text = a.spelling() + b.spelling();
    PpToken[] lexed =
        text.startsWith("//") || text.startsWith("/*")
            ? new PpToken[0]
            : Lexer.lex("", system, text).tokens();
    if (lexed.length == 2 && lexed[0].kind != Kind.OTHER) {
      result.add(
          new PpToken(lexed[0].kind, lexed[0].text, a.position, a.space, false, system, false));
      return;
    }
    String message =
        "pasting \""
            + a.spelling()
            + "\" and \""
            + b.spelling()
            + "\" does not give a valid preprocessing token";
    diagnostics.error(a.position, message);
    result.add(a);
    result.add(b);
  }

  private static boolean word(PpToken t) {
    return t.kind == Kind.IDENTIFIER || t.kind == Kind.NUMBER;
  }

  private static boolean plainWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '+' || c == '-') {
        return false;
      }
    }
    return true;
  }
}
