package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * What an ordinary identifier names in a scope (C11 6.2.1), with what the parser remembers about
 * it.
 */
abstract sealed class Entity {
  private final String name;
  private final Position position;

  /** Something referred to it, or an attribute says so. */
  boolean used;

  Entity(String name, Position position) {
    this.name = name;
    this.position = position;
  }

  String name() {
    return name;
  }

  Position position() {
    return position;
  }

  /** A variable or parameter. */
  static final class Variable extends Entity {
    final Symbol.Variable symbol;

    /** Declared with a storage class: {@code register} ones have no address. */
    boolean register;

    /** At file scope: defined with an initialiser. */
    boolean initialized;

    /** At file scope: declared without initialiser and without extern. */
    boolean tentative;

    boolean parameter;
    boolean deprecated;

    boolean external;

    Optional<String> deprecation = Optional.empty();

    Optional<String> alias = Optional.empty();

    /** Where the storage class is static at file scope. */
    boolean fileStatic;

    /** Position of the declaration that defines it, else of the latest. */
    Position latest;

    /** The latest declaration was made inside a function. */
    boolean blockScope;

    /** A parameter written as an array: its type as written. */
    Optional<Type> arrayParameter = Optional.empty();

    Variable(Symbol.Variable symbol) {
      super(symbol.name(), symbol.position());
      this.symbol = symbol;
      this.latest = symbol.position();
    }
  }

  /** A function. */
  static final class Function extends Entity {
    final Symbol.Function symbol;

    /** Referred to, be it only by itself. */
    boolean usedAnywhere;

    /** Attributes have gcc keep it even if nothing uses it. */
    boolean kept;

    boolean implicit;
    boolean noreturn;
    boolean warnUnusedResult;

    /** See {@link Attributes#discardMessage}. */
    Optional<String> discardMessage = Optional.empty();

    boolean defined;

    /** Defined {@code extern inline} in GNU's old sense: another definition may follow. */
    boolean replaceable;

    boolean builtin;
    boolean external;
    boolean registered;
    Optional<String> errorMessage = Optional.empty();
    Optional<String> alias = Optional.empty();
    Optional<String> deprecation = Optional.empty();
    boolean deprecated;
    Optional<Attributes.FormatSpec> format = Optional.empty();

    /** Where the parameters were declared, for notes. */
    List<Position> parameterPositions = List.of();

    /** The latest declaration, or the definition. */
    Position latest;

    /** The type of the latest declaration as written, for notes. */
    Type.Function latestType;

    Function(Symbol.Function symbol) {
      super(symbol.name(), symbol.position());
      this.symbol = symbol;
      this.latest = symbol.position();
      this.latestType = symbol.type();
    }
  }

  /** A typedef name. */
  static final class Typedef extends Entity {
    final QualType type;
    boolean deprecated;

    /** The latest declaration. */
    Position latest;

    Typedef(String name, QualType type, Position position) {
      super(name, position);
      this.type = type;
      this.latest = position;
    }
  }

  /** An enumeration constant. */
  static final class Enumerator extends Entity {
    final long value;
    private final Type type;
    final Type.Enum of;

    Enumerator(String name, long value, Type type, Type.Enum of, Position position) {
      super(name, position);
      this.value = value;
      this.type = type;
      this.of = of;
    }

    /** int if it fits; else that of its enum, once that is known. */
    Type type() {
      return type != Types.INT && of.complete() ? of : type;
    }
  }

  /** A name whose declaration or lack of one was reported: silent from now on. */
  static final class Erroneous extends Entity {
    Erroneous(String name, Position position) {
      super(name, position);
    }
  }

  /** Stands for “no such name”. */
  static final class None extends Entity {
    static final None NONE = new None();

    private None() {
      super("", new Position("", 0, 0));
    }
  }
}
