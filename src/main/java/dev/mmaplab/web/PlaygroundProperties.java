package dev.mmaplab.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Runs without a login.
 *
 * @param enabled whether there are any
 * @param runsPerMinute for each address; 0: no limit
 */
@ConfigurationProperties("mmaplab.playground")
record PlaygroundProperties(
    @DefaultValue("true") boolean enabled, @DefaultValue("60") int runsPerMinute) {
  PlaygroundProperties {
    if (runsPerMinute < 0) {
      throw new IllegalArgumentException(
          "mmaplab.playground.runs-per-minute has to be 0 or more, not " + runsPerMinute);
    }
  }
}
