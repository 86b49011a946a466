package dev.mmaplab.sim;

/** File modes as ls shows and chmod reads them. */
final class ModeText {
  private ModeText() {}

  /** {@code crw-rw-rw-}. */
  static String of(int mode) {
    char type =
        switch (mode & 0170000) {
          case 0040000 -> 'd';
          case 0020000 -> 'c';
          case 0060000 -> 'b';
          case 0010000 -> 'p';
          case 0120000 -> 'l';
          default -> '-';
        };
    StringBuilder text = new StringBuilder().append(type);
    for (int bit = 8; bit >= 0; bit--) {
      text.append((mode >> bit & 1) == 0 ? '-' : "xwr".charAt(bit % 3));
    }
    return text.toString();
  }

  /** The mode after applying octal digits or {@code u+rw,go-w}; -1 if it cannot be read. */
  static int parse(String text, int now) {
    if (text.matches("[0-7]{1,4}")) {
      return Integer.parseInt(text, 8);
    }
    int mode = now & 07777;
    for (String clause : text.split(",", -1)) {
      if (!clause.matches("[ugoa]*[-+=][rwx]*")) {
        return -1;
      }
      int at = 0;
      int who = 0;
      while ("ugoa".indexOf(clause.charAt(at)) >= 0) {
        who |=
            switch (clause.charAt(at++)) {
              case 'u' -> 0700;
              case 'g' -> 0070;
              case 'o' -> 0007;
              default -> 0777;
            };
      }
      who = who == 0 ? 0777 : who;
      char operator = clause.charAt(at++);
      int bits = 0;
      for (char c : clause.substring(at).toCharArray()) {
        bits |= c == 'r' ? 0444 : c == 'w' ? 0222 : 0111;
      }
      mode =
          switch (operator) {
            case '+' -> mode | (bits & who);
            case '-' -> mode & ~(bits & who);
            default -> (mode & ~who) | (bits & who);
          };
    }
    return mode;
  }
}
