package dev.mmaplab.kernel.api;

import java.util.Locale;

/** {@code %pE}: bytes of which some are escaped, as string_escape_mem() does it. */
final class EscapedText {
  private final boolean any;
  private final String letters;

  private EscapedText(String letters) {
    this.letters = letters;
    this.any = letters.isEmpty() || letters.indexOf('a') >= 0;
  }

  /**
   * @param letters what is behind the E: a, c, h, n, o, p, s
   */
  static String of(byte[] bytes, String letters) {
    EscapedText one = new EscapedText(letters);
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      one.append(text, b & 0xff);
    }
    return text.toString();
  }

  private boolean has(char letter) {
    return letters.indexOf(letter) >= 0 || any && "csno".indexOf(letter) >= 0;
  }

  /** isprint() of the kernel counts Latin 1. */
  private static boolean printable(int c) {
    return c >= 32 && c < 127 || c >= 0xa0;
  }

  private void append(StringBuilder text, int c) {
    if ((letters.isEmpty() || letters.indexOf('p') >= 0) && printable(c)) {
      text.append((char) c);
      return;
    }
    int space = "\n\r\t\u000b\f".indexOf(c);
    int special = "\\\u0007\u001b\"".indexOf(c);
    if (has('s') && space >= 0) {
      text.append('\\').append("nrtvf".charAt(space));
    } else if (has('c') && special >= 0) {
      text.append('\\').append("\\ae\"".charAt(special));
    } else if (has('n') && c == 0) {
      text.append("\\0");
    } else if (has('o')) {
      text.append(String.format(Locale.ROOT, "\\%03o", c));
    } else if (has('h')) {
      text.append(String.format(Locale.ROOT, "\\x%02x", c));
    } else {
      text.append((char) c);
    }
  }
}
