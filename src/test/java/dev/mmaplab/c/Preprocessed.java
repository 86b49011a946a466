package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the preprocessor makes of a text, for tests: its tokens and all it said. */
record Preprocessed(
    List<Token> tokens, List<String> diagnostics, List<String> unsupported, boolean stopped) {
  static Preprocessed of(String text) {
    return of(text, Dialect.PROGRAM, Map.of());
  }

  /**
   * @param files what can be included, by name
   */
  static Preprocessed of(String text, Dialect dialect, Map<String, String> files) {
    return of(text, dialect, files, Map.of());
  }

  static Preprocessed of(
      String text, Dialect dialect, Map<String, String> files, Map<String, String> predefined) {
    Headers headers =
        new Headers() {
          @Override
          public Optional<Header> find(String name, boolean angled, String from) {
            return Optional.ofNullable(files.get(name)).map(t -> new Header(name, t, angled));
          }

          @Override
          public boolean knownToLinux(String name) {
            return name.equals("linux/rare.h");
          }
        };
    CompileRequest request = new CompileRequest("t.c", text, headers, dialect, predefined);
    Diagnostics diagnostics = new Diagnostics();
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    List<Token> tokens = new ArrayList<>();
    boolean stopped = false;
    try {
      Preprocessor preprocessor =
          new Preprocessor(request, diagnostics, new TokenCache(), unsupported);
      for (Token t = preprocessor.next(); t.kind() != Token.Kind.END; t = preprocessor.next()) {
        tokens.add(t);
      }
    } catch (Diagnostics.TooMany e) {
      stopped = true;
    }
    return new Preprocessed(
        tokens,
        diagnostics.all().stream().map(Diagnostic::toString).toList(),
        unsupported.all().stream().map(UnsupportedException::construct).toList(),
        stopped);
  }

  /** The spellings with a blank between any two. */
  String text() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** The same of a text in which nothing is to be replaced, as {@code gcc -E -P} prints it. */
  static String spellings(String text) {
    PpToken[] tokens = Lexer.lex("gcc", false, text).tokens();
    List<String> spellings = new ArrayList<>();
    for (PpToken t : tokens) {
      if (!t.end()) {
        spellings.add(t.text);
      }
    }
    return String.join(" ", spellings);
  }
}
