package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that happened on one computer, in order; an event's number is its index. */
public final class EventLog {
  /** Events past this many are counted only: a runaway program must not fill the host's memory. */
  private static final int MOST = 100_000;

  private final List<Event> events = new ArrayList<>();
  private long dropped;
  private boolean quiet;

  public void add(Event event) {
    if (quiet) {
      return;
    }
    if (events.size() < MOST) {
      events.add(event);
    } else {
      dropped++;
    }
  }

  /** Does what no learner's code asked for: it leaves no events. */
  void quietly(Runnable work) {
    boolean before = quiet;
    quiet = true;
    try {
      work.run();
    } finally {
      quiet = before;
    }
  }

  /** A live, unmodifiable view. */
  public List<Event> list() {
    return Collections.unmodifiableList(events);
  }

  /** How many events did not fit any more. */
  public long dropped() {
    return dropped;
  }
}
