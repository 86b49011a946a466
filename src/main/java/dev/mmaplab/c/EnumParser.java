package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code enum} specifiers (C11 6.7.2.2). */
final class EnumParser {
  private final Unit unit;
  private final TokenStream in;

  EnumParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * enum-specifier = "enum" attributes identifier? ("{" enumerator ("," enumerator)* ","? "}" attributes)?
   * enumerator = identifier attributes ("=" constant-expression)?
   * </pre>
   */
  void specifier(Specifiers s) {
    Position specifierAt = in.position();
    in.advance();
    Attributes attributes = unit.attributes.parse();
    Position at = in.position();
    in.setInputLocation(at);
    String name = "";
    if (in.is(Word.NAME)) {
      name = in.advance().text();
    }
    if (in.is(Word.OPEN_BRACE)) {
      Type.Enum type = start(name, at);
      Range range = body(type);
      unit.attributes.parseInto(attributes);
      if (!type.complete()) {
        type.complete(
            attributes.packed
                ? smallest(range)
                : representation(range.negative(), range.min(), range.max()));
      }
      unit.specifiers.set(s, Specifiers.TypeKind.TAG_DEFINITION, QualType.of(type), specifierAt);
      return;
    }
    if (name.isEmpty()) {
      in.error("expected ‘{’");
      unit.specifiers.set(s, Specifiers.TypeKind.TAG_REFERENCE, Types.ERROR_QUAL, specifierAt);
      return;
    }
    Tag known = unit.scopes.findTag(name);
    Type type;
    if (known == Tag.NONE) {
      known = new Tag(name, new Type.Enum(name), at);
      unit.scopes.bindTag(known);
      type = known.type;
    } else if (known.kind() != Word.ENUM) {
      unit.report.error(at, "‘" + name + "’ defined as wrong kind of tag");
      boolean here = unit.scopes.findTagHere(name) != Tag.NONE;
      known = new Tag(name, new Type.Enum(name), at);
      type = known.type;
      if (!here) {
        unit.scopes.bindTag(known);
      }
    } else {
      type = known.type;
    }
    s.tag = Optional.of(known);
    unit.specifiers.set(s, Specifiers.TypeKind.TAG_REFERENCE, QualType.of(type), specifierAt);
  }

  private Type.Enum start(String name, Position at) {
    if (!name.isEmpty()) {
      Tag known = unit.scopes.findTagHere(name);
      if (known.type instanceof Type.Enum e) {
        if (!e.complete() && !known.beingDefined) {
          known.position = at;
          return e;
        }
        unit.report.error(
            at,
            (known.beingDefined ? "nested redefinition of ‘enum " : "redeclaration of ‘enum ")
                + name
                + "’");
        if (!known.beingDefined) {
          unit.report.note(known.position, "originally defined here");
        }
        return new Type.Enum(name);
      }
      if (known != Tag.NONE) {
        unit.report.error(at, "‘" + name + "’ defined as wrong kind of tag");
        return new Type.Enum(name);
      }
    }
    Type.Enum made = new Type.Enum(name);
    if (!name.isEmpty()) {
      unit.scopes.bindTag(new Tag(name, made, at));
    } else if (unit.scopes.inPrototype()) {
      unit.scopes.bindTag(new Tag("<anonymous " + at + ">", made, at));
    }
    return made;
  }

  /**
   * What the values span.
   *
   * @param max -1 if it does not fit a long
   */
  private record Range(boolean negative, long min, long max) {}

  private Range body(Type.Enum type) {
    in.advance();
    List<Entity.Enumerator> all = new ArrayList<>();
    boolean anyNegative = false;
    long max = 0;
    long min = 0;
    long next = 0;
    boolean nextUnsigned = false;
    while (true) {
      if (!in.is(Word.NAME)) {
        if (in.is(Word.CLOSE_BRACE) && !in.inError()) {
          unit.report.error(in.position(), "empty enum is invalid");
          in.setError(true);
        } else {
          in.error("expected identifier");
        }
        in.skipQuietlyUntil(Word.CLOSE_BRACE);
        break;
      }
      Token name = in.advance();
      unit.attributes.parse();
      Type valueType = Types.INT;
      long value = next;
      boolean isUnsigned = nextUnsigned;
      if (in.accept(Word.EQ)) {
        Position valueAt = unit.in.position();
        Expr e = unit.expressions.assignment();
        if (e instanceof Expr.IntConst c && Types.isInteger(c.type())) {
          value = c.value();
          isUnsigned = !Types.isSigned(c.type()) && c.value() < 0;
          valueType = c.type();
        } else if (!Conversions.isError(e)) {
          unit.report.error(
              Types.isInteger(e.type()) ? name.position() : valueAt,
              "enumerator value for ‘" + name.text() + "’ is not an integer constant");
        }
      }
      boolean fitsInt = value == (int) value && !isUnsigned;
      Type constantType = fitsInt ? Types.INT : wide(value, isUnsigned, valueType);
      declare(new Entity.Enumerator(name.text(), value, constantType, type, name.position()), all);
      anyNegative |= value < 0 && !isUnsigned;
      max = isUnsigned ? -1 : max == -1 ? -1 : Math.max(max, value);
      min = isUnsigned ? min : Math.min(min, value);
      next = value + 1;
      nextUnsigned = isUnsigned && next != 0 || value == Long.MAX_VALUE;
      boolean comma = in.accept(Word.COMMA);
      if (in.accept(Word.CLOSE_BRACE)) {
        break;
      }
      if (!comma) {
        in.error("expected ‘,’ or ‘}’");
        in.skipQuietlyUntil(Word.CLOSE_BRACE);
        break;
      }
    }
    return new Range(anyNegative, min, max);
  }

  /** What a packed enum takes. */
  private static Type.IntKind smallest(Range r) {
    if (r.negative()) {
      if (r.min() >= Byte.MIN_VALUE && r.max() <= Byte.MAX_VALUE && r.max() >= 0) {
        return Type.IntKind.SCHAR;
      }
      if (r.min() >= Short.MIN_VALUE && r.max() <= Short.MAX_VALUE && r.max() >= 0) {
        return Type.IntKind.SHORT;
      }
    } else if (r.max() >= 0 && r.max() <= 0xffff) {
      return r.max() <= 0xff ? Type.IntKind.UCHAR : Type.IntKind.USHORT;
    }
    return representation(r.negative(), r.min(), r.max());
  }

  private static Type.IntKind representation(boolean anyNegative, long min, long max) {
    if (anyNegative) {
      return min >= Integer.MIN_VALUE && max <= Integer.MAX_VALUE && max >= 0
          ? Type.IntKind.INT
          : Type.IntKind.LONG;
    }
    return max >= 0 && max <= 0xffff_ffffL ? Type.IntKind.UINT : Type.IntKind.ULONG;
  }

  private static Type wide(long value, boolean isUnsigned, Type written) {
    if (isUnsigned) {
      return Types.ULONG;
    }
    if (value >= 0 && value <= 0xffff_ffffL) {
      return written.size() == 8 ? Types.LONG : Types.UINT;
    }
    return Types.isSigned(written) ? Types.LONG : Types.ULONG;
  }

  private void declare(Entity.Enumerator e, List<Entity.Enumerator> all) {
    Entity before = unit.scopes.findHere(e.name());
    if (before instanceof Entity.Enumerator old) {
      unit.report.error(e.position(), "redeclaration of enumerator ‘" + e.name() + "’");
      unit.report.note(
          old.position(),
          "previous definition of ‘"
              + e.name()
              + "’ with type "
              + unit.names.quoted(old.of.complete() ? old.of : Types.INT));
      return;
    }
    if (before != Entity.None.NONE && !(before instanceof Entity.Erroneous)) {
      unit.report.error(e.position(), "‘" + e.name() + "’ redeclared as different kind of symbol");
      unit.redeclarations.previous(before);
      return;
    }
    all.add(e);
    unit.scopes.bind(e);
  }
}
