package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MemoryUse;
import dev.mmaplab.kernel.mm.Mm;
import java.util.Optional;
import java.util.StringJoiner;

/** The texts of /proc/PID/stat and statm. */
final class StatText {
  private static final long TICK = 10_000_000L;

  private StatText() {}

  static String stat(Task task) {
    TaskGroup group = task.group();
    Optional<Mm> mm = task.mmIfAny();
    StringJoiner text = new StringJoiner(" ", "", "\n");
    text.add(Integer.toString(task.pid())).add("(" + task.comm() + ")");
    text.add(StatusText.state(task).substring(0, 1));
    numbers(text, group.parent().map(TaskGroup::tgid).orElse(0));
    numbers(
        text, group.processGroup(), group.session(), 0, -1, task.kernelThread() ? 0x20_8040 : 0);
    numbers(text, 0, 0, 0, 0);
    numbers(text, ProcessTimers.processorTime(group) / TICK, 0, group.childTime() / TICK, 0);
    numbers(text, 20, 0, group.threads().size(), 0, 0);
    numbers(text, mm.map(m -> m.use().total() << 12).orElse(0L));
    numbers(text, mm.map(m -> m.use().resident()).orElse(0L));
    text.add(Long.toUnsignedString(group.limits().soft(ResourceLimits.RSS)));
    numbers(
        text,
        mm.map(m -> m.bounds().startCode()).orElse(0L),
        mm.map(m -> m.bounds().endCode()).orElse(0L));
    numbers(text, mm.map(m -> m.bounds().startStack()).orElse(0L), 0, 0);
    numbers(text, task.signals().pending(), task.signals().blocked());
    numbers(text, StatusText.ignored(task), StatusText.caught(task));
    numbers(text, 0, 0, 0, SignalNumbers.SIGCHLD, 0, 0, 0, 0, 0, 0);
    long[] bounds = mm.map(m -> m.bounds().data()).orElse(new long[7]);
    numbers(text, bounds);
    numbers(text, 0);
    return text.toString();
  }

  private static void numbers(StringJoiner text, long... values) {
    for (long value : values) {
      text.add(Long.toString(value));
    }
  }

  static String statm(Task task) {
    if (task.mmIfAny().isEmpty()) {
      return "0 0 0 0 0 0 0\n";
    }
    Mm mm = task.mm();
    MemoryUse use = mm.use();
    StringJoiner text = new StringJoiner(" ", "", "\n");
    numbers(
        text, use.total(), use.resident(), use.file() + use.shared(), mm.bounds().codePages(), 0);
    numbers(text, use.data() + use.stack(), 0);
    return text.toString();
  }
}
