package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bodies in our headers are read when a function is used, and mean what they meant there. */
class DeferredBodiesTest {

  @Test
  void whatNobodyUsesIsNotRead() {
    CompileResult result =
        compile(
            "static inline int odd(void) { asm(\"vmcall\"); return undeclared; }\n",
            "int main(void) { return 0; }\n");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.unsupported()).isEmpty();
    assertThat(functions(result)).containsExactly("main");
  }

  @Test
  void whatIsUsedIsReadWithItsPlaces() {
    CompileResult result =
        compile(
            "\nstatic inline int odd(void) { return undeclared; }\n",
            "int main(void) { return odd(); }\n");

    assertThat(result.diagnostics().toString())
        .contains("ours.h:2:38")
        .contains("‘undeclared’ undeclared");
  }

  @Test
  void whatIsUsedOnlyByWhatIsUsedIsReadToo() {
    CompileResult result =
        compile(
            """
            static inline int first(void) { return 1; }
            static inline int second(void) { return first(); }
            static inline int third(void) { return second(); }
            static inline int never(void) { return third(); }
            static int (*table[])(void) = { third };
            """,
            "int main(void) { return table[0](); }\n");

    assertThat(functions(result)).containsExactly("first", "second", "third", "main");
  }

  @Test
  void recursionEnds() {
    CompileResult result =
        compile(
            """
            static int even(int n);
            static inline int odd(int n) { return n ? even(n - 1) : 0; }
            static int even(int n) { return n ? odd(n - 1) : 1; }
            """,
            "int main(void) { return even(10); }\n");

    assertThat(functions(result)).containsExactly("odd", "even", "main");
  }

  @Test
  void macrosAreThoseOfTheHeader() {
    CompileResult result =
        compile(
            "#define WORD first\nstatic int first, second;\n"
                + "static inline int *word(void) { return &WORD; }\n",
            "#undef WORD\n#define WORD second\nint *main(void) { return word(); }\n");

    assertThat(data(result)).contains("first").doesNotContain("second");
  }

  @Test
  void parametersHideWhatTheTextDeclaresLater() {
    CompileResult result =
        compile(
            "static inline long wide(long value) { return sizeof(value) + value; }\n",
            "static char value;\nint main(void) { return wide(1) + value; }\n");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(functions(result)).containsExactly("wide", "main");
  }

  @Test
  void packingIsThatOfTheHeader() {
    CompileResult result =
        compile(
            """
            #pragma pack(push, 1)
            static inline int size(void) {
              struct { char c; int i; } s;
              _Static_assert(sizeof(s) == 5, "packed");
              return sizeof(s);
            }
            #pragma pack(pop)
            """,
            "int main(void) { return size(); }\n");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(functions(result)).containsExactly("size", "main");
  }

  @Test
  void theLearnersWordsInAHeadersMacroAreReadAtOnce() {
    CompileResult result =
        compile(
            "#define DEFINE(name, value) static inline int name(void) { return value; }\n",
            "DEFINE(unused, nonsense)\nint main(void) { return 0; }\n");

    assertThat(result.diagnostics().toString())
        .contains("driver.c:1:16")
        .contains("‘nonsense’ undeclared");
  }

  @Test
  void aBodyThatNeverEndsIsAnError() {
    CompileResult result = compile("static inline int open(void) { return 0;\n", "int x;\n");

    assertThat(result.diagnostics().toString()).contains("at end of input");
  }

  @Test
  void theFileAfterAHeaderIsReadAsWithoutIt() {
    String text = "int f(void) { retur 1; }\nint g(void) { return 2 }\n";
    CompileResult with = compile("static inline int unused(void) { return 0; }", text);

    assertThat(with.diagnostics().toString()).contains("driver.c:1").contains("driver.c:2");
  }

  /** A macro that the learner defines before the header: eagerly, as with gcc, used or not. */
  @Test
  void theLearnersMacroInAHeadersBodyIsReadAtOnce() {
    CompileResult result =
        compileWhole(
            "static inline int unused(void) { return PRIVATE; }\n",
            "#define PRIVATE nonsense\n#include <ours.h>\nint x;\n");

    assertThat(result.diagnostics().toString())
        .contains("ours.h:1:41")
        .contains("‘nonsense’ undeclared");
  }

  private static CompileResult compile(String header, String text) {
    // the lines of the text count from 1
    return compileWhole(header, "#include <ours.h>\n#line 1\n" + text);
  }

  private static CompileResult compileWhole(String header, String text) {
    Headers headers =
        (name, angled, from) ->
            name.equals("ours.h")
                ? Optional.of(new Headers.Header(name, header, true))
                : Optional.empty();
    return new Compiler()
        .compile(new CompileRequest("driver.c", text, headers, Dialect.PROGRAM, Map.of()));
  }

  private static List<String> functions(CompileResult result) {
    return result
        .object()
        .orElseThrow(() -> new AssertionError(result.diagnostics() + "" + result.unsupported()))
        .functions()
        .stream()
        .map(FunctionCode::symbol)
        .toList();
  }

  private static List<String> data(CompileResult result) {
    return result.object().orElseThrow().data().stream()
        .map(ObjectFile.DataObject::symbol)
        .toList();
  }
}
