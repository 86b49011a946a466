package dev.mmaplab.libc;

import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.ProgramImage;
import java.util.List;
import java.util.Optional;

/**
 * What came of linking a program.
 *
 * @param image present if nothing was missing
 * @param diagnostics the linker's errors, in ld's words: {@code undefined reference to `foo'}
 * @param unsupported functions that glibc has and mmaplab lacks, once for each name
 */
public record LinkResult(
    Optional<ProgramImage> image,
    List<Diagnostic> diagnostics,
    List<UnsupportedException> unsupported) {}
