package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which header declares a name: functions, variables, macros, enumeration constants, typedefs, and
 * tags with a complete definition, of all headers of a system at once. Immutable.
 */
public final class HeaderIndex {
  private static final Pattern INCLUDE = Pattern.compile("(?m)^\\s*#\\s*include\\s*<([^>\\n]+)>");

  /** What a name is. */
  enum Kind {
    FUNCTION,
    FUNCTION_LIKE_MACRO,
    OBJECT_LIKE_MACRO,
    VALUE,
    TYPE
  }

  /**
   * @param header as between angle brackets
   */
  record Home(String header, Kind kind) {}

  private final Map<String, Home> names = new HashMap<>();
  private final Map<String, Home> tags = new HashMap<>();

  private HeaderIndex() {}

  /**
   * Reads all headers in one compilation.
   *
   * @param names of the headers; those that lead nowhere are skipped. Where several declare a name,
   *     the first counts
   * @param predefined as in {@link CompileRequest}
   */
  public static HeaderIndex of(
      Headers headers, List<String> names, Dialect dialect, Map<String, String> predefined) {
    StringBuilder text = new StringBuilder();
    Map<String, Headers.Header> all = new HashMap<>();
    for (String name : names) {
      headers
          .find(name, true, "")
          .ifPresent(
              h -> {
                all.put(h.path(), h);
                text.append("#include <").append(name).append(">\n");
              });
    }
    // without an index of its own: reading the headers must not ask for what is being made
    Headers plain = (name, angled, from) -> headers.find(name, angled, from);
    CompileRequest request =
        new CompileRequest("<headers>", text.toString(), plain, dialect, predefined);
    Diagnostics diagnostics = new Diagnostics(dialect);
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    Preprocessor tokens = new Preprocessor(request, diagnostics, new TokenCache(), unsupported);
    Parser parser =
        new Parser(request, tokens, diagnostics, unsupported, tokens::macroNames, 1_000);
    try {
      parser.parse();
    } catch (Diagnostics.TooMany | UnsupportedException e) {
      // what was read counts
    }
    HeaderIndex index = new HeaderIndex();
    Homes homes = new Homes(all, names);
    for (Scope.Binding b : parser.fileScope().bindings) {
      kind(b.entity()).ifPresent(k -> put(index.names, b.name(), b.entity().position(), k, homes));
    }
    for (Scope.TagBinding b : parser.fileScope().tags) {
      if (Types.isComplete(b.tag().type)) {
        put(index.tags, b.name(), b.tag().position, Kind.TYPE, homes);
      }
    }
    for (Macro m : tokens.macros()) {
      Kind kind = m.functionLike ? Kind.FUNCTION_LIKE_MACRO : Kind.OBJECT_LIKE_MACRO;
      if (m.body.length > 0 || !m.name.contains("_H")) {
        put(index.names, m.name, m.position, kind, homes);
      }
    }
    return index;
  }

  private static void put(Map<String, Home> to, String name, Position at, Kind kind, Homes homes) {
    homes.of(MacroTrace.use(at).file()).ifPresent(h -> to.putIfAbsent(name, new Home(h, kind)));
  }

  private static Optional<Kind> kind(Entity e) {
    return switch (e) {
      case Entity.Function f -> f.implicit ? Optional.empty() : Optional.of(Kind.FUNCTION);
      case Entity.Variable v -> Optional.of(Kind.VALUE);
      case Entity.Enumerator v -> Optional.of(Kind.VALUE);
      case Entity.Typedef t -> Optional.of(Kind.TYPE);
      case Entity.Erroneous n -> Optional.empty();
      case Entity.None n -> Optional.empty();
    };
  }

  /** What declares an ordinary identifier or a macro. */
  Optional<Home> name(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** What defines a struct, union or enum of that tag. */
  Optional<Home> tag(String tag) {
    return Optional.ofNullable(tags.get(tag));
  }

  /** Headers to include for those that only others include. */
  private static final class Homes {
    private final Map<String, Headers.Header> all;
    private final Map<String, List<String>> includers = new HashMap<>();

    Homes(Map<String, Headers.Header> all, List<String> order) {
      this.all = all;
      for (String name : order) {
        if (all.containsKey(name)) {
          INCLUDE
              .matcher(all.get(name).text())
              .results()
              .map((MatchResult m) -> m.group(1))
              .forEach(to -> includers.computeIfAbsent(to, k -> new ArrayList<>()).add(name));
        }
      }
    }

    /** The header that people include for what {@code file} declares; empty if it is none. */
    Optional<String> of(String file) {
      if (!all.containsKey(file)) {
        return Optional.empty();
      }
      if (!inner(file)) {
        return Optional.of(file);
      }
      List<String> outer =
          includers.getOrDefault(file, List.of()).stream().filter(n -> !n.equals(file)).toList();
      Optional<String> namesake =
          outer.stream().filter(n -> base(n).equals(base(file)) && !inner(n)).findFirst();
      if (namesake.isPresent()) {
        return namesake;
      }
      if (file.startsWith("asm/") && file.endsWith("_types.h") && all.containsKey(plain(file))) {
        return of(plain(file));
      }
      return file.startsWith("asm/")
          ? Optional.of(file)
          : outer.stream().filter(n -> !inner(n)).findFirst().or(() -> Optional.of(file));
    }

    private static boolean inner(String file) {
      return file.startsWith("asm/")
          || file.startsWith("asm-generic/")
          || file.startsWith("uapi/")
          || file.startsWith("bits/")
          || file.endsWith("_types.h");
    }

    private static String base(String file) {
      return plain(file.substring(file.lastIndexOf('/') + 1));
    }

    private static String plain(String file) {
      return file.replace("_types.h", ".h");
    }
  }
}
