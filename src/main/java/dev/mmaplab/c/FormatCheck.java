package dev.mmaplab.c;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code -Wformat}: what a printf-like format asks for and what is passed. */
final class FormatCheck {
  private final Unit unit;

  FormatCheck(Unit unit) {
    this.unit = unit;
  }

  /**
   * @param arguments of the call, converted
   */
  void check(Attributes.FormatSpec spec, List<Expr> arguments) {
    boolean printf = spec.archetype().equals("printf") || spec.archetype().equals("gnu_printf");
    if (!printf
        || !unit.report.enabled(Warning.FORMAT)
        || spec.string() < 1
        || spec.string() > arguments.size()) {
      return;
    }
    format(arguments.get(spec.string() - 1), spec, arguments);
  }

  private void format(Expr e, Attributes.FormatSpec spec, List<Expr> arguments) {
    switch (e) {
      case Expr.AddressOf a
          when a.operand() instanceof Expr.StringLiteral s
              && s.type() instanceof Type.Array t
              && t.element().type().size() == 1 ->
          new Reading(s, spec, arguments).run();
      case Expr.Cast c -> format(c.operand(), spec, arguments);
      case Expr.Conditional c -> {
        format(c.then(), spec, arguments);
        format(c.otherwise(), spec, arguments);
      }
      default -> {}
    }
  }

  /** One format string. */
  private final class Reading {
    private final Expr.StringLiteral literal;
    private final byte[] text;
    private final List<Expr> arguments;
    private final boolean counted;
    private int at;
    private int argument;
    private boolean positional;

    Reading(Expr.StringLiteral literal, Attributes.FormatSpec spec, List<Expr> arguments) {
      this.literal = literal;
      this.text = literal.bytes();
      this.arguments = arguments;
      this.argument = spec.first() - 1;
      this.counted = spec.first() > 0;
    }

    void run() {
      int end = text.length - 1;
      if (end == 0) {
        warn(
            Warning.FORMAT_ZERO_LENGTH, literal.position(), "zero-length gnu_printf format string");
        return;
      }
      while (at < end) {
        if (text[at++] != '%') {
          continue;
        }
        if (at == end) {
          place(at - 1, "spurious trailing ‘%’ in format");
          return;
        }
        if (text[at] == '%') {
          at++;
        } else if (!conversion(end)) {
          return;
        }
      }
      if (counted && !positional && argument < arguments.size()) {
        warn(Warning.FORMAT_EXTRA_ARGS, literal.position(), "too many arguments for format");
      }
    }

    private boolean conversion(int end) {
      int start = at - 1;
      digitsAndDollar(end);
      while (at < end && "-+ #0'I".indexOf(text[at]) >= 0) {
        at++;
      }
      if (star(end, "field width specifier ‘*’")) {
        at++;
      } else {
        digits(end);
      }
      if (at < end && text[at] == '.') {
        at++;
        if (star(end, "field precision specifier ‘.*’")) {
          at++;
        } else {
          digits(end);
        }
      }
      String length = length(end);
      if (at == end) {
        place(at - 1, "conversion lacks type at end of format");
        return false;
      }
      char c = (char) text[at++];
      if (c == '%') {
        return true;
      }
      if ("diouxXeEfFgGaAcspnmCS".indexOf(c) < 0) {
        place(at - 1, "unknown conversion type character ‘" + c + "’ in format");
        return true;
      }
      if (c == 'm' || !counted) {
        return true;
      }
      String written = new String(text, start, at - start, java.nio.charset.StandardCharsets.UTF_8);
      String shown = "%" + length + c;
      if (written.indexOf('$') >= 0) {
        positional = true;
      }
      expect(shown, length, c, at - 1);
      return true;
    }

    private void digitsAndDollar(int end) {
      int mark = at;
      digits(end);
      if (at > mark && at < end && text[at] == '$') {
        at++;
        positional = true;
      } else {
        at = mark;
      }
    }

    private void digits(int end) {
      while (at < end && Character.isDigit(text[at])) {
        at++;
      }
    }

    private boolean star(int end, String what) {
      if (at >= end || text[at] != '*') {
        return false;
      }
      if (counted && argument < arguments.size()) {
        Expr e = arguments.get(argument);
        if (!matchesInteger(e.type(), 4)) {
          mismatch(what + " expects argument of type ‘int’", e, at);
        }
      } else if (counted) {
        place(at, what + " expects a matching ‘int’ argument");
      }
      argument++;
      return true;
    }

    private String length(int end) {
      int mark = at;
      while (at < end && "hlLqjzt".indexOf(text[at]) >= 0 && at - mark < 2) {
        at++;
        if (at < end && text[at] != text[mark]) {
          break;
        }
      }
      return new String(text, mark, at - mark, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private void expect(String shown, String length, char c, int offset) {
      String wanted = wanted(length, c);
      if (argument >= arguments.size()) {
        place(offset, "format ‘" + shown + "’ expects a matching ‘" + wanted + "’ argument");
        argument++;
        return;
      }
      Expr e = arguments.get(argument);
      if (!Conversions.isError(e) && !matches(length, c, e.type())) {
        mismatch("format ‘" + shown + "’ expects argument of type ‘" + wanted + "’", e, offset);
      }
      argument++;
    }

    private void mismatch(String text, Expr e, int offset) {
      place(
          offset,
          text
              + ", but argument "
              + (argument + 1)
              + " has type "
              + unit.names.quoted(unit.conversions.valueTypeOf(e)));
    }

    /** Warns at a byte of the string. */
    private void place(int offset, String message) {
      Position start = literal.position();
      Optional<Position> inside = unit.lines.inString(MacroTrace.spelling(start), text, offset);
      if (inside.isPresent() && (!start.written() || inside.get().line() != start.line())) {
        if (warn(Warning.FORMAT, start, message)) {
          unit.report.note(inside.get(), "format string is defined here");
        }
      } else {
        warn(Warning.FORMAT, inside.orElse(start), message);
      }
    }

    private boolean warn(Warning warning, Position at, String message) {
      // a macro of a kernel header may hold the format; kbuild still warns
      return unit.report.warnAlways(warning, at, message);
    }
  }

  private static String wanted(String length, char c) {
    return switch (c) {
      case 'd', 'i' ->
          switch (length) {
            case "l" -> "long int";
            case "ll", "q", "L" -> "long long int";
            case "z" -> "signed size_t";
            case "j" -> "intmax_t";
            case "t" -> "ptrdiff_t";
            default -> "int";
          };
      case 'u', 'x', 'X', 'o' ->
          switch (length) {
            case "l" -> "long unsigned int";
            case "ll", "q", "L" -> "long long unsigned int";
            case "z" -> "size_t";
            case "j" -> "uintmax_t";
            case "t" -> "unsigned ptrdiff_t";
            case "h", "hh" -> "int";
            default -> "unsigned int";
          };
      case 'c' -> length.equals("l") ? "wint_t" : "int";
      case 'C' -> "wint_t";
      case 's' -> length.equals("l") ? "wchar_t *" : "char *";
      case 'S' -> "wchar_t *";
      case 'p' -> "void *";
      case 'n' ->
          switch (length) {
            case "hh" -> "signed char *";
            case "h" -> "short int *";
            case "l" -> "long int *";
            case "ll" -> "long long int *";
            case "z" -> "signed size_t *";
            default -> "int *";
          };
      default -> length.equals("L") ? "long double" : "double";
    };
  }

  private static boolean matches(String length, char c, Type t) {
    return switch (c) {
      case 'd', 'i', 'u', 'x', 'X', 'o' ->
          switch (length) {
            case "l", "z", "j", "t" -> isKind(t, Type.IntKind.LONG, Type.IntKind.ULONG);
            case "ll", "q", "L" -> isKind(t, Type.IntKind.LLONG, Type.IntKind.ULLONG);
            default -> matchesInteger(t, 4);
          };
      case 'c', 'C' -> matchesInteger(t, 4);
      case 's' ->
          t instanceof Type.Pointer p
              && (length.equals("l") ? isWide(p) : isCharacter(p.target().type()));
      case 'S' -> t instanceof Type.Pointer p && isWide(p);
      case 'p' -> t instanceof Type.Pointer;
      case 'n' -> t instanceof Type.Pointer p && Types.isInteger(p.target().type());
      default ->
          length.equals("L")
              ? Types.isLongDouble(t)
              : Types.isFloating(t) && !Types.isLongDouble(t);
    };
  }

  private static boolean isWide(Type.Pointer p) {
    return Types.isInteger(p.target().type()) && p.target().type().size() == 4;
  }

  private static boolean isCharacter(Type t) {
    return t instanceof Type.Int i && i.size() == 1 && i.kind() != Type.IntKind.BOOL
        || t instanceof Type.Void;
  }

  private static boolean isKind(Type t, Type.IntKind a, Type.IntKind b) {
    return Types.isInteger(t) && (Types.kind(t) == a || Types.kind(t) == b);
  }

  private static boolean matchesInteger(Type t, int bytes) {
    return Types.isInteger(t) && t.size() <= bytes;
  }

  /** What gcc knows of library functions without being told. */
  static Optional<Attributes.FormatSpec> ofLibrary(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "printf" -> Optional.of(new Attributes.FormatSpec("printf", 1, 2));
      case "fprintf", "sprintf" -> Optional.of(new Attributes.FormatSpec("printf", 2, 3));
      case "snprintf" -> Optional.of(new Attributes.FormatSpec("printf", 3, 4));
      default -> Optional.empty();
    };
  }
}
