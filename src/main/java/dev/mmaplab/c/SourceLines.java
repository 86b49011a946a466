package dev.mmaplab.c;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The learner's text by lines: for remarks that look at how the text is laid out. */
final class SourceLines {
  private static final int TAB = 8;

  private final String file;
  private final String text;
  private Optional<List<String>> lines = Optional.empty();

  SourceLines(String file, String text) {
    this.file = file;
    this.text = SourceText.withoutMark(text);
  }

  private String line(int number) {
    List<String> all = lines.orElseGet(() -> Arrays.asList(text.split("\n", -1)));
    lines = Optional.of(all);
    return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
  }

  boolean has(Position p) {
    return p.file().equals(file);
  }

  /** The column of the first character of a line that is no white space; 0 for an empty line. */
  int firstColumn(int number) {
    String s = line(number);
    int column = 1;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\t') {
        column = (column - 1) / TAB * TAB + TAB + 1;
      } else if (c == ' ') {
        column++;
      } else {
        return column;
      }
    }
    return 0;
  }

  /** True if the text shows the token at its place, so that it is not what a macro became. */
  boolean shows(Token t) {
    Position p = t.position();
    if (!has(p)) {
      return !t.inSystemHeader();
    }
    String s = line(p.line());
    int column = 1;
    for (int i = 0; i < s.length(); i++) {
      if (column >= p.column()) {
        return s.startsWith(t.text(), i);
      }
      column = s.charAt(i) == '\t' ? (column - 1) / TAB * TAB + TAB + 1 : column + 1;
    }
    return false;
  }

  /**
   * Where byte {@code offset} of a string literal stands; literals may be adjacent.
   *
   * @param start the opening quote of the first
   * @return empty if the text there is no plain string, as in a macro
   */
  Optional<Position> inString(Position start, byte[] bytes, int offset) {
    if (!has(start)) {
      return Optional.empty();
    }
    int row = start.line();
    String s = line(row);
    int i = indexOf(s, start.column());
    if (i >= s.length() || s.charAt(i) != '"') {
      return Optional.empty();
    }
    i++;
    int done = 0;
    while (true) {
      if (i >= s.length()) {
        return Optional.empty();
      }
      char c = s.charAt(i);
      if (c == '"') {
        i++;
        while (true) {
          while (i < s.length() && Character.isWhitespace(s.charAt(i))) {
            i++;
          }
          if (i < s.length() || row - start.line() > 20) {
            break;
          }
          s = line(++row);
          i = 0;
        }
        if (i >= s.length() || s.charAt(i) != '"') {
          return Optional.empty();
        }
        i++;
        continue;
      }
      int length = 1;
      if (c == '\\') {
        length = escape(s, i);
      }
      if (done == offset) {
        return Optional.of(new Position(file, row, columnOf(s, i)));
      }
      done += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      i += length;
    }
  }

  private static int escape(String s, int at) {
    if (at + 1 >= s.length()) {
      return 1;
    }
    int i = at + 1;
    char c = s.charAt(i);
    if (c == 'x') {
      i++;
      while (i < s.length() && Character.digit(s.charAt(i), 16) >= 0) {
        i++;
      }
      return i - at;
    }
    int digits = 0;
    while (digits < 3 && i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '7') {
      i++;
      digits++;
    }
    return digits > 0 ? i - at : 2;
  }

  private static int indexOf(String s, int wanted) {
    int column = 1;
    for (int i = 0; i < s.length(); i++) {
      if (column >= wanted) {
        return i;
      }
      column = s.charAt(i) == '\t' ? (column - 1) / TAB * TAB + TAB + 1 : column + 1;
    }
    return s.length();
  }

  private static int columnOf(String s, int index) {
    int column = 1;
    for (int i = 0; i < index; i++) {
      column = s.charAt(i) == '\t' ? (column - 1) / TAB * TAB + TAB + 1 : column + 1;
    }
    return column;
  }

  /** Lines with {@code #include}: the number of the last, 0 if there is none. */
  int lastInclude() {
    int last = 0;
    int n = 0;
    for (String one : text.split("\n", -1)) {
      n++;
      String directive = one.strip();
      if (directive.startsWith("#") && directive.substring(1).strip().startsWith("include")) {
        last = n;
      }
    }
    return last;
  }

  /**
   * A preprocessor directive or a line less indented than {@code column} stands between two lines.
   */
  boolean unindentedBetween(int from, int to, int column) {
    for (int n = from + 1; n < to; n++) {
      int first = firstColumn(n);
      if (first > 0 && first < column) {
        return true;
      }
    }
    return false;
  }
}
