package dev.mmaplab.c;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes types as gcc's messages do: {@code ‘u32’ {aka ‘unsigned int’}}. Types do not know by which
 * typedef they were written, so each typedef makes its own instance of the type and this class
 * remembers which one is whose.
 */
final class TypeNames {
  /** Struct tags like {@code _IO_FILE} are the system headers' own affair. */
  private final boolean hidesReserved;

  TypeNames(boolean hidesReserved) {
    this.hidesReserved = hidesReserved;
  }

  private final Map<Type, String> byType = new IdentityHashMap<>();
  private final Set<Type> atomics = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<QualType, String> byQualType = new IdentityHashMap<>();

  /** Alignments that {@code __attribute__((aligned))} gave to typedefs of scalars. */
  private final Map<Type, Integer> aligned = new IdentityHashMap<>();

  /**
   * The type that {@code typedef … name} declares: equal to {@code type}, but printed by its name.
   */
  QualType alias(String name, QualType type) {
    Type t = type.type();
    Type own =
        switch (t) {
          case Type.Void v -> new Type.Void();
          case Type.Int i -> new Type.Int(i.kind());
          case Type.Floating f -> new Type.Floating(f.bytes());
          case Type.Pointer p -> new Type.Pointer(p.target());
          case Type.Array a -> new Type.Array(a.element(), a.length(), a.bytes());
          case Type.Function f ->
              new Type.Function(f.result(), f.parameters(), f.variadic(), f.prototype());
          case Type.Struct s -> s;
          case Type.Enum e -> e;
        };
    QualType made = new QualType(own, type.isConst(), type.isVolatile());
    if (own == t) {
      byQualType.put(made, name);
      if (tagOf(t).isEmpty()) {
        byType.putIfAbsent(t, name); // an anonymous struct is known by its first typedef
      }
    } else {
      byType.put(own, name);
      if (atomics.contains(t)) {
        atomics.add(own);
      }
      Integer align = aligned.getOrDefault(t, 0);
      if (align > 0) {
        aligned.put(own, align);
      }
    }
    return made;
  }

  /** {@code _Atomic}: a type equal to {@code type} that is known to be atomic. */
  QualType atomic(QualType type) {
    if (!Types.isScalar(type.type()) || type.type() instanceof Type.Enum) {
      return type;
    }
    QualType own = alias("_Atomic " + print(type, true), type);
    atomics.add(own.type());
    return own;
  }

  /** What is done to such an object in one operator is done at once. */
  boolean isAtomic(Type type) {
    return atomics.contains(type);
  }

  /** Adds qualifiers; the result is still printed by the typedef's name. */
  QualType qualify(QualType q, boolean isConst, boolean isVolatile) {
    if ((!isConst || q.isConst()) && (!isVolatile || q.isVolatile())) {
      return q;
    }
    if (q.type() instanceof Type.Array a) {
      return new QualType(
          new Type.Array(qualify(a.element(), isConst, isVolatile), a.length(), a.bytes()),
          false,
          false);
    }
    return renamed(q, new QualType(q.type(), q.isConst() || isConst, q.isVolatile() || isVolatile));
  }

  QualType unqualified(QualType q) {
    return Types.isQualified(q) ? renamed(q, QualType.of(q.type())) : q;
  }

  private QualType renamed(QualType from, QualType to) {
    if (from.type() instanceof Type.Struct || from.type() instanceof Type.Enum) {
      Optional<String> name = Optional.ofNullable(byQualType.get(from));
      name.ifPresent(n -> byQualType.put(to, n));
    }
    return to;
  }

  void align(Type type, int bytes) {
    aligned.put(type, bytes);
  }

  /** The alignment of a member or object of this type, as its typedef may have changed it. */
  int alignOf(QualType q) {
    int own = q.type().align();
    return aligned.isEmpty() ? own : aligned.getOrDefault(q.type(), own);
  }

  /** The type without the name a typedef gave it. */
  Type mainVariant(Type t) {
    if (t instanceof Type.Struct || t instanceof Type.Enum || !byType.containsKey(t)) {
      return t;
    }
    return switch (t) {
      case Type.Int i -> new Type.Int(i.kind());
      case Type.Floating f -> f.bytes() == 4 ? Types.FLOAT : new Type.Floating(f.bytes());
      case Type.Pointer p -> new Type.Pointer(p.target());
      case Type.Void v -> Types.VOID;
      default -> t;
    };
  }

  private static String tagOf(Type t) {
    return switch (t) {
      case Type.Struct s -> s.tag();
      case Type.Enum e -> e.tag();
      default -> " ";
    };
  }

  /** In quotes, followed by what the typedefs in it stand for. */
  String quoted(QualType q) {
    Optional<String> alias = topAlias(q);
    String written = alias.orElseGet(() -> print(q, true));
    String plain = print(q, false);
    boolean hidden = hidesReserved && plain.startsWith("struct _");
    return written.equals(plain) || hidden
        ? "‘" + written + "’"
        : "‘" + written + "’ {aka ‘" + plain + "’}";
  }

  String quoted(Type t) {
    return quoted(QualType.of(t));
  }

  boolean isAlias(QualType q) {
    return topAlias(q).isPresent();
  }

  private Optional<String> topAlias(QualType q) {
    Optional<String> byQual = Optional.ofNullable(byQualType.get(q));
    return byQual.isPresent() ? byQual : Optional.ofNullable(byType.get(q.type()));
  }

  private String print(QualType q, boolean aliases) {
    StringBuilder out = new StringBuilder();
    specifier(out, q, aliases);
    abstractDeclarator(out, q.type(), aliases);
    return out.toString();
  }

  private void specifier(StringBuilder out, QualType q, boolean aliases) {
    switch (q.type()) {
      case Type.Pointer p -> {
        QualType pointee = p.target();
        while (pointee.type() instanceof Type.Pointer inner) {
          pointee = inner.target();
        }
        specifier(out, pointee, aliases);
        boolean parenthesised =
            pointee.type() instanceof Type.Array || pointee.type() instanceof Type.Function;
        out.append(parenthesised ? " (" : " ");
        pointerOperator(out, q);
      }
      case Type.Function f -> specifier(out, f.result(), aliases);
      case Type.Array a -> specifier(out, a.element(), aliases);
      default -> {
        qualifiers(out, q);
        out.append(simple(q, aliases));
      }
    }
  }

  private static void qualifiers(StringBuilder out, QualType q) {
    if (q.isConst()) {
      out.append("const ");
    }
    if (q.isVolatile()) {
      out.append("volatile ");
    }
  }

  private static void pointerOperator(StringBuilder out, QualType q) {
    if (!(q.type() instanceof Type.Pointer p)) {
      return;
    }
    pointerOperator(out, p.target());
    out.append('*');
    if (q.isConst()) {
      out.append(" const");
    }
    if (q.isVolatile()) {
      out.append(" volatile");
    }
  }

  private String simple(QualType q, boolean aliases) {
    if (aliases) {
      Optional<String> alias = topAlias(q);
      if (alias.isPresent()) {
        return alias.get();
      }
    }
    return switch (q.type()) {
      case Type.Void v -> "void";
      case Type.Int i -> i.kind().spelling() + (i.partial() ? ":" + i.width() : "");
      case Type.Floating f ->
          Types.isLongDouble(f) ? "long double" : f.bytes() == 4 ? "float" : "double";
      case Type.Struct s -> tagged(s, s.union() ? "union " : "struct ", s.tag());
      case Type.Enum e -> tagged(e, "enum ", e.tag());
      default -> "";
    };
  }

  private String tagged(Type t, String keyword, String tag) {
    if (!tag.isEmpty()) {
      return keyword + tag;
    }
    return Optional.ofNullable(byType.get(t)).orElse(keyword + "<anonymous>");
  }

  private void abstractDeclarator(StringBuilder out, Type t, boolean aliases) {
    switch (t) {
      case Type.Pointer p -> {
        Type target = p.target().type();
        if (target instanceof Type.Array || target instanceof Type.Function) {
          out.append(')');
        }
        abstractDeclarator(out, target, aliases);
      }
      case Type.Function f -> {
        parameters(out, f, aliases);
        abstractDeclarator(out, f.result().type(), aliases);
      }
      case Type.Array a -> {
        out.append('[');
        if (a.length() >= 0) {
          out.append(a.bytes().map(Symbol.Variable::name).orElse(Long.toString(a.length())));
        }
        out.append(']');
        abstractDeclarator(out, a.element().type(), aliases);
      }
      default -> {}
    }
  }

  private void parameters(StringBuilder out, Type.Function f, boolean aliases) {
    out.append('(');
    if (f.prototype()) {
      boolean first = true;
      for (QualType p : f.parameters()) {
        if (!first) {
          // gcc's printer pads after a word
          out.append(
              Character.isLetterOrDigit(out.charAt(out.length() - 1))
                      || out.charAt(out.length() - 1) == '_'
                  ? ",  "
                  : ", ");
        }
        first = false;
        out.append(print(p, aliases));
      }
      if (f.variadic()) {
        out.append(first ? "..." : ", ...");
      } else if (first) {
        out.append("void");
      }
    }
    out.append(')');
  }
}
