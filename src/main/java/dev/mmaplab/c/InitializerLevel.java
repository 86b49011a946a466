package dev.mmaplab.c;

import java.util.List;

/** An aggregate being initialised: which of its parts comes next. */
final class InitializerLevel {
  final QualType type;
  final long offset;

  /** Entered without a brace of its own. */
  final boolean implicit;

  /** How “near initialization for” names it. */
  final String path;

  private final List<Type.Field> fields;
  long next;

  /** Elements or members seen so far, one past the last: what completes {@code int a[]}. */
  long reached;

  boolean designated;

  /**
   * A range designator still open here: the last index of it, and where its first element's parts
   * begin.
   */
  long rangeEnd = -1;

  int rangeStart;

  InitializerLevel(QualType type, long offset, boolean implicit, String path) {
    this.type = type;
    this.offset = offset;
    this.implicit = implicit;
    this.path = path;
    this.fields =
        type.type() instanceof Type.Struct s
            ? s.fields().stream().filter(InitializerLevel::takesPart).toList()
            : List.of();
  }

  private static boolean takesPart(Type.Field f) {
    return !f.name().isEmpty() || f.type().type() instanceof Type.Struct;
  }

  boolean isArray() {
    return type.type() instanceof Type.Array;
  }

  boolean exhausted() {
    return switch (type.type()) {
      case Type.Array a -> a.length() >= 0 && next >= a.length();
      case Type.Struct s ->
          s.union()
              ? next >= Math.min(1, fields.size()) && !designated || next >= fields.size()
              : next >= fields.size();
      default -> next > 0;
    };
  }

  Type.Field field() {
    return fields.get((int) next);
  }

  int indexOf(Type.Field field) {
    for (int i = 0; i < fields.size(); i++) {
      // anonymous members may begin at the same place
      if (fields.get(i).equals(field)) {
        return i;
      }
    }
    return -1;
  }

  List<Type.Field> fields() {
    return fields;
  }

  void advance() {
    next++;
    reached = Math.max(reached, next);
    designated = false;
    if (type.type() instanceof Type.Struct s && s.union()) {
      next = fields.size();
    }
  }
}
