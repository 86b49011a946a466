package dev.mmaplab.libc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** strerror's texts and the names of error numbers, as glibc 2.36 has them. */
public final class ErrorTexts {
  private record Entry(String name, String text) {}

  private static final Map<Integer, Entry> ENTRIES = read();

  private ErrorTexts() {}

  private static Map<Integer, Entry> read() {
    Map<Integer, Entry> entries = new TreeMap<>();
    for (String line : Resources.lines("errno-texts.txt")) {
      String[] parts = line.split(" ", 3);
      entries.put(Integer.valueOf(parts[0]), new Entry(parts[1], parts[2]));
    }
    return java.util.Collections.unmodifiableMap(entries);
  }

  /**
   * strerror(3): {@code No such file or directory} for 2, {@code Unknown error 999} for what is
   * none.
   */
  public static String text(int errno) {
    Entry entry = ENTRIES.get(errno);
    return entry == null ? "Unknown error " + errno : entry.text();
  }

  /** strerrordesc_np(3). */
  static Optional<String> knownText(int errno) {
    return Optional.ofNullable(ENTRIES.get(errno)).map(Entry::text);
  }

  /** strerrorname_np(3). */
  static Optional<String> name(int errno) {
    return Optional.ofNullable(ENTRIES.get(errno)).map(Entry::name);
  }

  static void install(Exports to) {
    to.add("__errno_location", UserCall::errnoAddress);
    to.add("strerror", c -> lasting(c, text(c.intArg(0))));
    to.add("strerror_r", ErrorTexts::gnuStrerror);
    to.add("strerror_l", c -> lasting(c, text(c.intArg(0))));
    to.add("__xpg_strerror_r", ErrorTexts::posixStrerror);
    to.add("strerrordesc_np", c -> knownText(c.intArg(0)).map(t -> lasting(c, t)).orElse(0L));
    to.add("strerrorname_np", c -> name(c.intArg(0)).map(t -> lasting(c, t)).orElse(0L));
    to.add("perror", ErrorTexts::perror);
  }

  /** Known texts are constants; the others share one place, as in glibc. */
  private static long lasting(UserCall c, String text) {
    return Constants.place(c, text, LibcData.ERROR_TEXT);
  }

  /** Every text and name. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (Entry entry : ENTRIES.values()) {
      all.add(entry.text());
      all.add(entry.name());
    }
    return all;
  }

  private static long posixStrerror(UserCall c) {
    final int erange = 34;
    final int einval = 22;
    String text = text(c.intArg(0));
    if (knownText(c.intArg(0)).isPresent() && text.length() + 1 > c.arg(2)) {
      truncated(c, text);
      return erange;
    }
    truncated(c, text);
    return knownText(c.intArg(0)).isPresent() ? 0 : einval;
  }

  /** The buffer is used for unknown numbers only. */
  private static long gnuStrerror(UserCall c) {
    String text = text(c.intArg(0));
    if (knownText(c.intArg(0)).isPresent() || c.arg(2) == 0) {
      return lasting(c, text);
    }
    truncated(c, text);
    return c.arg(1);
  }

  /** The text as far as the buffer in the second argument has room. */
  private static void truncated(UserCall c, String text) {
    long room = c.arg(2) - 1;
    if (room >= 0) {
      c.storeString(
          c.arg(1), UserCall.ascii(text.substring(0, (int) Math.min(room, text.length()))));
    }
  }

  private static long perror(UserCall c) {
    int errno = c.errno();
    String prefix = c.arg(0) == 0 ? "" : c.string(c.arg(0));
    String line = prefix + (prefix.isEmpty() ? "" : ": ") + text(errno) + "\n";
    Stream stderr = Stream.in(c, LibcData.STDERR);
    new Output(stderr).write(line.getBytes(StandardCharsets.ISO_8859_1));
    return 0;
  }
}
