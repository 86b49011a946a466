package dev.mmaplab.explain;

import dev.mmaplab.sim.RunRequest;
import dev.mmaplab.sim.RunResult;
import java.util.ArrayList;
import java.util.List;

/** Explains a run: applies every rule to its trace. Stateless. */
public final class Explainer {
  private static final int MOST = 10;
  private final List<Rule> rules = List.of(new CowPartialRemap(), new Undefined());

  /**
   * @param request the files the run was made of
   * @param result its events and final state
   * @return the most telling first, at most ten; empty if nothing is known to be wrong
   */
  public List<Finding> explain(RunRequest request, RunResult result) {
    Evidence evidence = new Evidence(request, result.events());
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      found.addAll(rule.findings(evidence));
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }
}
