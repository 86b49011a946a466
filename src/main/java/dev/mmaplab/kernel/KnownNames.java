package dev.mmaplab.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of functions and function-like macros that Linux gives to drivers, whether mmaplab
 * simulates them or not: an undeclared function of this name is one that mmaplab lacks, any other
 * is a mistake of the learner's. Immutable; read once, at the first question.
 */
public final class KnownNames {
  private static final String RESOURCE = "/kernel/known-names.txt";

  /** Initialised by the first lookup: most runs ask nothing. */
  private static final class Loaded {
    private static final Set<String> NAMES = read();
  }

  private KnownNames() {}

  /** True for a function or macro of Linux 6.1 or 6.12, as in {@code dma_map_sg}. */
  public static boolean isLinuxFunction(String name) {
    return Loaded.NAMES.contains(name);
  }

  private static Set<String> read() {
    try (InputStream in = KnownNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
