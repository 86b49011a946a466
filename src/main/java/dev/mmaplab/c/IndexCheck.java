package dev.mmaplab.c;

import java.util.Locale;
import java.util.Optional;

/**
 * Has indices of arrays of known length looked at, as -fsanitize=bounds does: of declared arrays,
 * and of array members that do not end their struct (those may be meant as flexible ones). Taking
 * the address one past the end is fine.
 */
final class IndexCheck {
  private final FunctionGenerator g;

  /** The innermost access only takes an address. */
  private boolean addressOnly;

  IndexCheck(FunctionGenerator g) {
    this.g = g;
  }

  /** The place of what {@code &operand} or the array {@code operand} stands for. */
  Place.Memory addressed(Expr operand) {
    boolean before = addressOnly;
    addressOnly = true;
    Place.Memory place = g.places.memory(operand);
    addressOnly = before;
    return place;
  }

  /** The value of an expression within an access: what it reads is itself accessed. */
  int value(Expr e) {
    boolean before = addressOnly;
    addressOnly = false;
    int register = g.expressions.any(e);
    addressOnly = before;
    return register;
  }

  /** The same for what a pointer points at. */
  Place.Memory target(Expr pointer) {
    boolean before = addressOnly;
    addressOnly = false;
    Place.Memory place = g.places.target(pointer);
    addressOnly = before;
    return place;
  }

  /** The value of the pointer that an index is added to. */
  int base(Expr pointer) {
    if (pointer instanceof Expr.AddressOf a && !(a.operand() instanceof Expr.FunctionRef)) {
      Position before = g.code.at(a.position());
      int address = g.places.address(g.places.memory(a.operand()));
      g.code.at(before);
      return address;
    }
    return value(pointer);
  }

  /**
   * {@code p} is about to be dereferenced.
   *
   * @param index the register its index is in
   * @param access where it is: a bracket's is also that of the addition
   */
  void look(Expr.PointerAdd p, int index, Position access) {
    Optional<Expr> array = array(p, access);
    if (array.isPresent() && array.get().type() instanceof Type.Array a && a.length() > 0) {
      long limit = a.length() + (addressOnly ? 1 : 0);
      if ((int) limit == limit) {
        g.code.look(Op.BOUND, index, (int) limit, words(array.get()));
      }
    }
  }

  /** The same for a constant index. */
  void look(Expr.PointerAdd p, long index, Position access) {
    Optional<Expr> array = array(p, access);
    if (array.isPresent() && array.get().type() instanceof Type.Array a && a.length() > 0) {
      long limit = a.length() + (addressOnly ? 1 : 0);
      if (Long.compareUnsigned(index, limit) >= 0) {
        g.code.look(Op.NOTE, 0, 0, "index " + index + " out of bounds for " + words(array.get()));
      }
    }
  }

  /**
   * What {@code a[i]} indexes; {@code (&a[0])[i]} and {@code *(a + i)} may mean a larger object:
   * gcc does not look at them either.
   */
  private static Optional<Expr> array(Expr.PointerAdd p, Position access) {
    if (p.position().equals(access)
        && p.pointer() instanceof Expr.AddressOf decayed
        && decayed.operand().type() instanceof Type.Array a
        && !a.variable()
        && a.element().type().size() == p.scale()
        && known(decayed.operand())) {
      return Optional.of(decayed.operand());
    }
    return Optional.empty();
  }

  private static boolean known(Expr array) {
    return switch (array) {
      case Expr.VarRef v -> true;
      case Expr.StringLiteral s -> true;
      case Expr.CompoundLiteral c -> true;
      case Expr.Deref d -> true;
      case Expr.Member m -> !ends(m);
      default -> false;
    };
  }

  /** The member may reach to the end of an object of unknown size, or shares it in a union. */
  private static boolean ends(Expr.Member m) {
    if (!(m.base().type() instanceof Type.Struct struct)) {
      return true;
    }
    boolean last =
        struct.union()
            || m.field().offset() + m.field().type().type().size() + struct.align() > struct.size();
    if (!last) {
      return false;
    }
    return switch (m.base()) {
      case Expr.VarRef v -> struct.union();
      case Expr.Member outer -> struct.union() || ends(outer);
      default -> true;
    };
  }

  private static String words(Expr array) {
    String type = new TypeNames(false).quoted(array.type());
    String plain = type.substring(1, type.indexOf('’'));
    int bracket = plain.indexOf('[');
    return String.format(
        Locale.ROOT,
        "type '%s %s'%s",
        plain.substring(0, bracket),
        plain.substring(bracket),
        name(array));
  }

  private static String name(Expr array) {
    return switch (array) {
      case Expr.VarRef v -> " ('" + v.variable().name() + "')";
      case Expr.Member m -> " (member '" + m.field().name() + "')";
      default -> "";
    };
  }
}
