package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is typed: diagnostics, never an exception, and soon. */
class PreprocessorMessTest {
  private static final String SEED =
      """
      #define EMPTY
      #define f(a) f(x * (a))
      #define str(s) # s
      #define cat(a, b) a ## b
      #define e(fmt, ...) printf(fmt, ##__VA_ARGS__)
      #define V(x, ...) f(x __VA_OPT__(,) __VA_ARGS__)
      #if defined x || defined(foo) && !defined NOPE
      #elif __has_include(<a.h>) ? 1 : 0x10u << 3
      #else
      #endif
      #ifndef G
      #define G
      #include "a.h"
      #include <b.h>
      #line 100 "new.c"
      # 33 "x.c"
      #error no "x" 'y'
      #pragma once
      #undef EMPTY
      _Pragma("GCC diagnostic push") __LINE__ __FILE__ __COUNTER__
      int a = f(1) + cat(a, b) - V(1, 2) + str("x\\n" 'c') /* c */ // d
      char s[] = L"abc" u8"d\\xff" 'e';
      e("a", 1, f(2)) EMPTY (3) 0x1.8p-3 1..2 a\\
      b %: <: @ ` $x é “
      """;

  @Test
  void mutationsOfPrograms() {
    Random random = new Random(42);
    String[] lines = SEED.lines().toArray(String[]::new);
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(30); n > 0; n--) {
        text.append(lines[random.nextInt(lines.length)])
            .append(random.nextInt(20) == 0 ? "" : "\n");
      }
      for (int n = random.nextInt(8); n > 0; n--) {
        mutate(text, random);
      }
      String header =
          lines[random.nextInt(lines.length)] + "\n" + lines[random.nextInt(lines.length)];
      Dialect dialect = random.nextBoolean() ? Dialect.MODULE : Dialect.PROGRAM;
      bounded(text.toString(), dialect, Map.of("a.h", header, "b.h", "#include \"a.h\"\n"));
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(5)) {
      case 0 -> text.deleteCharAt(at).append(' ');
      case 1 -> text.insert(at, (char) random.nextInt(128));
      case 2 -> text.insert(at, "#()\"'\\\n,<>%:?/*_".charAt(random.nextInt(16)));
      case 3 -> text.setCharAt(at, (char) random.nextInt(0x10000));
      default -> {
        String piece = text.substring(at, Math.min(text.length(), at + random.nextInt(40)));
        text.insert(random.nextInt(text.length()), piece);
      }
    }
  }

  private static Preprocessed bounded(String text, Dialect dialect, Map<String, String> files) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> Preprocessed.of(text, dialect, files));
  }

  private static Preprocessed bounded(String text) {
    return bounded(text, Dialect.PROGRAM, Map.of());
  }

  private static String repeat(int n, IntFunction<String> part) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append(part.apply(i));
    }
    return out.toString();
  }

  @Test
  void bombs() {
    String objects = repeat(60, i -> "#define A" + i + " A" + (i + 1) + " A" + (i + 1) + "\n");
    assertThat(verdict(bounded(objects + "A0"))).contains("fatal error: macro expansion exceeds");
    assertThat(verdict(bounded(objects + "#define A60\nA0"))).contains("exceeds");
    assertThat(bounded(objects + "#define A60 -\n#if A0\n#endif").stopped()).isTrue();
    String functions = repeat(60, i -> "#define A" + i + "(x) A" + (i + 1) + "(x x)\n");
    assertThat(verdict(bounded(functions + "A0(a)"))).contains("exceeds");
    String pastes = repeat(60, i -> "#define A" + i + "(x) A" + (i + 1) + "(x##x)\n");
    assertThat(verdict(bounded(pastes + "A0(a)"))).contains("spells more than");
    String strings = repeat(60, i -> "#define A" + i + "(x) A" + (i + 1) + "(#x #x)\n");
    assertThat(verdict(bounded(strings + "A0(a)"))).contains("spells more than");
    String header = "#include \"a.h\"\n#include \"a.h\"\n";
    assertThat(bounded(header, Dialect.MODULE, Map.of("a.h", header)).stopped()).isTrue();
  }

  /** What ends the compilation: the last thing said that explains nothing else. */
  private static String verdict(Preprocessed result) {
    return result.diagnostics().stream().filter(d -> !d.contains(" note: ")).toList().getLast();
  }

  @Test
  void deepNesting() {
    String identity = "#define f(x) x\n";
    assertThat(bounded(identity + "f(".repeat(200) + "1" + ")".repeat(200)).text()).isEqualTo("1");
    assertThat(bounded(identity + "f(".repeat(2000) + "1" + ")".repeat(2000)).stopped()).isTrue();
    assertThat(bounded(identity + "f(" + "(".repeat(50_000) + ")".repeat(50_000) + ")").tokens())
        .hasSize(100_000);
    assertThat(
            bounded("#if " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "\nx\n#endif").text())
        .isEqualTo("x");
    assertThat(bounded("#if " + "!".repeat(50_000) + "1\nx\n#endif").text()).isEqualTo("x");
    assertThat(bounded("#if 1\n".repeat(50_000)).diagnostics()).hasSize(100);
    assertThat(bounded("#if 0\n".repeat(50_000) + "#endif\n".repeat(50_000) + "x").text())
        .isEqualTo("x");
    String chain = repeat(20_000, i -> "#define A" + i + "(x) A" + (i + 1) + "(x)\n");
    assertThat(bounded(chain + "A0(1)").text()).isEqualTo("A20000 ( 1 )");
    String vaOpt =
        "#define g(x, ...) " + "__VA_OPT__(".repeat(5000) + ")".repeat(5000) + "\ng(1, 2)";
    assertThat(bounded(vaOpt).diagnostics().getFirst())
        .contains("__VA_OPT__ may not appear in a __VA_OPT__");
  }

  @Test
  void longThings() {
    String word = "a".repeat(100_000);
    assertThat(bounded(word + " \"" + word + "\"").text()).hasSize(200_003);
    assertThat(bounded("\\\n".repeat(100_000) + "x").tokens().getFirst().position())
        .isEqualTo(new Position("t.c", 100_001, 1));
    assertThat(bounded("@ ".repeat(100_000)).diagnostics()).hasSize(100);
    String parameters = repeat(20_000, i -> (i > 0 ? "," : "") + "p" + i);
    assertThat(bounded("#define f(" + parameters + ") p19999\nf(" + parameters + ")").text())
        .isEqualTo("p19999");
  }
}
