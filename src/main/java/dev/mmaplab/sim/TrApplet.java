package dev.mmaplab.sim;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** tr: characters for characters. */
final class TrApplet {
  private static final int CHUNK = 4096;
  private static final int ALL = 256;

  private TrApplet() {}

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "+Ccds");
    List<String> words = options.words();
    if (words.isEmpty() || words.size() > 2) {
      throw AppletFailure.usage("");
    }
    String from = set(words.getFirst());
    boolean complement = options.has('c') || options.has('C');
    if (complement) {
      StringBuilder others = new StringBuilder();
      for (char c = 0; c < ALL; c++) {
        others.append(from.indexOf(c) < 0 ? String.valueOf(c) : "");
      }
      from = others.toString();
    }
    boolean delete = options.has('d');
    boolean squeeze = options.has('s');
    if (words.size() == 1 && !delete && !squeeze) {
      throw AppletFailure.usage("");
    }
    String to = words.size() > 1 ? set(words.get(1)) : "";
    String squeezed = words.size() > 1 ? to : from;
    char last = '\uffff';
    while (true) {
      byte[] chunk = streams.calls().read(0, CHUNK);
      if (chunk.length == 0) {
        return 0;
      }
      StringBuilder out = new StringBuilder();
      for (char c : new String(chunk, StandardCharsets.ISO_8859_1).toCharArray()) {
        int at = from.indexOf(c);
        if (at >= 0 && delete) {
          continue;
        }
        char mapped =
            at < 0 || delete || to.isEmpty() ? c : to.charAt(Math.min(at, to.length() - 1));
        if (squeeze && mapped == last && squeezed.indexOf(mapped) >= 0) {
          continue;
        }
        last = mapped;
        out.append(mapped);
      }
      streams.print(out.toString());
    }
  }

  /** Expands {@code a-z}, {@code [a-z]}, {@code [:digit:]}, {@code \n}, {@code \0}. */
  private static String set(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = text.indexOf(":]", i);
      if (text.startsWith("[:", i) && end > 0) {
        String name = text.substring(i + 2, end);
        for (char x = 0; x < ALL / 2; x++) {
          out.append(ShellPattern.isIn(x, name) ? String.valueOf(x) : "");
        }
        i = end + 1;
        continue;
      }
      int width = 1;
      if (c == '\\' && i + 1 < text.length()) {
        EchoText.Escape escape = EchoText.escape(text, i, false);
        width = escape.end() - i;
        c = escape.text().isEmpty() ? 'c' : escape.text().charAt(escape.text().length() - 1);
      }
      if (i + width + 1 < text.length() && text.charAt(i + width) == '-') {
        char last = text.charAt(i + width + 1);
        int lastWidth = 1;
        if (last == '\\' && i + width + 2 < text.length()) {
          EchoText.Escape escape = EchoText.escape(text, i + width + 1, false);
          last = escape.text().charAt(escape.text().length() - 1);
          lastWidth = escape.end() - (i + width + 1);
        }
        for (char x = c; x <= last; x++) {
          out.append(x);
        }
        i += width + lastWidth;
        continue;
      }
      out.append(c);
      i += width - 1;
    }
    return out.toString();
  }
}
