package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Modules and programs made of several C files, with a Makefile and without. */
class SeveralFilesTest {
  private static final String MODULE =
      """
      #include <linux/module.h>
      #include "shared.h"
      static int secret = 1;
      static int own(void) { return secret; }
      static int __init start(void) { pr_info("%d %d\\n", own(), helper(20)); return 0; }
      static void __exit stop(void) { }
      module_init(start);
      module_exit(stop);
      MODULE_LICENSE("GPL");
      """;

  private static final String HELPER =
      """
      #include <linux/kernel.h>
      #include "shared.h"
      static int secret = 22;
      static int own(void) { return secret; }
      int helper(int x) { return x + own(); }
      """;

  private static final String SHARED = "int helper(int x);\n";

  private final Simulator simulator = new Simulator();

  private RunResult run(Map<String, String> files) {
    return simulator.run(
        new RunRequest(KernelVersion.V6_1, files, Optional.empty(), "", RunRequest.Limits.DEFAULT));
  }

  @Test
  void kbuildsCompositeModule() {
    RunResult result =
        run(
            Map.of(
                "Makefile", "obj-m := demo.o\ndemo-objs := first.o \\\n\tsecond.o\n",
                "first.c", MODULE,
                "second.c", HELPER,
                "shared.h", SHARED));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.console()).anyMatch(c -> c.command().contains("demo"));
    assertThat(result.dmesg()).anyMatch(line -> line.endsWith("1 42"));
  }

  @Test
  void aModuleTakesTheFileThatIsNone() {
    RunResult result = run(Map.of("driver.c", MODULE, "help.c", HELPER, "shared.h", SHARED));
    assertThat(result.dmesg()).anyMatch(line -> line.endsWith("1 42"));
  }

  @Test
  void aProgramOfTwoFiles() {
    Map<String, String> files =
        Map.of(
            "main.c",
            "#include <stdio.h>\nint twice(int);\nextern int common;\nstatic int x = 3;\n"
                + "int main(void) { printf(\"%d %d\\n\", twice(x), common); return 0; }\n",
            "util.c",
            "static int x = 2;\nint common = 9;\nint twice(int y) { return x * y; }\n");
    RunResult result = run(files);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.console()).anyMatch(c -> c.output().equals("6 9\n"));
  }

  @Test
  void aMakefilesProgram() {
    RunResult result =
        run(
            Map.of(
                "Makefile", "all: tool\n\ntool: a.o b.o\n\tgcc -o tool a.o b.o\n",
                "a.c", "int f(void);\nint main(void) { return f(); }\n",
                "b.c", "int f(void) { return 7; }\n",
                "alone.c", "int main(void) { return 5; }\n"));
    assertThat(result.console())
        .anyMatch(c -> c.command().contains("tool") && c.exit().equals(Optional.of(7)))
        .anyMatch(c -> c.command().contains("alone") && c.exit().equals(Optional.of(5)));
  }

  @Test
  void theLinkersErrors() {
    RunResult twice =
        run(
            Map.of(
                "main.c", "int shared;\nint main(void) { return shared; }\n",
                "other.c", "int unused;\nint shared;\n"));
    assertThat(messages(twice))
        .containsExactly("multiple definition of `shared'; main.c:1: first defined here");
    RunResult missing = run(Map.of("main.c", "int f(void);\nint main(void) { return f(); }\n"));
    assertThat(messages(missing)).containsExactly("undefined reference to `f'");
  }

  private static List<String> messages(RunResult result) {
    return result.diagnostics().stream().map(d -> d.message()).toList();
  }
}
