package dev.mmaplab.sim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A shell's variables and what it knows of the last command. */
final class ShellVariables {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> exported = new LinkedHashSet<>();
  private long grown;
  private int status;
  private int lastBackground;

  ShellVariables() {
    set("PATH", "/bin");
    set("HOME", "/");
    exported.add("PATH");
    exported.add("HOME");
    grown = 0;
  }

  ShellVariables copy() {
    ShellVariables copy = new ShellVariables();
    copy.values.putAll(values);
    copy.exported.addAll(exported);
    copy.status = status;
    copy.lastBackground = lastBackground;
    return copy;
  }

  /**
   * @return by how many characters this shell's variables have grown
   */
  int set(String name, String value) {
    String before = values.put(name, value);
    int more = before == null ? name.length() + value.length() : value.length() - before.length();
    grown += more;
    return more;
  }

  /** Characters that this shell has more than it began with. */
  long grown() {
    return grown;
  }

  /**
   * @return by how many characters this shell's variables have grown: not more than 0
   */
  int unset(String name) {
    String before = values.remove(name);
    exported.remove(name);
    int more = before == null ? 0 : -name.length() - before.length();
    grown += more;
    return more;
  }

  void export(String name) {
    exported.add(name);
  }

  /** "" where unset. */
  String get(String name, int pid) {
    return switch (name) {
      case "?" -> Integer.toString(status);
      case "$" -> Integer.toString(pid);
      case "!" -> lastBackground == 0 ? "" : Integer.toString(lastBackground);
      case "#" -> "0";
      case "0" -> "sh";
      case "@", "*", "1", "2", "3", "4", "5", "6", "7", "8", "9" -> "";
      default -> values.getOrDefault(name, "");
    };
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    for (String name : exported) {
      environment.put(name, values.getOrDefault(name, ""));
    }
    return environment;
  }

  int status() {
    return status;
  }

  void setStatus(int now) {
    status = now;
  }

  void setLastBackground(int pid) {
    lastBackground = pid;
  }
}
