package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** {@code __builtin_clz} and its like: functions of one integer, folded for constants. */
final class BitBuiltins {
  private final Unit unit;

  BitBuiltins(Unit unit) {
    this.unit = unit;
  }

  /** Empty, and nothing consumed, if {@code stem} is none of them. */
  Optional<Expr> call(Token name, String stem) {
    boolean wide = stem.endsWith("l") && !stem.equals("l");
    String base = wide ? stem.substring(0, stem.length() - (stem.endsWith("ll") ? 2 : 1)) : stem;
    Type parameter;
    Type result;
    switch (base) {
      case "clz", "ctz", "popcount", "parity" -> {
        parameter = wide ? Types.ULONG : Types.UINT;
        result = Types.INT;
      }
      case "ffs", "clrsb" -> {
        parameter = wide ? Types.LONG : Types.INT;
        result = Types.INT;
      }
      case "bswap16" -> {
        parameter = Types.USHORT;
        result = Types.USHORT;
      }
      case "bswap32" -> {
        parameter = Types.UINT;
        result = Types.UINT;
      }
      case "bswap64" -> {
        parameter = Types.ULONG;
        result = Types.ULONG;
      }
      case "fabs" -> {
        parameter = Types.DOUBLE;
        result = Types.DOUBLE;
      }
      case "fabsf" -> {
        parameter = Types.FLOAT;
        result = Types.FLOAT;
      }
      default -> {
        return Optional.empty();
      }
    }
    List<Expr> arguments = unit.builtins.arguments(1);
    Position at = name.position();
    if (arguments.isEmpty() || Conversions.isError(arguments.getFirst())) {
      return Optional.of(Conversions.error(at));
    }
    if (arguments.size() > 1) {
      unit.report.error(at, "too many arguments to function ‘" + name.text() + "’");
      return Optional.of(Conversions.error(at));
    }
    Expr value =
        unit.assignments.convert(
            arguments.getFirst(),
            QualType.of(parameter),
            new Assignments.Purpose.Pass(
                name.text(), 1, arguments.getFirst().position(), Optional.empty()));
    if (Conversions.isError(value)) {
      return Optional.of(value);
    }
    if (value instanceof Expr.IntConst c) {
      Optional<Long> folded = fold(base, wide, c.value());
      if (folded.isPresent()) {
        return Optional.of(new Expr.IntConst(result, folded.get(), at));
      }
    }
    return Optional.of(new Expr.Builtin(name.text(), List.of(value), result, at));
  }

  private static Optional<Long> fold(String base, boolean wide, long v) {
    long result =
        switch (base) {
          case "clz" ->
              v == 0
                  ? -1
                  : wide ? Long.numberOfLeadingZeros(v) : Integer.numberOfLeadingZeros((int) v);
          case "ctz" -> v == 0 ? -1 : Long.numberOfTrailingZeros(v);
          case "popcount" -> Long.bitCount(v);
          case "parity" -> Long.bitCount(v) & 1;
          case "ffs" -> v == 0 ? 0 : Long.numberOfTrailingZeros(v) + 1;
          case "clrsb" ->
              wide
                  ? Long.numberOfLeadingZeros(v < 0 ? ~v : v) - 1
                  : Integer.numberOfLeadingZeros((int) (v < 0 ? ~v : v)) - 1;
          case "bswap16" -> Short.reverseBytes((short) v) & 0xffff;
          case "bswap32" -> Integer.reverseBytes((int) v) & 0xffff_ffffL;
          case "bswap64" -> Long.reverseBytes(v);
          default -> -1;
        };
    boolean undefined = result == -1 && !base.equals("bswap64");
    return undefined ? Optional.empty() : Optional.of(result);
  }
}
