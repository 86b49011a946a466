package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code _Generic} (C11 6.5.1.1). */
final class GenericSelection {
  private final Unit unit;
  private final TokenStream in;

  GenericSelection(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  private record Association(Optional<QualType> type, Expr value, Position at) {}

  /**
   * <pre>
   * generic = "_Generic" "(" assignment ("," (type-name | "default") ":" assignment)+ ")"
   * </pre>
   */
  Expr selection() {
    Position at = in.position();
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return Conversions.error(at);
    }
    Position selectorAt = in.position();
    unit.unevaluated++;
    Expr selector = unit.conversions.rvalue(unit.expressions.assignment());
    unit.unevaluated--;
    QualType type = unit.conversions.valueTypeOf(selector);
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      return Conversions.error(at);
    }
    List<Association> all = new ArrayList<>();
    Optional<Expr> chosen = Optional.empty();
    Optional<Expr> fallback = Optional.empty();
    Optional<Position> fallbackAt = Optional.empty();
    Optional<Position> chosenAt = Optional.empty();
    while (true) {
      Position here = in.position();
      Optional<QualType> one = Optional.empty();
      if (in.is(Word.DEFAULT)) {
        in.advance();
        if (fallbackAt.isPresent()) {
          unit.report.error(here, "duplicate ‘default’ case in ‘_Generic’");
          unit.report.note(fallbackAt.get(), "original ‘default’ is here");
        }
        fallbackAt = Optional.of(here);
      } else {
        QualType t = unit.specifiers.typeName();
        one = Optional.of(t);
        check(t, here, all);
      }
      if (!in.require(Word.COLON, "expected ‘:’")) {
        in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
        return Conversions.error(at);
      }
      boolean matches =
          one.isPresent()
              && !Types.isQualified(one.get())
              && !Types.isError(one.get().type())
              && Compatibility.compatible(one.get().type(), type.type());
      unit.unevaluated += matches || one.isEmpty() ? 0 : 1;
      Expr value = unit.expressions.assignment();
      unit.unevaluated -= matches || one.isEmpty() ? 0 : 1;
      all.add(new Association(one, value, here));
      if (one.isEmpty()) {
        fallback = Optional.of(value);
      } else if (matches && chosen.isEmpty()) {
        chosen = Optional.of(value);
        chosenAt = Optional.of(here);
      } else if (matches && chosenAt.isPresent()) {
        unit.report.error(here, "‘_Generic’ selector matches multiple associations");
        unit.report.note(chosenAt.get(), "other match is here");
      }
      if (!in.accept(Word.COMMA)) {
        break;
      }
    }
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    if (Conversions.isError(selector)) {
      return selector;
    }
    Optional<Expr> result = chosen.isPresent() ? chosen : fallback;
    if (result.isEmpty()) {
      unit.report.error(
          selectorAt,
          "‘_Generic’ selector of type "
              + unit.names.quoted(type)
              + " is not compatible with any association");
      return Conversions.error(at);
    }
    return result.get();
  }

  private void check(QualType t, Position at, List<Association> before) {
    if (Types.isError(t.type())) {
      return;
    }
    if (t.type() instanceof Type.Function) {
      unit.report.error(at, "‘_Generic’ association has function type");
    } else if (!Types.isComplete(t.type())) {
      unit.report.error(at, "‘_Generic’ association has incomplete type");
    }
    for (Association a : before) {
      if (a.type().isPresent() && Compatibility.compatible(a.type().get(), t)) {
        unit.report.error(at, "‘_Generic’ specifies two compatible types");
        unit.report.note(a.at(), "compatible type is here");
      }
    }
  }
}
