package dev.mmaplab.sim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code set} switches on and off. */
final class ShellOptions {
  /** By long name, in ash's order; "" where there is no letter. */
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("errexit", "e");
    NAMES.put("noglob", "f");
    NAMES.put("ignoreeof", "I");
    NAMES.put("monitor", "m");
    NAMES.put("noexec", "n");
    NAMES.put("xtrace", "x");
    NAMES.put("verbose", "v");
    NAMES.put("noclobber", "C");
    NAMES.put("allexport", "a");
    NAMES.put("notify", "b");
    NAMES.put("nounset", "u");
    NAMES.put("errtrace", "E");
    NAMES.put("vi", "V");
    NAMES.put("pipefail", "");
  }

  /** How {@code $-} has the letters. */
  private static final String ORDER = "VEubaCvxcsnmIfe";

  private final Set<String> on = new TreeSet<>();
  private String started = "c";

  boolean has(char letter) {
    return on.stream().anyMatch(name -> NAMES.getOrDefault(name, "").equals("" + letter));
  }

  boolean has(String name) {
    return on.contains(name);
  }

  /** False if there is no such letter. */
  boolean set(char letter, boolean value) {
    Optional<String> name =
        NAMES.entrySet().stream()
            .filter(e -> e.getValue().equals("" + letter))
            .map(Map.Entry::getKey)
            .findFirst();
    name.ifPresent(n -> set(n, value));
    return name.isPresent();
  }

  boolean set(String name, boolean value) {
    if (!NAMES.containsKey(name)) {
      return false;
    }
    if (value) {
      on.add(name);
    } else {
      on.remove(name);
    }
    return true;
  }

  void take(ShellOptions other) {
    on.clear();
    on.addAll(other.on);
    started = other.started;
  }

  Set<String> save() {
    return new TreeSet<>(on);
  }

  void restore(Set<String> before) {
    on.clear();
    on.addAll(before);
  }

  /** How the shell was started: {@code c}, {@code s} or nothing for a file. */
  void setStarted(String letter) {
    started = letter;
  }

  /** {@code $-}. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    NAMES.entrySet().stream()
        .sorted(java.util.Comparator.comparingInt(e -> ORDER.indexOf(e.getValue())))
        .filter(e -> on.contains(e.getKey()))
        .forEach(e -> letters.append(e.getValue()));
    int at = 0;
    while (at < letters.length() && ORDER.indexOf(letters.charAt(at)) < ORDER.indexOf('c')) {
      at++;
    }
    return letters.insert(at, started).toString();
  }

  /** What {@code set -o} prints. */
  String list() {
    StringBuilder out = new StringBuilder();
    NAMES.forEach(
        (name, letter) ->
            out.append(String.format(java.util.Locale.ROOT, "%-16s", name))
                .append(on.contains(name) ? "on" : "off")
                .append('\n'));
    return out.toString();
  }
}
