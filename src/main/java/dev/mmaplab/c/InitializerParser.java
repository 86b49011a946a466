package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * Reads initialisers and flattens them (C11 6.7.9, GNU's ranges and old {@code field:} form
 * included).
 */
final class InitializerParser {
  /** What was read: the parts, and the type, completed if it was {@code T[]}. */
  record Result(List<Symbol.Init> inits, QualType type) {}

  private final Unit unit;
  private final TokenStream in;
  private final Designators designators;

  InitializerParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
    this.designators = new Designators(unit);
  }

  /**
   * <pre>
   * initializer = assignment-expression | "{" (element ("," element)* ","?)? "}"
   * </pre>
   *
   * @param name of the object, "" for a compound literal
   * @param constant the object has static storage
   */
  Result parse(QualType type, String name, boolean constant) {
    InitializerReading r = new InitializerReading(unit, constant);
    if (in.is(Word.OPEN_BRACE)) {
      QualType done = braced(r, type, 0, name);
      return new Result(r.inits, done);
    }
    Position at = in.position();
    Expr value = unit.expressions.assignment();
    QualType done = top(r, type, value, at);
    return new Result(r.inits, done);
  }

  /** An initialiser without braces. */
  private QualType top(InitializerReading r, QualType type, Expr value, Position at) {
    if (Conversions.isError(value) || Types.isError(type.type())) {
      return type.type() instanceof Type.Array a && a.length() < 0 ? Types.ERROR_QUAL : type;
    }
    if (type.type() instanceof Type.Array a) {
      if (value instanceof Expr.StringLiteral s && fits(a, s)) {
        return string(r, type, a, s, 0, at, "");
      }
      if (value instanceof Expr.CompoundLiteral c && Compatibility.compatible(a, c.type())) {
        c.inits().forEach(r::add);
        return QualType.of(c.type());
      }
      unit.report.error(at, isString(value) ? unsuitable(a) : "invalid initializer");
      return Types.ERROR_QUAL;
    }
    scalar(r, type, Optional.empty(), 0, value, at, "");
    return type;
  }

  private String unsuitable(Type.Array a) {
    boolean wide =
        a.element().type().size() == 4
            && Types.isInteger(a.element().type())
            && unit.report.dialect() == Dialect.PROGRAM;
    return wide
        ? "cannot initialize array of "
            + unit.names.quoted(unit.names.unqualified(a.element()))
            + " from a string literal with type array of ‘char’"
        : "array of inappropriate type initialized from string constant";
  }

  private static boolean isString(Expr e) {
    return e instanceof Expr.StringLiteral;
  }

  /** A string of characters of the array's kind. */
  private static boolean fits(Type.Array a, Expr.StringLiteral s) {
    if (!Types.isInteger(a.element().type()) || !(s.type() instanceof Type.Array own)) {
      return false;
    }
    return a.element().type().size() == own.element().type().size();
  }

  private QualType string(
      InitializerReading r,
      QualType whole,
      Type.Array a,
      Expr.StringLiteral s,
      long offset,
      Position at,
      String path) {
    long width = a.element().type().size();
    long length = s.bytes().length / width;
    QualType type = whole;
    Type.Array target = a;
    if (a.length() < 0) {
      target = new Type.Array(a.element(), length);
      type = QualType.of(target);
    } else if (length - 1 > a.length()) {
      if (unit.report.warn(
          Warning.PLAIN,
          at,
          "initializer-string for array of "
              + unit.names.quoted(unit.names.unqualified(a.element()))
              + " is too long")) {
        r.near(path, at);
      }
    }
    Expr value = s;
    if (length > target.length()) {
      byte[] cut = java.util.Arrays.copyOf(s.bytes(), (int) (target.length() * width));
      value = new Expr.StringLiteral(target, cut, s.position());
    }
    r.forget(offset, target.size());
    r.add(new Symbol.Init(offset, target, Optional.empty(), value));
    return type;
  }

  /** A scalar, or a whole struct from an expression of its type. */
  private void scalar(
      InitializerReading r,
      QualType type,
      Optional<Type.Bits> bits,
      long offset,
      Expr value,
      Position at,
      String path) {
    if (Conversions.isError(value)) {
      return;
    }
    int before = unit.report.count();
    Expr converted =
        unit.assignments.convert(
            value, unit.names.unqualified(type), new Assignments.Purpose.Initialize(at));
    if (unit.report.count() > before) {
      r.near(path, at);
    }
    if (Conversions.isError(converted)) {
      return;
    }
    if (type.type() instanceof Type.Struct) {
      r.forget(offset, type.type().size());
    }
    if (r.constant) {
      switch (ConstantCheck.of(converted)) {
        case NONE -> {
          unit.report.error(at, "initializer element is not constant");
          r.near(path, at);
          return;
        }
        case NOT_COMPUTABLE -> {
          unit.report.error(at, "initializer element is not computable at load time");
          r.near(path, at);
          return;
        }
        case ARITHMETIC, ADDRESS -> {}
      }
      if (converted instanceof Expr.CompoundLiteral c && type.type() instanceof Type.Struct) {
        for (Symbol.Init i : c.inits()) {
          r.add(new Symbol.Init(offset + i.offset(), i.type(), i.bits(), i.value()));
        }
        return;
      }
    }
    r.add(new Symbol.Init(offset, type.type(), bits, converted));
  }

  /** A braced list for an object of {@code type} at {@code offset}; gives the completed type. */
  private QualType braced(InitializerReading r, QualType type, long offset, String path) {
    Position open = in.position();
    in.nest();
    in.advance();
    Type t = type.type();
    boolean aggregate = t instanceof Type.Array || t instanceof Type.Struct;
    if (!aggregate) {
      bracedScalar(r, type, Optional.empty(), offset, path, open);
      in.unnest();
      return type;
    }
    if (t instanceof Type.Array a && in.is(Word.STRING) && stringAlone(a)) {
      Position at = in.position();
      Expr s = unit.expressions.assignment();
      if (s instanceof Expr.StringLiteral literal && fits(a, literal)) {
        boolean whole = r.levels.isEmpty();
        QualType done = string(r, type, a, literal, offset, whole ? open : at, whole ? "" : path);
        moreThanString(r, path);
        in.unnest();
        return done;
      }
      // an expression that only begins with a string
      InitializerLevel level = new InitializerLevel(type, offset, false, path);
      r.levels.push(level);
      value(r, level, s, at);
      in.accept(Word.COMMA);
      return body(r, level, type, open);
    }
    InitializerLevel level = new InitializerLevel(type, offset, false, path);
    r.levels.push(level);
    return body(r, level, type, open);
  }

  private QualType body(
      InitializerReading r, InitializerLevel level, QualType type, Position open) {
    boolean outerMissing = r.missingBraces;
    int outerElements = r.elements;
    boolean outerZero = r.onlyZero;
    r.missingBraces = false;
    r.elements = 0;
    r.onlyZero = true;
    while (!in.is(Word.CLOSE_BRACE) && !in.is(Word.END)) {
      element(r, level);
      if (!in.accept(Word.COMMA)) {
        break;
      }
    }
    r.popTo(level);
    r.closeRange(level);
    r.levels.pop();
    in.unnest();
    boolean missing = r.missingBraces && !(r.elements == 1 && r.onlyZero);
    r.missingBraces = outerMissing;
    r.elements = outerElements;
    r.onlyZero = outerZero;
    if (!in.is(Word.CLOSE_BRACE)) {
      in.skipUntilClosed(Word.CLOSE_BRACE, "expected ‘}’", open);
      return level.type.type() instanceof Type.Array a && a.length() < 0 ? Types.ERROR_QUAL : type;
    }
    in.advance();
    if (missing) {
      unit.report.warn(Warning.MISSING_BRACES, open, "missing braces around initializer");
    }
    if (type.type() instanceof Type.Array a && a.length() < 0) {
      return QualType.of(new Type.Array(a.element(), level.reached));
    }
    return type;
  }

  private boolean stringAlone(Type.Array a) {
    return Types.isInteger(a.element().type());
  }

  private void moreThanString(InitializerReading r, String path) {
    while (in.accept(Word.COMMA)) {
      if (in.is(Word.CLOSE_BRACE)) {
        break;
      }
      Position at = in.position();
      unit.expressions.assignment();
      unit.report.error(at, "excess elements in ‘char’ array initializer");
      r.near(path, at);
    }
    in.skipUntilFound(Word.CLOSE_BRACE, "expected ‘}’");
  }

  private void bracedScalar(
      InitializerReading r,
      QualType type,
      Optional<Type.Bits> bits,
      long offset,
      String path,
      Position open) {
    if (in.is(Word.CLOSE_BRACE)) {
      in.advance();
      if (!Types.isError(type.type())) {
        unit.report.error(open, "empty scalar initializer");
        r.near(path, open);
      }
      return;
    }
    boolean first = true;
    while (!in.is(Word.CLOSE_BRACE) && !in.is(Word.END)) {
      Position at = in.position();
      if (in.is(Word.OPEN_BRACE)) {
        if (first && !Types.isError(type.type())) {
          unit.report.warn(Warning.PLAIN, in.inputLocation(), "braces around scalar initializer");
        }
        in.nest();
        in.advance();
        bracedScalar(r, type, bits, offset, path, at);
        in.unnest();
      } else {
        if (in.is(Word.DOT) || in.is(Word.OPEN_SQUARE)) {
          boolean dot = in.is(Word.DOT);
          if (!dot) {
            at = in.peek(1).position();
          }
          designators.skip();
          unit.report.error(
              at,
              dot
                  ? "field name not in record or union initializer"
                  : "array index in non-array initializer");
          r.near(path, at);
          at = in.position();
        }
        Expr e = unit.expressions.assignment();
        if (first) {
          scalar(r, type, bits, offset, e, at, path);
        } else if (!Types.isError(type.type())
            && unit.report.warn(Warning.PLAIN, at, "excess elements in scalar initializer")) {
          r.near(path, at);
        }
      }
      first = false;
      if (!in.accept(Word.COMMA)) {
        break;
      }
    }
    in.skipUntilFound(Word.CLOSE_BRACE, "expected ‘}’");
  }

  /**
   * <pre>
   * element = designation? initializer
   * </pre>
   */
  private void element(InitializerReading r, InitializerLevel level) {
    boolean designated = designators.startHere();
    if (designated && !designators.read(r, level)) {
      return;
    }
    r.elements++;
    if (designated) {
      r.onlyZero = false;
    }
    InitializerLevel top = r.top();
    if (in.is(Word.OPEN_BRACE)) {
      bracedElement(r, level);
      return;
    }
    if (!(designated && !designators.misplaced())
        && level.type.type() instanceof Type.Struct s
        && unit.designatedInit.contains(s)
        && top == level) {
      if (unit.report.warn(
          Warning.DESIGNATED_INIT,
          in.position(),
          "positional initialization of field in ‘struct’ declared with ‘designated_init’"
              + " attribute")) {
        r.near(level.path, in.position());
      }
    }
    Position at = in.position();
    Expr value = unit.expressions.assignment();
    r.onlyZero &= value instanceof Expr.IntConst c && c.value() == 0;
    value(r, level, value, at);
  }

  /** An initialiser that belongs nowhere: read, but not used. */
  private void skipValue() {
    if (in.is(Word.OPEN_BRACE)) {
      braced(new InitializerReading(unit, false), Types.ERROR_QUAL, 0, "");
    } else {
      unit.expressions.assignment();
    }
  }

  /** An element with braces of its own: for the next part at the current depth. */
  private void bracedElement(InitializerReading r, InitializerLevel level) {
    while (r.top().exhausted() && r.top() != level) {
      r.leave();
    }
    InitializerLevel top = r.top();
    if (top.exhausted()) {
      Position at = in.position();
      if (top.type.type() instanceof Type.Struct s && !s.union()) {
        unit.report.error(at, "extra brace group at end of initializer");
        r.near(top.path, at);
      } else if (top.type.type() instanceof Type.Array a
          && Types.isScalar(a.element().type())
          && top.path.length() > 0) {
        Position line = in.inputLocation();
        unit.report.warn(Warning.PLAIN, line, "braces around scalar initializer");
        r.near(top.path + "[" + a.length() + "]", line);
      }
      excess(r, top, at);
      skipValue();
      return;
    }
    InitializerReading.Part part = r.part(top);
    r.onlyZero = false;
    if (part.type().type() instanceof Type.Array || part.type().type() instanceof Type.Struct) {
      if (part.type().type() instanceof Type.Array a && a.length() < 0) {
        flexible(r, part, in.position());
      }
      r.forget(part.offset(), part.type().type().size());
      braced(r, part.type(), part.offset(), part.path());
    } else {
      Position open = in.position();
      in.nest();
      in.advance();
      if (!Types.isError(part.type().type())) {
        Position place = in.inputLocation();
        unit.report.warn(Warning.PLAIN, place, "braces around scalar initializer");
        r.near(part.path(), place);
      }
      bracedScalar(r, part.type(), part.bits(), part.offset(), part.path(), open);
      in.unnest();
    }
    r.done(top);
  }

  private void flexible(InitializerReading r, InitializerReading.Part part, Position at) {
    boolean nested = r.levels.size() > 1;
    boolean fixed = r.constant || unit.functionIsAbsent();
    if (fixed && !nested) {
      return;
    }
    if (nested) {
      unit.report.error(at, "initialization of flexible array member in a nested context");
      r.near(part.path(), at);
    }
    if (!fixed) {
      unit.report.error(at, "non-static initialization of a flexible array member");
      r.near(part.path().substring(0, Math.max(part.path().lastIndexOf('.'), 0)), at);
    }
  }

  private void excess(InitializerReading r, InitializerLevel top, Position at) {
    if (Types.isError(top.type.type())) {
      return;
    }
    String what =
        switch (top.type.type()) {
          case Type.Array a -> "array";
          case Type.Struct s -> s.union() ? "union" : "struct";
          default -> "scalar";
        };
    if (unit.report.warn(Warning.PLAIN, at, "excess elements in " + what + " initializer")) {
      r.near(top.path, at);
    }
  }

  /** An expression: for the next part, or the first scalar inside it. */
  private void value(InitializerReading r, InitializerLevel level, Expr operand, Position at) {
    Expr value = operand;
    while (true) {
      InitializerLevel top = r.top();
      if (top.exhausted()) {
        if (top == level) {
          excess(r, top, at);
          return;
        }
        r.leave();
        continue;
      }
      if (Types.isError(top.type.type())) {
        return;
      }
      InitializerReading.Part part = r.part(top);
      Type t = part.type().type();
      if (t instanceof Type.Array a) {
        if (value instanceof Expr.StringLiteral s && fits(a, s)) {
          string(r, part.type(), a, s, part.offset(), at, part.path());
          r.done(top);
          return;
        }
        if (a.length() < 0) {
          flexible(r, part, at);
        }
        if (a.length() == 0) {
          // entered, it would be left at once: never to end where the array around it has no length
          if (unit.report.warn(Warning.PLAIN, at, "excess elements in array initializer")) {
            r.near(part.path(), at);
          }
          r.done(top);
          return;
        }
        r.missingBraces = true;
        r.enter(part);
        continue;
      }
      if (t instanceof Type.Struct s
          && value.type() != s
          && !Types.isError(value.type())
          && !Types.isError(s)) {
        if (unit.transparentUnions.contains(s) || s.fields().isEmpty()) {
          unit.report.error(at, "invalid initializer");
          r.near(part.path(), at);
          r.done(top);
          return;
        }
        r.missingBraces = true;
        r.enter(part);
        continue;
      }
      scalar(r, part.type(), part.bits(), part.offset(), value, at, part.path());
      r.done(top);
      return;
    }
  }
}
