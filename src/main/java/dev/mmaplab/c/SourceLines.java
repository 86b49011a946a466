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
    this.text = text;
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

  /** A preprocessor directive or a line less indented than {@code column} stands between two lines. */
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
