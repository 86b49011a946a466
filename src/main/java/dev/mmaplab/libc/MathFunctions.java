package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * math.h: each function, its float and its long double variant (which has a double's precision
 * here).
 */
final class MathFunctions {
  private static final double LN2 = 0.6931471805599453;

  private MathFunctions() {}

  static void install(Exports to) {
    one(to, "sqrt", Math::sqrt);
    one(to, "cbrt", StrictMath::cbrt);
    one(to, "sin", StrictMath::sin);
    one(to, "cos", StrictMath::cos);
    one(to, "tan", StrictMath::tan);
    one(to, "asin", StrictMath::asin);
    one(to, "acos", StrictMath::acos);
    one(to, "atan", StrictMath::atan);
    one(to, "sinh", StrictMath::sinh);
    one(to, "cosh", StrictMath::cosh);
    one(to, "tanh", StrictMath::tanh);
    one(to, "exp", StrictMath::exp);
    one(to, "exp2", x -> StrictMath.pow(2, x));
    one(to, "exp10", x -> StrictMath.pow(10, x));
    one(to, "expm1", StrictMath::expm1);
    one(to, "log", StrictMath::log);
    one(to, "log10", StrictMath::log10);
    one(to, "log1p", StrictMath::log1p);
    one(to, "log2", MathFunctions::log2);
    one(to, "floor", Math::floor);
    one(to, "ceil", Math::ceil);
    one(to, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
    one(to, "round", MathFunctions::round);
    one(to, "rint", Math::rint);
    one(to, "nearbyint", Math::rint);
    one(to, "fabs", Math::abs);
    one(
        to,
        "logb",
        x ->
            x == 0
                ? Double.NEGATIVE_INFINITY
                : Double.isInfinite(x) ? Math.abs(x) : Math.getExponent(x));
    one(to, "asinh", MathFunctions::asinh);
    one(to, "acosh", MathFunctions::acosh);
    one(to, "atanh", MathFunctions::atanh);
    one(to, "roundeven", Math::rint);
    one(
        to,
        "significand",
        x -> x == 0 || !Double.isFinite(x) ? x : Math.scalb(x, -Math.getExponent(x)));
    two(to, "pow", MathFunctions::pow);
    two(to, "atan2", StrictMath::atan2);
    two(to, "hypot", StrictMath::hypot);
    two(to, "fmod", (x, y) -> x % y);
    two(to, "remainder", Math::IEEEremainder);
    two(to, "drem", Math::IEEEremainder);
    two(to, "fmin", (x, y) -> Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.min(x, y));
    two(to, "fmax", (x, y) -> Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.max(x, y));
    two(to, "fdim", (x, y) -> x > y ? x - y : Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : 0);
    two(to, "copysign", Math::copySign);
    two(to, "nextafter", Math::nextAfter);
    for (String suffix : new String[] {"", "f", "l"}) {
      boolean single = suffix.equals("f");
      to.add(
          "fma" + suffix,
          c -> bits(Math.fma(c.doubleArg(0), c.doubleArg(1), c.doubleArg(2)), single));
      to.add("ldexp" + suffix, c -> scaled(c, c.intArg(1), single));
      to.add("scalbn" + suffix, c -> scaled(c, c.intArg(1), single));
      to.add("scalbln" + suffix, c -> scaled(c, c.arg(1), single));
      to.add("nan" + suffix, c -> bits(Double.NaN, single));
      to.add("sincos" + suffix, c -> sincos(c, single));
      to.add("remquo" + suffix, c -> bits(remquo(c), single));
      to.add("frexp" + suffix, c -> bits(frexp(c), single));
      to.add("modf" + suffix, c -> bits(modf(c, single), single));
      to.add("ilogb" + suffix, c -> ilogb(c.doubleArg(0)));
      to.add("lround" + suffix, c -> (long) round(c.doubleArg(0)));
      to.add("llround" + suffix, c -> (long) round(c.doubleArg(0)));
      to.add("lrint" + suffix, c -> (long) Math.rint(c.doubleArg(0)));
      to.add("llrint" + suffix, c -> (long) Math.rint(c.doubleArg(0)));
      to.add("__isnan" + suffix, c -> Double.isNaN(c.doubleArg(0)) ? 1 : 0);
      to.add(
          "__isinf" + suffix,
          c -> Double.isInfinite(c.doubleArg(0)) ? c.doubleArg(0) < 0 ? -1 : 1 : 0);
      to.add("__finite" + suffix, c -> Double.isFinite(c.doubleArg(0)) ? 1 : 0);
      to.add("isnan" + suffix, c -> Double.isNaN(c.doubleArg(0)) ? 1 : 0);
      to.add(
          "isinf" + suffix,
          c -> Double.isInfinite(c.doubleArg(0)) ? c.doubleArg(0) < 0 ? -1 : 1 : 0);
      to.add("finite" + suffix, c -> Double.isFinite(c.doubleArg(0)) ? 1 : 0);
      to.add("__signbit" + suffix, c -> c.arg(0) < 0 ? 1 : 0);
    }
    to.add("__fpclassify", c -> classify(c.doubleArg(0), Double.MIN_NORMAL));
    to.add("__fpclassifyf", c -> classify(c.doubleArg(0), Float.MIN_NORMAL));
  }

  private static void one(Exports to, String name, DoubleUnaryOperator function) {
    for (String suffix : new String[] {"", "f", "l"}) {
      boolean single = suffix.equals("f");
      to.add(
          name + suffix,
          c -> {
            double x = c.doubleArg(0);
            double result = function.applyAsDouble(x);
            boolean vanished = result == 0 && name.startsWith("exp") && Double.isFinite(x);
            return told(c, result, single, vanished, x, x);
          });
    }
  }

  private static void two(Exports to, String name, DoubleBinaryOperator function) {
    for (String suffix : new String[] {"", "f", "l"}) {
      boolean single = suffix.equals("f");
      to.add(
          name + suffix,
          c -> {
            double x = c.doubleArg(0);
            double y = c.doubleArg(1);
            double result = function.applyAsDouble(x, y);
            boolean vanished =
                result == 0
                    && name.equals("pow")
                    && x != 0
                    && Double.isFinite(x)
                    && Double.isFinite(y);
            return told(c, result, single, vanished, x, y);
          });
    }
  }

  /** math_error(7): EDOM for no answer, ERANGE for one too large, too small or at a pole. */
  private static long told(
      UserCall c, double result, boolean single, boolean vanished, double x, double y) {
    double seen = single ? (double) (float) result : result;
    if (Double.isNaN(seen) && !Double.isNaN(x) && !Double.isNaN(y)) {
      c.setErrno(33);
    } else if (vanished || Double.isInfinite(seen) && Double.isFinite(x) && Double.isFinite(y)) {
      c.setErrno(34);
    }
    return bits(result, single);
  }

  private static double asinh(double x) {
    double a = Math.abs(x);
    if (a < 0x1p-28 || !Double.isFinite(x)) {
      return x;
    }
    double w =
        a > 0x1p28
            ? StrictMath.log(a) + LN2
            : a > 2
                ? StrictMath.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a))
                : StrictMath.log1p(a + x * x / (1 + Math.sqrt(1 + x * x)));
    return Math.copySign(w, x);
  }

  private static double acosh(double x) {
    if (x < 1) {
      return Double.NaN;
    }
    if (x >= 0x1p28) {
      return Double.isInfinite(x) ? x : StrictMath.log(x) + LN2;
    }
    if (x > 2) {
      return StrictMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  private static double atanh(double x) {
    double a = Math.abs(x);
    if (a > 1) {
      return Double.NaN;
    }
    if (a < 0x1p-28) {
      return x;
    }
    double t = a + a;
    double w =
        a == 1
            ? Double.POSITIVE_INFINITY
            : a < 0.5
                ? 0.5 * StrictMath.log1p(t + t * a / (1 - a))
                : 0.5 * StrictMath.log1p(t / (1 - a));
    return Math.copySign(w, x);
  }

  /** ldexp, which says ERANGE where the number leaves the range. */
  private static long scaled(UserCall c, long by, boolean single) {
    double x = c.doubleArg(0);
    double result = Math.scalb(x, (int) Math.max(-100_000, Math.min(100_000, by)));
    return told(c, result, single, result == 0 && x != 0, x, x);
  }

  private static long sincos(UserCall c, boolean single) {
    double[] results = {StrictMath.sin(c.doubleArg(0)), StrictMath.cos(c.doubleArg(0))};
    for (int i = 0; i < 2; i++) {
      if (single) {
        c.memory().storeInt(c.arg(1 + i), Float.floatToRawIntBits((float) results[i]));
      } else {
        c.memory().storeLong(c.arg(1 + i), Double.doubleToRawLongBits(results[i]));
      }
    }
    return 0;
  }

  /** The remainder and, at the third argument, the quotient's low bits with its sign. */
  private static double remquo(UserCall c) {
    double x = c.doubleArg(0);
    double y = c.doubleArg(1);
    double remainder = Math.IEEEremainder(x, y);
    long quotient = 0;
    if (!Double.isNaN(remainder) && Double.isFinite(y)) {
      double part = Math.abs(x) % (8 * Math.abs(y));
      quotient = (long) Math.rint((part - Math.copySign(1, x) * remainder) / Math.abs(y)) & 7;
    }
    c.memory().storeInt(c.arg(2), (int) ((x < 0) == (y < 0) ? quotient : -quotient));
    return remainder;
  }

  /** A float is held as the double of its value. */
  private static long bits(double value, boolean single) {
    return Double.doubleToRawLongBits(single ? (double) (float) value : value);
  }

  /** C99: 1 to any power is 1, and so is −1 to an infinite one. */
  private static double pow(double x, double y) {
    return x == 1 || x == -1 && Double.isInfinite(y) ? 1 : StrictMath.pow(x, y);
  }

  private static double log2(double x) {
    int exponent = Math.getExponent(x);
    if (x > 0 && Double.isFinite(x) && x == Math.scalb(1.0, exponent)) {
      return exponent;
    }
    return StrictMath.log(x) / StrictMath.log(2);
  }

  /** Halves away from zero. */
  private static double round(double x) {
    double whole = Math.floor(Math.abs(x));
    double rounded = Math.abs(x) - whole >= 0.5 ? whole + 1 : whole;
    return Math.copySign(rounded, x);
  }

  private static double frexp(UserCall c) {
    double x = c.doubleArg(0);
    int exponent = 0;
    double fraction = x;
    if (x != 0 && Double.isFinite(x)) {
      double scaled = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
      exponent = Math.getExponent(scaled) + 1 - (Math.abs(x) < Double.MIN_NORMAL ? 54 : 0);
      fraction = Math.scalb(scaled, -Math.getExponent(scaled) - 1);
    }
    c.memory().storeInt(c.arg(1), exponent);
    return fraction;
  }

  private static double modf(UserCall c, boolean single) {
    double x = c.doubleArg(0);
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    VirtualMemory memory = c.memory();
    if (single) {
      memory.storeInt(c.arg(1), Float.floatToRawIntBits((float) whole));
    } else {
      memory.storeLong(c.arg(1), Double.doubleToRawLongBits(whole));
    }
    return Double.isInfinite(x) ? Math.copySign(0, x) : Math.copySign(x - whole, x);
  }

  private static long ilogb(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return Integer.MIN_VALUE;
    }
    return Double.isInfinite(x) ? Integer.MAX_VALUE : Math.getExponent(x);
  }

  private static long classify(double x, double leastNormal) {
    if (Double.isNaN(x)) {
      return 0;
    }
    if (Double.isInfinite(x)) {
      return 1;
    }
    return x == 0 ? 2 : Math.abs(x) < leastNormal ? 3 : 4;
  }
}
