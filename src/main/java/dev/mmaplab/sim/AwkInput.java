package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** awk's variables, its record and fields, and where records come from. */
final class AwkInput {
  private static final int MOST_FIELDS = 10_000;
  private final Streams streams;
  private final List<String> arguments;
  private final Map<String, AwkValue> variables = new HashMap<>();
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, LineReader> files = new HashMap<>();
  private final List<String> fields = new ArrayList<>();
  private Optional<LineReader> current = Optional.empty();
  private String record = "";
  private boolean split = true;
  private boolean anyFile;
  private int next;

  AwkInput(Streams streams, List<String> arguments) {
    this.streams = streams;
    this.arguments = arguments;
    for (String[] v :
        new String[][] {
          {"FS", " "},
          {"OFS", " "},
          {"RS", "\n"},
          {"ORS", "\n"},
          {"SUBSEP", "\034"},
          {"CONVFMT", "%.6g"},
          {"OFMT", "%.6g"}
        }) {
      variables.put(v[0], AwkValue.of(v[1]));
    }
    for (String zero : List.of("NR", "FNR", "NF", "RSTART")) {
      variables.put(zero, AwkValue.of(0));
    }
    variables.put("RLENGTH", AwkValue.of(-1));
    variables.put("FILENAME", AwkValue.UNSET);
  }

  AwkValue get(String name) {
    if (name.equals("NF")) {
      return AwkValue.of(fields().size());
    }
    return variables.getOrDefault(name, AwkValue.UNSET);
  }

  void set(String name, AwkValue value) {
    if (name.equals("NF")) {
      resize((int) Math.clamp(value.asNumber(), 0, MOST_FIELDS));
      rebuild();
      return;
    }
    streams
        .kernel()
        .limits()
        .hold(
            value.text().length()
                - (long) variables.getOrDefault(name, AwkValue.UNSET).text().length());
    variables.put(name, value);
  }

  /** {@code name=value} of the command line; false if it is none. */
  boolean assignment(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0 || !ShellVariables.isName(text.substring(0, equals))) {
      return false;
    }
    set(text.substring(0, equals), AwkValue.input(EchoText.unescape(text.substring(equals + 1))));
    return true;
  }

  Pattern pattern(String text) {
    if (patterns.size() > 500) {
      patterns.clear();
    }
    return patterns.computeIfAbsent(text, t -> PosixPattern.compile(t, true, false));
  }

  Matcher matcher(String pattern, String text) {
    return PosixPattern.matcher(pattern(pattern), text, streams);
  }

  private List<String> fields() {
    if (!split) {
      split = true;
      fields.clear();
      fields.addAll(split(record, get("FS").asText()));
    }
    return fields;
  }

  List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    if (text.isEmpty()) {
      return parts;
    }
    boolean paragraphs = get("RS").asText().isEmpty();
    if (separator.equals(" ")) {
      for (String part : text.split("[ \t\n]+", -1)) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      return parts;
    }
    if (separator.isEmpty()) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        parts.add(String.valueOf(c));
      }
      return parts;
    }
    String expression =
        separator.length() == 1
            ? (separator.equals("\\")
                ? "\\\\"
                : separator.matches("[A-Za-z0-9]")
                    ? separator
                    : "[" + (separator.equals("^") ? "\\^" : separator) + "]")
            : separator;
    Matcher m =
        separator.equals("^")
            ? Pattern.compile("\\^").matcher(text)
            : matcher(paragraphs ? expression + "|\n" : expression, text);
    int at = 0;
    while (m.find()) {
      if (m.end() > m.start()) {
        parts.add(text.substring(at, m.start()));
        at = m.end();
      }
    }
    parts.add(text.substring(at));
    return parts;
  }

  AwkValue field(double index) {
    int n = index(index);
    if (n == 0) {
      return AwkValue.input(record);
    }
    return n <= fields().size() ? AwkValue.input(fields().get(n - 1)) : AwkValue.UNSET;
  }

  private static int index(double index) {
    if (index < 0) {
      throw new AppletFailure("cmd. line:1: Access to negative field");
    }
    return (int) Math.min(index, MOST_FIELDS * 10.0);
  }

  void setField(double index, String value) {
    int n = index(index);
    if (n == 0) {
      setRecord(value);
      return;
    }
    if (n > MOST_FIELDS) {
      throw new AppletFailure("too many fields");
    }
    resize(Math.max(n, fields().size()));
    fields.set(n - 1, value);
    rebuild();
  }

  private void resize(int count) {
    List<String> all = fields();
    while (all.size() > count) {
      all.removeLast();
    }
    while (all.size() < count) {
      all.add("");
    }
  }

  private void rebuild() {
    record = String.join(get("OFS").asText(), fields());
  }

  void setRecord(String text) {
    record = text;
    split = false;
  }

  /** The next record of the files named, or of standard input. */
  Optional<String> nextRecord() {
    while (true) {
      if (current.isPresent()) {
        Optional<String> found = record(current.get());
        if (found.isPresent()) {
          set("NR", AwkValue.of(get("NR").asNumber() + 1));
          set("FNR", AwkValue.of(get("FNR").asNumber() + 1));
          return found;
        }
        nextFile();
      }
      if (!open()) {
        return Optional.empty();
      }
    }
  }

  void nextFile() {
    current.ifPresent(LineReader::close);
    current = Optional.empty();
  }

  private boolean open() {
    while (next < arguments.size()) {
      String path = arguments.get(next++);
      if (path.isEmpty() || assignment(path)) {
        continue;
      }
      anyFile = true;
      try {
        current = Optional.of(reader(path));
        set("FILENAME", AwkValue.of(path));
        set("FNR", AwkValue.of(0));
        return true;
      } catch (ErrnoException e) {
        throw new AppletFailure(path + ": " + ErrorText.of(e.errno()), e);
      }
    }
    if (anyFile) {
      return false;
    }
    anyFile = true;
    current = Optional.of(reader("-"));
    return true;
  }

  private LineReader reader(String path) {
    String rs = get("RS").asText();
    return LineReader.open(streams, path, rs.length() == 1 ? rs.charAt(0) : '\n');
  }

  private Optional<String> record(LineReader from) {
    if (!get("RS").asText().isEmpty()) {
      return from.next().map(LineReader.Line::text);
    }
    Optional<LineReader.Line> line = from.next();
    while (line.isPresent() && line.get().text().isEmpty()) {
      line = from.next();
    }
    if (line.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder paragraph = new StringBuilder();
    while (line.isPresent() && !line.get().text().isEmpty()) {
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.get().text());
      streams.hold(line.get().text().length());
      line = from.next();
    }
    return Optional.of(paragraph.toString());
  }

  /**
   * The next line of another file; empty at its end.
   *
   * @throws ErrnoException
   */
  Optional<String> lineOf(String path) {
    LineReader known = files.get(path);
    if (known == null) {
      known = reader(path);
      files.put(path, known);
    }
    return known.next().map(LineReader.Line::text);
  }

  /** The same of a descriptor that {@code open} makes the first time. */
  Optional<String> lineOf(String name, java.util.function.IntSupplier open) {
    LineReader known = files.get("|" + name);
    if (known == null) {
      known = LineReader.of(streams, open.getAsInt());
      files.put("|" + name, known);
    }
    return known.next().map(LineReader.Line::text);
  }

  boolean close(String name) {
    LineReader known = files.remove(name);
    LineReader command = files.remove("|" + name);
    if (known != null) {
      known.close();
    }
    return known != null || command != null;
  }
}
