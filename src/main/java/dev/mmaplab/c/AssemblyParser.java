package dev.mmaplab.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code asm}. Barriers, hints and single instructions without flags run; other assembly is
 * not simulated.
 */
final class AssemblyParser {
  private final Unit unit;
  private final TokenStream in;

  AssemblyParser(Unit unit) {
    this.unit = unit;
    this.in = unit.in;
  }

  /**
   * <pre>
   * asm-statement = "asm" ("volatile" | "goto" | "inline")* "(" string (":" operands)* ")" ";"
   * operands = (("[" name "]")? string "(" expression ")" ("," …)*)?
   * </pre>
   */
  Stmt statement() {
    Position at = in.position();
    in.advance();
    boolean jumps = false;
    while (in.is(Word.VOLATILE) || in.is(Word.GOTO) || in.is(Word.INLINE) || in.is(Word.CONST)) {
      jumps |= in.advance().text().equals("goto");
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
    String template = text();
    List<AssemblyOperand> operands = new ArrayList<>();
    int before = unit.diagnostics.errors();
    boolean ok = sections(operands) && unit.diagnostics.errors() == before;
    in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    unit.statements.semicolon();
    if (!ok) {
      return new Stmt.Empty(at);
    }
    return translated(at, template, operands, jumps);
  }

  private Stmt translated(
      Position at, String template, List<AssemblyOperand> operands, boolean jumps) {
    List<Instruction> instructions = Instruction.all(template);
    if (!jumps) {
      try {
        List<Stmt> all = new AssemblyCode(unit, at, operands).translate(instructions);
        return all.isEmpty() ? new Stmt.Empty(at) : new Stmt.Block(all, at);
      } catch (AssemblyCode.Unknown e) {
        // said below
      }
    }
    String shown = template.strip().replaceAll("\\s+", " ");
    unit.report.unsupported(
        "inline assembly ‘" + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + "’",
        at);
    return new Stmt.Empty(at);
  }

  private String text() {
    return unit.primary.string() instanceof Expr.StringLiteral s
        ? new String(s.bytes(), 0, s.bytes().length - 1, StandardCharsets.UTF_8)
        : "";
  }

  /** Everything after the template; false after an error. */
  private boolean sections(List<AssemblyOperand> operands) {
    for (int section = 1; in.accept(Word.COLON); section++) {
      if (section <= 2) {
        if (!operands(operands, section == 1)) {
          return false;
        }
      } else {
        while (in.is(Word.STRING) || in.is(Word.COMMA) || in.is(Word.NAME)) {
          in.advance(); // clobbers, labels
        }
      }
    }
    return true;
  }

  private boolean operands(List<AssemblyOperand> all, boolean outputs) {
    while (in.is(Word.STRING) || in.is(Word.OPEN_SQUARE)) {
      String name = "";
      if (in.accept(Word.OPEN_SQUARE)) {
        if (!in.is(Word.NAME)) {
          in.error("expected identifier");
          return false;
        }
        name = in.advance().text();
        in.require(Word.CLOSE_SQUARE, "expected ‘]’");
      }
      if (!in.is(Word.STRING)) {
        in.error("expected string literal");
        return false;
      }
      String constraint = text();
      Position open = in.position();
      if (!in.require(Word.OPEN_PAREN, "expected ‘(’")) {
        return false;
      }
      Expr value = unit.expressions.expression();
      in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
      AssemblyOperand o = checked(name, constraint, value, outputs);
      all.add(o);
      if (!in.accept(Word.COMMA)) {
        break;
      }
    }
    return true;
  }

  private AssemblyOperand checked(String name, String constraint, Expr value, boolean output) {
    if (Conversions.isError(value)) {
      return new AssemblyOperand(name, constraint, value);
    }
    if (!output) {
      boolean memory = constraint.matches("[moV]+");
      return new AssemblyOperand(name, constraint, memory ? value : unit.conversions.rvalue(value));
    }
    unit.function().ifPresent(f -> f.assemblyAssigns = true);
    if (!constraint.startsWith("=") && !constraint.startsWith("+")) {
      unit.report.error(in.inputLocation(), "output operand constraint lacks ‘=’");
    } else if (!Conversions.isLvalue(value)) {
      unit.report.error(value.position(), "lvalue required in ‘asm’ statement");
    }
    return new AssemblyOperand(name, constraint, value);
  }

  /** {@code asm("…");} at file scope: nothing may be done by it. */
  void toplevel() {
    Position at = in.position();
    in.advance();
    while (in.is(Word.VOLATILE)) {
      in.advance();
    }
    Position open = in.position();
    String template = "";
    if (in.require(Word.OPEN_PAREN, "expected ‘(’")) {
      template = in.is(Word.STRING) ? text() : "";
      in.skipUntilClosed(Word.CLOSE_PAREN, "expected ‘)’", open);
    }
    if (!Instruction.all(template).stream().allMatch(Instruction::harmless)) {
      unit.report.unsupported("assembly at file scope", at);
    }
    in.skipUntilFound(Word.SEMICOLON, "expected ‘;’");
  }
}
