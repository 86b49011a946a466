package dev.mmaplab.sim;

import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.kernel.ProgramImage;
import dev.mmaplab.sim.RunResult.Missing;
import java.util.List;
import java.util.Map;

/**
 * What a run's files became.
 *
 * @param diagnostics of all files: modules first, then programs, each in name order
 * @param unsupported what we lack, once for each name
 * @param modules by file name without {@code .c}
 * @param programs by file name without {@code .c}
 */
record Build(
    List<Diagnostic> diagnostics,
    List<Missing> unsupported,
    Map<String, ObjectFile> modules,
    Map<String, ProgramImage> programs) {

  boolean failed() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }
}
