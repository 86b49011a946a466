package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RunRateTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  private RunRate rate(int perMinute) {
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    return new RunRate(new PlaygroundProperties(true, perMinute), clock);
  }

  @Test
  void saysWhenTheNextRunCanStart() {
    RunRate rate = rate(4);
    for (int i = 0; i < 4; i++) {
      rate.take("a");
    }

    assertThatThrownBy(() -> rate.take("a"))
        .isInstanceOfSatisfying(
            TooManyRunsException.class,
            refused -> assertThat(refused.retryAfterSeconds()).isEqualTo(15));
    now = now.plus(Duration.ofSeconds(14));
    assertThatThrownBy(() -> rate.take("a")).isInstanceOf(TooManyRunsException.class);
    now = now.plus(Duration.ofSeconds(1));
    assertThatCode(() -> rate.take("a")).doesNotThrowAnyException();
    assertThatThrownBy(() -> rate.take("a")).isInstanceOf(TooManyRunsException.class);
  }

  @Test
  void countsEachAddressByItself() {
    RunRate rate = rate(1);
    rate.take("a");

    assertThatCode(() -> rate.take("b")).doesNotThrowAnyException();
  }

  @Test
  void zeroIsNoLimit() {
    RunRate rate = rate(0);

    assertThatCode(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                rate.take("a");
              }
            })
        .doesNotThrowAnyException();
  }
}
