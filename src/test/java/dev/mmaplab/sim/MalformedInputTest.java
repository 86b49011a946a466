package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A first thousand of {@link MalformedInput}'s seeds; {@link MalformedInputFuzzTest} has more. */
class MalformedInputTest {
  private static final long SEEDS = 1_000;

  @Test
  void damagedFilesGiveDiagnosticsNeverAnException() {
    MalformedInput input = new MalformedInput();
    assertThat(
            LongStream.range(0, SEEDS)
                .mapToObj(input::complaint)
                .flatMap(Optional::stream)
                .limit(5))
        .isEmpty();
  }
}
