package dev.mmaplab.c;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A macro's definition (C11 6.10.3). Immutable. */
final class Macro {
  /** What a macro without a replacement list of its own stands for. */
  enum Builtin {
    NONE,
    LINE,
    FILE,
    BASE_FILE,
    FILE_NAME,
    COUNTER,
    INCLUDE_LEVEL,
    DATE,
    TIME,
    TIMESTAMP,
    HAS_INCLUDE,
    HAS_INCLUDE_NEXT,
    HAS_ATTRIBUTE,
    HAS_BUILTIN
  }

  /** Stands for "no such macro". */
  static final Macro NONE =
      new Macro("", false, List.of(), false, new PpToken[0], new Position("", 0, 0), Builtin.NONE);

  final String name;
  final boolean functionLike;

  /** Names of the parameters; the last is {@code __VA_ARGS__} for a plain {@code ...}. */
  final List<String> parameters;

  final boolean variadic;
  final PpToken[] body;

  /** For each token of the body: index of the parameter it names, or -1. */
  final int[] parameterAt;

  final Position position;
  final Builtin builtin;

  private Macro(
      String name,
      boolean functionLike,
      List<String> parameters,
      boolean variadic,
      PpToken[] body,
      Position position,
      Builtin builtin) {
    this.name = name;
    this.functionLike = functionLike;
    this.parameters = parameters;
    this.variadic = variadic;
    this.body = body;
    this.position = position;
    this.builtin = builtin;
    this.parameterAt = new int[body.length];
    Map<String, Integer> index = HashMap.newHashMap(parameters.size());
    for (String parameter : parameters) {
      index.put(parameter, index.size());
    }
    for (int i = 0; i < body.length; i++) {
      parameterAt[i] =
          body[i].kind == PpToken.Kind.IDENTIFIER ? index.getOrDefault(body[i].text, -1) : -1;
    }
  }

  static Macro object(String name, PpToken[] body, Position position) {
    return new Macro(name, false, List.of(), false, body, position, Builtin.NONE);
  }

  static Macro function(
      String name, List<String> parameters, boolean variadic, PpToken[] body, Position position) {
    return new Macro(name, true, List.copyOf(parameters), variadic, body, position, Builtin.NONE);
  }

  static Macro builtin(String name, Builtin builtin) {
    return new Macro(
        name, false, List.of(), false, new PpToken[0], new Position("<built-in>", 0, 0), builtin);
  }

  /** Index of the parameter that takes the rest of the arguments, or -1. */
  int rest() {
    return variadic ? parameters.size() - 1 : -1;
  }

  /** True if a second definition may stand beside this one (6.10.3p2). */
  boolean sameAs(Macro other) {
    if (builtin != other.builtin
        || functionLike != other.functionLike
        || variadic != other.variadic
        || body.length != other.body.length
        || !parameters.equals(other.parameters)) {
      return false;
    }
    for (int i = 0; i < body.length; i++) {
      PpToken a = body[i];
      PpToken b = other.body[i];
      if (a.kind != b.kind || !a.text.equals(b.text) || (i > 0 && a.space != b.space)) {
        return false;
      }
    }
    return true;
  }
}
