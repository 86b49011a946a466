package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunResult.Outcome;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs and drivers that never end, take everything or say too much: a named outcome in two
 * seconds, the next run unharmed.
 */
class LimitsTest {
  private static final String MODULE =
      "#include <linux/module.h>\n"
          + "#include <linux/slab.h>\n"
          + "#include <linux/delay.h>\n"
          + "#include <linux/vmalloc.h>\n"
          + "MODULE_LICENSE(\"GPL\");\n";
  private static final Simulator SIMULATOR = new Simulator();

  /** For what is asked about memory, not about time: a cold virtual machine is slow. */
  private static final RunRequest.Limits PATIENT =
      new RunRequest.Limits(
          RunRequest.Limits.DEFAULT.instructions(),
          RunRequest.Limits.DEFAULT.memoryBytes(),
          RunRequest.Limits.DEFAULT.outputBytes(),
          30_000);

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
    RunResult result = deep("");
    assertThat(result.outcome()).isEqualTo(Outcome.PANICKED);
    RunResult more = deep("for (volatile int i = 0; i < 1000; i++) ;");
    assertThat(more.usage().instructions())
        .as("a slice that a panic cut short counts")
        .isGreaterThan(result.usage().instructions() + 1_000);
  }

  private static RunResult deep(String first) {
    return timed(
        Map.of(
            "driver.c",
            MODULE
                + "static int deep(int n) { return deep(n + 1) + 1; }\n"
                + "static int __init start(void) { "
                + first
                + " return deep(0); }\nmodule_init(start);\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "puts(\"\")",
        "puts(\"more\")",
        "printf(\"x\")",
        "putchar('x')",
        "write(1, \"a\", 1)"
      })
  void endlessOutputInSmallPieces(String call) {
    assertThat(
            program(
                    "#include <stdio.h>\n#include <unistd.h>\nint main(void) { for (;;) "
                        + call
                        + "; }")
                .outcome())
        .isEqualTo(Outcome.OUTPUT_LIMIT);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=xxxxxxxxxx; while true; do a=$a$a; done",
        "printf '%1000000000d' 1",
        "printf '%.1000000000d' 1",
        "tail -n 5 /dev/zero",
        "head -c 1000000000 /dev/zero | wc -c",
        "od /dev/zero | tail -n 1",
        "x=$(cat /dev/zero)"
      })
  void commandsThatTakeEverything(String script) {
    assertThat(script(script).outcome())
        .isIn(Outcome.MEMORY_LIMIT, Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f() { f; }; f",
        "f() { x=$(f); }; f",
        "eval_it='eval \"$eval_it\"'; eval \"$eval_it\"",
        "echo 'exec sh s' > s; sh s",
        "echo '. ./s' > s; . ./s",
        "while :; do echo x > /dev/null & done",
        "yes | cat > /dev/null",
        "awk 'BEGIN {while (1) x = x \"a\"}'",
        "awk 'function f() {f()} BEGIN {f()}'",
        "echo x | sed ':a;b a'",
        "seq 1 1000000000 > /dev/null",
        "find / -exec sh -c 'find /' \\;",
        "trap 'kill -USR1 $$' USR1; kill -USR1 $$; while :; do :; done",
        "set -- $(seq 200000); while :; do set -- \"$@\" \"$@\"; done",
        "alias a='a a'; a; alias b=c c=b; b; while :; do :; done"
      })
  void scriptsWithoutEnd(String script) {
    RunResult result = script(script);
    boolean died = result.console().getFirst().signal().isPresent();
    assertThat(result.outcome() != Outcome.COMPLETED || died)
        .as("%s %s", result.outcome(), result.console())
        .isTrue();
  }

  @Test
  void deepNestingAndLongDocumentsAreRead() {
    assertThat(script("echo " + "$(echo ".repeat(200) + ")".repeat(200)).outcome())
        .isEqualTo(Outcome.COMPLETED);
    assertThat(script("(".repeat(3000)).outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(script("x".repeat(100_000)).outcome()).isEqualTo(Outcome.COMPLETED);
    RunResult result = script("wc -l <<E\n" + "line\n".repeat(150) + "E\n");
    assertThat(result.console().getFirst().output()).isEqualTo("150\n");
    assertThat(script("wc -c <<E\n" + "x".repeat(300_000) + "\nE\n").console().getFirst().output())
        .isEqualTo("300001\n");
    assertThat(script("yes | head -n 3").console().getFirst().output()).isEqualTo("y\ny\ny\n");
    assertThat(script("od -An -tx1 -N 4 /dev/zero").console().getFirst().output())
        .isEqualTo(" 00 00 00 00\n");
    assertThat(script("dd if=/dev/zero of=/dev/null bs=1G count=1").console().getFirst().output())
        .isEqualTo("dd: out of memory\n");
  }

  @Test
  void whatACommandHeldIsGivenBack() {
    RunResult result =
        SIMULATOR.run(
            new RunRequest(
                KernelVersion.V6_1,
                Map.of("prog.c", "int main(void) { return 0; }"),
                Optional.of(
                    "for i in 1 2 3 4 5 6; do head -c 2000000 /dev/zero | tail -c 1 | wc -c; done"),
                "",
                PATIENT));
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.console().getFirst().output()).isEqualTo("1\n1\n1\n1\n1\n1\n");
  }

  private static RunResult script(String script) {
    long before = System.nanoTime();
    RunResult result =
        SIMULATOR.run(
            new RunRequest(
                KernelVersion.V6_1,
                Map.of("prog.c", "int main(void) { return 0; }"),
                Optional.of(script),
                "",
                RunRequest.Limits.DEFAULT));
    assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(2_000_000_000L);
    return result;
  }

  @Test
  void aWideFieldIsCountedButNotMade() {
    RunResult result =
        program(
            """
            #include <stdio.h>
            int main(void) {
              char b[16];
              int n = snprintf(b, sizeof b, "%60000000d", 1);
              printf("%d [%s]\\n", n, b);
              n = snprintf(b, sizeof b, "%-060000000d|", 1);
              printf("%d [%s]\\n", n, b);
              n = snprintf(b, sizeof b, "%+060000000x", 255);
              printf("%d [%s]\\n", n, b);
              n = snprintf(b, sizeof b, "%.60000000f", -0.5);
              printf("%d [%s]\\n", n, b);
              n = snprintf(b, sizeof b, "%.5000e", 1.5);
              printf("%d [%s]\\n", n, b);
              printf("%d\\n", snprintf(b, sizeof b, "%2147483647d%d", 1, 2));
              return 0;
            }
            """);
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.console().getFirst().output())
        .isEqualTo(
            """
            60000000 [               ]
            60000001 [1              ]
            60000000 [000000000000000]
            60000003 [-0.500000000000]
            5006 [1.5000000000000]
            -1
            """);
  }

  @Test
  void wideFieldsWithoutEnd() {
    String program = "#include <stdio.h>\nchar b[100];\nint main(void) { for (;;) ";
    assertThat(program(program + "snprintf(b, 100, \"%60000000d\", 1); }").outcome())
        .isEqualTo(Outcome.INSTRUCTION_LIMIT);
    assertThat(program(program + "printf(\"%60000000d\", 1); }").outcome())
        .isIn(Outcome.MEMORY_LIMIT, Outcome.OUTPUT_LIMIT);
    assertThat(program(program + "snprintf(b, 100, \"%.60000000f\", 0.1); }").outcome())
        .isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
    assertThat(init("static char b[100]; for (;;) snprintf(b, 100, \"%8000000d\", 1);").outcome())
        .isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
    assertThat(
            init("static char b[100]; for (;;) snprintf(b, 100, \"%*d\", 2000000000, 1);")
                .outcome())
        .isIn(Outcome.INSTRUCTION_LIMIT, Outcome.TIME_LIMIT);
  }

  @Test
  void aHandlerThatRepairsNothing() {
    RunResult result =
        program(
            "#include <signal.h>\n"
                + "void h(int s) {}\n"
                + "int main(void) { signal(SIGSEGV, h); *(volatile int *)8 = 1; return 0; }");
    assertThat(result.outcome()).isEqualTo(Outcome.LIVELOCK);
  }

  @Test
  void theSameFaultAgainWithProgressIsNoLivelock() {
    RunResult result =
        program(
            """
            #include <setjmp.h>
            #include <signal.h>
            static sigjmp_buf again;
            void h(int s) { siglongjmp(again, 1); }
            int main(void) {
              signal(SIGSEGV, h);
              for (volatile int i = 0; i < 11000; i++)
                if (!sigsetjmp(again, 1))
                  *(volatile int *)8 = 1;
              return 3;
            }
            """);
    assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(result.console().getFirst().exit()).contains(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) sleep(1000);",
        "for (;;) fork();",
        "for (;;) usleep(1000);",
        "for (;;) pause();",
        "fork(); for (;;) usleep(1);"
      })
  void whatEndsAProgramThatWaitsIsTheSameEachTime(String loop) {
    Map<String, String> files =
        Map.of("prog.c", "#include <unistd.h>\nint main(void) { " + loop + " }");
    RunResult one = timed(files);
    RunResult two = timed(files);
    assertThat(one.outcome()).isNotEqualTo(Outcome.COMPLETED);
    assertThat(two.outcome()).isEqualTo(one.outcome());
    assertThat(two.usage().instructions()).isEqualTo(one.usage().instructions());
  }

  @Test
  void aDriverThatSleepsForEver() {
    RunResult result = init("for (;;) msleep(1000000);");
    assertThat(result.outcome()).isEqualTo(Outcome.INSTRUCTION_LIMIT);
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
