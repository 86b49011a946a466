package dev.mmaplab.c;

import java.util.Optional;

/**
 * Compiles C files. Thread-safe; one instance serves many compilations and remembers our headers'
 * tokens between them.
 */
public final class Compiler {
  private final TokenCache cache = new TokenCache();

  /**
   * Compiles one file. Never throws: what is wrong with the text is in the diagnostics, what we
   * lack in {@code unsupported}; there is an object if both are free of errors.
   */
  public CompileResult compile(CompileRequest request) {
    Diagnostics diagnostics = new Diagnostics(request.dialect());
    UnsupportedConstructs unsupported = new UnsupportedConstructs();
    Optional<ObjectFile> object = Optional.empty();
    try {
      Preprocessor tokens = new Preprocessor(request, diagnostics, cache, unsupported);
      TranslationUnit unit =
          new Parser(request, tokens, diagnostics, unsupported, tokens::macroNames).parse();
      if (!diagnostics.failed() && unsupported.isEmpty()) {
        object = Optional.of(CodeGenerator.generate(unit));
      }
    } catch (Diagnostics.TooMany e) {
      // said enough
    } catch (UnsupportedException e) {
      unsupported.add(e.construct(), e.position());
    } catch (StackOverflowError e) {
      tooDeep(request, diagnostics);
    }
    return new CompileResult(
        diagnostics.all(),
        diagnostics.failed() || !unsupported.isEmpty() ? Optional.empty() : object,
        unsupported.all());
  }

  private static void tooDeep(CompileRequest request, Diagnostics diagnostics) {
    try {
      diagnostics.error(new Position(request.name(), 1, 1), "nesting too deep");
    } catch (Diagnostics.TooMany e) {
      // the list is full, and it failed already
    }
  }
}
