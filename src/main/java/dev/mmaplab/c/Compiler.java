package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Compiles C files. Thread-safe; one instance serves many compilations and remembers our headers'
 * tokens between them.
 */
public final class Compiler {
  /** Levels of nesting that any thread's stack bears. */
  private static final int SHALLOW = 200;

  /** Levels of nesting that a stack of {@link #STACK} bytes bears. gcc knows no limit. */
  private static final int DEEP = 20_000;

  private static final long STACK = 512L << 20;

  private final TokenCache cache = new TokenCache();

  /**
   * Compiles one file. Never throws: what is wrong with the text is in the diagnostics, what we
   * lack in {@code unsupported}; there is an object if both are free of errors.
   */
  public CompileResult compile(CompileRequest request) {
    return attempt(request, SHALLOW).orElseGet(() -> onBigStack(request));
  }

  /** Compiles what is nested deeper than this thread's stack may bear. */
  private CompileResult onBigStack(CompileRequest request) {
    CompletableFuture<CompileResult> result = new CompletableFuture<>();
    Runnable work =
        () -> {
          try {
            result.complete(attempt(request, DEEP).orElseGet(() -> tooDeep(request)));
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        };
    Thread thread = new Thread(null, work, "deeply nested C", STACK);
    thread.setDaemon(true);
    thread.start();
    return result.join();
  }

  /**
   * @return empty if the text is nested deeper than {@code depth}
   */
  private Optional<CompileResult> attempt(CompileRequest request, int depth) {
    Diagnostics diagnostics = new Diagnostics(request.dialect());
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    Optional<ObjectFile> object = Optional.empty();
    try {
      Preprocessor tokens = new Preprocessor(request, diagnostics, cache, unsupported);
      TranslationUnit unit =
          new Parser(request, tokens, diagnostics, unsupported, tokens::macroNames, depth).parse();
      if (!diagnostics.failed() && unsupported.isEmpty()) {
        object = Optional.of(CodeGenerator.generate(unit));
      }
    } catch (Diagnostics.TooMany e) {
      // said enough
    } catch (UnsupportedException e) {
      unsupported.add(e.construct(), e.position());
    } catch (NestingTooDeep | StackOverflowError e) {
      if (depth < DEEP || e instanceof StackOverflowError) {
        return Optional.empty();
      }
      fatal(diagnostics, ((NestingTooDeep) e).position());
    }
    return Optional.of(
        new CompileResult(
            diagnostics.all(),
            diagnostics.failed() || !unsupported.isEmpty() ? Optional.empty() : object,
            unsupported.all()));
  }

  private static CompileResult tooDeep(CompileRequest request) {
    Diagnostics diagnostics = new Diagnostics(request.dialect());
    fatal(diagnostics, new Position(request.name(), 1, 1));
    return new CompileResult(diagnostics.all(), Optional.empty(), List.of());
  }

  private static void fatal(Diagnostics diagnostics, Position at) {
    try {
      throw diagnostics.fatal(at, "nesting too deep");
    } catch (Diagnostics.TooMany e) {
      // it is in the list
    }
  }
}
