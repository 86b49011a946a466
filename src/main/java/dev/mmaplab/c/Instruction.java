package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One x86-64 instruction of an assembly template, in AT&amp;T syntax.
 *
 * @param locked with a {@code lock} prefix
 * @param mnemonic in small letters
 * @param operands as written, source first
 */
record Instruction(boolean locked, String mnemonic, List<String> operands) {
  /** The instructions of a template; comments and white space are gone. */
  static List<Instruction> all(String template) {
    List<Instruction> all = new ArrayList<>();
    boolean locked = false;
    for (String line : template.split("[;\n]", -1)) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.toLowerCase(Locale.ROOT).startsWith("lock")) {
        locked = true;
        text = text.substring(4).strip();
      }
      if (text.equalsIgnoreCase("rep") || text.isEmpty()) {
        continue;
      }
      all.add(of(locked, text));
      locked = false;
    }
    return all;
  }

  private static Instruction of(boolean locked, String text) {
    String[] parts = text.split("\\s+", 2);
    String mnemonic = parts[0].toLowerCase(Locale.ROOT);
    if (mnemonic.equals("rep") && parts.length == 2) {
      return new Instruction(locked, "rep " + parts[1].strip(), List.of());
    }
    List<String> operands = new ArrayList<>();
    StringBuilder one = new StringBuilder();
    int depth = 0;
    for (char c : (parts.length == 2 ? parts[1] : "").toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        operands.add(one.toString().strip());
        one.setLength(0);
      } else {
        one.append(c);
      }
    }
    if (!one.toString().isBlank()) {
      operands.add(one.toString().strip());
    }
    return new Instruction(locked, mnemonic, operands);
  }

  /** Does nothing that a program here could notice. */
  boolean harmless() {
    return switch (mnemonic) {
      case "nop", "pause", "rep nop", "mfence", "lfence", "sfence", "cld", "serialize", "endbr64" ->
          true;
      case "cpuid" -> operands.isEmpty();
      case "prefetcht0",
          "prefetcht1",
          "prefetcht2",
          "prefetchnta",
          "prefetchw",
          "clflush",
          "clflushopt",
          "clwb" ->
          true;
      default -> onStackTop();
    };
  }

  /** {@code lock; addl $0,0(%%rsp)}: a barrier. */
  private boolean onStackTop() {
    return locked
        && (mnemonic.startsWith("add") || mnemonic.startsWith("or"))
        && operands.size() == 2
        && operands.get(0).matches("\\$0(x0)?")
        && operands.get(1).matches("-?[0-9]*\\(%%?[er]sp\\)");
  }
}
