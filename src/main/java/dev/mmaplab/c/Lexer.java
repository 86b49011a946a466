package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a file into preprocessing tokens (C11 6.4, translation phases 2 and 3), as cpplib's lex.c
 * does.
 */
final class Lexer {
  private static final byte SPACE = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;
  private static final byte OPERATOR = 4;
  private static final byte QUOTE = 5;
  private static final byte[] CLASSES = classes();

  private final String path;
  private final boolean system;
  private final SourceText text;
  private final char[] s;
  private final NameTable names = new NameTable();
  private final List<LexedFile.Problem> problems = new ArrayList<>();
  private PpToken[] tokens;
  private int count;
  private int[] directives = new int[16];
  private Position[] ends = new Position[16];
  private int directiveCount;
  private int p;

  private Lexer(String path, boolean system, String source) {
    this.path = path;
    this.system = system;
    this.text = new SourceText(source);
    this.s = text.chars;
    this.tokens = new PpToken[16 + source.length() / 4];
  }

  static LexedFile lex(String path, boolean system, String source) {
    Lexer lexer = new Lexer(path, system, SourceText.withoutMark(source));
    lexer.run();
    return LexedFile.of(
        path,
        system,
        Arrays.copyOf(lexer.tokens, lexer.count),
        Arrays.copyOf(lexer.directives, lexer.directiveCount),
        Arrays.copyOf(lexer.ends, lexer.directiveCount),
        lexer.problems);
  }

  private static byte[] classes() {
    byte[] c = new byte[128];
    for (char x : " \t\f\013\r\0".toCharArray()) {
      c[x] = SPACE;
    }
    for (int x = 'a'; x <= 'z'; x++) {
      c[x] = LETTER;
      c[x - 32] = LETTER;
    }
    c['_'] = LETTER;
    c['$'] = LETTER;
    Arrays.fill(c, '0', '9' + 1, DIGIT);
    for (char x : "!#%&()*+,-./:;<=>?[]^{|}~".toCharArray()) {
      c[x] = OPERATOR;
    }
    c['"'] = QUOTE;
    c['\''] = QUOTE;
    return c;
  }

  private void run() {
    boolean space = true;
    boolean bol = true;
    boolean header = false;
    boolean directive = false;
    boolean nul = false;
    int splice = 0;
    while (p < text.length) {
      char c = s[p];
      byte kind = c < 128 ? CLASSES[c] : 0;
      if (c == '\n') {
        if (directive) {
          endDirective();
        }
        p++;
        bol = true;
        space = true;
        header = false;
        directive = false;
        continue;
      }
      if (kind == SPACE) {
        nul |= c == 0;
        p++;
        space = true;
        continue;
      }
      if (c == '/' && s[p + 1] == '*') {
        blockComment();
        space = true;
        continue;
      }
      if (c == '/' && s[p + 1] == '/') {
        while (s[p] != '\n') {
          p++;
        }
        continue;
      }
      int start = p;
      text.locate(start);
      Position position = new Position(path, text.line(), text.column());
      if (header && (c == '<' || c == '"') && headerName()) {
        add(Kind.HEADER_NAME, new String(s, start, p - start), position, space, bol);
      } else {
        switch (kind) {
          case LETTER -> word(position, space, bol);
          case DIGIT -> number(position, space, bol);
          case QUOTE -> literal(start, position, space, bol);
          case OPERATOR -> {
            if (c == '.' && s[p + 1] >= '0' && s[p + 1] <= '9') {
              number(position, space, bol);
            } else {
              String spelling = punctuator();
              boolean digraph = c != spelling.charAt(0);
              p += !digraph ? spelling.length() : spelling.equals("##") ? 4 : 2;
              Kind as = digraph ? Kind.DIGRAPH : Kind.PUNCTUATOR;
              add(as, spelling, position, space, bol);
              if (bol && spelling.equals("#")) {
                directive = true;
                directive();
              }
            }
          }
          default -> {
            if (c >= 128 && identifierPart(p, true) == 0 && identifierPart(p, false) > 0) {
              String mark = new String(s, p, identifierPart(p, false));
              String message = " is not valid at the start of an identifier";
              problem(position, Diagnostic.Severity.ERROR, "extended character " + mark + message);
              word(position, space, bol);
            } else if (identifierPart(p, true) > 0) {
              word(position, space, bol);
            } else {
              p += Character.isHighSurrogate(c) && Character.isLowSurrogate(s[p + 1]) ? 2 : 1;
              add(Kind.OTHER, new String(s, start, p - start), position, space, bol);
            }
          }
        }
      }
      header = !bol && headerFollows();
      bol = false;
      space = false;
      while (splice < text.splices.size() && text.splices.get(splice).offset() <= p) {
        spliceProblem(text.splices.get(splice++));
      }
    }
    while (splice < text.splices.size()) {
      spliceProblem(text.splices.get(splice++));
    }
    if (nul) {
      problem(
          new Position(path, text.line(), 0),
          Diagnostic.Severity.WARNING,
          "null character(s) ignored");
    }
    text.locate(text.length - 1);
    add(Kind.END, "", new Position(path, text.line(), text.column()), true, true);
  }

  private void directive() {
    if (directiveCount == directives.length) {
      directives = Arrays.copyOf(directives, directiveCount * 2);
      ends = Arrays.copyOf(ends, directiveCount * 2);
    }
    directives[directiveCount] = count - 1;
    ends[directiveCount++] = tokens[count - 1].position;
  }

  private void endDirective() {
    text.locate(p);
    ends[directiveCount - 1] = new Position(path, text.line(), text.column());
  }

  /** True after {@code # include}. */
  private boolean headerFollows() {
    if (count < 2
        || !tokens[count - 2].bol
        || !tokens[count - 2].text.equals("#")
        || tokens[count - 1].bol) {
      return false;
    }
    String name = tokens[count - 1].text;
    return name.equals("include") || name.equals("include_next") || name.equals("import");
  }

  private void spliceProblem(SourceText.Splice splice) {
    if (splice.blank()) {
      Position at = new Position(path, splice.line(), splice.column());
      problem(at, Diagnostic.Severity.WARNING, "backslash and newline separated by space");
    }
    if (splice.last()) {
      Position at = new Position(path, splice.line(), splice.column());
      problem(at, Diagnostic.Severity.WARNING, "backslash-newline at end of file");
    }
  }

  private void add(Kind kind, String spelling, Position position, boolean space, boolean bol) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    tokens[count++] = new PpToken(kind, spelling, position, space, bol, system, false);
  }

  private void problem(Position at, Diagnostic.Severity severity, String message) {
    problems.add(new LexedFile.Problem(count, at, severity, message));
  }

  /** The place of a character; never one before the last that was asked for. */
  private Position here(int offset) {
    text.locate(offset);
    return new Position(path, text.line(), text.column());
  }

  private void blockComment() {
    int start = p;
    Optional<Position> open = Optional.empty();
    p += 2;
    while (p < text.length) {
      if (s[p] == '*' && s[p + 1] == '/') {
        p += 2;
        return;
      }
      if (s[p] == '/' && s[p + 1] == '*' && s[p + 2] != '/') {
        open = Optional.of(open.orElseGet(() -> here(start)));
        Position at = here(p);
        problem(at, Diagnostic.Severity.WARNING, "\"/*\" within comment [-Wcomment]");
      }
      p++;
    }
    Position at = open.orElseGet(() -> here(start));
    problem(at, Diagnostic.Severity.ERROR, "unterminated comment");
  }

  /**
   * Length of the identifier character at {@code at}: 0 if none, 6 or 10 for a universal character
   * name.
   */
  private int identifierPart(int at, boolean first) {
    char c = s[at];
    if (c < 128) {
      byte kind = CLASSES[c];
      if (kind == LETTER || (kind == DIGIT && !first)) {
        return 1;
      }
      if (c == '\\' && (s[at + 1] == 'u' || s[at + 1] == 'U')) {
        int digits = s[at + 1] == 'u' ? 4 : 8;
        for (int i = 0; i < digits; i++) {
          if (at + 2 + i >= text.length || Character.digit(s[at + 2 + i], 16) < 0) {
            return 0;
          }
        }
        return 2 + digits;
      }
      return 0;
    }
    int point = c;
    int length = 1;
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(s[at + 1])) {
      point = Character.toCodePoint(c, s[at + 1]);
      length = 2;
    }
    return IdentifierCharacters.allowed(point, first) ? length : 0;
  }

  private void word(Position position, boolean space, boolean bol) {
    int start = p;
    while (true) {
      char c = s[p];
      if (c < 128 && (CLASSES[c] == LETTER || CLASSES[c] == DIGIT)) {
        p++;
        continue;
      }
      int more = c < 128 && c != '\\' ? 0 : identifierPart(p, p == start && c < 128);
      if (more == 0) {
        break;
      }
      p += more;
    }
    if ((s[p] == '"' || s[p] == '\'') && p - start <= 2 && encodingPrefix(start, s[p] == '\'')) {
      literal(start, position, space, bol);
      return;
    }
    if (s[p] == '"' && s[p - 1] == 'R' && rawPrefix(start)) {
      raw(start, position, space, bol);
      return;
    }
    String name = names.name(s, start, p);
    add(Kind.IDENTIFIER, name.indexOf('\\') < 0 ? name : universal(name), position, space, bol);
  }

  /** An identifier with its universal character names as the characters they are. */
  private static String universal(String name) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < name.length()) {
      if (name.charAt(i) != '\\') {
        out.append(name.charAt(i++));
        continue;
      }
      int end = i + (name.charAt(i + 1) == 'u' ? 6 : 10);
      long point = Long.parseLong(name, i + 2, end, 16);
      out.appendCodePoint(point <= Character.MAX_CODE_POINT ? (int) point : 0xfffd);
      i = end;
    }
    return out.toString().intern();
  }

  private boolean encodingPrefix(int start, boolean character) {
    char c = s[start];
    if (p - start == 2) {
      return c == 'u' && s[start + 1] == '8' && !character;
    }
    return c == 'L' || c == 'u' || c == 'U';
  }

  private boolean rawPrefix(int start) {
    return switch (p - start) {
      case 1 -> true;
      case 2 -> s[start] == 'L' || s[start] == 'u' || s[start] == 'U';
      case 3 -> s[start] == 'u' && s[start + 1] == '8';
      default -> false;
    };
  }

  /** A raw string, which GNU C has from C++11; {@code p} is at its quote. */
  private void raw(int start, Position position, boolean space, boolean bol) {
    int open = p + 1;
    while (rawDelimiter(s[open]) && open - p <= 16) {
      open++;
    }
    if (s[open] != '(') {
      String message =
          rawDelimiter(s[open])
              ? "raw string delimiter longer than 16 characters"
              : s[open] == '\n'
                  ? "invalid new-line in raw string delimiter"
                  : "invalid character '" + s[open] + "' in raw string delimiter";
      problem(here(open), Diagnostic.Severity.ERROR, message);
      while (s[open] != '"' && s[open] != '\n') {
        open++;
      }
      p = s[open] == '"' ? open + 1 : open;
      add(Kind.OTHER, new String(s, start, p - start), position, space, bol);
      return;
    }
    String close = ")" + new String(s, p + 1, open - p - 1) + "\"";
    int end = open + 1;
    while (end < text.length
        && !(matches(end, close) && text.unspliced(end, end + close.length()).equals(close))) {
      end++;
    }
    if (end >= text.length) {
      problem(position, Diagnostic.Severity.ERROR, "unterminated raw string");
      p = text.length - 1;
      return;
    }
    p = end + close.length();
    add(Kind.STRING, text.unspliced(start, p), position, space, bol);
  }

  private boolean matches(int at, String wanted) {
    return at + wanted.length() <= text.length
        && wanted.contentEquals(java.nio.CharBuffer.wrap(s, at, wanted.length()));
  }

  private static boolean rawDelimiter(char c) {
    return c > ' ' && c < 0x7f && c != '(' && c != ')' && c != '\\' && c != '"';
  }

  private void number(Position position, boolean space, boolean bol) {
    int start = p;
    p++;
    while (true) {
      char c = s[p];
      if (c < 128 && (CLASSES[c] == LETTER || CLASSES[c] == DIGIT || c == '.')) {
        p++;
      } else if ((c == '+' || c == '-') && exponent(s[p - 1])) {
        p++;
      } else {
        int more = c < 128 && c != '\\' ? 0 : identifierPart(p, false);
        if (more == 0) {
          break;
        }
        p += more;
      }
    }
    add(Kind.NUMBER, names.name(s, start, p), position, space, bol);
  }

  private static boolean exponent(char c) {
    return c == 'e' || c == 'E' || c == 'p' || c == 'P';
  }

  /** A string or character constant; {@code p} is at the quote, {@code start} at the prefix. */
  private void literal(int start, Position position, boolean space, boolean bol) {
    char quote = s[p];
    int at = p + 1;
    while (s[at] != quote && s[at] != '\n') {
      at += s[at] == '\\' && s[at + 1] != '\n' ? 2 : 1;
    }
    if (s[at] == '\n') {
      p = at;
      problem(position, Diagnostic.Severity.WARNING, "missing terminating " + quote + " character");
      add(Kind.OTHER, new String(s, start, p - start), position, space, bol);
      return;
    }
    p = at + 1;
    add(quote == '"' ? Kind.STRING : Kind.CHAR, names.name(s, start, p), position, space, bol);
  }

  /** Moves over {@code <…>} or {@code "…"} if the line finishes it. */
  private boolean headerName() {
    char close = s[p] == '<' ? '>' : '"';
    int at = p + 1;
    while (s[at] != close && s[at] != '\n') {
      at++;
    }
    if (s[at] == '\n') {
      return false;
    }
    p = at + 1;
    return true;
  }

  private String punctuator() {
    char b = s[p + 1];
    return switch (s[p]) {
      case '(' -> "(";
      case ')' -> ")";
      case ',' -> ",";
      case ';' -> ";";
      case '[' -> "[";
      case ']' -> "]";
      case '{' -> "{";
      case '}' -> "}";
      case '~' -> "~";
      case '?' -> "?";
      case '.' -> b == '.' && s[p + 2] == '.' ? "..." : ".";
      case ':' -> b == '>' ? "]" : ":";
      case '=' -> b == '=' ? "==" : "=";
      case '!' -> b == '=' ? "!=" : "!";
      case '*' -> b == '=' ? "*=" : "*";
      case '/' -> b == '=' ? "/=" : "/";
      case '^' -> b == '=' ? "^=" : "^";
      case '#' -> b == '#' ? "##" : "#";
      case '+' -> b == '+' ? "++" : b == '=' ? "+=" : "+";
      case '-' -> b == '>' ? "->" : b == '-' ? "--" : b == '=' ? "-=" : "-";
      case '&' -> b == '&' ? "&&" : b == '=' ? "&=" : "&";
      case '|' -> b == '|' ? "||" : b == '=' ? "|=" : "|";
      case '%' -> percent(b);
      case '<' ->
          b == '<'
              ? s[p + 2] == '=' ? "<<=" : "<<"
              : b == '=' ? "<=" : b == ':' ? "[" : b == '%' ? "{" : "<";
      case '>' -> b == '>' ? s[p + 2] == '=' ? ">>=" : ">>" : b == '=' ? ">=" : ">";
      default -> throw new IllegalStateException("no punctuator: " + s[p]);
    };
  }

  private String percent(char b) {
    return switch (b) {
      case '=' -> "%=";
      case '>' -> "}";
      case ':' -> s[p + 2] == '%' && p + 3 < text.length && s[p + 3] == ':' ? "##" : "#";
      default -> "%";
    };
  }
}
