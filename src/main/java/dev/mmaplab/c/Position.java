package dev.mmaplab.c;

/**
 * A place in C text as gcc counts it.
 *
 * @param file the name under which the file was read, as in {@code driver.c} or {@code linux/mm.h}
 * @param line 1 for the first line
 * @param column 1 for the first column; tabs count as gcc 12 counts them; 0 where gcc names only
 *     the line
 */
public record Position(String file, int line, int column) {
  @Override
  public String toString() {
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
