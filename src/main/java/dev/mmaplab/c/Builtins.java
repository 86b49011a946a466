package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of {@code __builtin_…}, {@code __sync_…} and {@code __atomic_…}. */
final class Builtins {
  private static final String PREFIX = "__builtin_";

  private final Unit unit;
  private final TokenStream in;

  Builtins(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * A builtin that is spelt as a name; empty, and nothing consumed, if there is none of that name.
   */
  Optional<Expr> identifier(Token name) {
    String text = name.text();
    boolean call = in.peekWord(1) == Word.OPEN_PAREN;
    if (!text.startsWith(PREFIX)) {
      return call ? Optional.of(unit.atomics.call(name)) : Optional.empty();
    }
    String stem = text.substring(PREFIX.length());
    if (!call) {
      return library(name, stem);
    }
    return switch (stem) {
      case "constant_p", "object_size", "dynamic_object_size", "classify_type" ->
          Optional.of(unevaluated(name, stem));
      case "expect", "expect_with_probability" -> {
        List<Expr> a = values(arguments(2));
        if (a.isEmpty() || a.stream().anyMatch(Conversions::isError)) {
          yield Optional.of(Conversions.error(name.position()));
        }
        Expr value = unit.conversions.cast(unit.conversions.promote(a.getFirst()), Types.LONG);
        yield Optional.of(
            a.get(1) instanceof Expr.IntConst
                ? value
                : new Expr.Builtin(text, List.of(value, a.get(1)), Types.LONG, name.position()));
      }
      case "assume_aligned" -> {
        List<Expr> a = arguments(2);
        yield Optional.of(
            a.isEmpty()
                ? Conversions.error(name.position())
                : unit.conversions.cast(unit.conversions.rvalue(a.getFirst()), Types.VOID_POINTER));
      }
      case "prefetch", "__clear_cache" -> {
        List<Expr> a = arguments(1);
        Expr value =
            a.isEmpty()
                ? new Expr.IntConst(Types.INT, 0, name.position())
                : unit.conversions.rvalue(a.getFirst());
        yield Optional.of(
            Conversions.isError(value) ? value : new Expr.Cast(value, Types.VOID, name.position()));
      }
      case "unreachable", "trap" -> {
        arguments(0);
        yield Optional.of(new Expr.Builtin(text, List.of(), Types.VOID, name.position()));
      }
      case "va_start", "va_end", "va_copy", "c23_va_start" -> Optional.of(variadic(name, stem));
      case "alloca" -> {
        List<Expr> a = arguments(1);
        yield Optional.of(
            a.isEmpty() || Conversions.isError(a.getFirst())
                ? Conversions.error(name.position())
                : new Expr.Builtin(
                    text,
                    List.of(
                        unit.conversions.cast(unit.conversions.promote(a.getFirst()), Types.ULONG)),
                    Types.VOID_POINTER,
                    name.position()));
      }
      case "alloca_with_align" -> Optional.of(alignedAlloca(name));
      case "return_address", "frame_address", "extract_return_addr", "frob_return_addr" -> {
        List<Expr> a = arguments(1);
        yield Optional.of(new Expr.Builtin(text, values(a), Types.VOID_POINTER, name.position()));
      }
      case "huge_val", "inf", "huge_valf", "inff" -> {
        arguments(0);
        yield Optional.of(
            new Expr.FloatConst(
                stem.endsWith("f") && !stem.equals("inf") ? Types.FLOAT : Types.DOUBLE,
                Double.POSITIVE_INFINITY,
                name.position()));
      }
      case "ia32_rdtsc" -> {
        arguments(0);
        yield Optional.of(new Expr.Builtin(text, List.of(), Types.ULONG, name.position()));
      }
      case "LINE" -> {
        arguments(0);
        yield Optional.of(new Expr.IntConst(Types.INT, name.position().line(), name.position()));
      }
      case "FUNCTION" -> {
        arguments(0);
        String function = unit.function().map(f -> f.entity.name()).orElse("");
        yield Optional.of(text(function, name.position()));
      }
      case "FILE" -> {
        arguments(0);
        yield Optional.of(text(name.position().file(), name.position()));
      }
      case "nan", "nanf" -> {
        arguments(1);
        yield Optional.of(
            new Expr.FloatConst(
                stem.endsWith("f") ? Types.FLOAT : Types.DOUBLE, Double.NaN, name.position()));
      }
      case "setjmp",
          "longjmp",
          "apply",
          "apply_args",
          "return",
          "va_arg_pack",
          "va_arg_pack_len" -> {
        arguments(0);
        unit.report.unsupported(text, name.position());
        yield Optional.of(Conversions.error(name.position()));
      }
      default -> {
        Optional<Expr> bits = unit.bitBuiltins.call(name, stem);
        if (bits.isPresent()) {
          yield bits;
        }
        if (stem.equals("strlen")) {
          yield length(name);
        }
        Optional<Expr> floating = unit.floatBuiltins.call(name, stem);
        if (floating.isPresent()) {
          yield floating;
        }
        yield stem.contains("_overflow") ? Optional.of(overflow(name)) : library(name, stem);
      }
    };
  }

  private Expr text(String value, Position at) {
    byte[] bytes = (value + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Type type = new Type.Array(QualType.of(unit.plainChar), bytes.length);
    return unit.conversions.rvalue(new Expr.StringLiteral(type, bytes, at));
  }

  /** {@code __builtin_strlen} of a literal is a constant. */
  private Optional<Expr> length(Token name) {
    if (in.peekWord(1) != Word.OPEN_PAREN || in.peekWord(2) != Word.STRING) {
      return library(name, "strlen");
    }
    Optional<Expr> function = library(name, "strlen");
    Position open = in.position();
    in.advance();
    Expr text = unit.expressions.assignment();
    Position close = in.position();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    if (text instanceof Expr.StringLiteral s && s.type().align() == 1) {
      int end = 0;
      while (s.bytes()[end] != 0) {
        end++;
      }
      return Optional.of(new Expr.IntConst(Types.ULONG, end, name.position()));
    }
    return function.map(f -> unit.calls.call(name.position(), f, List.of(text), close));
  }

  /** {@code __builtin_memcpy} is the function {@code memcpy}. */
  private Optional<Expr> library(Token name, String stem) {
    Optional<Type.Function> type = unit.builtinFunctions.type(stem);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    in.advance();
    Entity known = unit.scopes.findLinked(stem);
    if (known instanceof Entity.Function f) {
      f.used = true;
      f.usedAnywhere = true;
      return Optional.of(new Expr.FunctionRef(f.symbol, name.position()));
    }
    Entity.Function f =
        new Entity.Function(new Symbol.Function(stem, type.get(), false, false, name.position()));
    f.builtin = true;
    f.noreturn = unit.builtinFunctions.isNoreturn(stem);
    unit.scopes.link(f);
    return Optional.of(new Expr.FunctionRef(f.symbol, name.position()));
  }

  /** The arguments in parentheses after the name; empty after an error. */
  List<Expr> arguments(int least) {
    Token name = in.advance();
    Position open = in.position();
    in.nest();
    in.advance();
    List<Expr> all = new ArrayList<>();
    if (!in.is(Word.CLOSE_PAREN)) {
      all.add(unit.expressions.assignment());
      while (in.accept(Word.COMMA)) {
        all.add(unit.expressions.assignment());
      }
    }
    in.unnest();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    if (all.size() < least) {
      unit.report.error(name.position(), "too few arguments to function ‘" + name.text() + "’");
      return List.of();
    }
    return all;
  }

  List<Expr> values(List<Expr> arguments) {
    List<Expr> out = new ArrayList<>(arguments.size());
    for (Expr a : arguments) {
      out.add(unit.conversions.rvalue(a));
    }
    return out;
  }

  private Expr unevaluated(Token name, String stem) {
    unit.unevaluated++;
    List<Expr> a = arguments(1);
    unit.unevaluated--;
    Position at = name.position();
    if (a.isEmpty() || Conversions.isError(a.getFirst())) {
      return Conversions.error(at);
    }
    return switch (stem) {
      case "constant_p" -> new Expr.IntConst(Types.INT, constant(a.getFirst()) ? 1 : 0, at);
      case "classify_type" -> new Expr.IntConst(Types.INT, typeClass(a.getFirst().type()), at);
      default -> {
        boolean least = a.size() > 1 && a.get(1) instanceof Expr.IntConst c && c.value() >= 2;
        yield new Expr.IntConst(
            Types.ULONG, ObjectSizes.of(a.getFirst(), a).orElse(least ? 0L : -1L), at);
      }
    };
  }

  /** gcc's {@code enum type_class}, after promotion and decay. */
  private static int typeClass(Type t) {
    return switch (t) {
      case Type.Void v -> 0;
      case Type.Int i -> 1;
      case Type.Enum e -> 1;
      case Type.Pointer p -> 5;
      case Type.Array p -> 5;
      case Type.Function p -> 5;
      case Type.Floating f -> 8;
      case Type.Struct s -> s.union() ? 13 : 12;
    };
  }

  private static boolean constant(Expr e) {
    return e instanceof Expr.IntConst c && !(c.type() instanceof Type.Pointer)
        || e instanceof Expr.FloatConst
        || e instanceof Expr.StringLiteral
        || e instanceof Expr.IntConst p && p.value() == 0
        || Folding.whateverTheVariables(e).isPresent();
  }

  /** {@code __builtin_alloca_with_align(bytes, bits)}. */
  private Expr alignedAlloca(Token name) {
    List<Expr> a = arguments(2);
    Position at = name.position();
    if (a.isEmpty() || a.stream().anyMatch(Conversions::isError)) {
      return Conversions.error(at);
    }
    if (!(a.get(1) instanceof Expr.IntConst bits)
        || bits.value() < 8
        || Long.bitCount(bits.value()) != 1) {
      unit.report.error(
          at,
          "second argument to function ‘"
              + name.text()
              + "’ must be a constant integer power of 2 between ‘8’ and ‘2147483648’ bits");
      return Conversions.error(at);
    }
    long align = bits.value() / 8;
    Expr slack = new Expr.IntConst(Types.ULONG, align - 1, at);
    Expr size = unit.conversions.cast(unit.conversions.promote(a.getFirst()), Types.ULONG);
    Expr room = new Expr.Binary(Expr.BinaryOp.ADD, size, slack, Types.ULONG, at);
    Expr area = new Expr.Builtin(PREFIX + "alloca", List.of(room), Types.VOID_POINTER, at);
    Expr end =
        new Expr.Binary(
            Expr.BinaryOp.ADD, new Expr.Cast(area, Types.ULONG, at), slack, Types.ULONG, at);
    Expr mask = new Expr.IntConst(Types.ULONG, -align, at);
    return new Expr.Cast(
        new Expr.Binary(Expr.BinaryOp.AND, end, mask, Types.ULONG, at), Types.VOID_POINTER, at);
  }

  private Expr variadic(Token name, String stem) {
    List<Expr> a = arguments(stem.equals("va_copy") ? 2 : 1);
    Position at = name.position();
    if (a.isEmpty()) {
      return Conversions.error(at);
    }
    if (stem.endsWith("va_start") && unit.function().filter(f -> f.type.variadic()).isEmpty()) {
      unit.afterFunctions(
          () -> unit.report.error(at, "‘va_start’ used in function with fixed arguments"));
    }
    List<Expr> lists = new ArrayList<>();
    for (Expr e : a.subList(0, stem.equals("va_copy") ? 2 : 1)) {
      Expr list = unit.conversions.rvalue(e);
      if (Conversions.isError(list)) {
        return list;
      }
      if (!list.type().equals(Types.VA_LIST_POINTER)) {
        unit.report.error(
            e.position(),
            "incompatible type for argument " + (lists.size() + 1) + " of ‘" + name.text() + "’");
        return Conversions.error(at);
      }
      lists.add(list);
    }
    return new Expr.Builtin(name.text(), lists, Types.VOID, at);
  }

  private Expr overflow(Token name) {
    List<Expr> a = arguments(3);
    Position at = name.position();
    if (a.size() < 3) {
      return Conversions.error(at);
    }
    List<Expr> v = values(a);
    for (Expr e : v) {
      if (Conversions.isError(e)) {
        return e;
      }
    }
    for (int i = 0; i < 2; i++) {
      if (!Types.isInteger(v.get(i).type())) {
        unit.report.error(
            v.get(i).position(),
            "argument "
                + (i + 1)
                + " in call to function ‘"
                + name.text()
                + "’ does not have integral type");
        return Conversions.error(at);
      }
    }
    boolean predicate = name.text().endsWith("_p");
    boolean pointer =
        v.get(2).type() instanceof Type.Pointer p && Types.isInteger(p.target().type());
    if (!predicate && !pointer) {
      unit.report.error(
          v.get(2).position(),
          "argument 3 in call to function ‘"
              + name.text()
              + "’ does not have pointer to integral type");
      return Conversions.error(at);
    }
    return new Expr.Builtin(name.text(), v, Types.BOOL, at);
  }

  /**
   * <pre>
   * keyword = "__builtin_va_arg" "(" assignment "," type-name ")"
   *         | "__builtin_offsetof" "(" type-name "," member-designator ")"
   *         | "__builtin_choose_expr" "(" assignment "," assignment "," assignment ")"
   *         | "__builtin_types_compatible_p" "(" type-name "," type-name ")"
   * </pre>
   */
  Expr keyword() {
    Word word = in.word();
    Position at = in.position();
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return Conversions.error(at);
    }
    in.nest();
    Expr result =
        switch (word) {
          case VA_ARG -> vaArg(at);
          case OFFSETOF -> offsetof(at);
          case CHOOSE_EXPR -> choose(at);
          default -> compatible(at);
        };
    in.unnest();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    return result;
  }

  private Expr vaArg(Position at) {
    Expr list = unit.conversions.rvalue(unit.expressions.assignment());
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      return Conversions.error(at);
    }
    Position typeAt = in.position();
    QualType type = unit.specifiers.typeName();
    if (Conversions.isError(list) || Types.isError(type.type())) {
      return Conversions.error(at);
    }
    if (!list.type().equals(Types.VA_LIST_POINTER)) {
      unit.report.error(typeAt, "first argument to ‘va_arg’ not of type ‘va_list’");
      return Conversions.error(at);
    }
    if (!Types.isComplete(type.type())) {
      unit.report.error(
          typeAt, "second argument to ‘va_arg’ is of incomplete type " + unit.names.quoted(type));
      return Conversions.error(at);
    }
    Type promoted =
        type.type() instanceof Type.Floating f && f.bytes() == 4
            ? Types.DOUBLE
            : Conversions.promoted(type.type());
    if (!(type.type() instanceof Type.Enum) && !promoted.equals(type.type())) {
      unit.afterFunctions(() -> promotedArgument(typeAt, type, promoted));
    }
    return new Expr.Builtin("__builtin_va_arg", List.of(list), type.type(), at);
  }

  private void promotedArgument(Position at, QualType type, Type promoted) {
    String from = unit.names.quoted(type);
    String to = unit.names.quoted(promoted);
    if (unit.report.warn(
        Warning.PLAIN, at, from + " is promoted to " + to + " when passed through ‘...’")) {
      unit.report.note(at, "(so you should pass " + to + " not " + from + " to ‘va_arg’)");
      unit.report.note(at, "if this code is reached, the program will abort");
    }
  }

  private Expr offsetof(Position at) {
    QualType type = unit.specifiers.typeName();
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      return Conversions.error(at);
    }
    if (!in.is(Word.NAME)) {
      in.error("expected identifier");
      return Conversions.error(at);
    }
    Expr place = new Expr.Deref(new Expr.IntConst(Types.pointerTo(type), 0, at), type.type(), at);
    Token name = in.advance();
    Expr e =
        Types.isError(type.type())
            ? Conversions.error(at)
            : unit.members.member(at, place, name.text(), name.position());
    while (true) {
      Position here = in.position();
      if (in.accept(Word.DOT) || in.accept(Word.ARROW)) {
        if (!in.is(Word.NAME)) {
          in.error("expected identifier");
          return Conversions.error(at);
        }
        Token next = in.advance();
        e = unit.members.member(here, e, next.text(), next.position());
      } else if (in.accept(Word.OPEN_SQUARE)) {
        Expr index = unit.expressions.expression();
        in.skipUntilClosed(Word.CLOSE_SQUARE, "expected ‘]’", here);
        e = unit.members.subscript(here, e, index);
      } else {
        break;
      }
    }
    if (Conversions.isError(e)) {
      return e;
    }
    if (e instanceof Expr.Member m && m.field().bits().isPresent()) {
      unit.report.error(
          at, "attempt to take address of bit-field structure member ‘" + m.field().name() + "’");
      return Conversions.error(at);
    }
    Expr address = unit.lvalues.addressOf(at, e);
    return unit.conversions.cast(address, Types.ULONG, at);
  }

  private Expr choose(Position at) {
    Expr condition = unit.expressions.assignment();
    Conversions.markRead(condition);
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      return Conversions.error(at);
    }
    boolean known = condition instanceof Expr.IntConst;
    boolean first = condition instanceof Expr.IntConst c && c.value() != 0;
    unit.unevaluated += known && !first ? 1 : 0;
    Expr a = unit.expressions.assignment();
    unit.unevaluated -= known && !first ? 1 : 0;
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      return Conversions.error(at);
    }
    unit.unevaluated += first ? 1 : 0;
    Expr b = unit.expressions.assignment();
    unit.unevaluated -= first ? 1 : 0;
    if (!known) {
      if (!Conversions.isError(condition)) {
        unit.report.error(at, "first argument to ‘__builtin_choose_expr’ not a constant");
      }
      return Conversions.error(at);
    }
    return first ? a : b;
  }

  private Expr compatible(Position at) {
    QualType a = unit.specifiers.typeName();
    if (!in.require(Word.COMMA, "expected ‘,’")) {
      return Conversions.error(at);
    }
    QualType b = unit.specifiers.typeName();
    boolean same =
        !Types.isError(a.type()) && !Types.isError(b.type()) && sameType(a.type(), b.type());
    return new Expr.IntConst(Types.INT, same ? 1 : 0, at);
  }

  private static boolean sameType(Type a, Type b) {
    if (a instanceof Type.Enum && b instanceof Type.Enum) {
      return a == b;
    }
    return Compatibility.compatible(a, b);
  }
}
