package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sed script. */
final class SedScript {
  enum Kind {
    LINE,
    LAST,
    PATTERN,
    OFFSET
  }

  record Address(Kind kind, int line, Optional<Pattern> pattern) {}

  /**
   * @param jump index of the command before the one to go on with: of branches and skipped blocks
   * @param text flags of s, characters of y, text of a, i and c, file of r and w, label of b
   */
  record Command(
      Optional<Address> first,
      Optional<Address> second,
      boolean inverted,
      char kind,
      Optional<Pattern> pattern,
      String replacement,
      String text,
      int number,
      int jump) {
    Command to(int index) {
      return new Command(first, second, inverted, kind, pattern, replacement, text, number, index);
    }
  }

  private final String text;
  private final boolean extended;
  private final List<Command> commands = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private Optional<Pattern> last = Optional.empty();
  private int at;

  private SedScript(String text, boolean extended) {
    this.text = text;
    this.extended = extended;
  }

  /**
   * @throws AppletFailure with busybox's words
   */
  static List<Command> read(String text, boolean extended) {
    SedScript script = new SedScript(text, extended);
    script.read();
    return script.resolved();
  }

  private List<Command> resolved() {
    if (!open.isEmpty()) {
      throw new AppletFailure("unterminated {");
    }
    Map<String, Integer> labels = new HashMap<>();
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i).kind() == ':') {
        labels.put(commands.get(i).text(), i);
      }
    }
    List<Command> all = new ArrayList<>();
    for (Command c : commands) {
      if ("btT".indexOf(c.kind()) >= 0) {
        if (!c.text().isEmpty() && !labels.containsKey(c.text())) {
          throw new AppletFailure("can't find label for jump to '" + c.text() + "'");
        }
        all.add(c.to(labels.getOrDefault(c.text(), commands.size())));
      } else {
        all.add(c);
      }
    }
    return all;
  }

  private void read() {
    while (true) {
      skip(" \t\n;");
      if (at >= text.length()) {
        return;
      }
      if (text.charAt(at) == '#') {
        at = end('\n');
        continue;
      }
      Optional<Address> first = address();
      Optional<Address> second = Optional.empty();
      if (first.isPresent() && peek() == ',') {
        at++;
        skip(" ");
        second = address();
        if (second.isEmpty()) {
          throw new AppletFailure("no address after comma");
        }
      }
      skip(" \t");
      boolean inverted = peek() == '!';
      while (peek() == '!' || peek() == ' ' && inverted) {
        at++;
      }
      if (at >= text.length()) {
        throw new AppletFailure("missing command");
      }
      command(first, second, inverted, text.charAt(at++));
    }
  }

  private void command(
      Optional<Address> first, Optional<Address> second, boolean inverted, char kind) {
    Command base = new Command(first, second, inverted, kind, Optional.empty(), "", "", 0, 0);
    switch (kind) {
      case '{' -> {
        open.add(commands.size());
        commands.add(base);
      }
      case '}' -> {
        if (open.isEmpty()) {
          throw new AppletFailure("unexpected '}'");
        }
        int start = open.removeLast();
        commands.set(start, commands.get(start).to(commands.size()));
        commands.add(base);
      }
      case '=', 'd', 'D', 'p', 'P', 'n', 'N', 'h', 'H', 'g', 'G', 'x' -> {
        commands.add(base);
        finish();
      }
      case 'q' -> {
        commands.add(base);
        finish();
      }
      case 'a', 'i', 'c' -> commands.add(with(base, inserted(), 0));
      case ':', 'b', 't', 'T' -> {
        skip(" ");
        int start = at;
        while (at < text.length() && "\n;".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        commands.add(with(base, text.substring(start, at).strip(), 0));
      }
      case 'r', 'w' -> {
        skip(" ");
        int end = end('\n');
        commands.add(with(base, text.substring(at, end), 0));
        at = end;
      }
      case 'y' -> {
        char delimiter = delimiter();
        String from = EchoText.unescape(until(delimiter, false, 'y'));
        String to = EchoText.unescape(until(delimiter, false, 'y'));
        if (from.length() != to.length()) {
          throw new AppletFailure("y/" + from + "/" + to + "/: different lengths");
        }
        commands.add(new Command(first, second, inverted, 'y', Optional.empty(), to, from, 0, 0));
        finish();
      }
      case 's' -> substitution(base);
      default -> throw new AppletFailure("unsupported command " + kind);
    }
  }

  private static Command with(Command c, String text, int number) {
    return new Command(
        c.first(),
        c.second(),
        c.inverted(),
        c.kind(),
        c.pattern(),
        c.replacement(),
        text,
        number,
        0);
  }

  private char delimiter() {
    if (at >= text.length()) {
      throw new AppletFailure("bad format in substitution expression");
    }
    return text.charAt(at++);
  }

  private String inserted() {
    skip(" \t");
    if (peek() == '\\') {
      at++;
      skip(" \t");
      if (peek() == '\n') {
        at++;
      }
    }
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
      }
      out.append(c);
    }
    if (out.isEmpty()) {
      throw new AppletFailure("expected \\ after 'a', 'c' or 'i'");
    }
    return out.toString();
  }

  private void substitution(Command base) {
    char delimiter = delimiter();
    String expression = until(delimiter, true, 's');
    String replacement = until(delimiter, false, 's');
    StringBuilder flags = new StringBuilder();
    int number = 1;
    boolean ignoreCase = false;
    while (at < text.length() && "gpIiewM0123456789".indexOf(text.charAt(at)) >= 0) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        int start = at;
        while (Character.isDigit(peek())) {
          at++;
        }
        number = Math.max(1, Integer.parseInt(text.substring(start, Math.min(at, start + 6))));
        continue;
      }
      at++;
      if (c == 'I' || c == 'i') {
        ignoreCase = true;
      } else if (c == 'w') {
        int end = end('\n');
        flags.append('w').append(text, at, end);
        at = end;
      } else {
        flags.append(c);
      }
    }
    Optional<Pattern> pattern = pattern(expression, ignoreCase);
    commands.add(
        new Command(
            base.first(),
            base.second(),
            base.inverted(),
            's',
            pattern,
            replacement,
            flags.toString(),
            number,
            0));
    finish();
  }

  private Optional<Pattern> pattern(String expression, boolean ignoreCase) {
    if (expression.isEmpty()) {
      if (last.isEmpty()) {
        throw new AppletFailure("no previous regexp");
      }
      return last;
    }
    last = Optional.of(PosixPattern.compile(expression, extended, ignoreCase));
    return last;
  }

  private void finish() {
    skip(" \t");
    if (at < text.length() && "\n;}#".indexOf(text.charAt(at)) < 0) {
      throw new AppletFailure("extra characters at end of command");
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private int end(char c) {
    int end = text.indexOf(c, at);
    return end < 0 ? text.length() : end;
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private int digits() {
    int start = at;
    while (Character.isDigit(peek()) && at - start < 9) {
      at++;
    }
    return start == at ? 0 : Integer.parseInt(text.substring(start, at));
  }

  private Optional<Address> address() {
    char c = peek();
    if (c == '$') {
      at++;
      return Optional.of(new Address(Kind.LAST, 0, Optional.empty()));
    }
    if (c == '+') {
      at++;
      return Optional.of(new Address(Kind.OFFSET, digits(), Optional.empty()));
    }
    if (c == '/' || c == '\\') {
      at += c == '/' ? 1 : 2;
      String expression = until(c == '/' ? '/' : text.charAt(at - 1), true, '/');
      boolean ignoreCase = peek() == 'I';
      at += ignoreCase ? 1 : 0;
      return Optional.of(new Address(Kind.PATTERN, 0, pattern(expression, ignoreCase)));
    }
    if (!Character.isDigit(c)) {
      return Optional.empty();
    }
    int line = digits();
    return Optional.of(new Address(Kind.LINE, line, Optional.empty()));
  }

  private String until(char delimiter, boolean expression, char command) {
    StringBuilder part = new StringBuilder();
    boolean bracket = false;
    while (at < text.length() && (bracket || text.charAt(at) != delimiter)) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && !bracket) {
        char next = text.charAt(++at);
        if (next != delimiter || expression && "|+?(){}".indexOf(next) >= 0) {
          part.append('\\');
        }
        part.append(next);
        at++;
        continue;
      }
      if (expression && c == '[' && !bracket) {
        bracket = true;
        part.append(c);
        at++;
        if (peek() == '^') {
          part.append(text.charAt(at++));
        }
        if (peek() == ']') {
          part.append(text.charAt(at++));
        }
        continue;
      }
      bracket &= c != ']';
      part.append(c);
      at++;
    }
    if (at >= text.length()) {
      throw new AppletFailure(command == '/' ? "unmatched '/'" : "unmatched '" + delimiter + "'");
    }
    at++;
    return part.toString();
  }

  /** Appends what a match becomes: {@code &}, {@code \\1}, {@code \\n}. */
  static void replacement(String replacement, Matcher m, StringBuilder out) {
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      String more = String.valueOf(c);
      if (c == '&') {
        more = m.group();
      } else if (c == '\\' && i + 1 < replacement.length()) {
        char next = replacement.charAt(++i);
        if (Character.isDigit(next)) {
          int group = next - '0';
          more = group <= m.groupCount() ? Optional.ofNullable(m.group(group)).orElse("") : "";
        } else {
          more = next == 'n' ? "\n" : next == 't' ? "\t" : String.valueOf(next);
        }
      }
      out.append(more);
    }
  }
}
