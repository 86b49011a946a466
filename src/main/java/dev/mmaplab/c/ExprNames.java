package dev.mmaplab.c;

/** Writes expressions as gcc's messages quote them. */
final class ExprNames {
  private ExprNames() {}

  static String of(Expr e) {
    return switch (e) {
      case Expr.VarRef v -> v.variable().name();
      case Expr.FunctionRef f -> f.function().name();
      case Expr.Member m ->
          m.base() instanceof Expr.Deref d
              ? postfix(d.pointer()) + "->" + m.field().name()
              : m.field().name().isEmpty()
                  ? of(m.base())
                  : postfix(m.base()) + "." + m.field().name();
      case Expr.Deref d -> deref(d);
      case Expr.AddressOf a ->
          a.operand().type() instanceof Type.Array
                  && !(a.type() instanceof Type.Pointer p
                      && p.target().type() instanceof Type.Array)
              ? of(a.operand())
              : a.operand() instanceof Expr.FunctionRef f
                  ? f.function().name()
                  : "&" + unary(a.operand());
      case Expr.IntConst c -> constant(c);
      case Expr.FloatConst f -> Double.toString(f.value());
      case Expr.StringLiteral s ->
          "\""
              + new String(
                  s.bytes(),
                  0,
                  Math.max(s.bytes().length - 1, 0),
                  java.nio.charset.StandardCharsets.UTF_8)
              + "\"";
      case Expr.Call c -> postfix(c.callee()) + "(" + arguments(c) + ")";
      case Expr.Cast c -> of(c.operand());
      case Expr.Unary u ->
          switch (u.op()) {
                case NEG -> "-";
                case NOT -> "~";
                case LOGICAL_NOT -> "!";
              }
              + unary(u.operand());
      case Expr.Binary b -> unary(b.left()) + " " + sign(b.op()) + " " + unary(b.right());
      case Expr.PointerAdd p -> unary(p.pointer()) + " + " + scaled(p);
      case Expr.PointerDiff p -> unary(p.left()) + " - " + unary(p.right());
      case Expr.Logical l -> unary(l.left()) + (l.and() ? " && " : " || ") + unary(l.right());
      case Expr.Conditional c ->
          of(c.condition()) + " ? " + of(c.then()) + " : " + of(c.otherwise());
      case Expr.Comma c -> of(c.left()) + ", " + of(c.right());
      case Expr.Assign a -> of(a.target()) + " = " + of(a.value());
      case Expr.Increment i ->
          i.prefix()
              ? (i.delta() > 0 ? "++" : "--") + of(i.target())
              : of(i.target()) + (i.delta() > 0 ? "++" : "--");
      case Expr.CompoundAssign c -> of(c.target()) + " " + sign(c.op()) + "= " + of(c.value());
      case Expr.StatementExpr s -> "({...})";
      case Expr.CompoundLiteral c -> "<compound literal>";
      case Expr.Builtin b -> b.name();
      case Expr.LabelAddress l -> "&&" + l.label().name();
      case Expr.Same s -> "";
    };
  }

  private static String arguments(Expr.Call c) {
    StringBuilder out = new StringBuilder();
    for (Expr a : c.arguments()) {
      out.append(out.isEmpty() ? "" : ", ").append(of(a));
    }
    return out.toString();
  }

  private static String deref(Expr.Deref d) {
    if (d.pointer() instanceof Expr.PointerAdd p
        && p.pointer() instanceof Expr.AddressOf a
        && a.operand().type() instanceof Type.Array) {
      return postfix(a.operand()) + "[" + index(p.index()) + "]";
    }
    if (d.pointer() instanceof Expr.AddressOf a && a.operand().type() instanceof Type.Array) {
      return postfix(a.operand()) + "[0]";
    }
    return "*" + unary(d.pointer());
  }

  private static String index(Expr e) {
    return e instanceof Expr.Cast c
        ? of(c.operand())
        : e instanceof Expr.IntConst c ? Long.toString(c.value()) : of(e);
  }

  private static String scaled(Expr.PointerAdd p) {
    if (p.index() instanceof Expr.IntConst c) {
      return Long.toString(c.value() * p.scale());
    }
    String index = of(p.index());
    String wide =
        "(sizetype)"
            + (p.scale() == 1 ? index : "((long unsigned int)" + index + " * " + p.scale() + ")");
    return p.scale() == 1 ? "(sizetype)" + index : wide;
  }

  private static String constant(Expr.IntConst c) {
    if (c.type() instanceof Type.Pointer) {
      return c.value() == 0 ? "0" : "0x" + Long.toHexString(c.value());
    }
    return Types.isSigned(c.type()) ? Long.toString(c.value()) : Long.toUnsignedString(c.value());
  }

  private static String postfix(Expr e) {
    return switch (e) {
      case Expr.Binary b -> "(" + of(e) + ")";
      case Expr.PointerAdd p -> "(" + of(e) + ")";
      case Expr.Deref d when !deref(d).endsWith("]") -> "(" + of(e) + ")";
      case Expr.Conditional c -> "(" + of(e) + ")";
      default -> of(e);
    };
  }

  private static String unary(Expr e) {
    return switch (e) {
      case Expr.Binary b -> "(" + of(e) + ")";
      case Expr.PointerAdd p -> "(" + of(e) + ")";
      case Expr.Conditional c -> "(" + of(e) + ")";
      default -> of(e);
    };
  }

  static String sign(Expr.BinaryOp op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MUL -> "*";
      case DIV -> "/";
      case REM -> "%";
      case SHL -> "<<";
      case SHR -> ">>";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case EQ -> "==";
      case NE -> "!=";
      case LT -> "<";
      case LE -> "<=";
      case GT -> ">";
      case GE -> ">=";
    };
  }
}
