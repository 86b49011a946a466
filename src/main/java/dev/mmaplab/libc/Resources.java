package dev.mmaplab.libc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files of the class path below {@code /libc}. */
final class Resources {
  private Resources() {}

  static Optional<String> text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/libc/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines. @throws IllegalStateException if it is missing */
  static List<String> lines(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalStateException("no resource libc/" + name))
        .lines()
        .toList();
  }
}
