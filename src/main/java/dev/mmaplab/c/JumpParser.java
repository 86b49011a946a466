package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/** Reads jump statements that leave what surrounds them: goto and return (C11 6.8.6). */
final class JumpParser {
  private final Unit unit;
  private final TokenStream in;

  JumpParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * goto = "goto" (identifier | "*" expression) ";"
   * </pre>
   */
  Stmt gotoStatement() {
    Position at = in.position();
    in.advance();
    Stmt s = new Stmt.Empty(at);
    if (in.is(Word.NAME)) {
      Position line = in.inputLocation();
      Token name = in.advance();
      Optional<FunctionState> f = unit.function();
      if (f.isPresent()) {
        FunctionState.LabelUse label = unit.labels.use(f.get(), name, line);
        unit.labels.jump(f.get(), label, at);
        s = new Stmt.Goto(label.label, at);
      }
    } else if (in.accept(Word.MULT)) {
      Position valueAt = in.position();
      Expr target = unit.conversions.rvalue(unit.expressions.expression());
      if (!Conversions.isError(target) && !(target.type() instanceof Type.Pointer)) {
        unit.report.error(valueAt, "computed goto must be pointer type");
        target = Conversions.error(valueAt);
      }
      Expr pointer =
          unit.assignments.convert(
              target,
              QualType.of(Types.VOID_POINTER),
              new Assignments.Purpose.Assign(valueAt, valueAt));
      s = new Stmt.ComputedGoto(pointer, at);
    } else {
      in.error("expected identifier or ‘*’");
    }
    unit.statements.semicolon();
    return s;
  }

  /**
   * <pre>
   * return = "return" expression? ";"
   * </pre>
   */
  Stmt returnStatement() {
    Position at = in.position();
    in.advance();
    Optional<FunctionState> state = unit.function();
    if (state.isEmpty()) {
      return new Stmt.Empty(at);
    }
    FunctionState f = state.get();
    QualType result = f.type.result();
    f.returns = true;
    if (in.accept(Word.SEMICOLON)) {
      if (!Types.isVoid(result.type()) && !Types.isError(result.type())) {
        f.silentReturnType = true;
        if (unit.report.warn(
            returnMismatch(), at, "‘return’ with no value, in function returning non-void")) {
          unit.report.note(f.entity.latest, "declared here");
        }
      }
      return new Stmt.Return(Optional.empty(), at);
    }
    Expr value = unit.conversions.rvalue(unit.expressions.expression());
    Stmt s = finishReturn(f, result, value, at);
    unit.statements.semicolon();
    return s;
  }

  /** gcc names the option only where it is on. */
  private Warning returnMismatch() {
    return unit.report.enabled(Warning.RETURN_TYPE) ? Warning.RETURN_MISMATCH : Warning.PLAIN;
  }

  private Stmt finishReturn(FunctionState f, QualType result, Expr value, Position at) {
    if (Conversions.isError(value) || Types.isError(result.type())) {
      return new Stmt.Empty(at);
    }
    if (Types.isVoid(result.type())) {
      if (!Types.isVoid(value.type())) {
        if (unit.report.warn(
            returnMismatch(),
            value.position(),
            "‘return’ with a value, in function returning void")) {
          unit.report.note(f.entity.latest, "declared here");
        }
      }
      return new Stmt.Block(
          List.of(new Stmt.Expression(value, at), new Stmt.Return(Optional.empty(), at)), at);
    }
    Expr converted =
        unit.assignments.convert(
            value,
            unit.names.unqualified(result),
            new Assignments.Purpose.Return(value.position()));
    if (Conversions.isError(converted)) {
      return new Stmt.Empty(at);
    }
    unit.unusedValues.returned(converted, value.position());
    return new Stmt.Return(Optional.of(converted), at);
  }
}
