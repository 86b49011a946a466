package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.kernel.KernelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A build that fails for want of a header says which. */
class MissingHeadersTest {
  private static final RunRequest.Limits LIMITS =
      new RunRequest.Limits(1_000_000L, 64L << 20, 1L << 20, 30_000);

  private final Simulator simulator = new Simulator();

  @Test
  void namesTheHeaderOfAnArchitecturesFunctionByLinuxName() {
    assertThat(notes("drv.c", module("void *f(void) { return ioremap(0xfe000000, 4096); }")))
        .containsExactly("include ‘<linux/io.h>’ or provide a declaration of ‘ioremap’");
  }

  @Test
  void namesTheHeaderOfAStructOnlyOnce() {
    assertThat(notes("drv.c", module("static struct cdev a; static struct cdev b;")))
        .containsExactly(
            "‘struct cdev’ is defined in header ‘<linux/cdev.h>’;"
                + " did you forget to ‘#include <linux/cdev.h>’?");
  }

  @Test
  void saysNothingOfAnIncompleteStructOfTheLearners() {
    assertThat(notes("drv.c", module("struct mine; struct mine a;"))).isEmpty();
  }

  @Test
  void saysNothingOfAVariableNamedAsAFunctionOfALibrary() {
    assertThat(notes("prog.c", "int main(void) { return index + sleep; }")).isEmpty();
  }

  @Test
  void takesEachSystemsOwnHeaders() {
    assertThat(notes("prog.c", "int main(void) { return ioctl(0, GFP_KERNEL) + vmalloc(1); }"))
        .containsExactly("include ‘<sys/ioctl.h>’ or provide a declaration of ‘ioctl’");
  }

  private static String module(String text) {
    return "#include <linux/module.h>\n" + text + "\nMODULE_LICENSE(\"GPL\");\n";
  }

  private List<String> notes(String name, String text) {
    RunResult result =
        simulator.run(
            new RunRequest(KernelVersion.V6_1, Map.of(name, text), Optional.empty(), "", LIMITS));
    assertThat(result.buildOk()).isFalse();
    return result.diagnostics().stream()
        .filter(d -> d.severity() == Diagnostic.Severity.NOTE)
        .map(Diagnostic::message)
        .filter(m -> m.contains("header") || m.contains("include"))
        .toList();
  }
}
