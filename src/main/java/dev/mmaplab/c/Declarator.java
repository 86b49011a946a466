package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A declarator (C11 6.7.6): a name, if any, and what surrounds it, from the name outwards. */
final class Declarator {
  sealed interface Part {}

  record Pointer(boolean isConst, boolean isVolatile, boolean isAtomic) implements Part {}

  /**
   * @param length empty for {@code []} and {@code [*]}
   */
  record Array(Optional<Expr> length, Position at, boolean star, boolean isConst) implements Part {}

  record Function(Parameters parameters) implements Part {}

  /**
   * One parameter as declared.
   *
   * @param name "" if it has none
   * @param written its type before arrays and functions became pointers
   * @param symbol what its name means in the prototype and, if types agree, in the function
   */
  record Parameter(
      String name,
      QualType type,
      QualType written,
      Position position,
      Attributes attributes,
      boolean register,
      Optional<Symbol.Variable> symbol) {}

  /**
   * @param identifiers the names of a K&amp;R definition, their types still to come
   * @param prototype false for {@code ()} and K&amp;R
   * @param tags those declared inside the list
   * @param sizes of variable-length arrays in it
   */
  record Parameters(
      List<Parameter> parameters,
      List<Token> identifiers,
      boolean variadic,
      boolean prototype,
      List<Tag> tags,
      List<Entity> others,
      List<VariableLengths.Size> sizes,
      Position at) {}

  final String name;

  /** The name, or where it would be. */
  final Position position;

  final List<Part> parts = new ArrayList<>(2);
  final Attributes attributes = new Attributes();

  Declarator(String name, Position position) {
    this.name = name;
    this.position = position;
  }

  /** {@code f(…)} itself, not a pointer to it. */
  boolean isFunction() {
    return !parts.isEmpty() && parts.getFirst() instanceof Function;
  }
}
