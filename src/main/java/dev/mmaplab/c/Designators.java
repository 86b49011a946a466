package dev.mmaplab.c;

import java.util.Optional;

/**
 * Reads designators and moves the reading to the part they name (C11 6.7.9p6, GNU's ranges and
 * {@code name:} included).
 */
final class Designators {
  private final Unit unit;
  private boolean misplaced;
  private final TokenStream in;

  Designators(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  boolean startHere() {
    return in.is(Word.DOT)
        || in.is(Word.OPEN_SQUARE)
        || in.is(Word.NAME) && in.peekWord(1) == Word.COLON;
  }

  /**
   * <pre>
   * designation = designator+ "=" | identifier ":" | "[" index "]"
   * designator = "." identifier | "[" index ("..." index)? "]"
   * </pre>
   *
   * @param level the one with the braces
   * @return false after a syntax error: there is no element then
   */
  boolean read(InitializerReading r, InitializerLevel level) {
    misplaced = false;
    r.popTo(level);
    if (in.is(Word.NAME)) {
      Token name = in.advance();
      in.advance();
      if (!field(r, name, name.position())) {
        r.popTo(level);
      }
      return true;
    }
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
          return false;
        }
        Token name = in.advance();
        ok = ok && field(r, name, at);
      } else {
        ok = index(r, ok) && ok;
      }
    }
    if (in.is(Word.EQ)) {
      in.advance();
    } else if (!in.inError() && !r.top().isArray()) {
      in.error("expected ‘=’");
      in.skipUntilFound(Word.COMMA, "expected ‘,’");
      return false;
    }
    if (!ok) {
      r.popTo(level); // the value goes where it would without designators
      misplaced = true;
    }
    return true;
  }

  /** The designators read last name nothing. */
  boolean misplaced() {
    return misplaced;
  }

  /** Passes over designators where nothing can be designated. */
  void skip() {
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

  /** Goes into the part that the designators so far name. */
  private boolean descend(InitializerReading r, Position at) {
    InitializerLevel top = r.top();
    InitializerReading.Part part = r.part(top);
    if (!(part.type().type() instanceof Type.Array)
        && !(part.type().type() instanceof Type.Struct)) {
      boolean dot = in.is(Word.DOT);
      unit.report.error(
          at,
          dot
              ? "field name not in record or union initializer"
              : "array index in non-array initializer");
      r.near(part.path(), at);
      return false;
    }
    r.open(part);
    r.enter(part);
    return true;
  }

  private boolean field(InitializerReading r, Token name, Position at) {
    InitializerLevel top = r.top();
    if (Types.isError(top.type.type())) {
      return false;
    }
    if (!(top.type.type() instanceof Type.Struct s)) {
      unit.report.error(at, "field name not in record or union initializer");
      r.near(top.path, at);
      return false;
    }
    r.closeRange(top);
    // members of anonymous members: go down to them
    Type.Struct in0 = s;
    while (true) {
      Type.Struct current = in0;
      Optional<Type.Field> direct = direct(current, name.text());
      if (direct.isPresent()) {
        InitializerLevel l = r.top();
        l.next = l.indexOf(direct.get());
        l.designated = true;
        if (current.union()) {
          r.choose(l, direct.get());
        }
        return true;
      }
      Optional<Type.Field> through = through(current, name.text());
      if (through.isEmpty()) {
        unit.members.noMember(name.position(), name.position(), top.type, s, name.text());
        return false;
      }
      InitializerLevel l = r.top();
      l.next = l.indexOf(through.get());
      if (current.union()) {
        r.choose(l, through.get());
      }
      InitializerReading.Part part = r.part(l);
      r.enter(part);
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
      if (f.name().isEmpty()
          && f.type().type() instanceof Type.Struct inner
          && inner.field(name).isPresent()) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** After {@code [}. */
  private boolean index(InitializerReading r, boolean ok) {
    Position at = in.position();
    Expr first = unit.conversions.rvalue(unit.expressions.assignment());
    Optional<Expr> last = Optional.empty();
    if (in.accept(Word.ELLIPSIS)) {
      last = Optional.of(unit.conversions.rvalue(unit.expressions.assignment()));
    }
    in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
    InitializerLevel top = r.top();
    if (!ok || Types.isError(top.type.type()) || Conversions.isError(first)) {
      return false;
    }
    if (!(top.type.type() instanceof Type.Array a)) {
      unit.report.error(at, "array index in non-array initializer");
      r.near(top.path, at);
      return false;
    }
    r.closeRange(top);
    if (!(first instanceof Expr.IntConst c)
        || last.isPresent() && !(last.get() instanceof Expr.IntConst)) {
      unit.report.error(
          at,
          Types.isInteger(first.type())
              ? "nonconstant array index in initializer"
              : "array index in initializer not of integer type");
      r.near(top.path, at);
      return false;
    }
    long low = c.value();
    long high = last.isPresent() && last.get() instanceof Expr.IntConst d ? d.value() : low;
    if (low < 0 || a.length() >= 0 && low >= a.length()) {
      unit.report.error(at, "array index in initializer exceeds array bounds");
      r.near(top.path, at);
      return false;
    }
    if (high < low) {
      unit.report.error(at, "empty index range in initializer");
      r.near(top.path, at);
      return false;
    }
    if (a.length() >= 0 && high >= a.length()) {
      unit.report.error(at, "array index range in initializer exceeds array bounds");
      r.near(top.path, at);
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
}
