package dev.mmaplab.c;

import java.util.Optional;

/**
 * Conversions that C makes by itself (C11 6.3): decay, promotion, the usual arithmetic conversions.
 */
final class Conversions {
  private final Unit unit;

  Conversions(Unit unit) {
    this.unit = unit;
  }

  static Expr error(Position at) {
    return new Expr.IntConst(Types.ERROR, 0, at);
  }

  static boolean isError(Expr e) {
    return e.type() == Types.ERROR;
  }

  /** The type with the qualifiers the expression has as an lvalue. */
  QualType typeOf(Expr e) {
    return switch (e) {
      case Expr.VarRef v -> v.variable().type();
      case Expr.Deref d ->
          d.pointer().type() instanceof Type.Pointer p ? p.target() : QualType.of(d.type());
      case Expr.Member m -> {
        QualType base = typeOf(m.base());
        yield unit.names.qualify(m.field().type(), base.isConst(), base.isVolatile());
      }
      case Expr.CompoundLiteral c -> c.variable().type();
      case Expr.Call c ->
          calleeType(c.callee()) instanceof Type.Function f && f.result().type() == c.type()
              ? unit.names.unqualified(f.result())
              : QualType.of(c.type());
      case Expr.Assign a -> unit.names.unqualified(typeOf(a.target()));
      default -> QualType.of(e.type());
    };
  }

  /** The type as messages name that of a value: the lvalue's qualifiers are gone. */
  QualType valueTypeOf(Expr e) {
    return unit.names.unqualified(typeOf(e));
  }

  private static Type calleeType(Expr callee) {
    return callee.type() instanceof Type.Pointer p ? p.target().type() : callee.type();
  }

  static boolean isLvalue(Expr e) {
    return switch (e) {
      case Expr.VarRef v -> true;
      case Expr.Deref d -> !(d.type() instanceof Type.Function);
      case Expr.Member m -> isLvalue(m.base());
      case Expr.StringLiteral s -> true;
      case Expr.CompoundLiteral c -> true;
      default -> false;
    };
  }

  /** Remembers that the variable below an lvalue must live in memory. */
  static void markAddressTaken(Expr lvalue) {
    Expr e = lvalue;
    while (e instanceof Expr.Member m) {
      e = m.base();
    }
    if (e instanceof Expr.VarRef v) {
      v.variable().takeAddress();
    } else if (e instanceof Expr.CompoundLiteral c) {
      c.variable().takeAddress();
    }
  }

  /** Takes note that the value of an expression is wanted. */
  static void markRead(Expr operand) {
    Expr e = operand;
    while (true) {
      switch (e) {
        case Expr.VarRef v -> {
          v.variable().setRead(true);
          return;
        }
        case Expr.Member m -> e = m.base();
        case Expr.Cast c -> e = c.operand();
        case Expr.AddressOf a -> e = a.operand();
        case Expr.Assign a -> e = a.target();
        case Expr.Comma c -> e = c.right();
        default -> {
          return;
        }
      }
    }
  }

  /** Arrays and functions become pointers; everything else stays as it is. */
  Expr rvalue(Expr e) {
    markRead(e);
    return valueOf(e);
  }

  /** As {@link #rvalue}, of an expression whose value nobody looks at. */
  Expr valueOf(Expr e) {
    return switch (e.type()) {
      case Type.Array a -> {
        markAddressTaken(e);
        QualType element = typeOf(e).type() instanceof Type.Array q ? q.element() : a.element();
        yield new Expr.AddressOf(e, new Type.Pointer(element), e.position());
      }
      case Type.Function f -> functionAddress(e, e.position());
      case Type.Struct s when !s.complete() && isLvalue(e) && !Types.isError(s) -> {
        unit.incomplete(e.position(), e);
        yield error(e.position());
      }
      default -> e;
    };
  }

  static Expr functionAddress(Expr e, Position at) {
    if (e instanceof Expr.Deref d) {
      return d.pointer();
    }
    return new Expr.AddressOf(e, Types.pointerTo(e.type()), at);
  }

  /** Integer promotion (C11 6.3.1.1p2); bit-fields narrower than int become int. */
  Expr promote(Expr operand) {
    Expr e = rvalue(operand);
    if (!Types.isInteger(e.type())) {
      return e;
    }
    return cast(e, promoted(e));
  }

  Type promoted(Expr e) {
    if (e instanceof Expr.Member m) {
      Optional<Type.Bits> bits = m.field().bits();
      if (bits.isPresent()) {
        int width = bits.get().width();
        boolean signed = Types.isSigned(e.type());
        if (width < 32 || width == 32 && signed) {
          return Types.INT;
        }
        if (width == 32) {
          return Types.UINT;
        }
        if (width < 8 * e.type().size()) {
          return new Type.Int(signed ? Type.IntKind.LONG : Type.IntKind.ULONG, width);
        }
      }
    }
    return promoted(e.type());
  }

  static Type promoted(Type t) {
    return switch (t) {
      case Type.Int i -> i.kind().ordinal() < Type.IntKind.INT.ordinal() ? Types.INT : i;
      case Type.Enum en -> integerOf(en);
      default -> t;
    };
  }

  /** The integer type that stands behind an enum. */
  static Type.Int integerOf(Type.Enum e) {
    return switch (e.representation()) {
      case INT -> Types.INT;
      case UINT -> Types.UINT;
      case LONG -> Types.LONG;
      case ULONG -> Types.ULONG;
      default -> new Type.Int(e.representation());
    };
  }

  /** What is done to arguments without a parameter type. */
  Expr defaultArgument(Expr operand) {
    Expr e = rvalue(operand);
    if (e.type() instanceof Type.Floating f && f.bytes() == 4) {
      return cast(e, Types.DOUBLE);
    }
    return promote(e);
  }

  /** The common type of two arithmetic types (C11 6.3.1.8), both promoted already if integers. */
  static Type arithmetic(Type a, Type b) {
    if (a instanceof Type.Floating f) {
      if (b instanceof Type.Floating g) {
        return f.bytes() >= g.bytes() ? f : g;
      }
      return f;
    }
    if (b instanceof Type.Floating) {
      return b;
    }
    Type pa = promoted(a);
    Type pb = promoted(b);
    if (!(pa instanceof Type.Int x) || !(pb instanceof Type.Int y)) {
      return Types.ERROR;
    }
    if (x.equals(y)) {
      return x;
    }
    if (x.partial() || y.partial()) {
      return x.width() == y.width() ? x.signed() ? y : x : x.width() > y.width() ? x : y;
    }
    if (x.signed() == y.signed()) {
      return rank(x) >= rank(y) ? x : y;
    }
    Type.Int u = x.signed() ? y : x;
    Type.Int s = x.signed() ? x : y;
    if (rank(u) >= rank(s)) {
      return u;
    }
    if (s.size() > u.size()) {
      return s;
    }
    return Types.unsigned(s);
  }

  private static int rank(Type.Int t) {
    return switch (t.kind()) {
      case INT, UINT -> 0;
      case LONG, ULONG -> 1;
      case LLONG, ULLONG -> 2;
      case INT128, UINT128 -> 3;
      default -> -1;
    };
  }

  /** Converts a scalar without asking whether it should be; constants are folded. */
  Expr cast(Expr e, Type to) {
    return cast(e, to, e.position());
  }

  Expr cast(Expr e, Type to, Position at) {
    if (e.type() == to || isError(e) || Types.isError(to)) {
      return e;
    }
    Optional<Expr> folded = Folding.cast(e, to, at);
    if (folded.isPresent()) {
      return folded.get();
    }
    if (to instanceof Type.Int partial && partial.partial()) {
      return e instanceof Expr.Member m && promoted(m).equals(to)
          ? new Expr.Cast(e, to, at)
          : cut(cast(e, Types.ofSize(8, partial.signed()), at), partial);
    }
    if (to.equals(e.type()) && !(e.type() instanceof Type.Struct)) {
      boolean bitField = e instanceof Expr.Member m && m.field().bits().isPresent();
      if (!bitField) {
        return e;
      }
    }
    return new Expr.Cast(e, to, at);
  }

  /** A 64-bit value of which only the low bits count, as one of the type of a wide bit-field. */
  static Expr cut(Expr e, Type.Int to) {
    Position at = e.position();
    if (!to.signed()) {
      Expr mask = new Expr.IntConst(Types.ULONG, -1L >>> (64 - to.width()), at);
      return new Expr.Binary(Expr.BinaryOp.AND, e, mask, to, at);
    }
    Expr unused = new Expr.IntConst(Types.INT, 64 - to.width(), at);
    Expr top = new Expr.Binary(Expr.BinaryOp.SHL, e, unused, Types.LONG, at);
    return new Expr.Binary(Expr.BinaryOp.SHR, top, unused, to, at);
  }

  /** The result of an operation in that type. */
  static Expr inWidth(Expr e) {
    return e.type() instanceof Type.Int t && t.partial() ? cut(e, t) : e;
  }

  /** A condition: any scalar; reports what is not one. Floating values are compared with zero. */
  Expr condition(Expr operand, Position at) {
    if (isError(operand)) {
      return operand;
    }
    Expr e = rvalue(operand);
    if (isError(e)) {
      return e;
    }
    switch (e.type()) {
      case Type.Struct s -> {
        unit.report.error(
            at,
            s.union()
                ? "used union type value where scalar is required"
                : "used struct type value where scalar is required");
        return error(at);
      }
      case Type.Void v -> {
        unit.report.error(at, "void value not ignored as it ought to be");
        return error(at);
      }
      case Type.Floating f -> {
        if (e instanceof Expr.FloatConst c) {
          return new Expr.IntConst(Types.INT, c.value() != 0 ? 1 : 0, c.position());
        }
        return new Expr.Binary(
            Expr.BinaryOp.NE, e, new Expr.FloatConst(f, 0, at), Types.INT, e.position());
      }
      default -> {
        if (Types.isWide(e.type())) {
          Expr zero = new Expr.Cast(new Expr.IntConst(Types.INT, 0, at), e.type(), at);
          return new Expr.Binary(Expr.BinaryOp.NE, e, zero, Types.INT, e.position());
        }
        if (e instanceof Expr.AddressOf a && alwaysThere(a.operand())) {
          String name =
              switch (a.operand()) {
                case Expr.FunctionRef f -> f.function().name();
                case Expr.VarRef v -> v.variable().name();
                default -> "";
              };
          if (!name.isEmpty()) {
            unit.report.warn(
                Warning.ADDRESS,
                at,
                "the address of ‘" + name + "’ will always evaluate as ‘true’");
          }
          return new Expr.IntConst(Types.INT, 1, e.position());
        }
        return e;
      }
    }
  }

  /** An object or function whose address is never null. */
  private static boolean alwaysThere(Expr e) {
    return switch (e) {
      case Expr.FunctionRef f -> !f.function().weak();
      case Expr.VarRef v -> !v.variable().weak();
      case Expr.StringLiteral s -> true;
      case Expr.Member m -> alwaysThere(m.base());
      default -> false;
    };
  }

  /** C11 6.3.2.3p3: an integer constant zero, or such a one cast to {@code void *}. */
  static boolean isNullPointerConstant(Expr e) {
    return e instanceof Expr.IntConst c
        && c.value() == 0
        && (Types.isInteger(c.type())
            || c.type() instanceof Type.Pointer p
                && p.target().type() instanceof Type.Void
                && !Types.isQualified(p.target()));
  }
}
