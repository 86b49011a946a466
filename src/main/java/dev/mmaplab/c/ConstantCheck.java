package dev.mmaplab.c;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which expressions may initialise an object with static storage (C11 6.6p7 to p9, with gcc's
 * extensions).
 */
final class ConstantCheck {
  /** How constant an expression is. */
  enum Kind {
    NONE,
    /** A number. */
    ARITHMETIC,
    /** An address, perhaps plus a number. */
    ADDRESS,
    /** Something with an address that does not fit where it goes. */
    NOT_COMPUTABLE
  }

  private ConstantCheck() {}

  static Kind of(Expr e) {
    return switch (e) {
      case Expr.IntConst c -> Kind.ARITHMETIC;
      case Expr.FloatConst c -> Kind.ARITHMETIC;
      case Expr.StringLiteral s -> Kind.ARITHMETIC;
      case Expr.AddressOf a -> isStaticLvalue(a.operand()) ? Kind.ADDRESS : Kind.NONE;
      case Expr.LabelAddress l -> Kind.ADDRESS;
      case Expr.PointerAdd p -> {
        Kind k = of(p.pointer());
        yield of(p.index()) == Kind.ARITHMETIC ? k : Kind.NONE;
      }
      case Expr.PointerDiff p ->
          of(p.left()) == Kind.ADDRESS && of(p.right()) == Kind.ADDRESS
              ? Kind.ARITHMETIC
              : Kind.NONE;
      case Expr.Cast c -> cast(c);
      case Expr.Unary u -> of(u.operand()) == Kind.ARITHMETIC ? Kind.ARITHMETIC : Kind.NONE;
      case Expr.Binary b -> binary(b);
      case Expr.Logical l ->
          of(l.left()) != Kind.NONE && of(l.right()) != Kind.NONE ? Kind.ARITHMETIC : Kind.NONE;
      case Expr.Conditional c -> {
        if (of(c.condition()) == Kind.NONE) {
          yield Kind.NONE;
        }
        Optional<Boolean> truth = Folding.truth(c.condition());
        if (truth.isPresent()) {
          yield of(truth.get() ? c.then() : c.otherwise());
        }
        Kind a = of(c.then());
        Kind b = of(c.otherwise());
        yield a == Kind.NONE || b == Kind.NONE ? Kind.NONE : a == Kind.ADDRESS ? a : b;
      }
      case Expr.CompoundLiteral c -> constantLiteral(c) ? Kind.ARITHMETIC : Kind.NONE;
      case Expr.VarRef v -> constantVariable(v.variable()) ? Kind.ARITHMETIC : Kind.NONE;
      case Expr.Deref d when element(d).isPresent() -> Kind.ARITHMETIC;
      case Expr.Call c when Folding.length(c).isPresent() -> Kind.ARITHMETIC;
      case Expr.Member m -> Kind.NONE;
      default -> Kind.NONE;
    };
  }

  /** The character that a constant index picks from a string literal, or {@code *} its first. */
  static OptionalLong element(Expr.Deref d) {
    Expr pointer = d.pointer();
    long offset = 0;
    if (pointer instanceof Expr.PointerAdd add && add.index() instanceof Expr.IntConst index) {
      offset = index.value() * add.scale();
      pointer = add.pointer();
    }
    int size = (int) d.type().size();
    if (!(pointer instanceof Expr.AddressOf(Expr.StringLiteral s, Type type, Position at))
        || !Types.isInteger(d.type())
        || offset < 0
        || offset + size > s.bytes().length) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | s.bytes()[(int) offset + i] & 0xff;
    }
    return OptionalLong.of(Types.wrap(value, d.type()));
  }

  private static Kind cast(Expr.Cast c) {
    Kind inner = of(c.operand());
    if (inner != Kind.ADDRESS) {
      return inner;
    }
    if (Types.isPointer(c.type()) || Types.isInteger(c.type()) && c.type().size() == 8) {
      return Kind.ADDRESS;
    }
    boolean written = !c.position().equals(c.operand().position());
    return Types.isBool(c.type()) ? Kind.ARITHMETIC : written ? Kind.NONE : Kind.NOT_COMPUTABLE;
  }

  private static Kind binary(Expr.Binary b) {
    Kind l = of(b.left());
    Kind r = of(b.right());
    if (l == Kind.NONE || r == Kind.NONE) {
      return Kind.NONE;
    }
    if (l == Kind.ARITHMETIC && r == Kind.ARITHMETIC) {
      boolean undefined =
          b.right() instanceof Expr.IntConst c
              && (c.value() == 0 && (b.op() == Expr.BinaryOp.DIV || b.op() == Expr.BinaryOp.REM)
                  || c.value() < 0 && Folding.isShift(b.op()));
      return undefined ? Kind.NONE : Kind.ARITHMETIC;
    }
    if (Folding.isComparison(b.op())) {
      return l == Kind.ADDRESS && r == Kind.ARITHMETIC || l == Kind.ARITHMETIC
          ? Kind.ARITHMETIC
          : Kind.NONE;
    }
    return switch (b.op()) {
      case ADD -> l == Kind.ADDRESS && r == Kind.ADDRESS ? Kind.NONE : Kind.ADDRESS;
      case SUB ->
          r == Kind.ADDRESS ? l == Kind.ADDRESS ? Kind.ARITHMETIC : Kind.NONE : Kind.ADDRESS;
      default -> Kind.NONE;
    };
  }

  /**
   * All parts of a compound literal are constant: it may stand for its value in a static
   * initialiser.
   */
  private static boolean constantLiteral(Expr.CompoundLiteral c) {
    for (Symbol.Init i : c.inits()) {
      if (of(i.value()) == Kind.NONE) {
        return false;
      }
    }
    return true;
  }

  /** gcc takes the value of a constant that is initialised itself. */
  private static boolean constantVariable(Symbol.Variable v) {
    QualType q = v.type();
    return q.isConst()
        && !q.isVolatile()
        && Types.isScalar(q.type())
        && v.initializer().isPresent()
        && (v.storage() == Symbol.Variable.Storage.STATIC
            || v.storage() == Symbol.Variable.Storage.GLOBAL)
        && v.initializer().get().size() == 1
        && of(v.initializer().get().getFirst().value()) == Kind.ARITHMETIC;
  }

  private static boolean isStaticLvalue(Expr e) {
    return switch (e) {
      case Expr.FunctionRef f -> true;
      case Expr.StringLiteral s -> true;
      case Expr.VarRef v ->
          switch (v.variable().storage()) {
            case STATIC, GLOBAL, EXTERN -> true;
            case AUTO, PARAMETER -> false;
          };
      case Expr.CompoundLiteral c -> c.variable().storage() == Symbol.Variable.Storage.STATIC;
      case Expr.Member m -> isStaticLvalue(m.base());
      case Expr.Deref d -> of(d.pointer()) == Kind.ADDRESS || of(d.pointer()) == Kind.ARITHMETIC;
      default -> false;
    };
  }
}
