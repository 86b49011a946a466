package dev.mmaplab.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that Linux gives to drivers, whether mmaplab simulates them or not: an undeclared name of
 * these is one that mmaplab lacks, any other is a mistake of the learner's. Immutable; read once,
 * at the first question.
 */
public final class KnownNames {
  /** Initialised by the first lookup: most runs ask nothing. */
  private static final class Functions {
    private static final Set<String> NAMES = Set.copyOf(read("/kernel/known-names.txt"));
  }

  private static final class Words {
    private static final Set<String> NAMES = new HashSet<>(read("/kernel/known-words.txt"));
  }

  private static final class Members {
    private static final Map<String, Set<String>> BY_TAG = byTag();
  }

  private KnownNames() {}

  /** True for a function or macro of Linux 6.1 or 6.12, as in {@code dma_map_sg}. */
  public static boolean isLinuxFunction(String name) {
    return Functions.NAMES.contains(name);
  }

  /** The same for constants, types, tags and inline functions, as in {@code netdev_tx_t}. */
  static boolean isLinuxWord(String name) {
    return Words.NAMES.contains(name);
  }

  /** True for a member of a struct or union that our headers have, too, by its tag. */
  static boolean isLinuxMember(String tag, String member) {
    return Members.BY_TAG.getOrDefault(tag, Set.of()).contains(member);
  }

  private static Map<String, Set<String>> byTag() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String line : read("/kernel/known-members.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      all.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }
    return all;
  }

  private static List<String> read(String resource) {
    try (InputStream in = KnownNames.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
