package dev.mmaplab.kernel;

import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.HeaderIndex;
import dev.mmaplab.c.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The kernel's headers as mmaplab declares them: class-path resources below {@code
 * /kernel/include}, each read once. Thread-safe; one instance serves all versions and runs.
 */
public final class KernelHeaders implements Headers {
  private static final String ROOT = "/kernel/include/";

  private final Map<String, Header> read = new ConcurrentHashMap<>();
  private final Set<String> linuxNames;
  private volatile Set<String> ownNames = Set.of();
  private final Map<Dialect, HeaderIndex> indexes = new ConcurrentHashMap<>();

  public KernelHeaders() {
    linuxNames =
        resource("known-headers.txt")
            .map(text -> Set.copyOf(text.lines().toList()))
            .orElse(Set.of());
  }

  @Override
  public Optional<Header> find(String name, boolean angled, String from) {
    if (name.contains("..") || name.startsWith("/")) {
      return Optional.empty();
    }
    Optional<Header> known = Optional.ofNullable(read.get(name));
    if (known.isPresent()) {
      return known;
    }
    // names that lead nowhere are not remembered: learners can think of any number
    Optional<Header> found =
        resource(name).or(() -> resource("uapi/" + name)).map(text -> new Header(name, text, true));
    return found.map(h -> Optional.ofNullable(read.putIfAbsent(name, h)).orElse(h));
  }

  @Override
  public boolean knownToLinux(String name) {
    return linuxNames.contains(name);
  }

  @Override
  public boolean lacks(String identifier) {
    return (KnownNames.isLinuxFunction(identifier) || KnownNames.isLinuxWord(identifier))
        && !declares(identifier);
  }

  @Override
  public boolean lacksMember(String tag, String member) {
    return KnownNames.isLinuxMember(tag, member);
  }

  @Override
  public Optional<HeaderIndex> index(Dialect dialect) {
    return Optional.of(indexes.computeIfAbsent(dialect, this::readAll));
  }

  private HeaderIndex readAll(Dialect dialect) {
    KernelVersion version =
        dialect == Dialect.MODULE_6_12 ? KernelVersion.V6_12 : KernelVersion.V6_1;
    Comparator<String> linuxFirst = Comparator.comparing(n -> !n.startsWith("linux/"));
    List<String> names =
        linuxNames.stream().sorted(linuxFirst.thenComparing(Comparator.naturalOrder())).toList();
    return HeaderIndex.of(this, names, dialect, macros(version, "m"));
  }

  /** Every identifier in any of our headers; gathered at the first question, which few runs ask. */
  private Set<String> ownNames() {
    Set<String> known = ownNames;
    if (known.isEmpty()) {
      Set<String> names = new HashSet<>();
      Pattern identifier = Pattern.compile("[A-Za-z_]\\w*");
      for (String header : linuxNames) {
        find(header, true, "")
            .ifPresent(
                h -> identifier.matcher(h.text()).results().forEach(m -> names.add(m.group())));
      }
      known = Set.copyOf(names);
      ownNames = known;
    }
    return known;
  }

  /** Macros that kbuild gives a module's files on the compiler's command line. */
  public static Map<String, String> macros(KernelVersion version, String module) {
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("__KERNEL__", "1");
    macros.put("MODULE", "1");
    macros.put("MMAPLAB_LINUX_VERSION_CODE", "0x" + Integer.toHexString(version.code()));
    macros.put("KBUILD_MODNAME", "\"" + module + "\"");
    macros.put("KBUILD_BASENAME", "\"" + module + "\"");
    if (version == KernelVersion.V6_12) {
      // -funsigned-char, since 6.2
      macros.put("__CHAR_UNSIGNED__", "1");
    }
    return macros;
  }

  /** True if one of our headers names this identifier: Linux has it, then. */
  boolean declares(String identifier) {
    return ownNames().contains(identifier);
  }

  /** How kbuild of that version calls gcc. */
  public static Dialect dialect(KernelVersion version) {
    return version == KernelVersion.V6_12 ? Dialect.MODULE_6_12 : Dialect.MODULE;
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = KernelHeaders.class.getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
