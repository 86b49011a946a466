/**
 * Findings: from a run's trace to what went wrong, where, why and what to do. May use {@code sim}
 * and the words of the rooms below it.
 */
@ApplicationModule(allowedDependencies = {"sim", "kernel", "c"})
@NullMarked
package dev.mmaplab.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
