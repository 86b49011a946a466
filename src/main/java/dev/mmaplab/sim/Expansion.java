package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns words into arguments: variables, substitutions, splitting and file names (POSIX XCU 2.6).
 */
final class Expansion {
  /** Characters of one command's words: a shell that needs more has run away. */
  private static final int LONGEST = 1 << 20;

  private final ShellVariables variables;
  private final Streams streams;
  private final Function<ShellSyntax, String> substitution;

  /**
   * @param substitution runs commands and gives their output
   */
  Expansion(ShellVariables variables, Streams streams, Function<ShellSyntax, String> substitution) {
    this.variables = variables;
    this.streams = streams;
    this.substitution = substitution;
  }

  /** All arguments that the words become. */
  List<String> arguments(List<Word> words) {
    List<String> result = new ArrayList<>();
    long length = 0;
    int counted = 0;
    for (Word word : words) {
      expand(word, result);
      for (; counted < result.size(); counted++) {
        length += result.get(counted).length() + 1L;
      }
      check(length);
    }
    return result;
  }

  /** The word as one string: no splitting, no file names. */
  String single(Word word) {
    StringBuilder text = new StringBuilder();
    for (Part part : word.parts()) {
      text.append(value(part));
      check(text.length());
    }
    return text.toString();
  }

  private void expand(Word word, List<String> into) {
    StringBuilder current = new StringBuilder();
    StringBuilder pattern = new StringBuilder();
    boolean any = false;
    boolean glob = false;
    for (Part part : word.parts()) {
      String value = value(part);
      check(current.length() + value.length());
      if (part.quoted() || part instanceof Part.Text) {
        boolean literal = part.quoted();
        current.append(value);
        pattern.append(literal ? Pattern.quote(value) : globPattern(value));
        glob |= !literal && (value.contains("*") || value.contains("?") || value.contains("["));
        any |= literal || !value.isEmpty();
        continue;
      }
      String[] fields = value.split("[ \t\n]+", -1);
      for (int i = 0; i < fields.length; i++) {
        if (i > 0 && (any || !current.isEmpty())) {
          into.add(current.toString());
          current.setLength(0);
          pattern.setLength(0);
          any = false;
        }
        current.append(fields[i]);
        pattern.append(Pattern.quote(fields[i]));
        any |= !fields[i].isEmpty();
      }
    }
    if (any || !current.isEmpty()) {
      List<String> matches = glob ? matches(current.toString(), pattern.toString()) : List.of();
      if (matches.isEmpty()) {
        into.add(current.toString());
      } else {
        into.addAll(matches);
      }
    }
  }

  private static String globPattern(String text) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '?' -> regex.append("[^/]");
        case '[' -> {
          int end = text.indexOf(']', i + 1);
          if (end < 0) {
            regex.append("\\[");
          } else {
            String inside =
                text.substring(i + 1, end)
                    .replace("\\", "\\\\")
                    .replace("[", "\\[")
                    .replace("&&", "&\\&");
            regex
                .append('[')
                .append(inside.startsWith("!") ? "^" + inside.substring(1) : inside)
                .append(']');
            i = end;
          }
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  /** File names in the directory that the word names which match its last part. */
  private List<String> matches(String word, String pattern) {
    int slash = word.lastIndexOf('/');
    String directory = slash < 0 ? "." : slash == 0 ? "/" : word.substring(0, slash);
    String prefix = slash < 0 ? "" : word.substring(0, slash + 1);
    Pattern compiled;
    try {
      compiled = Pattern.compile(pattern);
    } catch (java.util.regex.PatternSyntaxException e) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    try {
      for (String name : streams.calls().list(directory)) {
        boolean hidden = name.startsWith(".") && !word.substring(slash + 1).startsWith(".");
        if (!hidden && compiled.matcher(prefix + name).matches()) {
          found.add(prefix + name);
        }
      }
    } catch (ErrnoException e) {
      return List.of();
    }
    return found;
  }

  private static void check(long length) {
    if (length > LONGEST) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
  }

  private String value(Part part) {
    return switch (part) {
      case Part.Text t -> t.text();
      case Part.Variable v -> {
        String value = variables.get(v.name(), streams.kernel().current().pid());
        yield value.isEmpty() ? v.fallback() : value;
      }
      case Part.Substitution s -> substitution.apply(s.body()).replaceFirst("\n+$", "");
      case Part.Arithmetic a ->
          Long.toString(new ShellArithmetic(single(a.expression()), this::number).value());
    };
  }

  private long number(String name) {
    String value = variables.get(name, streams.kernel().current().pid());
    return value.isBlank() ? 0 : new ShellArithmetic(value, n -> 0).value();
  }
}
