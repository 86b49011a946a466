package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;

/** Text on its way through expansion: each character knows what may still happen to it. */
final class MarkedText {
  /** Written without quotes: matched against file names, never split. */
  static final char LITERAL = 'L';

  /** Quoted: stands for itself. */
  static final char QUOTED = 'Q';

  /** From an unquoted expansion: split and matched. */
  static final char SPLIT = 'S';

  /** No character, but the end of a field. */
  private static final char BREAK = 'B';

  /** No character, but quotes were here: the field exists even if empty. */
  private static final char EMPTY = 'E';

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();

  void add(String more, char mark) {
    text.append(more);
    marks.repeat(mark, more.length());
    if (more.isEmpty() && mark == QUOTED) {
      special(EMPTY);
    }
  }

  /** The field ends here. */
  void endField() {
    special(BREAK);
  }

  private void special(char mark) {
    text.append(' ');
    marks.append(mark);
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
  }

  boolean quoted(int index) {
    return marks.charAt(index) == QUOTED;
  }

  /** False for what is no character: an end of a field, empty quotes. */
  boolean text(int index) {
    return marks.charAt(index) != BREAK && marks.charAt(index) != EMPTY;
  }

  /** Without marks; ends of fields count as nothing. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text(i)) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** The characters alone, with their marks. */
  MarkedText onlyText() {
    MarkedText only = new MarkedText();
    for (int i = 0; i < text.length(); i++) {
      if (text(i)) {
        only.text.append(text.charAt(i));
        only.marks.append(marks.charAt(i));
      }
    }
    return only;
  }

  /** The part from one index to another. */
  MarkedText part(int from, int to) {
    MarkedText part = new MarkedText();
    part.text.append(text, from, to);
    part.marks.append(marks, from, to);
    return part;
  }

  /**
   * The fields, split at characters of IFS (POSIX XCU 2.6.5).
   *
   * @param ifs the value of IFS
   */
  List<MarkedText> fields(String ifs) {
    List<MarkedText> fields = new ArrayList<>();
    MarkedText field = new MarkedText();
    boolean present = false;
    for (int i = 0; i < text.length(); ) {
      char mark = marks.charAt(i);
      char c = text.charAt(i);
      if (mark == BREAK) {
        if (present) {
          fields.add(field);
          field = new MarkedText();
          present = false;
        }
        i++;
      } else if (mark == SPLIT && ifs.indexOf(c) >= 0) {
        boolean white = isWhite(c);
        if (present || !white) {
          fields.add(field);
          field = new MarkedText();
          present = false;
        }
        i = skip(i + 1, ifs, white);
      } else {
        if (mark != EMPTY) {
          field.text.append(c);
          field.marks.append(mark);
        }
        present = true;
        i++;
      }
    }
    if (present) {
      fields.add(field);
    }
    return fields;
  }

  /** After a separator: the white space that belongs to it, and one other separator in it. */
  private int skip(int from, String ifs, boolean otherAllowed) {
    boolean allowed = otherAllowed;
    int i = from;
    while (i < text.length() && marks.charAt(i) == SPLIT && ifs.indexOf(text.charAt(i)) >= 0) {
      if (!isWhite(text.charAt(i))) {
        if (!allowed) {
          return i;
        }
        allowed = false;
      }
      i++;
    }
    return i;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  /** True if a character asks for file names. */
  boolean globs() {
    for (int i = 0; i < text.length(); i++) {
      if (!quoted(i) && "*?[".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
