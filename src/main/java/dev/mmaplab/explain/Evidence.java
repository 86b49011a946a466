package dev.mmaplab.explain;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.sim.RunRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A run as the rules see it: its source text and its events. */
record Evidence(RunRequest request, List<Event> events) {

  /**
   * Index of the first event of this kind at {@code from} or later, for which {@code test} holds;
   * -1 if there is none.
   */
  <E extends Event> int next(int from, Class<E> kind, Predicate<E> test) {
    for (int i = Math.max(from, 0); i < events.size(); i++) {
      if (kind.isInstance(events.get(i)) && test.test(kind.cast(events.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** A line of a file of the run, without its line end; empty where there is no such line. */
  Optional<String> line(String file, int number) {
    String text = request.files().get(file);
    return text == null ? Optional.empty() : text.lines().skip(Math.max(number - 1, 0)).findFirst();
  }

  /** True for the process itself and for what it forked: they have its mappings. */
  boolean inherits(int pid, int ancestor) {
    for (int now = pid, hops = 0; hops < 100; hops++) {
      if (now == ancestor) {
        return true;
      }
      int child = now;
      int started = next(0, Event.ProcessStarted.class, p -> p.pid() == child);
      if (started < 0) {
        return false;
      }
      now = ((Event.ProcessStarted) events.get(started)).parent();
    }
    return false;
  }

  /** {@code file:line}. */
  static String at(Position p) {
    return p.file() + ":" + p.line();
  }

  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
