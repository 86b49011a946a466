package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import org.junit.jupiter.api.Test;

/** A server that keeps computers for its users must be able to keep many. */
class KeptHeapTest {
  private static final long KIB = 1024;

  @Test
  void isSmall() {
    RecordedCase question =
        RecordedCase.all().stream()
            .filter(c -> c.name().equals("vmalloc-private-sigbus"))
            .findFirst()
            .orElseThrow();
    KeptHeap kept =
        KeptHeap.measure(
            new Simulator(),
            new RunRequest(
                KernelVersion.V6_1,
                question.files(),
                question.script(),
                "",
                RunRequest.Limits.DEFAULT));
    assertThat(kept.idle()).isBetween(10 * KIB, 256 * KIB);
    assertThat(kept.used()).isBetween(kept.idle(), 1024 * KIB);
  }
}
