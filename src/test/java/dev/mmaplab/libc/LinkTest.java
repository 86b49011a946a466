package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.UnsupportedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the linker says about names that are nowhere, and about those that only glibc has. */
class LinkTest {
  private static ProgramRun runner;

  @BeforeAll
  static void load() {
    runner = new ProgramRun(LibC.load());
  }

  @Test
  void aNameThatNobodyHasIsUndefined() {
    LinkResult linked =
        runner.build(
            "p.c",
            "extern int nobody_has_this(int);\n"
                + "int main(void)\n"
                + "{\n"
                + "\treturn nobody_has_this(1);\n"
                + "}\n");

    assertThat(linked.image()).isEmpty();
    assertThat(linked.unsupported()).isEmpty();
    assertThat(linked.diagnostics()).hasSize(1);
    assertThat(linked.diagnostics().getFirst().message())
        .isEqualTo("undefined reference to `nobody_has_this'");
    assertThat(linked.diagnostics().getFirst().position().line()).isEqualTo(4);
  }

  @Test
  void aFunctionOfGlibcThatWeLackIsUnsupported() {
    LinkResult linked =
        runner.build(
            "p.c", "extern int getaddrinfo();\nint main(void) { return getaddrinfo(); }\n");

    assertThat(linked.diagnostics()).isEmpty();
    assertThat(linked.unsupported())
        .extracting(UnsupportedException::construct)
        .containsExactly("getaddrinfo");
  }

  @Test
  void mainMustBeThere() {
    LinkResult linked = runner.build("p.c", "int x;\n");

    assertThat(linked.diagnostics()).hasSize(1);
    assertThat(linked.diagnostics().getFirst().message()).endsWith("undefined reference to `main'");
  }

  @Test
  void aProgramsOwnFunctionReplacesTheLibrarys() {
    String output =
        runner.run(
            "p.c",
            "int printf(const char *, ...), puts(const char *);\n"
                + "int index(void) { return 5; }\n"
                + "void qsort(void) { puts(\"mine\"); }\n"
                + "int main(void) { qsort(); printf(\"%d\\n"
                + "\", index()); return 0; }\n");

    assertThat(output).isEqualTo("mine\n5\n[exit 0]\n");
  }
}
