package dev.mmaplab.kernel;

import java.util.Locale;

/** The text of /proc/PID/limits. */
final class LimitsText {
  private static final String[][] NAMES = {
    {"Max cpu time", "seconds"},
    {"Max file size", "bytes"},
    {"Max data size", "bytes"},
    {"Max stack size", "bytes"},
    {"Max core file size", "bytes"},
    {"Max resident set", "bytes"},
    {"Max processes", "processes"},
    {"Max open files", "files"},
    {"Max locked memory", "bytes"},
    {"Max address space", "bytes"},
    {"Max file locks", "locks"},
    {"Max pending signals", "signals"},
    {"Max msgqueue size", "bytes"},
    {"Max nice priority", ""},
    {"Max realtime priority", ""},
    {"Max realtime timeout", "us"}
  };

  private LimitsText() {}

  static String of(Task task) {
    ResourceLimits limits = task.group().limits();
    StringBuilder text = new StringBuilder();
    text.append("Limit                     Soft Limit           Hard Limit           Units     \n");
    for (int i = 0; i < NAMES.length; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-25s %-20s %-20s %-10s\n",
              NAMES[i][0],
              number(limits.soft(i)),
              number(limits.hard(i)),
              NAMES[i][1]));
    }
    return text.toString();
  }

  private static String number(long limit) {
    return limit == -1 ? "unlimited" : Long.toUnsignedString(limit);
  }
}
