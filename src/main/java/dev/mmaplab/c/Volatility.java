package dev.mmaplab.c;

/**
 * Which lvalues are volatile: by their declaration, their pointer's target type, or the object they
 * are part of.
 */
final class Volatility {
  static boolean of(Expr lvalue) {
    return switch (lvalue) {
      case Expr.VarRef v -> v.variable().type().isVolatile() || element(v.variable().type().type());
      case Expr.Member m ->
          m.field().type().isVolatile() || element(m.field().type().type()) || of(m.base());
      case Expr.Deref d ->
          d.pointer().type() instanceof Type.Pointer p
              && (p.target().isVolatile() || element(p.target().type()));
      default -> false;
    };
  }

  private static boolean element(Type type) {
    return type instanceof Type.Array a
        && (a.element().isVolatile() || element(a.element().type()));
  }

  private Volatility() {}
}
