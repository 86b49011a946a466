package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.List;
import java.util.Locale;

/** What /proc/PID/smaps and smaps_rollup say about an address space. */
final class SmapsText {
  /** PSS_SHIFT: shares of pages are counted in parts of bytes. */
  private static final int SHARE = 12;

  private final Mm mm;
  private final boolean v612;

  SmapsText(Mm mm) {
    this.mm = mm;
    this.v612 = mm.memory().v612();
  }

  private static final class Totals {
    private long resident;
    private long sharedClean;
    private long sharedDirty;
    private long privateClean;
    private long privateDirty;
    private long referenced;
    private long anonymous;
    private long lazyFree;
    private long share;
    private long shareDirty;
    private long shareAnonymous;
    private long shareFile;
    private long shareShared;
    private long shareLocked;
  }

  String smaps() {
    StringBuilder text = new StringBuilder();
    MapsText maps = new MapsText(mm);
    for (Vma vma : mm.vmas()) {
      text.append(maps.line(vma));
      Totals t = new Totals();
      add(t, vma);
      kb(text, "Size", vma.length() / 1024);
      kb(text, "KernelPageSize", 4);
      kb(text, "MMUPageSize", 4);
      numbers(text, t, false);
      text.append(v612 ? "THPeligible:           0\n" : "THPeligible:    0\n");
      text.append("ProtectionKey:         ")
          .append((vma.flags() & VmFlags.ACCESS) == VmFlags.EXEC ? 1 : 0)
          .append('\n');
      text.append("VmFlags: ");
      for (String flag : VmFlags.mnemonics(vma.flags())) {
        text.append(flag).append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  String rollup() {
    List<Vma> vmas = mm.vmas();
    if (vmas.isEmpty()) {
      return "";
    }
    Totals t = new Totals();
    vmas.forEach(vma -> add(t, vma));
    StringBuilder text = new StringBuilder();
    String range =
        String.format(
            Locale.ROOT,
            "%08x-%08x ---p 00000000 00:00 0 ",
            vmas.getFirst().start(),
            vmas.getLast().end());
    text.append(range).append(" ".repeat(73 - range.length())).append("[rollup]\n");
    numbers(text, t, true);
    return text.toString();
  }

  private void numbers(StringBuilder text, Totals t, boolean rollup) {
    kb(text, "Rss", t.resident * 4);
    kb(text, "Pss", t.share >>> SHARE + 10);
    kb(text, "Pss_Dirty", t.shareDirty >>> SHARE + 10);
    if (rollup) {
      kb(text, "Pss_Anon", t.shareAnonymous >>> SHARE + 10);
      kb(text, "Pss_File", t.shareFile >>> SHARE + 10);
      kb(text, "Pss_Shmem", t.shareShared >>> SHARE + 10);
    }
    kb(text, "Shared_Clean", t.sharedClean * 4);
    kb(text, "Shared_Dirty", t.sharedDirty * 4);
    kb(text, "Private_Clean", t.privateClean * 4);
    kb(text, "Private_Dirty", t.privateDirty * 4);
    kb(text, "Referenced", t.referenced * 4);
    kb(text, "Anonymous", t.anonymous * 4);
    if (v612) {
      kb(text, "KSM", 0);
    }
    kb(text, "LazyFree", t.lazyFree * 4);
    for (String none :
        new String[] {
          "AnonHugePages",
          "ShmemPmdMapped",
          "FilePmdMapped",
          "Shared_Hugetlb",
          "Private_Hugetlb",
          "Swap",
          "SwapPss"
        }) {
      kb(text, none, 0);
    }
    kb(text, "Locked", t.shareLocked >>> SHARE + 10);
  }

  private static void kb(StringBuilder text, String name, long value) {
    text.append(String.format(Locale.ROOT, "%-16s%8d kB\n", name + ":", value));
  }

  private void add(Totals t, Vma vma) {
    boolean locked = vma.has(VmFlags.LOCKED);
    mm.tables()
        .forEach(
            vma.start(),
            vma.end(),
            (where, pte) -> {
              mm.entries().page(pte).ifPresent(page -> add(t, page, pte, locked));
              return pte;
            });
  }

  private static void add(Totals t, Page page, long pte, boolean locked) {
    int maps = Math.max(1, page.mapcount() + 1);
    boolean dirty = (pte & Pte.DIRTY) != 0 || page.flag(Page.DIRTY);
    long share = (4096L << SHARE) / maps;
    t.resident++;
    t.share += share;
    t.shareDirty += dirty ? share : 0;
    t.shareLocked += locked ? share : 0;
    if (page.anonymous()) {
      t.shareAnonymous += share;
      t.anonymous++;
      t.lazyFree += page.flag(Page.SWAPBACKED) || dirty ? 0 : 1;
    } else if (page.flag(Page.SWAPBACKED)) {
      t.shareShared += share;
    } else {
      t.shareFile += share;
    }
    if (maps > 1) {
      t.sharedDirty += dirty ? 1 : 0;
      t.sharedClean += dirty ? 0 : 1;
    } else {
      t.privateDirty += dirty ? 1 : 0;
      t.privateClean += dirty ? 0 : 1;
    }
    t.referenced += (pte & Pte.ACCESSED) != 0 || page.flag(Page.REFERENCED) ? 1 : 0;
  }
}
