package dev.mmaplab.c;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads initialisers and flattens them (C11 6.7.9, GNU's ranges and old {@code field:} form included). */
final class InitializerParser {
  /** What was read: the parts, and the type, completed if it was {@code T[]}. */
  record Result(List<Symbol.Init> inits, QualType type) {}

  private final Unit unit;
  private final TokenStream in;

  InitializerParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /** One initialiser being read. */
  private final class Reading {
    final boolean constant;
    final List<Symbol.Init> inits = new ArrayList<>();
    final Deque<InitializerLevel> levels = new ArrayDeque<>();
    boolean missingBraces;
    int elements;
    boolean onlyZero;

    Reading(boolean constant) {
      this.constant = constant;
    }
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
    Reading r = new Reading(constant);
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
  private QualType top(Reading r, QualType type, Expr value, Position at) {
    if (Conversions.isError(value) || Types.isError(type.type())) {
      return type.type() instanceof Type.Array a && a.length() < 0 ? Types.ERROR_QUAL : type;
    }
    if (type.type() instanceof Type.Array a) {
      if (value instanceof Expr.StringLiteral s && fits(a, s)) {
        return string(r, type, a, s, 0, at, "");
      }
      if (value instanceof Expr.CompoundLiteral c && Compatibility.compatible(a, c.type())) {
        r.inits.addAll(c.inits());
        return QualType.of(c.type());
      }
      unit.report.error(at, isString(value) ? "wide character array initialized from incompatible wide string" : "invalid initializer");
      return Types.ERROR_QUAL;
    }
    scalar(r, type, Optional.empty(), 0, value, at, "");
    return type;
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

  private QualType string(Reading r, QualType whole, Type.Array a, Expr.StringLiteral s, long offset, Position at, String path) {
    long width = a.element().type().size();
    long length = s.bytes().length / width;
    QualType type = whole;
    Type.Array target = a;
    if (a.length() < 0) {
      target = new Type.Array(a.element(), length);
      type = QualType.of(target);
    } else if (length - 1 > a.length()) {
      if (unit.report.warn(Warning.PLAIN, at, "initializer-string for array of " + unit.names.quoted(unit.names.unqualified(a.element())) + " is too long")) {
        near(path, at);
      }
    }
    Expr value = s;
    if (length > target.length()) {
      byte[] cut = java.util.Arrays.copyOf(s.bytes(), (int) (target.length() * width));
      value = new Expr.StringLiteral(target, cut, s.position());
    }
    r.inits.add(new Symbol.Init(offset, target, Optional.empty(), value));
    return type;
  }

  private void near(String path, Position at) {
    if (!path.isEmpty()) {
      unit.report.note(at, "(near initialization for ‘" + path + "’)");
    }
  }

  /** A scalar, or a whole struct from an expression of its type. */
  private void scalar(Reading r, QualType type, Optional<Type.Bits> bits, long offset, Expr value, Position at, String path) {
    if (Conversions.isError(value)) {
      return;
    }
    int before = unit.report.count();
    Expr converted =
        unit.assignments.convert(value, unit.names.unqualified(type), new Assignments.Purpose.Initialize(at));
    if (unit.report.count() > before) {
      near(path, at);
    }
    if (Conversions.isError(converted)) {
      return;
    }
    if (r.constant) {
      switch (ConstantCheck.of(converted)) {
        case NONE -> {
          unit.report.error(at, "initializer element is not constant");
          near(path, at);
          return;
        }
        case NOT_COMPUTABLE -> {
          unit.report.error(at, "initializer element is not computable at load time");
          near(path, at);
          return;
        }
        case ARITHMETIC, ADDRESS -> {}
      }
      if (converted instanceof Expr.CompoundLiteral c && type.type() instanceof Type.Struct) {
        for (Symbol.Init i : c.inits()) {
          r.inits.add(new Symbol.Init(offset + i.offset(), i.type(), i.bits(), i.value()));
        }
        return;
      }
    }
    r.inits.add(new Symbol.Init(offset, type.type(), bits, converted));
  }

  /** A braced list for an object of {@code type} at {@code offset}; gives the completed type. */
  private QualType braced(Reading r, QualType type, long offset, String path) {
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
        QualType done = string(r, type, a, literal, offset, at, path);
        moreThanString(a, path);
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

  private QualType body(Reading r, InitializerLevel level, QualType type, Position open) {
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
    popTo(r, level);
    closeRange(r, level);
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

  private void moreThanString(Type.Array a, String path) {
    while (in.accept(Word.COMMA)) {
      if (in.is(Word.CLOSE_BRACE)) {
        break;
      }
      Position at = in.position();
      unit.expressions.assignment();
      unit.report.error(at, "excess elements in ‘" + "char" + "’ array initializer");
      near(path, at);
    }
    in.skipUntilFound(Word.CLOSE_BRACE, "expected ‘}’");
  }

  private void bracedScalar(Reading r, QualType type, Optional<Type.Bits> bits, long offset, String path, Position open) {
    if (in.is(Word.CLOSE_BRACE)) {
      Position at = in.position();
      in.advance();
      if (!Types.isError(type.type())) {
        unit.report.error(open, "empty scalar initializer");
        near(path, open);
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
          skipDesignators();
          unit.report.error(at, dot ? "field name not in record or union initializer" : "array index in non-array initializer");
          near(path, at);
          at = in.position();
        }
        Expr e = unit.expressions.assignment();
        if (first) {
          scalar(r, type, bits, offset, e, at, path);
        } else if (!Types.isError(type.type()) && unit.report.warn(Warning.PLAIN, at, "excess elements in scalar initializer")) {
          near(path, at);
        }
      }
      first = false;
      if (!in.accept(Word.COMMA)) {
        break;
      }
    }
    in.skipUntilFound(Word.CLOSE_BRACE, "expected ‘}’");
  }

  private void skipDesignators() {
    while (in.is(Word.DOT) || in.is(Word.OPEN_SQUARE)) {
      if (in.advance().text().equals(".")) {
        in.accept(Word.NAME);
      } else {
        unit.expressions.assignment();
        in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
      }
    }
    in.accept(Word.EQ);
  }

  /** Leaves levels entered without braces until {@code level} is on top. */
  private void popTo(Reading r, InitializerLevel level) {
    while (r.levels.element() != level) {
      InitializerLevel done = r.levels.pop();
      closeRange(r, done);
      done(r, r.levels.element());
    }
  }

  /** One part of {@code level} is complete. */
  private void done(Reading r, InitializerLevel level) {
    closeRange(r, level);
    level.advance();
  }

  /** Repeats what was given for {@code [a ... b]}. */
  private void closeRange(Reading r, InitializerLevel level) {
    if (level.rangeEnd < 0) {
      return;
    }
    long end = level.rangeEnd;
    level.rangeEnd = -1;
    if (!(level.type.type() instanceof Type.Array a)) {
      return;
    }
    List<Symbol.Init> first = List.copyOf(r.inits.subList(level.rangeStart, r.inits.size()));
    long size = a.element().type().size();
    if ((end - level.next) * Math.max(first.size(), 1) > 1_000_000) {
      unit.report.unsupported("initializer range of more than a million elements", in.position());
      level.next = end;
      return;
    }
    for (long i = level.next + 1; i <= end; i++) {
      long delta = (i - level.next) * size;
      for (Symbol.Init one : first) {
        r.inits.add(new Symbol.Init(one.offset() + delta, one.type(), one.bits(), one.value()));
      }
    }
    level.next = end;
  }

  /**
   * <pre>
   * element = (designator+ "=" | identifier ":" | "[" index "]")? initializer
   * designator = "." identifier | "[" index ("..." index)? "]"
   * </pre>
   */
  private void element(Reading r, InitializerLevel level) {
    boolean designated = false;
    if (in.is(Word.DOT) || in.is(Word.OPEN_SQUARE)) {
      popTo(r, level);
      designated = true;
      boolean ok = true;
      boolean first = true;
      while (in.is(Word.DOT) || in.is(Word.OPEN_SQUARE)) {
        Position at = in.position();
        ok = ok && (first || descend(r, at));
        first = false;
        if (in.advance().text().equals(".")) {
          if (!in.is(Word.NAME)) {
            in.error("expected identifier");
            in.skipUntilFound(Word.COMMA, "expected ‘,’");
            return;
          }
          Token name = in.advance();
          ok = ok && field(r, name, at);
        } else {
          ok = index(r, ok) && ok;
        }
      }
      if (in.is(Word.EQ)) {
        in.advance();
      } else if (!in.inError() && !r.levels.element().isArray()) {
        in.error("expected ‘=’");
        in.skipUntilFound(Word.COMMA, "expected ‘,’");
        return;
      }
      if (!ok) {
        popTo(r, level);
      }
    } else if (in.is(Word.NAME) && in.peekWord(1) == Word.COLON) {
      popTo(r, level);
      Token name = in.advance();
      in.advance();
      designated = true;
      field(r, name, name.position());
    }
    r.elements++;
    if (designated) {
      r.onlyZero = false;
    }
    InitializerLevel top = r.levels.element();
    if (in.is(Word.OPEN_BRACE)) {
      bracedElement(r, level);
      return;
    }
    if (!designated && level.type.type() instanceof Type.Struct s && unit.designatedInit.contains(s) && top == level) {
      if (unit.report.warn(
          Warning.DESIGNATED_INIT,
          in.position(),
          "positional initialization of field in ‘struct’ declared with ‘designated_init’ attribute")) {
        near(level.path, in.position());
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
      braced(new Reading(false), Types.ERROR_QUAL, 0, "");
    } else {
      unit.expressions.assignment();
    }
  }

  /** Goes into the part that the designators so far name. */
  private boolean descend(Reading r, Position at) {
    InitializerLevel top = r.levels.element();
    Part part = part(top);
    if (!(part.type.type() instanceof Type.Array) && !(part.type.type() instanceof Type.Struct)) {
      boolean dot = in.is(Word.DOT);
      unit.report.error(at, dot ? "field name not in record or union initializer" : "array index in non-array initializer");
      near(part.path, at);
      return false;
    }
    r.levels.push(new InitializerLevel(part.type, part.offset, true, part.path));
    return true;
  }

  private boolean field(Reading r, Token name, Position at) {
    InitializerLevel top = r.levels.element();
    if (Types.isError(top.type.type())) {
      return false;
    }
    if (!(top.type.type() instanceof Type.Struct s)) {
      unit.report.error(at, "field name not in record or union initializer");
      near(top.path, at);
      return false;
    }
    closeRange(r, top);
    // members of anonymous members: go down to them
    Type.Struct in0 = s;
    while (true) {
      Type.Struct current = in0;
      Optional<Type.Field> direct = direct(current, name.text());
      if (direct.isPresent()) {
        InitializerLevel l = r.levels.element();
        l.next = l.indexOf(direct.get());
        l.designated = true;
        return true;
      }
      Optional<Type.Field> through = through(current, name.text());
      if (through.isEmpty()) {
        unit.members.noMember(name.position(), name.position(), top.type, s, name.text());
        return false;
      }
      InitializerLevel l = r.levels.element();
      l.next = l.indexOf(through.get());
      Part part = part(l);
      r.levels.push(new InitializerLevel(part.type, part.offset, true, part.path));
      in0 = (Type.Struct) through.get().type().type();
    }
  }

  private static Optional<Type.Field> direct(Type.Struct s, String name) {
    for (Type.Field f : s.fields()) {
      if (f.name().equals(name)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** The anonymous member that has the name somewhere inside. */
  private static Optional<Type.Field> through(Type.Struct s, String name) {
    for (Type.Field f : s.fields()) {
      if (f.name().isEmpty() && f.type().type() instanceof Type.Struct inner && inner.field(name).isPresent()) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** After {@code [}. */
  private boolean index(Reading r, boolean ok) {
    Position at = in.position();
    Expr first = unit.conversions.rvalue(unit.expressions.assignment());
    Optional<Expr> last = Optional.empty();
    if (in.accept(Word.ELLIPSIS)) {
      last = Optional.of(unit.conversions.rvalue(unit.expressions.assignment()));
    }
    in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
    InitializerLevel top = r.levels.element();
    if (!ok || Types.isError(top.type.type()) || Conversions.isError(first)) {
      return false;
    }
    if (!(top.type.type() instanceof Type.Array a)) {
      unit.report.error(at, "array index in non-array initializer");
      near(top.path, at);
      return false;
    }
    closeRange(r, top);
    if (!(first instanceof Expr.IntConst c) || last.isPresent() && !(last.get() instanceof Expr.IntConst)) {
      unit.report.error(at, Types.isInteger(first.type()) ? "nonconstant array index in initializer" : "array index in initializer not of integer type");
      near(top.path, at);
      return false;
    }
    long low = c.value();
    long high = last.isPresent() && last.get() instanceof Expr.IntConst d ? d.value() : low;
    if (low < 0 || a.length() >= 0 && low >= a.length()) {
      unit.report.error(at, "array index in initializer exceeds array bounds");
      near(top.path, at);
      return false;
    }
    if (high < low) {
      unit.report.error(at, "empty index range in initializer");
      near(top.path, at);
      return false;
    }
    if (a.length() >= 0 && high >= a.length()) {
      unit.report.error(at, "array index range in initializer exceeds array bounds");
      near(top.path, at);
      return false;
    }
    top.next = low;
    top.designated = true;
    if (high > low) {
      top.rangeEnd = high;
      top.rangeStart = r.inits.size();
    }
    return true;
  }

  /** A part of an aggregate. */
  private record Part(QualType type, long offset, Optional<Type.Bits> bits, String path) {}

  private Part part(InitializerLevel level) {
    if (level.type.type() instanceof Type.Array a) {
      return new Part(
          a.element(), level.offset + level.next * a.element().type().size(), Optional.empty(), level.path + "[" + level.next + "]");
    }
    Type.Field f = level.field();
    QualType q = unit.names.qualify(f.type(), level.type.isConst(), level.type.isVolatile());
    String path = f.name().isEmpty() ? level.path + ".<anonymous>" : level.path + "." + f.name();
    return new Part(q, level.offset + f.offset(), f.bits(), path);
  }

  /** An element with braces of its own: for the next part at the current depth. */
  private void bracedElement(Reading r, InitializerLevel level) {
    while (r.levels.element().exhausted() && r.levels.element() != level) {
      InitializerLevel full = r.levels.pop();
      closeRange(r, full);
      done(r, r.levels.element());
    }
    InitializerLevel top = r.levels.element();
    if (top.exhausted()) {
      Position at = in.position();
      excess(top, at);
      skipValue();
      return;
    }
    Part part = part(top);
    r.onlyZero = false;
    if (part.type.type() instanceof Type.Array || part.type.type() instanceof Type.Struct) {
      if (part.type.type() instanceof Type.Array a && a.length() < 0) {
        flexible(part, in.position());
      }
      braced(r, part.type, part.offset, part.path);
    } else {
      Position open = in.position();
      in.nest();
      in.advance();
      if (!Types.isError(part.type.type())) {
        Position place = in.inputLocation();
        unit.report.warn(Warning.PLAIN, place, "braces around scalar initializer");
        near(part.path, place);
      }
      bracedScalar(r, part.type, part.bits, part.offset, part.path, open);
      in.unnest();
    }
    done(r, top);
  }

  private void flexible(Part part, Position at) {
    if (unit.scopes.atFileScope()) {
      return;
    }
    if (!unit.functionIsAbsent()) {
      unit.report.error(at, "non-static initialization of a flexible array member");
      near(part.path, at);
    }
  }

  private void excess(InitializerLevel top, Position at) {
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
      near(top.path, at);
    }
  }

  /** An expression: for the next part, or the first scalar inside it. */
  private void value(Reading r, InitializerLevel level, Expr operand, Position at) {
    Expr value = operand;
    while (true) {
      InitializerLevel top = r.levels.element();
      if (top.exhausted()) {
        if (top == level) {
          excess(top, at);
          return;
        }
        r.levels.pop();
        closeRange(r, top);
        done(r, r.levels.element());
        continue;
      }
      if (Types.isError(top.type.type())) {
        return;
      }
      Part part = part(top);
      Type t = part.type.type();
      if (t instanceof Type.Array a) {
        if (value instanceof Expr.StringLiteral s && fits(a, s)) {
          string(r, part.type, a, s, part.offset, at, part.path);
          done(r, top);
          return;
        }
        if (a.length() < 0) {
          flexible(part, at);
        }
        enter(r, part, at);
        continue;
      }
      if (t instanceof Type.Struct s && value.type() != s && !Types.isError(value.type()) && !Types.isError(s)) {
        if (unit.transparentUnions.contains(s) || s.fields().isEmpty()) {
          unit.report.error(at, "invalid initializer");
          near(part.path, at);
          done(r, top);
          return;
        }
        enter(r, part, at);
        continue;
      }
      scalar(r, part.type, part.bits, part.offset, value, at, part.path);
      done(r, top);
      return;
    }
  }

  private void enter(Reading r, Part part, Position at) {
    r.missingBraces = true;
    r.levels.push(new InitializerLevel(part.type, part.offset, true, part.path));
  }
}
