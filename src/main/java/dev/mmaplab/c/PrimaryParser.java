package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads casts, unary and postfix expressions and their operands (C11 6.5.1 to 6.5.4). */
final class PrimaryParser {
  private final Unit unit;
  private final TokenStream in;

  PrimaryParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * cast = "(" type-name ")" cast | "(" type-name ")" "{" initializers "}" postfix* | unary
   * </pre>
   */
  Expr cast() {
    if (!in.is(Word.OPEN_PAREN) || !unit.specifiers.startsTypeName(1)) {
      return unary();
    }
    Position at = in.position();
    in.nest();
    in.advance();
    QualType type = unit.specifiers.typeName();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", at);
    Expr result;
    if (in.is(Word.OPEN_BRACE)) {
      result = postfix(compoundLiteral(type, at), at);
    } else {
      Expr operand = cast();
      result = unit.lengths.before(unit.casts.cast(at, type, operand));
    }
    unit.expressions.code = ExpressionParser.Code.NONE;
    in.unnest();
    return result;
  }

  private Expr compoundLiteral(QualType type, Position at) {
    if (!Types.isComplete(type.type())
        && !(type.type() instanceof Type.Array)
        && !Types.isError(type.type())) {
      Position brace = in.position();
      unit.initializers.parse(Types.ERROR_QUAL, "", false);
      unit.report.error(brace, "invalid use of undefined type " + unit.names.quoted(type));
      return Conversions.error(at);
    }
    InitializerParser.Result init =
        unit.initializers.parse(type, "(anonymous)", unit.functionIsAbsent());
    if (Types.isError(type.type()) || Types.isError(init.type().type())) {
      return Conversions.error(at);
    }
    Symbol.Variable v = unit.declarations.unnamed(init.type(), at);
    if (v.storage() == Symbol.Variable.Storage.STATIC) {
      v.setInitializer(init.inits());
    }
    return new Expr.CompoundLiteral(v, init.inits(), at);
  }

  /**
   * <pre>
   * unary = ("++" | "--" | "&" | "*" | "+" | "-" | "~" | "!" | "__extension__") cast | "&&" identifier
   *       | "sizeof" … | "_Alignof" … | postfix
   * </pre>
   */
  private Expr unary() {
    Position at = in.position();
    switch (in.word()) {
      case PLUS_PLUS, MINUS_MINUS -> {
        boolean up = in.advance().text().equals("++");
        return done(unit.lvalues.increment(at, operand(), up, true));
      }
      case AND -> {
        in.advance();
        return done(unit.lvalues.addressOf(at, operand()));
      }
      case MULT -> {
        in.advance();
        return done(unit.lvalues.dereference(at, operand(), "unary ‘*’"));
      }
      case PLUS, MINUS, COMPL, NOT -> {
        Word op = in.word();
        in.advance();
        Expr e = unit.operators.unary(at, op, operand());
        unit.expressions.code =
            op == Word.NOT ? ExpressionParser.Code.NOT : ExpressionParser.Code.NONE;
        return e;
      }
      case AND_AND -> {
        in.advance();
        return done(labelAddress(at));
      }
      case SIZEOF -> {
        return done(unit.sizes.sizeof());
      }
      case ALIGNOF -> {
        return done(unit.sizes.alignof());
      }
      case EXTENSION -> {
        in.advance();
        return operand();
      }
      case REAL, IMAG -> {
        unit.report.unsupported(in.advance().text(), at);
        operand();
        return Conversions.error(at);
      }
      default -> {
        return postfix();
      }
    }
  }

  /** What {@code sizeof} without a type applies to. */
  Expr operandOfSizeof() {
    return unary();
  }

  private Expr operand() {
    in.nest();
    Expr e = cast();
    in.unnest();
    return e;
  }

  private Expr done(Expr e) {
    unit.expressions.code = ExpressionParser.Code.NONE;
    return e;
  }

  private Expr labelAddress(Position at) {
    if (!in.is(Word.NAME)) {
      in.error("expected identifier");
      return Conversions.error(at);
    }
    Token name = in.advance();
    Optional<FunctionState> f = unit.function();
    if (f.isEmpty()) {
      unit.report.error(at, "label ‘" + name.text() + "’ referenced outside of any function");
      return Conversions.error(at);
    }
    FunctionState.LabelUse use = unit.labels.use(f.get(), name, in.inputLocation());
    return new Expr.LabelAddress(use.label, Types.VOID_POINTER, at);
  }

  /** A postfix expression; the operand of sizeof without parentheses too. */
  Expr postfix() {
    Position at = in.position();
    unit.expressions.code = ExpressionParser.Code.NONE;
    Expr e =
        switch (in.word()) {
          case NUMBER -> number();
          case CHAR -> character();
          case STRING -> string();
          case NAME -> identifier();
          case FUNCTION_NAME -> functionName();
          case OPEN_PAREN -> parenthesised();
          case GENERIC -> unit.generic.selection();
          case VA_ARG, OFFSETOF, CHOOSE_EXPR, TYPES_COMPATIBLE -> unit.builtins.keyword();
          default -> {
            in.error("expected expression");
            yield Conversions.error(at);
          }
        };
    return postfix(e, Conversions.isError(e) ? at : e.position());
  }

  /**
   * <pre>
   * postfix = primary ("[" expression "]" | "(" arguments ")" | "." identifier | "->" identifier | "++" | "--")*
   * </pre>
   */
  Expr postfix(Expr primary, Position start) {
    Expr e = primary;
    while (true) {
      Position at = in.position();
      switch (in.word()) {
        case OPEN_SQUARE -> {
          in.nest();
          in.advance();
          Expr index = unit.expressions.expression();
          in.unnest();
          in.skipUntilClosed(Word.CLOSE_SQUARE, "expected ‘]’", at);
          e = unit.members.subscript(at, e, index);
        }
        case OPEN_PAREN -> {
          in.nest();
          in.advance();
          List<Expr> arguments = in.is(Word.CLOSE_PAREN) ? List.of() : arguments();
          in.unnest();
          Position close = in.position();
          in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", at);
          e = unit.calls.call(start, e, arguments, close);
        }
        case DOT, ARROW -> {
          boolean arrow = in.advance().text().equals("->");
          if (!in.is(Word.NAME)) {
            in.error("expected identifier");
            return done(Conversions.error(at));
          }
          Token name = in.advance();
          if (arrow) {
            e = unit.lvalues.dereference(at, e, "‘->’");
          }
          e = unit.members.member(at, e, name.text(), name.position());
        }
        case PLUS_PLUS, MINUS_MINUS -> {
          boolean up = in.advance().text().equals("++");
          e = unit.lvalues.increment(at, e, up, false);
        }
        default -> {
          return e;
        }
      }
      unit.expressions.code = ExpressionParser.Code.NONE;
    }
  }

  private List<Expr> arguments() {
    List<Expr> all = new ArrayList<>();
    all.add(unit.expressions.assignment());
    while (in.is(Word.COMMA)) {
      in.advance();
      all.add(unit.expressions.assignment());
    }
    return all;
  }

  private Expr number() {
    Token t = in.advance();
    Diagnostics said = new Diagnostics(); // what it has to say was said when the token was read
    Literals.Constant constant = Literals.number(t, said);
    if (said.failed()) {
      return Conversions.error(t.position());
    }
    return switch (constant) {
      case Literals.IntegerValue i -> new Expr.IntConst(i.type(), i.value(), t.position());
      case Literals.FloatValue f -> new Expr.FloatConst(f.type(), f.value(), t.position());
    };
  }

  private Expr character() {
    Token t = in.advance();
    Literals.IntegerValue v = Literals.character(t, new Diagnostics());
    long value = v.value();
    if (unit.unsignedChar()
        && v.type() instanceof Type.Int i
        && i.kind() == Type.IntKind.INT
        && t.text().startsWith("'")
        && value < 0) {
      value = value & 0xff;
    }
    return new Expr.IntConst(v.type(), value, t.position());
  }

  /** Adjacent string literals, joined. */
  Expr string() {
    Position at = in.position();
    List<Token> all = new ArrayList<>(1);
    do {
      all.add(in.advance());
    } while (in.is(Word.STRING));
    Literals.StringValue s = Literals.string(all, in.position(), unit.diagnostics);
    Type element = s.element() == Type.IntKind.CHAR ? unit.plainChar : new Type.Int(s.element());
    return new Expr.StringLiteral(new Type.Array(QualType.of(element), s.length()), s.bytes(), at);
  }

  private Expr identifier() {
    Token t = in.token();
    String name = t.text();
    Entity e = unit.scopes.find(name);
    if (e == Entity.None.NONE
        && (name.startsWith("__builtin_")
            || name.startsWith("__sync_")
            || name.startsWith("__atomic_"))) {
      Optional<Expr> builtin = unit.builtins.identifier(t);
      if (builtin.isPresent()) {
        return builtin.get();
      }
    }
    in.advance();
    return unit.references.to(t, e, in.is(Word.OPEN_PAREN));
  }

  private Expr functionName() {
    Token t = in.advance();
    Optional<FunctionState> f = unit.function();
    String name = f.map(s -> s.entity.name()).orElse("");
    if (f.isEmpty()) {
      unit.report.warn(
          Warning.PLAIN,
          t.position(),
          "‘" + t.text() + "’ is not defined outside of function scope");
    }
    return new Expr.VarRef(unit.functionNameVariable(name, t.position()), t.position());
  }

  /**
   * <pre>
   * parenthesised = "(" expression ")" | "(" compound-statement ")"
   * </pre>
   */
  private Expr parenthesised() {
    Position at = in.position();
    in.nest();
    in.advance();
    Expr e;
    if (in.is(Word.OPEN_BRACE)) {
      if (unit.function().isEmpty()) {
        unit.report.error(at, "braced-group within expression allowed only inside a function");
        in.setError(true);
        in.skipQuietlyUntil(Word.CLOSE_BRACE);
        in.skipQuietlyUntil(Word.CLOSE_PAREN);
        in.unnest();
        return Conversions.error(at);
      }
      e = unit.statements.statementExpression(at);
    } else {
      e = relocate(unit.expressions.expression(), at);
    }
    in.unnest();
    unit.expressions.code = ExpressionParser.Code.NONE;
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", at);
    return e;
  }

  /** Names and constants in parentheses are placed at the parenthesis. */
  private static Expr relocate(Expr e, Position at) {
    return switch (e) {
      case Expr.VarRef v -> new Expr.VarRef(v.variable(), at);
      case Expr.IntConst c -> new Expr.IntConst(c.type(), c.value(), at);
      case Expr.FloatConst c -> new Expr.FloatConst(c.type(), c.value(), at);
      case Expr.StringLiteral s -> new Expr.StringLiteral(s.type(), s.bytes(), at);
      case Expr.FunctionRef f -> new Expr.FunctionRef(f.function(), at);
      default -> e;
    };
  }
}
