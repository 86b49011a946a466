package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/** Compatible and composite types (C11 6.2.7). */
final class Compatibility {
  private Compatibility() {}

  /** Compatible, qualifiers at the top ignored. */
  static boolean compatible(Type a, Type b) {
    if (a == b || a == Types.ERROR || b == Types.ERROR) {
      return true;
    }
    return switch (a) {
      case Type.Void v -> b instanceof Type.Void;
      case Type.Int i ->
          b instanceof Type.Int j ? i.kind() == j.kind() : b instanceof Type.Enum e && enumIs(e, i);
      case Type.Enum e -> b instanceof Type.Int i && enumIs(e, i);
      case Type.Floating f -> b instanceof Type.Floating g && f.bytes() == g.bytes();
      case Type.Pointer p -> b instanceof Type.Pointer q && compatible(p.target(), q.target());
      case Type.Array x ->
          b instanceof Type.Array y && x.mayHaveLengthOf(y) && compatible(x.element(), y.element());
      case Type.Function f -> b instanceof Type.Function g && functions(f, g);
      case Type.Struct s -> false;
    };
  }

  private static boolean enumIs(Type.Enum e, Type.Int i) {
    return e.representation() == i.kind();
  }

  /** Compatible with the same qualifiers. */
  static boolean compatible(QualType a, QualType b) {
    return Types.isConst(a) == Types.isConst(b)
        && Types.isVolatile(a) == Types.isVolatile(b)
        && compatible(a.type(), b.type());
  }

  private static boolean functions(Type.Function f, Type.Function g) {
    if (!compatible(f.result().type(), g.result().type())) {
      return false;
    }
    if (f.prototype() && g.prototype()) {
      if (f.variadic() != g.variadic() || f.parameters().size() != g.parameters().size()) {
        return false;
      }
      for (int i = 0; i < f.parameters().size(); i++) {
        if (!compatible(f.parameters().get(i).type(), g.parameters().get(i).type())) {
          return false;
        }
      }
      return true;
    }
    Type.Function known = f.prototype() ? f : g;
    if (!known.prototype()) {
      return true;
    }
    // a prototype goes with an empty list if promotion changes none of its parameters
    if (known.variadic()) {
      return false;
    }
    Type.Function other = f.prototype() ? g : f;
    if (!other.parameters().isEmpty() && other.parameters().size() != known.parameters().size()) {
      return false;
    }
    for (QualType p : known.parameters()) {
      if (!selfPromoting(p.type())) {
        return false;
      }
    }
    return true;
  }

  static boolean selfPromoting(Type t) {
    return switch (t) {
      case Type.Int i -> i.kind().ordinal() >= Type.IntKind.INT.ordinal();
      case Type.Floating f -> f.bytes() >= 8;
      default -> true;
    };
  }

  /** What is known once both declarations are seen; {@code a} and {@code b} are compatible. */
  static Type composite(Type a, Type b) {
    if (a == b) {
      return a;
    }
    return switch (a) {
      case Type.Pointer p when b instanceof Type.Pointer q -> {
        Type target = composite(p.target().type(), q.target().type());
        if (target == p.target().type()) {
          yield a;
        }
        yield new Type.Pointer(new QualType(target, p.target().isConst(), p.target().isVolatile()));
      }
      case Type.Array x when b instanceof Type.Array y ->
          x.length() >= 0 ? a : y.length() >= 0 ? b : a;
      case Type.Function f when b instanceof Type.Function g -> {
        if (!g.prototype()) {
          yield a;
        }
        if (!f.prototype()) {
          yield b;
        }
        List<QualType> parameters = new ArrayList<>(f.parameters().size());
        boolean same = true;
        for (int i = 0; i < f.parameters().size(); i++) {
          QualType p = f.parameters().get(i);
          Type t = composite(p.type(), g.parameters().get(i).type());
          same &= t == p.type();
          parameters.add(t == p.type() ? p : new QualType(t, p.isConst(), p.isVolatile()));
        }
        yield same ? a : new Type.Function(f.result(), parameters, f.variadic(), true);
      }
      default -> a;
    };
  }
}
