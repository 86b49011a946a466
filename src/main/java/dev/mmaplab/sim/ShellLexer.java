package dev.mmaplab.sim;

import dev.mmaplab.sim.ShellSyntax.HereText;
import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts shell text into operators and words, as much as is asked for. */
final class ShellLexer {
  /** What a token is; the parser says which words are keywords. */
  enum Kind {
    END,
    OPERATOR,
    REDIRECTION,
    WORD
  }

  /**
   * @param operator of an operator or redirection
   * @param fd the number right before a redirection, or -1
   */
  record Token(Kind kind, String operator, int fd, Word word, int line) {
    boolean is(String text) {
      return kind == Kind.OPERATOR && operator.equals(text);
    }

    /** The word's text if it is a single unquoted literal (keywords, names), else "". */
    String plain() {
      return word.parts().size() == 1
              && word.parts().getFirst() instanceof Part.Text t
              && !t.quoted()
          ? t.text()
          : "";
    }
  }

  private record Pending(HereText target, String end, boolean literal, boolean stripTabs) {}

  static final Word NONE = new Word(List.of());
  private static final int MAX_DEPTH = 50;
  private static final String BREAKS = " \t\n;&|<>()";
  private static final Set<String> OPERATORS =
      Set.of("&&", "||", ";;", ">>", ">&", "<&", "<<", "<>", ">|", "&>");

  private final int base;
  private final List<Pending> pending = new ArrayList<>();
  private final ShellWords words;
  private final Set<String> expanding = new java.util.HashSet<>();
  private String text;
  private int at;
  private int line;
  private int aliasEnd = -1;
  private int nested;
  private boolean cutShort;

  ShellLexer(String text, int depth) {
    this.text = text;
    this.base = depth;
    this.words = new ShellWords(this);
    if (depth > MAX_DEPTH) {
      throw new ShellSyntaxException("nested too deeply", true);
    }
  }

  /** How deeply the text being read is nested in substitutions. */
  int depth() {
    return base + nested;
  }

  /** A substitution begins in this text. */
  void enter() {
    if (depth() >= MAX_DEPTH) {
      throw new ShellSyntaxException("nested too deeply", true);
    }
    nested++;
  }

  void leave() {
    nested--;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character, or NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  char take() {
    char c = text.charAt(at++);
    if (c == '\n') {
      line++;
    }
    return c;
  }

  boolean looking(String ahead) {
    return text.startsWith(ahead, at);
  }

  void skip(int count) {
    for (int i = 0; i < count && !atEnd(); i++) {
      take();
    }
  }

  int line() {
    return line;
  }

  /** True if a here-document ended with the text instead of its last line. */
  boolean cutShort() {
    return cutShort;
  }

  Token next() {
    skipBlanks();
    int startLine = line;
    if (atEnd()) {
      readDocuments();
      return new Token(Kind.END, "", -1, NONE, startLine);
    }
    String operator = operator();
    if (!operator.isEmpty()) {
      skip(operator.length());
      if (operator.equals("\n")) {
        readDocuments();
      }
      boolean redirects = operator.contains("<") || operator.contains(">");
      return redirects
          ? redirection(operator, -1, startLine)
          : new Token(Kind.OPERATOR, operator, -1, NONE, startLine);
    }
    int digits = 0;
    while (Character.isDigit(peek(digits))) {
      digits++;
    }
    if (digits > 0 && digits < 5 && (peek(digits) == '<' || peek(digits) == '>')) {
      int fd = Integer.parseInt(text.substring(at, at + digits));
      skip(digits);
      String redirection = operator();
      skip(redirection.length());
      return redirection(redirection, fd, startLine);
    }
    return new Token(Kind.WORD, "", -1, words.word(BREAKS), startLine);
  }

  private Token redirection(String operator, int fd, int startLine) {
    return new Token(Kind.REDIRECTION, operator, fd, NONE, startLine);
  }

  private String operator() {
    char c = peek();
    String two = at + 2 <= text.length() ? text.substring(at, at + 2) : "";
    if (OPERATORS.contains(two)) {
      return two.equals("<<") && peek(2) == '-' ? "<<-" : two;
    }
    return "\n;&|<>()".indexOf(c) >= 0 ? String.valueOf(c) : "";
  }

  private void skipBlanks() {
    while (!atEnd()) {
      char c = peek();
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '\\' && peek(1) == '\n') {
        skip(2);
      } else if (c == '#') {
        while (!atEnd() && peek() != '\n') {
          at++;
        }
      } else {
        return;
      }
    }
  }

  /** A word of the text that follows, up to one of these characters. */
  Word word(String breaks) {
    return words.word(breaks);
  }

  /** The text of this here-document begins after the line that is being read. */
  void expectDocument(HereText target, Word end, boolean stripTabs) {
    boolean literal = end.parts().stream().anyMatch(Part::quoted);
    StringBuilder name = new StringBuilder();
    for (Part part : end.parts()) {
      if (part instanceof Part.Text t) {
        name.append(t.text());
      }
    }
    pending.add(new Pending(target, name.toString(), literal, stripTabs));
  }

  private void readDocuments() {
    List<Pending> now = List.copyOf(pending);
    pending.clear();
    for (Pending p : now) {
      StringBuilder document = new StringBuilder();
      boolean ended = false;
      while (!ended && !atEnd()) {
        int newline = text.indexOf('\n', at);
        String row = newline < 0 ? text.substring(at) : text.substring(at, newline);
        skip(row.length() + 1);
        if (p.stripTabs()) {
          row = row.replaceFirst("^\t+", "");
        }
        ended = row.equals(p.end());
        if (!ended) {
          document.append(row).append(newline < 0 ? "" : "\n");
        }
      }
      cutShort |= !ended;
      p.target()
          .becomes(
              p.literal()
                  ? new Word(List.of(new Part.Text(document.toString(), true)))
                  : new ShellLexer(document.toString(), depth() + 1).words.document());
    }
  }

  /**
   * Puts an alias's text in the place of the word just read.
   *
   * @return false if there is no such alias, or it is being expanded already
   */
  boolean expandAlias(String name, Map<String, String> aliases) {
    if (at >= aliasEnd) {
      expanding.clear();
    }
    if (!aliases.containsKey(name) || !expanding.add(name)) {
      return false;
    }
    String value = aliases.getOrDefault(name, "");
    aliasEnd = Math.max(aliasEnd, at) - at + value.length() + 1;
    text = value + " " + text.substring(at);
    at = 0;
    return true;
  }
}
