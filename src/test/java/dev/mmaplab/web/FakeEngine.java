package dev.mmaplab.web;

import dev.mmaplab.explain.Finding;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import dev.mmaplab.submission.Engine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Says what a test tells it to, and remembers what it was asked. */
class FakeEngine implements Engine {
  private volatile Function<RunRequest, RunResult> behaviour = request -> Runs.completed("hello\n");
  private volatile List<Finding> findings = List.of();
  private volatile Optional<RunRequest> asked = Optional.empty();

  /** Puts it in the place of the simulation. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Configuration {
    @Bean
    @Primary
    FakeEngine fakeEngine() {
      return new FakeEngine();
    }
  }

  void says(RunResult result, Finding... explained) {
    behaviour = request -> result;
    findings = List.of(explained);
  }

  void breaksWith(RuntimeException problem) {
    behaviour =
        request -> {
          throw problem;
        };
  }

  RunRequest asked() {
    return asked.orElseThrow();
  }

  @Override
  public RunResult run(RunRequest request) {
    asked = Optional.of(request);
    return behaviour.apply(request);
  }

  @Override
  public List<Finding> explain(RunRequest request, RunResult result) {
    return findings;
  }
}
