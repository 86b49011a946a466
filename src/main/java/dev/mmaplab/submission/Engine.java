package dev.mmaplab.submission;

import dev.mmaplab.explain.Finding;
import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import java.util.List;

/**
 * What runs files and explains what happened: the simulation in the product, whatever a test says
 * in a test.
 */
public interface Engine {
  /** Runs the files on a fresh computer; ends by itself within the request's limits. */
  RunResult run(RunRequest request);

  /** What is worth saying about a run, the most telling first. */
  List<Finding> explain(RunRequest request, RunResult result);
}
