package dev.mmaplab.web;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.submission.Engine;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the example in the background as soon as the server answers, so that the first person to
 * press Run does not wait for headers to be read and code to be compiled. Nothing is kept.
 */
@Component
@ConditionalOnProperty(name = "mmaplab.warm-up", havingValue = "true", matchIfMissing = true)
class WarmUp {
  private static final int ROUNDS = 5;

  private final Engine engine;
  private final StartingPoint start;

  WarmUp(Engine engine, StartingPoint start) {
    this.engine = engine;
    this.start = start;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("warm-up").start(this::run);
  }

  private void run() {
    for (int round = 0; round < ROUNDS; round++) {
      for (KernelVersion version : KernelVersion.values()) {
        RunRequest request =
            new RunRequest(
                version, start.files(), Optional.of(start.script()), "", RunRequest.Limits.DEFAULT);
        engine.explain(request, engine.run(request));
      }
    }
  }
}
