package dev.mmaplab.c;

import java.util.List;
import java.util.Optional;

/**
 * What came of one file.
 *
 * @param diagnostics in gcc's order
 * @param object present if there was no error and nothing unsupported
 * @param unsupported constructs met that gcc accepts and we lack, once per name
 */
public record CompileResult(
    List<Diagnostic> diagnostics,
    Optional<ObjectFile> object,
    List<UnsupportedException> unsupported) {}
