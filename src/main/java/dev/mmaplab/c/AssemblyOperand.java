package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * An operand of an assembly statement.
 *
 * @param name from {@code [name]}, else ""
 * @param constraint as written, as in {@code "+r"}
 * @param value the lvalue of an output, the value of an input
 */
record AssemblyOperand(String name, String constraint, Expr value) {
  private static final List<Character> FIXED = List.of('a', 'b', 'c', 'd', 'S', 'D');
  private static final List<String> REGISTERS = List.of("ax", "bx", "cx", "dx", "si", "di");

  /** {@code "=…"} or {@code "+…"}. */
  boolean output() {
    return constraint.startsWith("=") || constraint.startsWith("+");
  }

  boolean readsToo() {
    return constraint.startsWith("+");
  }

  /** The number or name of the operand this input shares its register with. */
  Optional<String> matching() {
    if (constraint.startsWith("[") && constraint.endsWith("]")) {
      return Optional.of(constraint.substring(1, constraint.length() - 1));
    }
    return constraint.matches("[0-9]+") ? Optional.of(constraint) : Optional.empty();
  }

  /** The machine register it must be in. */
  Optional<String> fixedRegister() {
    for (int i = 0; i < constraint.length(); i++) {
      int found = FIXED.indexOf(constraint.charAt(i));
      if (found >= 0) {
        return Optional.of(REGISTERS.get(found));
      }
    }
    return Optional.empty();
  }

  /** It may only be in memory. */
  boolean memory() {
    return contains("moV") && !contains("rqQgRabcdSD");
  }

  /** A constant where one is asked for. */
  boolean immediate() {
    return value instanceof Expr.IntConst && contains("inIJKeNZMs");
  }

  private boolean contains(String letters) {
    return constraint.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
