package dev.mmaplab.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the built front end lies: its files have their content's hash in their names, which Vite's
 * manifest knows.
 *
 * @param early URL of the small classic script that runs before the first paint
 * @param script URL of the module that a page loads
 * @param styles URLs of its style sheets
 * @param modules URLs of the modules it imports at once, worth to load early
 */
record Assets(String early, String script, List<String> styles, List<String> modules) {
  private static final String EARLY = "src/early.ts";
  private static final String ENTRY = "src/main.ts";
  private static final String FOLDER = "/assets/";

  /**
   * @throws IllegalStateException if the front end is not built
   */
  static Assets read(Resource manifest, JsonMapper mapper) {
    if (!manifest.exists()) {
      throw new IllegalStateException(
          "The front end is not built: ./mvnw generate-resources builds it");
    }
    try (InputStream in = manifest.getInputStream()) {
      return of(mapper.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Assets of(JsonNode manifest) {
    Set<String> chunks = new LinkedHashSet<>();
    collect(manifest, ENTRY, chunks);
    List<String> styles = new ArrayList<>();
    List<String> modules = new ArrayList<>();
    for (String chunk : chunks) {
      JsonNode entry = manifest.path(chunk);
      entry.path("css").forEach(css -> styles.add(FOLDER + css.asString()));
      if (!chunk.equals(ENTRY)) {
        modules.add(file(manifest, chunk));
      }
    }
    return new Assets(
        file(manifest, EARLY), file(manifest, ENTRY), List.copyOf(styles), List.copyOf(modules));
  }

  private static String file(JsonNode manifest, String entry) {
    return FOLDER + manifest.path(entry).path("file").asString();
  }

  private static void collect(JsonNode manifest, String chunk, Set<String> chunks) {
    if (chunks.add(chunk)) {
      manifest.path(chunk).path("imports").forEach(to -> collect(manifest, to.asString(), chunks));
    }
  }
}
