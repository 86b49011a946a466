package dev.mmaplab.c;

import java.util.HashSet;
import java.util.Set;

/** Where gcc would have missing {@code #include} lines inserted, and how it says so. */
final class IncludePlaces {
  private final Unit unit;
  private final Set<String> suggested = new HashSet<>();

  IncludePlaces(Unit unit) {
    this.unit = unit;
  }

  /** Below the last {@code #include}; where the header is missed, if it was suggested before. */
  Position of(String header, Position missed) {
    if (!suggested.add(header) || !missed.file().equals(unit.mainFile)) {
      return missed;
    }
    return new Position(unit.mainFile, unit.lines.lastInclude() + 1, 1);
  }

  /**
   * @param header with its brackets
   */
  static String note(String name, String header) {
    return "‘"
        + name
        + "’ is defined in header ‘"
        + header
        + "’; did you forget to ‘#include "
        + header
        + "’?";
  }
}
