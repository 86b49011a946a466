package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The preprocessor (C11 6.10 and translation phases 1 to 4, with GNU's additions): gives the tokens
 * of a file and of all it includes, macros replaced. What is wrong goes to the diagnostics in gcc
 * 12's words.
 *
 * <p>Adjacent string literals are not joined yet ({@link Literals#string} does), keywords are
 * identifiers.
 */
public final class Preprocessor implements TokenSource {
  private final Diagnostics diagnostics;
  private final FileStack files;
  private final Expander expander;
  private final Directives directives;
  private final Packing packing;

  /**
   * @param cache tokens of our own headers, shared between compilations
   * @param unsupported takes the headers that Linux has and we lack; they count as empty
   * @throws Diagnostics.TooMany only from {@link #next}
   */
  public Preprocessor(
      CompileRequest request,
      Diagnostics diagnostics,
      TokenCache cache,
      UnsupportedConstructs unsupported) {
    this.diagnostics = diagnostics;
    LexedFile main = Lexer.lex(request.name(), false, request.text());
    this.files = new FileStack(main, request, diagnostics, cache, unsupported);
    this.directives = files.directives();
    this.packing = directives.packing();
    this.expander = new Expander(files, files.macros());
    for (Map.Entry<String, String> macro : request.predefined().entrySet()) {
      PredefinedMacros.define(
          files.macros().table(), macro.getKey() + " " + macro.getValue(), "<command-line>");
    }
  }

  @Override
  public Token next() {
    while (true) {
      PpToken t = expander.next();
      switch (t.kind) {
        case IDENTIFIER -> {
          if (!t.text.equals("_Pragma")) {
            return token(Token.Kind.IDENTIFIER, t);
          }
          pragma(t);
        }
        case NUMBER -> {
          return token(Token.Kind.NUMBER, t);
        }
        case CHAR -> {
          return token(Token.Kind.CHAR, t);
        }
        case STRING -> {
          return token(Token.Kind.STRING, t);
        }
        case PUNCTUATOR, DIGRAPH -> {
          return token(Token.Kind.PUNCTUATOR, t);
        }
        case END -> {
          return token(Token.Kind.END, t);
        }
        case OTHER, HEADER_NAME, PLACEMARKER -> stray(t);
      }
    }
  }

  /** The macros defined at this moment, for “did you mean”. */
  Iterable<String> macroNames() {
    return files.macros().names();
  }

  /** The definitions of the macros at this moment. */
  Iterable<Macro> macros() {
    return files.macros().table().all();
  }

  @Override
  public boolean included(String path) {
    return directives.included(path);
  }

  @Override
  public int packing(long token) {
    return packing.at(token);
  }

  private Token token(Token.Kind kind, PpToken t) {
    packing.give();
    return new Token(kind, t.text, t.position, t.space, t.system);
  }

  private void stray(PpToken t) {
    char c = t.text.charAt(0);
    int first =
        c == 'L' || c == 'u' || c == 'U' ? Math.max(t.text.indexOf('"'), t.text.indexOf('\'')) : 0;
    char quote = t.text.charAt(Math.max(first, 0));
    if (quote == '"' || quote == '\'') {
      diagnostics.error(t.position, "missing terminating " + quote + " character");
    } else if (c > ' ' && c < 0x7f) {
      diagnostics.error(t.position, "stray ‘" + c + "’ in program");
    } else {
      int octet = t.text.getBytes(StandardCharsets.UTF_8)[0] & 0xff;
      diagnostics.error(t.position, String.format(Locale.ROOT, "stray ‘\\%o’ in program", octet));
    }
  }

  /** {@code _Pragma ( string )}. */
  private void pragma(PpToken name) {
    List<PpToken> read = new ArrayList<>();
    String[] want = {"(", "", ")"};
    for (String spelling : want) {
      PpToken t = expander.next();
      read.add(t);
      if (spelling.isEmpty() ? t.kind != Kind.STRING : !t.isPunctuator(spelling)) {
        diagnostics.error(name.position, "_Pragma takes a parenthesized string literal");
        expander.push(read);
        return;
      }
    }
    String text = read.get(1).text;
    String plain =
        text.substring(text.indexOf('"') + 1, text.length() - 1)
            .replace("\\\"", "\"")
            .replace("\\\\", "\\");
    PpToken[] tokens = Lexer.lex(name.position.file(), name.system, plain).tokens();
    directives.pragma(Arrays.copyOf(tokens, tokens.length - 1), name.position);
  }
}
