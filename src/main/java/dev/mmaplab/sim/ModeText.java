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
      boolean set = (mode >> bit & 1) != 0;
      boolean special = bit % 3 == 0 && (mode & 01000 << bit / 3) != 0;
      char letter = bit == 0 ? 't' : 's';
      text.append(
          special
              ? set ? letter : Character.toUpperCase(letter)
              : set ? "xwr".charAt(bit % 3) : '-');
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
      if (!clause.matches("[ugoa]*[-+=]([rwxXst]*|[ugo])")) {
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
        bits |=
            switch (c) {
              case 'r' -> 0444;
              case 'w' -> 0222;
              case 'x' -> 0111;
              case 'X' -> (mode & 0111) != 0 || (now & 0040000) != 0 ? 0111 : 0;
              case 's' -> (who & 0700) != 0 ? (who & 0070) != 0 ? 06000 : 04000 : 02000;
              case 't' -> who == 0777 ? 01000 : 0;
              case 'u' -> (mode >> 6 & 7) * 0111;
              case 'g' -> (mode >> 3 & 7) * 0111;
              default -> (mode & 7) * 0111;
            };
      }
      int mask = who | bits & 07000;
      mode =
          switch (operator) {
            case '+' -> mode | (bits & mask);
            case '-' -> mode & ~(bits & mask);
            default -> (mode & ~who) | (bits & mask);
          };
    }
    return mode;
  }
}
