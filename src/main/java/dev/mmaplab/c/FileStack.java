package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/**
 * The file that is read and those that include it; gives their tokens with all directives carried
 * out.
 */
final class FileStack implements Expander.Raw {
  private final List<FileFrame> frames = new ArrayList<>();
  private final Diagnostics diagnostics;
  private final Macros macros;
  private final Directives directives;
  private FileFrame top;
  private Position lastRead;

  FileStack(
      LexedFile file,
      CompileRequest request,
      Diagnostics diagnostics,
      TokenCache cache,
      UnsupportedConstructs unsupported) {
    this.diagnostics = diagnostics;
    this.top = new FileFrame(file);
    frames.add(top);
    this.lastRead = top.tokens[0].position;
    this.macros = new Macros(request, diagnostics, cache.builtins(request.dialect()), this);
    this.directives = new Directives(this, request, macros, cache, unsupported);
  }

  Directives directives() {
    return directives;
  }

  Macros macros() {
    return macros;
  }

  void push(LexedFile file) {
    top = new FileFrame(file);
    frames.add(top);
  }

  FileFrame top() {
    return top;
  }

  /** Number of files that include this one. */
  int depth() {
    return frames.size() - 1;
  }

  /** Where the token stands that was read last. */
  Position lastRead() {
    return lastRead;
  }

  String presumedName() {
    return top.presumed();
  }

  @Override
  public PpToken next() {
    while (true) {
      FileFrame f = top;
      PpToken t = f.tokens[f.index];
      if (f.hasProblems()) {
        f.report(f.index, diagnostics);
      }
      if (t.bol) {
        if (t.end()) {
          for (FileFrame.Conditional c : f.open) {
            Position at = f.seen(c.at);
            diagnostics.error(
                new Position(at.file(), at.line(), 0), "unterminated #" + c.directive);
          }
          f.open.clear();
          if (frames.size() == 1) {
            return f.seen(t);
          }
          frames.removeLast();
          top = frames.getLast();
          continue;
        }
        if (t.isPunctuator("#")) {
          directives.run(f);
          continue;
        }
      }
      f.index++;
      PpToken seen = f.seen(t);
      lastRead = seen.position;
      return seen;
    }
  }
}
