package dev.mmaplab.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the page shows before anything was run: a driver that vmallocs, and a program that maps it
 * privately.
 */
@Component
class StartingPoint {
  private static final String FOLDER = "examples/vmalloc-private-sigbus/";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final String script;

  StartingPoint() {
    files.put("driver.c", read("driver.c"));
    files.put("prog.c", read("prog.c"));
    script = read("script");
  }

  Map<String, String> files() {
    return new LinkedHashMap<>(files);
  }

  String script() {
    return script;
  }

  private static String read(String name) {
    try (InputStream in = new ClassPathResource(FOLDER + name).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
