package dev.mmaplab.kernel.mm;

import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** bad_page(): what the page allocator says of a page that is not as a free page must be. */
final class BadPage {
  private static final int ALERT = 1;
  private static final int WARNING = 4;

  /** PAGE_FLAGS_CHECK_AT_FREE, of the flags that exist here. */
  private static final long CHECKED = 1L << Page.LOCKED | 1L << Page.SLAB | 1L << Page.RESERVED;

  /** Node, zone and last processor: the upper bits of every page's flags. */
  private static final long ALL = 0xfffffc0000000L;

  private final KernelServices services;
  private final Page page;

  BadPage(KernelServices services, Page page) {
    this.services = services;
    this.page = page;
  }

  /** True, and reported, if it may not be freed as it is. */
  boolean foundAtFree() {
    String reason = "";
    if (page.mapcount() != -1) {
      reason = "nonzero mapcount";
    }
    if (page.mapping() != 0) {
      reason = "non-NULL mapping";
    }
    if ((page.flags() & CHECKED) != 0) {
      reason = "PAGE_FLAGS_CHECK_AT_FREE flag(s) set";
    }
    if (!reason.isEmpty()) {
      report(reason);
    }
    return !reason.isEmpty();
  }

  void report(String reason) {
    boolean v612 = services.version().code() >= KernelVersion.V6_12.code();
    services.log(
        ALERT,
        "BUG: Bad page state in process "
            + services.comm()
            + "  pfn:"
            + String.format(Locale.ROOT, "%05x", page.pfn()));
    services.log(
        WARNING,
        (v612 ? "page: " : "page:" + PointerText.hashed(page.address()) + " ")
            + "refcount:"
            + page.rawCount()
            + " mapcount:"
            + (page.mapcount() + 1)
            + " mapping:"
            + (page.mapping() == 0 ? "0".repeat(16) : PointerText.hashed(page.mapping()))
            + " index:0x"
            + Long.toHexString(page.index())
            + " pfn:0x"
            + Long.toHexString(page.pfn()));
    services.log(
        WARNING,
        "flags: 0x"
            + Long.toHexString(ALL | page.flags())
            + "("
            + String.join("|", names())
            + "node=0|zone=1|lastcpupid=0x1fffff)");
    for (int row = 0; row < 8; row += 4) {
      StringBuilder raw = new StringBuilder("raw:");
      for (int i = row; i < row + 4; i++) {
        raw.append(String.format(Locale.ROOT, " %016x", page.word(i)));
      }
      services.log(WARNING, raw.toString());
    }
    services.log(WARNING, "page dumped because: " + reason);
    services.dumpStack(WARNING, "bad_page");
    services.taintBadPage();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    String[] known = {"locked", "referenced", "uptodate", "dirty"};
    for (int bit = 0; bit < known.length; bit++) {
      if (page.flag(bit)) {
        names.add(known[bit]);
      }
    }
    if (page.flag(Page.SLAB)) {
      names.add("slab");
    }
    if (page.flag(Page.RESERVED)) {
      names.add("reserved");
    }
    if (page.flag(Page.HEAD)) {
      names.add("head");
    }
    if (!names.isEmpty()) {
      names.set(names.size() - 1, names.getLast() + "|");
    }
    return names;
  }
}
