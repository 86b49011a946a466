package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads declarators and parameter lists (C11 6.7.6). An empty result means: an error, already
 * reported.
 */
final class DeclaratorParser {
  /** What kinds of declarator are possible. */
  enum Kind {
    NORMAL,
    PARAMETER,
    ABSTRACT
  }

  private final Unit unit;
  private final TokenStream in;

  DeclaratorParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * declarator = ("*" qualifiers)* direct-declarator
   * </pre>
   */
  Optional<Declarator> parse(boolean typeSeen, Kind kind) {
    if (!in.is(Word.MULT)) {
      return direct(typeSeen, kind);
    }
    in.nest();
    in.advance();
    Specifiers qualifiers = new Specifiers(in.position());
    unit.specifiers.parse(qualifiers, false, false, true, SpecifierParser.Guess.PREFER_NAME);
    Optional<Declarator> inner = parse(typeSeen, kind);
    in.unnest();
    inner.ifPresent(
        d -> {
          d.parts.add(
              new Declarator.Pointer(
                  qualifiers.isConst, qualifiers.isVolatile, qualifiers.isAtomic));
          d.attributes.add(qualifiers.attributes);
        });
    return inner;
  }

  /**
   * <pre>
   * direct-declarator = (identifier | "(" declarator ")") suffix*
   * suffix = "[" qualifiers "static"? expression? "]" | "(" parameters ")"
   * </pre>
   */
  private Optional<Declarator> direct(boolean typeSeen, Kind kind) {
    if (kind != Kind.ABSTRACT
        && in.is(Word.NAME)
        && (typeSeen || !unit.scopes.isTypedef(in.token().text()))) {
      Token name = in.advance();
      Declarator d = new Declarator(name.text(), name.position());
      if (in.startsStandardAttribute()) {
        unit.attributes.parseInto(d.attributes);
      }
      return suffixes(d);
    }
    if (kind != Kind.NORMAL && in.is(Word.OPEN_SQUARE) && !in.startsStandardAttribute()) {
      return suffixes(new Declarator("", in.position()));
    }
    if (in.is(Word.OPEN_PAREN)) {
      return parenthesised(typeSeen, kind);
    }
    if (kind == Kind.NORMAL) {
      in.error("expected identifier or ‘(’");
      return Optional.empty();
    }
    return Optional.of(new Declarator("", in.position()));
  }

  private Optional<Declarator> parenthesised(boolean typeSeen, Kind kind) {
    Position open = in.position();
    in.nest();
    in.advance();
    Attributes attributes = unit.attributes.parse();
    if (kind != Kind.NORMAL
        && (unit.specifiers.startsSpecifiers()
            || in.is(Word.CLOSE_PAREN)
            || in.is(Word.ELLIPSIS))) {
      Optional<Declarator.Parameters> parameters = parameters(false, open);
      in.unnest();
      if (parameters.isEmpty()) {
        return Optional.empty();
      }
      Declarator d = new Declarator("", open);
      d.parts.add(new Declarator.Function(parameters.get()));
      return suffixes(d);
    }
    Optional<Declarator> inner = parse(typeSeen, kind);
    in.unnest();
    if (!in.is(Word.CLOSE_PAREN)) {
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      return Optional.empty();
    }
    in.advance();
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    inner.get().attributes.add(attributes);
    return suffixes(inner.get());
  }

  private Optional<Declarator> suffixes(Declarator d) {
    while (true) {
      if (in.startsStandardAttribute()) {
        unit.attributes.ignore(unit.attributes.parse());
      } else if (in.is(Word.OPEN_SQUARE)) {
        if (!array(d)) {
          return Optional.empty();
        }
      } else if (in.is(Word.OPEN_PAREN)) {
        Position open = in.position();
        in.nest();
        in.advance();
        Attributes attributes = unit.attributes.parse();
        Optional<Declarator.Parameters> parameters =
            parameters(!d.name.isEmpty() && attributes.leavesNoTrace, open);
        in.unnest();
        if (parameters.isEmpty()) {
          return Optional.empty();
        }
        d.parts.add(new Declarator.Function(parameters.get()));
      } else {
        return Optional.of(d);
      }
    }
  }

  private boolean array(Declarator d) {
    Position at = in.position();
    in.nest();
    in.advance();
    Specifiers qualifiers = new Specifiers(in.position());
    unit.specifiers.parse(qualifiers, false, false, false, SpecifierParser.Guess.PREFER_NAME);
    if (in.accept(Word.STATIC)) {
      unit.specifiers.parse(qualifiers, false, false, false, SpecifierParser.Guess.PREFER_NAME);
    }
    Optional<Expr> length = Optional.empty();
    boolean star = false;
    if (in.is(Word.MULT) && in.peekWord(1) == Word.CLOSE_SQUARE) {
      in.advance();
      star = true;
    } else if (!in.is(Word.CLOSE_SQUARE)) {
      length = Optional.of(unit.expressions.assignment());
    }
    in.unnest();
    if (!in.is(Word.CLOSE_SQUARE)) {
      in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
      return false;
    }
    in.advance();
    d.parts.add(new Declarator.Array(length, at, star, qualifiers.isConst));
    return true;
  }

  /**
   * After the opening parenthesis and attributes: a list of names, a list of parameters, or
   * nothing.
   */
  private Optional<Declarator.Parameters> parameters(boolean identifiersOk, Position open) {
    unit.scopes.push(Scope.Kind.PROTOTYPE);
    List<VariableLengths.Size> outer = unit.lengths.begin();
    try {
      if (identifiersOk && in.is(Word.NAME) && !unit.scopes.isTypedef(in.token().text())) {
        Word next = in.peekWord(1);
        if (next != Word.NAME
            && next != Word.MULT
            && next != Word.OPEN_PAREN
            && next != Word.OPEN_SQUARE
            && !next.isKeyword()) {
          return identifiers(open);
        }
      }
      return parameterList(open);
    } finally {
      unit.lengths.end(outer);
      unit.scopes.pop();
    }
  }

  private Optional<Declarator.Parameters> identifiers(Position open) {
    List<Token> names = new ArrayList<>();
    while (in.is(Word.NAME) && !unit.scopes.isTypedef(in.token().text())) {
      names.add(in.advance());
      if (!in.accept(Word.COMMA)) {
        break;
      }
      if (in.is(Word.CLOSE_PAREN)) {
        in.error("expected identifier");
        break;
      }
    }
    if (!in.is(Word.CLOSE_PAREN)) {
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      return Optional.empty();
    }
    in.advance();
    return Optional.of(
        new Declarator.Parameters(
            List.of(), names, false, false, List.of(), List.of(), List.of(), open));
  }

  /**
   * <pre>
   * parameters = (parameter ("," parameter)* ("," "...")?)?
   * </pre>
   */
  private Optional<Declarator.Parameters> parameterList(Position open) {
    if (in.accept(Word.CLOSE_PAREN)) {
      return Optional.of(
          new Declarator.Parameters(
              List.of(), List.of(), false, false, List.of(), List.of(), List.of(), open));
    }
    if (in.is(Word.ELLIPSIS)) {
      unit.report.error(in.position(), "ISO C requires a named argument before ‘...’");
      in.advance();
      if (in.accept(Word.CLOSE_PAREN)) {
        return Optional.of(
            new Declarator.Parameters(
                List.of(), List.of(), true, false, List.of(), List.of(), List.of(), open));
      }
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      return Optional.empty();
    }
    List<Declarator.Parameter> parameters = new ArrayList<>();
    boolean bad = false;
    while (true) {
      Optional<Declarator.Parameter> p = parameter();
      bad |= p.isEmpty();
      p.ifPresent(parameters::add);
      if (in.is(Word.SEMICOLON)) {
        unit.report.unsupported("forward declaration of parameters", in.position());
        in.advance();
        parameters.clear();
        if (in.accept(Word.CLOSE_PAREN)) {
          return Optional.of(
              new Declarator.Parameters(
                  List.of(), List.of(), false, false, List.of(), List.of(), List.of(), open));
        }
        continue;
      }
      if (in.accept(Word.CLOSE_PAREN)) {
        return bad ? Optional.empty() : finished(parameters, false, open);
      }
      if (!in.is(Word.COMMA)) {
        in.error("expected ‘;’, ‘,’ or ‘)’");
        in.skipQuietlyUntil(Word.CLOSE_PAREN);
        return Optional.empty();
      }
      in.advance();
      if (in.is(Word.ELLIPSIS)) {
        in.advance();
        if (in.accept(Word.CLOSE_PAREN)) {
          return bad ? Optional.empty() : finished(parameters, true, open);
        }
        in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
        return Optional.empty();
      }
    }
  }

  private Optional<Declarator.Parameters> finished(
      List<Declarator.Parameter> all, boolean variadic, Position open) {
    List<Tag> tags = new ArrayList<>();
    for (Scope.TagBinding b : unit.scopes.current().tags) {
      tags.add(b.tag());
    }
    tags.reversed().forEach(this::warnAboutTag);
    List<Entity> others = new ArrayList<>();
    for (Scope.Binding b : unit.scopes.current().bindings) {
      if (b.entity() instanceof Entity.Enumerator) {
        others.add(b.entity());
      }
    }
    List<Declarator.Parameter> parameters = all;
    if (all.size() == 1
        && !variadic
        && all.getFirst().name().isEmpty()
        && Types.isVoid(all.getFirst().type().type())) {
      if (Types.isConst(all.getFirst().type()) || Types.isVolatile(all.getFirst().type())) {
        unit.report.error(
            all.getFirst().position(), "‘void’ as only parameter may not be qualified");
      }
      parameters = List.of();
    } else {
      parameters = new ArrayList<>();
      boolean said = false;
      int n = 0;
      for (Declarator.Parameter p : all) {
        n++;
        if (Types.isVoid(p.type().type()) && !p.name().isEmpty() && !in.is(Word.OPEN_BRACE)) {
          unit.report.warn(
              Warning.PLAIN,
              p.position(),
              "parameter " + n + " (‘" + p.name() + "’) has void type");
        }
        if (Types.isVoid(p.type().type()) && p.name().isEmpty()) {
          if (!said) {
            unit.report.error(p.position(), "‘void’ must be the only parameter");
            said = true;
          }
        } else {
          parameters.add(p);
        }
      }
    }
    return Optional.of(
        new Declarator.Parameters(
            List.copyOf(parameters),
            List.of(),
            variadic,
            true,
            tags,
            others,
            unit.lengths.reading(),
            open));
  }

  private void warnAboutTag(Tag tag) {
    String word = tag.kind().spelling();
    boolean anonymous = tag.name.isEmpty() || tag.name.startsWith("<");
    if (anonymous) {
      unit.report.warn(
          Warning.PLAIN,
          tag.position,
          "anonymous "
              + word
              + " declared inside parameter list will not be visible outside of this definition or"
              + " declaration");
    } else if (unit.report.warn(
        Warning.PLAIN,
        tag.position,
        "‘"
            + word
            + " "
            + tag.name
            + "’ declared inside parameter list will not be visible outside of this definition or"
            + " declaration")) {
      unit.missing.tag(tag.type, tag.position);
    }
  }

  /**
   * <pre>
   * parameter = specifiers (declarator | abstract-declarator)? attributes
   * </pre>
   */
  private Optional<Declarator.Parameter> parameter() {
    while (in.is(Word.EXTENSION)) {
      in.advance();
    }
    Attributes leading = new Attributes();
    if (in.startsStandardAttribute()) {
      unit.attributes.parseInto(leading);
    }
    if (!unit.specifiers.startsSpecifiers()) {
      if (in.inError()) {
        return Optional.empty();
      }
      if (unit.specifiers.startsTypeName(SpecifierParser.Guess.PREFER_TYPE)) {
        if (!unit.lacks(in.token())) {
          unit.report.error(in.position(), unit.suggestions.unknownTypeName(in.token()));
          unit.suggestions.missingHeader(in.token());
          unit.missing.type(in.token());
        }
        in.setError(true);
      } else {
        in.error("expected declaration specifiers or ‘...’");
      }
      in.skipToEndOfParameter();
      return Optional.empty();
    }
    Specifiers s = new Specifiers(in.position());
    unit.specifiers.parse(s, true, true, true, SpecifierParser.Guess.NONABSTRACT);
    s.finish(unit);
    Optional<Declarator> declarator = parse(s.hasType(), Kind.PARAMETER);
    if (declarator.isEmpty()) {
      in.skipQuietlyUntil(Word.COMMA);
      return Optional.empty();
    }
    Declarator d = declarator.get();
    Attributes attributes = new Attributes();
    attributes.add(leading);
    attributes.add(s.attributes);
    attributes.add(d.attributes);
    unit.attributes.parseInto(attributes);
    return Optional.of(unit.parameters.declare(s, d, attributes));
  }
}
