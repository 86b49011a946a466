package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What nested functions cannot do here is said; the rest is in the language tests. */
class NestedFunctionsTest {
  private static List<String> unsupported(String text) {
    return new Compiler()
            .compile(
                new CompileRequest(
                    "x.c", text, (n, a, f) -> Optional.empty(), Dialect.PROGRAM, Map.of()))
            .unsupported()
            .stream()
            .map(Throwable::getMessage)
            .toList();
  }

  @Test
  void itsAddressIsThatOfAFunctionIfItNeedsNoVariablesAroundIt() {
    assertThat(unsupported("int (*p)(void); void f(int n) { int g(void) { return 1; } p = g; }"))
        .isEmpty();
    assertThat(unsupported("int (*p)(void); void f(int n) { int g(void) { return n; } p = g; }"))
        .singleElement()
        .asString()
        .contains("address of nested function ‘g’")
        .contains("x.c:1");
  }

  @Test
  void whatItCallsMayNeedThem() {
    assertThat(
            unsupported(
                "int (*p)(void); void f(int n) { int g(void) { return n; }"
                    + " int h(void) { return g(); } p = h; }"))
        .singleElement()
        .asString()
        .contains("address of nested function ‘h’");
  }

  @Test
  void aJumpOutOfItIsUnsupported() {
    assertThat(
            unsupported(
                "void f(int n) { __label__ out; void g(void) { goto out; } g(); out: return; }"))
        .contains("goto out of a nested function is not simulated (x.c:1)");
  }
}
