package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** awk with programs of the form {@code [/regex/ | $n == "text"] {print $n, "text", NR …}}. */
final class AwkApplet {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\s*(?:/((?:[^/\\\\]|\\\\.)*)/|\\$(\\d+)\\s*(==|!=|~)\\s*(?:\"([^\"]*)\"|/([^/]*)/|(\\d+)))?\\s*(?:\\{\\s*print\\b([^}]*)\\}\\s*)?");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:\\$(\\d+)|\\$(NF)|(NR|NF)|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*(,?)");

  private AwkApplet() {}

  static int run(Streams streams, List<String> arguments) {
    String separator = "";
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String a = arguments.get(i);
      if (a.startsWith("-F")) {
        separator =
            a.length() > 2 ? a.substring(2) : i + 1 < arguments.size() ? arguments.get(++i) : "";
      } else {
        words.add(a);
      }
    }
    if (words.isEmpty()) {
      streams.err(Usage.of("awk [OPTIONS] [AWK_PROGRAM] [FILE]...", ""));
      return 1;
    }
    String program = words.removeFirst();
    Matcher m = PROGRAM.matcher(program);
    if (program.isBlank() || !m.matches()) {
      streams.err("awk: only {print …} with a pattern is simulated: " + program + "\n");
      return 2;
    }
    Optional<String> text = FilterApplets.input(streams, "awk", words);
    if (text.isEmpty()) {
      return 2;
    }
    StringBuilder out = new StringBuilder();
    int number = 0;
    try {
      for (String line : text.get().lines().toList()) {
        number++;
        String[] fields = split(line, separator);
        if (matches(m, line, fields)) {
          out.append(print(m.group(7), line, fields, number)).append('\n');
        }
      }
    } catch (PatternSyntaxException | ShellSyntaxException e) {
      streams.err("awk: cmd. line:1: " + e.getMessage() + "\n");
      return 2;
    }
    TextApplets.print(streams, out.toString());
    return 0;
  }

  private static String[] split(String line, String separator) {
    if (separator.isEmpty() || separator.equals(" ")) {
      return line.isBlank() ? new String[0] : line.strip().split("\\s+");
    }
    return line.split(separator.length() == 1 ? Pattern.quote(separator) : separator, -1);
  }

  private static boolean matches(Matcher program, String line, String[] fields) {
    if (program.group(1) != null) {
      return PosixPattern.compile(program.group(1), true, false).matcher(line).find();
    }
    if (program.group(2) == null) {
      return true;
    }
    String field = field(line, fields, program.group(2));
    if (program.group(5) != null) {
      return PosixPattern.compile(program.group(5), true, false).matcher(field).find();
    }
    String wanted = program.group(4) != null ? program.group(4) : program.group(6);
    return field.equals(wanted) == program.group(3).equals("==");
  }

  private static String field(String line, String[] fields, String number) {
    int n = number.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(number);
    return n == 0 ? line : n <= fields.length ? fields[n - 1] : "";
  }

  private static String print(String items, String line, String[] fields, int number) {
    if (items == null || items.isBlank()) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    Matcher m = ITEM.matcher(items);
    int at = 0;
    while (at < items.length()) {
      if (!m.find(at) || m.start() != at || m.end() == at) {
        throw new ShellSyntaxException("syntax error near '" + items.strip() + "'", false);
      }
      if (m.group(1) != null) {
        out.append(field(line, fields, m.group(1)));
      } else if (m.group(2) != null) {
        out.append(fields.length == 0 ? "" : fields[fields.length - 1]);
      } else if (m.group(3) != null) {
        out.append(m.group(3).equals("NR") ? number : fields.length);
      } else {
        out.append(m.group(4).replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\""));
      }
      out.append(m.group(5).isEmpty() ? "" : " ");
      at = m.end();
    }
    return out.toString();
  }
}
