package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values as the shell shows them so that it could read them again. */
final class ShellQuotes {
  private ShellQuotes() {}

  /** Always in quotes, as {@code set} and {@code export} print. */
  static String single(String value) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    do {
      int quote = value.indexOf('\'', at);
      int end = quote < 0 ? value.length() : quote;
      if (end > at || quote < 0 && out.isEmpty()) {
        out.append('\'').append(value, at, end).append('\'');
      }
      at = end;
      int quotes = at;
      while (quotes < value.length() && value.charAt(quotes) == '\'') {
        quotes++;
      }
      if (quotes > at) {
        out.append('"').append(value, at, quotes).append('"');
      }
      at = quotes;
    } while (at < value.length());
    return out.toString();
  }

  /** In quotes where it must be, as {@code set -x} prints. */
  static String ifNeeded(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '+' || c >= ';' && c <= '?' || c == '`' || c == '[' || c == '\\' || c > 'z') {
        return single(value);
      }
    }
    return value;
  }

  /** A simple command as {@code set -x} shows it. */
  static String command(Map<String, String> assignments, List<String> words) {
    List<String> shown = new ArrayList<>();
    assignments.forEach((name, value) -> shown.add(name + "=" + ifNeeded(value)));
    words.forEach(word -> shown.add(ifNeeded(word)));
    return String.join(" ", shown);
  }
}
