package dev.mmaplab.sim;

import java.util.List;
import java.util.Set;

/** Cuts awk text into tokens. */
final class AwkLexer {
  enum Kind {
    END,
    NEWLINE,
    NUMBER,
    STRING,
    REGEX,
    NAME,
    FUNCTION,
    KEYWORD,
    OPERATOR
  }

  /**
   * @param spaced blanks stood before it
   */
  record Token(Kind kind, String text, boolean spaced) {
    boolean is(String operator) {
      return (kind == Kind.OPERATOR || kind == Kind.KEYWORD) && text.equals(operator);
    }
  }

  private static final Set<String> KEYWORDS =
      Set.of(
          "BEGIN",
          "END",
          "function",
          "func",
          "if",
          "else",
          "while",
          "for",
          "do",
          "break",
          "continue",
          "next",
          "nextfile",
          "exit",
          "return",
          "delete",
          "in",
          "getline",
          "print",
          "printf");
  static final Set<String> BUILT_IN =
      Set.of(
          "length",
          "substr",
          "index",
          "split",
          "sub",
          "gsub",
          "match",
          "sprintf",
          "sin",
          "cos",
          "atan2",
          "exp",
          "log",
          "sqrt",
          "int",
          "rand",
          "srand",
          "tolower",
          "toupper",
          "system",
          "close",
          "fflush",
          "and",
          "or",
          "xor",
          "lshift",
          "rshift",
          "compl",
          "systime",
          "strftime",
          "gensub",
          "mktime");
  private static final List<String> OPERATORS =
      List.of(
          "**=", "**", "&&", "||", "==", "!=", "<=", ">=", "++", "--", "+=", "-=", "*=", "/=", "%=",
          "^=", "!~", ">>", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%", "^",
          "!", "<", ">", "|", "?", ":", "~", "$", "=");

  private final String text;
  private int at;
  private int line = 1;

  AwkLexer(String text) {
    this.text = text;
  }

  int line() {
    return line;
  }

  /**
   * @param operand a slash begins a regular expression
   */
  Token next(boolean operand) {
    boolean spaced = blanks();
    if (at >= text.length()) {
      return new Token(Kind.END, "", spaced);
    }
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      return new Token(Kind.NEWLINE, "\n", spaced);
    }
    if (c == '"') {
      return new Token(Kind.STRING, string(), spaced);
    }
    if (c == '/' && operand) {
      return new Token(Kind.REGEX, regex(), spaced);
    }
    if (Character.isDigit(c)
        || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      int start = at;
      int end = start + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || ".+-".indexOf(text.charAt(end)) >= 0)
          && isNumber(text.substring(start, end + 1))) {
        end++;
      }
      at = end;
      return new Token(Kind.NUMBER, text.substring(start, end), spaced);
    }
    if (c == '_' || Character.isLetter(c)) {
      int start = at;
      while (at < text.length()
          && (text.charAt(at) == '_' || Character.isLetterOrDigit(text.charAt(at)))) {
        at++;
      }
      String name = text.substring(start, at);
      Kind kind =
          KEYWORDS.contains(name)
              ? Kind.KEYWORD
              : BUILT_IN.contains(name) || at < text.length() && text.charAt(at) == '('
                  ? Kind.FUNCTION
                  : Kind.NAME;
      return new Token(kind, name, spaced);
    }
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, at)) {
        at += operator.length();
        return new Token(Kind.OPERATOR, operator, spaced);
      }
    }
    throw new AppletFailure("cmd. line:" + line + ": Unexpected token");
  }

  private static boolean isNumber(String text) {
    return text.matches("0[xX][0-9a-fA-F]*|[0-9]*\\.?[0-9]*([eE][-+]?[0-9]*)?");
  }

  private boolean blanks() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        at += 2;
        line++;
      } else if (c == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else {
        break;
      }
    }
    return at > start;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\n') {
        break;
      }
      if (c != '\\' || at + 1 >= text.length()) {
        out.append(c);
        at++;
        continue;
      }
      char next = text.charAt(at + 1);
      if (next == '"' || next == '/') {
        out.append(next);
        at += 2;
      } else if (next == '\n') {
        at += 2;
      } else {
        EchoText.Escape escape = EchoText.escape(text, at, false);
        out.append(next == 'c' ? "\\c" : escape.text());
        at = escape.end();
      }
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      throw new AppletFailure("cmd. line:" + line + ": Unexpected end of string");
    }
    at++;
    return out.toString();
  }

  private String regex() {
    StringBuilder out = new StringBuilder();
    at++;
    boolean bracket = false;
    while (at < text.length() && (bracket || text.charAt(at) != '/') && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        char next = text.charAt(at++);
        out.append(next == '/' ? "/" : "\\" + next);
        continue;
      }
      bracket = c == '[' || bracket && c != ']';
      out.append(c);
    }
    if (at >= text.length() || text.charAt(at) != '/') {
      throw new AppletFailure("cmd. line:" + line + ": Unexpected end of string");
    }
    at++;
    return out.toString();
  }
}
