package dev.mmaplab.sim;

import java.util.List;

/** Lays names out as busybox's ls does on a terminal of 80 columns. */
final class LsColumns {
  private static final int WIDTH = 80;
  private static final int GAP = 2;

  private LsColumns() {}

  /** Down, then across. */
  static String of(List<String> names) {
    return of(names, names.stream().mapToInt(String::length).max().orElse(0), false);
  }

  /**
   * @param longest of the names, without the marks after them
   */
  static String of(List<String> names, int longest, boolean acrossFirst) {
    if (names.isEmpty()) {
      return "";
    }
    int widest = longest + GAP;
    int columns = Math.max(1, WIDTH / widest);
    int rows = columns > 1 ? (names.size() + columns - 1) / columns : names.size();
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      int column = 0;
      for (int c = 0; c < Math.max(1, columns); c++) {
        int i = acrossFirst ? row * columns + c : c * rows + row;
        if (i >= names.size()) {
          break;
        }
        if (c > 0) {
          line.append(" ".repeat(Math.max(0, column - line.length())));
        }
        line.append(names.get(i));
        column += widest;
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
