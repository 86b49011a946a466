package dev.mmaplab.sim;

import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docs/linux-cases.md: what is held against real Linux, case by case. */
final class CasesPage {
  private static final Pattern COMMENT =
      Pattern.compile("\\A\\s*(?:/\\*(.*?)\\*/|((?://[^\n]*\n)+))", Pattern.DOTALL);

  /** An area's title and what the names of its cases begin with or hold, in the page's order. */
  private record Area(String title, Pattern names) {}

  private static final List<Area> AREAS =
      List.of(
          area(
              "The shell, /proc, /sys and /dev as one looks at them",
              "shell-|look-|proc-|sys-|dev-"),
          area(
              "Broken drivers",
              "oops|broken|bug|deadlock|hung|leak|use-after|double-free|atomic-sleep|lockup|panic"),
          area("Hardware: PCI, DMA, interrupts", "edu|pci|dma|irq|uio|platform|iomem|ioremap"),
          area(
              "Mapping: remap_pfn_range and its kin",
              "remap|vm-|vmf-|iomap|insert|vmalloc|kmalloc-buffer|page-prot|fault|mkwrite|access|zap|unmap|apply|mmap|vma"),
          area(
              "The process side",
              "user-|fork|madvise|munmap|mlock|mremap|signals|threads|brk|stack|exec|rlimit|pagemap|mincore|msync|process-vm"),
          area(
              "Files, devices and classes",
              "cdev|misc|char|class|device|attribute|kobject|procfs|seq|debugfs|sysfs|open|ioctl|file|poll|fasync|read|write"),
          area("Modules", "module|init-|param|symbol|exported"),
          area(
              "Waiting and running",
              "wait|timer|thread|work|tasklet|mutex|lock|sem|rcu|completion|kthread|schedule|jiffies|tasks"),
          area("Memory of the kernel", "page|slab|kmem|mempool|alloc|pin|copy-user|memory"),
          area("Everything else that drivers call", ""));

  private static Area area(String title, String names) {
    return new Area(title, Pattern.compile(names));
  }

  private CasesPage() {}

  /** The first sentence of the first comment that begins one of the case's C files; "" if none. */
  static String description(RecordedCase recorded) {
    List<String> names = new ArrayList<>(recorded.files().keySet());
    names.removeIf(n -> !n.endsWith(".c"));
    names.sort((a, b) -> Boolean.compare(!a.equals("driver.c"), !b.equals("driver.c")));
    for (String name : names) {
      Matcher m = COMMENT.matcher(recorded.files().getOrDefault(name, ""));
      if (m.find()) {
        String text = m.group(1) != null ? m.group(1) : m.group(2);
        String plain =
            text.replaceAll("(?m)^\\s*(\\*|//+)\\s?", " ")
                .replaceAll("SPDX-License-Identifier: \\S+", "")
                .strip()
                .replaceAll("\\s+", " ");
        if (!plain.isEmpty()) {
          return plain.replaceFirst("(?<=[^.]{12}\\.) [A-Z].*", "");
        }
      }
    }
    return "";
  }

  /**
   * @param held for each version the names of the cases that hold
   */
  static String of(List<RecordedCase> cases, Map<KernelVersion, Set<String>> held) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What is held against real Linux

        Each case is a driver, programs and a script in [src/test/resources/cases](../src/test/resources/cases/README.md), with what real Linux
        answered. `RecordedCasesTest` replays all of them at every build and compares every line of output, every ending and the
        kernel log. This page is made by it: `./mvnw test -Dtest=RecordedCasesTest -Dcases.page=write`.

        """);
    page.append("| kernel | recorded | hold |\n|---|---|---|\n");
    for (KernelVersion version : KernelVersion.values()) {
      long recorded = cases.stream().filter(c -> c.recorded(version)).count();
      page.append("| ")
          .append(version.label())
          .append(" | ")
          .append(recorded)
          .append(" | ")
          .append(held.getOrDefault(version, Set.of()).size())
          .append(" |\n");
    }
    Map<Integer, List<RecordedCase>> byArea = new TreeMap<>();
    for (RecordedCase c : cases) {
      int area = 0;
      while (!AREAS.get(area).names().matcher(c.name()).find()) {
        area++;
      }
      byArea.computeIfAbsent(area, a -> new ArrayList<>()).add(c);
    }
    byArea.forEach(
        (area, some) -> {
          page.append("\n## ").append(AREAS.get(area).title()).append("\n\n");
          for (RecordedCase c : some) {
            page.append("- [")
                .append(c.name())
                .append("](../src/test/resources/cases/")
                .append(c.name())
                .append("): ")
                .append(description(c).replace("<", "&lt;").replace("|", "\\|"))
                .append(kernels(c, held))
                .append('\n');
          }
        });
    return page.toString();
  }

  /** What is to be said of a case that does not hold everywhere. */
  private static String kernels(RecordedCase c, Map<KernelVersion, Set<String>> held) {
    List<String> notes = new ArrayList<>();
    for (KernelVersion version : KernelVersion.values()) {
      if (!c.recorded(version)) {
        notes.add("not recorded on " + version.label());
      } else if (!held.getOrDefault(version, Set.of()).contains(c.name())) {
        notes.add("does not hold on " + version.label());
      }
    }
    return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
  }
}
