package dev.mmaplab.c;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the files of one compilation and bounds how much they may include, so that a few short
 * files that include each other cannot keep the server busy. It counts, never times: the same text
 * always gives the same result.
 */
final class IncludeBudget {
  private static final int MAX_FILES = 2_000;
  private static final int MAX_TOKENS = 1_000_000;
  private static final int MAX_CHARACTERS = 20_000_000;

  private record Entry(String text, LexedFile file) {}

  private final TokenCache cache;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> own = new HashMap<>();
  private int files;
  private long tokens;
  private long characters;

  IncludeBudget(TokenCache cache, Diagnostics diagnostics) {
    this.cache = cache;
    this.diagnostics = diagnostics;
  }

  /** The tokens of a header that is included at {@code at}; cut only once. */
  LexedFile lex(Headers.Header header, Position at) {
    if (header.system()) {
      return cache.lex(header);
    }
    Entry known = own.get(header.path());
    if (known != null && known.text().equals(header.text())) {
      return known.file();
    }
    characters += header.text().length();
    if (characters > MAX_CHARACTERS) {
      throw diagnostics.fatal(
          at, "included files have more than " + MAX_CHARACTERS + " characters");
    }
    LexedFile file = cache.lex(header);
    own.put(header.path(), new Entry(header.text(), file));
    return file;
  }

  /** Counts a file that is about to be read because of a directive at {@code at}. */
  void enter(LexedFile file, Position at) {
    if (!file.system() && ++files > MAX_FILES) {
      throw diagnostics.fatal(at, "more than " + MAX_FILES + " files included");
    }
    tokens += file.tokens().length;
    if (tokens > MAX_TOKENS) {
      throw diagnostics.fatal(at, "included files have more than " + MAX_TOKENS + " tokens");
    }
  }
}
