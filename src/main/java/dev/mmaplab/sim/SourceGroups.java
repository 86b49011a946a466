package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which C files are linked together: as a Makefile among the files says, else each module and each
 * file with a {@code main} with the files that are neither.
 *
 * @param modules by name, their files
 * @param programs by name, their files
 */
record SourceGroups(Map<String, List<String>> modules, Map<String, List<String>> programs) {
  private static final Pattern OBJECTS =
      Pattern.compile("^\\s*([\\w-]+)-(?:objs|y)\\s*[:+]?=\\s*(.*)$", Pattern.MULTILINE);
  private static final Pattern MODULES =
      Pattern.compile("\\bobj-(?:m|\\$\\(\\w+\\))\\s*[:+]?=\\s*(.*)$", Pattern.MULTILINE);
  private static final Pattern RULE =
      Pattern.compile("^([\\w-]+)\\s*:\\s*([^=\\n]*\\.[co]\\b.*)$", Pattern.MULTILINE);
  private static final Pattern COMMAND =
      Pattern.compile("^\\t.*\\s-o\\s+([\\w-]+)\\b.*$", Pattern.MULTILINE);
  private static final Pattern MAIN = Pattern.compile("\\bmain\\s*\\(");
  private static final Pattern KERNEL_HEADER =
      Pattern.compile(
          "#\\s*include\\s*<linux/(module|kernel|fs|init|slab|mm|cdev|device|printk)\\.h>");

  /** The groups of a run's files. */
  static SourceGroups of(Map<String, String> files) {
    Map<String, String> sources = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".c")) {
            sources.put(name, text);
          }
        });
    String makefile =
        Optional.ofNullable(files.get("Kbuild")).orElse("")
            + "\n"
            + Optional.ofNullable(files.get("Makefile")).orElse("");
    SourceGroups groups = new SourceGroups(new TreeMap<>(), new TreeMap<>());
    Set<String> taken = new LinkedHashSet<>();
    groups.read(makefile.replace("\\\n", " "), sources, taken);
    groups.others(sources, taken);
    return groups;
  }

  private void read(String makefile, Map<String, String> sources, Set<String> taken) {
    Map<String, List<String>> objects = new LinkedHashMap<>();
    Matcher composite = OBJECTS.matcher(makefile);
    while (composite.find()) {
      if (!composite.group(1).equals("obj")) {
        objects
            .computeIfAbsent(composite.group(1), n -> new ArrayList<>())
            .addAll(files(composite.group(2), sources));
      }
    }
    Matcher module = MODULES.matcher(makefile);
    while (module.find()) {
      for (String object : module.group(1).split("\\s+", -1)) {
        if (object.endsWith(".o")) {
          String name = object.substring(0, object.length() - 2);
          List<String> parts = objects.getOrDefault(name, files(object, sources));
          group(modules, name, parts, taken);
        }
      }
    }
    Matcher rule = RULE.matcher(makefile);
    while (rule.find()) {
      program(rule.group(1), files(rule.group(2), sources), sources, taken);
    }
    Matcher command = COMMAND.matcher(makefile);
    while (command.find()) {
      program(command.group(1), files(command.group(), sources), sources, taken);
    }
  }

  private void program(
      String name, List<String> parts, Map<String, String> sources, Set<String> taken) {
    boolean whole = parts.stream().anyMatch(p -> MAIN.matcher(text(sources, p)).find());
    if (whole && !programs.containsKey(name)) {
      group(programs, name, parts, taken);
    }
  }

  private static void group(
      Map<String, List<String>> into, String name, List<String> parts, Set<String> taken) {
    if (!parts.isEmpty()) {
      into.put(name, List.copyOf(parts));
      taken.addAll(parts);
    }
  }

  private static String text(Map<String, String> sources, String name) {
    return Optional.ofNullable(sources.get(name)).orElse("");
  }

  /** The C files that words of a Makefile stand for. */
  private static List<String> files(String words, Map<String, String> sources) {
    return Arrays.stream(words.split("\\s+", -1))
        .filter(w -> w.endsWith(".o") || w.endsWith(".c"))
        .map(w -> w.substring(0, w.length() - 1) + "c")
        .filter(sources::containsKey)
        .distinct()
        .toList();
  }

  /** What no Makefile speaks of. */
  private void others(Map<String, String> sources, Set<String> taken) {
    List<String> forModules = new ArrayList<>();
    List<String> forPrograms = new ArrayList<>();
    Map<String, List<String>> ownModules = new TreeMap<>();
    Map<String, List<String>> ownPrograms = new TreeMap<>();
    sources.forEach(
        (name, text) -> {
          if (taken.contains(name)) {
            return;
          }
          String unit = name.substring(0, name.length() - 2);
          if (Builder.isModule(text)) {
            ownModules.put(unit, new ArrayList<>(List.of(name)));
          } else if (MAIN.matcher(text).find()) {
            ownPrograms.put(unit, new ArrayList<>(List.of(name)));
          } else if (KERNEL_HEADER.matcher(text).find()) {
            forModules.add(name);
          } else {
            forPrograms.add(name);
          }
        });
    if (modules.size() + ownModules.size() == 1) {
      modules.replaceAll((n, parts) -> joined(parts, forModules));
      ownModules.replaceAll((n, parts) -> joined(parts, forModules));
      forModules.clear();
    }
    if (!ownPrograms.isEmpty()) {
      ownPrograms.replaceAll((n, parts) -> joined(parts, forPrograms));
      forPrograms.clear();
    }
    modules.putAll(ownModules);
    programs.putAll(ownPrograms);
    for (List<String> alone : List.of(forModules, forPrograms)) {
      alone.forEach(f -> programs.put(f.substring(0, f.length() - 2), List.of(f)));
    }
  }

  private static List<String> joined(List<String> parts, List<String> more) {
    List<String> all = new ArrayList<>(parts);
    all.addAll(more);
    return List.copyOf(all);
  }
}
