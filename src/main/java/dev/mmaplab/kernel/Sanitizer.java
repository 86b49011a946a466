package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Records what the sanitizers would report, as events: once for each kind and place, not more than
 * a learner will read. It changes nothing that programs and drivers can see.
 */
public final class Sanitizer {
  private static final int MOST = 50;

  private record Told(String kind, Position place) {}

  private final Kernel kernel;
  private final Set<Told> told = new HashSet<>();

  Sanitizer(Kernel kernel) {
    this.kernel = kernel;
  }

  /** What {@code text} says happened at {@code place}, and has nothing to do with memory. */
  void report(String kind, Position place, String text) {
    report(kind, place, text, 0, Optional.empty(), Optional.empty());
  }

  /** As {@link Event.UndefinedBehaviour} has it. */
  void report(
      String kind,
      Position place,
      String text,
      long address,
      Optional<Position> made,
      Optional<Position> released) {
    if (learners(place) && told.size() < MOST && told.add(new Told(kind, place))) {
      kernel
          .events()
          .add(
              new Event.UndefinedBehaviour(
                  kernel.pid(), Optional.of(place), kind, text, address, made, released));
    }
  }

  /** The libraries' own text does as it likes. */
  private static boolean learners(Position place) {
    return place.file().endsWith(".c") && place.file().indexOf('/') < 0;
  }
}
