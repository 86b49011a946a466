package dev.mmaplab.c;

/** {@code sizeof} and {@code _Alignof} (C11 6.5.3.4). */
final class Sizes {
  private final Unit unit;
  private final TokenStream in;

  Sizes(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * sizeof = "sizeof" ("(" type-name ")" | unary)
   * </pre>
   */
  Expr sizeof() {
    Position at = in.position();
    in.advance();
    Position open = in.position();
    unit.unevaluated++;
    in.nest();
    try {
      if (in.is(Word.OPEN_PAREN) && unit.specifiers.startsTypeName(1)) {
        in.advance();
        Position typeAt = in.position();
        QualType type = unit.specifiers.typeName();
        in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
        if (in.is(Word.OPEN_BRACE)) {
          return ofExpression(at, open, unit.primary.postfix(literal(type, open), open));
        }
        return unit.lengths.before(ofType(at, typeAt, type));
      }
      Expr e = unit.primary.operandOfSizeof();
      Expr size = ofExpression(at, open, e);
      return Types.isVariable(e.type()) && ExpressionCode.sideEffects(e)
          ? new Expr.Comma(e, size, size.type(), at)
          : size;
    } finally {
      in.unnest();
      unit.unevaluated--;
    }
  }

  private Expr literal(QualType type, Position at) {
    InitializerParser.Result init = unit.initializers.parse(type, "(anonymous)", false);
    return Types.isError(init.type().type())
        ? Conversions.error(at)
        : new Expr.CompoundLiteral(
            new Symbol.Variable("", init.type(), Symbol.Variable.Storage.AUTO, "", at),
            init.inits(),
            at);
  }

  private Expr ofExpression(Position at, Position place, Expr e) {
    Conversions.markRead(e);
    if (Conversions.isError(e)) {
      return e;
    }
    if (e instanceof Expr.Member m && m.field().bits().isPresent()) {
      unit.report.error(place, "‘sizeof’ applied to a bit-field");
      return Conversions.error(at);
    }
    if (e instanceof Expr.VarRef v
        && unit.scopes.find(v.variable().name()) instanceof Entity.Variable p
        && p.arrayParameter.isPresent()) {
      if (unit.report.warn(
          Warning.SIZEOF_ARRAY_ARGUMENT,
          place,
          "‘sizeof’ on array function parameter ‘"
              + p.name()
              + "’ will return size of "
              + unit.names.quoted(p.symbol.type()))) {
        unit.report.note(p.position(), "declared here");
      }
    }
    return ofType(at, place, unit.conversions.typeOf(e));
  }

  private Expr ofType(Position at, Position typeAt, QualType q) {
    Type t = q.type();
    if (Types.isError(t)) {
      return Conversions.error(at);
    }
    if (!Types.isComplete(t) && !Types.isVoid(t)) {
      unit.report.error(
          typeAt, "invalid application of ‘sizeof’ to incomplete type " + unit.names.quoted(q));
      unit.missing.tag(t, typeAt);
      return Conversions.error(at);
    }
    return VariableLengths.size(t, at);
  }

  /**
   * <pre>
   * alignof = "_Alignof" ("(" type-name ")" | unary)
   * </pre>
   */
  Expr alignof() {
    Position at = in.position();
    in.advance();
    Position open = in.position();
    unit.unevaluated++;
    in.nest();
    try {
      if (in.is(Word.OPEN_PAREN) && unit.specifiers.startsTypeName(1)) {
        in.advance();
        Position typeAt = in.position();
        QualType type = unit.specifiers.typeName();
        in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
        if (!Types.isComplete(type.type()) && !Types.isVoid(type.type())) {
          if (!Types.isError(type.type())) {
            unit.report.error(
                typeAt,
                "invalid application of ‘__alignof__’ to incomplete type "
                    + unit.names.quoted(type));
          }
          return Conversions.error(at);
        }
        return new Expr.IntConst(Types.ULONG, unit.names.alignOf(type), at);
      }
      Expr e = unit.primary.operandOfSizeof();
      if (Conversions.isError(e)) {
        return e;
      }
      int align = unit.names.alignOf(unit.conversions.typeOf(e));
      if (e instanceof Expr.VarRef v) {
        align = Math.max(align, v.variable().align());
      } else if (e instanceof Expr.Member m) {
        align = m.field().align();
      }
      return new Expr.IntConst(Types.ULONG, align, at);
    } finally {
      in.unnest();
      unit.unevaluated--;
    }
  }
}
