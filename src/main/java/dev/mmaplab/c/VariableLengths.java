package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arrays whose length is known only at run time (C11 6.7.6.2): each such type has a hidden variable
 * that receives its size in bytes where the declarator is reached.
 */
final class VariableLengths {
  /** What is computed when a declarator is reached: the size in bytes of one array type. */
  record Size(Symbol.Variable bytes, Expr value) {}

  private final Unit unit;

  /** Of declarators read and not yet reached by a statement. */
  private List<Size> pending = new ArrayList<>();

  VariableLengths(Unit unit) {
    this.unit = unit;
  }

  /**
   * The array of {@code length} elements.
   *
   * @param length an integer value; constant only if the element's size is not
   */
  QualType array(QualType element, Expr length, Position at) {
    Expr count = unit.conversions.cast(length, Types.ULONG, at);
    Expr value =
        new Expr.Binary(Expr.BinaryOp.MUL, count, size(element.type(), at), Types.ULONG, at);
    String text =
        length instanceof Expr.IntConst c ? Long.toString(c.value()) : ExprNames.of(length);
    Symbol.Variable bytes =
        new Symbol.Variable(text, QualType.of(Types.ULONG), Symbol.Variable.Storage.AUTO, text, at);
    pending.add(new Size(bytes, value));
    long known = length instanceof Expr.IntConst c ? c.value() : 1;
    return QualType.of(new Type.Array(element, known, Optional.of(bytes)));
  }

  /** {@code [*]} in a prototype: some length. */
  static QualType unspecified(QualType element, Position at) {
    Symbol.Variable bytes =
        new Symbol.Variable("*", QualType.of(Types.ULONG), Symbol.Variable.Storage.AUTO, "*", at);
    return QualType.of(new Type.Array(element, 1, Optional.of(bytes)));
  }

  /** A length whose value is of no use but that must be evaluated all the same. */
  void evaluate(Expr length, Position at) {
    array(QualType.of(Types.CHAR), length, at);
  }

  /** The size in bytes of a complete type, an unsigned long. */
  static Expr size(Type type, Position at) {
    return type instanceof Type.Array a && a.bytes().isPresent()
        ? new Expr.VarRef(a.bytes().get(), at)
        : new Expr.IntConst(Types.ULONG, type.size(), at);
  }

  /**
   * A list of declarators of its own begins, such as that of parameters; what was pending before.
   */
  List<Size> begin() {
    List<Size> outer = pending;
    pending = new ArrayList<>();
    return outer;
  }

  /** What the list read now needs computed so far. */
  List<Size> reading() {
    return List.copyOf(pending);
  }

  /** Ends such a list; what it needs computed. */
  List<Size> end(List<Size> outer) {
    List<Size> own = List.copyOf(pending);
    pending = outer;
    return own;
  }

  /** What must run now that a declaration is reached. */
  List<Stmt> reached() {
    return pending.isEmpty() ? List.of() : statements(end(new ArrayList<>()));
  }

  /** The statements that compute sizes. */
  static List<Stmt> statements(List<Size> sizes) {
    List<Stmt> all = new ArrayList<>(sizes.size());
    for (Size s : sizes) {
      Symbol.Init init = new Symbol.Init(0, Types.ULONG, Optional.empty(), s.value());
      all.add(new Stmt.Declare(s.bytes(), Optional.of(List.of(init)), s.value().position()));
    }
    return all;
  }

  /** {@code e}, before it what a type name in it needs computed. */
  Expr before(Expr e) {
    if (pending.isEmpty() || Conversions.isError(e)) {
      return e;
    }
    Expr whole = e;
    for (Size s : end(new ArrayList<>()).reversed()) {
      Position at = e.position();
      Expr target = new Expr.VarRef(s.bytes(), at);
      Expr compute = new Expr.Assign(target, s.value(), Types.ULONG, at);
      whole = new Expr.Comma(compute, whole, e.type(), at);
    }
    return whole;
  }
}
