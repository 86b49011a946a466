package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, there is a result, and soon. */
class CompilerLimitsTest {
  private static final Compiler COMPILER = new Compiler();

  private static CompileResult compile(String text) {
    return COMPILER.compile(
        new CompileRequest("x.c", text, (n, a, f) -> Optional.empty(), Dialect.MODULE, Map.of()));
  }

  private static String messages(CompileResult r) {
    return r.diagnostics().toString();
  }

  @Test
  void deepNestingIsAnError() {
    for (String text :
        List.of(
            "int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";",
            "int f(void) { " + "{".repeat(100_000) + "}".repeat(100_000) + " }",
            "int " + "*".repeat(100_000) + "p;",
            "int " + "(".repeat(100_000) + "p;",
            "int f(int a) { return " + "-".repeat(100_000) + "a; }",
            "int f(int a) { " + "if (a) ".repeat(100_000) + "; }",
            "int f(int a) { return " + "a ? ".repeat(100_000) + "1; }",
            "int x[] = " + "{".repeat(100_000) + "1;",
            "struct { ".repeat(100_000),
            "int f(int a) { return " + "sizeof ".repeat(100_000) + "a; }",
            "int f(int a) { return " + "a = ".repeat(100_000) + "a; }",
            "void f(" + "void (*g)(".repeat(100_000))) {
      assertThat(messages(compile(text))).contains("nesting too deep");
    }
  }

  @Test
  void whatPeopleNestIsNotTooDeep() {
    for (int n : List.of(150, 1_000, 4_000)) {
      String sum = "(".repeat(n) + "1" + ")".repeat(n);
      String blocks = "{".repeat(n) + "a++;" + "}".repeat(n);
      String ifs = "if (a) ".repeat(n / 2) + "a--;";
      String text = "int f(int a) { int b = " + sum + "; " + blocks + ifs + " return b; }";
      CompileResult result = compile(text);
      assertThat(messages(result)).isEqualTo("[]");
      assertThat(result.object()).isPresent();
    }
  }

  @Test
  void thePrecisionOfLongDoubleIsSaidOnce() {
    CompileResult result = compile("long double a;\nlong double f(long double b) { return b; }\n");
    assertThat(messages(result))
        .isEqualTo(
            "[x.c:1:1: note: ‘long double’ is computed with the precision of ‘double’ here]");
    assertThat(result.object()).isPresent();
  }

  @Test
  void aLargeTableOfPointersIsReadSoon() {
    String text = "int a; int *t[] = {" + "&a, ".repeat(200_000) + "};";
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> compile(text)).object())
        .isPresent();
  }

  @Test
  void longButFlatTextsAreFine() {
    String sum = "a + ".repeat(500) + "a";
    assertThat(compile("int f(int a) { return " + sum + "; }").object()).isPresent();
    String chain = "if (a == 1) return 1; else ".repeat(150) + "return 0;";
    assertThat(compile("int f(int a) { " + chain + " }").object()).isPresent();
  }

  @Test
  void veryLongSumsEndWithAResult() {
    assertThat(messages(compile("int f(int a) { return " + "a + ".repeat(200_000) + "a; }")))
        .containsAnyOf("nesting too deep", "[]");
  }

  @Test
  void givesUpAfterAHundredErrors() {
    assertThat(compile("int f(void) { " + "x1 y; ".repeat(500) + "}").diagnostics())
        .hasSizeBetween(100, 300);
  }

  @Test
  void anyMixtureOfTokensEnds() {
    String[] words = {
      "int",
      "struct",
      "s",
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      ";",
      ",",
      "*",
      "&",
      "=",
      "1",
      "\"x\"",
      "'c'",
      "x",
      "y",
      "if",
      "else",
      "for",
      "while",
      "do",
      "switch",
      "case",
      "default",
      ":",
      "?",
      "return",
      "goto",
      "typedef",
      "static",
      "extern",
      "const",
      "enum",
      "union",
      "sizeof",
      "->",
      ".",
      "...",
      "++",
      "+",
      "-",
      "__attribute__",
      "((",
      "))",
      "asm",
      "typeof",
      "_Generic",
      "_Static_assert",
      "__builtin_offsetof",
      "__builtin_va_arg",
      "__extension__",
      "({",
      "})",
      "__label__",
      "void",
      "char",
      "unsigned",
      "inline",
      "#",
      "\n"
    };
    Random random = new Random(1);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 5 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      assertThat(compile(text.toString())).as(text.toString()).isNotNull();
    }
  }

  @Test
  void unsupportedConstructsAreNamed() {
    CompileResult r = compile("int f(int n) { int a[n]; asm(\"cli\"); return a[0]; }");
    assertThat(r.object()).isEmpty();
    assertThat(r.unsupported())
        .extracting(UnsupportedException::construct)
        .containsExactly("inline assembly ‘cli’");
  }

  @Test
  void barriersAndHintsAreNot() {
    String text =
        "void f(void) { asm volatile(\"\" ::: \"memory\"); __asm__ __volatile__(\"mfence\" : : :"
            + " \"memory\"); asm(\"nop\"); asm volatile(\"pause\"); }";
    assertThat(compile(text).unsupported()).isEmpty();
  }
}
