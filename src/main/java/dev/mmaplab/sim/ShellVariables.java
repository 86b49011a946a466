package dev.mmaplab.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A shell's variables, its parameters, and what it knows of the last command. */
final class ShellVariables {
  /**
   * @param value empty: it has attributes, but is not set
   */
  record Variable(Optional<String> value, boolean exported, boolean readOnly) {
    static final Variable UNSET = new Variable(Optional.empty(), false, false);

    private int length() {
      return value.map(String::length).orElse(0);
    }
  }

  private final Map<String, Variable> values = new TreeMap<>();
  private final Deque<Map<String, Variable>> locals = new ArrayDeque<>();
  private List<String> positional = List.of();
  private String name = "/bin/sh";
  private long grown;
  private int status;
  private int lastBackground;
  private long random = 4_294_967_291L;
  private int optionOffset;

  ShellVariables() {
    set("PATH", "/sbin:/usr/sbin:/bin:/usr/bin");
    export("HOME", "/");
    export("PWD", "/");
    export("TERM", "linux");
    export("SHLVL", "1");
    set("IFS", " \t\n");
    set("OPTIND", "1");
    set("PS1", "\\w \\$ ");
    set("PS2", "> ");
    set("PS4", "+ ");
    grown = 0;
  }

  private void export(String variable, String value) {
    set(variable, value);
    setExported(variable, true);
  }

  /** What a program's environment gives a new shell. */
  void inherit(Map<String, String> environment) {
    environment.forEach(
        (variable, value) -> {
          if (isName(variable)) {
            export(variable, value);
          }
        });
    grown = 0;
  }

  static boolean isName(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]*");
  }

  ShellVariables copy() {
    ShellVariables copy = new ShellVariables();
    copy.values.clear();
    copy.values.putAll(values);
    copy.positional = positional;
    copy.name = name;
    copy.status = status;
    copy.lastBackground = lastBackground;
    copy.random = random;
    copy.optionOffset = optionOffset;
    return copy;
  }

  private Variable of(String variable) {
    return values.getOrDefault(variable, Variable.UNSET);
  }

  /**
   * @return by how many characters this shell's variables have grown
   * @throws ShellFailure if it is read-only
   */
  int set(String variable, String value) {
    Variable before = of(variable);
    checkWritable(variable, before);
    if (variable.equals("OPTIND")) {
      optionOffset = 0;
    }
    int name = values.containsKey(variable) ? 0 : variable.length();
    values.put(variable, new Variable(Optional.of(value), before.exported(), false));
    int more = name + value.length() - before.length();
    grown += more;
    return more;
  }

  private static void checkWritable(String variable, Variable before) {
    if (before.readOnly()) {
      throw new ShellFailure(variable + ": is read only");
    }
  }

  /** Characters that this shell has more than it began with. */
  long grown() {
    return grown;
  }

  /**
   * @return by how many characters this shell's variables have grown: not more than 0
   */
  int unset(String variable) {
    Variable before = of(variable);
    checkWritable(variable, before);
    boolean there = values.remove(variable) != null;
    int more = there ? -variable.length() - before.length() : 0;
    grown += more;
    return more;
  }

  void setExported(String variable, boolean exported) {
    Variable v = of(variable);
    values.put(variable, new Variable(v.value(), exported, v.readOnly()));
  }

  void setReadOnly(String variable) {
    Variable v = of(variable);
    values.put(variable, new Variable(v.value(), v.exported(), true));
  }

  /** Empty where unset. */
  Optional<String> get(String variable) {
    if (variable.equals("RANDOM")) {
      random = random * 1_103_515_245L + 12_345;
      return Optional.of(Long.toString(random >>> 16 & 0x7fff));
    }
    return of(variable).value();
  }

  /** By name. */
  Map<String, Variable> all() {
    return values;
  }

  String ifs() {
    return get("IFS").orElse(" \t\n");
  }

  /** A function begins. */
  void enterFunction() {
    locals.push(new LinkedHashMap<>());
  }

  /** It ends: its own variables are as they were. */
  void leaveFunction() {
    locals
        .pop()
        .forEach(
            (variable, before) -> {
              grown += before.length() - of(variable).length();
              if (before.equals(Variable.UNSET)) {
                values.remove(variable);
              } else {
                values.put(variable, before);
              }
            });
  }

  boolean inFunction() {
    return !locals.isEmpty();
  }

  /** {@code local}. */
  void makeLocal(String variable) {
    locals.element().putIfAbsent(variable, of(variable));
  }

  List<String> positional() {
    return positional;
  }

  void setPositional(List<String> now) {
    positional = List.copyOf(now);
    set("OPTIND", "1");
  }

  /** The same where getopts goes on from where it was. */
  void shiftPositional(int count) {
    positional = List.copyOf(positional.subList(count, positional.size()));
  }

  /** {@code $0}. */
  String name() {
    return name;
  }

  void setName(String now) {
    name = now;
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    values.forEach(
        (variable, v) -> {
          if (v.exported()) {
            v.value().ifPresent(value -> environment.put(variable, value));
          }
        });
    return environment;
  }

  int status() {
    return status;
  }

  void setStatus(int now) {
    status = now;
  }

  int lastBackground() {
    return lastBackground;
  }

  void setLastBackground(int pid) {
    lastBackground = pid;
  }

  /** How far getopts has come within a word of several options. */
  int optionOffset() {
    return optionOffset;
  }

  void setOptionOffset(int now) {
    optionOffset = now;
  }
}
