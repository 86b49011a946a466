package dev.mmaplab.libc;

/** ctype.h in the C locale. */
final class CharacterFunctions {
  @FunctionalInterface
  private interface Test {
    boolean holds(int c);
  }

  private CharacterFunctions() {}

  static void install(Exports to) {
    test(to, "isalpha", 1024, CharacterFunctions::alpha);
    test(to, "isdigit", 2048, CharacterFunctions::digit);
    test(to, "isalnum", 8, c -> alpha(c) || digit(c));
    test(to, "isupper", 256, c -> c >= 'A' && c <= 'Z');
    test(to, "islower", 512, c -> c >= 'a' && c <= 'z');
    test(to, "isspace", 8192, CharacterFunctions::space);
    test(to, "isblank", 1, c -> c == ' ' || c == '\t');
    test(to, "iscntrl", 2, c -> c >= 0 && c < 32 || c == 127);
    test(to, "isprint", 16384, c -> c >= 32 && c < 127);
    test(to, "isgraph", 32768, c -> c > 32 && c < 127);
    test(to, "ispunct", 4, c -> c > 32 && c < 127 && !alpha(c) && !digit(c));
    test(to, "isxdigit", 4096, c -> digit(c) || lower(c) >= 'a' && lower(c) <= 'f');
    test(to, "isascii", 1, c -> c >= 0 && c < 128);
    to.add("toascii", c -> c.intArg(0) & 0x7f);
    to.add("tolower", c -> lower(c.intArg(0)));
    to.add("toupper", c -> upper(c.intArg(0)));
  }

  /**
   * @param yes what glibc returns for true: the bit of its table
   */
  private static void test(Exports to, String name, int yes, Test test) {
    to.add(name, c -> test.holds(c.intArg(0)) ? yes : 0);
  }

  static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean alpha(int c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
  }

  static boolean space(int c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  static int upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }
}
