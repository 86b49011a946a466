package dev.mmaplab.kernel.mm;

import java.util.ArrayList;
import java.util.List;

/**
 * The processor's list of pages that madvise(MADV_FREE) has given up: they count as such when it is
 * full or something else empties it.
 */
final class LazyFree {
  /** PAGEVEC_SIZE. */
  private static final int FULL = 15;

  private final List<Page> waiting = new ArrayList<>();

  void add(Page page) {
    waiting.add(page);
    if (waiting.size() == FULL) {
      drain();
    }
  }

  /** lru_add_drain(). */
  void drain() {
    for (Page page : waiting) {
      if (page.anonymous() && page.mapcount() >= 0) {
        page.clearFlag(Page.SWAPBACKED);
        page.clearFlag(Page.DIRTY);
        page.clearFlag(Page.REFERENCED);
      }
    }
    waiting.clear();
  }
}
