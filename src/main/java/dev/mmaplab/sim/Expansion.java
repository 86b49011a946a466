package dev.mmaplab.sim;

import dev.mmaplab.kernel.LimitExceeded;
import dev.mmaplab.sim.ShellSyntax.Part;
import dev.mmaplab.sim.ShellSyntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns words into arguments: parameters, substitutions, splitting and file names (POSIX XCU 2.6).
 */
final class Expansion {
  /** What expansion needs of the shell it works for. */
  interface Host {
    /** The output of commands. */
    String outputOf(ShellSyntax commands);

    /** Sets a variable. */
    void assign(String name, String value);

    /** {@code $$}. */
    int pid();

    /** The letters of the options in force. */
    String options();
  }

  /** Characters of one command's words: a shell that needs more has run away. */
  private static final int LONGEST = 1 << 20;

  /** The same of a text to replace in: each place is tried. */
  private static final int LONGEST_REPLACED = 1 << 13;

  private final ShellVariables variables;
  private final FileNames files;
  private final Host host;

  Expansion(ShellVariables variables, Streams streams, Host host) {
    this.variables = variables;
    this.files = new FileNames(streams);
    this.host = host;
  }

  /** All arguments that the words become. */
  List<String> arguments(List<Word> words) {
    List<String> result = new ArrayList<>();
    long length = 0;
    int counted = 0;
    for (Word word : words) {
      MarkedText text = new MarkedText();
      expand(word, text, MarkedText.LITERAL, true);
      for (MarkedText field : text.fields(variables.ifs())) {
        List<String> found =
            field.globs() && host.options().indexOf('f') < 0 ? files.matching(field) : List.of();
        if (found.isEmpty()) {
          result.add(field.plain());
        } else {
          result.addAll(found);
        }
      }
      for (; counted < result.size(); counted++) {
        length += result.get(counted).length() + 1L;
      }
      check(length);
    }
    return result;
  }

  /** The word as one string: no splitting, no file names. */
  String single(Word word) {
    MarkedText text = new MarkedText();
    expand(word, text, MarkedText.LITERAL, false);
    return text.plain();
  }

  /** The value of an assignment: a tilde also counts after colons. */
  String assigned(Word word) {
    List<Part> parts = new ArrayList<>();
    for (Part part : word.parts()) {
      if (part instanceof Part.Text t && !t.quoted() && t.text().contains(":~")) {
        parts.add(new Part.Text(t.text().replaceAll(":~(?=[/:]|$)", ":" + home()), false));
      } else {
        parts.add(part);
      }
    }
    return single(new Word(parts));
  }

  /** The word as a pattern: what is quoted stands for itself. */
  ShellPattern pattern(Word word) {
    MarkedText text = new MarkedText();
    expand(word, text, MarkedText.LITERAL, false);
    return ShellPattern.of(text);
  }

  private static void check(long length) {
    if (length > LONGEST) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
  }

  private String home() {
    return variables.get("HOME").orElse("~");
  }

  /**
   * @param literal the mark of unquoted text
   * @param fields whether {@code $@} makes fields
   */
  private void expand(Word word, MarkedText out, char literal, boolean fields) {
    boolean first = true;
    for (Part part : word.parts()) {
      switch (part) {
        case Part.Text t -> {
          String text = t.text();
          if (first && !t.quoted() && text.matches("~(/.*|:.*)?")) {
            out.add(home(), MarkedText.QUOTED);
            text = text.substring(1);
          }
          out.add(text, t.quoted() ? MarkedText.QUOTED : literal);
        }
        case Part.Substitution s -> out.add(stripped(host.outputOf(s.body())), mark(s.quoted()));
        case Part.Arithmetic a ->
            out.add(
                Long.toString(new ShellArithmetic(single(a.expression()), names()).value()),
                mark(a.quoted()));
        case Part.Bad _ -> throw new ShellFailure("syntax error: bad substitution");
        case Part.Parameter p -> parameter(p, out, fields);
      }
      check(out.length());
      first = false;
    }
  }

  private static char mark(boolean quoted) {
    return quoted ? MarkedText.QUOTED : MarkedText.SPLIT;
  }

  private static String stripped(String output) {
    int end = output.length();
    while (end > 0 && output.charAt(end - 1) == '\n') {
      end--;
    }
    return output.substring(0, end).replace("\0", "");
  }

  private ShellArithmetic.Names names() {
    return new ShellArithmetic.Names() {
      @Override
      public Optional<String> get(String name) {
        return value(name);
      }

      @Override
      public void set(String name, String value) {
        host.assign(name, value);
      }
    };
  }

  /** The value of an expression, for {@code let}. */
  long arithmetic(String text) {
    return new ShellArithmetic(text, names()).value();
  }

  private Optional<String> value(String name) {
    char c = name.charAt(0);
    if (Character.isDigit(c)) {
      int n = Integer.parseInt(name);
      List<String> positional = variables.positional();
      return n == 0
          ? Optional.of(variables.name())
          : n <= positional.size() ? Optional.of(positional.get(n - 1)) : Optional.empty();
    }
    return switch (name) {
      case "?" -> Optional.of(Integer.toString(variables.status()));
      case "$" -> Optional.of(Integer.toString(host.pid()));
      case "!" ->
          variables.lastBackground() == 0
              ? Optional.empty()
              : Optional.of(Integer.toString(variables.lastBackground()));
      case "#" -> Optional.of(Integer.toString(variables.positional().size()));
      case "-" -> Optional.of(host.options());
      case "@", "*" ->
          variables.positional().isEmpty()
              ? Optional.empty()
              : Optional.of(String.join(separator(name), variables.positional()));
      default -> variables.get(name);
    };
  }

  private String separator(String name) {
    String ifs = variables.ifs();
    return name.equals("@") ? " " : ifs.isEmpty() ? "" : ifs.substring(0, 1);
  }

  private void parameter(Part.Parameter p, MarkedText out, boolean fields) {
    Optional<String> value = value(p.name());
    boolean list = p.name().equals("@") || p.name().equals("*");
    String kind =
        p.operator().startsWith(":") && p.operator().length() == 2
            ? p.operator().substring(1)
            : p.operator();
    boolean empty =
        value.isEmpty()
            || p.operator().length() == 2 && p.operator().startsWith(":") && value.get().isEmpty();
    switch (kind) {
      case "-" -> {
        if (empty) {
          expand(p.operands().getFirst(), out, mark(p.quoted()), fields);
          return;
        }
      }
      case "+" -> {
        if (!empty) {
          expand(p.operands().getFirst(), out, mark(p.quoted()), fields);
        } else if (p.quoted()) {
          out.add("", MarkedText.QUOTED);
        }
        return;
      }
      case "=" -> {
        if (empty) {
          String now = single(p.operands().getFirst());
          if (!ShellVariables.isName(p.name())) {
            throw new ShellFailure(p.name() + ": bad variable name");
          }
          host.assign(p.name(), now);
          out.add(now, mark(p.quoted()));
          return;
        }
      }
      case "?" -> {
        if (empty) {
          String message = single(p.operands().getFirst());
          throw new ShellFailure(
              p.name()
                  + ": "
                  + (!message.isEmpty()
                      ? message
                      : p.operator().equals("?")
                          ? "parameter not set"
                          : "parameter not set or null"));
        }
      }
      default -> {
        if (value.isEmpty() && !list && host.options().indexOf('u') >= 0) {
          throw new ShellFailure(p.name() + ": parameter not set");
        }
        if (kind.equals("length")) {
          out.add(Integer.toString(value.orElse("").length()), mark(p.quoted()));
          return;
        }
      }
    }
    if (list && fields && (p.name().equals("@") || !p.quoted())) {
      List<String> all = variables.positional();
      for (int i = 0; i < all.size(); i++) {
        if (i > 0) {
          out.endField();
        }
        out.add(transformed(p, kind, all.get(i)), mark(p.quoted()));
      }
      return;
    }
    out.add(transformed(p, kind, value.orElse("")), mark(p.quoted()));
  }

  private String transformed(Part.Parameter p, String kind, String value) {
    if (p.operands().isEmpty()) {
      return value;
    }
    Word first = p.operands().getFirst();
    switch (kind) {
      case "#", "##" -> {
        int cut = pattern(first).prefix(value, kind.equals("##"));
        return cut < 0 ? value : value.substring(cut);
      }
      case "%", "%%" -> {
        int cut = pattern(first).suffix(value, kind.equals("%%"));
        return cut < 0 ? value : value.substring(0, cut);
      }
      case "/", "//" -> {
        String with = p.operands().size() > 1 ? single(p.operands().get(1)) : "";
        return replaced(value, pattern(first), with, kind.equals("//"));
      }
      case ":" -> {
        return substring(p, value);
      }
      default -> {
        return value;
      }
    }
  }

  private String substring(Part.Parameter p, String value) {
    long from = arithmetic(single(p.operands().getFirst()));
    long length =
        p.operands().size() > 1 ? arithmetic(single(p.operands().get(1))) : Long.MAX_VALUE;
    if (from < 0) {
      from += value.length();
      if (from < 0) {
        length = length > 0 && length != Long.MAX_VALUE ? length + from : length;
        from = 0;
      }
    }
    from = Math.min(from, value.length());
    long end =
        length < 0 ? value.length() + length : Math.min(length, value.length() - from) + from;
    return end <= from ? "" : value.substring((int) from, (int) end);
  }

  private static String replaced(String value, ShellPattern pattern, String with, boolean all) {
    if (value.length() > LONGEST_REPLACED) {
      throw new LimitExceeded(LimitExceeded.Kind.MEMORY);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < value.length()) {
      int n = pattern.prefix(value.substring(at), true);
      if (n <= 0) {
        out.append(value.charAt(at++));
        continue;
      }
      out.append(with);
      check(out.length());
      at += n;
      if (!all) {
        break;
      }
    }
    return out.append(value.substring(at)).toString();
  }
}
