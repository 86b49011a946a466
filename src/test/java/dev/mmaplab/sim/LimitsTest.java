package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunResult.Outcome;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Programs and drivers that never end, take everything or say too much: a named outcome in two
 * seconds, the next run unharmed.
 */
class LimitsTest {
  private static final String MODULE =
      "#include <linux/module.h>\n"
          + "#include <linux/slab.h>\n"
          + "#include <linux/vmalloc.h>\n"
          + "MODULE_LICENSE(\"GPL\");\n";
  private static final Simulator SIMULATOR = new Simulator();

  @BeforeAll
  static void warm() {
    assertThat(run(Map.of("prog.c", "int main(void) { return 7; }")).console().getFirst().exit())
        .contains(7);
  }

  @AfterEach
  void theNextRunIsUnaffected() {
    RunResult next = run(Map.of("prog.c", "int main(void) { return 7; }"));
    assertThat(next.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(next.console().getFirst().exit()).contains(7);
  }

  private static RunResult run(Map<String, String> files) {
    return SIMULATOR.run(
        new RunRequest(KernelVersion.V6_1, files, Optional.empty(), "", RunRequest.Limits.DEFAULT));
  }

  private static RunResult timed(Map<String, String> files) {
    long before = System.nanoTime();
    RunResult result = run(files);
    assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(2_000_000_000L);
    return result;
  }

  private static RunResult program(String text) {
    return timed(Map.of("prog.c", text));
  }

  private static RunResult init(String statements) {
    return timed(
        Map.of(
            "driver.c",
            MODULE
                + "static int __init start(void)\n{\n"
                + statements
                + "\nreturn 0;\n"
                + "}\n"
                + "static void __exit stop(void) { }\n"
                + "module_init(start);\n"
                + "module_exit(stop);\n"));
  }

  @Test
  void anEndlessLoop() {
    RunResult result = program("int main(void) { for (;;) ; }");
    assertThat(result.outcome()).isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
    assertThat(result.console().getFirst().signal()).contains("SIGKILL");
  }

  @Test
  void anEndlessLoopInTheDriver() {
    assertThat(init("for (;;) ;").outcome()).isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
  }

  @Test
  void anEndlessLoopInTheShell() {
    RunResult result =
        SIMULATOR.run(
            new RunRequest(
                KernelVersion.V6_1,
                Map.of("prog.c", "int main(void) { return 0; }"),
                Optional.of("while true; do true; done"),
                "",
                RunRequest.Limits.DEFAULT));
    assertThat(result.outcome()).isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
  }

  @Test
  void endlessRecursionOverflowsTheStack() {
    RunResult result =
        program("int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }");
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.console().getFirst().signal()).contains("SIGSEGV");
  }

  @Test
  void endlessRecursionInTheDriverEndsTheKernel() {
    RunResult result =
        timed(
            Map.of(
                "driver.c",
                MODULE
                    + "static int deep(int n) { return deep(n + 1) + 1; }\n"
                    + "static int __init start(void) { return deep(0); }\nmodule_init(start);\n"));
    assertThat(result.outcome()).isEqualTo(Outcome.PANICKED);
  }

  @Test
  void endlessOutput() {
    assertThat(
            program(
                    "#include <stdio.h>\n"
                        + "int main(void) { for (;;) puts(\"again and again and again\"); }")
                .outcome())
        .isEqualTo(Outcome.OUTPUT_LIMIT);
  }

  @Test
  void endlessLog() {
    assertThat(init("for (;;) pr_info(\"again and again and again\\n\");").outcome())
        .isEqualTo(Outcome.OUTPUT_LIMIT);
  }

  @Test
  void tenGigabytesAreRefused() {
    RunResult result =
        program(
            "#include <stdio.h>\n"
                + "#include <stdlib.h>\n"
                + "#include <errno.h>\n"
                + "#include <string.h>\n"
                + "int main(void) { void *p = malloc(10UL << 30); printf(\"%p %s\\n"
                + "\", p, strerror(errno)); return 0; }");
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.console().getFirst().output()).isEqualTo("(nil) Cannot allocate memory\n");
  }

  @Test
  void memoryTouchedWithoutEnd() {
    assertThat(
            program(
                    "#include <stdlib.h>\n#include <string.h>\n"
                        + "int main(void) { for (;;) memset(malloc(1 << 20), 1, 1 << 20); }")
                .outcome())
        .isEqualTo(Outcome.MEMORY_LIMIT);
  }

  @Test
  void tenGigabytesOfVmallocAreRefused() {
    RunResult result =
        init(
            "void *p = vmalloc(10UL << 30);\n"
                + "void *q = kmalloc(10UL << 30, GFP_KERNEL);\n"
                + "pr_info(\"%d %d\\n"
                + "\", !p, !q);\n"
                + "return 0;");
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.dmesg()).contains("1 1");
  }

  @Test
  void forksWithoutEnd() {
    assertThat(program("#include <unistd.h>\nint main(void) { for (;;) fork(); }").outcome())
        .isNotEqualTo(Outcome.COMPLETED);
  }

  @Test
  void theSameRequestGivesTheSame() {
    RecordedCase question =
        RecordedCase.all().stream()
            .filter(c -> c.name().equals("vmalloc-private-sigbus"))
            .findFirst()
            .orElseThrow();
    RunResult one = timed(question.files());
    RunResult two = timed(question.files());
    assertThat(two.console()).isEqualTo(one.console());
    assertThat(two.events()).isEqualTo(one.events());
    assertThat(two.usage().instructions()).isEqualTo(one.usage().instructions());
    assertThat(two.usage().memoryBytes()).isEqualTo(one.usage().memoryBytes());
    assertThat(two.memory()).usingRecursiveComparison().isEqualTo(one.memory());
  }
}
