package dev.mmaplab.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param micros ours, the median
 * @param gcc the same with gcc -O0; empty where there is nothing to compare with
 */
record Row(String name, double micros, Optional<Double> gcc, Target target) {
  private static final String FORMAT = "%-46s %12s %12s %8s %16s %8s";

  /** What a benchmark has to reach. */
  sealed interface Target {
    /**
     * Not slower than this many times gcc -O0.
     *
     * @param factor of gcc's time
     */
    record Times(double factor) implements Target {}

    /** At most this long. */
    record Micros(double most) implements Target {}

    /** Shown for what it is. */
    record None() implements Target {}
  }

  static String head() {
    return String.format(
        Locale.ROOT, FORMAT, "benchmark", "ours", "gcc -O0", "ratio", "target", "met");
  }

  @Override
  public String toString() {
    Optional<Double> ratio = gcc.map(g -> micros / g);
    return String.format(
        Locale.ROOT,
        FORMAT,
        name,
        time(micros),
        gcc.map(Row::time).orElse("-"),
        ratio.map(r -> String.format(Locale.ROOT, "%.1f", r)).orElse("-"),
        switch (target) {
          case Target.Times t -> String.format(Locale.ROOT, "%.0f x gcc", t.factor());
          case Target.Micros m -> time(m.most());
          case Target.None n -> "-";
        },
        switch (target) {
          case Target.Times t -> ratio.map(r -> said(r <= t.factor())).orElse("no gcc");
          case Target.Micros m -> said(micros <= m.most());
          case Target.None n -> "-";
        });
  }

  private static String said(boolean met) {
    return met ? "yes" : "NO";
  }

  private static String time(double micros) {
    return micros < 100
        ? String.format(Locale.ROOT, "%.2f us", micros)
        : String.format(Locale.ROOT, "%.3f ms", micros / 1e3);
  }
}
