package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What {@code #pragma pack} asked for, token by token: the preprocessor is ahead of the parser, so
 * each change is kept with the number of the token it comes before.
 */
final class Packing {
  private record Saved(String name, int alignment) {}

  private final Deque<Saved> stack = new ArrayDeque<>();
  private long[] from = new long[4];
  private int[] alignments = new int[4];
  private int changes;
  private int current;

  /** How many tokens the parser was given: the number of the next. */
  private long given;

  /**
   * Carries out {@code pack(…)}; what is malformed changes nothing, as with gcc.
   *
   * @param tokens the word pack and what follows it
   */
  void run(PpToken[] tokens) {
    int n = tokens.length;
    if (n < 3 || !tokens[1].isPunctuator("(") || !tokens[n - 1].isPunctuator(")")) {
      return;
    }
    String first = tokens[2].text;
    if (n == 3) {
      set(0);
    } else if (first.equals("push")) {
      stack.push(new Saved(name(tokens, 4), current));
      if (tokens[n - 2].kind == Kind.NUMBER) {
        alignment(tokens[n - 2]);
      }
    } else if (first.equals("pop")) {
      pop(name(tokens, 4));
    } else if (n == 4) {
      alignment(tokens[2]);
    }
  }

  private static String name(PpToken[] tokens, int i) {
    return i < tokens.length && tokens[i].kind == Kind.IDENTIFIER ? tokens[i].text : "";
  }

  private void pop(String name) {
    if (!name.isEmpty() && stack.stream().noneMatch(s -> s.name().equals(name))) {
      return;
    }
    while (!stack.isEmpty()) {
      Saved top = stack.pop();
      if (name.isEmpty() || top.name().equals(name)) {
        set(top.alignment());
        return;
      }
    }
  }

  private void alignment(PpToken number) {
    switch (number.text) {
      case "0", "1", "2", "4", "8", "16" -> set(Integer.parseInt(number.text));
      default -> {}
    }
  }

  private void set(int alignment) {
    if (changes == from.length) {
      from = Arrays.copyOf(from, changes * 2);
      alignments = Arrays.copyOf(alignments, changes * 2);
    }
    from[changes] = given;
    alignments[changes++] = alignment;
    current = alignment;
  }

  /** One more token goes to the parser. */
  void give() {
    given++;
  }

  /**
   * Bytes that members are aligned to at most where the token of that number stands; 0: no limit.
   */
  int at(long token) {
    for (int i = changes - 1; i >= 0; i--) {
      if (from[i] <= token) {
        return alignments[i];
      }
    }
    return 0;
  }
}
