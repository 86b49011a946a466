package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command's options and words, as getopt(3) sorts them. */
final class Options {
  private final Map<Character, List<String>> found = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Options() {}

  /**
   * @param spec the letters, a colon after those that take a value; a leading {@code +} stops at
   *     the first word
   * @throws AppletFailure as busybox's usage message
   */
  static Options of(List<String> arguments, String spec) {
    Options options = new Options();
    boolean stop = spec.startsWith("+");
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        options.words.addAll(arguments.subList(i + 1, arguments.size()));
        break;
      }
      if (!argument.startsWith("-") || argument.equals("-")) {
        options.words.add(argument);
        if (stop) {
          options.words.addAll(arguments.subList(i + 1, arguments.size()));
          break;
        }
        continue;
      }
      if (argument.startsWith("--")) {
        throw AppletFailure.usage("unrecognized option '" + argument + "'");
      }
      for (int at = 1; at < argument.length(); at++) {
        char letter = argument.charAt(at);
        int place = letter == ':' || letter == '+' ? -1 : spec.indexOf(letter);
        if (place < 0) {
          throw AppletFailure.usage("invalid option -- '" + letter + "'");
        }
        String value = "";
        if (place + 1 < spec.length() && spec.charAt(place + 1) == ':') {
          value = argument.substring(at + 1);
          at = argument.length();
          if (value.isEmpty()) {
            if (i + 1 >= arguments.size()) {
              throw AppletFailure.usage("option requires an argument -- '" + letter + "'");
            }
            value = arguments.get(++i);
          }
        }
        options.found.computeIfAbsent(letter, l -> new ArrayList<>()).add(value);
      }
    }
    return options;
  }

  boolean has(char letter) {
    return found.containsKey(letter);
  }

  /** Of the last time it was given. */
  Optional<String> value(char letter) {
    return has(letter) ? Optional.of(values(letter).getLast()) : Optional.empty();
  }

  List<String> values(char letter) {
    return found.getOrDefault(letter, List.of());
  }

  /** What is no option. */
  List<String> words() {
    return words;
  }

  /** The words, or "-" for standard input where there are none. */
  List<String> files() {
    return words.isEmpty() ? List.of("-") : words;
  }

  /** A whole number with busybox's suffixes c, w, b, k, M, G. */
  long number(char letter, long otherwise) {
    return value(letter).map(Options::size).orElse(otherwise);
  }

  /**
   * @throws AppletFailure invalid number
   */
  static long size(String text) {
    String digits = text;
    long unit = 1;
    String[] suffixes = {"kB", "MB", "c", "w", "b", "k", "K", "M", "m", "G"};
    long[] units = {1000, 1_000_000, 1, 2, 512, 1024, 1024, 1 << 20, 1 << 20, 1 << 30};
    for (int i = 0; i < suffixes.length && unit == 1; i++) {
      if (text.endsWith(suffixes[i]) && text.length() > suffixes[i].length()) {
        digits = text.substring(0, text.length() - suffixes[i].length());
        unit = units[i];
        break;
      }
    }
    try {
      boolean plain = digits.matches("[-+]?[0-9]+|0[xX][0-9a-fA-F]+");
      if (!plain) {
        throw new NumberFormatException(text);
      }
      long value =
          digits.startsWith("0x") || digits.startsWith("0X")
              ? Long.parseLong(digits.substring(2), 16)
              : Long.parseLong(digits);
      return Math.multiplyExact(value, unit);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new AppletFailure("invalid number '" + text + "'", e);
    }
  }
}
