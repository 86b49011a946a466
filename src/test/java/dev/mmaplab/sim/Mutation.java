package dev.mmaplab.sim;

import java.util.List;
import java.util.SplittableRandom;

/** Damages C texts: the same seed does the same damage. */
final class Mutation {
  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          ";",
          ",",
          "*",
          "&",
          "#",
          "##",
          "\\",
          "\"",
          "'",
          "/*",
          "*/",
          "//",
          "\n",
          "\\\n",
          "...",
          "->",
          "=",
          "==",
          "?",
          ":",
          "<<",
          "0x",
          "1e",
          "08",
          "0b2",
          "'\\x",
          "\"\\u12",
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "default",
          "goto",
          "break",
          "return",
          "int",
          "char",
          "struct",
          "union",
          "enum",
          "typedef",
          "static",
          "extern",
          "inline",
          "const",
          "void",
          "sizeof",
          "typeof",
          "__auto_type",
          "_Generic",
          "_Static_assert",
          "_Atomic",
          "_Bool",
          "float",
          "double",
          "long",
          "unsigned",
          "__attribute__((",
          "__packed",
          "asm(",
          "__builtin_offsetof(",
          "__builtin_choose_expr(",
          "({",
          "})",
          "#define X",
          "#if",
          "#else",
          "#endif",
          "#include",
          "#line 5",
          "#undef",
          "defined",
          "__VA_ARGS__",
          "__VA_OPT__(",
          "[0 ... 3]",
          ".x =",
          "&&l",
          "0",
          "1",
          "-1",
          "4294967296",
          "9223372036854775807",
          "18446744073709551616",
          "1.5",
          "'a'",
          "\"s\"",
          "\u0000",
          "\u00ff",
          "\u2019",
          "\ufeff");
  private static final int LONG = 100_000;
  private static final int DEEP = 20_000;

  private final SplittableRandom random;

  Mutation(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * The text with one to five places damaged.
   *
   * @param other where foreign pieces come from
   */
  String of(String text, String other) {
    StringBuilder damaged = new StringBuilder(text);
    int places = 1 + random.nextInt(5);
    for (int i = 0; i < places; i++) {
      damage(damaged, other);
    }
    return damaged.toString();
  }

  private void damage(StringBuilder text, String other) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(1 + random.nextInt(200)));
    switch (random.nextInt(200)) {
      case 0 -> text.insert(at, word().repeat(1 + random.nextInt(DEEP)));
      case 1 -> text.insert(at, "x".repeat(LONG));
      case 2 -> text.insert(at, "1".repeat(LONG));
      case 3 -> text.insert(at, '"' + "s".repeat(LONG) + '"');
      case 4 -> text.insert(at, (word() + " " + word() + " ").repeat(1 + random.nextInt(DEEP)));
      case 5 -> text.insert(at, randomBytes());
      default -> {
        switch (random.nextInt(8)) {
          case 0 -> text.insert(at, word());
          case 1 -> text.insert(at, ' ' + word() + ' ');
          case 2 -> text.delete(at, end);
          case 3 -> text.insert(at, text.substring(at, end));
          case 4 -> text.insert(at, piece(other));
          case 5 -> text.replace(at, end, word());
          case 6 -> text.setLength(Math.max(text.length() / 2, at));
          default -> {
            if (at < text.length()) {
              text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
            }
          }
        }
      }
    }
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String piece(String other) {
    int from = random.nextInt(other.length() + 1);
    return other.substring(from, Math.min(other.length(), from + random.nextInt(300)));
  }

  private String randomBytes() {
    StringBuilder bytes = new StringBuilder();
    int count = random.nextInt(2_000);
    for (int i = 0; i < count; i++) {
      bytes.append((char) random.nextInt(256));
    }
    return bytes.toString();
  }
}
