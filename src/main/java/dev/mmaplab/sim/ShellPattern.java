package dev.mmaplab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pattern of the shell, as fnmatch(3) reads it. */
final class ShellPattern {
  private static final Set<String> CLASSES =
      Set.of(
          "alpha", "digit", "alnum", "upper", "lower", "space", "blank", "punct", "print", "graph",
          "cntrl", "xdigit");

  private sealed interface Element {
    record One(char c) implements Element {}

    record AnyOne() implements Element {}

    record Star() implements Element {}

    record Set(boolean negated, List<Range> ranges, List<String> classes) implements Element {
      boolean has(char c) {
        boolean in =
            ranges.stream().anyMatch(r -> r.low() <= c && c <= r.high())
                || classes.stream().anyMatch(n -> isIn(c, n));
        return in != negated;
      }
    }
  }

  private record Range(char low, char high) {}

  private final List<Element> elements = new ArrayList<>();

  private ShellPattern() {}

  /** Where quoted characters stand for themselves. */
  static ShellPattern of(MarkedText marked) {
    MarkedText text = marked.onlyText();
    ShellPattern pattern = new ShellPattern();
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (text.quoted(i)) {
        pattern.elements.add(new Element.One(c));
        continue;
      }
      switch (c) {
        case '*' -> pattern.elements.add(new Element.Star());
        case '?' -> pattern.elements.add(new Element.AnyOne());
        case '[' -> i = pattern.bracket(text, i);
        case '\\' -> {
          if (i + 1 < text.length()) {
            i++;
          }
          pattern.elements.add(new Element.One(text.at(i)));
        }
        default -> pattern.elements.add(new Element.One(c));
      }
    }
    return pattern;
  }

  /** Where a backslash quotes. */
  static ShellPattern of(String text) {
    MarkedText marked = new MarkedText();
    marked.add(text, MarkedText.LITERAL);
    return of(marked);
  }

  private int bracket(MarkedText text, int open) {
    int i = open + 1;
    boolean negated =
        i < text.length() && (text.at(i) == '!' || text.at(i) == '^') && !text.quoted(i);
    i += negated ? 1 : 0;
    List<Range> ranges = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (int start = i; i < text.length(); i++) {
      char c = text.at(i);
      if (c == ']' && i > start && !text.quoted(i)) {
        elements.add(new Element.Set(negated, ranges, classes));
        return i;
      }
      if (c == '[' && !text.quoted(i) && i + 1 < text.length() && text.at(i + 1) == ':') {
        String name = className(text, i + 2);
        if (CLASSES.contains(name)) {
          classes.add(name);
          i += name.length() + 3;
          continue;
        }
      }
      if (c == '\\' && !text.quoted(i) && i + 1 < text.length()) {
        c = text.at(++i);
      }
      if (i + 2 < text.length()
          && text.at(i + 1) == '-'
          && !text.quoted(i + 1)
          && text.at(i + 2) != ']') {
        ranges.add(new Range(c, text.at(i + 2)));
        i += 2;
      } else {
        ranges.add(new Range(c, c));
      }
    }
    elements.add(new Element.One('['));
    return open;
  }

  private static String className(MarkedText text, int from) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i + 1 < text.length(); i++) {
      if (text.at(i) == ':' && text.at(i + 1) == ']') {
        return name.toString();
      }
      name.append(text.at(i));
    }
    return "";
  }

  /** True if {@code c} belongs to a class of ctype.h in the C locale. */
  static boolean isIn(char c, String name) {
    return switch (name) {
      case "alpha" -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      case "digit" -> c >= '0' && c <= '9';
      case "alnum" -> isIn(c, "alpha") || isIn(c, "digit");
      case "upper" -> c >= 'A' && c <= 'Z';
      case "lower" -> c >= 'a' && c <= 'z';
      case "space" -> c == ' ' || c >= '\t' && c <= '\r';
      case "blank" -> c == ' ' || c == '\t';
      case "punct" -> c > ' ' && c < 127 && !isIn(c, "alnum");
      case "print" -> c >= ' ' && c < 127;
      case "graph" -> c > ' ' && c < 127;
      case "cntrl" -> c < ' ' || c == 127;
      case "xdigit" -> isIn(c, "digit") || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
      default -> false;
    };
  }

  boolean matches(String text) {
    int e = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      if (e < elements.size() && elements.get(e) instanceof Element.Star) {
        star = e++;
        from = t;
      } else if (e < elements.size() && takes(elements.get(e), text.charAt(t))) {
        e++;
        t++;
      } else if (star >= 0) {
        e = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (e < elements.size() && elements.get(e) instanceof Element.Star) {
      e++;
    }
    return e == elements.size();
  }

  private static boolean takes(Element element, char c) {
    return switch (element) {
      case Element.One one -> one.c() == c;
      case Element.AnyOne _ -> true;
      case Element.Set set -> set.has(c);
      case Element.Star _ -> false;
    };
  }

  /** Length of the shortest or longest beginning of the text that matches, or -1. */
  int prefix(String text, boolean longest) {
    return reach(elements, text, longest);
  }

  /** Where the shortest or longest end of the text that matches begins, or -1. */
  int suffix(String text, boolean longest) {
    int n = reach(elements.reversed(), new StringBuilder(text).reverse(), longest);
    return n < 0 ? -1 : text.length() - n;
  }

  /** Follows all ways through the pattern at once: one step for each character. */
  private static int reach(List<Element> elements, CharSequence text, boolean longest) {
    int end = elements.size();
    boolean[] here = new boolean[end + 1];
    here[0] = true;
    skipStars(elements, here);
    int best = here[end] ? 0 : -1;
    for (int i = 0; i < text.length() && (longest || best < 0); i++) {
      boolean[] next = new boolean[end + 1];
      boolean any = false;
      for (int e = 0; e < end; e++) {
        if (!here[e]) {
          continue;
        }
        if (elements.get(e) instanceof Element.Star) {
          next[e] = true;
          any = true;
        } else if (takes(elements.get(e), text.charAt(i))) {
          next[e + 1] = true;
          any = true;
        }
      }
      if (!any) {
        break;
      }
      here = next;
      skipStars(elements, here);
      best = here[end] ? i + 1 : best;
    }
    return best;
  }

  private static void skipStars(List<Element> elements, boolean[] at) {
    for (int e = 0; e < elements.size(); e++) {
      if (at[e] && elements.get(e) instanceof Element.Star) {
        at[e + 1] = true;
      }
    }
  }
}
