package dev.mmaplab.explain;

import dev.mmaplab.c.Position;
import dev.mmaplab.explain.Finding.Edit;
import dev.mmaplab.explain.Finding.Fix;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three ways out of a partial remap of a copy-on-write mapping, as edits of the learner's text
 * where the text allows it.
 */
final class CowPartialFixes {
  private static final long VM_WRITE = 0x2;
  private static final int LINES_OF_A_CALL = 4;
  private static final int LINES_TO_LOOP = 8;
  private static final Pattern LOOP = Pattern.compile("\\s*(for|while|do)\\b.*");
  private static final Pattern FIRST_ARGUMENT =
      Pattern.compile("remap_pfn_range\\s*\\(\\s*([A-Za-z_][\\w>.-]*)\\s*,");

  private CowPartialFixes() {}

  static List<Fix> of(
      Evidence evidence, Event.RangeMapped call, Position site, Optional<Event.Mmap> mmap) {
    return List.of(
        new Fix(
            "Map with MAP_SHARED: program and driver then see the same pages",
            mmap.flatMap(Event.Mmap::site)
                .map(p -> sharedEdits(evidence, p, call))
                .orElse(List.of())),
        new Fix(
            "Map single pages separately: one mmap of one page each, so that each remap_pfn_range"
                + " covers its whole VMA",
            List.of()),
        new Fix(
            "Clear VM_MAYWRITE in the driver: the private mapping stays read-only for ever",
            (call.vmFlags() & VM_WRITE) != 0
                ? List.of()
                : cleared(evidence, site).stream().toList()));
  }

  /** A shared mapping that is writable needs a file that was opened for writing. */
  private static List<Edit> sharedEdits(Evidence evidence, Position mmap, Event.RangeMapped call) {
    Optional<Edit> shared = shared(evidence, mmap);
    if (shared.isEmpty() || (call.vmFlags() & VM_WRITE) == 0) {
      return shared.stream().toList();
    }
    List<Edit> edits = new ArrayList<>(shared.stream().toList());
    for (int line = 1; line < mmap.line(); line++) {
      String text = evidence.line(mmap.file(), line).orElse("");
      if (text.contains("open") && text.contains("O_RDONLY")) {
        edits.add(new Edit(mmap.file(), line, text, text.replace("O_RDONLY", "O_RDWR")));
      }
    }
    return edits;
  }

  private static Optional<Edit> shared(Evidence evidence, Position mmap) {
    for (int line = mmap.line(); line < mmap.line() + LINES_OF_A_CALL; line++) {
      Optional<String> text = evidence.line(mmap.file(), line);
      if (text.isPresent() && text.get().contains("MAP_PRIVATE")) {
        String after = text.get().replace("MAP_PRIVATE", "MAP_SHARED");
        return Optional.of(new Edit(mmap.file(), line, text.get(), after));
      }
    }
    return Optional.empty();
  }

  /**
   * Puts the statement before the loop that holds the call: a loop without braces must stay one
   * statement.
   */
  private static Optional<Edit> cleared(Evidence evidence, Position site) {
    Matcher vma = FIRST_ARGUMENT.matcher(evidence.line(site.file(), site.line()).orElse(""));
    if (!vma.find()) {
      return Optional.empty();
    }
    String statement =
        evidence.request().kernel() == KernelVersion.V6_1
            ? vma.group(1) + "->vm_flags &= ~VM_MAYWRITE;"
            : "vm_flags_clear(" + vma.group(1) + ", VM_MAYWRITE);";
    for (int line = site.line(); line > Math.max(0, site.line() - LINES_TO_LOOP); line--) {
      String text = evidence.line(site.file(), line).orElse("");
      if (LOOP.matcher(text).matches()) {
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        return Optional.of(new Edit(site.file(), line, text, indent + statement + "\n" + text));
      }
    }
    return Optional.empty();
  }
}
