package dev.mmaplab.sim;

import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.HeaderIndex;
import dev.mmaplab.c.Headers;
import java.util.Map;
import java.util.Optional;

/** The headers among a run's own files, for {@code #include "…"}, before those of the system. */
final class RunHeaders implements Headers {
  private final Map<String, String> files;
  private final Headers system;

  RunHeaders(Map<String, String> files, Headers system) {
    this.files = files;
    this.system = system;
  }

  @Override
  public Optional<Header> find(String name, boolean angled, String from) {
    String own = name.startsWith("./") ? name.substring(2) : name;
    if (!angled && files.containsKey(own)) {
      return Optional.of(new Header(own, files.getOrDefault(own, ""), false));
    }
    return system.find(name, angled, from);
  }

  @Override
  public boolean knownToLinux(String name) {
    return system.knownToLinux(name);
  }

  @Override
  public boolean lacks(String identifier) {
    return system.lacks(identifier);
  }

  @Override
  public boolean lacksMember(String tag, String member) {
    return system.lacksMember(tag, member);
  }

  @Override
  public Optional<HeaderIndex> index(Dialect dialect) {
    return system.index(dialect);
  }
}
