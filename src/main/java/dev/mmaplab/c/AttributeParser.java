package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code __attribute__((…))}, {@code [[…]]}, {@code _Alignas}, {@code asm("name")}. */
final class AttributeParser {
  /** What gcc knows and what changes nothing here. */
  private static final Set<String> KNOWN =
      Set.of(
          ("access alloc_align alloc_size always_inline artificial assume_aligned cold common const"
                  + " copy externally_visible fd_arg flatten format_arg hot leaf malloc may_alias"
                  + " no_icf no_instrument_function no_profile_instrument_function no_reorder"
                  + " no_sanitize no_sanitize_address no_sanitize_thread no_sanitize_undefined"
                  + " no_address_safety_analysis no_sanitize_coverage no_split_stack no_stack_limit"
                  + " no_stack_protector noclone nocommon noinit noinline noipa nonnull nonstring"
                  + " noplt nothrow null_terminated_string_arg optimize patchable_function_entry"
                  + " persistent pure retain returns_nonnull returns_twice scalar_storage_order"
                  + " sentinel simd stack_protect symver target target_clones tls_model unavailable"
                  + " uninitialized visibility warn_if_not_aligned zero_call_used_regs ms_struct"
                  + " gcc_struct ms_abi sysv_abi cdecl fastcall stdcall regparm"
                  + " force_align_arg_pointer ms_hook_prologue fentry_name fentry_section"
                  + " indirect_branch function_return indirect_return nocf_check cf_check"
                  + " no_caller_saved_registers nodirect_extern_access transaction_safe"
                  + " transaction_unsafe")
              .split(" +"));

  private final Unit unit;
  private final TokenStream in;

  AttributeParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * attributes = ("__attribute__" "((" attribute ("," attribute)* "))" | standard-attributes)*
   * </pre>
   */
  Attributes parse() {
    Attributes result = new Attributes();
    parseInto(result);
    return result;
  }

  void parseInto(Attributes result) {
    while (true) {
      if (in.is(Word.ATTRIBUTE)) {
        parseOne(result);
      } else if (in.startsStandardAttribute()) {
        result.add(standard());
      } else {
        return;
      }
    }
  }

  /**
   * <pre>
   * standard-attributes = "[" "[" (attribute ("," attribute)*)? "]" "]"
   * attribute = (identifier "::")? identifier ("(" … ")")?
   * </pre>
   */
  private Attributes standard() {
    Attributes result = new Attributes();
    result.leavesNoTrace = false;
    result.position = Optional.of(in.position());
    in.advance();
    in.advance();
    while (in.is(Word.NAME) || in.word().isKeyword() || in.is(Word.COMMA)) {
      if (!in.accept(Word.COMMA)) {
        standardAttribute(result);
      }
    }
    in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
    in.skipUntilFound(Word.CLOSE_SQUARE, "expected ‘]’");
    return result;
  }

  private void standardAttribute(Attributes result) {
    String scope = "";
    if (in.peekWord(1) == Word.COLON && in.peekWord(2) == Word.COLON) {
      scope = plain(in.advance().text());
      in.advance();
      in.advance();
    }
    String name = plain(in.token().text());
    String meaning =
        switch (name) {
          case "deprecated", "fallthrough" -> name;
          case "maybe_unused" -> "unused";
          case "nodiscard" -> "warn_unused_result";
          default -> "";
        };
    if (scope.equals("gnu")) {
      result.standardNames.add(name);
      attribute(result);
      return;
    }
    Token at = in.advance();
    List<Expr> arguments = new ArrayList<>();
    if (in.is(Word.OPEN_PAREN)) {
      arguments(scope.isEmpty() ? name : "", arguments, new ArrayList<>());
    }
    if (!scope.isEmpty()) {
      unit.report.warn(
          Warning.ATTRIBUTES,
          in.inputLocation(),
          "‘" + scope + "::" + name + "’ scoped attribute directive ignored");
    } else if (meaning.isEmpty()) {
      ignored(name);
    } else {
      result.standardNames.add(name);
      if (name.equals("nodiscard")) {
        result.discardMessage =
            Optional.of(string(arguments).map(s -> "’: \"" + s + "\"").orElse("’"));
      }
      apply(result, meaning, at.position(), arguments, List.of());
    }
  }

  /** Says of attributes that stand where they mean nothing that they are ignored. */
  void ignore(Attributes attributes) {
    attributes.standardNames.forEach(this::ignored);
  }

  private void ignored(String name) {
    unit.report.warn(Warning.ATTRIBUTES, in.inputLocation(), "‘" + name + "’ attribute ignored");
  }

  private void parseOne(Attributes result) {
    result.leavesNoTrace = false;
    result.position = result.position.or(() -> Optional.of(in.position()));
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return;
    }
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      return;
    }
    while (!in.is(Word.CLOSE_PAREN) && !in.is(Word.END)) {
      if (in.accept(Word.COMMA)) {
        continue;
      }
      if (!in.is(Word.NAME) && !in.word().isKeyword()) {
        break;
      }
      attribute(result);
    }
    if (!in.requireClose(Word.CLOSE_PAREN, "expected ‘)’", open)) {
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
    }
    in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
  }

  /** One attribute, its arguments included. */
  private void attribute(Attributes result) {
    Token nameToken = in.advance();
    String name = plain(nameToken.text());
    List<Expr> arguments = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    boolean parenthesised = in.is(Word.OPEN_PAREN);
    if (parenthesised) {
      arguments(name, arguments, words);
    }
    apply(result, name, nameToken.position(), arguments, words);
  }

  private void arguments(String name, List<Expr> arguments, List<Token> words) {
    Position open = in.position();
    in.advance();
    boolean takesExpressions =
        switch (name) {
          case "constructor", "destructor", "warning", "weakref" -> true;
          case "aligned", "section", "alias", "error", "deprecated", "format", "vector_size" ->
              true;
          case "nodiscard" -> true;
          default -> false;
        };
    while (!in.is(Word.CLOSE_PAREN) && !in.is(Word.END) && !in.inError()) {
      if (in.accept(Word.COMMA)) {
        continue;
      }
      if (in.is(Word.NAME) || in.word().isKeyword() && !takesExpressions) {
        words.add(in.token());
        if (in.peekWord(1) == Word.COMMA || in.peekWord(1) == Word.CLOSE_PAREN) {
          in.advance();
          if (takesExpressions
              && name.equals("aligned")
              && unit.scopes.find(words.getLast().text()) instanceof Entity.Enumerator e) {
            arguments.add(new Expr.IntConst(Types.INT, e.value, words.getLast().position()));
          }
          continue;
        }
      }
      if (takesExpressions) {
        arguments.add(unit.expressions.assignment());
      } else {
        skipArgument();
      }
    }
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
  }

  private void skipArgument() {
    int nesting = 0;
    while (!in.is(Word.END)) {
      if (nesting == 0 && (in.is(Word.COMMA) || in.is(Word.CLOSE_PAREN))) {
        return;
      }
      if (in.is(Word.OPEN_PAREN)) {
        nesting++;
      } else if (in.is(Word.CLOSE_PAREN)) {
        nesting--;
      }
      in.advance();
    }
  }

  private static String plain(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__")
        ? name.substring(2, name.length() - 2)
        : name;
  }

  private static Optional<String> string(List<Expr> arguments) {
    return arguments.isEmpty() || !(arguments.getFirst() instanceof Expr.StringLiteral s)
        ? Optional.empty()
        : Optional.of(
            new String(
                s.bytes(), 0, s.bytes().length - 1, java.nio.charset.StandardCharsets.UTF_8));
  }

  private static int number(List<Expr> arguments, int index) {
    return arguments.size() > index && arguments.get(index) instanceof Expr.IntConst c
        ? (int) c.value()
        : 0;
  }

  private void apply(
      Attributes a, String name, Position at, List<Expr> arguments, List<Token> words) {
    switch (name) {
      case "packed" -> a.packed = true;
      case "aligned" -> {
        int asked = arguments.isEmpty() ? 16 : number(arguments, 0);
        if (asked > 0 && Integer.bitCount(asked) == 1) {
          a.align = Math.max(a.align, asked);
        } else if (!arguments.isEmpty() && !Conversions.isError(arguments.getFirst())) {
          unit.report.error(
              at,
              arguments.getFirst() instanceof Expr.IntConst
                  ? "requested alignment ‘" + asked + "’ is not a positive power of 2"
                  : "requested alignment is not an integer constant");
        }
      }
      case "unused" -> a.unused = true;
      case "used" -> {
        a.used = true;
        a.unused = true;
      }
      case "noreturn" -> a.noreturn = true;
      case "warn_unused_result" -> a.warnUnusedResult = true;
      case "designated_init" -> a.designatedInit = true;
      case "transparent_union" -> a.transparentUnion = true;
      case "fallthrough" -> a.fallthrough = true;
      case "constructor" -> a.constructor = Optional.of(priority(arguments));
      case "destructor" -> a.destructor = Optional.of(priority(arguments));
      case "weak" -> a.weak = true;
      case "weakref" -> {
        a.weak = true;
        a.alias = string(arguments).or(() -> a.alias);
      }
      case "gnu_inline" -> a.gnuInline = true;
      case "warning" -> a.warningMessage = string(arguments);
      case "deprecated" -> {
        a.deprecated = true;
        a.deprecation = string(arguments);
      }
      case "error" -> a.errorMessage = string(arguments);
      case "section" -> a.section = string(arguments);
      case "alias" -> a.alias = string(arguments);
      case "mode" -> {
        if (!words.isEmpty()) {
          a.mode = Optional.of(words.getFirst().text());
        }
      }
      case "cleanup" -> {
        if (!words.isEmpty()) {
          a.cleanup = Optional.of(words.getFirst());
        } else {
          unit.report.error(in.inputLocation(), "cleanup argument not an identifier");
        }
      }
      case "format" -> {
        if (!words.isEmpty()) {
          a.format =
              Optional.of(
                  new Attributes.FormatSpec(
                      plain(words.getFirst().text()), number(arguments, 0), number(arguments, 1)));
        }
      }
      case "vector_size", "naked", "ifunc", "interrupt" ->
          unit.report.unsupported("__attribute__((" + name + "))", at);
      default -> {
        if (!KNOWN.contains(name)) {
          unit.report.warn(
              Warning.ATTRIBUTES, in.inputLocation(), "‘" + name + "’ attribute directive ignored");
        }
      }
    }
  }

  private static int priority(List<Expr> arguments) {
    return arguments.isEmpty() ? 65_535 : number(arguments, 0);
  }

  /** {@code "asm" "(" string ")"} after a declarator: its name for the linker. */
  Optional<String> asmName() {
    in.advance();
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      return Optional.empty();
    }
    Optional<String> name =
        in.is(Word.STRING) ? string(List.of(unit.primary.string())) : Optional.empty();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    return name;
  }
}
