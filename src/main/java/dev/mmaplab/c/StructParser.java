package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code struct} and {@code union} specifiers (C11 6.7.2.1). */
final class StructParser {
  private final Unit unit;
  private final TokenStream in;

  StructParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * struct-specifier = ("struct" | "union") attributes identifier? ("{" member-declaration* "}" attributes)?
   * </pre>
   */
  void structOrUnion(Specifiers s) {
    Position specifierAt = in.position();
    boolean union = in.advance().text().equals("union");
    Attributes attributes = unit.attributes.parse();
    Position at = in.position();
    in.setInputLocation(at);
    String name = "";
    if (in.is(Word.NAME)) {
      name = in.advance().text();
    }
    if (in.is(Word.OPEN_BRACE)) {
      QualType type = definition(union, name, at, attributes);
      unit.specifiers.set(s, Specifiers.TypeKind.TAG_DEFINITION, type, specifierAt);
      return;
    }
    if (name.isEmpty()) {
      in.error("expected ‘{’");
      unit.specifiers.set(s, Specifiers.TypeKind.TAG_REFERENCE, Types.ERROR_QUAL, specifierAt);
      return;
    }
    Tag tag = reference(union ? Word.UNION : Word.STRUCT, name, at);
    boolean first = tag.position == at;
    if (in.is(Word.SEMICOLON)
        && !s.isConst
        && !s.isVolatile
        && s.storage == Specifiers.Storage.NONE) {
      tag = redeclaredHere(tag, union, name, at);
    }
    s.tag = Optional.of(tag);
    unit.specifiers.set(
        s,
        first ? Specifiers.TypeKind.TAG_FIRST : Specifiers.TypeKind.TAG_REFERENCE,
        QualType.of(tag.type),
        specifierAt);
  }

  /** {@code struct s;} in an inner scope declares a new struct. */
  private Tag redeclaredHere(Tag tag, boolean union, String name, Position at) {
    if (unit.scopes.findTagHere(name) != Tag.NONE || Types.isError(tag.type)) {
      return tag;
    }
    Tag fresh = new Tag(name, new Type.Struct(name, union), at);
    unit.scopes.bindTag(fresh);
    return fresh;
  }

  /** {@code struct name} without members. */
  Tag reference(Word kind, String name, Position at) {
    Tag known = unit.scopes.findTag(name);
    if (known != Tag.NONE) {
      if (known.kind() != kind) {
        unit.report.error(at, "‘" + name + "’ defined as wrong kind of tag");
        if (unit.scopes.findTagHere(name) != Tag.NONE) {
          return new Tag(name, new Type.Struct(name, kind == Word.UNION), at);
        }
      } else {
        return known;
      }
    }
    Tag made = new Tag(name, new Type.Struct(name, kind == Word.UNION), at);
    unit.scopes.bindTag(made);
    return made;
  }

  private QualType definition(boolean union, String name, Position at, Attributes attributes) {
    Tag tag = start(union, name, at);
    tag.beingDefined = true;
    in.nest();
    in.advance();
    List<Layout.Member> members = new ArrayList<>();
    while (true) {
      if (in.accept(Word.SEMICOLON)) {
        continue;
      }
      if (in.accept(Word.CLOSE_BRACE)) {
        break;
      }
      memberDeclaration(members);
      if (in.is(Word.SEMICOLON)) {
        in.advance();
      } else if (in.is(Word.CLOSE_BRACE)) {
        unit.report.warn(Warning.PLAIN, in.position(), "no semicolon at end of struct or union");
      } else if (in.inError() || !unit.specifiers.startsSpecifiers()) {
        in.error("expected ‘;’");
        in.skipQuietlyUntil(Word.CLOSE_BRACE);
        break;
      }
    }
    in.unnest();
    unit.attributes.parseInto(attributes);
    tag.beingDefined = false;
    finish(tag, members, union, attributes);
    return QualType.of(tag.type);
  }

  private Tag start(boolean union, String name, Position at) {
    if (!name.isEmpty()) {
      Tag known = unit.scopes.findTagHere(name);
      if (known != Tag.NONE) {
        boolean sameKind = known.type instanceof Type.Struct s && s.union() == union;
        if (sameKind && known.type instanceof Type.Struct s) {
          if (!s.complete() && !known.beingDefined) {
            known.position = at;
            return known;
          }
          if (known.beingDefined) {
            unit.report.error(
                at, "nested redefinition of ‘" + (union ? "union " : "struct ") + name + "’");
          } else {
            unit.report.error(
                at, "redefinition of ‘" + (union ? "union " : "struct ") + name + "’");
            unit.report.note(known.position, "originally defined here");
          }
        } else {
          unit.report.error(at, "‘" + name + "’ defined as wrong kind of tag");
          if (known.type instanceof Type.Struct s && s.complete()
              || known.type instanceof Type.Enum e && e.complete()) {
            unit.report.note(known.position, "originally defined here");
          }
        }
        return new Tag(
            name, new Type.Struct(name, union), at); // hidden: only for what follows here
      }
    }
    Tag made = new Tag(name, new Type.Struct(name, union), at);
    if (!name.isEmpty()) {
      unit.scopes.bindTag(made);
    } else if (unit.scopes.inPrototype()) {
      unit.scopes.bindTag(new Tag("<anonymous " + at + ">", made.type, at));
    }
    return made;
  }

  /**
   * <pre>
   * member-declaration = specifiers (member-declarator ("," member-declarator)*)? ";"
   * </pre>
   */
  private void memberDeclaration(List<Layout.Member> members) {
    while (in.is(Word.EXTENSION)) {
      in.advance();
    }
    if (in.is(Word.STATIC_ASSERT)) {
      unit.declarations.staticAssert(false);
      return;
    }
    Specifiers s = new Specifiers(in.position());
    unit.specifiers.parse(s, false, true, true, SpecifierParser.Guess.NONABSTRACT);
    if (in.inError()) {
      return;
    }
    if (!s.seen) {
      in.error("expected specifier-qualifier-list");
      return;
    }
    s.finish(unit);
    if (in.is(Word.SEMICOLON) || in.is(Word.CLOSE_BRACE)) {
      unnamed(s, members);
      return;
    }
    if (s.isTagDefinition()
        && s.type.type() instanceof Type.Struct
        && unit.specifiers.startsSpecifiers()
        && !in.is(Word.NAME)) {
      in.error("expected ‘;’, identifier or ‘(’");
      in.setError(false);
      return;
    }
    Attributes prefix = s.attributes;
    while (true) {
      Optional<Declarator> declarator =
          in.is(Word.COLON)
              ? Optional.of(new Declarator("", in.position()))
              : unit.declarators.parse(s.hasType(), DeclaratorParser.Kind.NORMAL);
      if (declarator.isEmpty()) {
        in.skipToEndOfBlockOrStatement();
        return;
      }
      switch (in.word()) {
        case COLON, COMMA, SEMICOLON, CLOSE_BRACE, ATTRIBUTE -> {}
        default -> {
          in.error("expected ‘:’, ‘,’, ‘;’, ‘}’ or ‘__attribute__’");
          return;
        }
      }
      Optional<Expr> width = Optional.empty();
      if (in.accept(Word.COLON)) {
        width = Optional.of(unit.expressions.assignment());
      }
      Attributes own = new Attributes();
      own.add(prefix);
      own.add(declarator.get().attributes);
      unit.attributes.parseInto(own);
      member(s, declarator.get(), width, own, members);
      if (in.is(Word.COMMA)) {
        in.advance();
      } else if (in.is(Word.SEMICOLON) || in.is(Word.CLOSE_BRACE)) {
        return;
      } else {
        in.error("expected ‘,’, ‘;’ or ‘}’");
        return;
      }
    }
  }

  /** A member without declarator: an anonymous struct or union, else nothing. */
  private void unnamed(Specifiers s, List<Layout.Member> members) {
    Type t = s.type.type();
    boolean anonymous =
        s.kind == Specifiers.TypeKind.TAG_DEFINITION
                && t instanceof Type.Struct st
                && st.tag().isEmpty()
            || s.kind == Specifiers.TypeKind.TYPEDEF
                && t instanceof Type.Struct named
                && named.tag().isEmpty();
    if (Types.isError(t)) {
      return;
    }
    if (!anonymous || s.kind == Specifiers.TypeKind.TYPEDEF) {
      unit.report.warn(Warning.PLAIN, in.position(), "declaration does not declare anything");
      return;
    }
    if (t instanceof Type.Struct st) {
      members.add(
          new Layout.Member(
              "",
              s.type,
              -1,
              Math.max(st.align(), s.attributes.align),
              s.attributes.align,
              s.attributes.packed,
              in.position()));
    }
  }

  private void member(
      Specifiers s,
      Declarator d,
      Optional<Expr> width,
      Attributes attributes,
      List<Layout.Member> members) {
    QualType type = unit.declaratorTypes.apply(s.type, d, DeclaratorTypes.Context.FIELD);
    if (attributes.mode.isPresent() && s.attributes.mode.isEmpty()) {
      type =
          new QualType(
              Specifiers.mode(attributes.mode.get(), type.type()),
              type.isConst(),
              type.isVolatile());
    }
    if (s.defaultInt && !s.hasType()) {
      unit.report.warn(
          Warning.IMPLICIT_INT,
          d.position,
          "type defaults to ‘int’ in declaration of ‘" + d.name + "’");
    }
    Type t = type.type();
    if (Types.isError(t)) {
      members.add(new Layout.Member(d.name, type, -1, 1, 0, false, d.position));
      return;
    }
    String quoted = d.name.isEmpty() ? "<anonymous>" : d.name;
    if (Types.isVoid(t)) {
      unit.report.error(d.position, "variable or field ‘" + d.name + "’ declared void");
      type = QualType.of(Types.INT);
      t = type.type();
    }
    if (t instanceof Type.Function) {
      unit.report.error(d.position, "field ‘" + d.name + "’ declared as a function");
      type = QualType.of(Types.pointerTo(type));
      t = type.type();
    }
    boolean flexible =
        t instanceof Type.Array a && a.length() < 0 && Types.isComplete(a.element().type());
    if (!Types.isComplete(t) && !flexible) {
      unit.report.error(d.position, "field ‘" + d.name + "’ has incomplete type");
      unit.missing.tag(t, d.position);
      members.add(new Layout.Member(d.name, Types.ERROR_QUAL, -1, 1, 0, false, d.position));
      return;
    }
    int bits = -1;
    if (width.isPresent()) {
      bits = width(t, width.get(), d, quoted);
      if (bits < -1) {
        bits = -1;
      }
    }
    int natural = unit.names.alignOf(type);
    int align = Math.max(natural, attributes.align);
    members.add(
        new Layout.Member(
            d.name, type, bits, align, attributes.align, attributes.packed, d.position));
  }

  /** Bits of a bit-field; -2 for one that is wrong, reported. */
  private int width(Type t, Expr width, Declarator d, String name) {
    Position at = d.position;
    if (Conversions.isError(width)) {
      unit.report.error(at, "bit-field ‘" + name + "’ width not an integer constant");
      return -2;
    }
    if (!Types.isInteger(t)) {
      unit.report.error(at, "bit-field ‘" + name + "’ has invalid type");
      return -2;
    }
    if (!(width instanceof Expr.IntConst c)) {
      unit.report.error(at, "bit-field ‘" + name + "’ width not an integer constant");
      return -2;
    }
    long limit = Types.isBool(t) ? 1 : t.size() * 8;
    if (c.value() < 0) {
      unit.report.error(at, "negative width in bit-field ‘" + name + "’");
      return -2;
    }
    if (c.value() > limit) {
      unit.report.error(at, "width of ‘" + name + "’ exceeds its type");
      return (int) limit;
    }
    if (c.value() == 0 && !d.name.isEmpty()) {
      unit.report.error(at, "zero width for bit-field ‘" + name + "’");
      return -2;
    }
    return (int) c.value();
  }

  private void finish(Tag tag, List<Layout.Member> members, boolean union, Attributes attributes) {
    if (!(tag.type instanceof Type.Struct struct) || struct.complete()) {
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      Layout.Member m = members.get(i);
      if (m.type().type() instanceof Type.Array a && a.length() < 0) {
        if (union) {
          unit.report.error(m.position(), "flexible array member in union");
        } else if (i < members.size() - 1) {
          unit.report.error(m.position(), "flexible array member not at end of struct");
        } else if (members.size() == 1) {
          unit.report.error(
              m.position(), "flexible array member in a struct with no named members");
        }
      }
    }
    duplicates(members);
    Layout.Result layout =
        Layout.place(members, union, attributes.packed, in.packing(), attributes.align);
    struct.complete(layout.fields(), layout.size(), layout.align());
    if (attributes.designatedInit) {
      unit.designatedInit.add(struct);
    }
    if (attributes.transparentUnion) {
      unit.transparentUnions.add(struct);
    }
  }

  private void duplicates(List<Layout.Member> members) {
    Set<String> seen = new HashSet<>();
    for (Layout.Member m : members) {
      duplicate(m.name(), m.type().type(), m.position(), seen);
    }
  }

  private void duplicate(String name, Type type, Position at, Set<String> seen) {
    if (!name.isEmpty()) {
      if (!seen.add(name)) {
        unit.report.error(at, "duplicate member ‘" + name + "’");
      }
    } else if (type instanceof Type.Struct s) {
      for (Type.Field f : s.fields()) {
        duplicate(f.name(), f.type().type(), f.position(), seen);
      }
    }
  }
}
