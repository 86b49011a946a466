package dev.mmaplab.c;

import java.util.Map;
import java.util.Optional;

/** C text compiled as gcc compiles a program, without any headers. */
public final class CompiledText {
  private static final Headers NONE = (name, angled, from) -> Optional.empty();

  /**
   * @throws AssertionError with the diagnostics if it does not compile
   */
  public static ObjectFile of(String name, String text) {
    CompileResult result =
        new Compiler().compile(new CompileRequest(name, text, NONE, Dialect.PROGRAM, Map.of()));
    return result
        .object()
        .orElseThrow(
            () ->
                new AssertionError(
                    name + " does not compile: " + result.diagnostics() + result.unsupported()));
  }

  private CompiledText() {}
}
