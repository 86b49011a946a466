package dev.mmaplab.sim;

import java.util.List;

/** Lays names out as busybox's ls does on a terminal of 80 columns: down, then across. */
final class LsColumns {
  private static final int WIDTH = 80;
  private static final int GAP = 2;

  private LsColumns() {}

  static String of(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int widest = names.stream().mapToInt(String::length).max().orElse(0) + GAP;
    int columns = Math.max(1, Math.min(names.size(), WIDTH / widest));
    int rows = (names.size() + columns - 1) / columns;
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = row; i < names.size(); i += rows) {
        line.append(names.get(i));
        if (i + rows < names.size()) {
          line.append(" ".repeat(widest - names.get(i).length()));
        }
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
