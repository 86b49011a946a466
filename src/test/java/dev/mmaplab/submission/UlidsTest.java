package dev.mmaplab.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlidsTest {
  @Test
  void beginWithTheirTime() {
    Ulids ulids = new Ulids(Clock.fixed(Instant.ofEpochMilli(1_469_918_176_385L), ZoneOffset.UTC));

    assertThat(ulids.next()).startsWith("01ARYZ6S41").hasSize(26);
  }

  @Test
  void areDifferentAndInOrderEvenIfTheClockStandsStill() {
    Ulids ulids = new Ulids(Clock.fixed(Instant.EPOCH.plusMillis(1), ZoneOffset.UTC));
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      made.add(ulids.next());
    }

    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(Ulids::isUlid);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01ARYZ6S41",
        "81ARYZ6S410000000000000000",
        "01ARYZ6S41000000000000000I",
        "01aryz6s410000000000000000",
        "01ARYZ6S4100000000000000000"
      })
  void othersAreNone(String text) {
    assertThat(Ulids.isUlid(text)).isFalse();
  }
}
