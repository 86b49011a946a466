package dev.mmaplab.submission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How runs are run and kept.
 *
 * @param keep how long a run can be found again
 * @param atOnce runs that are simulated at the same time; 0: one for each processor
 * @param waiting runs that may wait for their turn; one more is refused
 */
@ConfigurationProperties("mmaplab.runs")
record RunProperties(
    @DefaultValue("30d") Duration keep,
    @DefaultValue("0") int atOnce,
    @DefaultValue("64") int waiting) {
  RunProperties {
    if (keep.isNegative() || keep.isZero()) {
      throw new IllegalArgumentException("mmaplab.runs.keep has to be positive, not " + keep);
    }
    if (atOnce < 0 || waiting < 1) {
      throw new IllegalArgumentException(
          "mmaplab.runs.at-once has to be 0 or more, mmaplab.runs.waiting 1 or more");
    }
  }

  int workers() {
    return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
  }
}
