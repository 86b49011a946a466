package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts made to keep the compiler busy end soon, and always in the same way. */
class HostileInputTest {
  private static CompileResult compile(String text, Map<String, String> files) {
    Headers headers =
        (name, angled, from) ->
            Optional.ofNullable(files.get(name)).map(t -> new Headers.Header(name, t, angled));
    return new Compiler()
        .compile(new CompileRequest("x.c", text, headers, Dialect.PROGRAM, Map.of()));
  }

  private static List<String> said(CompileResult result) {
    return result.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static List<String> lacking(CompileResult result) {
    return result.unsupported().stream().map(UnsupportedException::construct).toList();
  }

  private static String many(int count, String pattern) {
    return IntStream.range(0, count)
        .mapToObj(i -> pattern.replace("#", Integer.toString(i)))
        .collect(Collectors.joining("\n"));
  }

  /** Processor time, not the clock's, which a busy machine makes longer. */
  private static long milliseconds(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }

  @Test
  void filesThatIncludeThemselvesEnd() {
    String twice = "#if __INCLUDE_LEVEL__ < 30\n#include \"a.h\"\n#include \"a.h\"\n#endif\n";
    CompileResult result = compile("#include \"a.h\"\n", Map.of("a.h", twice));
    assertThat(said(result))
        .singleElement()
        .asString()
        .endsWith("fatal error: more than 2000 files included");
    assertThat(result.object()).isEmpty();
  }

  @Test
  void filesThatIncludeManyEnd() {
    Map<String, String> files =
        Map.of(
            "a.h", "#include \"b.h\"\n".repeat(2_000),
            "b.h", "#include \"c.h\"\n".repeat(2_000),
            "c.h", "");
    assertThat(said(compile("#include \"a.h\"\n", files)))
        .singleElement()
        .asString()
        .endsWith("fatal error: more than 2000 files included");
  }

  @Test
  void asManyAsFitAreIncluded() {
    Map<String, String> files = Map.of("a.h", ";\n");
    assertThat(compile("#include \"a.h\"\n".repeat(2_000), files).object()).isPresent();
    assertThat(compile("#include \"a.h\"\n".repeat(2_001), files).object()).isEmpty();
  }

  @Test
  void aLongFileIsNotReadAgainAndAgain() {
    Map<String, String> read = Map.of("a.h", "int x;\n".repeat(20_000));
    Map<String, String> skipped = Map.of("a.h", "#if 0\n" + "int x;\n".repeat(20_000) + "#endif\n");
    for (Map<String, String> files : List.of(read, skipped)) {
      assertThat(said(compile("#include \"a.h\"\n".repeat(1_000), files)))
          .singleElement()
          .asString()
          .endsWith("fatal error: included files have more than 1000000 tokens");
    }
  }

  @Test
  void manyCasesAreCompiledSoon() {
    String near =
        "int f(int a) { switch (a) {" + many(40_000, "case #: return #;") + "} return 0; }";
    String far =
        "int f(int a) { switch (a) {" + many(40_000, "case #7: a += #; break;") + "} return a; }";
    for (String text : List.of(near, far)) {
      compile(text, Map.of());
      assertThat(milliseconds(() -> assertThat(compile(text, Map.of()).object()).isPresent()))
          .isLessThan(1_000);
    }
  }

  @Test
  void overlappingCasesAreStillFound() {
    String text =
        """
        int f(unsigned int a) {
          switch (a) {
          case 10 ... 20: return 1;
          case 4000000000u: return 2;
          case 1 ... 5: return 3;
          case 20: return 4;
          case 4 ... 12: return 5;
          case 0 ... 0: return 6;
          case 21 ... 4000000001u: return 7;
          case 6: return 8;
          }
          return 0;
        }
        """;
    assertThat(said(compile(text, Map.of())))
        .containsExactly(
            "x.c:6:3: error: duplicate case value",
            "x.c:3:3: note: previously used here",
            "x.c:7:3: error: duplicate (or overlapping) case value",
            "x.c:5:3: note: this is the first entry overlapping that value",
            "x.c:9:3: error: duplicate (or overlapping) case value",
            "x.c:4:3: note: this is the first entry overlapping that value");
  }

  @Test
  void longRangesOfAutomaticObjectsAreUnsupported() {
    assertThat(
            lacking(
                compile(
                    "int f(void) { int a[999999] = {[0 ... 999998] = 1}; return a[5]; }",
                    Map.of())))
        .containsExactly("initializer range of more than 65536 elements");
    assertThat(
            lacking(
                compile(
                    "int f(void) { int a[2][60000] = {{[0 ... 59999] = 1}, {[0 ... 59999] = 2}};"
                        + " return a[1][5]; }",
                    Map.of())))
        .containsExactly("initializer range of more than 65536 elements");
    assertThat(
            compile("int f(void) { int a[60000] = {[0 ... 59999] = 1}; return a[5]; }", Map.of())
                .object())
        .isPresent();
  }

  @Test
  void allRangesOfAFileTogetherAreBounded() {
    assertThat(compile("int a[999999] = {[0 ... 999998] = 1};", Map.of()).object()).isPresent();
    assertThat(lacking(compile(many(20, "int a#[90000] = {[0 ... 89999] = 1};"), Map.of())))
        .contains("initializer range of more than 1000000 elements");
  }

  @Test
  void arraysOfArraysAreBounded() {
    String dimensions = "[1]".repeat(20_000);
    assertThat(lacking(compile("extern int x" + dimensions + ";", Map.of())))
        .containsExactly("array of more than 256 dimensions");
    String chain =
        IntStream.range(0, 300)
            .mapToObj(i -> "typedef t" + i + " t" + (i + 1) + "[1];\n")
            .collect(Collectors.joining("", "typedef int t0;\n", ""));
    assertThat(lacking(compile(chain, Map.of()))).contains("array of more than 256 dimensions");
    assertThat(compile("int x" + "[1]".repeat(256) + ";", Map.of()).object()).isPresent();
  }

  @Test
  void manyFunctionsAreCompiledSoon() {
    String text = many(25_000, "int f#(int a) { return a + #; }");
    compile(text, Map.of());
    assertThat(milliseconds(() -> assertThat(compile(text, Map.of()).object()).isPresent()))
        .isLessThan(1_000);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(said(compile("\ufeff#include \"a.h\"\nint x;\n", Map.of("a.h", "\ufeffint y;\n"))))
        .isEmpty();
    assertThat(said(compile("\ufeffint x = y;\n", Map.of())))
        .containsExactly("x.c:1:9: error: ‘y’ undeclared here (not in a function)");
    assertThat(said(compile("int x;\ufeff\n", Map.of()))).isNotEmpty();
  }

  @Test
  void valuesForElementsWithoutSizeEnd() {
    String[] texts = {
      "int a[][0] = {1, 2};", "int a[][1][0] = {1};", "int a[999999999][0] = {1, 2};"
    };
    for (String text : texts) {
      assertThat(said(compile(text, Map.of())))
          .first()
          .asString()
          .endsWith("warning: excess elements in array initializer");
    }
  }

  @Test
  void longNamesAreComparedWithNone() {
    String text =
        "int " + "x".repeat(100_000) + "; int f(void) { return " + "x".repeat(99_999) + "; }";
    long took =
        milliseconds(
            () ->
                assertThat(said(compile(text, Map.of()))).anyMatch(d -> d.contains("undeclared")));
    assertThat(took).isLessThan(1_000);
  }

  @Test
  void longNumbersInAssemblyAreUnsupported() {
    String text =
        "int f(int a) { asm(\"mov $" + "1".repeat(50) + ", %0\" : \"=r\"(a)); return a; }";
    assertThat(lacking(compile(text, Map.of()))).singleElement().asString().contains("assembly");
  }

  @Test
  void aBackslashBeforeTheLastNewlineIsAWarning() {
    assertThat(said(compile("int a;\\\n", Map.of())))
        .containsExactly("x.c:1:7: warning: backslash-newline at end of file");
    assertThat(said(compile("int a;\\", Map.of())))
        .containsExactly("x.c:1:7: error: stray ‘\\’ in program");
  }
}
