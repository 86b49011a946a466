package dev.mmaplab.c;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The tokens of our own headers, shared by all compilations. Thread-safe; a header whose text has
 * changed is read anew, so one cache may serve several kernel versions, though one for each keeps
 * them from replacing each other's headers.
 */
public final class TokenCache {
  private record Entry(String text, LexedFile file) {}

  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final ConcurrentMap<Dialect, MacroTable> builtins = new ConcurrentHashMap<>();

  /** The tokens of a header; only those with {@link Headers.Header#system} are kept. */
  LexedFile lex(Headers.Header header) {
    if (!header.system()) {
      return Lexer.lex(header.path(), false, header.text());
    }
    Entry entry =
        entries.compute(
            header.path(),
            (path, old) ->
                old != null && same(old.text(), header.text())
                    ? old
                    : new Entry(
                        header.text(), Lexer.lex(path, true, header.text()).withDefinitions()));
    return entry.file();
  }

  /** A fresh table with what gcc itself defines. */
  MacroTable builtins(Dialect dialect) {
    return builtins.computeIfAbsent(dialect, PredefinedMacros::table).copy();
  }

  @SuppressWarnings("ReferenceEquality") // the usual case: the very same string
  private static boolean same(String a, String b) {
    return a == b || a.equals(b);
  }
}
