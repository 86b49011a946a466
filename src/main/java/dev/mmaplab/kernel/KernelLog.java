package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kernel log: printk's ring, and what dmesg shows of it. A text without a newline at its end
 * stays open, and unseen, until KERN_CONT of the same task ends it or the next message comes, as in
 * Linux since 5.10. Strings hold one byte a char; what is shown is decoded as UTF-8.
 */
public final class KernelLog {
  private static final char SOH = 1;

  /** MESSAGE_LOGLEVEL_DEFAULT. */
  private static final int DEFAULT_LEVEL = 4;

  /** PRINTKRB_RECORD_MAX. */
  private static final int RECORD_MAX = 1024;

  /** CONFIG_LOG_BUF_SHIFT of Debian is 17; a record's descriptor counts too. */
  private static final long RING_BYTES = 1 << 17;

  /** What dmesg adds to each line. */
  private static final int STAMP = 16;

  private static final class Record {
    private final int level;
    private final int pid;
    private final long nanos;
    private final Optional<Position> site;
    private String text;
    private boolean open;

    Record(int level, int pid, long nanos, Optional<Position> site, String text, boolean open) {
      this.level = level;
      this.pid = pid;
      this.nanos = nanos;
      this.site = site;
      this.text = text;
      this.open = open;
    }
  }

  private final Kernel kernel;
  private final Deque<Record> ring = new ArrayDeque<>();
  private long bytes;
  private int consoleLevel = 1;

  KernelLog(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * printk of formatted text, KERN_SOH prefixes and all.
   *
   * @return length of what was stored, without prefix and final newline, as printk returns it
   */
  public int printk(String formatted) {
    int level = -1;
    boolean continuation = false;
    int at = 0;
    while (at + 1 < formatted.length() && formatted.charAt(at) == SOH) {
      char mark = formatted.charAt(at + 1);
      if (mark >= '0' && mark <= '7') {
        level = level < 0 ? mark - '0' : level;
      } else if (mark == 'c') {
        continuation = true;
      } else {
        break;
      }
      at += 2;
    }
    String text = formatted.substring(at, Math.min(formatted.length(), RECORD_MAX - 1));
    boolean newline = text.endsWith("\n");
    if (newline) {
      text = text.substring(0, text.length() - 1);
    }
    kernel.limits().chargeOutput(text.length() + STAMP);
    int pid = kernel.scheduler().currentIfAny().map(Task::pid).orElse(0);
    Record last = ring.peekLast();
    if (continuation
        && last != null
        && last.open
        && last.pid == pid
        && last.text.length() + text.length() < RECORD_MAX) {
      last.text += text;
      bytes += text.length();
      if (newline) {
        close(last);
      }
      return text.length();
    }
    if (last != null && last.open) {
      close(last);
    }
    Record record =
        new Record(
            level < 0 ? DEFAULT_LEVEL : level,
            pid,
            kernel.scheduler().nanos(),
            kernel.site(),
            text,
            true);
    ring.add(record);
    bytes += text.length() + 96;
    if (newline) {
      close(record);
    }
    while (bytes > RING_BYTES) {
      bytes -= ring.remove().text.length() + 96;
    }
    return text.length();
  }

  /**
   * A whole line of the kernel's own.
   *
   * @param level 0 (emerg) to 7 (debug)
   */
  public void line(int level, String text) {
    printk("" + SOH + level + text + "\n");
  }

  private void close(Record record) {
    record.open = false;
    for (String line : record.text.split("\n", -1)) {
      kernel.events().add(new Event.Logged(kernel.pid(), record.site, record.level, shown(line)));
    }
  }

  /** What dmesg prints, line by line, without time stamps and levels. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Record record : ring) {
      if (!record.open) {
        for (String line : record.text.split("\n", -1)) {
          lines.add(shown(line));
        }
      }
    }
    return lines;
  }

  /**
   * The same with its stamps, as in {@code [ 2.001234] maps: loaded}: what dmesg on a terminal
   * shows.
   */
  public List<String> stampedLines() {
    List<String> lines = new ArrayList<>();
    for (Record record : ring) {
      if (!record.open) {
        String stamp =
            String.format(
                Locale.ROOT,
                "[%5d.%06d] ",
                record.nanos / 1_000_000_000L,
                record.nanos / 1000 % 1_000_000);
        for (String line : record.text.split("\n", -1)) {
          lines.add(stamp + shown(line));
        }
      }
    }
    return lines;
  }

  /** dmesg -c's second half: forgets what is shown; a text still open stays. */
  public void clear() {
    ring.removeIf(r -> !r.open);
    bytes = ring.stream().mapToLong(r -> r.text.length() + 96).sum();
  }

  /** First number of /proc/sys/kernel/printk: 1 at boot. */
  public int consoleLevel() {
    return consoleLevel;
  }

  public void setConsoleLevel(int level) {
    consoleLevel = level;
  }

  /**
   * console_verbose, as an oops calls it: unless it is 0, the level rises so that everything is
   * shown.
   */
  void raiseConsoleLevel() {
    if (consoleLevel != 0) {
      consoleLevel = 15;
    }
  }

  private static String shown(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
