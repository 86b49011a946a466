package dev.mmaplab.c;

import java.util.List;

/**
 * A checked expression. All conversions are explicit {@link Cast}s; arrays and functions used as
 * pointers are explicit {@link AddressOf}s; an lvalue used for its value is simply the lvalue
 * expression itself (the code generator loads it). {@code type()} is the unqualified type of the
 * value.
 */
public sealed interface Expr {
  Type type();

  Position position();

  /**
   * An integer, enum or pointer constant; {@code value} is sign- or zero-extended from its type.
   */
  record IntConst(Type type, long value, Position position) implements Expr {}

  record FloatConst(Type type, double value, Position position) implements Expr {}

  /**
   * An lvalue array of char, {@code bytes} including the closing NUL. Equal literals may share
   * storage.
   */
  record StringLiteral(Type type, byte[] bytes, Position position) implements Expr {}

  /** Lvalue. */
  record VarRef(Symbol.Variable variable, Position position) implements Expr {
    @Override
    public Type type() {
      return variable.type().type();
    }
  }

  /** A function designator; appears only as a callee or below {@link AddressOf}. */
  record FunctionRef(Symbol.Function function, Position position) implements Expr {
    @Override
    public Type type() {
      return function.type();
    }
  }

  /** {@code base.field}; an lvalue if base is one ({@code p->f} is a Member of a Deref). */
  record Member(Expr base, Type.Field field, Position position) implements Expr {
    @Override
    public Type type() {
      return field.type().type();
    }
  }

  /** Lvalue {@code *pointer}. */
  record Deref(Expr pointer, Type type, Position position) implements Expr {}

  /**
   * {@code &operand}, and the decay of an array (to a pointer to its first element) or function.
   */
  record AddressOf(Expr operand, Type type, Position position) implements Expr {}

  enum UnaryOp {
    NEG,
    NOT,
    LOGICAL_NOT
  }

  record Unary(UnaryOp op, Expr operand, Type type, Position position) implements Expr {}

  enum BinaryOp {
    ADD,
    SUB,
    MUL,
    DIV,
    REM,
    SHL,
    SHR,
    AND,
    OR,
    XOR,
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE
  }

  /**
   * Both operands have the same type, but for shifts; comparisons have type int. Signedness is that
   * of {@code left}.
   */
  record Binary(BinaryOp op, Expr left, Expr right, Type type, Position position) implements Expr {}

  /**
   * {@code pointer + index * scale}; index is a long (negated by the parser for {@code p - i}),
   * scale in bytes.
   */
  record PointerAdd(Expr pointer, Expr index, long scale, Type type, Position position)
      implements Expr {}

  /** {@code (left - right) / scale}, type long. */
  record PointerDiff(Expr left, Expr right, long scale, Type type, Position position)
      implements Expr {}

  /** Short-circuit; type int. */
  record Logical(boolean and, Expr left, Expr right, Type type, Position position)
      implements Expr {}

  /**
   * Both arms converted to {@code type}. {@code a ?: b} has {@code then} equal to a {@link Same} of
   * the condition.
   */
  record Conditional(Expr condition, Expr then, Expr otherwise, Type type, Position position)
      implements Expr {}

  /** In {@code a ?: b}: the value the condition had, converted. Evaluated once. */
  record Same(Type type, Position position) implements Expr {}

  /** {@code target = value}, value converted to the target's type. Also copies structs. */
  record Assign(Expr target, Expr value, Type type, Position position) implements Expr {}

  /**
   * {@code target op= value}: the target is evaluated once, converted to {@code operation},
   * combined with value (already of that type; for shifts promoted by itself), converted back. For
   * pointers: op ADD, {@code scale} the element size, value a long.
   */
  record CompoundAssign(
      BinaryOp op,
      Expr target,
      Expr value,
      Type operation,
      long scale,
      Type type,
      Position position)
      implements Expr {}

  /**
   * {@code ++} and {@code --}: adds {@code delta} (scaled for pointers); the value is the new one
   * if {@code prefix}.
   */
  record Increment(Expr target, long delta, boolean prefix, Type type, Position position)
      implements Expr {}

  record Cast(Expr operand, Type type, Position position) implements Expr {}

  /**
   * @param callee a FunctionRef or a pointer to function
   * @param arguments converted to the parameter types, the variadic ones promoted
   * @param close position of the closing parenthesis
   */
  record Call(Expr callee, List<Expr> arguments, Type type, Position position, Position close)
      implements Expr {}

  record Comma(Expr left, Expr right, Type type, Position position) implements Expr {}

  /** GNU {@code ({ … })}; the value is that of the last statement, if an expression. */
  record StatementExpr(Stmt.Block block, Type type, Position position) implements Expr {}

  /** An unnamed object (AUTO or STATIC variable) made here with these values; lvalue. */
  record CompoundLiteral(Symbol.Variable variable, List<Symbol.Init> inits, Position position)
      implements Expr {
    @Override
    public Type type() {
      return variable.type().type();
    }
  }

  /**
   * A compiler builtin that is not an ordinary function: {@code __builtin_va_start}, {@code
   * __builtin_va_arg} (argument: the list; the result type says what is fetched; the list is a
   * pointer to the {@code struct __va_list_tag}), {@code __builtin_va_end}, {@code
   * __builtin_va_copy}, {@code __builtin_alloca}, {@code __builtin_unreachable}, {@code
   * __builtin_trap}, {@code __builtin_clzl} and its like.
   */
  record Builtin(String name, List<Expr> arguments, Type type, Position position) implements Expr {}

  /** {@code &&label}. */
  record LabelAddress(Stmt.Label label, Type type, Position position) implements Expr {}
}
