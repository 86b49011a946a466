package dev.mmaplab.kernel.mm;

import java.util.Locale;
import java.util.Optional;

/** What /proc/PID/maps says about an address space. */
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

  String line(Vma vma) {
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
}
