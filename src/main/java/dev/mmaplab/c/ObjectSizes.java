package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** {@code __builtin_object_size} where gcc knows the object without optimising. */
final class ObjectSizes {
  /**
   * The bytes left of the object that {@code pointer} points into.
   *
   * @param arguments of the builtin; the second is its type, whose bit 0 asks for the closest
   *     surrounding member
   * @return empty if the object is not known
   */
  static Optional<Long> of(Expr pointer, List<Expr> arguments) {
    boolean closest =
        arguments.size() > 1 && arguments.get(1) instanceof Expr.IntConst c && (c.value() & 1) != 0;
    if (closest
        && pointer instanceof Expr.PointerAdd(Expr.AddressOf a, Expr i, long scale, Type t, var at)
        && a.operand() instanceof Expr.VarRef) {
      return Optional.empty(); // gcc asks for the closest object only of &object
    }
    return remaining(pointer, closest).map(n -> Math.max(n, 0));
  }

  private static Optional<Long> remaining(Expr e, boolean closest) {
    return switch (e) {
      case Expr.AddressOf a -> object(a.operand(), closest);
      case Expr.PointerAdd p when p.index() instanceof Expr.IntConst index ->
          remaining(p.pointer(), closest).map(n -> n - index.value() * p.scale());
      case Expr.Cast c when c.type() instanceof Type.Pointer -> remaining(c.operand(), closest);
      case Expr.StringLiteral s -> Optional.of((long) s.bytes().length);
      case Expr v when v.type() instanceof Type.Array -> object(v, closest);
      default -> Optional.empty();
    };
  }

  private static Optional<Long> object(Expr lvalue, boolean closest) {
    return switch (lvalue) {
      case Expr.VarRef v when Types.isVariable(v.type()) -> Optional.empty();
      case Expr.VarRef v
          when v.variable().storage() == Symbol.Variable.Storage.EXTERN
              && !Types.isComplete(v.type()) ->
          Optional.empty();
      case Expr.VarRef v -> Optional.of(v.type().size());
      case Expr.StringLiteral s -> Optional.of((long) s.bytes().length);
      case Expr.CompoundLiteral c -> Optional.of(c.type().size());
      case Expr.Member m when closest && object(m.base(), true).isPresent() ->
          Optional.of(m.type().size());
      case Expr.Member m -> object(m.base(), false).map(n -> n - m.field().offset());
      case Expr.Deref d -> remaining(d.pointer(), closest);
      default -> Optional.empty();
    };
  }

  private ObjectSizes() {}
}
