package dev.mmaplab.c;

import java.util.Objects;

/**
 * A place in C text as gcc counts it.
 *
 * @param file the name under which the file was read, as in {@code driver.c} or {@code linux/mm.h}
 * @param line 1 for the first line
 * @param column 1 for the first column; tabs count as gcc 12 counts them; 0 where gcc names only
 *     the line
 * @param origin how the token there came out of a macro; says nothing about equality
 */
public record Position(String file, int line, int column, Origin origin) {
  /** A place where the token is written. */
  public Position(String file, int line, int column) {
    this(file, line, column, Origin.Written.TEXT);
  }

  /** True if the token is written here, and is not what a macro became. */
  boolean written() {
    return origin == Origin.Written.TEXT;
  }

  /** The same place with another origin. */
  Position from(Origin other) {
    return new Position(file, line, column, other);
  }

  /** The same place, as if the token were written there. */
  Position plain() {
    return written() ? this : from(Origin.Written.TEXT);
  }

  boolean sameAs(Position other) {
    return line == other.line && column == other.column && file.equals(other.file);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position p && sameAs(p);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, line, column);
  }

  @Override
  public String toString() {
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
