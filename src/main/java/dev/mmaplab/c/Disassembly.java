package dev.mmaplab.c;

import java.util.Locale;

/** Readable text of register code, for tests and debugging. */
public final class Disassembly {
  /** One line an instruction: index, operation, a, b, c, source line. */
  public static String of(FunctionCode f) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %d parameters, %d registers, %d bytes%n",
            f.symbol(),
            f.parameters(),
            f.registers(),
            f.frameBytes()));
    int[] code = f.code();
    for (int i = 0; i < code.length / 4; i++) {
      int op = code[4 * i];
      int c = code[4 * i + 3];
      String note =
          switch (op) {
            case Op.CALL, Op.ADDR -> " " + f.references().get(c).symbol();
            case Op.LDC -> " " + f.constants()[c];
            default -> "";
          };
      text.append(
          String.format(
              Locale.ROOT,
              "%4d  %-7s %d, %d, %d%s  ; %s%n",
              i,
              Op.name(op),
              code[4 * i + 1],
              code[4 * i + 2],
              c,
              note,
              f.position(i)));
    }
    return text.toString();
  }

  private Disassembly() {}
}
