package dev.mmaplab.web;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts the runs of each address: a bucket of tokens that fills up again within a minute. */
@Component
class RunRate {
  private static final double MINUTE_MILLIS = 60_000;
  private static final int MANY_ADDRESSES = 10_000;

  private final PlaygroundProperties properties;
  private final Clock clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RunRate(PlaygroundProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  private record Bucket(double tokens, long millis, boolean granted) {}

  /**
   * Takes one run of this address's.
   *
   * @throws TooManyRunsException if it has none left
   */
  void take(String address) {
    int most = properties.runsPerMinute();
    if (most == 0) {
      return;
    }
    long now = clock.millis();
    if (buckets.size() > MANY_ADDRESSES) {
      buckets.values().removeIf(bucket -> now - bucket.millis() > MINUTE_MILLIS);
    }
    Bucket taken =
        buckets.compute(
            address, (key, old) -> next(old == null ? new Bucket(most, now, true) : old, now));
    if (!taken.granted()) {
      double missing = 1 - taken.tokens();
      long seconds = (long) Math.ceil(missing * MINUTE_MILLIS / most / 1000);
      throw new TooManyRunsException(most, Math.max(1, seconds));
    }
  }

  private Bucket next(Bucket old, long now) {
    int most = properties.runsPerMinute();
    double refilled =
        Math.min(most, old.tokens() + Math.max(0, now - old.millis()) * most / MINUTE_MILLIS);
    return refilled >= 1 ? new Bucket(refilled - 1, now, true) : new Bucket(refilled, now, false);
  }
}
