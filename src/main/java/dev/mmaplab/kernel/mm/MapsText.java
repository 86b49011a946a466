package dev.mmaplab.kernel.mm;

import dev.mmaplab.machine.Pte;
import java.util.Locale;
import java.util.Optional;

/** What /proc/PID/maps and smaps say about an address space. */
final class MapsText {
  /** The column before the name. */
  private static final int NAME = 72;

  private final Mm mm;

  MapsText(Mm mm) {
    this.mm = mm;
  }

  String maps() {
    StringBuilder text = new StringBuilder();
    for (Vma vma : mm.vmas()) {
      text.append(line(vma));
    }
    return text.toString();
  }

  private String line(Vma vma) {
    Optional<MappableFile> file = mm.memory().fileOf(vma);
    StringBuilder line = new StringBuilder(80);
    line.append(String.format(Locale.ROOT, "%08x-%08x ", vma.start(), vma.end()));
    line.append(VmFlags.permissions(vma.flags()));
    int device = file.map(MappableFile::fileSystem).orElse(0);
    line.append(
        String.format(
            Locale.ROOT,
            " %08x %02x:%02x %d ",
            file.isPresent() ? vma.pgoff() << 12 : 0,
            device >>> 20,
            device & 0xfffff,
            file.map(MappableFile::inode).orElse(0L)));
    String name = mm.nameOf(vma);
    if (!name.isEmpty()) {
      while (line.length() < NAME) {
        line.append(' ');
      }
      line.append(' ').append(name);
    }
    return line.append('\n').toString();
  }

  private static final class Totals {
    private long resident;
    private long sharedClean;
    private long sharedDirty;
    private long privateClean;
    private long privateDirty;
    private long referenced;
    private long anonymous;
    private long share;
  }

  String smaps() {
    StringBuilder text = new StringBuilder();
    for (Vma vma : mm.vmas()) {
      text.append(line(vma));
      details(text, vma);
    }
    return text.toString();
  }

  private void details(StringBuilder text, Vma vma) {
    Totals t = totals(vma);
    kb(text, "Size", vma.length() / 1024);
    kb(text, "KernelPageSize", 4);
    kb(text, "MMUPageSize", 4);
    kb(text, "Rss", t.resident * 4);
    kb(text, "Pss", t.share / 1024);
    kb(text, "Pss_Dirty", 0);
    kb(text, "Shared_Clean", t.sharedClean * 4);
    kb(text, "Shared_Dirty", t.sharedDirty * 4);
    kb(text, "Private_Clean", t.privateClean * 4);
    kb(text, "Private_Dirty", t.privateDirty * 4);
    kb(text, "Referenced", t.referenced * 4);
    kb(text, "Anonymous", t.anonymous * 4);
    if (mm.memory().v612()) {
      kb(text, "KSM", 0);
    }
    for (String none :
        new String[] {
          "LazyFree",
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
    kb(text, "Locked", vma.has(VmFlags.LOCKED) ? t.share / 1024 : 0);
    text.append(mm.memory().v612() ? "THPeligible:           0\n" : "THPeligible:    0\n");
    text.append("VmFlags: ");
    for (String flag : VmFlags.mnemonics(vma.flags())) {
      text.append(flag).append(' ');
    }
    text.append('\n');
  }

  private static void kb(StringBuilder text, String name, long value) {
    text.append(String.format(Locale.ROOT, "%-16s%8d kB\n", name + ":", value));
  }

  private Totals totals(Vma vma) {
    Totals t = new Totals();
    mm.tables()
        .forEach(
            vma.start(),
            vma.end(),
            (where, pte) -> {
              mm.entries().page(pte).ifPresent(page -> add(t, page, pte));
              return pte;
            });
    return t;
  }

  private static void add(Totals t, Page page, long pte) {
    int maps = Math.max(1, page.mapcount() + 1);
    boolean dirty = (pte & Pte.DIRTY) != 0 || page.flag(Page.DIRTY);
    t.resident++;
    t.share += 4096 / maps;
    if (maps > 1) {
      t.sharedDirty += dirty ? 1 : 0;
      t.sharedClean += dirty ? 0 : 1;
    } else {
      t.privateDirty += dirty ? 1 : 0;
      t.privateClean += dirty ? 0 : 1;
    }
    t.referenced += (pte & Pte.ACCESSED) != 0 ? 1 : 0;
    t.anonymous += page.anonymous() ? 1 : 0;
  }
}
