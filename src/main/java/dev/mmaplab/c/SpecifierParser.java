package dev.mmaplab.c;

import java.util.Optional;

/** Reads declaration specifiers and type names (C11 6.7.1 to 6.7.5, 6.7.7). */
final class SpecifierParser {
  /** How hard to look whether an unknown name is meant as a type. */
  enum Guess {
    PREFER_TYPE,
    NONABSTRACT,
    PREFER_NAME
  }

  private final Unit unit;
  private final TokenStream in;

  SpecifierParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  private boolean isTypedefName(Token t) {
    return unit.scopes.isTypedef(t.text())
        || t.text().equals("__builtin_va_list") && unit.scopes.find(t.text()) == Entity.None.NONE;
  }

  /** True if the current token may begin declaration specifiers. */
  boolean startsSpecifiers() {
    return in.is(Word.NAME) ? isTypedefName(in.token()) : in.word().startsDeclaration();
  }

  boolean startsTypeName() {
    return in.is(Word.NAME) ? isTypedefName(in.token()) : in.word().startsType();
  }

  /** As {@link #startsTypeName} for the n-th token ahead. */
  boolean startsTypeName(int n) {
    Token t = in.peek(n);
    Word w = Word.of(t);
    return w == Word.NAME ? isTypedefName(t) : w.startsType();
  }

  boolean startsTypeName(Guess guess) {
    if (startsTypeName()) {
      return true;
    }
    if (guess == Guess.PREFER_NAME || !in.is(Word.NAME)) {
      return false;
    }
    if (guess != Guess.PREFER_TYPE) {
      Word next = in.peekWord(1);
      if (next != Word.NAME && next != Word.MULT) {
        return false;
      }
    }
    return unit.scopes.find(in.token().text()) == Entity.None.NONE;
  }

  /** True if a declaration begins here rather than a statement. */
  boolean startsDeclaration() {
    if (in.is(Word.NAME) && in.peekWord(1) == Word.COLON) {
      return false;
    }
    return startsSpecifiers() || in.is(Word.STATIC_ASSERT) || startsTypeName(Guess.NONABSTRACT);
  }

  /**
   * <pre>
   * declaration-specifiers = (storage-class | type-specifier | qualifier | function-specifier | alignment | attribute)*
   * </pre>
   *
   * @param storageOk storage classes and {@code inline} may appear
   * @param typeOk type specifiers may appear
   * @param attributesOk attributes may come first
   */
  void parse(Specifiers s, boolean storageOk, boolean typeOk, boolean attributesOk, Guess guess) {
    boolean attributes = attributesOk;
    while (true) {
      Position at = in.position();
      if (s.isTagDefinition() && startsTypeName(guess) && !isQualifier()) {
        return;
      }
      if (in.is(Word.NAME)) {
        if (!typeOk || s.hasType() || !startsTypeName(guess)) {
          return;
        }
        attributes = true;
        Token name = in.advance();
        s.seen = true;
        s.kind = Specifiers.TypeKind.TYPEDEF;
        s.type = namedType(name);
        continue;
      }
      switch (in.word()) {
        case TYPEDEF, EXTERN, STATIC, AUTO, REGISTER, THREAD, INLINE, NORETURN -> {
          if (!storageOk) {
            return;
          }
          attributes = true;
          s.seen = true;
          storage(s, in.advance());
        }
        case CONST, VOLATILE, RESTRICT -> {
          attributes = true;
          s.seen = true;
          switch (in.word()) {
            case CONST -> {
              if (s.isConst) {
                unit.report.warn(
                    Warning.DUPLICATE_DECL_SPECIFIER,
                    at,
                    "duplicate ‘const’ declaration specifier");
              }
              s.isConst = true;
            }
            case VOLATILE -> s.isVolatile = true;
            default -> {} // restrict says nothing we check
          }
          in.advance();
        }
        case ATOMIC -> {
          if (in.peekWord(1) != Word.OPEN_PAREN) {
            attributes = true;
            s.seen = true;
            s.isAtomic = true;
            in.advance();
          } else {
            if (!typeOk) {
              return;
            }
            in.advance();
            in.advance();
            QualType inner = typeName();
            in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
            s.isAtomic = true;
            set(s, Specifiers.TypeKind.TYPEOF, inner, at);
          }
        }
        case VOID,
            KW_CHAR,
            SHORT,
            INT,
            LONG,
            FLOAT,
            DOUBLE,
            SIGNED,
            UNSIGNED,
            BOOL,
            COMPLEX,
            INT128,
            FLOAT128,
            AUTO_TYPE -> {
          if (!typeOk) {
            return;
          }
          attributes = true;
          s.seen = true;
          SpecifierWords.add(unit, s, in.advance());
        }
        case STRUCT, UNION -> {
          if (!typeOk) {
            return;
          }
          attributes = true;
          unit.structs.structOrUnion(s);
          s.seen = true;
        }
        case ENUM -> {
          if (!typeOk) {
            return;
          }
          attributes = true;
          unit.enums.specifier(s);
          s.seen = true;
        }
        case TYPEOF -> {
          if (!typeOk || s.hasType()) {
            return;
          }
          attributes = true;
          s.seen = true;
          set(s, Specifiers.TypeKind.TYPEOF, typeof(), at);
        }
        case ATTRIBUTE -> {
          if (!attributes) {
            return;
          }
          unit.attributes.parseInto(s.attributes);
        }
        case OPEN_SQUARE -> {
          if (!attributesOk || !in.startsStandardAttribute()) {
            return;
          }
          if (s.seen) {
            unit.attributes.ignore(unit.attributes.parse());
          } else {
            unit.attributes.parseInto(s.attributes);
          }
        }
        case ALIGNAS -> {
          s.seen = true;
          alignas(s);
        }
        default -> {
          return;
        }
      }
    }
  }

  private boolean isQualifier() {
    return switch (in.word()) {
      case CONST, VOLATILE, RESTRICT, ATOMIC, ATTRIBUTE -> true;
      default -> false;
    };
  }

  /** The type that a typedef name stands for; an error for a name that is none. */
  private QualType namedType(Token name) {
    Entity e = unit.scopes.find(name.text());
    if (e instanceof Entity.Typedef t) {
      t.used = true;
      return t.type;
    }
    if (e == Entity.None.NONE && name.text().equals("__builtin_va_list")) {
      return unit.vaList;
    }
    if (!(e instanceof Entity.Erroneous) && !unit.lacks(name)) {
      unit.report.error(name.position(), "unknown type name ‘" + name.text() + "’");
    }
    return Types.ERROR_QUAL;
  }

  void set(Specifiers s, Specifiers.TypeKind kind, QualType type, Position at) {
    if (s.hasType()) {
      unit.report.error(at, "two or more data types in declaration specifiers");
      return;
    }
    s.seen = true;
    s.kind = kind;
    s.type = type;
  }

  private void storage(Specifiers s, Token word) {
    switch (Word.of(word)) {
      case INLINE -> s.inline = true;
      case NORETURN -> s.noreturn = true;
      case THREAD -> s.threadLocal = Optional.of(word.text());
      case TYPEDEF -> storage(s, Specifiers.Storage.TYPEDEF, "typedef", word.position());
      case EXTERN -> storage(s, Specifiers.Storage.EXTERN, "extern", word.position());
      case STATIC -> storage(s, Specifiers.Storage.STATIC, "static", word.position());
      case AUTO -> storage(s, Specifiers.Storage.AUTO, "auto", word.position());
      default -> storage(s, Specifiers.Storage.REGISTER, "register", word.position());
    }
  }

  private void storage(Specifiers s, Specifiers.Storage storage, String word, Position at) {
    if (s.hasType() || s.isConst || s.isVolatile) {
      unit.report.warn(
          Warning.OLD_STYLE_DECLARATION, at, "‘" + word + "’ is not at beginning of declaration");
    }
    if (s.storage == storage) {
      unit.report.error(in.inputLocation(), "duplicate ‘" + word + "’");
    } else if (s.storage != Specifiers.Storage.NONE) {
      unit.report.error(in.inputLocation(), "multiple storage classes in declaration specifiers");
      return;
    }
    s.storage = storage;
  }

  /**
   * <pre>
   * typeof-specifier = "typeof" "(" (expression | type-name) ")"
   * </pre>
   */
  private QualType typeof() {
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return Types.ERROR_QUAL;
    }
    unit.unevaluated++;
    in.nest();
    QualType type;
    if (startsTypeName(Guess.PREFER_NAME)) {
      type = typeName();
    } else {
      Expr e = unit.expressions.expression();
      if (e instanceof Expr.Member m && m.field().bits().isPresent()) {
        unit.report.error(e.position(), "‘typeof’ applied to a bit-field");
      }
      type = unit.conversions.typeOf(e);
    }
    in.unnest();
    unit.unevaluated--;
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    return type;
  }

  /**
   * <pre>
   * alignment-specifier = "_Alignas" "(" (type-name | constant-expression) ")"
   * </pre>
   */
  private void alignas(Specifiers s) {
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return;
    }
    s.attributes.leavesNoTrace = false;
    if (startsTypeName(Guess.PREFER_NAME)) {
      s.attributes.align = Math.max(s.attributes.align, unit.names.alignOf(typeName()));
    } else {
      Position at = in.position();
      Expr e = unit.expressions.assignment();
      if (e instanceof Expr.IntConst c) {
        if (c.value() != 0 && (c.value() < 0 || Long.bitCount(c.value()) != 1)) {
          unit.report.error(at, "requested alignment is not a positive power of 2");
        } else {
          s.attributes.align = Math.max(s.attributes.align, (int) c.value());
        }
      } else if (!Conversions.isError(e)) {
        unit.report.error(at, "requested alignment is not an integer constant");
      }
    }
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
  }

  /**
   * <pre>
   * type-name = specifier-qualifier-list abstract-declarator?
   * </pre>
   */
  QualType typeName() {
    Specifiers s = new Specifiers(in.position());
    parse(s, false, true, true, Guess.PREFER_TYPE);
    if (in.inError()) {
      return Types.ERROR_QUAL;
    }
    if (!s.seen) {
      in.error("expected specifier-qualifier-list");
      return Types.ERROR_QUAL;
    }
    s.finish(unit);
    Optional<Declarator> d = unit.declarators.parse(s.hasType(), DeclaratorParser.Kind.ABSTRACT);
    if (d.isEmpty()) {
      return Types.ERROR_QUAL;
    }
    if (s.defaultInt) {
      unit.report.warn(Warning.IMPLICIT_INT, s.position, "type defaults to ‘int’ in type name");
    }
    return unit.declaratorTypes.apply(s.type, d.get(), DeclaratorTypes.Context.TYPE_NAME);
  }
}
