package dev.mmaplab.sim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An awk program, read. */
final class AwkSyntax {
  private AwkSyntax() {}

  record Program(List<Rule> rules, Map<String, Function> functions) {}

  enum When {
    BEGIN,
    MAIN,
    END
  }

  /**
   * @param until the end of a range
   * @param body absent: print the record
   */
  record Rule(
      When when,
      Optional<Expression> pattern,
      Optional<Expression> until,
      Optional<Statement> body) {}

  record Function(String name, List<String> parameters, Statement body) {}

  sealed interface Statement {
    record Block(List<Statement> statements) implements Statement {}

    record Simple(Expression expression) implements Statement {}

    /**
     * @param redirection "", {@code >}, {@code >>} or {@code |}
     */
    record Print(
        boolean formatted,
        List<Expression> arguments,
        String redirection,
        Optional<Expression> target)
        implements Statement {}

    record If(Expression condition, Statement then, Optional<Statement> otherwise)
        implements Statement {}

    record While(Expression condition, Statement body, boolean first) implements Statement {}

    record For(
        Optional<Statement> start,
        Optional<Expression> condition,
        Optional<Statement> step,
        Statement body)
        implements Statement {}

    record ForIn(String variable, String array, Statement body) implements Statement {}

    record Delete(String array, Optional<Expression> index) implements Statement {}

    /**
     * @param kind break, continue, next, nextfile, exit or return
     */
    record Leave(String kind, Optional<Expression> value) implements Statement {}
  }

  sealed interface Expression {
    record Number(double value) implements Expression {}

    record Text(String value) implements Expression {}

    record Regex(String text) implements Expression {}

    record Variable(String name) implements Expression {}

    record Field(Expression index) implements Expression {}

    record Element(String array, Expression index) implements Expression {}

    record Grouped(Expression inner) implements Expression {}

    record Unary(String operator, Expression operand) implements Expression {}

    record Binary(String operator, Expression left, Expression right) implements Expression {}

    record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

    /**
     * @param operator {@code =}, {@code +=} …
     */
    record Assign(String operator, Expression target, Expression value) implements Expression {}

    record Step(boolean before, int by, Expression target) implements Expression {}

    record In(Expression index, String array) implements Expression {}

    record Call(String name, List<Expression> arguments) implements Expression {}

    /**
     * @param source "", {@code <} a file, or {@code |} a command
     */
    record Getline(Optional<Expression> target, String source, Optional<Expression> from)
        implements Expression {}
  }
}
