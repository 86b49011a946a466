package dev.mmaplab.c;

/** A struct, union or enum tag in a scope. */
final class Tag {
  /** Stands for “no such tag”. */
  static final Tag NONE = new Tag("", Types.ERROR, new Position("", 0, 0));

  final String name;
  final Type type;

  /** Where it was first seen; after the definition, where it is defined. */
  Position position;

  /** Its members are being read. */
  boolean beingDefined;

  Tag(String name, Type type, Position position) {
    this.name = name;
    this.type = type;
    this.position = position;
  }

  Word kind() {
    return switch (type) {
      case Type.Struct s -> s.union() ? Word.UNION : Word.STRUCT;
      default -> Word.ENUM;
    };
  }
}
