package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what one compilation met that gcc accepts and mmaplab lacks: once per name, in order of
 * appearance.
 */
public final class UnsupportedConstructs {
  private final List<UnsupportedException> all = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Notes a construct; a second time the same one changes nothing.
   *
   * @param construct as in {@link UnsupportedException#construct}
   */
  public void add(String construct, Position position) {
    if (names.add(construct)) {
      all.add(new UnsupportedException(construct, position));
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public List<UnsupportedException> all() {
    return List.copyOf(all);
  }
}
