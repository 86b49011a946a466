package dev.mmaplab.c;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recordings of what gcc 12 said, from the test resources. */
final class GccFacts {
  private GccFacts() {}

  static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(GccFacts.class.getResourceAsStream("/c/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
