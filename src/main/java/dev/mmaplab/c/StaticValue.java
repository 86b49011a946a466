package dev.mmaplab.c;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Evaluates the constant expressions of static initialisers: numbers, and addresses the linker will
 * know (C11 6.6).
 */
final class StaticValue {
  /** A number (or a double's bits), or {@code base}'s address plus the number. */
  record Value(Optional<ObjectFile.Reference> base, long number) {
    static Value of(long number) {
      return new Value(Optional.empty(), number);
    }

    Value plus(long more) {
      return new Value(base, number + more);
    }
  }

  /** An object's bytes being filled in. */
  static final class Image {
    private final long size;
    private byte[] bytes = new byte[0];
    private final NavigableMap<Long, ObjectFile.Relocation> relocations = new TreeMap<>();

    Image(long size) {
      this.size = size;
    }

    long size() {
      return size;
    }

    byte[] bytes() {
      return bytes;
    }

    List<ObjectFile.Relocation> relocations() {
      return List.copyOf(relocations.values());
    }

    private void ensure(long end, Position position) {
      if (end > 1 << 28) {
        throw new UnsupportedException("initialised object of more than 256 MB", position);
      }
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(size, 2L * bytes.length)));
      }
    }

    private void write(long offset, int count, long value, Position position) {
      ensure(offset + count, position);
      for (int i = 0; i < count; i++) {
        bytes[(int) offset + i] = (byte) (value >>> 8 * i);
      }
      relocations.subMap(offset - 7, offset + count).clear();
    }

    private long read(long offset, int count) {
      long value = 0;
      for (int i = count - 1; i >= 0; i--) {
        value = value << 8 | (offset + i < bytes.length ? bytes[(int) offset + i] & 0xff : 0);
      }
      return value;
    }
  }

  private final StaticData unit;

  StaticValue(StaticData unit) {
    this.unit = unit;
  }

  /** Fills in one part of an object that begins at {@code start} in the image. */
  void put(Image image, long start, Symbol.Init init) {
    long offset = start + init.offset();
    Position position = init.value().position();
    Optional<Scalar> scalar = Scalar.of(init.type());
    if (scalar.isPresent()) {
      putScalar(image, offset, init, scalar.get());
    } else if (Types.isWide(init.type())) {
      Wide.Value value = wide(init.value());
      image.write(offset, 8, value.low(), position);
      image.write(offset + 8, 8, value.high(), position);
    } else if (stripped(init.value()) instanceof Expr.StringLiteral s) {
      long room = init.type().size() == 0 ? s.bytes().length : init.type().size();
      for (int i = 0; i < room; i++) {
        image.write(offset + i, 1, i < s.bytes().length ? s.bytes()[i] : 0, position);
      }
    } else if (stripped(init.value()) instanceof Expr.CompoundLiteral c) {
      FunctionGenerator.effective(c.inits()).forEach(i -> put(image, offset, i));
    } else {
      throw notConstant(init.value());
    }
  }

  private void putScalar(Image image, long offset, Symbol.Init init, Scalar scalar) {
    Value value = of(init.value());
    Position position = init.value().position();
    if (init.bits().isPresent()) {
      Type.Bits bits = init.bits().get();
      long rest = value.number();
      long at = offset + bits.shift() / 8;
      int shift = bits.shift() % 8;
      for (int left = bits.width(); left > 0; at++, shift = 0) {
        int width = Math.min(8 - shift, left);
        long mask = (1L << width) - 1;
        long old = image.read(at, 1) & ~(mask << shift);
        image.write(at, 1, old | (rest & mask) << shift, position);
        rest >>>= width;
        left -= width;
      }
    } else if (value.base().isPresent()) {
      if (scalar.bytes != 8) {
        throw notConstant(init.value());
      }
      image.write(offset, 8, 0, position);
      image.relocations.put(
          offset, new ObjectFile.Relocation(offset, value.base().get(), value.number()));
    } else if (scalar == Scalar.F32) {
      float f = (float) Double.longBitsToDouble(value.number());
      image.write(offset, 4, Float.floatToRawIntBits(f), position);
    } else {
      image.write(offset, scalar.bytes, value.number(), position);
    }
  }

  /** The value of a constant expression of 128 bits. */
  private Wide.Value wide(Expr e) {
    return switch (e) {
      case Expr.Cast c when WideCode.is(c.operand()) -> wide(c.operand());
      case Expr.Cast c -> {
        Scalar from = ExpressionCode.scalar(c.operand());
        Wide op =
            from.floating()
                ? Wide.FROM_DOUBLE
                : from == Scalar.U64 ? Wide.FROM_ULONG : Wide.FROM_LONG;
        Wide.Value value = new Wide.Value(number(c.operand()), 0);
        yield op.of(value, value);
      }
      case Expr.Unary u -> {
        Wide.Value value = wide(u.operand());
        yield (u.op() == Expr.UnaryOp.NEG ? Wide.NEG : Wide.NOT).of(value, value);
      }
      case Expr.Binary b -> {
        Wide op =
            WideCode.operation(b.op(), Types.isSigned(b.type())).orElseThrow(() -> notConstant(b));
        boolean shift = Folding.isShift(b.op());
        Wide.Value right =
            shift && !WideCode.is(b.right())
                ? new Wide.Value(number(b.right()), 0)
                : wide(b.right());
        if (op.divides() && right.low() == 0 && right.high() == 0) {
          throw notConstant(b);
        }
        yield op.of(wide(b.left()), right);
      }
      default -> throw notConstant(e);
    };
  }

  /** The value of a constant expression. */
  Value of(Expr e) {
    return switch (e) {
      case Expr.IntConst k -> Value.of(k.value());
      case Expr.FloatConst f ->
          Value.of(
              Double.doubleToRawLongBits(
                  ExpressionCode.rounded(f.value(), ExpressionCode.scalar(f))));
      case Expr.AddressOf a -> address(a.operand());
      case Expr.FunctionRef f -> address(f);
      case Expr.PointerAdd p -> of(p.pointer()).plus(number(p.index()) * p.scale());
      case Expr.PointerDiff p -> difference(p);
      case Expr.Cast c -> cast(c);
      case Expr.Unary u -> unary(u);
      case Expr.Binary b -> binary(b);
      case Expr.Logical l ->
          Value.of(
              (l.and() ? truth(l.left()) && truth(l.right()) : truth(l.left()) || truth(l.right()))
                  ? 1
                  : 0);
      case Expr.Conditional c -> of(truth(c.condition()) ? c.then() : c.otherwise());
      case Expr.LabelAddress l -> label(l);
      case Expr.CompoundLiteral c
          when c.inits().size() == 1 && c.inits().getFirst().offset() == 0 ->
          of(c.inits().getFirst().value());
      case Expr.VarRef v when v.variable().type().isConst() && single(v.variable()).isPresent() ->
          of(single(v.variable()).get().value());
      case Expr.Deref d when ConstantCheck.element(d).isPresent() ->
          Value.of(ConstantCheck.element(d).getAsLong());
      case Expr.Call c when Folding.length(c).isPresent() -> Value.of(Folding.length(c).get());
      case Expr.Builtin b when b.name().equals("__builtin_expect") -> of(b.arguments().getFirst());
      default -> throw notConstant(e);
    };
  }

  private static Optional<Symbol.Init> single(Symbol.Variable v) {
    return v.initializer()
        .filter(i -> i.size() == 1 && Scalar.of(v.type().type()).isPresent())
        .map(List::getFirst);
  }

  private Value address(Expr lvalue) {
    return switch (lvalue) {
      case Expr.VarRef v -> symbol(unit.use(v.variable()), false, v.position());
      case Expr.FunctionRef f -> symbol(unit.address(f), true, f.position());
      case Expr.StringLiteral s -> symbol(unit.literal(s), false, s.position());
      case Expr.Member m -> address(m.base()).plus(m.field().offset());
      case Expr.Deref d -> of(d.pointer());
      case Expr.CompoundLiteral c -> {
        if (c.variable().initializer().isEmpty()) {
          c.variable().setInitializer(c.inits());
        }
        yield symbol(unit.use(c.variable()), false, c.position());
      }
      case Expr.Cast c -> address(c.operand());
      default -> throw notConstant(lvalue);
    };
  }

  private static Value symbol(String name, boolean function, Position position) {
    return new Value(Optional.of(new ObjectFile.Reference(name, function, position)), 0);
  }

  private Value label(Expr.LabelAddress l) {
    StaticData.LabelPlace at = unit.place(l.label()).orElseThrow(() -> notConstant(l));
    return symbol(at.function(), true, l.position()).plus(at.offset());
  }

  private Value cast(Expr.Cast c) {
    Value value = of(c.operand());
    Scalar from = ExpressionCode.scalar(c.operand());
    Scalar to = ExpressionCode.scalar(c);
    if (value.base().isPresent()) {
      if (to == Scalar.BOOL) {
        return Value.of(1);
      }
      if (to.bytes != 8) {
        throw notConstant(c);
      }
      return value;
    }
    return Value.of(convert(value.number(), from, to));
  }

  private static long convert(long value, Scalar from, Scalar to) {
    if (from.floating()) {
      double d = Double.longBitsToDouble(value);
      if (to.floating()) {
        return Double.doubleToRawLongBits(ExpressionCode.rounded(d, to));
      }
      return to == Scalar.BOOL
          ? (d != 0 ? 1 : 0)
          : to.extend(
              to == Scalar.U64 && d >= 0x1p63 ? (long) (d - 0x1p63) ^ Long.MIN_VALUE : (long) d);
    }
    if (to.floating()) {
      return Double.doubleToRawLongBits(
          Folding.floating(value, from != Scalar.U64, to == Scalar.F32));
    }
    return to.extend(value);
  }

  private Value unary(Expr.Unary u) {
    long value = number(u.operand());
    Scalar scalar = ExpressionCode.scalar(u.operand());
    if (scalar.floating()) {
      double d = Double.longBitsToDouble(value);
      return Value.of(u.op() == Expr.UnaryOp.NEG ? Double.doubleToRawLongBits(-d) : d == 0 ? 1 : 0);
    }
    return Value.of(
        switch (u.op()) {
          case NEG -> scalar.extend(-value);
          case NOT -> scalar.extend(~value);
          case LOGICAL_NOT -> value == 0 ? 1 : 0;
        });
  }

  private Value binary(Expr.Binary b) {
    Scalar s = ExpressionCode.scalar(b.left());
    Value left = of(b.left());
    Value right = of(b.right());
    if (left.base().isPresent() && right.base().isEmpty() && b.op() == Expr.BinaryOp.ADD) {
      return left.plus(right.number());
    }
    if (right.base().isPresent() && left.base().isEmpty() && b.op() == Expr.BinaryOp.ADD) {
      return right.plus(left.number());
    }
    if (left.base().isPresent() && right.base().isEmpty() && b.op() == Expr.BinaryOp.SUB) {
      return left.plus(-right.number());
    }
    if (left.base().isPresent() || right.base().isPresent()) {
      return Value.of(addresses(b, left, right));
    }
    return Value.of(
        s.floating()
            ? floating(b, s, left.number(), right.number())
            : integer(b, s, left.number(), right.number()));
  }

  /** A comparison, at least one of whose sides is an address. */
  private static long addresses(Expr.Binary b, Value left, Value right) {
    Optional<String> l = left.base().map(ObjectFile.Reference::symbol);
    Optional<String> r = right.base().map(ObjectFile.Reference::symbol);
    if (l.equals(r)) {
      if (b.op() == Expr.BinaryOp.SUB) {
        return left.number() - right.number();
      }
      if (Folding.isComparison(b.op())) {
        return integer(b, Scalar.S64, left.number(), right.number());
      }
    } else if (l.isPresent() != r.isPresent() && (l.isPresent() ? right : left).number() == 0) {
      switch (b.op()) {
        case EQ -> {
          return 0;
        }
        case NE -> {
          return 1;
        }
        default -> {}
      }
    }
    throw notConstant(b);
  }

  private static long floating(Expr.Binary b, Scalar s, long left, long right) {
    double x = Double.longBitsToDouble(left);
    double y = Double.longBitsToDouble(right);
    return switch (b.op()) {
      case ADD -> Double.doubleToRawLongBits(ExpressionCode.rounded(x + y, s));
      case SUB -> Double.doubleToRawLongBits(ExpressionCode.rounded(x - y, s));
      case MUL -> Double.doubleToRawLongBits(ExpressionCode.rounded(x * y, s));
      case DIV -> Double.doubleToRawLongBits(ExpressionCode.rounded(x / y, s));
      case EQ -> x == y ? 1 : 0;
      case NE -> x != y ? 1 : 0;
      case LT -> x < y ? 1 : 0;
      case LE -> x <= y ? 1 : 0;
      case GT -> x > y ? 1 : 0;
      case GE -> x >= y ? 1 : 0;
      default -> throw notConstant(b);
    };
  }

  private static long integer(Expr.Binary b, Scalar s, long x, long y) {
    int order = s == Scalar.U64 ? Long.compareUnsigned(x, y) : Long.compare(x, y);
    int count = (int) y & (s.bytes == 8 ? 63 : 31);
    return switch (b.op()) {
      case ADD -> s.extend(x + y);
      case SUB -> s.extend(x - y);
      case MUL -> s.extend(x * y);
      case DIV, REM -> {
        if (y == 0) {
          throw notConstant(b);
        }
        boolean unsigned = s == Scalar.U64;
        yield s.extend(
            b.op() == Expr.BinaryOp.DIV
                ? unsigned ? Long.divideUnsigned(x, y) : x / y
                : unsigned ? Long.remainderUnsigned(x, y) : x % y);
      }
      case SHL -> s.extend(x << count);
      case SHR -> s.signed ? x >> count : x >>> count;
      case AND -> x & y;
      case OR -> x | y;
      case XOR -> x ^ y;
      case EQ -> x == y ? 1 : 0;
      case NE -> x != y ? 1 : 0;
      case LT -> order < 0 ? 1 : 0;
      case LE -> order <= 0 ? 1 : 0;
      case GT -> order > 0 ? 1 : 0;
      case GE -> order >= 0 ? 1 : 0;
    };
  }

  private Value difference(Expr.PointerDiff p) {
    Value left = of(p.left());
    Value right = of(p.right());
    Optional<String> from = left.base().map(ObjectFile.Reference::symbol);
    if (!from.equals(right.base().map(ObjectFile.Reference::symbol))) {
      throw notConstant(p);
    }
    return Value.of((left.number() - right.number()) / p.scale());
  }

  private boolean truth(Expr e) {
    Value value = of(e);
    boolean floating = ExpressionCode.scalar(e).floating();
    return value.base().isPresent()
        || (floating ? Double.longBitsToDouble(value.number()) != 0 : value.number() != 0);
  }

  private long number(Expr e) {
    Value value = of(e);
    if (value.base().isPresent()) {
      throw notConstant(e);
    }
    return value.number();
  }

  private static Expr stripped(Expr e) {
    return e instanceof Expr.Cast c && Scalar.of(c.type()).isEmpty() ? stripped(c.operand()) : e;
  }

  private static UnsupportedException notConstant(Expr e) {
    return new UnsupportedException(
        "this constant expression (" + e.getClass().getSimpleName() + ")", e.position());
  }
}
