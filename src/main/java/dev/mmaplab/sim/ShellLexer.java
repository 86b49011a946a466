package dev.mmaplab.sim;

import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Splits shell text into operators and words. */
final class ShellLexer {
  /**
   * A token: an operator (word absent) or a word. {@code digits}: an unquoted number right before a
   * redirection.
   */
  record Token(String operator, Word word, boolean digits) {
    boolean is(String text) {
      return operator.equals(text);
    }

    /** The word's text if it is a single unquoted literal (keywords, assignments), else "". */
    String plain() {
      return word.parts().size() == 1
              && word.parts().getFirst() instanceof Part.Text t
              && !t.quoted()
          ? t.text()
          : "";
    }
  }

  private static final Word NONE = new Word(List.of());
  private static final int MAX_DEPTH = 50;
  private final String text;
  private final int depth;
  private int at;

  ShellLexer(String text, int depth) {
    this.text = text;
    this.depth = depth;
    if (depth > MAX_DEPTH) {
      throw new ShellSyntaxException("nested too deeply", true);
    }
  }

  /** All tokens; newlines are the operator "\n", the end is the operator "". */
  List<Token> tokens() {
    List<Token> result = new ArrayList<>();
    while (true) {
      skipBlanks();
      if (at >= text.length()) {
        result.add(new Token("", NONE, false));
        return result;
      }
      char c = text.charAt(at);
      String operator = operatorAt(c);
      if (operator.isEmpty()) {
        result.add(word());
      } else {
        at += operator.length();
        result.add(new Token(operator, NONE, false));
      }
    }
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        at += 2;
      } else if (c == '#') {
        while (at < text.length() && text.charAt(at) != '\n') {
          at++;
        }
      } else {
        return;
      }
    }
  }

  private String operatorAt(char c) {
    String two = at + 2 <= text.length() ? text.substring(at, at + 2) : "";
    return switch (two) {
      case "&&", "||", ">>", ">&", "<&", ";;", "<<" -> two;
      default -> "\n;&|<>()".indexOf(c) >= 0 ? String.valueOf(c) : "";
    };
  }

  private Token word() {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean allDigits = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (" \t\r\n;&|<>()".indexOf(c) >= 0) {
        break;
      }
      allDigits &= Character.isDigit(c);
      switch (c) {
        case '\'' -> {
          flush(literal, parts, false);
          int end = text.indexOf('\'', at + 1);
          if (end < 0) {
            throw new ShellSyntaxException("unterminated quoted string", true);
          }
          parts.add(new Part.Text(text.substring(at + 1, end), true));
          at = end + 1;
        }
        case '"' -> {
          flush(literal, parts, false);
          at++;
          doubleQuoted(parts);
        }
        case '\\' -> {
          if (at + 1 >= text.length()) {
            literal.append('\\');
            at++;
          } else if (text.charAt(at + 1) == '\n') {
            at += 2;
          } else {
            flush(literal, parts, false);
            parts.add(new Part.Text(text.substring(at + 1, at + 2), true));
            at += 2;
          }
        }
        case '$', '`' -> dollar(literal, parts, false);
        default -> {
          literal.append(c);
          at++;
        }
      }
    }
    flush(literal, parts, false);
    boolean beforeRedirection =
        at < text.length() && (text.charAt(at) == '<' || text.charAt(at) == '>');
    return new Token("word", new Word(parts), allDigits && beforeRedirection && parts.size() == 1);
  }

  private void doubleQuoted(List<Part> parts) {
    StringBuilder literal = new StringBuilder();
    int before = parts.size();
    while (true) {
      if (at >= text.length()) {
        throw new ShellSyntaxException("unterminated quoted string", true);
      }
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        break;
      }
      if (c == '\\' && at + 1 < text.length() && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
        if (text.charAt(at + 1) != '\n') {
          literal.append(text.charAt(at + 1));
        }
        at += 2;
      } else if (c == '$' || c == '`') {
        dollar(literal, parts, true);
      } else {
        literal.append(c);
        at++;
      }
    }
    if (!literal.isEmpty() || parts.size() == before) {
      parts.add(new Part.Text(literal.toString(), true));
    }
  }

  private void dollar(StringBuilder literal, List<Part> parts, boolean quoted) {
    if (text.charAt(at) == '`') {
      int end = text.indexOf('`', at + 1);
      if (end < 0) {
        throw new ShellSyntaxException("unterminated backquote", true);
      }
      flush(literal, parts, quoted);
      parts.add(
          new Part.Substitution(ShellParser.parse(text.substring(at + 1, end), depth + 1), quoted));
      at = end + 1;
      return;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '(') {
      flush(literal, parts, quoted);
      boolean arithmetic = text.startsWith("$((", at);
      int end = closing(at + 1);
      if (arithmetic && text.charAt(end - 1) == ')') {
        Word inner = quotedWord(text.substring(at + 3, end - 1));
        parts.add(new Part.Arithmetic(inner, quoted));
      } else {
        parts.add(
            new Part.Substitution(
                ShellParser.parse(text.substring(at + 2, end), depth + 1), quoted));
      }
      at = end + 1;
    } else if (next == '{') {
      flush(literal, parts, quoted);
      int end = text.indexOf('}', at);
      if (end < 0) {
        throw new ShellSyntaxException("missing '}'", true);
      }
      String inside = text.substring(at + 2, end);
      int colon = inside.indexOf(":-");
      parts.add(
          colon < 0
              ? new Part.Variable(inside, "", quoted)
              : new Part.Variable(inside.substring(0, colon), inside.substring(colon + 2), quoted));
      at = end + 1;
    } else if (next == '_' || Character.isLetter(next)) {
      flush(literal, parts, quoted);
      int end = at + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      parts.add(new Part.Variable(text.substring(at + 1, end), "", quoted));
      at = end;
    } else if ("?$!#@*0123456789".indexOf(next) >= 0) {
      flush(literal, parts, quoted);
      parts.add(new Part.Variable(String.valueOf(next), "", quoted));
      at += 2;
    } else {
      literal.append('$');
      at++;
    }
  }

  private Word quotedWord(String inner) {
    List<Part> parts = new ArrayList<>();
    new ShellLexer(inner + "\"", depth + 1).doubleQuoted(parts);
    return new Word(parts);
  }

  /** Index of the parenthesis that closes the one at {@code open}. */
  private int closing(int open) {
    int level = 0;
    boolean single = false;
    boolean twice = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' && !twice) {
        single = !single;
      } else if (c == '"' && !single) {
        twice = !twice;
      } else if (c == '\\' && !single) {
        i++;
      } else if (c == '(' && !single && !twice) {
        level++;
      } else if (c == ')' && !single && !twice && --level == 0) {
        return i;
      }
    }
    throw new ShellSyntaxException("missing ')'", true);
  }

  private static void flush(StringBuilder literal, List<Part> parts, boolean quoted) {
    if (!literal.isEmpty()) {
      parts.add(new Part.Text(literal.toString(), quoted));
      literal.setLength(0);
    }
  }
}
