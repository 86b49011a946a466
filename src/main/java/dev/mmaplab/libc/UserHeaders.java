package dev.mmaplab.libc;

import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.HeaderIndex;
import dev.mmaplab.c.Headers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The C library's headers, from the class path below {@code /libc/include}; read once. Immutable.
 */
final class UserHeaders implements Headers {
  private final Map<String, Header> headers = new HashMap<>();
  private final Set<String> known;
  private final Map<Dialect, HeaderIndex> indexes = new ConcurrentHashMap<>();

  UserHeaders() {
    for (String name : Resources.lines("include-names.txt")) {
      String text =
          Resources.text("include/" + name)
              .orElseThrow(() -> new IllegalStateException("no header " + name));
      headers.put(name, new Header(name, text, true));
    }
    known = Set.copyOf(Resources.lines("known-headers.txt"));
  }

  @Override
  public Optional<Header> find(String name, boolean angled, String from) {
    return Optional.ofNullable(headers.get(name));
  }

  @Override
  public boolean knownToLinux(String name) {
    return known.contains(name);
  }

  @Override
  public Optional<HeaderIndex> index(Dialect dialect) {
    return Optional.of(
        indexes.computeIfAbsent(
            dialect, d -> HeaderIndex.of(this, plainFirst(), d, Map.of("_GNU_SOURCE", "1"))));
  }

  private static List<String> plainFirst() {
    return Resources.lines("include-names.txt").stream()
        .sorted(Comparator.comparingInt(n -> !n.contains("/") ? 0 : n.startsWith("sys/") ? 1 : 2))
        .toList();
  }
}
