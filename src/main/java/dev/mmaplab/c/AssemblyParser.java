package dev.mmaplab.c;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads {@code asm}: barriers and hints do nothing here, anything else is not simulated. */
final class AssemblyParser {
  private static final Set<String> HARMLESS =
      Set.of(
          "",
          "nop",
          "pause",
          "rep; nop",
          "rep nop",
          "rep;nop",
          "mfence",
          "lfence",
          "sfence",
          "hlt",
          "cpuid",
          "cld",
          "lock; addl $0,0(%%rsp)",
          "lock; addl $0,-4(%%rsp)");

  private final Unit unit;
  private final TokenStream in;

  AssemblyParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * asm-statement = "asm" ("volatile" | "goto" | "inline")* "(" string (":" operands)* ")" ";"
   * </pre>
   */
  Stmt statement() {
    Position at = in.position();
    in.advance();
    while (in.is(Word.VOLATILE) || in.is(Word.GOTO) || in.is(Word.INLINE) || in.is(Word.CONST)) {
      in.advance();
    }
    Position open = in.position();
    if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      in.skipToEndOfBlockOrStatement();
      return new Stmt.Empty(at);
    }
    if (!in.is(Word.STRING)) {
      in.error("expected string literal");
      in.skipUntilFound(Word.CLOSE_PAREN, "expected ‘)’");
      unit.statements.semicolon();
      return new Stmt.Empty(at);
    }
    String code =
        unit.primary.string() instanceof Expr.StringLiteral s
            ? new String(s.bytes(), 0, s.bytes().length - 1, StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT)
            : "";
    boolean outputs = operands();
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    unit.statements.semicolon();
    String plain = code.endsWith(";") ? code.substring(0, code.length() - 1) : code;
    if (!HARMLESS.contains(plain) || outputs && !plain.isEmpty()) {
      unit.report.unsupported("inline assembly", at);
    }
    return new Stmt.Empty(at);
  }

  /** Everything after the template; true if there are outputs. */
  private boolean operands() {
    int section = 0;
    boolean outputs = false;
    int nesting = 0;
    while (!in.is(Word.END)) {
      if (nesting == 0 && in.is(Word.CLOSE_PAREN)) {
        break;
      }
      if (nesting == 0 && in.is(Word.COLON)) {
        section++;
      } else if (in.is(Word.OPEN_PAREN)) {
        if (nesting == 0 && section >= 1 && section <= 2) {
          Position open = in.position();
          in.advance();
          unit.expressions.expression();
          in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
          outputs |= section == 1;
          continue;
        }
        nesting++;
      } else if (in.is(Word.CLOSE_PAREN)) {
        nesting--;
      }
      in.advance();
    }
    return outputs;
  }

  /** {@code asm("…");} at file scope. */
  void toplevel() {
    Position at = in.position();
    in.advance();
    Position open = in.position();
    if (in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      while (in.is(Word.STRING)) {
        in.advance();
      }
      in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    }
    unit.report.unsupported("inline assembly", at);
    in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
  }
}
