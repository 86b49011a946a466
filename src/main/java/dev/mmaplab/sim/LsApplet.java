package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** ls, as busybox prints on a terminal of 80 columns. */
final class LsApplet {
  private static final long SECOND = 1_000_000_000L;
  private static final long HALF_YEAR = 3600L * 24 * 365 / 2;

  private record Entry(String name, String path, Status status) {}

  private final Streams streams;
  private final Options options;
  private int status;

  private LsApplet(Streams streams, Options options) {
    this.streams = streams;
    this.options = options;
  }

  static int run(Streams streams, List<String> arguments) {
    List<String> words = arguments.stream().filter(a -> !a.startsWith("--color")).toList();
    return new LsApplet(streams, Options.of(words, "Cadi1lgnsxAkFpRQLHcturSXvehT:w:")).run();
  }

  private int run() {
    List<String> paths = options.words().isEmpty() ? List.of(".") : options.words();
    List<Entry> files = new ArrayList<>();
    List<Entry> directories = new ArrayList<>();
    for (String path : paths) {
      entry(path, path, true)
          .ifPresent(
              e -> (e.status().directory() && !options.has('d') ? directories : files).add(e));
    }
    sort(files);
    print(files);
    sort(directories);
    boolean named = paths.size() > 1 || options.has('R');
    boolean first = files.isEmpty();
    for (Entry directory : directories) {
      directory(directory, named, first);
      first = false;
    }
    return status;
  }

  private void directory(Entry directory, boolean named, boolean first) {
    List<Entry> entries = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try {
      if (options.has('a')) {
        names.add(".");
        names.add("..");
      }
      for (String name : streams.calls().list(directory.path())) {
        if (!name.startsWith(".") || options.has('a') || options.has('A')) {
          names.add(name);
        }
      }
    } catch (ErrnoException e) {
      complain(directory.path(), e);
    }
    if (named) {
      streams.print((first ? "" : "\n") + directory.path() + ":\n");
    }
    String lead = directory.path().endsWith("/") ? directory.path() : directory.path() + "/";
    for (String name : names) {
      entry(name, lead + name, false).ifPresent(entries::add);
    }
    sort(entries);
    if (options.has('l') || options.has('s')) {
      long blocks = entries.stream().mapToLong(e -> e.status().blocks()).sum();
      streams.print("total " + blocks / 2 + "\n");
    }
    print(entries);
    if (options.has('R')) {
      for (Entry e : entries) {
        if (e.status().directory() && !e.name().equals(".") && !e.name().equals("..")) {
          directory(new Entry(e.path(), e.path(), e.status()), true, false);
        }
      }
    }
  }

  private Optional<Entry> entry(String name, String path, boolean given) {
    boolean follow =
        options.has('L')
            || given
                && (options.has('H')
                    || !options.has('l') && !options.has('d') && !options.has('F'));
    try {
      Status status = follow ? streams.calls().stat(path) : streams.calls().lstat(path);
      return Optional.of(new Entry(name, path, status));
    } catch (ErrnoException e) {
      complain(path, e);
      return Optional.empty();
    }
  }

  private void complain(String path, ErrnoException e) {
    streams.err("ls: " + path + ": " + ErrorText.of(e.errno()) + "\n");
    status = 1;
  }

  private void sort(List<Entry> entries) {
    Comparator<Entry> order = Comparator.comparing(Entry::name);
    if (options.has('t') || options.has('c') || options.has('u')) {
      order = Comparator.comparingLong((Entry e) -> -e.status().modified()).thenComparing(order);
    } else if (options.has('S')) {
      order = Comparator.comparingLong((Entry e) -> -e.status().size()).thenComparing(order);
    } else if (options.has('X')) {
      order = Comparator.comparing((Entry e) -> extension(e.name())).thenComparing(order);
    }
    entries.sort(options.has('r') ? order.reversed() : order);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  private void print(List<Entry> entries) {
    if (options.has('l') || options.has('n') || options.has('g')) {
      entries.forEach(e -> streams.print(details(e)));
      return;
    }
    List<String> shown = entries.stream().map(e -> prefix(e) + e.name() + suffix(e)).toList();
    boolean columns =
        streams.calls().terminal(1) && !options.has('1') || options.has('C') || options.has('x');
    streams.print(
        columns
            ? LsColumns.of(shown, widest(entries), options.has('x'))
            : shown.isEmpty() ? "" : String.join("\n", shown) + "\n");
  }

  private int widest(List<Entry> entries) {
    return entries.stream().mapToInt(e -> prefix(e).length() + e.name().length()).max().orElse(0);
  }

  private String prefix(Entry e) {
    return (options.has('i') ? String.format(Locale.ROOT, "%7d ", e.status().inode()) : "")
        + (options.has('s') ? String.format(Locale.ROOT, "%6d ", e.status().blocks() / 2) : "");
  }

  private String suffix(Entry e) {
    if (options.has('p') && e.status().directory()) {
      return "/";
    }
    if (!options.has('F')) {
      return "";
    }
    return e.status().directory()
        ? "/"
        : e.status().symbolicLink()
            ? "@"
            : e.status().fifo()
                ? "|"
                : e.status().regular() && (e.status().mode() & 0111) != 0 ? "*" : "";
  }

  private String details(Entry e) {
    Status s = e.status();
    String size =
        s.characterDevice() || s.blockDevice()
            ? String.format(Locale.ROOT, "%4d,%4d ", s.deviceMajor(), s.deviceMinor())
            : options.has('h')
                ? String.format(Locale.ROOT, "%7s ", human(s.size()))
                : String.format(Locale.ROOT, "%9d ", s.size());
    String target = "";
    if (s.symbolicLink()) {
      try {
        target = " -> " + streams.calls().readlink(e.path());
      } catch (ErrnoException gone) {
        target = "";
      }
    }
    return prefix(e)
        + ModeText.of(s.mode())
        + String.format(Locale.ROOT, " %4d %-8s %-8s ", s.links(), s.user(), s.group())
        + size
        + time(s)
        + " "
        + e.name()
        + suffix(e)
        + target
        + "\n";
  }

  private String time(Status s) {
    long seconds = Math.floorDiv(s.modified(), SECOND);
    long age = streams.kernel().scheduler().realNanos() / SECOND - seconds;
    if (options.has('e')) {
      return Dates.format("%a %b %e %H:%M:%S %Y", s.modified());
    }
    return Dates.format(
        age > HALF_YEAR || age < -15 * 60 ? "%b %e  %Y" : "%b %e %H:%M", s.modified());
  }

  /** 1.5K, 12M: as busybox's make_human_readable_str. */
  static String human(long size) {
    double value = size;
    int unit = 0;
    while (value >= 1024 && unit < 4) {
      value /= 1024;
      unit++;
    }
    return unit == 0
        ? Long.toString(size)
        : value < 10
            ? String.format(Locale.ROOT, "%.1f%c", value, " KMGT".charAt(unit))
            : String.format(Locale.ROOT, "%d%c", Math.round(value), " KMGT".charAt(unit));
  }
}
