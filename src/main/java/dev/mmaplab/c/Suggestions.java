package dev.mmaplab.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** “did you mean …”: gcc's search for the nearest name. */
final class Suggestions {
  private static final int BASE_COST = 2;

  /**
   * Names longer than this are nobody's slip, and comparing two takes the product of their lengths.
   */
  private static final int LONGEST = 1_000;

  private static final int CASE_COST = 1;
  private static final List<String> BUILTIN_TYPES =
      List.of(
          "void",
          "double",
          "float",
          "unsigned char",
          "signed char",
          "short unsigned int",
          "long long unsigned int",
          "long long int",
          "short int",
          "long unsigned int",
          "unsigned int",
          "long int",
          "char",
          "int");

  private final Unit unit;
  final IncludePlaces includePlaces;

  Suggestions(Unit unit) {
    this.unit = unit;
    this.includePlaces = new IncludePlaces(unit);
  }

  /** The best candidate so far for a goal. */
  private static final class Best {
    private final String goal;
    private Optional<String> candidate = Optional.empty();
    private int distance = Integer.MAX_VALUE;

    Best(String goal) {
      this.goal = octets(goal);
    }

    /** gcc compares bytes. */
    private static String octets(String name) {
      return name.chars().allMatch(c -> c < 128)
          ? name
          : new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    void consider(String name) {
      int least = BASE_COST * Math.abs(name.length() - goal.length());
      if (Math.max(name.length(), goal.length()) > LONGEST) {
        return;
      }
      if (least >= distance || least > cutoff(goal.length(), name.length())) {
        return;
      }
      int d = distance(goal, octets(name));
      if (d < distance) {
        distance = d;
        candidate = Optional.of(name);
      }
    }

    Optional<String> meaningful() {
      return candidate.filter(c -> distance > 0 && distance <= cutoff(goal.length(), c.length()));
    }
  }

  /** The name nearest to {@code goal}, if any is near enough. */
  static Optional<String> nearest(String goal, Iterable<String> names) {
    Best best = new Best(goal);
    names.forEach(best::consider);
    return best.meaningful();
  }

  private static int cutoff(int goal, int candidate) {
    int max = Math.max(goal, candidate);
    int min = Math.min(goal, candidate);
    if (max <= 1) {
      return 0;
    }
    if (max - min <= 1) {
      return BASE_COST * Math.max(max / 3, 1);
    }
    return BASE_COST * (max + 2) / 3;
  }

  /** Edit distance with transpositions; a change of case costs half. */
  static int distance(String s, String t) {
    int[] twoAgo = new int[t.length() + 1];
    int[] oneAgo = new int[t.length() + 1];
    int[] next = new int[t.length() + 1];
    for (int j = 0; j <= t.length(); j++) {
      oneAgo[j] = j * BASE_COST;
    }
    for (int i = 0; i < s.length(); i++) {
      next[0] = (i + 1) * BASE_COST;
      for (int j = 0; j < t.length(); j++) {
        char a = s.charAt(i);
        char b = t.charAt(j);
        int cost =
            a == b
                ? 0
                : Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : BASE_COST;
        int cheapest =
            Math.min(Math.min(next[j] + BASE_COST, oneAgo[j + 1] + BASE_COST), oneAgo[j] + cost);
        if (i > 0 && j > 0 && a == t.charAt(j - 1) && s.charAt(i - 1) == b) {
          cheapest = Math.min(cheapest, twoAgo[j - 1] + BASE_COST);
        }
        next[j + 1] = cheapest;
      }
      int[] spare = twoAgo;
      twoAgo = oneAgo;
      oneAgo = next;
      next = spare;
    }
    return oneAgo[t.length()];
  }

  private static boolean reserved(String name) {
    return name.length() >= 2
        && name.charAt(0) == '_'
        && (name.charAt(1) == '_' || Character.isUpperCase(name.charAt(1)));
  }

  /** For an undeclared identifier. */
  Optional<String> name(String goal) {
    if (KnownHeaders.ofName(goal).isPresent()) {
      return Optional.empty();
    }
    Best best = new Best(goal);
    boolean all = reserved(goal);
    for (Scope.Candidate b : unit.scopes.inSight()) {
      if (visible(b.entity()) && (all || !reserved(b.name()))) {
        best.consider(b.name());
      }
    }
    macros(best, all);
    builtinTypes(best);
    return best.meaningful();
  }

  /** gcc declares its own types first of all. */
  private static void builtinTypes(Best best) {
    for (String type : BUILTIN_TYPES) {
      best.consider(type);
    }
  }

  /** For a function that was not declared. */
  Optional<String> function(String goal) {
    if (KnownHeaders.ofName(goal).isPresent()) {
      return Optional.empty();
    }
    Best best = new Best(goal);
    boolean all = reserved(goal);
    for (Scope.Candidate b : unit.scopes.inSight()) {
      boolean callable =
          b.entity() instanceof Entity.Function
              || b.entity() instanceof Entity.Variable v
                  && Types.isFunctionPointer(v.symbol.type().type());
      if (callable && visible(b.entity()) && (all || !reserved(b.name()))) {
        best.consider(b.name());
      }
    }
    macros(best, all);
    return best.meaningful();
  }

  /** For an unknown type name. */
  Optional<String> type(String goal) {
    if (KnownHeaders.ofName(goal).isPresent()) {
      return Optional.empty();
    }
    Best best = new Best(goal);
    boolean all = reserved(goal);
    for (Scope.Candidate b : unit.scopes.inSight()) {
      if (b.entity() instanceof Entity.Typedef && (all || !reserved(b.name()))) {
        best.consider(b.name());
      }
    }
    macros(best, all);
    for (String keyword : Word.typeKeywords()) {
      best.consider(keyword);
    }
    return best.meaningful();
  }

  private static boolean visible(Entity e) {
    return !(e instanceof Entity.Erroneous)
        && !(e instanceof Entity.Function f && (f.implicit || f.builtin));
  }

  /** A macro counts if it is nearer than all names so far, and near enough. */
  private void macros(Best best, boolean all) {
    Best nearest = new Best(best.goal);
    nearest.distance = best.distance;
    for (String macro : unit.macroNames.get()) {
      if (all || !reserved(macro)) {
        nearest.consider(macro);
      }
    }
    nearest
        .meaningful()
        .ifPresent(
            name -> {
              best.candidate = Optional.of(name);
              best.distance = nearest.distance;
            });
  }

  /** For a member that is not there. */
  Optional<String> member(Type.Struct s, String goal) {
    List<String> names = new ArrayList<>();
    collect(s, names);
    Best best = new Best(goal);
    names.forEach(best::consider);
    return best.meaningful();
  }

  private static void collect(Type.Struct s, List<String> out) {
    for (Type.Field f : s.fields()) {
      if (!f.name().isEmpty()) {
        out.add(f.name());
      } else if (f.type().type() instanceof Type.Struct inner) {
        collect(inner, out);
      }
    }
  }

  /** The message for a name that should be a type. */
  String unknownType(String name) {
    Tag tag = unit.scopes.findTag(name);
    if (tag != Tag.NONE && !Types.isError(tag.type)) {
      String keyword = tag.kind().spelling().toLowerCase(Locale.ROOT);
      return "unknown type name ‘" + name + "’; use ‘" + keyword + "’ keyword to refer to the type";
    }
    return typeName(name);
  }

  /** The message where no declaration can start. */
  String unknownTypeName(Token name) {
    return typeName(name.text());
  }

  /** The note about the standard header that defines a name. */
  void missingHeader(Token name) {
    KnownHeaders.ofName(name.text())
        .ifPresent(
            h ->
                unit.report.note(
                    includePlaces.of(h, name.position()), IncludePlaces.note(name.text(), h)));
  }

  private String typeName(String name) {
    return "unknown type name ‘"
        + name
        + "’"
        + type(name).map(s -> "; did you mean ‘" + s + "’?").orElse("");
  }
}
