package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Damaged files by the hundred thousand ({@code ./mvnw -Pfuzz verify}); {@code -Dfuzz.malformed=N}
 * for another number, {@code -Dfuzz.first=SEED} to begin elsewhere.
 */
class MalformedInputFuzzTest {
  @Test
  void damagedFilesGiveDiagnosticsNeverAnException() {
    MalformedInput input = new MalformedInput();
    long first = Long.getLong("fuzz.first", 0);
    long count = Long.getLong("fuzz.malformed", 100_000);
    assertThat(
            LongStream.range(first, first + count)
                .parallel()
                .mapToObj(input::complaint)
                .flatMap(Optional::stream)
                .limit(20))
        .isEmpty();
  }
}
