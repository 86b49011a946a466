package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads statements (C11 6.8); loops, switches and jumps are in {@link ControlParser}. */
final class StatementParser {
  private final Unit unit;
  private final TokenStream in;

  /** gcc's {@code input_location} when the latest block ended. */
  private Position endInput;

  StatementParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
    this.endInput = in.inputLocation();
  }

  /**
   * The body of a function whose parameters are declared.
   *
   * @param oldStyleSizes what the declarations of a K&amp;R parameter list need computed
   */
  void functionBody(FunctionState f, List<Stmt> oldStyleSizes) {
    Position at = in.position();
    if (!in.require(Word.OPEN_BRACE, "expected ‘{’")) {
      unit.closeScope();
      unit.withoutBody(
          f,
          new Position(
              at.file(), at.line() + (in.is(Word.END) ? 1 : 0), in.is(Word.END) ? 0 : at.column()));
      return;
    }
    List<Stmt> statements = new ArrayList<>(VariableLengths.statements(f.list.sizes()));
    statements.addAll(oldStyleSizes);
    Position end = statements(statements, false);
    Stmt.Block block = new Stmt.Block(statements, at);
    unit.closeScope(List.copyOf(f.labels.values()));
    f.entity.symbol.define(new Symbol.FunctionBody(List.copyOf(f.parameters), block, end));
    unit.defined(f, block, end, endInput);
  }

  /**
   * <pre>
   * compound-statement = "{" label-declaration* (declaration | statement)* "}"
   * </pre>
   */
  Stmt compound() {
    Position at = in.position();
    if (!in.require(Word.OPEN_BRACE, "expected ‘{’")) {
      return new Stmt.Empty(at);
    }
    return block(at, false);
  }

  private Stmt.Block block(Position at, boolean value) {
    in.nest();
    unit.scopes.push(Scope.Kind.BLOCK);
    List<Stmt> statements = new ArrayList<>();
    statements(statements, value);
    unit.closeScope();
    in.unnest();
    return new Stmt.Block(statements, at);
  }

  /** {@code ({ … })}, at the brace. */
  Expr statementExpression(Position at) {
    Position brace = in.position();
    boolean inIf = unit.control.inIf;
    unit.control.inIf = false;
    in.advance();
    unit.function().ifPresent(FunctionState::enterStatementExpression);
    Stmt.Block block = block(brace, true);
    unit.function().ifPresent(f -> f.within.removeLast());
    unit.control.inIf = inIf;
    Type type = Types.VOID;
    if (!block.statements().isEmpty()) {
      Stmt last = block.statements().getLast();
      while (last instanceof Stmt.Labeled l) {
        last = l.statement();
      }
      if (last instanceof Stmt.Expression e) {
        if (Conversions.isError(e.expression())) {
          return Conversions.error(at);
        }
        type = e.expression().type();
      }
    }
    return new Expr.StatementExpr(block, type, at);
  }

  /** Up to and with the closing brace, whose place is the result. */
  private Position statements(List<Stmt> out, boolean value) {
    if (in.is(Word.CLOSE_BRACE)) {
      endInput = in.inputLocation();
      return in.advance().position();
    }
    boolean localLabels = in.is(Word.LABEL);
    if (localLabels) {
      unit.function().ifPresent(f -> f.localLabels.add(new LinkedHashMap<>()));
      labelDeclarations();
      if (in.is(Word.CLOSE_BRACE)) {
        in.error("expected declaration or statement");
        return in.advance().position();
      }
    }
    Position end = loop(out, value);
    if (localLabels) {
      unit.function().ifPresent(f -> unit.labels.finish(f.localLabels.removeLast().values()));
    }
    return end;
  }

  private void labelDeclarations() {
    while (in.accept(Word.LABEL)) {
      do {
        if (!in.is(Word.NAME)) {
          in.error("expected identifier");
          break;
        }
        Token name = in.advance();
        unit.function().ifPresent(f -> unit.labels.declare(f, name));
      } while (in.accept(Word.COMMA));
      in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
    }
  }

  private Position loop(List<Stmt> out, boolean value) {
    while (!in.is(Word.CLOSE_BRACE)) {
      Position at = in.position();
      if (isLabel()) {
        out.add(labeledInBlock(value));
      } else if (in.startsStandardAttribute()) {
        Attributes attributes = unit.attributes.parse();
        if (!isLabel() && unit.specifiers.startsDeclaration()) {
          unit.declarationParser.declaration(true, true, attributes, out);
        } else {
          out.add(attributed(attributes, at, value));
        }
      } else if (unit.specifiers.startsDeclaration()) {
        unit.declarationParser.declaration(true, true, out);
      } else if (in.is(Word.EXTENSION)) {
        extension(out, value);
      } else if (in.is(Word.END)) {
        in.error("expected declaration or statement");
        endInput = in.inputLocation();
        return new Position(at.file(), at.line() + 1, 0);
      } else if (in.is(Word.ELSE)) {
        if (unit.control.inIf) {
          unit.report.error(at, "expected ‘}’ before ‘else’");
          return at;
        }
        unit.report.error(at, "‘else’ without a previous ‘if’");
        in.advance();
        continue;
      } else {
        out.add(afterLabels(value));
      }
      in.setError(false);
    }
    endInput = in.inputLocation();
    return in.advance().position();
  }

  private void extension(List<Stmt> out, boolean value) {
    Word next = in.peekWord(1);
    Token t = in.peek(1);
    boolean declaration =
        next == Word.NAME ? unit.scopes.isTypedef(t.text()) : next.startsDeclaration();
    if (declaration) {
      in.advance();
      unit.declarationParser.declaration(true, true, out);
    } else {
      out.add(afterLabels(value));
    }
  }

  private boolean isLabel() {
    return switch (in.word()) {
      case CASE, DEFAULT -> true;
      case NAME -> in.peekWord(1) == Word.COLON;
      default -> false;
    };
  }

  /** Labels inside a block: what follows may be a declaration or the end. */
  private Stmt labeledInBlock(boolean value) {
    Position at = in.position();
    Optional<Stmt.Label> label = unit.control.label();
    Stmt inner = new Stmt.Empty(at);
    if (!isLabel()
        && !in.is(Word.CLOSE_BRACE)
        && !in.is(Word.END)
        && !in.inError()
        && !startsDeclarationOrEnd()) {
      inner = afterLabels(value);
    }
    Stmt statement = inner;
    return label.<Stmt>map(l -> new Stmt.Labeled(l, statement, at)).orElse(statement);
  }

  private boolean startsDeclarationOrEnd() {
    return unit.specifiers.startsDeclaration() || in.is(Word.ELSE) || in.is(Word.EXTENSION);
  }

  /**
   * <pre>
   * statement = label* (compound | selection | iteration | jump | expression? ";" | asm)
   * </pre>
   */
  Stmt statement() {
    List<Stmt.Label> labels = new ArrayList<>();
    Position at = in.position();
    while (isLabel()) {
      unit.control.label().ifPresent(labels::add);
    }
    Stmt s = afterLabels(false);
    for (Stmt.Label l : labels.reversed()) {
      s = new Stmt.Labeled(l, s, at);
    }
    return s;
  }

  /** A statement that is a block of its own: what its condition declares ends with it. */
  private Stmt block(Supplier<Stmt> statement) {
    unit.scopes.push(Scope.Kind.BLOCK);
    Stmt s = statement.get();
    unit.closeScope();
    return s;
  }

  /**
   * @param value the statement may be the last of a statement expression: then its value is used
   */
  private Stmt afterLabels(boolean value) {
    Position at = in.position();
    in.nest();
    boolean inIf = unit.control.inIf;
    if (!in.is(Word.IF)) {
      unit.control.inIf = false;
    }
    Stmt s =
        switch (in.word()) {
          case OPEN_BRACE -> compound();
          case IF -> block(unit.control::ifStatement);
          case SWITCH -> block(unit.control::switchStatement);
          case WHILE -> block(unit.control::whileStatement);
          case DO -> block(unit.control::doStatement);
          case FOR -> unit.control.forStatement();
          case GOTO -> unit.jumps.gotoStatement();
          case CONTINUE, BREAK -> unit.control.leave();
          case RETURN -> unit.jumps.returnStatement();
          case ASM -> unit.assembly.statement();
          case SEMICOLON -> {
            in.advance();
            yield new Stmt.Empty(at);
          }
          case CLOSE_PAREN, CLOSE_SQUARE -> {
            in.error("expected statement");
            in.advance();
            yield new Stmt.Empty(at);
          }
          case ATTRIBUTE -> {
            List<Stmt> mark = new ArrayList<>();
            unit.declarationParser.standAlone(unit.attributes.parse(), at, mark);
            semicolon();
            yield mark.getFirst();
          }
          default ->
              in.startsStandardAttribute()
                  ? attributed(unit.attributes.parse(), at, value)
                  : expression(at, value);
        };
    unit.control.inIf = inIf;
    in.unnest();
    return s;
  }

  /** A statement after attributes, or these alone. */
  private Stmt attributed(Attributes attributes, Position at, boolean value) {
    if (in.is(Word.SEMICOLON) && attributes.fallthrough) {
      List<Stmt> mark = new ArrayList<>();
      unit.declarationParser.standAlone(attributes, at, mark);
      in.advance();
      return mark.getFirst();
    }
    unit.attributes.ignore(attributes);
    return isLabel() ? labeledInBlock(value) : afterLabels(value);
  }

  private Stmt expression(Position at, boolean value) {
    Expr written = unit.conversions.valueOf(unit.expressions.expression());
    if (!(written instanceof Expr.Assign)) {
      Conversions.markRead(written);
    }
    Expr e = unit.lengths.before(written);
    if (!value) {
      unit.unusedValues.statement(e, at);
    }
    semicolon();
    if (value) {
      while (in.is(Word.SEMICOLON)) {
        in.advance();
      }
      if (!in.is(Word.CLOSE_BRACE)) {
        unit.unusedValues.statement(e, at);
      }
    }
    return new Stmt.Expression(e, at);
  }

  void semicolon() {
    in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
  }
}
