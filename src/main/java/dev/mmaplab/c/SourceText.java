package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file after translation phase 2 (lines joined at backslashes, line ends made {@code
 * \n}, a last newline added), with what is needed to say where in the file a character stood.
 */
final class SourceText {
  /**
   * A joint of two lines.
   *
   * @param offset of the first character after it
   * @param line of the backslash
   * @param blank space stood between backslash and newline
   * @param last nothing follows
   */
  record Splice(int offset, int line, int column, boolean blank, boolean last) {}

  private static final int TAB = 8;

  /** First and last of each range of characters that take two columns. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2e80, 0x303e, 0x3040, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f,
    0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
  };

  final char[] chars;

  /** Number of characters that count; {@code chars} has zeros after them. */
  final int length;

  final List<Splice> splices;

  /** How far {@link #locate} has walked. */
  private int walked;

  private int line = 1;
  private int column = 1;
  private int splice;

  /** The text without the byte order mark that some editors put at its start. */
  static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  SourceText(String text) {
    int n = text.length();
    char[] raw = new char[n + 3];
    text.getChars(0, n, raw, 0);
    List<Splice> found = List.of();
    if (text.indexOf('\\') >= 0 || text.indexOf('\r') >= 0) {
      found = new ArrayList<>();
      n = clean(raw, n, found);
    }
    if (n == 0 || raw[n - 1] != '\n') {
      raw[n++] = '\n';
    }
    Arrays.fill(raw, n, raw.length, '\0');
    chars = raw;
    length = n;
    splices = found;
  }

  /** Joins lines in place; gives the new length. */
  private static int clean(char[] s, int n, List<Splice> splices) {
    int out = 0;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < n; i++) {
      char c = s[i];
      if (c == '\r' && i + 1 < n && s[i + 1] == '\n') {
        continue;
      }
      if (c == '\\') {
        int j = i + 1;
        while (j < n
            && (s[j] == ' ' || s[j] == '\t' || s[j] == '\r' || s[j] == '\f' || s[j] == '\013')) {
          j++;
        }
        if (j < n && s[j] == '\n') {
          boolean blank = j > i + 1 && !(j == i + 2 && s[i + 1] == '\r');
          splices.add(new Splice(out, line, i - lineStart + 1, blank, j + 1 == n));
          i = j;
          line++;
          lineStart = i + 1;
          continue;
        }
      }
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      }
      s[out++] = c;
    }
    return out;
  }

  /**
   * Walks to a character not before the last one asked for; {@link #line} and {@link #column} then
   * say where it stands.
   */
  void locate(int offset) {
    char[] s = chars;
    int at = walked;
    while (true) {
      while (splice < splices.size() && splices.get(splice).offset() == at) {
        splice++;
        line++;
        column = 1;
      }
      if (at >= offset) {
        break;
      }
      char c = s[at++];
      if (c >= ' ' && c < 0x7f) {
        column++;
      } else if (c == '\n') {
        line++;
        column = 1;
      } else if (c == '\t') {
        column += TAB - (column - 1) % TAB;
      } else if (c < 0x80) {
        column++;
      } else {
        int point = c;
        if (Character.isHighSurrogate(c) && at < offset && Character.isLowSurrogate(s[at])) {
          point = Character.toCodePoint(c, s[at++]);
        }
        column += width(point);
      }
    }
    walked = at;
  }

  /** The characters from {@code start} on, with the backslashes and newlines that joined lines. */
  String unspliced(int start, int end) {
    StringBuilder out = new StringBuilder();
    int from = start;
    for (Splice s : splices) {
      if (s.offset() > start && s.offset() < end) {
        out.append(chars, from, s.offset() - from).append("\\\n");
        from = s.offset();
      }
    }
    return out.append(chars, from, end - from).toString();
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Columns a character takes on a terminal. */
  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 0x200b) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
      if (point <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
