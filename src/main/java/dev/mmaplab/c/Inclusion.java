package dev.mmaplab.c;

import dev.mmaplab.c.PpToken.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code #include} and {@code __has_include}: finds headers and puts them on the file stack. */
final class Inclusion {
  private static final int MAX_DEPTH = 200;

  /** A header as the learner names it. */
  record Name(String name, boolean angled, Position position) {}

  private final FileStack files;
  private final CompileRequest request;
  private final Macros macros;
  private final Diagnostics diagnostics;
  private final IncludeBudget read;
  private final UnsupportedConstructs unsupported;
  private final Set<String> once = new HashSet<>();
  private final Set<String> entered = new HashSet<>();

  Inclusion(
      FileStack files,
      CompileRequest request,
      Macros macros,
      TokenCache cache,
      UnsupportedConstructs unsupported) {
    this.files = files;
    this.request = request;
    this.macros = macros;
    this.diagnostics = macros.diagnostics();
    this.read = new IncludeBudget(cache, diagnostics);
    this.unsupported = unsupported;
  }

  /** {@code #pragma once} in that file. */
  void once(String path) {
    once.add(path);
  }

  /** True if the header of that path has been read. */
  boolean included(String path) {
    return entered.contains(path);
  }

  /** Carries out an include directive whose name is token {@code at}. */
  void run(FileFrame f, int at, int end) {
    Optional<Name> name = name(f, at, end);
    if (name.isEmpty()) {
      return;
    }
    Name wanted = name.get();
    if (wanted.name().isEmpty()) {
      diagnostics.error(wanted.position(), "empty filename in #" + f.tokens[at].text);
      return;
    }
    if (files.depth() >= MAX_DEPTH) {
      diagnostics.error(
          f.end(at - 1),
          "#include nested depth %d exceeds maximum of %d (use -fmax-include-depth=DEPTH to increase the maximum)"
              .formatted(MAX_DEPTH, MAX_DEPTH));
      return;
    }
    boolean next = f.tokens[at].text.equals("include_next");
    Optional<Headers.Header> found;
    try {
      found = request.headers().find(wanted.name(), wanted.angled(), f.file.path());
    } catch (UnsupportedException e) {
      unsupported.add(e.construct(), wanted.position());
      return;
    }
    if (found.isEmpty()) {
      if (!request.headers().knownToLinux(wanted.name())) {
        throw diagnostics.fatal(wanted.position(), wanted.name() + ": No such file or directory");
      }
      unsupported.add(wanted.name(), wanted.position());
      return;
    }
    Headers.Header header = found.get();
    if (once.contains(header.path()) || (next && header.path().equals(f.file.path()))) {
      return;
    }
    LexedFile file = read.lex(header, wanted.position());
    if (file.guard().isPresent() && macros.table().defined(file.guard().get())) {
      return;
    }
    read.enter(file, wanted.position());
    entered.add(header.path());
    files.push(file);
  }

  /** True if {@code #include} of that name would find something, in Linux if not here. */
  boolean exists(Name name) {
    try {
      return request.headers().find(name.name(), name.angled(), files.top().file.path()).isPresent()
          || request.headers().knownToLinux(name.name());
    } catch (UnsupportedException e) {
      return true;
    }
  }

  private Optional<Name> name(FileFrame f, int at, int end) {
    PpToken directive = f.tokens[at];
    List<PpToken> tokens = Arrays.asList(f.tokens).subList(at + 1, end);
    if (!tokens.isEmpty() && tokens.getFirst().kind != Kind.HEADER_NAME) {
      tokens = Expander.expand(tokens.stream().map(f::seen).toList(), macros);
    }
    Optional<Parsed> parsed = parse(tokens, 0);
    if (parsed.isEmpty()) {
      Position where = tokens.isEmpty() ? f.end(at - 1) : tokens.getFirst().position;
      diagnostics.error(where, "#" + directive.text + " expects \"FILENAME\" or <FILENAME>");
      return Optional.empty();
    }
    if (parsed.get().end() > tokens.size()) {
      diagnostics.error(f.end(at - 1), "missing terminating > character");
    }
    if (parsed.get().end() < tokens.size() && !f.file.system()) {
      Position where = f.seen(tokens.get(parsed.get().end()).position);
      diagnostics.warning(where, "extra tokens at end of #" + directive.text + " directive");
    }
    Name name = parsed.get().name();
    return Optional.of(new Name(name.name(), name.angled(), f.seen(name.position())));
  }

  /**
   * A header's name and the index of the token after it; one more than there are if the closing
   * {@code >} is missing.
   */
  record Parsed(Name name, int end) {}

  /** Reads a header's name from (macro-replaced) tokens. */
  static Optional<Parsed> parse(List<PpToken> tokens, int from) {
    if (from >= tokens.size()) {
      return Optional.empty();
    }
    PpToken first = tokens.get(from);
    String text = first.text;
    if (first.kind == Kind.HEADER_NAME || (first.kind == Kind.STRING && text.startsWith("\""))) {
      String name = text.substring(1, text.length() - 1);
      return Optional.of(
          new Parsed(new Name(name, text.startsWith("<"), first.position), from + 1));
    }
    if (!first.isPunctuator("<")) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = from + 1; i < tokens.size(); i++) {
      PpToken t = tokens.get(i);
      if (t.isPunctuator(">")) {
        return Optional.of(new Parsed(new Name(name.toString(), true, first.position), i + 1));
      }
      name.append(t.space && i > from + 1 ? " " : "").append(t.text);
    }
    return Optional.of(
        new Parsed(new Name(name.toString(), true, first.position), tokens.size() + 1));
  }
}
