package dev.mmaplab.c;

/** A set of macro names that may not replace a token again (Prosser's hide set): an immutable list, almost always tiny. */
final class HideSet {
  static final HideSet EMPTY = new HideSet();

  private final String name;
  private final HideSet rest;
  private final int size;

  private HideSet() {
    name = "";
    rest = this;
    size = 0;
  }

  private HideSet(String name, HideSet rest) {
    this.name = name;
    this.rest = rest;
    this.size = rest.size + 1;
  }

  boolean contains(String macro) {
    for (HideSet s = this; s.size > 0; s = s.rest) {
      if (s.name.equals(macro)) {
        return true;
      }
    }
    return false;
  }

  HideSet with(String macro) {
    return contains(macro) ? this : new HideSet(macro, this);
  }

  HideSet union(HideSet other) {
    if (other == this || other.size == 0) {
      return this;
    }
    if (size == 0) {
      return other;
    }
    HideSet result = this;
    for (HideSet s = other; s.size > 0; s = s.rest) {
      result = result.with(s.name);
    }
    return result;
  }

  HideSet intersection(HideSet other) {
    if (other == this) {
      return this;
    }
    HideSet result = EMPTY;
    for (HideSet s = this; s.size > 0 && other.size > 0; s = s.rest) {
      if (other.contains(s.name)) {
        result = result.with(s.name);
      }
    }
    return result;
  }
}
