package dev.mmaplab.explain;

import dev.mmaplab.c.Position;
import java.util.List;

/**
 * One explained cause.
 *
 * @param id stable name, as in {@code remap-cow-partial}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param title one sentence with the cause and its line
 * @param explanation why, in plain words with the real values
 * @param steps the chain of events, three to five, each with its place
 * @param advice what to change, in words
 * @param fixes ways out, each as edits that can be applied
 * @param position the line to look at
 * @param events indices into the run's events
 */
public record Finding(
    String id,
    String severity,
    String title,
    String explanation,
    List<Step> steps,
    String advice,
    List<Fix> fixes,
    Position position,
    List<Integer> events) {

  /** One link of the chain. */
  public record Step(Position position, String text) {}

  /**
   * One way out: replace whole lines of one file; {@code edits} may be empty where no mechanical
   * edit exists.
   */
  public record Fix(String title, List<Edit> edits) {}

  /**
   * Line {@code line} of {@code file}, now {@code before}, becomes {@code after} (may hold several
   * lines).
   */
  public record Edit(String file, int line, String before, String after) {}
}
