package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** The builtins behind {@code isnan}, {@code isgreater} and their like (C11 7.12.3, 7.12.14). */
final class FloatBuiltins {
  private final Unit unit;

  FloatBuiltins(Unit unit) {
    this.unit = unit;
  }

  /** The classification {@code __builtin_stem} makes; empty if it is none. */
  static Optional<BitCount> classification(String stem) {
    return switch (stem) {
      case "isnan", "isnanf", "isnanl" -> Optional.of(BitCount.ISNAN);
      case "isinf", "isinff", "isinfl" -> Optional.of(BitCount.ISINF);
      case "isinf_sign" -> Optional.of(BitCount.INFINITY_SIGN);
      case "isfinite", "finite", "finitef" -> Optional.of(BitCount.ISFINITE);
      case "isnormal" -> Optional.of(BitCount.ISNORMAL);
      case "signbit", "signbitf", "signbitl" -> Optional.of(BitCount.SIGNBIT);
      default -> Optional.empty();
    };
  }

  private static Optional<Expr.BinaryOp> comparison(String stem) {
    return switch (stem) {
      case "isgreater" -> Optional.of(Expr.BinaryOp.GT);
      case "isgreaterequal" -> Optional.of(Expr.BinaryOp.GE);
      case "isless" -> Optional.of(Expr.BinaryOp.LT);
      case "islessequal" -> Optional.of(Expr.BinaryOp.LE);
      default -> Optional.empty();
    };
  }

  /** The call whose name comes next; empty if it is none of these. */
  Optional<Expr> call(Token name, String stem) {
    Optional<BitCount> kind = classification(stem);
    if (kind.isPresent()) {
      return Optional.of(classify(name, kind.get()));
    }
    Optional<Expr.BinaryOp> comparison = comparison(stem);
    if (comparison.isPresent()) {
      return Optional.of(
          operands(name)
              .map(
                  a -> unit.operators.binary(name.position(), comparison.get(), a.get(0), a.get(1)))
              .orElse(Conversions.error(name.position())));
    }
    return switch (stem) {
      case "isunordered" ->
          Optional.of(
              operands(name)
                  .map(a -> either(name, isNan(a.get(0)), isNan(a.get(1))))
                  .orElse(Conversions.error(name.position())));
      case "islessgreater" ->
          Optional.of(
              operands(name)
                  .map(a -> lessOrGreater(name, a.get(0), a.get(1)))
                  .orElse(Conversions.error(name.position())));
      case "fpclassify" -> Optional.of(category(name));
      default -> Optional.empty();
    };
  }

  private Expr classify(Token name, BitCount kind) {
    List<Expr> arguments = unit.builtins.values(unit.builtins.arguments(1));
    Position at = name.position();
    if (arguments.isEmpty() || Conversions.isError(arguments.getFirst())) {
      return Conversions.error(at);
    }
    Expr value = arguments.getFirst();
    if (!Types.isFloating(value.type())) {
      unit.report.error(
          at, "non-floating-point argument in call to function ‘" + name.text() + "’");
      return Conversions.error(at);
    }
    return test(kind, value);
  }

  private Expr test(BitCount kind, Expr value) {
    Position at = value.position();
    boolean single = kind == BitCount.ISNORMAL && value.type().size() == 4;
    BitCount exact = single ? BitCount.ISNORMALF : kind;
    Expr wide = unit.conversions.cast(value, Types.DOUBLE);
    if (wide instanceof Expr.FloatConst c) {
      long bits = Double.doubleToRawLongBits(c.value());
      return new Expr.IntConst(Types.INT, exact.of(bits), at);
    }
    return new Expr.Builtin("__builtin_" + exact.name(), List.of(wide), Types.INT, at);
  }

  private Expr isNan(Expr value) {
    return test(BitCount.ISNAN, value);
  }

  private Expr either(Token name, Expr a, Expr b) {
    return new Expr.Binary(Expr.BinaryOp.OR, a, b, Types.INT, name.position());
  }

  private Optional<List<Expr>> operands(Token name) {
    List<Expr> all = unit.builtins.values(unit.builtins.arguments(2));
    if (all.size() != 2 || all.stream().anyMatch(Conversions::isError)) {
      return Optional.empty();
    }
    for (Expr e : all) {
      if (!Types.isArithmetic(e.type())) {
        unit.report.error(
            name.position(),
            "non-floating-point arguments in call to function ‘" + name.text() + "’");
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  /** {@code __builtin_fpclassify(nan, infinite, normal, subnormal, zero, x)}. */
  private Expr category(Token name) {
    List<Expr> a = unit.builtins.values(unit.builtins.arguments(6));
    Position at = name.position();
    if (a.size() != 6 || a.stream().anyMatch(Conversions::isError)) {
      return Conversions.error(at);
    }
    Expr x = a.get(5);
    Expr ref = copy(x);
    Expr zero = new Expr.FloatConst(x.type(), 0, at);
    Expr isZero = new Expr.Binary(Expr.BinaryOp.EQ, ref, zero, Types.INT, at);
    Expr result = a.get(3);
    result = choice(isZero, a.get(4), result);
    result = choice(test(BitCount.ISNORMAL, ref), a.get(2), result);
    result = choice(test(BitCount.ISINF, ref), a.get(1), result);
    result = choice(isNan(ref), a.get(0), result);
    Expr store = new Expr.Assign(ref, x, x.type(), at);
    return new Expr.Comma(store, result, Types.INT, at);
  }

  /** A fresh variable for a value that is used more than once. */
  private static Expr copy(Expr value) {
    Position at = value.position();
    return new Expr.VarRef(
        new Symbol.Variable("x", QualType.of(value.type()), Symbol.Variable.Storage.AUTO, "x", at),
        at);
  }

  private Expr lessOrGreater(Token name, Expr a, Expr b) {
    Position at = name.position();
    Expr x = copy(a);
    Expr y = copy(b);
    Expr either =
        either(
            name,
            unit.operators.binary(at, Expr.BinaryOp.LT, x, y),
            unit.operators.binary(at, Expr.BinaryOp.GT, x, y));
    Expr second = new Expr.Comma(new Expr.Assign(y, b, b.type(), at), either, Types.INT, at);
    return new Expr.Comma(new Expr.Assign(x, a, a.type(), at), second, Types.INT, at);
  }

  private Expr choice(Expr condition, Expr then, Expr otherwise) {
    return new Expr.Conditional(
        condition,
        unit.conversions.cast(then, Types.INT),
        unit.conversions.cast(otherwise, Types.INT),
        Types.INT,
        condition.position());
  }
}
