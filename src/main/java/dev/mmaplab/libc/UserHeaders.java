package dev.mmaplab.libc;

import dev.mmaplab.c.Headers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The C library's headers, from the class path below {@code /libc/include}; read once. Immutable.
 */
final class UserHeaders implements Headers {
  private final Map<String, Header> headers = new HashMap<>();
  private final Set<String> known;

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
}
