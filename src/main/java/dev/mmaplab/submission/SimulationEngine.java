package dev.mmaplab.submission;

import dev.mmaplab.explain.Explainer;
import dev.mmaplab.explain.Finding;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import dev.mmaplab.sim.Simulator;
import java.util.List;

/** The product's engine: rooms {@code sim} and {@code explain}. */
record SimulationEngine(Simulator simulator, Explainer explainer) implements Engine {
  @Override
  public RunResult run(RunRequest request) {
    return simulator.run(request);
  }

  @Override
  public List<Finding> explain(RunRequest request, RunResult result) {
    return explainer.explain(request, result);
  }
}
