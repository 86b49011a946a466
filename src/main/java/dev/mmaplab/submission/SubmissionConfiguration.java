package dev.mmaplab.submission;

import dev.mmaplab.explain.Explainer;
import dev.mmaplab.sim.Simulator;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain Java rooms as beans, and the clock that kept runs age by. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {
  @Bean
  Simulator simulator() {
    return new Simulator();
  }

  @Bean
  Explainer explainer() {
    return new Explainer();
  }

  @Bean
  Engine engine(Simulator simulator, Explainer explainer) {
    return new SimulationEngine(simulator, explainer);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
