package dev.mmaplab.c;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values that the case labels of one switch stand for so far; no two overlap. */
final class CaseRanges {
  /** The values of one label, both ends included, and where the label is. */
  record Range(long low, long high, Position position) {}

  private final boolean signed;
  private final TreeMap<Long, Range> byLow;

  /**
   * @param type of the switch's value
   */
  CaseRanges(Type type) {
    this.signed = Types.isSigned(type);
    this.byLow = new TreeMap<>(this::order);
  }

  /** Compares two values of the switch's type. */
  int order(long a, long b) {
    return signed ? Long.compare(a, b) : Long.compareUnsigned(a, b);
  }

  /** A range that shares a value with {@code low ... high}: of several, the lowest, as in gcc. */
  Optional<Range> overlapping(long low, long high) {
    Map.Entry<Long, Range> below = byLow.floorEntry(low);
    if (below != null && order(below.getValue().high(), low) >= 0) {
      return Optional.of(below.getValue());
    }
    Map.Entry<Long, Range> above = byLow.higherEntry(low);
    return above != null && order(above.getKey(), high) <= 0
        ? Optional.of(above.getValue())
        : Optional.empty();
  }

  /** In order of their values. */
  Iterable<Range> all() {
    return byLow.values();
  }

  void add(Range range) {
    byLow.put(range.low(), range);
  }
}
