package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * sed with the commands s, p, d and q, line numbers, {@code $}, {@code /regex/} and ranges of them
 * as addresses.
 */
final class SedApplet {
  private SedApplet() {}

  private record Address(int line, Optional<Pattern> pattern) {
    boolean matches(int number, boolean last, String text) {
      return pattern.map(p -> p.matcher(text).find()).orElse(line == 0 ? last : line == number);
    }
  }

  private record Step(
      List<Address> addresses,
      boolean inverted,
      char command,
      Optional<Pattern> pattern,
      String replacement,
      String flags) {}

  static int run(Streams streams, List<String> arguments) {
    boolean quiet = false;
    boolean extended = false;
    List<String> scripts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      switch (a) {
        case "-n" -> quiet = true;
        case "-E", "-r" -> extended = true;
        case "-e" -> {
          if (i + 1 < arguments.size()) {
            scripts.add(arguments.get(++i));
          }
        }
        default -> paths.add(a);
      }
    }
    if (scripts.isEmpty() && !paths.isEmpty()) {
      scripts.add(paths.removeFirst());
    }
    List<Step> steps = new ArrayList<>();
    try {
      for (String script : scripts) {
        new Reader(script, extended).read(steps);
      }
    } catch (ShellSyntaxException | PatternSyntaxException e) {
      streams.err("sed: " + e.getMessage() + "\n");
      return 1;
    }
    Optional<String> text = FilterApplets.input(streams, "sed", paths);
    if (text.isEmpty()) {
      return 1;
    }
    TextApplets.print(streams, apply(steps, text.get().lines().toList(), quiet));
    return 0;
  }

  private static String apply(List<Step> steps, List<String> lines, boolean quiet) {
    StringBuilder out = new StringBuilder();
    boolean[] inRange = new boolean[steps.size()];
    for (int n = 1; n <= lines.size(); n++) {
      String line = lines.get(n - 1);
      boolean deleted = false;
      boolean quit = false;
      for (int i = 0; i < steps.size() && !deleted && !quit; i++) {
        Step step = steps.get(i);
        if (selected(step, inRange, i, n, n == lines.size(), line) == step.inverted()) {
          continue;
        }
        switch (step.command()) {
          case 'p' -> out.append(line).append('\n');
          case 'd' -> deleted = true;
          case 'q' -> quit = true;
          default -> {
            Matcher m = step.pattern().orElseThrow().matcher(line);
            if (m.find()) {
              line =
                  step.flags().contains("g")
                      ? m.replaceAll(step.replacement())
                      : m.replaceFirst(step.replacement());
              if (step.flags().contains("p")) {
                out.append(line).append('\n');
              }
            }
          }
        }
      }
      if (!deleted && !quiet) {
        out.append(line).append('\n');
      }
      if (quit) {
        break;
      }
    }
    return out.toString();
  }

  private static boolean selected(
      Step step, boolean[] inRange, int index, int number, boolean last, String line) {
    if (step.addresses().isEmpty()) {
      return true;
    }
    if (step.addresses().size() == 1) {
      return step.addresses().getFirst().matches(number, last, line);
    }
    if (inRange[index]) {
      Address end = step.addresses().get(1);
      inRange[index] =
          !end.matches(number, last, line)
              && (end.pattern().isPresent() || end.line() == 0 || end.line() > number);
      return true;
    }
    boolean starts = step.addresses().getFirst().matches(number, last, line);
    Address end = step.addresses().get(1);
    inRange[index] =
        starts && (end.pattern().isPresent() || end.line() == 0 || end.line() > number);
    return starts;
  }

  /** Reads a script. */
  private static final class Reader {
    private final String text;
    private final boolean extended;
    private int at;

    Reader(String text, boolean extended) {
      this.text = text;
      this.extended = extended;
    }

    void read(List<Step> into) {
      while (true) {
        skip(" \t\n;");
        if (at >= text.length()) {
          return;
        }
        List<Address> addresses = new ArrayList<>();
        address().ifPresent(addresses::add);
        if (!addresses.isEmpty() && at < text.length() && text.charAt(at) == ',') {
          at++;
          address().ifPresent(addresses::add);
        }
        skip(" \t");
        boolean inverted = at < text.length() && text.charAt(at) == '!';
        at += inverted ? 1 : 0;
        char command = at < text.length() ? text.charAt(at++) : ' ';
        into.add(
            switch (command) {
              case 'p', 'd', 'q' ->
                  new Step(addresses, inverted, command, Optional.empty(), "", "");
              case 's' -> substitution(addresses, inverted);
              default -> throw new ShellSyntaxException("unsupported command " + command, false);
            });
      }
    }

    private void skip(String characters) {
      while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private Optional<Address> address() {
      if (at >= text.length()) {
        return Optional.empty();
      }
      char c = text.charAt(at);
      if (c == '$') {
        at++;
        return Optional.of(new Address(0, Optional.empty()));
      }
      if (c == '/') {
        at++;
        return Optional.of(
            new Address(0, Optional.of(PosixPattern.compile(until('/'), extended, false))));
      }
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return start == at || at - start > 9
          ? Optional.empty()
          : Optional.of(new Address(Integer.parseInt(text.substring(start, at)), Optional.empty()));
    }

    private String until(char delimiter) {
      StringBuilder part = new StringBuilder();
      while (at < text.length() && text.charAt(at) != delimiter) {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          if (text.charAt(at + 1) != delimiter) {
            part.append('\\');
          }
          at++;
        }
        part.append(text.charAt(at++));
      }
      if (at >= text.length()) {
        throw new ShellSyntaxException("unmatched '" + delimiter + "'", false);
      }
      at++;
      return part.toString();
    }

    private Step substitution(List<Address> addresses, boolean inverted) {
      if (at >= text.length()) {
        throw new ShellSyntaxException("bad substitution", false);
      }
      char delimiter = text.charAt(at++);
      String pattern = until(delimiter);
      String replacement = until(delimiter);
      int start = at;
      while (at < text.length() && "gpI".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      String flags = text.substring(start, at);
      Pattern compiled = PosixPattern.compile(pattern, extended, flags.contains("I"));
      return new Step(
          addresses, inverted, 's', Optional.of(compiled), javaReplacement(replacement), flags);
    }

    private static String javaReplacement(String replacement) {
      StringBuilder java = new StringBuilder();
      for (int i = 0; i < replacement.length(); i++) {
        char c = replacement.charAt(i);
        if (c == '&') {
          java.append("$0");
        } else if (c == '\\' && i + 1 < replacement.length()) {
          char next = replacement.charAt(++i);
          java.append(Character.isDigit(next) ? "$" + next : next == 'n' ? "\n" : "\\" + next);
        } else {
          java.append(c == '$' ? "\\$" : String.valueOf(c));
        }
      }
      return java.toString();
    }
  }
}
