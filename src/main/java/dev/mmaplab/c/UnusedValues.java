package dev.mmaplab.c;

import java.util.Optional;

/** Values nobody looks at, and addresses that outlive their object. */
final class UnusedValues {
  private final Unit unit;

  UnusedValues(Unit unit) {
    this.unit = unit;
  }

  /** An expression statement. */
  void statement(Expr e, Position start) {
    if (Conversions.isError(e) || unit.report.quiet(start)) {
      return;
    }
    ignoredResult(e);
    if (!unit.report.enabled(Warning.UNUSED_VALUE) || Types.isVoid(e.type())) {
      return;
    }
    check(e, start);
  }

  private void check(Expr e, Position start) {
    if (!hasEffect(e)) {
      unit.report.warn(Warning.UNUSED_VALUE, at(e, start), "statement with no effect");
    } else {
      computed(e, start);
    }
  }

  private void computed(Expr e, Position start) {
    switch (e) {
      case Expr.Comma c -> {
        if (!hasEffect(c.right()) && !Types.isVoid(c.right().type())) {
          unit.report.warn(
              Warning.UNUSED_VALUE,
              c.position(),
              "right-hand operand of comma expression has no effect");
        } else {
          computed(c.right(), start);
        }
      }
      case Expr.Conditional c -> {}
      case Expr.Cast c -> {
        if (!Types.isVoid(c.type())) {
          computed(c.operand(), start);
        }
      }
      case Expr.Binary b -> notUsed(b, start);
      case Expr.Unary u -> notUsed(u, start);
      case Expr.Logical l -> notUsed(l, start);
      case Expr.PointerAdd p -> notUsed(p, start);
      case Expr.PointerDiff p -> notUsed(p, start);
      case Expr.Deref d -> notUsed(d, start);
      case Expr.Member m -> {}
      default -> {}
    }
  }

  private void notUsed(Expr e, Position start) {
    unit.report.warn(Warning.UNUSED_VALUE, at(e, start), "value computed is not used");
  }

  private static Position at(Expr e, Position start) {
    return switch (e) {
      case Expr.VarRef v -> start;
      case Expr.FunctionRef f -> start;
      case Expr.IntConst c -> start;
      case Expr.FloatConst c -> start;
      case Expr.StringLiteral s -> start;
      case Expr.AddressOf a
          when !(a.type() instanceof Type.Pointer p
              && p.target().equals(QualType.of(a.operand().type()))) ->
          start;
      default -> e.position();
    };
  }

  void leftOfComma(Expr e, Position comma) {
    if (Types.isVoid(e.type())) {
      return;
    }
    if (!hasEffect(e)) {
      unit.report.warn(
          Warning.UNUSED_VALUE, comma, "left-hand operand of comma expression has no effect");
    }
  }

  private static boolean hasEffect(Expr e) {
    return switch (e) {
      case Expr.IntConst c -> false;
      case Expr.FloatConst c -> false;
      case Expr.StringLiteral s -> false;
      case Expr.VarRef v -> v.variable().type().isVolatile();
      case Expr.FunctionRef f -> false;
      case Expr.Member m -> hasEffect(m.base()) || m.field().type().isVolatile();
      case Expr.Deref d ->
          hasEffect(d.pointer())
              || d.pointer().type() instanceof Type.Pointer p && p.target().isVolatile();
      case Expr.AddressOf a -> hasEffect(a.operand()) && !(a.operand() instanceof Expr.VarRef);
      case Expr.Unary u -> hasEffect(u.operand());
      case Expr.Binary b -> hasEffect(b.left()) || hasEffect(b.right());
      case Expr.PointerAdd p -> hasEffect(p.pointer()) || hasEffect(p.index());
      case Expr.PointerDiff p -> hasEffect(p.left()) || hasEffect(p.right());
      case Expr.Logical l -> hasEffect(l.left()) || hasEffect(l.right());
      case Expr.Conditional c ->
          hasEffect(c.condition()) || hasEffect(c.then()) || hasEffect(c.otherwise());
      case Expr.Cast c -> Types.isVoid(c.type()) || hasEffect(c.operand());
      case Expr.Comma c -> hasEffect(c.left()) || hasEffect(c.right());
      case Expr.Same s -> false;
      case Expr.LabelAddress l -> false;
      case Expr.CompoundLiteral c -> {
        boolean any = false;
        for (Symbol.Init i : c.inits()) {
          any |= hasEffect(i.value());
        }
        yield any;
      }
      default -> true;
    };
  }

  /** A call whose function says that its result matters. */
  private void ignoredResult(Expr e) {
    Expr inner = e;
    while (inner instanceof Expr.Cast c) {
      inner = c.operand();
    }
    if (inner instanceof Expr.StatementExpr s
        && !s.block().statements().isEmpty()
        && s.block().statements().getLast() instanceof Stmt.Expression last) {
      inner = last.expression();
    }
    if (!(inner instanceof Expr.Call call) || !(call.callee() instanceof Expr.FunctionRef f)) {
      return;
    }
    Optional<Entity.Function> entity = unit.entityOf(f.function());
    if (entity.isPresent() && entity.get().warnUnusedResult) {
      String name = f.function().name();
      String attribute =
          entity
              .get()
              .discardMessage
              .map(rest -> "’, declared with attribute ‘nodiscard" + rest)
              .orElse("’ declared with attribute ‘warn_unused_result’");
      String message = "ignoring return value of ‘" + name + attribute;
      if (!entity.get().discardMessage.isPresent()) {
        unit.afterFunctions(
            () -> unit.report.warn(Warning.UNUSED_RESULT, call.position(), message));
      } else if (unit.report.warn(Warning.UNUSED_RESULT, call.position(), message)) {
        unit.report.note(entity.get().latest, "declared here");
      }
    }
  }

  /** {@code return &local;}. */
  void returned(Expr value, Position at) {
    Expr e = value;
    while (e instanceof Expr.Cast c && c.type() instanceof Type.Pointer) {
      e = c.operand();
    }
    if (!(e instanceof Expr.AddressOf a)) {
      return;
    }
    Expr object = a.operand();
    while (object instanceof Expr.Member m) {
      object = m.base();
    }
    if (object instanceof Expr.VarRef v
        && (v.variable().storage() == Symbol.Variable.Storage.AUTO
            || v.variable().storage() == Symbol.Variable.Storage.PARAMETER)) {
      unit.report.warn(Warning.RETURN_LOCAL_ADDR, at, "function returns address of local variable");
    }
  }
}
