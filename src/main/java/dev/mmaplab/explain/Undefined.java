package dev.mmaplab.explain;

import dev.mmaplab.c.Position;
import dev.mmaplab.explain.Finding.Step;
import dev.mmaplab.kernel.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What C leaves undefined and the hardware did not notice. The first of a kind in a file is told;
 * it may have done no harm this time.
 */
final class Undefined implements Rule {
  private static final int MOST = 5;

  private record Told(String kind, String file) {}

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> found = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < evidence.events().size() && found.size() < MOST; i++) {
      if (evidence.events().get(i) instanceof Event.UndefinedBehaviour e && e.site().isPresent()) {
        Position site = e.site().get();
        Told about = new Told(e.kind(), site.file());
        if (!told.contains(about)) {
          told.add(about);
          found.add(explain(evidence, i, e, site));
        }
      }
    }
    return found;
  }

  private static Finding explain(
      Evidence evidence, int index, Event.UndefinedBehaviour e, Position site) {
    List<Integer> events = new ArrayList<>(List.of(index));
    List<Step> steps = new ArrayList<>();
    e.made().ifPresent(p -> steps.add(new Step(p, made(e.kind()))));
    e.released().ifPresent(p -> steps.add(new Step(p, "Here it is given back.")));
    steps.add(new Step(site, e.kind() + ": " + e.text() + "."));
    int end =
        evidence.next(
            index, Event.Signal.class, s -> s.pid() == e.pid() && !s.handled() && e.pid() != 0);
    boolean ends = end >= 0 && memory(e.kind());
    if (ends) {
      Event.Signal signal = (Event.Signal) evidence.events().get(end);
      events.add(end);
      signal
          .site()
          .ifPresent(
              p ->
                  steps.add(
                      new Step(
                          p,
                          "Later "
                              + signal.signal()
                              + " ends the program, perhaps because of it.")));
    }
    return new Finding(
        e.kind(),
        ends ? "error" : "warning",
        Evidence.at(site) + ": " + e.text() + origin(e) + ".",
        why(e.kind()),
        steps,
        advice(e.kind()),
        List.of(),
        site,
        events);
  }

  private static boolean memory(String kind) {
    return kind.endsWith("overflow") && !kind.startsWith("signed")
        || kind.endsWith("free")
        || kind.endsWith("out-of-bounds") && !kind.startsWith("shift");
  }

  private static String made(String kind) {
    return switch (kind) {
      case "stack-buffer-overflow", "global-buffer-overflow" -> "Here the object is declared.";
      default -> "Here the block is allocated.";
    };
  }

  private static String origin(Event.UndefinedBehaviour e) {
    Optional<String> made =
        e.made()
            .map(
                p ->
                    (made(e.kind()).contains("declared") ? ", declared at " : ", allocated at ")
                        + Evidence.at(p));
    return made.orElse("") + e.released().map(p -> ", freed at " + Evidence.at(p)).orElse("");
  }

  private static String why(String kind) {
    return switch (kind) {
      case "signed-integer-overflow" ->
          "C says nothing about what happens when a signed result does not fit. Compiled without"
              + " optimisation it wraps around, which is what you saw; an optimising compiler may"
              + " assume that it never happens and drop the tests that rely on it.";
      case "shift-out-of-bounds" ->
          "A shift count must be at least 0 and less than the width of the left operand. x86 looks"
              + " at the count's low bits only, so the result is not 0 but the value shifted by"
              + " something else; other processors differ.";
      case "use-of-uninitialized-value" ->
          "A local variable or a fresh block holds whatever was there before. The value is"
              + " arbitrary, and may be right today and wrong tomorrow.";
      case "double-free" ->
          "After the first free the block belongs to the allocator, which may have given it to"
              + " somebody else. Freeing it again corrupts its lists.";
      case "index-out-of-bounds" ->
          "The index goes beyond the array: what is read or written there is another object, or"
              + " none. Nothing stops it, so the program went on with a wrong value or a damaged"
              + " neighbour.";
      case "heap-use-after-free", "use-after-free", "slab-use-after-free" ->
          "The memory was given back before this access. The allocator may have handed it to"
              + " somebody else by then: what is read is theirs, and what is written damages them."
              + " It works only as long as nobody asks for memory in between.";
      default ->
          "The access leaves the object it should stay in. The bytes beside it belong to another"
              + " object or to the allocator; hardware checks pages, not objects, so the program"
              + " went on, and trouble shows later and somewhere else.";
    };
  }

  private static String advice(String kind) {
    return switch (kind) {
      case "signed-integer-overflow" ->
          "Test against INT_MAX and INT_MIN before the operation, compute in a wider or unsigned"
              + " type, or use __builtin_add_overflow() and its like.";
      case "shift-out-of-bounds" -> "Test the count, or shift a wider type (1UL << n, 1ULL << n).";
      case "use-of-uninitialized-value" ->
          "Give it a value where it is declared or allocated (calloc, kzalloc), or on every path"
              + " that leads here.";
      case "double-free" ->
          "Decide who owns the block and free it only there; set the pointer to NULL afterwards:"
              + " freeing NULL does nothing.";
      case "index-out-of-bounds" ->
          "Valid indices go from 0 to length - 1: write i < length, not i <= length, and test what"
              + " comes from outside.";
      case "heap-use-after-free", "use-after-free", "slab-use-after-free" ->
          "Free after the last use: read what you still need first (keep next before freeing a list"
              + " node), and remove every pointer to it.";
      case "stack-buffer-overflow", "global-buffer-overflow" ->
          "Pass the size of the object, not of the data: snprintf(buf, sizeof(buf), …), fgets(buf,"
              + " sizeof(buf), …), and leave room for the closing NUL.";
      default ->
          "Compare the size asked for with what is used: n elements need n * sizeof(element), a"
              + " string strlen() + 1 bytes, and loops end before length.";
    };
  }
}
